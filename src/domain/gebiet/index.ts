// The face of gebiet: areas of Germany, found by name, key, post code or point, and what contains what on which day.
export type { Karte } from './fakten.ts'
export { gebietId, KARTE_VIEWBOX } from './fakten.ts'
/** For whoever compares names of places in other texts. */
export { falte as falteOrtsname, falteWort, istFuellwort, stammVon } from './faltung.ts'
export { BEZIRKSARTEN, type Bezirksart, type Ebene, ebenenVon, type Gebiet, type GebietId, type Gebietsart } from './gebiet.ts'
export { createGebietIndex, type GebietIndex, type Gebietsdaten } from './gebiet-index.ts'
export type { Trefferart } from './namensliste.ts'
export { QUELLEN, type Quelle } from './quellen.ts'
export { loadGebiete, readGebietIndex, readGebietStand, readUmrisse } from './service.ts'
export type { GebietTreffer, Suchwunsch } from './suche.ts'
/** For suggestions: names with a slip of the finger, where the search finds nothing. */
export { findVertippte } from './vertippt.ts'
