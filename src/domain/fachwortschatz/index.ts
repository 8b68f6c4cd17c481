// Face of the noun fachwortschatz: everyday words and the official terms they stand for.
export {
  type EintragId,
  type Fehlerart,
  istWortart,
  WORTARTEN,
  type Wortangabe,
  type Wortart,
  type Worteintrag,
  type Wortfassung,
  type Wortmangel,
} from './fachwortschatz.ts'
/** For whoever looks the words up in other texts: the search folds with it, so that what is one entry here is one word there. */
export { falte } from './faltung.ts'
/** Loads the files that ship with the program (`alsSystem` only); what editors changed stays. */
export { loadFachwortschatz, readWortdateien, type Wortladebericht } from './jobs.ts'
/** Use cases of editors: `fachwortschatz.hinzufuegen(kontext, akteur, …)`; all need `fachwortschatz.bearbeiten` at a Träger that keeps things for all. */
export * as fachwortschatz from './service.ts'
/** What holds, for everybody. */
export { readWortschatz } from './store.ts'
