// The face of codeliste: official lists as data, by URI, version and code.
export type { Code, Codeliste } from './codeliste.ts'
export { QUELLEN } from './quellen.ts'
export { findCode, listCodes, loadCodelisten, readFeiertage } from './service.ts'
/** All lists with publisher, version, date and whether they are official. */
export { listKoepfe as listCodelisten } from './store.ts'
