// What the portal is given by the composition root: read models in memory, published objects through the cache, the clock. No SQL, no rules.
import type { Auftritt } from '../../domain/auftritt/index.ts'
import type { GebietId, GebietIndex, Quelle } from '../../domain/gebiet/index.ts'
import type { VeroeffentlichteLeistung } from '../../domain/leistung/index.ts'
import type { Onlinedienstmodell } from '../../domain/onlinedienst/index.ts'
import type { Suche } from '../../domain/suche/index.ts'
import type { Zustaendigkeitsmodell } from '../../domain/zustaendigkeit/index.ts'
import type { Cache, Seite } from '../../platform/cache/index.ts'
import type { Feiertage } from '../../platform/feiertage.ts'
import type { Clock } from '../../platform/zeit.ts'

type Umriss = { gebiet: GebietId; pfad: string }

/** Outlines of Hessen in one system of coordinates. */
export type Umrisse = { viewBox: string; kreise: readonly Umriss[]; gemeinden: readonly Umriss[] }

export type PortalDienste = {
  clock: Clock
  demo: boolean
  tls: boolean
  /** Null for a host that is not ours. */
  auftrittFuer(host: string | null): Auftritt | null
  /** Files of the build: name → hashed path. */
  dateien: { stil: string; schriften: readonly string[] }
  gebiete(): GebietIndex
  zustaendigkeiten(): Zustaendigkeitsmodell
  onlinedienste(): Onlinedienstmodell
  suche(): Suche
  feiertage(): Feiertage
  umrisse(): Umrisse
  quellen: readonly Quelle[]
  /** All published Leistungen, grouped by slug. */
  leistungen(): ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>
  seiten: Cache<Seite>
}
