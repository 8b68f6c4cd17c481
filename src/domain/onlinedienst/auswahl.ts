// Which online services hold at a place: per Leistung those of the narrowest area, all of them if there are several. Pure.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Ebene, Gebiet, GebietId } from '../gebiet/index.ts'
import type { LeistungId } from '../leistung/index.ts'
import type { Onlinedienst, OnlinedienstId } from './onlinedienst.ts'

/** Online services in memory. `setzeOnlinedienst` changes it in place: between two objects, never within one. */
export type Onlinedienstmodell = {
  /** By `<leistung> <gebiet>`. */
  jeOrt: ReadonlyMap<string, readonly Onlinedienst[]>
  jeLeistung: ReadonlyMap<LeistungId, readonly Onlinedienst[]>
  nachId: ReadonlyMap<OnlinedienstId, Onlinedienst>
}

/** That of GebietIndex: a service keeps its area when the area gets a new key. */
type Gebietskunde = { findByArs(ars: string, tag: Tag): { id: GebietId } | null }

const ENGE: Record<Ebene, number> = { ortsteil: 0, gemeinde: 1, verband: 2, bezirk: 3, kreis: 4, regierungsbezirk: 5, land: 6, bund: 7 }
const IMMER = '9999-12-31'

export function baueOnlinedienstmodell(dienste: readonly Onlinedienst[], gebiete: Gebietskunde): Onlinedienstmodell {
  const modell: Onlinedienstmodell = { jeOrt: new Map(), jeLeistung: new Map(), nachId: new Map() }
  for (const dienst of dienste) nimmAuf(modell as Veraenderlich, dienst, gebiete)
  return modell
}

/** Takes a service in, or its new state; null: it is no longer published. */
export function setzeOnlinedienst(modell: Onlinedienstmodell, id: OnlinedienstId, neu: Onlinedienst | null, gebiete: Gebietskunde): void {
  const { jeOrt, jeLeistung, nachId } = modell as Veraenderlich
  const alt = nachId.get(id)
  if (alt) {
    entferne(jeOrt, ortVon(alt, gebiete), id)
    entferne(jeLeistung, alt.leistung, id)
    nachId.delete(id)
  }
  if (!neu) return
  nimmAuf(modell as Veraenderlich, neu, gebiete)
  for (const liste of [jeOrt.get(ortVon(neu, gebiete)), jeLeistung.get(neu.leistung)]) liste?.sort((a, b) => (a.id < b.id ? -1 : 1)) // as it is read
}

function nimmAuf({ jeOrt, jeLeistung, nachId }: Veraenderlich, dienst: Onlinedienst, gebiete: Gebietskunde): void {
  lege(jeOrt, ortVon(dienst, gebiete), dienst)
  lege(jeLeistung, dienst.leistung, dienst)
  nachId.set(dienst.id, dienst)
}

function ortVon({ leistung, ars, gueltigBis }: Onlinedienst, gebiete: Gebietskunde): string {
  return `${leistung} ${gebiete.findByArs(ars, gueltigBis ?? IMMER)?.id}`
}

type Veraenderlich = {
  jeOrt: Map<string, Onlinedienst[]>
  jeLeistung: Map<LeistungId, Onlinedienst[]>
  nachId: Map<OnlinedienstId, Onlinedienst>
}

function entferne<K>(map: Map<K, Onlinedienst[]>, key: K, id: OnlinedienstId): void {
  const rest = map.get(key)?.filter((dienst) => dienst.id !== id) ?? []
  if (rest.length > 0) map.set(key, rest)
  else map.delete(key)
}

function lege<K>(map: Map<K, Onlinedienst[]>, key: K, dienst: Onlinedienst): void {
  const liste = map.get(key)
  if (liste) liste.push(dienst)
  else map.set(key, [dienst])
}

/** The services for a Leistung where `kette` (narrow to wide, of GebietIndex) lies; [] if there is none. */
export function fuer(modell: Onlinedienstmodell, leistung: LeistungId, kette: readonly Gebiet[], tag: Tag): Onlinedienst[] {
  for (const gebiet of [...kette].sort((a, b) => ENGE[a.ebene] - ENGE[b.ebene])) {
    const dienste = modell.jeOrt.get(`${leistung} ${gebiet.id}`)?.filter((dienst) => giltAm(dienst, tag)) ?? []
    if (dienste.length > 0) return dienste
  }
  return []
}
