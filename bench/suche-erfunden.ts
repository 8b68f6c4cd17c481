// Big stocks and many queries, made from a fixed seed out of the words of the demo and the names of places: the same every time.
import type { Gebiet } from '../src/domain/gebiet/index.ts'
import type { Suchanfrage, Suchdokument } from '../src/domain/suche/index.ts'

/** What is needed to invent: as plain data, so that a worker may have it. */
export type Vorrat = { vorlagen: readonly Suchdokument[]; orte: readonly Ort[] }
export type Ort = { ars: string; name: string; kette: readonly string[] }

export const alsOrt = (gebiet: Gebiet, kette: readonly string[]): Ort => ({ ars: gebiet.ars!, name: gebiet.kurzname, kette })

const AEMTER = 0.3
const OERTLICH = 0.6
const HESSEN = '060000000000'

/** Random numbers from 0 to below 1 (mulberry32). */
export function zufall(saat: number): () => number {
  let zustand = saat
  return () => {
    zustand = (zustand + 0x6d2b79f5) | 0
    let t = Math.imul(zustand ^ (zustand >>> 15), 1 | zustand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Documents one after the other, so that half a million need not be kept. `worte` of running text each. */
export function* dokumente({ vorlagen, orte }: Vorrat, anzahl: number, worte: number, saat = 1): Generator<Suchdokument> {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  const leistungen = vorlagen.filter(({ art }) => art === 'leistung')
  const stellen = vorlagen.filter(({ art }) => art === 'organisationseinheit')
  const texte = leistungen.flatMap(({ felder }) => felder.text?.split(/\s+/) ?? [])
  const stichwoerter = leistungen.flatMap(({ felder }) => felder.stichwoerter ?? [])
  for (let nr = 0; nr < anzahl; nr++) {
    const ort = eines(orte)
    const amt = wuerfel() < AEMTER
    const vorlage = eines(amt ? stellen : leistungen)
    const oertlich = amt || wuerfel() < OERTLICH
    const ab = Math.floor(wuerfel() * Math.max(1, texte.length - worte))
    yield {
      ...vorlage,
      id: `erfunden-${saat}-${nr}`,
      name: `erfunden-${saat}-${nr}`,
      titel: amt
        ? `${vorlage.titel.split(' ')[0]} ${eines(stellen).titel.split(' ').at(-1)} ${ort.name}`
        : `${gemischt(vorlage.titel, eines(leistungen).titel, wuerfel)}${oertlich ? ` ${ort.name}` : ''}`,
      gebiete: [oertlich ? ort.ars : HESSEN],
      felder: amt
        ? { stichwoerter: vorlage.felder.stichwoerter ?? [], text: `${ort.name} ${nr % 200}` }
        : {
            ...vorlage.felder,
            stichwoerter: [eines(stichwoerter), eines(stichwoerter), eines(stichwoerter), eines(stichwoerter)],
            text: texte.slice(ab, ab + worte).join(' '),
          },
    }
  }
}

/** The beginning of one title and the end of another: titles that sound right and are new. */
function gemischt(a: string, b: string, wuerfel: () => number): string {
  const [vorn, hinten] = [a.split(' '), b.split(' ')]
  return [...vorn.slice(0, 1 + Math.floor(wuerfel() * vorn.length)), ...hinten.slice(Math.floor(wuerfel() * hinten.length))].join(' ')
}

/** Distinct queries, each with a place: a keyword, words of a title, every fourth with a typing error. */
export function anfragen({ vorlagen, orte }: Vorrat, anzahl: number, saat = 2): (Suchanfrage & { ort: Ort })[] {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  const leistungen = vorlagen.filter(({ art, sprache }) => art === 'leistung' && sprache === 'de')
  const gefunden = new Map<string, Suchanfrage & { ort: Ort }>()
  while (gefunden.size < anzahl) {
    const { titel, felder } = eines(leistungen)
    const worte = [...(felder.stichwoerter ?? []), ...titel.split(' ').filter((wort) => wort.length > 3)]
    const roh = [...new Set(Array.from({ length: 1 + Math.floor(wuerfel() * 3) }, () => eines(worte)))].join(' ').toLowerCase()
    const q = wuerfel() < 0.25 ? vertippt(roh, wuerfel) : roh
    const ort = eines(orte)
    gefunden.set(`${q} ${ort.ars}`, { q, kette: ort.kette, ort })
  }
  return [...gefunden.values()]
}

/** Two neighbouring letters exchanged. */
function vertippt(text: string, wuerfel: () => number): string {
  const stelle = Math.floor(wuerfel() * Math.max(1, text.length - 1))
  return text.slice(0, stelle) + (text[stelle + 1] ?? '') + (text[stelle] ?? '') + text.slice(stelle + 2)
}

/** What stands in the field while somebody types a title or a keyword: its beginnings. */
export function anfaenge({ vorlagen, orte }: Vorrat, anzahl: number, saat = 3): (Suchanfrage & { ort: Ort })[] {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  return Array.from({ length: anzahl }, () => {
    const { titel, felder } = eines(vorlagen)
    const ziel = eines([titel, ...(felder.stichwoerter ?? [])]).toLowerCase()
    const ort = eines(orte)
    return { q: ziel.slice(0, 1 + Math.floor(wuerfel() * Math.min(12, ziel.length))), kette: ort.kette, ort }
  })
}
