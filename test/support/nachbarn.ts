// Waits for other test files on the same server: a long transaction of theirs holds the horizon of the event log back, for every database.
import { vi } from 'vitest'
import type { TestDb } from './test-db.ts'

/** How long a loaded machine takes is no promise: whatever takes longer than this hangs. Below the limit of a test, which would say less. */
const HAENGT_MS = 150_000

/** Returns when no transaction of another database is older than this call. What our own test holds open is not waited for. */
export async function nachbarnFertig(db: TestDb): Promise<void> {
  const [jetzt] = await db.alsBesitzer<{ xid: string }>('select pg_current_xact_id()::text as xid')
  await vi.waitFor(
    async () => {
      const aeltere = await db.alsBesitzer(
        `select pid from pg_stat_activity where datname <> current_database() and backend_xid is not null
           and age(backend_xid) > age($1::text::xid)`,
        [String(BigInt(jetzt!.xid) & 0xffffffffn)],
      )
      if (aeltere.length > 0) throw new Error('other tests still write')
    },
    { timeout: HAENGT_MS, interval: 50 },
  )
}

/** Waits until what an event brings about has come about. */
export async function bald(db: TestDb, pruefe: () => void | Promise<void>): Promise<void> {
  await nachbarnFertig(db)
  await vi.waitFor(pruefe, { timeout: HAENGT_MS, interval: 20 })
}
