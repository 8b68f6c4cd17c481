// One entry of the audit log, left for the end of the transaction of the act.
import type { Akteur } from '../akteur.ts'
import { hinterlasse, type Tx } from '../db/index.ts'
import { newId } from '../id.ts'

/** Writes one entry, in the act's transaction just before its commit. `handlung` is noun.verb, `ergebnis` is `ja` or the reason of the refusal; persons only by id. */
export async function writeAudit(
  tx: Tx,
  akteur: Akteur,
  zeit: Date,
  handlung: string,
  gegenstand: string,
  ergebnis: string,
  daten: Record<string, unknown> = {},
): Promise<void> {
  const { art: akteur_art, id, traeger } = akteur
  const eintrag = { id: newId<string>(zeit), zeit, traeger, akteur_art, akteur: id, handlung, gegenstand, ergebnis, daten }
  await hinterlasse(tx, { protokoll: [eintrag] })
}
