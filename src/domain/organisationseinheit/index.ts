// Face of the noun Organisationseinheit.
/** Loads a seed file of offices (`alsSystem` only); idempotent, ids by key. Takes persons out after their last day (daily). */
export { entfernePersonen, loadStellen, type StellenLaden, stelleId } from './jobs.ts'
/** Hours of a day, of a week, open now, next change; pure, Europe/Berlin. */
export { istOffen, naechsteAenderung, oeffnung, type Tagesoeffnung, type Wochentagszeile, woche, type Zeitspanne } from './oeffnung.ts'
export * from './organisationseinheit.ts'
/** Use cases of staff: `organisationseinheit.anlegen(kontext, akteur, …)`. */
export * as organisationseinheiten from './service.ts'
/** Published rows, for everybody. */
export { findVeroeffentlicht, listVeroeffentlicht } from './store.ts'
export { personenAm, type VeroeffentlichteStelle } from './veroeffentlichung.ts'
