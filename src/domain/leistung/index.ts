// Face of the noun leistung.
/** What editors say of a layer beside its texts. */
export {
  ANGABESPRACHEN,
  type Angabemangel,
  type Angabesprache,
  HOECHSTENS_FORMULARE,
  type Sprachangaben,
  sprichtIn,
} from './angaben.ts'
/** What an editor sees of the own layers. */
export type { Bearbeitung, EigeneGebuehr, EigeneLeistung } from './bearbeitung.ts'
/** Durations and deadlines as people say them. */
export * from './dauer.ts'
/** States of a layer's text and the inputs of the use cases. */
export * from './fassung.ts'
/** Why a use case refuses: one union each. */
export type { KeinEntwurf, KeineAngabe, KeineEinsicht, KeineGebuehr, KeineLeistung, KeinSchritt } from './freigabe.ts'
/** On which day a deadline ends that starts today, or a day of the year comes next. */
export * from './fristende.ts'
/** The largest amount of a fee. */
export { HOECHSTBETRAG_CENT } from './gebuehr.ts'
/** What somebody pays, from the structured fees and a few answers. */
export * from './gebuehrenrechner.ts'
/** Loads seed files (`alsSystem` only); idempotent; throws SeedInvalid before anything is stored. */
export { type Ladeaenderung, type Ladebericht, type LeistungenLaden, leistungIdVon, loadLeistungen } from './jobs.ts'
/** Fees as sentences. */
export * from './kosten.ts'
export * from './leistung.ts'
export * from './modul.ts'
export * from './modulregel.ts'
/** The view of a Leistung at a place, in a language, on a day. */
export * from './schicht-merge.ts'
/** Use cases of editors: `leistungen.aendereGebuehr(kontext, akteur, …)`. */
export type { Datei } from './seed.ts'
export * as leistungen from './service.ts'
export * from './sprache.ts'
/** Published rows, for everybody. */
export { findVeroeffentlicht, listKoepfe, listVeroeffentlicht } from './store.ts'
/** The topics, and those of a Leistung. */
export * from './thema.ts'
export { type Inhalt, type ModuleInSprache, sprachenVon, titelIn, type VeroeffentlichteLeistung } from './veroeffentlicht.ts'
export * from './vollstaendigkeit.ts'
