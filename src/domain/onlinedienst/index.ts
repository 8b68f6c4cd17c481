// Face of the noun Onlinedienst.
/** The services of the narrowest area that has any; pure. */
export { baueOnlinedienstmodell, fuer, type Onlinedienstmodell, setzeOnlinedienst } from './auswahl.ts'
/** Loads a seed file (`alsSystem` only); idempotent, ids by key. */
export { loadOnlinedienste, type OnlinediensteLaden } from './jobs.ts'
export * from './onlinedienst.ts'
/** All published rows of all days, for everybody. */
export { listOnlinedienste } from './store.ts'
