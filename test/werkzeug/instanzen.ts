// The built program as it runs in an office, for journeys: a database of its own and two processes on it, each a child of this one.
import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as warte } from 'node:timers/promises'
import pg from 'pg'
import { adresseVon, laufname, mitDatenbank, raeumeAltes, starteServer } from '../support/testserver.ts'

export type Prozess = {
  /** `http://127.0.0.1:<port>` */
  url: string
  port: number
  pid: number
  /** All it has written so far, both streams. */
  ausgabe(): string
  /** Sends a signal and resolves with the exit code when the process is gone (null: it was killed). */
  beende(signal?: NodeJS.Signals): Promise<number | null>
}

export type Instanzen = { a: string; b: string; umgebung: Record<string, string>; stop(): Promise<void> }

const BEREIT_MS = 180_000

/** A fresh database, then two processes; the second begins when the first has loaded facts and demo. */
export async function starteInstanzen({ anzahl = 2, port }: { anzahl?: 1 | 2; port?: number } = {}): Promise<Instanzen> {
  const aufraeumen: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const schritt of aufraeumen.splice(0).reverse()) await schritt().catch((error) => process.stderr.write(`${String(error)}\n`))
  }
  try {
    const datenbank = await neueDatenbank(aufraeumen)
    const umgebung = { AMTSWERK_E2E_DATENBANK: datenbank, AMTSWERK_E2E_SCHLUESSEL: randomBytes(32).toString('hex') }
    const starte = async (fester?: number) => {
      const prozess = await starteProzess({ ...umgebung, ...(fester ? { port: fester } : {}) })
      aufraeumen.push(() => prozess.beende())
      return prozess
    }
    const a = await starte(port)
    const b = anzahl === 2 ? await starte() : a
    return { a: a.url, b: b.url, umgebung: { ...umgebung, AMTSWERK_E2E_A: a.url, AMTSWERK_E2E_B: b.url }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function neueDatenbank(aufraeumen: (() => Promise<unknown>)[]): Promise<string> {
  const server = await starteServer()
  aufraeumen.push(() => server.stop())
  const owner = new pg.Client(server.besitzer)
  owner.on('error', () => {})
  await owner.connect()
  aufraeumen.push(() => owner.end())
  await raeumeAltes(owner)
  const name = laufname()
  await owner.query(`create database ${name}`)
  aufraeumen.push(async () => {
    await owner.query(`drop database if exists ${name} with (force)`)
    await owner.query(`drop role if exists amtswerk_login_${name}`)
  })
  return adresseVon(mitDatenbank(server.besitzer, name))
}

type Start = {
  AMTSWERK_E2E_DATENBANK: string
  AMTSWERK_E2E_SCHLUESSEL: string
  port?: number
  host?: string
  log?: string
  /** Its clock starts from this moment; it only answers pages then, as nights and tasks of another day are not its business. */
  uhr?: Date
}

/** One process of the built program on the database of the journeys, ready to answer. */
export async function starteProzess(start: Start): Promise<Prozess> {
  const port = start.port ?? (await freierPort())
  const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-reise-'))
  const kind = spawn(process.execPath, ['dist/main.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NODE_TEST_CONTEXT: '', // a child of a test is not a test
      HOST: start.host ?? '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: start.AMTSWERK_E2E_DATENBANK,
      AMTSWERK_MASTER_KEY: start.AMTSWERK_E2E_SCHLUESSEL,
      AMTSWERK_DATEN: ordner,
      AMTSWERK_DEMO: 'ja',
      AMTSWERK_LOG: start.log ?? 'warn',
      ...(start.uhr ? zurZeit(start.uhr) : {}),
    },
  })
  const zeilen: string[] = []
  for (const strom of [kind.stdout, kind.stderr]) strom.setEncoding('utf8').on('data', (text: string) => zeilen.push(text))
  const ende = new Promise<number | null>((fertig) => kind.on('close', fertig))
  void ende.then(() => rmSync(ordner, { recursive: true, force: true }))
  const url = `http://127.0.0.1:${port}`
  const ausgabe = () => zeilen.join('')
  await bereit(kind, url, ausgabe)
  const beende = (signal: NodeJS.Signals = 'SIGTERM') => {
    if (kind.exitCode === null && kind.signalCode === null) kind.kill(signal)
    return ende
  }
  return { url, port, pid: kind.pid!, ausgabe, beende }
}

const zurZeit = (uhr: Date) => ({
  NODE_OPTIONS: `--import=${new URL('./versetzte-uhr.mjs', import.meta.url).href}`,
  AMTSWERK_TEST_UHR: uhr.toISOString(),
  AMTSWERK_ROLLE: 'web',
})

async function bereit(kind: ChildProcess, url: string, ausgabe: () => string): Promise<void> {
  const bis = Date.now() + BEREIT_MS
  while (Date.now() < bis) {
    if (kind.exitCode !== null || kind.signalCode !== null) throw new Error(`The program ended before it was ready:\n${ausgabe()}`)
    const antwort = await fetch(`${url}/readyz`).catch(() => null)
    if (antwort?.ok) return
    await warte(50)
  }
  kind.kill('SIGKILL')
  throw new Error(`The program was not ready within ${BEREIT_MS / 1000} s:\n${ausgabe()}`)
}

function freierPort(): Promise<number> {
  const server = createServer()
  return new Promise((fertig, fehler) => {
    server.on('error', fehler)
    server.listen(0, '127.0.0.1', () => {
      const adresse = server.address()
      server.close(() => (typeof adresse === 'object' && adresse ? fertig(adresse.port) : fehler(new Error('no free port'))))
    })
  })
}
