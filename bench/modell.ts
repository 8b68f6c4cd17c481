// What the processes of the benchmark tell each other, and the budgets they are held to.

/**
 * One measurement of load: closed loop (each connection asks again at once), or with `proSekunde` open arrivals at random.
 * `einmal`: every address once, then it is over.
 */
export type Lastplan = {
  port: number
  host: string
  kopf: string
  wege: string[]
  verbindungen: number
  sekunden: number
  proSekunde?: number
  einmal?: boolean
}
export type Ergebnis = { anzahl: number; fehler: number; sekunden: number; p50: number; p99: number }

/** What a server process says about itself: CPU used so far. */
export type Verbrauch = { cpuMs: number }

export type Zeile = {
  was: string
  gemessen: string
  vergleich: string
  verhaeltnis: number
  budget: number
  art: 'mindestens' | 'hoechstens'
}

/** The budgets of the product; the reasons stand in docs/leistung.md. */
export const BUDGET = {
  seiteAusCache: 0.5,
  seiteNeu: 0.35,
  lesenMitAkteur: 0.2,
  commitMitEreignis: 0.4,
  speicherMb: 250,
  startMs: 3_000,
  ortssucheUs: 200,
  zustaendigkeitUs: 300,
  matrixMs: 5_000,
} as const

export function median(werte: number[]): number {
  return [...werte].sort((a, b) => a - b)[Math.floor(werte.length / 2)]!
}

export function haelt({ verhaeltnis, budget, art }: Zeile): boolean {
  return art === 'mindestens' ? verhaeltnis >= budget : verhaeltnis <= budget
}
