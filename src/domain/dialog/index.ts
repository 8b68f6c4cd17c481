// Face of the noun dialog.
/** The nightly task: forgets messages in time. */
export { raeumeRueckmeldungen } from './jobs.ts'
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
  type DialogKontext,
  erledigeRueckmeldung,
  type KeineRueckmeldung,
  type NeueRueckmeldung,
  nimmRueckmeldungAn,
  zeigeRueckmeldungen,
} from './service.ts'
