// The audit log: who did what, or was refused, in the transaction of the act itself.
import type { Akteur } from '../akteur.ts'
import { hinterlasse, type Tx } from '../db/index.ts'
import { newId } from '../id.ts'
import type { Kontext } from '../kontext.ts'
import { siegele } from './siegeln.ts'

export { protokollPruefen } from './befehl.ts'
export { type Befund, type Befundart, type Pruefbericht, pruefe } from './pruefen.ts'
export { type Siegelung, siegele } from './siegeln.ts'

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

/** The timed task that seals; every minute is often enough. The key comes from the master key. */
export function siegelAufgabe(key: Uint8Array): (kontext: Kontext) => Promise<void> {
  return async (kontext) => {
    await siegele(kontext, key)
  }
}
