// How long a function runs before V8 compiles it anew to be fast: longer at a start, when most code runs for a moment only.
import { setFlagsFromString } from 'node:v8'

/** `betrieb` is what Node 20 has by itself. */
const AUSDAUER = { start: 600_000, betrieb: 67_584 }

/** Only for Node 20, where compiling took a quarter of a start and never paid. Later ones know no such number, and putting it off saves them nothing. */
export function setzeAusdauer(zeit: keyof typeof AUSDAUER): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(`--interrupt-budget=${AUSDAUER[zeit]}`)
}
