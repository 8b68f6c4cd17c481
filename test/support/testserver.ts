// The PostgreSQL that tests and journeys run on: an embedded one of their own, or the server in DATABASE_URL; and databases on it.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { starteEmbedded } from '../../src/platform/db/embedded/index.ts'
import type { Verbindung } from '../../src/platform/db/index.ts'

export type Server = {
  art: 'eingebaut' | 'server'
  /** Creates and drops databases; never used by service code. */
  besitzer: Verbindung
  stop(): Promise<void>
}

const ALTER_MS = 6 * 3_600_000

export async function starteServer(): Promise<Server> {
  const url = process.env.DATABASE_URL
  if (url) return { art: 'server', besitzer: { connectionString: url }, stop: async () => {} }
  const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-test-'))
  await chmod(ordner, 0o755) // mkdtemp closes it; as root the server runs as nobody
  const embedded = await starteEmbedded({ ordner, fluechtig: true })
  return {
    art: 'eingebaut',
    besitzer: embedded.besitzer,
    stop: async () => {
      await embedded.stop()
      await rm(ordner, { recursive: true, force: true })
    },
  }
}

/** First part of the names of what this run makes on the server; its time says later whether it was left behind. */
export function laufname(): string {
  return `amtswerk_test_${Date.now()}_${process.pid}`
}

/** Databases and logins of runs that were killed; on a server they would pile up. */
export async function raeumeAltes(owner: pg.Client): Promise<void> {
  const alt = (name: string) => Number(/amtswerk_test_(\d+)/.exec(name)?.[1]) < Date.now() - ALTER_MS
  const { rows: datenbanken } = await owner.query<{ name: string }>(
    `select datname as name from pg_database where datname like 'amtswerk\\_test\\_%'`,
  )
  for (const { name } of datenbanken) if (alt(name)) await owner.query(`drop database if exists ${name} with (force)`)
  const { rows: logins } = await owner.query<{ name: string }>(
    `select rolname as name from pg_roles where rolname like 'amtswerk\\_test\\_%' or rolname like 'amtswerk\\_login\\_amtswerk\\_test\\_%'`,
  )
  for (const { name } of logins) if (alt(name)) await owner.query(`drop role if exists ${name}`)
}

/** The same server, another database. */
export function mitDatenbank(verbindung: Verbindung, database: string): Verbindung {
  if (!verbindung.connectionString) return { ...verbindung, database }
  const url = new URL(verbindung.connectionString)
  url.pathname = `/${database}`
  return { connectionString: url.toString() }
}

/** The address of a connection as DATABASE_URL takes it; the folder of a Unix socket stands, encoded, where the host would. */
export function adresseVon(verbindung: Verbindung): string {
  if (verbindung.connectionString) return verbindung.connectionString
  const { user, host, database } = verbindung
  return `postgres://${user}@${encodeURIComponent(String(host))}/${database}`
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
