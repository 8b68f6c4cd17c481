// Face of the noun traeger: tenants, and what one lets another do.
/** Names and keys of the bodies of areas, and Träger made from areas; pure. */
export { erzeugeTraeger, gebietsschluessel, koerperschaft, koerperschaftGenitiv, traegerNachArs } from './aus-gebieten.ts'
/** Grants, ends, shows Teilhabe (with `zugang.verwalten`, audited); `putTraeger`, `loadTraeger` and `fuelleTraeger` are for loading as the system. */
export { beendeTeilhabe, fuelleTraeger, gewaehreTeilhabe, loadTraeger, putTraeger, zeigeTeilhabe } from './service.ts'
/** The list of Träger is reference data: any reader may see it. */
export { findTraeger, listTraeger, pflegtFuerAlle } from './store.ts'
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
