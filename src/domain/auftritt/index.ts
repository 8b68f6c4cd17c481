// Face of the noun auftritt: what is shown under which host.
/** Types and pure rules: which Auftritt a host shows (null: not ours), further hosts from configuration, the base of canonical addresses. */
export {
  AUFTRITTSSPRACHEN,
  type Auftritt,
  type AuftrittAngabe,
  type AuftrittId,
  type Auftrittssprache,
  auftrittAngabe,
  auftrittFuer,
  type Betreiber,
  basisUrlVon,
  mitHosts,
} from './auftritt.ts'
/** Loading as the system, and the style sheet of an Auftritt under its hashed path. */
export { loadAuftritte, putAuftritt, themaDatei } from './service.ts'
/** Reference data: any reader may. */
export { readAuftritte } from './store.ts'
export { type Farbmangel, MINDESTKONTRAST, pruefeThema, type Thema, themaCss } from './thema.ts'
