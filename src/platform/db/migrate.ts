// Forward-only migrations: plain SQL files, one transaction each, run once, in order, by one process at a time.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

const LOCK = 4_203_001

const LOCK_TIMEOUT = '55P03'

export type Migration = { name: string; sql: string; sha256: string }
export type MigrateOptions = {
  onRun?: (name: string) => void
  /** How long a file may wait for a table. While it waits, a running older process queues up behind it, so not for long. */
  lockTimeout?: string
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_]+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8')
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

/**
 * Brings the database to the newest state; returns the names of the files that ran.
 * A database that is already further is left alone: an older program may go on while a newer one has migrated (expand, then contract).
 * @throws MigrationFailed with file and line; the file's transaction is rolled back
 */
export async function migrate(
  owner: pg.Client,
  migrations: Migration[],
  { onRun = () => {}, lockTimeout = '5s' }: MigrateOptions = {},
): Promise<string[]> {
  await owner.query(`select pg_advisory_lock(${LOCK})`)
  try {
    await owner.query(
      `create table if not exists migration (name text primary key, sha256 text not null, gelaufen timestamptz not null default now())`,
    )
    const done = new Map(
      (await owner.query<{ name: string; sha256: string }>('select name, sha256 from migration')).rows.map((r) => [r.name, r.sha256]),
    )
    const ran: string[] = []
    for (const migration of migrations) {
      const before = done.get(migration.name)
      if (before === migration.sha256) continue
      if (before) throw new MigrationFailed(migration.name, null, 'was changed after it ran; write a new file instead')
      onRun(migration.name)
      await runOne(owner, migration, lockTimeout)
      ran.push(migration.name)
    }
    return ran
  } finally {
    await owner.query(`select pg_advisory_unlock(${LOCK})`)
  }
}

async function runOne(owner: pg.Client, migration: Migration, lockTimeout: string): Promise<void> {
  try {
    await owner.query('begin')
    await owner.query(`select set_config('lock_timeout', $1, true)`, [lockTimeout])
    await owner.query(migration.sql)
    await owner.query('insert into migration (name, sha256) values ($1, $2)', [migration.name, migration.sha256])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    if ((error as pg.DatabaseError).code === LOCK_TIMEOUT)
      throw new MigrationFailed(migration.name, null, `another transaction held a table for ${lockTimeout}; start again when it has ended`)
    const position = error instanceof pg.DatabaseError && error.position ? Number(error.position) : null
    const line = position === null ? null : migration.sql.slice(0, position).split('\n').length
    throw new MigrationFailed(migration.name, line, error instanceof Error ? error.message : String(error))
  }
}

export class MigrationFailed extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(`migrations/${file}${line === null ? '' : `:${line}`}: ${reason}`)
  }
}
