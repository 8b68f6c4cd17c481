// Remembers which folder of seed files was loaded last, so that a start with the same files costs one query.
import type { Tx } from './db/index.ts'

type Tables = { seed_stand: { name: string; stand: string; geladen: Date } }

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
