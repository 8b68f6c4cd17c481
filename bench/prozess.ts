// Child processes of the benchmark: started, asked, stopped.
import { type ChildProcess, fork } from 'node:child_process'
import { basename, join } from 'node:path'
import { buendle } from '../build.mjs'

const GEBUENDELT = 'dist/bench'

export type Prozess = { frage<T>(nachricht: unknown): Promise<T>; stop(): Promise<void> }

const laufende = new Set<ChildProcess>()

/** Whatever still runs after a failure, ended in the order it began; before the data folder goes, so that the database can stop. */
export async function stoppeAlle(): Promise<void> {
  for (const kind of laufende) await stoppe(kind)
}

/** Starts a file of this folder, bundled as the program is shipped; it answers each message with one message, and says one when it is ready if `bereit`. */
export async function starte(datei: string, umgebung: Record<string, string> = {}, bereit = false): Promise<Prozess & { erstes: unknown }> {
  await buendle([join('bench', datei)], GEBUENDELT)
  const kind = fork(join(GEBUENDELT, basename(datei).replace(/\.tsx?$/, '.js')), [], {
    execArgv: [],
    env: { ...process.env, NODE_ENV: 'production', ...umgebung },
    serialization: 'advanced',
  })
  laufende.add(kind)
  kind.once('exit', () => laufende.delete(kind))
  const erstes = bereit ? await antwort(kind) : null
  return {
    erstes,
    frage: <T>(nachricht: unknown) => {
      const kommt = antwort(kind)
      kind.send(nachricht as object)
      return kommt as Promise<T>
    },
    stop: () => stoppe(kind),
  }
}

function stoppe(kind: ChildProcess): Promise<void> {
  return new Promise((fertig) => {
    kind.once('exit', () => fertig())
    kind.kill('SIGTERM')
  })
}

function antwort(kind: ChildProcess): Promise<unknown> {
  return new Promise((fertig, fehler) => {
    const ende = (code: number | null) => fehler(new Error(`a process of the benchmark ended with ${code}`))
    kind.once('exit', ende)
    kind.once('message', (nachricht) => {
      kind.off('exit', ende)
      fertig(nachricht)
    })
  })
}
