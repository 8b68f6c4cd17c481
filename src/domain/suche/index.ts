// Face of the noun suche.
/** Documents from published rows; whoever hears `leistung.veroeffentlicht` makes them anew and puts them in. */
export { dokumenteAus, type Suchdokument } from './dokument.ts'
/** An empty search in this process. */
export { createSuche, type Suchanfrage, type Suche, type Suchergebnis, type Treffer } from './suche.ts'
