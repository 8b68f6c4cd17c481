// Memory of the program as it is shipped: the built bundle, started on a folder that is already filled, after it has served every page once.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Ergebnis, Lastplan } from './modell.ts'
import { starte } from './prozess.ts'

export type Betrieb = { rssMb: number; startMs: number }

/** Megabytes held by the process, as it says itself at /metrics; and how long it took from being called to its address. */
export async function messeSpeicher(umgebung: Record<string, string>, wege: string[]): Promise<Betrieb> {
  const beginn = performance.now()
  const kind = spawn(process.execPath, ['dist/main.js'], {
    env: { ...process.env, ...umgebung, NODE_ENV: 'production', PORT: '0', AMTSWERK_LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const beendet = new Promise<void>((fertig) => kind.once('exit', () => fertig()))
  try {
    const adresse = await findeAdresse(kind.stdout)
    const startMs = performance.now() - beginn
    const last = await starte('./last.ts')
    const plan: Lastplan = {
      port: Number(new URL(adresse).port),
      host: 'localhost',
      kopf: 'Accept-Encoding: br\r\n',
      wege,
      verbindungen: 32,
      sekunden: 60,
      einmal: true,
    }
    await last.frage<Ergebnis>(plan)
    await last.stop()
    const text = await (await fetch(new URL('/metrics', adresse))).text()
    return { startMs, rssMb: Number(/^process_resident_memory_bytes (\d+)/m.exec(text)![1]) / 1024 / 1024 }
  } finally {
    kind.kill('SIGTERM')
    await beendet
  }
}

async function findeAdresse(ausgabe: NodeJS.ReadableStream): Promise<string> {
  for await (const zeile of createInterface(ausgabe)) {
    const adresse = /http:\S+/.exec(zeile)?.[0]
    if (adresse) return adresse
  }
  throw new Error('the program ended before it listened')
}
