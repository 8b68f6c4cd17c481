// Face of the noun suche.
/** What can be asked and what is answered. */

/** Which words are no places, for `ortInAnfrage`. */
export { alltagswoerter } from './alltagswort.ts'
export * from './anfrage.ts'
export { type Suchdokument, ZIELGRUPPEN, type Zielgruppe } from './dokument.ts'
/** Documents from published rows; whoever hears `leistung.veroeffentlicht` makes them anew and puts them in. */
export { dokumenteAus, type Thementext } from './dokumente.ts'
/** How good a ranking is, as figures. */
export { type Beurteilt, ersterPlatz, type Guete, guete, quantil, RELEVANT, RICHTIG } from './guete.ts'
/** A place among the words of a query. */
export { type OrtInAnfrage, ortInAnfrage } from './ort-in-anfrage.ts'
/** An empty search in this process. */
export { createSuche } from './suche.ts'
