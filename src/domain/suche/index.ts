// Face of the noun suche.
/** What can be found. */
export { type Suchdokument, ZIELGRUPPEN, type Zielgruppe } from './bestand/dokument.ts'
/** Documents from published rows; whoever hears `leistung.veroeffentlicht` makes them anew and puts them in. */
export { dokumenteAus, type Thementext } from './bestand/dokumente.ts'
/** What can be asked and what is answered. */
export * from './frage/anfrage.ts'
/** Clicks and queries without an answer, counted without identity; `raeumeSuche` is the nightly task. */
export { raeumeSuche, readBeliebtheit, type Suchzaehler, starteSuchzaehler } from './jobs.ts'
/** Where is searched: a place among the words goes before the one chosen. */
export { type GemeinterOrt, gemeinterOrt } from './ort/gemeinter-ort.ts'
/** A place among the words of a query. */
export { type OrtInAnfrage, ortInAnfrage } from './ort/ort-in-anfrage.ts'
/** What an editor may set as best bet. */
export { type Empfehlungsangabe, type Empfehlungsmangel, type GesetzteEmpfehlung, HOECHSTENS_EMPFOHLEN } from './pflege/empfehlung.ts'
/** Fewer hits than this are few: counted for editors, and helped along in the portal. */
export { WENIGE } from './pflege/zaehler.ts'
/** How good a ranking is, as figures. */
export { type Beurteilt, ersterPlatz, type Guete, guete, quantil, RELEVANT, RICHTIG } from './rang/guete.ts'
/** The objects a mark says were shown; null if it is no mark of ours. */
export { leseMarke } from './rang/marke.ts'
/** Use cases of editors: `suchpflege.setzeEmpfehlung(kontext, akteur, …)`; all need `suche.bearbeiten` at a Träger that keeps things for all. */
export * as suchpflege from './service.ts'
/** Which words are no places, for `ortInAnfrage`. */
export { type Alltagswoerter, alltagswoerter, createAlltagswoerter } from './sprache/alltagswort.ts'
/** Words as the search compares them (no case, umlauts, accents), and the one form of a query that best bets are kept under. */
export { falte, normalform } from './sprache/woerter.ts'
export { type Fehlanzeige, readEmpfehlungen } from './store.ts'
/** An empty search in this process. */
export { createSuche } from './suche.ts'
