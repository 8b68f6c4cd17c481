// Places for which the entries contradict each other: shown to editors, never settled by the program. Pure.
import type { Tag } from '../../platform/zeit.ts'
import type { Gebiet } from '../gebiet/index.ts'
import type { LeistungId } from '../leistung/index.ts'
import type { Zustaendigkeitsmodell } from './modell.ts'
import { wer } from './wer.ts'
import type { Antwort, Rolle } from './zustaendigkeit.ts'

export type Konflikt = { leistung: LeistungId; rolle: Rolle; gebiet: Gebiet; antwort: Extract<Antwort, { art: 'konflikt' }> }

/** All conflicts in the given areas (usually every Gemeinde) on a day. */
export function konflikte(modell: Zustaendigkeitsmodell, gebiete: readonly Gebiet[], tag: Tag): Konflikt[] {
  const fragen = new Set([...modell.regeln.keys(), ...[...modell.zeilen.keys()].map((key) => key.split(' ').slice(0, 2).join(' '))])
  return [...fragen].flatMap((frage) => {
    const [leistung, rolle] = frage.split(' ') as [LeistungId, Rolle]
    return gebiete.flatMap((gebiet) => {
      const antwort = wer(modell, { leistung, rolle, gebiet: gebiet.id, tag })
      return antwort.art === 'konflikt' ? [{ leistung, rolle, gebiet, antwort }] : []
    })
  })
}
