// A write that two may do at once though a unique index lets only one of them through. Apart, because PostgreSQL ends a transaction at the error.
import { sql } from 'kysely'
import type { Tx } from './datenbank.ts'

const DOPPELT = '23505'

/** What `fn` answers; null, with `fn` undone and the transaction going on, if the index says that another row has the key, be it one not seen here. */
export async function sofernEinmalig<T>(tx: Tx, index: string, fn: () => Promise<T>): Promise<T | null> {
  await sql`savepoint einmalig`.execute(tx)
  try {
    const ergebnis = await fn()
    await sql`release savepoint einmalig`.execute(tx)
    return ergebnis
  } catch (fehler) {
    const { code, constraint } = fehler as { code?: string; constraint?: string }
    if (code !== DOPPELT || constraint !== index) throw fehler
    await sql`rollback to savepoint einmalig`.execute(tx)
    await sql`release savepoint einmalig`.execute(tx)
    return null
  }
}
