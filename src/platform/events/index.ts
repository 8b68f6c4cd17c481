// The event log. Writers emit in their own transaction; readers see events in commit order and miss none.
import { type EreignisZeile, hinterlasse, type Tx } from '../db/index.ts'

export { type Folger, type FolgerOptionen, folge } from './folgen.ts'
export { ANFANG, type Cursor, type Ereignis, horizont, readEvents } from './lesen.ts'
export { nachWiederherstellung, raeumeEreignisse } from './pflege.ts'
export { type Verbraucher, type VerbraucherOptionen, verbrauche } from './verbrauchen.ts'

/** Tells what happened, in the caller's transaction (written just before its commit). `art` is noun.past-participle (`leistung.veroeffentlicht`), `gegenstand` the object's id; `daten` holds ids and codes, never personal data. */
export async function emit(tx: Tx, art: string, gegenstand: string, daten: Record<string, unknown> = {}): Promise<void> {
  await hinterlasse(tx, { ereignis: [{ art, gegenstand, daten }] })
}

/** Tells of many things at once, in the order given: thousands cost little more than one. */
export async function emitAlle(tx: Tx, ereignisse: readonly EreignisZeile[]): Promise<void> {
  await hinterlasse(tx, { ereignis: [...ereignisse] })
}
