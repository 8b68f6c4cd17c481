// The event log. Writers emit in their own transaction; readers see events in commit order and miss none.
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

export type Ereignis = {
  id: number
  xid: string
  zeit: Date
  art: string
  gegenstand: string
  traeger: string | null
  daten: Record<string, unknown>
}

/** Tells what happened, in the caller's transaction. `art` is noun.past-participle (`leistung.veroeffentlicht`), `gegenstand` the object's id; `daten` holds ids and codes, never personal data. */
export async function emit(tx: Tx, art: string, gegenstand: string, daten: Record<string, unknown> = {}): Promise<void> {
  await sql`insert into ereignis (art, gegenstand, traeger, daten) values (${art}, ${gegenstand}, akt_traeger(), ${JSON.stringify(daten)}::jsonb)`.execute(
    tx,
  )
}
