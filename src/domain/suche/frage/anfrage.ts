// What can be asked of the search, and what it answers. The face is the one a search server would stand behind.
import type { Schichtebene, Sprache } from '../../leistung/index.ts'
import type { Suchdokument, Zielgruppe } from '../bestand/dokument.ts'

/** Narrowing by a property of what was found; several of one kind mean "one of them", several kinds "all of them". */
export type Filter = {
  art?: readonly Suchdokument['art'][]
  zielgruppe?: readonly Zielgruppe[]
  /** Only what can be done online at the place (without a place: anywhere). */
  online?: true
  ebene?: readonly Schichtebene[]
  thema?: readonly string[]
  /** Only what has a text in this language. */
  sprache?: readonly Sprache[]
}

export type Suchanfrage = {
  q: string
  /** ARS of the place and of the areas around it, narrow to wide; empty: everywhere. */
  kette?: readonly string[]
  sprache?: Sprache
  /** Hits on a page; 10 if not said. */
  anzahl?: number
  filter?: Filter
  /** Mark of an answer: what it showed already is left out, however the order has changed since. A broken mark counts as none. */
  weiter?: string | null
  /** As if editors had set nothing. */
  ohneEmpfehlungen?: boolean
  /** Words as typed, without spelling repair. */
  woertlich?: boolean
}

/** A hit: the document without its words. */
export type Treffer = Omit<Suchdokument, 'felder' | 'gewicht'> & {
  /** Comparable within one answer only. */
  punkte: number
  /** Editors set it in front for these words. */
  empfohlen: boolean
}

/** How many hits there would be per value, each kind counted as if nothing of its own kind were chosen. Values without a hit are missing. */
export type Facetten = {
  art: ReadonlyMap<Suchdokument['art'], number>
  zielgruppe: ReadonlyMap<Zielgruppe, number>
  online: number
  ebene: ReadonlyMap<Schichtebene, number>
  thema: ReadonlyMap<string, number>
  sprache: ReadonlyMap<Sprache, number>
}

/** A word nobody knows was read as another one. */
export type Korrektur = { getippt: string; gesucht: string }

export type Suchergebnis = {
  /** All hits, shown before or not. */
  gesamt: number
  treffer: Treffer[]
  /** Of the whole query as typed and as searched; null if nothing was repaired. */
  korrektur: Korrektur | null
  facetten: Facetten
  /** For the next page; null if this was the last. At most `HOECHSTENS_GEZEIGT` hits are shown. */
  weiter: string | null
  /** How many were shown before this page: the first hit has the number `gezeigt + 1`. */
  gezeigt: number
}

/** How a word of the query found a hit. */
export const FUNDARTEN = ['wort', 'stamm', 'zusammensetzung', 'aehnlich', 'wortschatz', 'berichtigt', 'schluessel'] as const
export type Fundart = (typeof FUNDARTEN)[number]

/** Why a hit is one: this word of the query stands (as `gefunden`) in this field. */
export type Grund = { wort: string; gefunden: string; art: Fundart; feld: Feld }

export const FELDER = ['titel', 'buergertitel', 'stichwoerter', 'lagen', 'schluessel', 'recht', 'teaser', 'text'] as const
export type Feld = (typeof FELDER)[number]

export type Vorschlag = {
  art: Suchdokument['art']
  id: string
  sprache: Sprache
  titel: string
  name: string
}

/** Parts that can be switched off one by one, so that each one's worth can be measured. */
export const TEILE = [
  'stamm',
  'komposita',
  'ngramme',
  'wortschatz',
  'rechtschreibung',
  'titel',
  'felder',
  'phrasen',
  'naehe',
  'beliebtheit',
] as const
export type Teil = (typeof TEILE)[number]

/** An everyday word and the official term it stands for; see the noun fachwortschatz. */
export type Wortpaar = {
  wort: string
  begriff: string
  art: 'synonym' | 'oberbegriff' | 'abkuerzung' | 'mundart' | 'marke' | 'englisch'
}

/** Editors' best bets: for this query (folded, whatever the order of its words) these objects come first, as far as they hold at the place. */
export type Empfehlung = { anfrage: string; ids: readonly string[] }

export type Suche = {
  /** Takes a document in, or a new state of it (same art, id and language). */
  put(dokument: Suchdokument): void
  /** Forgets an object in all its languages. */
  remove(id: string): void
  /** Best first; each object once, in the language asked for or else in German. Any text is allowed; nothing found is an empty list. */
  search(anfrage: Suchanfrage): Suchergebnis
  /** Titles that go on from what is typed, or are like it; best first, at most 8 if not said. */
  suggest(q: string, anfrage?: Omit<Suchanfrage, 'q'>): Vorschlag[]
  /** How the words of the query found this object; empty if they did not. */
  begruende(anfrage: Suchanfrage, id: string): Grund[]
  /** Whether this object is but a guess: it only looks like the words, or mentions them in passing. */
  istVage(anfrage: Suchanfrage, id: string): boolean
  /** Replaces the vocabulary; holds from the next search on, nothing is indexed anew. */
  setWortschatz(paare: readonly Wortpaar[]): void
  setEmpfehlungen(empfehlungen: readonly Empfehlung[]): void
  /** Clicks per object id, as `gewichteBeliebtheit` weighs them: 0 (nobody) to 1 (most wanted). */
  setBeliebtheit(je: ReadonlyMap<string, number>): void
  /** Takes apart, in slices, the words that came since: otherwise the next search does it in one go. */
  ordne(scheibe: () => Promise<void>): Promise<void>
  stand(): { dokumente: number; woerter: number; bytes: number }
}
