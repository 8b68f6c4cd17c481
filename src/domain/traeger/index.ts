// Face of the noun traeger: tenants, and what one lets another do.
/** Grants, ends, shows Teilhabe (with `zugang.verwalten`, audited); `putTraeger` and `loadTraeger` are for loading as the system. */
export { beendeTeilhabe, gewaehreTeilhabe, loadTraeger, putTraeger, zeigeTeilhabe } from './service.ts'
/** The list of Träger is reference data: any reader may see it. */
export { findTraeger, listTraeger } from './store.ts'
export type { Gewaehrung, KeinEnde, KeineTeilhabe, Teilhabe, TeilhabeId } from './teilhabe.ts'
export {
  artVonArs,
  SCHLUESSEL,
  schluesselAus,
  TRAEGERARTEN,
  type Traeger,
  type TraegerAngabe,
  type Traegerart,
  type TraegerId,
  traegerAngabe,
  traegerIdVon,
} from './traeger.ts'
