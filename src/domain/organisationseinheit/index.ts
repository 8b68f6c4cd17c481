// Face of the noun Organisationseinheit.
/** Who stands above whom; pure. */
export { baumAus, baumUnter, ueber, type Zweig } from './baum.ts'
/** Names of authorities in law. */
export { type Behoerdenname, behoerdenname, istStadt } from './behoerdenname.ts'
/** Authorities of all areas made from a pattern; pure. */
export { erzeugeBehoerden, type Flaeche } from './erzeugung.ts'
export { ergaenzeStellen, flaechenIn, liesMuster } from './flaechen.ts'
/** Loads a seed file of offices (`alsSystem` only); idempotent, ids by key. Takes persons out after their last day (daily). */
export { entfernePersonen, loadStellen, type Stellenbericht, type StellenLaden, stelleId } from './jobs.ts'
export { type Behoerdenmuster, behoerdenmuster } from './muster.ts'
/** Hours of a day, of a week, open now, next change; pure, Europe/Berlin. */
export {
  besondereTage,
  fuerZweck,
  istOffen,
  naechsteAenderung,
  oeffnung,
  type Tagesoeffnung,
  type Wochentagszeile,
  woche,
  type Zeitspanne,
} from './oeffnung.ts'
export * from './organisationseinheit.ts'
/** Use cases of staff: `organisationseinheit.anlegen(kontext, akteur, …)`. */
export * as organisationseinheiten from './service.ts'
/** Published rows, for everybody. */
export { findVeroeffentlicht, listVeroeffentlicht, listVeroeffentlichteIds, listVeroeffentlichtVon } from './store.ts'
export { personenAm, type VeroeffentlichteStelle } from './veroeffentlichung.ts'
/** What editors set of hours, and what is wrong with it; pure. */
export {
  entscheideZeiten,
  HOECHSTENS_ZEICHEN,
  HOECHSTENS_ZWECKE,
  type KeineZeiten,
  type Zeitenmangel,
  type Zeitenziel,
  zeitenVon,
} from './zeiten.ts'
