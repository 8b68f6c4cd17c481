// One PostgreSQL per test run: the embedded one, or the server in DATABASE_URL. It holds a migrated template that test files clone.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { starteEmbedded } from '../../src/platform/db/embedded/index.ts'
import { migrate, readMigrations, type Verbindung } from '../../src/platform/db/index.ts'
import { ensureLogin, ensureRoles, loginPassword, loginVerbindung } from '../../src/platform/db/roles.ts'

export type TestServer = {
  art: 'eingebaut' | 'server'
  /** Creates and drops databases; never used by service code. */
  besitzer: Verbindung
  login: Verbindung
  vorlage: string
  /** Prefix of this run's databases. */
  lauf: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

const ALTER_MS = 6 * 3_600_000

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const url = process.env.DATABASE_URL
  const server = url ? { besitzer: { connectionString: url }, stop: async () => {} } : await eingebaut()
  const owner = new pg.Client(server.besitzer)
  await owner.connect()
  const lauf = `amtswerk_test_${Date.now()}_${process.pid}`
  const vorlage = `${lauf}_vorlage`
  const loginName = `${lauf}_login`
  await raeumeAltes(owner)
  await owner.query(`create database ${vorlage}`)
  const password = typeof owner.password === 'string' && owner.password ? loginPassword(owner.password, vorlage) : null
  await ensureRoles(owner)
  await inDatenbank(mitDatenbank(server.besitzer, vorlage), async (client) => {
    await ensureLogin(client, vorlage, loginName, password)
    await migrate(client, await readMigrations('migrations'))
  })
  provide('testServer', {
    art: url ? 'server' : 'eingebaut',
    besitzer: server.besitzer,
    login: loginVerbindung(server.besitzer, loginName, password),
    vorlage,
    lauf,
  })
  return async () => {
    await owner.query(`drop database if exists ${vorlage} with (force)`)
    await owner.query(`drop role if exists ${loginName}`)
    await owner.end()
    await server.stop()
  }
}

async function eingebaut() {
  const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-test-'))
  await chmod(ordner, 0o755) // mkdtemp closes it; as root the server runs as nobody
  const embedded = await starteEmbedded({ ordner, fluechtig: true })
  return {
    besitzer: embedded.besitzer,
    stop: async () => {
      await embedded.stop()
      await rm(ordner, { recursive: true, force: true })
    },
  }
}

/** Databases and logins of runs that were killed; on a server they would pile up. */
async function raeumeAltes(owner: pg.Client): Promise<void> {
  const alt = (name: string) => Number(name.split('_')[2]) < Date.now() - ALTER_MS
  const { rows: datenbanken } = await owner.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'amtswerk\\_test\\_%'`,
  )
  for (const { name } of datenbanken) if (alt(name)) await owner.query(`drop database if exists ${name} with (force)`)
  const { rows: logins } = await owner.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname like 'amtswerk\\_test\\_%'`,
  )
  for (const { name } of logins) if (alt(name)) await owner.query(`drop role if exists ${name}`)
}

export function mitDatenbank(verbindung: Verbindung, database: string): Verbindung {
  if (!verbindung.connectionString) return { ...verbindung, database }
  const url = new URL(verbindung.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

export async function inDatenbank<T>(verbindung: Verbindung, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(verbindung)
  await client.connect()
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}
