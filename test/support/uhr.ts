// A clock for tests: stands at a fixed moment and ticks one second per look, so that whatever a test makes is ordered in time.
import type { Clock } from '../../src/platform/zeit.ts'

export type Uhr = Clock & {
  /** The next look shows this moment. */
  stelle(zeitpunkt: Date | string): void
  weiter(ms: number): void
}

/** A Monday morning in Berlin (10:00). */
export const MONTAGMORGEN = '2026-03-02T09:00:00Z'

export function tickendeUhr(start: Date | string = MONTAGMORGEN, tickMs = 1000): Uhr {
  let jetzt = new Date(start).getTime()
  const uhr = () => {
    const blick = new Date(jetzt)
    jetzt += tickMs
    return blick
  }
  return Object.assign(uhr, {
    stelle: (zeitpunkt: Date | string) => {
      jetzt = new Date(zeitpunkt).getTime()
    },
    weiter: (ms: number) => {
      jetzt += ms
    },
  })
}
