// What every place gets for every Leistung: counts per result, and the cells that still need work. For the editors' report. Pure.
import type { Tag } from '../../platform/zeit.ts'
import type { Gebiet } from '../gebiet/index.ts'
import type { LeistungId } from '../leistung/index.ts'
import { entscheide } from './entscheidung.ts'
import type { Zustaendigkeitsmodell } from './modell.ts'
import { wer } from './wer.ts'
import { type Antwort, KEIN_GRUND } from './zustaendigkeit.ts'

export const ERGEBNISSE = ['stelle', 'konflikt', ...KEIN_GRUND] as const
export type Ergebnis = (typeof ERGEBNISSE)[number]
export type Zaehlung = Record<Ergebnis, number>

/** A place without a good answer: a contradiction, a missing rule or office, or a place whose facts do not suffice for the rule. */
export type Luecke = { leistung: LeistungId; gebiet: Gebiet; ergebnis: Ergebnis; antwort: Antwort }
export type Matrix = {
  /** In the order of the Leistungen asked for. */
  zeilen: readonly { leistung: LeistungId; anzahl: Zaehlung }[]
  gesamt: Zaehlung
  luecken: readonly Luecke[]
}

/** Reasons that are an answer in law; all others are work left to do. */
const BEGRUENDET: readonly Ergebnis[] = ['stelle', 'nicht-angeboten', 'uebernimmt', 'beim-bund']

/** Asks for the zuständige Stelle of each Leistung in each area (usually every Gemeinde), at the Bezugsort the Leistung asks for. */
export function matrix(modell: Zustaendigkeitsmodell, gebiete: readonly Gebiet[], leistungen: readonly LeistungId[], tag: Tag): Matrix {
  const luecken: Luecke[] = []
  const gesamt = leereZaehlung()
  const zeilen = leistungen.map((leistung) => {
    const anzahl = leereZaehlung()
    for (const gebiet of gebiete) {
      const frage = { leistung, gebiet: gebiet.id, rolle: 'zustaendige-stelle', tag } as const
      const entscheidung = entscheide(modell, frage)
      const ergebnis = entscheidung.art === 'keine' ? entscheidung.grund : entscheidung.art
      anzahl[ergebnis]++
      gesamt[ergebnis]++
      if (!BEGRUENDET.includes(ergebnis)) luecken.push({ leistung, gebiet, ergebnis, antwort: wer(modell, frage) })
    }
    return { leistung, anzahl }
  })
  return { zeilen, gesamt, luecken }
}

function leereZaehlung(): Zaehlung {
  return Object.fromEntries(ERGEBNISSE.map((ergebnis) => [ergebnis, 0])) as Zaehlung
}
