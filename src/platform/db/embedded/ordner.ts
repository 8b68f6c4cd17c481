// The folder of the embedded PostgreSQL: where it may lie, the runnable copy of the binaries, the cluster made by initdb.
// Every step builds beside and renames, so that two starts at once cannot spoil each other.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, statSync } from 'node:fs'
import { chmod, chown, cp, lstat, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises'
import { basename, dirname, join, relative } from 'node:path'
import { DatenbankFehler, istPlatteVoll, platteVoll } from '../fehler.ts'
import { type Dienstnutzer, nobody, type Paket } from './paket.ts'

/** `sockaddr_un` holds 107 bytes; `.s.PGSQL.5432` and a lock suffix come on top of the folder. */
const SOCKET_MAX = 100

export type Ort = { ordner: string; data: string; log: string; nutzer: Dienstnutzer }

/** Decides where the data lie and who runs the server. Root below a closed folder (/root) is moved to /var/lib; `onSchritt` tells so. */
export async function waehleOrt(wunsch: string, onSchritt: (text: string) => void): Promise<Ort> {
  await mitPlatz(wunsch, () => mkdir(wunsch, { recursive: true }))
  const root = process.getuid?.() === 0
  let ordner = wunsch
  if (root && !erreichbar(wunsch, nobody())) {
    ordner = join('/var/lib/amtswerk', `${basename(dirname(wunsch))}-${createHash('sha256').update(wunsch).digest('hex').slice(0, 8)}`)
    await mitPlatz(ordner, () => mkdir(ordner, { recursive: true }))
    for (const teil of ['/var/lib/amtswerk', ordner]) chmodSync(teil, 0o755)
    onSchritt(`Die Datenbank liegt in ${ordner}, weil PostgreSQL nicht als root läuft und ${wunsch} für andere verschlossen ist.`)
  }
  const data = join(ordner, 'data')
  if (Buffer.byteLength(join(data, '.s.PGSQL.5432')) >= SOCKET_MAX)
    throw new DatenbankFehler(
      'pfad-zu-lang',
      `Der Pfad ${data} ist zu lang für einen Unix-Socket: Setzen Sie AMTSWERK_DATEN auf einen kürzeren Ordner (unter 80 Zeichen).`,
    )
  const besitzer = existsSync(data) ? statSync(data) : null
  if (!root && besitzer && besitzer.uid !== process.getuid?.())
    throw new DatenbankFehler(
      'ordner-fremd',
      `Der Datenordner ${data} gehört einem anderen Benutzer (uid ${besitzer.uid}): Starten Sie als dieser oder setzen Sie AMTSWERK_DATEN auf einen eigenen Ordner.`,
    )
  const nutzer = !root ? undefined : besitzer && besitzer.uid !== 0 ? { uid: besitzer.uid, gid: besitzer.gid } : nobody()
  return { ordner, data, log: join(ordner, 'postgres.log'), nutzer }
}

function erreichbar(ordner: string, nutzer: { uid: number; gid: number }): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', ordner], { ...nutzer, cwd: '/', stdio: 'ignore' }).status === 0
}

/** A copy of the binaries that any uid can run: npm keeps neither the links (ignore-scripts) nor, below /root, the right to read. */
export async function kopiereNative(paket: Paket, ort: Ort): Promise<string> {
  const ziel = join(ort.ordner, `native-${paket.version}`)
  if (existsSync(ziel)) return ziel
  const bau = bauplatz(ziel)
  await mitPlatz(ort.ordner, async () => {
    for (const teil of ['bin', 'lib', 'share'])
      await cp(join(paket.native, teil), join(bau, teil), { recursive: true, filter: (name) => !name.endsWith('.a') })
    await linksSetzen(paket.native, bau)
    await oeffnen(bau)
    await umbenennen(bau, ziel)
  })
  return ziel
}

let gebaut = 0
const bauplatz = (ziel: string) => `${ziel}.${process.pid}-${++gebaut}`

/** Removes what starts left behind that were killed while building. */
export async function raeumeBauplaetze(ort: Ort): Promise<void> {
  for (const name of await readdir(ort.ordner)) {
    const pid = /^(?:native-.+|data)\.(\d+)-\d+$/.exec(name)?.[1]
    if (pid && !lebt(Number(pid))) await rm(join(ort.ordner, name), { recursive: true, force: true })
  }
}

