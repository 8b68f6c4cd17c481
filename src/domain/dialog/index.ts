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
/** What an announcement may say, how it stands on a day, and until when its page can be read; pure. */
export {
  type GepflegteMeldung,
  HOECHSTENS_MELDUNG,
  letzterTag,
  type MeldungId,
  type Meldungsangabe,
  type Meldungsfeld,
  type Meldungsmangel,
  type Meldungsstand,
  meldungAngabe,
  meldungsstand,
  TAGE_DANACH,
  type VeroeffentlichteMeldung,
} from './meldung/meldung.ts'
/**
 * Publishing, changing and taking back announcements of the own Träger needs `dialog.veroeffentlichen`; `readMeldungen` is for any reader,
 * `loadMeldungen` for loading as the system.
 */
export {
  aendereMeldung,
  type KeineMeldung,
  loadMeldungen,
  readMeldungen,
  veroeffentlicheMeldung,
  zeigeMeldungen,
  zieheMeldungZurueck,
} from './meldung/service.ts'
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
