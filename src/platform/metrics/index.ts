// Figures about the running process for Prometheus. Routes are counted by their pattern, never by URL: no search term, no place, no id gets in.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export type Metriken = {
  /** One answered request. `route` is the pattern (`/leistung/:slug`), `unbekannt` if none matched. */
  anfrage(angaben: { methode: string; route: string; status: number; sekunden: number }): void
  /** Reads hits, makings, entries and bytes of a cache when asked for the figures. */
  cache(name: string, stand: () => { eintraege: number; bytes: number; treffer: number; erzeugt: number }): void
  /** Milliseconds since a follower last had read everything; null before the first time. */
  folger(name: string, lag: () => number | null): void
  /** Failures in a row of a durable consumer; above zero an event is stuck. */
  verbraucher(name: string, fehlversuche: () => number): void
  /** A refused login, by the reason that the caller is not told. Many `unbekannt` or `gesperrt`: somebody guesses. */
  anmeldungAbgelehnt(grund: string): void
  jobs(stand: () => { erledigt: number; fehlgeschlagen: number; aufgegeben: number }): void
  /** Connections of the pools: open, idle, and callers waiting for one. */
  pools(belegung: () => readonly { pool: string; offen: number; frei: number; wartend: number }[]): void
  /** Everything in Prometheus' text format; its content type is `contentType`. */
  metricsText(): Promise<string>
  contentType: string
}

type Werte = (setze: (labels: Record<string, string>, wert: number) => void) => void

/** A registry of its own, so that two in one process (tests) do not meet. `standard: false` leaves out memory, event loop delay and the like. */
export function createMetriken({ standard = true }: { standard?: boolean } = {}): Metriken {
  const registry = new Registry()
  if (standard) collectDefaultMetrics({ register: registry })
  const dauer = new Histogram({
    name: 'amtswerk_http_dauer_sekunden',
    help: 'Time from request to answer',
    labelNames: ['methode', 'route', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  const abgelehnt = new Counter({
    name: 'amtswerk_anmeldungen_abgelehnt_total',
    help: 'Refused logins by reason',
    labelNames: ['grund'],
    registers: [registry],
  })
  const gruppen = new Map<string, Werte[]>()
  const messe = (name: string, help: string, labelNames: string[], werte: Werte) => {
    const bekannt = gruppen.get(name)
    if (bekannt) return void bekannt.push(werte)
    const liste = [werte]
    gruppen.set(name, liste)
    registriere(registry, { name, help, labelNames }, liste)
  }
  return {
    anfrage: ({ methode, route, status, sekunden }) => dauer.observe({ methode, route, status: String(status) }, sekunden),
    cache: (name, stand) => {
      for (const [feld, help] of CACHE) messe(`amtswerk_cache_${feld}`, help, ['cache'], (setze) => setze({ cache: name }, stand()[feld]))
    },
    folger: (name, lag) =>
      messe('amtswerk_folger_rueckstand_sekunden', 'Time since a follower last had read all events', ['folger'], (setze) => {
        setze({ folger: name }, (lag() ?? Number.NaN) / 1000)
      }),
    verbraucher: (name, fehlversuche) =>
      messe('amtswerk_verbraucher_fehlversuche', 'Failures in a row; above zero an event is stuck', ['verbraucher'], (setze) => {
        setze({ verbraucher: name }, fehlversuche())
      }),
    anmeldungAbgelehnt: (grund) => abgelehnt.inc({ grund }),
    jobs: (stand) =>
      messe('amtswerk_jobs_total', 'Jobs of this process by outcome', ['ergebnis'], (setze) => {
        for (const [ergebnis, anzahl] of Object.entries(stand())) setze({ ergebnis }, anzahl)
      }),
    pools: (belegung) =>
      messe('amtswerk_db_verbindungen', 'Database connections by pool', ['pool', 'zustand'], (setze) => {
        for (const { pool, ...zustaende } of belegung())
          for (const [zustand, anzahl] of Object.entries(zustaende)) setze({ pool, zustand }, anzahl)
      }),
    metricsText: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

const CACHE = [
  ['treffer', 'Answers from the cache'],
  ['erzeugt', 'Entries made'],
  ['eintraege', 'Entries held'],
  ['bytes', 'Bytes held'],
] as const

/** Names ending in `_total` are counted elsewhere already; here their state is only copied when somebody asks. */
function registriere(registry: Registry, angaben: { name: string; help: string; labelNames: string[] }, liste: Werte[]): void {
  const optionen = { ...angaben, registers: [registry] }
  if (angaben.name.endsWith('_total')) {
    new Counter({
      ...optionen,
      collect() {
        this.reset()
        for (const werte of liste) werte((labels, wert) => this.inc(labels, wert))
      },
    })
  } else {
    new Gauge({
      ...optionen,
      collect() {
        for (const werte of liste) werte((labels, wert) => this.set(labels, wert))
      },
    })
  }
}