export function lebt(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

async function linksSetzen(native: string, bau: string): Promise<void> {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const von = join(bau, relative('native', target))
    if (await lstat(von).catch(() => null)) continue // the package's own postinstall has run
    await symlink(relative(dirname(von), join(bau, relative('native', source))), von)
  }
}

/** Folders get 755 whatever the umask was. */
async function oeffnen(ordner: string): Promise<void> {
  await chmod(ordner, 0o755)
  for (const eintrag of await readdir(ordner, { withFileTypes: true })) if (eintrag.isDirectory()) await oeffnen(join(ordner, eintrag.name))
}

/** Never replaces what is there: another start was quicker and may be running from it. */
async function umbenennen(bau: string, ziel: string): Promise<void> {
  try {
    await rename(bau, ziel)
  } catch (error) {
    await rm(bau, { recursive: true, force: true })
    if (!existsSync(ziel)) throw error
  }
}

/** Makes the cluster if there is none; refuses one of another major version. */
export async function legeClusterAn(paket: Paket, native: string, ort: Ort, fluechtig: boolean): Promise<void> {
  if (existsSync(ort.data)) return pruefeVersion(paket, ort)
  const bau = bauplatz(ort.data)
  await mitPlatz(ort.ordner, async () => {
    await mkdir(bau, { mode: 0o700 })
    if (ort.nutzer) await chown(bau, ort.nutzer.uid, ort.nutzer.gid)
    try {
      await initdb(native, bau, ort, fluechtig)
    } catch (error) {
      await rm(bau, { recursive: true, force: true })
      throw error
    }
    await umbenennen(bau, ort.data)
  })
}

function pruefeVersion(paket: Paket, ort: Ort): void {
  const datei = join(ort.data, 'PG_VERSION')
  const version = existsSync(datei) ? readFileSync(datei, 'utf8').trim() : 'unbekannt'
  if (version !== paket.major)
    throw new DatenbankFehler(
      'ordner-andere-version',
      `Der Datenordner ${ort.data} stammt von PostgreSQL ${version}, dieses Programm bringt ${paket.major} mit: Sichern Sie mit der alten Programmversion (amtswerk sichern), und stellen Sie in einem neuen Ordner wieder her (amtswerk wiederherstellen).`,
    )
}

async function initdb(native: string, data: string, ort: Ort, fluechtig: boolean): Promise<void> {
  const { code, text } = await laufe(
    join(native, 'bin', 'initdb'),
    [
      ...['-D', data, '-U', 'amtswerk', '--auth=trust', '-E', 'UTF8', '--no-instructions'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'], // with --no-locale lower('Ä') stays 'Ä'
      ...(fluechtig ? ['--no-sync'] : []),
    ],
    ort.nutzer,
  )
  if (code === 0) return
  if (istPlatteVoll({ message: text })) throw platteVoll(data, new Error(text))
  throw new DatenbankFehler(
    'start-misslungen',
    `PostgreSQL konnte den Datenordner ${data} nicht anlegen: ${letzteZeile(text)}`,
    new Error(text),
  )
}

function laufe(befehl: string, argumente: string[], nutzer: Dienstnutzer): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    let text = ''
    const kind = spawn(befehl, argumente, { ...nutzer, cwd: '/', env: PG_ENV, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    for (const strom of [kind.stdout, kind.stderr])
      strom.on('data', (stueck) => {
        text += stueck
      })
    kind.on('error', reject)
    kind.on('close', (code) => resolve({ code, text }))
  })
}

/** PostgreSQL gets nothing of our environment but what it needs; messages in English, so that we can read them. */
export const PG_ENV = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

export function letzteZeile(text: string): string {
  const zeilen = text.trim().split('\n')
  return (zeilen.findLast((zeile) => /error|fatal|panic/i.test(zeile)) ?? zeilen.at(-1) ?? '').trim()
}

async function mitPlatz<T>(ort: string, tu: () => Promise<T>): Promise<T> {
  try {
    return await tu()
  } catch (error) {
    throw istPlatteVoll(error) ? platteVoll(ort, error) : error
  }
}
