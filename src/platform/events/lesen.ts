// Reading the event log in commit order: the cursor, and why nothing is skipped.
import { sql } from 'kysely'
import type { Reader, Tx } from '../db/index.ts'

export type Ereignis = {
  id: number
  xid: string
  zeit: Date
  art: string
  gegenstand: string
  traeger: string | null
  daten: Record<string, unknown>
}

/** A place in the log: everything up to and including (xid, id) was read. */
export type Cursor = { xid: string; id: number }

export const ANFANG: Cursor = { xid: '0', id: 0 }

/**
 * Events after the cursor, in (xid, id) order. Transactions commit in another order than they began; so only events
 * below the oldest transaction still running are handed out: nothing can come in before them any more.
 */
export async function readEvents(tx: Tx | Reader, after: Cursor, limit: number): Promise<Ereignis[]> {
  const { rows } = await sql<Ereignis>`
    select e.id, e.xid::text as xid, e.zeit, e.art, e.gegenstand, e.traeger, e.daten from ereignis e
    where (e.xid, e.id) > (${after.xid}::xid8, ${after.id}::bigint) and e.xid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.xid, e.id limit ${limit}`.execute(tx)
  return rows
}

/** The cursor "now". Read it BEFORE loading a state: all that this state may not show yet comes after it. */
export async function horizont(reader: Tx | Reader): Promise<Cursor> {
  const { rows } = await sql<{ xid: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as xid`.execute(reader)
  return { xid: rows[0]!.xid, id: 0 }
}
