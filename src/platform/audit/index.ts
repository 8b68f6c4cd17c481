// The audit log: who did what, or was refused, in the transaction of the act itself.
import { sql } from 'kysely'
import type { Akteur } from '../akteur.ts'
import type { Tx } from '../db/index.ts'
import { newId } from '../id.ts'

/** Writes one entry. `handlung` is noun.verb, `ergebnis` is `ja` or the reason of the refusal; persons only by id. */
export async function writeAudit(
  tx: Tx,
  akteur: Akteur,
  zeit: Date,
  handlung: string,
  gegenstand: string,
  ergebnis: string,
  daten: Record<string, unknown> = {},
): Promise<void> {
  await sql`insert into protokoll (id, zeit, traeger, akteur_art, akteur, handlung, gegenstand, ergebnis, daten)
    values (${newId(zeit)}, ${zeit}, ${akteur.traeger}, ${akteur.art}, ${akteur.id}, ${handlung}, ${gegenstand}, ${ergebnis}, ${JSON.stringify(daten)}::jsonb)`.execute(
    tx,
  )
}
