// Why a hit is one: which word of it answers which word of the query, and in which field.
import type { Ablage } from '../bestand/ablage.ts'
import { dokumenteVon } from '../bestand/objekte.ts'
import { addiere, bereite, createSammler, leere } from '../bestand/sammler.ts'
import { FELDER, type Fundart, type Grund } from '../frage/anfrage.ts'
import type { Lesart } from '../frage/lesart.ts'
import type { Plan } from '../frage/plan.ts'
import { woerter } from '../sprache/woerter.ts'

const HOECHSTENS = 4

/** The best reasons for each word of the query, words found as they are before all others. */
export function begruende(plan: Plan, id: string, ablage: Ablage): Grund[] {
  const alle = dokumenteVon(ablage.objekte, id).flatMap((nr) => {
    const inhalt = inhaltVon(nr, ablage)
    return [...ausDirekten(plan, inhalt), ...ausErsatz(plan, inhalt)]
  })
  const rang = ({ art, feld }: Grund) => STAERKE.indexOf(art) * FELDER.length + FELDER.indexOf(feld)
  const jeWort = new Map<string, Grund>()
  for (const grund of alle.sort((a, b) => rang(a) - rang(b))) if (!jeWort.has(grund.wort)) jeWort.set(grund.wort, grund)
  return [...jeWort.values()].slice(0, HOECHSTENS)
}

/** Is a hit but a guess? It only looks like the words, or mentions them in passing; an honest page says so. */
export function istVage(plan: Plan, id: string, ablage: Ablage): boolean {
  if (nenntEinWort(plan, id, ablage)) return false
  return begruende(plan, id, ablage).every(({ art, feld }) => art === 'aehnlich' || BEILAEUFIG.has(FELDER.indexOf(feld)))
}

const BEILAEUFIG: ReadonlySet<number> = new Set([FELDER.indexOf('text'), FELDER.indexOf('teaser')])

/** One of the words stands there as it is, and not in passing: no better reason is possible. Nearly always so, and seen in the first words. */
function nenntEinWort({ plaetze }: Plan, id: string, { objekte, folgen: { daten, von, laenge } }: Ablage): boolean {
  const gesucht = new Set<number>()
  for (const { direkt } of plaetze) for (const { art, nr } of direkt.lesarten) if (art === 'wort') gesucht.add(nr)
  if (gesucht.size === 0) return false
  return dokumenteVon(objekte, id).some((dokument) => {
    const bis = von[dokument]! + laenge[dokument]!
    for (let i = von[dokument]!; i < bis; i++) {
      const feld = daten[i]! % FELDER.length
      if (!BEILAEUFIG.has(feld) && gesucht.has((daten[i]! - feld) / FELDER.length)) return true
    }
    return false
  })
}

const STAERKE: readonly Fundart[] = ['schluessel', 'wort', 'berichtigt', 'stamm', 'wortschatz', 'zusammensetzung', 'aehnlich']

function ausDirekten({ plaetze, korrektur }: Plan, inhalt: Inhalt): Grund[] {
  const getippt = new Set(korrektur ? woerter(korrektur.getippt) : plaetze.map(({ geschrieben }) => geschrieben))
  return plaetze.flatMap(({ geschrieben, direkt }) => {
    const bestes = bestesIn(direkt.lesarten, inhalt)
    if (!bestes) return []
    const art: Fundart = bestes.art === 'wort' && !getippt.has(geschrieben) ? 'berichtigt' : bestes.art
    return [{ wort: geschrieben, gefunden: bestes.gefunden, art, feld: bestes.feld }]
  })
}

function ausErsatz({ plaetze, ersatz }: Plan, inhalt: Inhalt): Grund[] {
  return ersatz.flatMap(({ plaetze: stellen, gruppen, paar }) => {
    const gefunden = []
    for (const { lesarten } of gruppen) {
      const bestes = bestesIn(lesarten, inhalt)
      if (!bestes) return []
      gefunden.push(bestes)
    }
    const wort = stellen.map((nr) => plaetze[nr]!.geschrieben).join(' ')
    const feld = gefunden.map(({ feld }) => feld).sort((a, b) => FELDER.indexOf(b) - FELDER.indexOf(a))[0]!
    return [
      {
        wort,
        gefunden: [...new Set(gefunden.map((eines) => eines.gefunden))].join(' '),
        art: paar ? 'wortschatz' : gruppen.length > 1 ? 'zusammensetzung' : 'aehnlich', // one known part of a word is but likeness
        feld,
      } as const,
    ]
  })
}

/** What a document holds: by word 1 + the first field it stands in, 0 for none. */
type Inhalt = { felder: Float32Array; anzeige: readonly string[] }

/** Room for one document at a time. */
const raum = createSammler()

function inhaltVon(dokument: number, { folgen: { daten, von, laenge }, wortbuch }: Ablage): Inhalt {
  leere(raum)
  bereite(raum, wortbuch.worte.length)
  for (let i = von[dokument]!, bis = i + laenge[dokument]!; i < bis; i++) {
    const feld = daten[i]! % FELDER.length
    const wort = (daten[i]! - feld) / FELDER.length
    if (raum.werte[wort] === 0) addiere(raum, wort, 1 + feld)
  }
  return { felder: raum.werte, anzeige: wortbuch.anzeige }
}

/** The best reading the document has. */
function bestesIn(lesarten: readonly Lesart[], { felder, anzeige }: Inhalt) {
  let bestes: Lesart | null = null
  for (const lesart of lesarten) if (felder[lesart.nr]! > 0 && (bestes === null || lesart.gewicht > bestes.gewicht)) bestes = lesart
  return bestes ? { gefunden: anzeige[bestes.nr]!, feld: FELDER[felder[bestes.nr]! - 1]!, art: bestes.art } : null
}
