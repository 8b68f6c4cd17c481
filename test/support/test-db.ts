// A database per test file, cloned from the run's template and dropped afterwards. Services get it as a Kontext:
//   const { kontext } = testDb().inTransaktion()   each test rolled back; for services
//   const { kontext } = testDb().echteDb()         real commits, pooled connections; for walls, events, locks, jobs
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, inject } from 'vitest'
import { type Datenbank, openDatenbank, type Verbindung } from '../../src/platform/db/index.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import { createLog } from '../../src/platform/log.ts'
import { rollbackDatenbank } from './rollback-db.ts'
import { inDatenbank, mitDatenbank } from './testserver.ts'
import { tickendeUhr, type Uhr } from './uhr.ts'

/** What a use case gets, with a clock that tests can turn. */
export type TestKontext = Kontext & { clock: Uhr }

export type TestDb = {
  /** As the login of the pools (no role taken). */
  login(): Verbindung
  /** As the owner, past all walls: for looking at the catalogue and breaking things on purpose, never for service code. */
  besitzer(): Verbindung
  /** Runs one statement or more as the owner; committed, so tests in `inTransaktion` see it too. */
  alsBesitzer<T extends pg.QueryResultRow>(sql: string, werte?: unknown[]): Promise<T[]>
  /** Every test in a transaction that is rolled back. Events, NOTIFY, jobs and deferred constraints do not show here. */
  inTransaktion(): { kontext: TestKontext; uhr: Uhr }
  /** Real commits on several pooled connections; what a test writes stays until the file ends. */
  echteDb(): { kontext: TestKontext; uhr: Uhr }
}

/** Call once at the top of a test file. */
export function testDb(): TestDb {
  const server = inject('testServer')
  const name = `${server.lauf}_${randomBytes(4).toString('hex')}`
  const login = () => mitDatenbank(server.login, name)
  const besitzer = () => mitDatenbank(server.besitzer, name)
  beforeAll(() => inDatenbank(server.besitzer, (client) => client.query(`create database ${name} template ${server.vorlage}`)))
  afterAll(() => inDatenbank(server.besitzer, (client) => client.query(`drop database if exists ${name} with (force)`)))
  return {
    login,
    besitzer,
    alsBesitzer: async <T extends pg.QueryResultRow>(sql: string, werte: unknown[] = []) =>
      inDatenbank(besitzer(), async (client) => (await client.query<T>(sql, werte)).rows),
    inTransaktion: () => inTransaktion(login),
    echteDb: () => echteDb(login),
  }
}

function inTransaktion(login: () => Verbindung) {
  const uhr = tickendeUhr()
  let client: pg.Client
  let db: Datenbank | null = null
  beforeAll(async () => {
    client = new pg.Client(login())
    await client.connect()
  })
  beforeEach(async () => {
    await client.query('begin')
    db = rollbackDatenbank(client, uhr)
  })
  afterEach(() => client.query('rollback'))
  afterAll(() => client.end())
  return { kontext: kontextMit(uhr, () => db), uhr }
}

function echteDb(login: () => Verbindung) {
  const uhr = tickendeUhr()
  let db: Datenbank | null = null
  beforeAll(() => {
    db = openDatenbank(login(), { clock: uhr, poolSize: 4, onError: () => {} })
  })
  afterAll(() => db?.end())
  return { kontext: kontextMit(uhr, () => db), uhr }
}

/** One object for the whole file; `db` is looked up when used, as it opens only before the first test. */
function kontextMit(uhr: Uhr, db: () => Datenbank | null): TestKontext {
  return {
    clock: uhr,
    log: createLog('silent'),
    get db() {
      const offen = db()
      if (!offen) throw new Error('kontext.db is open inside tests and hooks only')
      return offen
    },
  }
}
