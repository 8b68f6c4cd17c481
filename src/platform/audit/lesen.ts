// Reading the audit log page by page, newest first. Which entries there are is decided by row-level security: those of the acting Träger.
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'

export type Protokolleintrag = {
  id: string
  zeit: Date
  akteurArt: string
  akteur: string | null
  handlung: string
  gegenstand: string
  /** `ja`, or why it was refused. */
  ergebnis: string
  daten: Record<string, unknown>
}

/** Up to `anzahl` entries older than the entry `vor` (null: from the newest on). */
export async function listAudit(tx: Tx, { vor, anzahl }: { vor: string | null; anzahl: number }): Promise<Protokolleintrag[]> {
  const aelter = vor === null ? sql`true` : sql`(zeit, id) < (select zeit, id from protokoll where id = ${vor}::uuid)`
  const { rows } = await sql<Protokolleintrag>`
    select id, zeit, akteur_art as "akteurArt", akteur, handlung, gegenstand, ergebnis, daten
    from protokoll where traeger = akt_traeger() and ${aelter}
    order by zeit desc, id desc limit ${anzahl}`.execute(tx)
  return rows
}
