// All weights of the ranking, in one table. They were found by trying on the free half of the judged queries and on half of a foreign stock;
// whoever changes one looks at `amtswerk suche bewerten` before and after (docs/suche.md).
import type { Feld, Wortpaar } from '../frage/anfrage.ts'

export const GEWICHTE = {
  /** Of one occurrence of a word in a field. */
  feld: {
    titel: 2.5,
    buergertitel: 2.2,
    stichwoerter: 3.5,
    lagen: 1.5,
    schluessel: 10,
    recht: 2,
    teaser: 2.5,
    text: 1,
  } satisfies Record<Feld, number>,
  /** How strongly the length of a field counts: 0 not at all, 1 fully. */
  laenge: 0.3,
  /** A word that comes n times in a field counts n to this power. */
  wiederholung: 0.5,
  /** Rare words count more than common ones: how much more. */
  seltenheit: 1,
  /** From how much of a word on more of it hardly counts (k1 of BM25). */
  saettigung: 5,

  /** Readings of a word: another inflection, the end of a compound, another part of one. */
  stamm: 0.95,
  ende: 0.65,
  teil: 0.38,
  /** The beginning of a longer word; a piece inside one; a word that looks alike. */
  anfang: 0.5,
  inmitten: 0.4,
  aehnlich: 0.45,
  /** How alike words must look. */
  aehnlichAb: 0.35,
  /** What looking alike still counts when the stock has the word itself. */
  aehnlichNebenBekanntem: 0.5,

  /** The parts of a compound the stock does not have; that it has. */
  teileStattUnbekanntem: 0.9,
  teileNebenBekanntem: 0.66,
  /** The only known part of a compound. */
  einTeil: 0.35,
  /** A word that begins like a compound the stock does not have. */
  gleicherAnfang: 0.8,
  /** Of several words for one a document must have one that says at least this part of what the rarest of them says. */
  hauptsache: 0.5,
  /** A document with half of the parts gets this power of a half. */
  teilweise: 2.4,

  /** An official term beside the everyday word that was typed. */
  wortschatz: {
    synonym: 0.85,
    abkuerzung: 0.55,
    mundart: 0.8,
    marke: 0.75,
    englisch: 1.25,
    oberbegriff: 0.78,
  } satisfies Record<Wortpaar['art'], number>,
  /** How many times what the typed words weigh a term for them may weigh, where the stock has the words themselves. */
  begriffHoechstens: 1.7,
  /** A term of a term. */
  zweiterSchritt: 0.6,
  /** Synonyms and abbreviations read backwards. */
  rueckwaerts: 0.6,

  /** A word that says less than this part of what the rarest one says finds no document alone. */
  traegtAllein: 0.3,
  /** A document that has this part of the best any document has of a word, has the word; one that has less has it in part. */
  hatDasWort: 0.4,
  /** What is left of the points of a document that has (nearly) none of the words' weight. */
  ohneDeckung: 0.5,
  /** A title that says what was asked and nothing else. */
  titel: 0.78,
  /** An office here, when the query names one or asks for hours. */
  amtGefragt: 2.1,
  /** An office whose name holds the words of the query. */
  amtsname: 1.8,
  /** Found in a text of another language than asked for. */
  andereSprache: 0.75,
  /** Each level nearer to the place. */
  jeStufeNaeher: 0.02,
  /** Without a place every town has this office: the services come first. */
  amtAnderswo: 0.3,
  beliebt: 0.12,
  /** Hits with less than this part of the best one's points do not answer the question. */
  schwach: 0.16,
  /** At a place: hits with less than this part of what the words weigh in the whole stock hold none of them; what was meant is elsewhere. */
  nichts: 0.09,
  /** Hits that have less than this part of the query's weight, measured by the best one, have another subject. */
  themaVerfehlt: 0.4,
}
