// The database as the program sees it: three roles, none of which owns a table or can bypass row-level security.
import { Kysely, PostgresDialect, type Transaction } from 'kysely'
import pg from 'pg'
import type { Akteur } from '../akteur.ts'
import { type Clock, tagVon } from '../zeit.ts'
import { buendelnderSocket } from './buendelung.ts'
import { createHinweisgeber } from './hinweis.ts'
import { mitNachtrag, type Nachtrag, schreibe } from './nachtrag.ts'
import { acting, TenantDialect } from './tenant.ts'

/** Where to connect: what node-postgres takes. */
export type Verbindung = { connectionString?: string; host?: string; port?: number; user?: string; password?: string; database?: string }

// Each store names its own tables: `tx.withTables<LeistungTables>()`. Without that no table is known.
// biome-ignore lint/complexity/noBannedTypes: Kysely's name for "no tables yet"
type NoTables = {}
export type Tx = Transaction<NoTables>
export type Reader = Kysely<NoTables>

export type Datenbank = {
  /** A transaction for this Akteur, as role `amtswerk_app`: sees and writes the rows of his Träger and what Teilhabe opens. Nested calls are a bug. */
  mitAkteur<T>(akteur: Akteur, fn: (tx: Tx) => Promise<T>): Promise<T>
  /** A transaction across all Träger, as role `amtswerk_system`: event consumers, sealing, loading, backup. Never called from a request. */
  alsSystem<T>(fn: (tx: Tx) => Promise<T>): Promise<T>
  /** Published rows and reference data, as role `amtswerk_lesen`: all that the portal needs. */
  lesen: Reader
  /** A raw connection as `amtswerk_system` for LISTEN; the caller ends it. */
  listener(): pg.Client
  /** Connection settings of a pool as `amtswerk_system`, for graphile-worker. */
  systemPool: pg.Pool
  /** Connections per role, for the metrics. */
  belegung(): { pool: string; offen: number; frei: number; wartend: number }[]
  end(): Promise<void>
}

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text)
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text))

export type DatenbankOptions = { clock: Clock; onError: (error: Error) => void; poolSize?: number; applicationName?: string }

// Nothing is lost with a hint, so its commit need not wait for the disk.
const HINWEIS = 'begin; set local synchronous_commit = off; notify amtswerk_ereignis; commit'

/** Opens the pools; connects to nothing yet. `checkRoles` must have passed before anything is served. */
export function openDatenbank(
  verbindung: Verbindung,
  { clock, onError, poolSize = 10, applicationName = 'amtswerk' }: DatenbankOptions,
): Datenbank {
  const config = (role: string) => ({ ...verbindung, options: `-c role=${role}`, application_name: applicationName })
  const pools = new Map<string, pg.Pool>()
  let schliesst = false
  const melde = (error: Error) => {
    if (!schliesst) onError(error) // while we close, the server may hang up first
  }
  const pool = (role: string, max: number, more: pg.PoolConfig = {}) => {
    const made = new pg.Pool({ ...config(role), ...more, max, idleTimeoutMillis: 30_000, connectionTimeoutMillis: 10_000 })
    made.on('error', melde) // an idle connection that breaks must not end the process; the next query gets a new one
    made.on('connect', (client) => client.on('error', melde)) // nor one that breaks while a transaction holds it
    pools.set(role, made)
    return made
  }
  const systemPool = pool('amtswerk_system', 6)
  // pipeline: the first statement of a transaction does not wait for the answer to its begin, and goes with it
  const zuegig = { pipeline: true, stream: buendelnderSocket }
  const app = new Kysely<NoTables>({ dialect: new TenantDialect({ pool: pool('amtswerk_app', poolSize, zuegig) }) })
  const system = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: systemPool }) })
  const lesen = new Kysely<NoTables>({ dialect: new PostgresDialect({ pool: pool('amtswerk_lesen', poolSize) }) })
  const hinweise = createHinweisgeber(() => systemPool.query(HINWEIS))
  const transaktion = async <T>(
    db: Reader,
    fn: (tx: Tx) => Promise<T>,
    schliesse: (tx: Tx, nachtrag: Nachtrag) => void | Promise<void>,
  ) => {
    let meldet = false
    const ergebnis = await db.transaction().execute((tx) =>
      mitNachtrag(tx, fn, async (nachtrag) => {
        meldet = nachtrag.ereignis.length > 0
        await schliesse(tx, nachtrag)
      }),
    )
    if (meldet) hinweise.sendeBald()
    return ergebnis
  }
  const mitCommit = (_: Tx, nachtrag: Nachtrag) => {
    acting.getStore()!.nachtrag = nachtrag
  }
  return {
    mitAkteur: (akteur, fn) => {
      if (acting.getStore()) throw new Error('mitAkteur inside mitAkteur: pass the transaction on instead')
      return acting.run({ akteur, heute: tagVon(clock()) }, () => transaktion(app, fn, mitCommit))
    },
    alsSystem: (fn) => transaktion(system, fn, schreibe),
    lesen,
    listener: () => new pg.Client(config('amtswerk_system')),
    systemPool,
    belegung: () =>
      [...pools].map(([name, { totalCount, idleCount, waitingCount }]) => belegung(name, totalCount, idleCount, waitingCount)),
    end: async () => {
      schliesst = true
      hinweise.stop()
      await Promise.all([app.destroy(), system.destroy(), lesen.destroy()])
    },
  }
}

function belegung(pool: string, offen: number, frei: number, wartend: number) {
  return { pool, offen, frei, wartend }
}
