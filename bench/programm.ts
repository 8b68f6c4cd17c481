// The program as it is shipped, the built bundle, in a process of its own: started, found, stopped.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

export type Programm = { url: string; startMs: number; stop(): Promise<void> }

export async function starteProgramm(umgebung: Record<string, string>): Promise<Programm> {
  const beginn = performance.now()
  const kind = spawn(process.execPath, [...schalter(), 'dist/main.js'], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', AMTSWERK_LOG: 'error', AMTSWERK_DEMO: 'ja', ...umgebung },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const beendet = new Promise<void>((fertig) => kind.once('exit', () => fertig()))
  const stop = () => {
    kind.kill('SIGTERM')
    return beendet
  }
  const url = await findeAdresse(kind.stdout)
  if (url) return { url, startMs: performance.now() - beginn, stop }
  await stop()
  throw new Error('the program ended before it listened')
}

/** What `npm start` gives Node. */
function schalter(): string[] {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { start: string } }
  return scripts.start.split(' ').filter((teil) => teil.startsWith('--'))
}

async function findeAdresse(ausgabe: NodeJS.ReadableStream): Promise<string | null> {
  for await (const zeile of createInterface(ausgabe)) {
    const adresse = /http:\S+/.exec(zeile)?.[0]
    if (adresse) return adresse
  }
  return null
}
