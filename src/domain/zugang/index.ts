// Face of the noun zugang: who may come in, and as whom.
/** For operators at the command line and for loading: the first administrator, the demo's accounts. Never called from a request. */
export {
  type Demozugang,
  demozugaenge,
  type Eingerichtet,
  type Einrichtung,
  einrichten,
  type KeineEinrichtung,
  loadDemokonten,
  parseDemokonten,
  sperreDemokonten,
} from './einrichtung/service.ts'
export type { Demokonto, KontoId } from './konto.ts'
/** The audit log of the own Träger (with `protokoll.lesen`, audited), and the names of colleagues. */
export { namenDerKollegen, type Protokollseite, zeigeProtokoll } from './protokoll/service.ts'
export { ROLLEN, type Rolle, rechteVon } from './rolle.ts'
/** Logging in and out, and who a token stands for: open to anybody who brings password and code, or the token. */
export { type Anmeldung, abmelden, akteurAus, anmelden, type KeineAnmeldung, sitzungAus, type ZugangKontext } from './service.ts'
export { type Angemeldet, SITZUNG_HOECHSTENS } from './sitzung.ts'
