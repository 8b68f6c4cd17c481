// A Datenbank whose every transaction is a savepoint inside one that is rolled back. One connection plays all three roles, so what
// one has written the others see; the walls hold all the same, because role and tenant are set at each beginning.
import { AsyncLocalStorage } from 'node:async_hooks'
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type pg from 'pg'
import type { Datenbank, Tx } from '../../src/platform/db/index.ts'
import { acting, beginStatement } from '../../src/platform/db/tenant.ts'
import { type Clock, tagVon } from '../../src/platform/zeit.ts'

const NUR_ECHT = 'needs committed data: take echteDb() instead of inTransaktion()'

export function rollbackDatenbank(client: pg.Client, clock: Clock): Datenbank {
  const reihe = inReihe(client)
  const eine = einzeln()
  let nr = 0
  const als = async <T>(beginne: (verb: string) => string, role: string, fn: (tx: Tx) => Promise<T>): Promise<T> => {
    const punkt = `s${++nr}`
    await reihe((c) => c.query(beginne(`savepoint ${punkt}; set local role ${role}`)))
    try {
      const ergebnis = await eine.innen(beginne(`set local role ${role}`), () =>
        kysely(reihe)
          .transaction()
          .execute(fn as never),
      )
      await reihe((c) => c.query(`release savepoint ${punkt}`))
      return ergebnis as T
    } catch (error) {
      await reihe((c) => c.query(`rollback to savepoint ${punkt}; release savepoint ${punkt}`))
      throw error
    }
  }
  const nachher = (zustand: string) => reihe((c) => c.query(zustand)) // SET LOCAL survives RELEASE SAVEPOINT
  return {
    mitAkteur: (akteur, fn) => {
      if (acting.getStore()) throw new Error('mitAkteur inside mitAkteur: pass the transaction on instead')
      const rahmen = { akteur, heute: tagVon(clock()) }
      return eine.nacheinander(async () => {
        try {
          return await acting.run(rahmen, () => als((verb) => beginStatement(verb, rahmen), 'amtswerk_app', fn))
        } finally {
          await nachher(RUHE)
        }
      })
    },
    alsSystem: (fn) =>
      eine.nacheinander(async () => {
        const aussen = eine.zustand()
        try {
          return await als((verb) => `${verb}; ${NIEMAND}`, 'amtswerk_system', fn)
        } finally {
          await nachher(aussen ?? RUHE)
        }
      }),
    lesen: new Kysely({ dialect: dialekt(() => new LesenConnection(reihe)) }) as Datenbank['lesen'],
    listener: () => {
      throw new Error(`LISTEN ${NUR_ECHT}`)
    },
    get systemPool(): pg.Pool {
      throw new Error(`the job queue ${NUR_ECHT}`)
    },
    belegung: () => [],
    end: async () => {},
  }
}

// As on a connection of its own, where nobody has set anything.
const NIEMAND = `set local amtswerk.traeger = ''; set local amtswerk.akteur = ''; set local amtswerk.heute = ''`
const RUHE = `set local role none; ${NIEMAND}`

/** Transactions asked for at once run one after the other; one inside another runs within it. */
function einzeln() {
  const drin = new AsyncLocalStorage<string>()
  let schlange: Promise<unknown> = Promise.resolve()
  return {
    /** What sets role and tenant of the transaction we are in. */
    zustand: () => drin.getStore(),
    innen: <T>(zustand: string, fn: () => Promise<T>) => drin.run(zustand, fn),
    nacheinander: <T>(fn: () => Promise<T>): Promise<T> => {
      if (drin.getStore()) return fn()
      const meine = schlange.then(fn)
      schlange = meine.catch(() => {})
      return meine
    },
  }
}

type Reihe = <T>(tu: (client: pg.Client) => Promise<T>) => Promise<T>

/** One thing after the other on one connection, whoever asks. */
function inReihe(client: pg.Client): Reihe {
  let ende: Promise<unknown> = Promise.resolve()
  return (tu) => {
    const meins = ende.then(() => tu(client))
    ende = meins.catch(() => {})
    return meins
  }
}

class ReihenConnection implements DatabaseConnection {
  protected readonly reihe: Reihe
  constructor(reihe: Reihe) {
    this.reihe = reihe
  }
  executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.reihe((client) => frage<R>(client, query))
  }
  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming is not supported in a rolled-back test')
  }
}

async function frage<R>(client: pg.Client, query: CompiledQuery): Promise<QueryResult<R>> {
  const { rows, rowCount, command } = await client.query(query.sql, [...query.parameters])
  return command === 'SELECT' ? { rows } : { rows, numAffectedRows: BigInt(rowCount ?? 0) }
}

/** Reads as `amtswerk_lesen` even while another role's transaction is open, and leaves role and tenant as they were. */
class LesenConnection extends ReihenConnection {
  override executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    return this.reihe(async (client) => {
      await client.query(`savepoint lesen; set local role amtswerk_lesen; ${NIEMAND}`)
      try {
        return await frage<R>(client, query)
      } finally {
        await client.query('rollback to savepoint lesen; release savepoint lesen')
      }
    })
  }
}

function kysely(reihe: Reihe) {
  return new Kysely({ dialect: dialekt(() => new ReihenConnection(reihe)) })
}

/** Begin and commit are done outside, so the driver's own do nothing. */
function dialekt(verbinde: () => DatabaseConnection): Dialect {
  const nichts = async () => {}
  const driver: Driver = {
    init: nichts,
    acquireConnection: async () => verbinde(),
    beginTransaction: nichts,
    commitTransaction: nichts,
    rollbackTransaction: nichts,
    releaseConnection: nichts,
    destroy: nichts,
  }
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
