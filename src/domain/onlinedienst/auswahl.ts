// Which online services hold at a place: per Leistung those of the narrowest area, all of them if there are several. Pure.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Ebene, Gebiet, GebietId } from '../gebiet/index.ts'
import type { LeistungId } from '../leistung/index.ts'
import type { Onlinedienst } from './onlinedienst.ts'

/** Online services in memory, by `<leistung> <gebiet>`. */
export type Onlinedienstmodell = ReadonlyMap<string, readonly Onlinedienst[]>

const ENGE: Record<Ebene, number> = { ortsteil: 0, gemeinde: 1, verband: 2, bezirk: 3, kreis: 4, regierungsbezirk: 5, land: 6, bund: 7 }
const IMMER = '9999-12-31'

/** `findByArs` is that of GebietIndex: a service keeps its area when the area gets a new key. */
export function baueOnlinedienstmodell(
  dienste: readonly Onlinedienst[],
  gebiete: { findByArs(ars: string, tag: Tag): { id: GebietId } | null },
): Onlinedienstmodell {
  const modell = new Map<string, Onlinedienst[]>()
  for (const dienst of dienste) {
    const key = `${dienst.leistung} ${gebiete.findByArs(dienst.ars, dienst.gueltigBis ?? IMMER)?.id}`
    modell.set(key, [...(modell.get(key) ?? []), dienst])
  }
  return modell
}

/** The services for a Leistung where `kette` (narrow to wide, of GebietIndex) lies; [] if there is none. */
export function fuer(modell: Onlinedienstmodell, leistung: LeistungId, kette: readonly Gebiet[], tag: Tag): Onlinedienst[] {
  for (const gebiet of [...kette].sort((a, b) => ENGE[a.ebene] - ENGE[b.ebene])) {
    const dienste = modell.get(`${leistung} ${gebiet.id}`)?.filter((dienst) => giltAm(dienst, tag)) ?? []
    if (dienste.length > 0) return dienste
  }
  return []
}
