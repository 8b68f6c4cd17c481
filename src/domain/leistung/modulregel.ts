// What a layer below the Land may do with a module. Apart, because editors, the merge and the services ask the same question.
import type { Beitragsart, Schichtebene } from './leistung.ts'
import type { Modul } from './modul.ts'

export type Modulregel = { ergaenzen: boolean; ersetzen: boolean; ausblenden: boolean }
/** What the Land has set for this Leistung; modules not named follow the default. */
export type Modulregeln = Partial<Record<Modul, Modulregel>>

const ERSETZBAR: ReadonlySet<Modul> = new Set<Modul>(['kosten', 'fristen', 'bearbeitungsdauer', 'ansprechpunkt'])

/** What holds for a module of which the Land says nothing. */
export function ueblicheRegel(modul: Modul): Modulregel {
  return { ergaenzen: true, ersetzen: ERSETZBAR.has(modul), ausblenden: false }
}

/** How a layer's module really counts: what the rule forbids becomes an addition; null where even that is forbidden. Bund and Land are free. */
export function geltendeBeitragsart(ebene: Schichtebene, modul: Modul, gewuenscht: Beitragsart, regeln: Modulregeln): Beitragsart | null {
  if (ebene === 'bund' || ebene === 'land') return gewuenscht
  const regel = regeln[modul] ?? ueblicheRegel(modul)
  if (gewuenscht === 'ersetzt' && regel.ersetzen) return 'ersetzt'
  if (gewuenscht === 'ausgeblendet' && regel.ausblenden) return 'ausgeblendet'
  return regel.ergaenzen ? 'ergaenzt' : null
}
