// The face of katalog: entries of LeiKa and OZG as reference data. An entry without published text never becomes a page of the portal.
export type { Gruppe, Katalogeintrag, KatalogeintragId, Lage, OzgLeistung, Verrichtung } from './katalog.ts'
export {
  formatLeistungsschluessel,
  istVorlaeufig,
  type KeinLeistungsschluessel,
  type Leistungsschluessel,
  parseLeistungsschluessel,
  type Schluesselteile,
  teileVon,
} from './leistungsschluessel.ts'
export { KATALOG_STAND, QUELLEN } from './quellen.ts'
export { findKatalogEintrag, loadKatalog } from './service.ts'
/** Lists in order of their keys. `findNachId` also reaches the entries without a key. Verrichtungen and Gruppen are derived, not official. */
export {
  findNachId as findKatalogEintragNachId,
  listGruppenzeilen as listGruppen,
  listLagenzeilen as listLagen,
  listNamen as listKatalogNamen,
  listOzg as listOzgLeistungen,
  listVerrichtungszeilen as listVerrichtungen,
} from './store.ts'
