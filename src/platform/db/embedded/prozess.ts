// The postmaster as a process: start, wait until it answers, stop. It outlives Ctrl-C and is ended on purpose only.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as warte } from 'node:timers/promises'
import pg from 'pg'
import { DatenbankFehler, istPlatteVoll, platteVoll } from '../fehler.ts'
import { lebt, letzteZeile, type Ort, PG_ENV } from './ordner.ts'

const ANTWORT_MS = 60_000 // a crash recovery may take its time
const STOP_MS = 30_000
const LOG_MAX = 10_000_000

/** Starts PostgreSQL detached from the terminal. `belegt` means: another postmaster was quicker on this folder. */
export async function startePostmaster(native: string, ort: Ort, fluechtig: boolean): Promise<'laeuft' | 'belegt'> {
  const { ende, ab } = spawnPostmaster(native, ort, fluechtig)
  const bis = Date.now() + ANTWORT_MS
  while (Date.now() < bis) {
    if (await antwortet(ort)) return 'laeuft'
    if (ende.code === undefined) {
      await warte(15)
      continue
    }
    const text = readFileSync(ort.log, 'latin1').slice(ab)
    if (/lock file .* already exists|shared memory block .* is still in use/.test(text)) return 'belegt'
    throw startfehler(ort, text)
  }
  throw new DatenbankFehler(
    'start-misslungen',
    `PostgreSQL antwortet nach ${ANTWORT_MS / 1000} s noch nicht: Sehen Sie in ${ort.log} nach.`,
  )
}

function spawnPostmaster(native: string, ort: Ort, fluechtig: boolean) {
  if (existsSync(ort.log) && statSync(ort.log).size > LOG_MAX) renameSync(ort.log, `${ort.log}.1`)
  const fd = oeffneLog(ort)
  const ab = statSync(ort.log).size
  const ende: { code?: number | null } = {}
  const kind = spawn(join(native, 'bin', 'postgres'), argumente(ort, fluechtig), {
    ...ort.nutzer,
    cwd: '/',
    env: PG_ENV,
    detached: true, // own session: Ctrl-C in the terminal must reach us only
    stdio: ['ignore', fd, fd],
  })
  closeSync(fd)
  kind.on('error', () => {
    ende.code = -1
  })
  kind.on('exit', (code) => {
    ende.code = code
  })
  kind.unref()
  return { ende, ab }
}

function oeffneLog(ort: Ort): number {
  try {
    return openSync(ort.log, 'a', 0o600)
  } catch (error) {
    throw istPlatteVoll(error) ? platteVoll(ort.ordner, error) : error
  }
}

function argumente(ort: Ort, fluechtig: boolean): string[] {
  const werte = {
    listen_addresses: '',
    unix_socket_directories: ort.data,
    unix_socket_permissions: '0700', // trust reaches as far as the owning uid (and root)
    max_connections: '100',
    shared_buffers: '128MB',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(fluechtig ? { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' } : {}),
  }
  return ['-D', ort.data, ...Object.entries(werte).flatMap(([name, wert]) => ['-c', `${name}=${wert}`])]
}

function startfehler(ort: Ort, text: string): DatenbankFehler {
  if (istPlatteVoll({ message: text })) return platteVoll(ort.ordner, new Error(text))
  const grund = letzteZeile(text) || 'es hat nichts in sein Protokoll geschrieben (ist der Datenträger voll?)'
  return new DatenbankFehler('start-misslungen', `PostgreSQL startet nicht: ${grund} Mehr steht in ${ort.log}.`, new Error(text))
}

export const DATENBANK = 'amtswerk'

export function superuser(ort: Ort, database = DATENBANK) {
  return { host: ort.data, port: 5432, user: 'amtswerk', database }
}

/** Whether a server answers queries on the folder's socket. */
export async function antwortet(ort: Ort): Promise<boolean> {
  if (!existsSync(join(ort.data, '.s.PGSQL.5432'))) return false
  const client = new pg.Client({ ...superuser(ort, 'postgres'), connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}

export function postmasterPid(ort: Ort): number | null {
  try {
    return Number(readFileSync(join(ort.data, 'postmaster.pid'), 'utf8').split('\n')[0]) || null
  } catch {
    return null
  }
}

/** Whether the pid file names a living postmaster of this folder: neither a zombie nor a stranger who got the number after a reboot. */
export function postmasterLebt(ort: Ort): boolean {
  const pid = postmasterPid(ort)
  if (pid === null || !lebt(pid)) return false
  const cmdline = `/proc/${pid}/cmdline`
  return !existsSync(cmdline) || readFileSync(cmdline, 'utf8').includes(ort.data)
}

/**
 * Makes way after a postmaster that died without tidying up, where PostgreSQL would take whoever has its number for a running server. Our own
 * number, as the parent's, it passes over, and still checks by the file's other lines that no child of the dead one uses the shared memory.
 */
export function vergissToten(ort: Ort): void {
  const pid = postmasterPid(ort)
  if (pid === null || !lebt(pid)) return // PostgreSQL sees by itself that nobody has the number
  const datei = join(ort.data, 'postmaster.pid')
  writeFileSync(datei, readFileSync(datei, 'utf8').replace(/^\d+/, String(process.pid)))
}

/** SIGINT = fast shutdown: rolls back what is open, writes all down. Does not wait. */
export function unterbrich(ort: Ort): void {
  const pid = postmasterPid(ort)
  if (pid === null) return
  try {
    process.kill(pid, 'SIGINT')
  } catch {
    // already gone
  }
}

/** Stops the server and waits until it has tidied up, or is dead without. */
export async function stoppePostmaster(ort: Ort): Promise<void> {
  unterbrich(ort)
  const bis = Date.now() + STOP_MS
  while (postmasterLebt(ort)) {
    if (Date.now() > bis)
      throw new DatenbankFehler('start-misslungen', `PostgreSQL (Prozess ${postmasterPid(ort)}) endet nicht: Sehen Sie in ${ort.log} nach.`)
    await warte(5)
  }
}
