// Face of the noun dialog.
/** Whether a page was helpful: what is counted, from how many on it is shown, and once per origin and day. */
export {
  BEWERTUNGEN,
  BEWERTUNGSTAGE,
  type Bewertung,
  type Bewertungsangabe,
  type Bewertungsstand,
  createEinmalAmTag,
  MINDESTENS_BEWERTUNGEN,
} from './bewertung.ts'
/** The nightly task: forgets messages and counts in time. */
export { raeumeDialog } from './jobs.ts'
/** What a message may say, and what is wrong with one; pure. */
export {
  HOECHSTENS_TEXT,
  HOECHSTENS_ZEILE,
  RUECKMELDUNGSARTEN,
  type Rueckmeldung,
  type Rueckmeldungsangabe,
  type Rueckmeldungsart,
  type Rueckmeldungsfeld,
  type Rueckmeldungsmangel,
} from './rueckmeldung.ts'
/** Anybody leaves one; reading and being done with it needs `dialog.bearbeiten` at the Träger it went to. */
export {
  bewerte,
  type DialogKontext,
  erledigeRueckmeldung,
  type KeineRueckmeldung,
  type NeueBewertung,
  type NeueRueckmeldung,
  nimmRueckmeldungAn,
  zeigeBewertungen,
  zeigeRueckmeldungen,
} from './service.ts'
