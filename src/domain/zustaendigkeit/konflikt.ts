// Places for which the entries contradict each other: shown to editors, never settled by the program. Pure.
import type { Tag } from '../../platform/zeit.ts'
import type { Gebiet } from '../gebiet/index.ts'
import type { Bezugsort, LeistungId } from '../leistung/index.ts'
import { entscheide } from './entscheidung.ts'
import type { Zustaendigkeitsmodell } from './modell.ts'
import { wer } from './wer.ts'
import type { Antwort, Rolle } from './zustaendigkeit.ts'

export type Konflikt = {
  leistung: LeistungId
  rolle: Rolle
  bezugsort: Bezugsort
  gebiet: Gebiet
  antwort: Extract<Antwort, { art: 'konflikt' }>
}

/** All conflicts in the given areas (usually every Gemeinde) on a day, at each Bezugsort that the entries name. */
export function konflikte(modell: Zustaendigkeitsmodell, gebiete: readonly Gebiet[], tag: Tag): Konflikt[] {
  return [...new Set([...modell.regeln.keys(), ...modell.zeilen.keys()])].flatMap((frage) => {
    const [leistung, rolle] = frage.split(' ') as [LeistungId, Rolle]
    const eintraege = [...(modell.regeln.get(frage) ?? []), ...[...(modell.zeilen.get(frage)?.values() ?? [])].flat()]
    return [...new Set(eintraege.map(({ bezugsort }) => bezugsort))].flatMap((bezugsort) =>
      gebiete.flatMap((gebiet) => {
        const gefragt = { leistung, rolle, bezugsort, gebiet: gebiet.id, tag }
        if (entscheide(modell, gefragt).art !== 'konflikt') return []
        const antwort = wer(modell, gefragt)
        return antwort.art === 'konflikt' ? [{ leistung, rolle, bezugsort, gebiet, antwort }] : []
      }),
    )
  })
}
