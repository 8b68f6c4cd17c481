// Time and memory of a rated search, as lines.
import { quantil } from './domain/suche/index.ts'

const MESSZEIT = 2_000 // ms

/** Milliseconds of every query; asked again until there is enough to tell, after a first round that warms up. */
export function dauernVon<T>(anfragen: readonly T[], frage: (eine: T) => unknown): number[] {
  for (const eine of anfragen) frage(eine)
  const dauern: number[] = []
  const ende = performance.now() + MESSZEIT
  do {
    for (const eine of anfragen) {
      const beginn = performance.now()
      frage(eine)
      dauern.push(performance.now() - beginn)
    }
  } while (performance.now() < ende && dauern.length < 20_000)
  return dauern
}

export function leistungszeilen(dauern: readonly number[], aufbau: number): string[] {
  const { rss, heapUsed, arrayBuffers } = process.memoryUsage()
  const mb = (bytes: number) => (bytes / 1024 / 1024).toFixed(0)
  return [
    `Zeit je Anfrage p50 ${quantil(dauern, 0.5).toFixed(3)} ms, p99 ${quantil(dauern, 0.99).toFixed(3)} ms`,
    `Aufbau ${(aufbau / 1000).toFixed(3)} s, mit Lesen der Dateien`,
    `Speicher RSS ${mb(rss)} MB, Heap ${mb(heapUsed)} MB, Puffer ${mb(arrayBuffers)} MB`,
  ]
}
