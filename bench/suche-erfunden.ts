// Big stocks and many queries, made from a fixed seed out of the vocabulary, the running text of the demo and the names of places: the same every time.
// As in a real catalogue most services have a subject of their own: the bigger the stock, the more words, and a rare word stays rare.
import type { Gebiet } from '../src/domain/gebiet/index.ts'
import type { Suchanfrage, Suchdokument, Wortpaar } from '../src/domain/suche/index.ts'

/** What is needed to invent: as plain data, so that a worker may have it. Neighbours in the vocabulary have one subject. */
export type Vorrat = { vorlagen: readonly Suchdokument[]; orte: readonly Ort[]; paare: readonly Pick<Wortpaar, 'wort' | 'begriff'>[] }
export type Ort = { ars: string; name: string; kette: readonly string[] }

export const alsOrt = (gebiet: Gebiet, kette: readonly string[]): Ort => ({ ars: gebiet.ars!, name: gebiet.kurzname, kette })

const AEMTER = 0.3
const OERTLICH = 0.6
/** A word that stands in this part of all texts belongs to no subject. */
const ALLGEMEIN = 0.05
const PAARE_JE_THEMA = 8
const STICHWOERTER = 6
const HESSEN = '060000000000'
/** Seed of the queries that come before those measured: a server knows most words of the next one. */
export const ANDERE = 4

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
export function* dokumente(vorrat: Vorrat, anzahl: number, worte: number, saat = 1): Generator<Suchdokument> {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  const leistungen = vorrat.vorlagen.filter(({ art }) => art === 'leistung')
  const stellen = vorrat.vorlagen.filter(({ art }) => art === 'organisationseinheit')
  const fliesstext = allgemeinerText(leistungen)
  for (let nr = 0; nr < anzahl; nr++) {
    const ort = eines(vorrat.orte)
    const amt = wuerfel() < AEMTER
    const vorlage = eines(amt ? stellen : leistungen)
    const oertlich = amt || wuerfel() < OERTLICH
    const thema = themaAus(vorrat, wuerfel)
    const ab = Math.floor(wuerfel() * Math.max(1, fliesstext.length - worte))
    const text = fliesstext.slice(ab, ab + worte).map((wort) => wort ?? eines(thema.worte))
    yield {
      ...vorlage,
      id: `erfunden-${saat}-${nr}`,
      name: `erfunden-${saat}-${nr}`,
      titel: amt
        ? `${vorlage.titel.split(' ')[0]} ${eines(stellen).titel.split(' ').at(-1)} ${ort.name}`
        : `${thema.titel} ${eines(leistungen).titel.split(' ').at(-1)}${oertlich ? ` ${ort.name}` : ''}`,
      gebiete: [oertlich ? ort.ars : HESSEN],
      felder: amt
        ? { stichwoerter: vorlage.felder.stichwoerter ?? [], text: `${ort.name} ${nr % 200}` }
        : { ...vorlage.felder, buergertitel: eines(thema.worte), stichwoerter: thema.worte.slice(0, STICHWOERTER), text: text.join(' ') },
    }
  }
}

/** The running text of the services without what belongs to one of them: in its place the subject is named. */
function allgemeinerText(leistungen: readonly Suchdokument[]): (string | null)[] {
  const texte = leistungen.map(({ felder }) => felder.text?.split(/\s+/) ?? [])
  const inTexten = new Map<string, number>()
  for (const text of texte) for (const wort of new Set(text)) inTexten.set(wort, (inTexten.get(wort) ?? 0) + 1)
  const allgemeinAb = leistungen.length * ALLGEMEIN
  return texte.flat().map((wort) => (inTexten.get(wort)! >= allgemeinAb ? wort : null))
}

/** A subject: official terms and everyday words that stand together in the vocabulary. */
function themaAus({ paare }: Vorrat, wuerfel: () => number): { titel: string; worte: string[] } {
  const ab = Math.floor(wuerfel() * (paare.length - PAARE_JE_THEMA))
  const hier = paare.slice(ab, ab + PAARE_JE_THEMA)
  return { titel: hier[0]!.begriff, worte: [...new Set(hier.flatMap(({ wort, begriff }) => [wort, begriff]))] }
}

/** Distinct queries, each with a place: words of a subject as people and offices say them, every fourth with a typing error. */
export function anfragen(vorrat: Vorrat, anzahl: number, saat = 2): (Suchanfrage & { ort: Ort })[] {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  const gefunden = new Map<string, Suchanfrage & { ort: Ort }>()
  while (gefunden.size < anzahl) {
    const worte = themaAus(vorrat, wuerfel).worte.flatMap((wort) => wort.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
    const roh = [...new Set(Array.from({ length: 1 + Math.floor(wuerfel() * 3) }, () => eines(worte)))].join(' ')
    const q = wuerfel() < 0.25 ? vertippt(roh, wuerfel) : roh
    const ort = eines(vorrat.orte)
    gefunden.set(`${q} ${ort.ars}`, { q, kette: ort.kette, ort })
  }
  return [...gefunden.values()]
}

/** Two neighbouring letters exchanged. */
function vertippt(text: string, wuerfel: () => number): string {
  const stelle = Math.floor(wuerfel() * Math.max(1, text.length - 1))
  return text.slice(0, stelle) + (text[stelle + 1] ?? '') + (text[stelle] ?? '') + text.slice(stelle + 2)
}

/** What stands in the field while somebody types a term or an everyday word: its beginnings. */
export function anfaenge(vorrat: Vorrat, anzahl: number, saat = 3): (Suchanfrage & { ort: Ort })[] {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  return Array.from({ length: anzahl }, () => {
    const ziel = eines(themaAus(vorrat, wuerfel).worte).toLowerCase()
    const ort = eines(vorrat.orte)
    return { q: ziel.slice(0, 1 + Math.floor(wuerfel() * Math.min(12, ziel.length))), kette: ort.kette, ort }
  })
}
