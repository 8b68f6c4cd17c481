// An act of an Akteur: one transaction, and an audit entry whatever comes of it.
import type { Akteur } from '../akteur.ts'
import type { Tx } from '../db/index.ts'
import type { Kontext } from '../kontext.ts'
import type { Result } from '../result.ts'
import { writeAudit } from './eintrag.ts'

/** `name` is noun.verb, `gegenstand` the id of what it is done to. */
export type Handlung = { name: string; gegenstand: string; daten?: Record<string, unknown> }

/** `fn` asks for the permission first and answers a refusal as a value; that too is written down. A bug throws, and nothing is. */
export function handle<R extends Result<unknown, { grund: string }>>(
  { db, clock }: Kontext,
  akteur: Akteur,
  { name, gegenstand, daten }: Handlung,
  fn: (tx: Tx, jetzt: Date) => Promise<R>,
): Promise<R> {
  return db.mitAkteur(akteur, async (tx) => {
    const jetzt = clock()
    const ergebnis = await fn(tx, jetzt)
    await writeAudit(tx, akteur, jetzt, name, gegenstand, ergebnis.ok ? 'ja' : ergebnis.error.grund, daten)
    return ergebnis
  })
}
