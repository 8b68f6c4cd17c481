// Memory of the program as it is shipped: the built bundle, started on a folder that is already filled, after it has served every page once.
import type { Ergebnis, Lastplan } from './modell.ts'
import { starteProgramm } from './programm.ts'
import { starte } from './prozess.ts'

export type Betrieb = { rssMb: number; startMs: number }

/** Megabytes held by the process, as it says itself at /metrics; and how long it took from being called to its address. */
export async function messeSpeicher(umgebung: Record<string, string>, wege: string[]): Promise<Betrieb> {
  const { url, startMs, stop } = await starteProgramm(umgebung)
  try {
    const last = await starte('./last.ts')
    const plan: Lastplan = {
      port: Number(new URL(url).port),
      host: 'localhost',
      kopf: 'Accept-Encoding: br\r\n',
      wege,
      verbindungen: 32,
      sekunden: 60,
      einmal: true,
    }
    await last.frage<Ergebnis>(plan)
    await last.stop()
    const text = await (await fetch(new URL('/metrics', url))).text()
    return { startMs, rssMb: Number(/^process_resident_memory_bytes (\d+)/m.exec(text)![1]) / 1024 / 1024 }
  } finally {
    await stop()
  }
}
