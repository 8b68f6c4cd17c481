// The audit log: who did what, or was refused, in the transaction of the act itself.
import type { Kontext } from '../kontext.ts'
import { siegele } from './siegeln.ts'

export { protokollPruefen } from './befehl.ts'
export { writeAudit } from './eintrag.ts'
export { type Handlung, handle } from './handlung.ts'
export { type Befund, type Befundart, type Pruefbericht, pruefe } from './pruefen.ts'
export { type Siegelung, siegele } from './siegeln.ts'

/** The timed task that seals; every minute is often enough. The key comes from the master key. */
export function siegelAufgabe(key: Uint8Array): (kontext: Kontext) => Promise<void> {
  return async (kontext) => {
    await siegele(kontext, key)
  }
}
