// Remembers which folder of seed files was loaded last, so that a start with the same files costs one query.
import { sql } from 'kysely'
import type { Tx } from './db/index.ts'

type Tables = { seed_stand: { name: string; stand: string; geladen: Date } }

/** One loads at a time: a second one waits, and then finds what the first has loaded. Until the end of the transaction. */
export async function sperreLaden(tx: Tx): Promise<void> {
  await sql`lock table seed_stand in share row exclusive mode`.execute(tx)
}

export async function istGeladen(tx: Tx, name: string, stand: string): Promise<boolean> {
  const zeile = await tx.withTables<Tables>().selectFrom('seed_stand').select('stand').where('name', '=', name).executeTakeFirst()
  return zeile?.stand === stand
}

export async function merkeGeladen(tx: Tx, name: string, { stand, jetzt }: { stand: string; jetzt: Date }): Promise<void> {
  const db = tx.withTables<Tables>()
  await db
    .insertInto('seed_stand')
    .values({ name, stand, geladen: jetzt })
    .onConflict((oc) => oc.column('name').doUpdateSet({ stand, geladen: jetzt }))
    .execute()
}
