// What can be wrong with the database from outside, each said in one sentence with the remedy. Anything else stays a bug.

export type Fehlergrund =
  | 'plattform'
  | 'paket-fehlt'
  | 'benutzer-unbekannt'
  | 'ordner-fremd'
  | 'ordner-andere-version'
  | 'ordner-belegt'
  | 'pfad-zu-lang'
  | 'platte-voll'
  | 'start-misslungen'
  | 'passwort'
  | 'nicht-erreichbar'
  | 'datenbank-fehlt'
  | 'server-zu-alt'
  | 'recht-fehlt'
  | 'login-unsicher'
  | 'instanz-nicht-leer'
  | 'sicherung-unbrauchbar'

/** The message is for the operator and complete: print it without a stack. */
export class DatenbankFehler extends Error {
  readonly grund: Fehlergrund
  constructor(grund: Fehlergrund, satz: string, cause?: unknown) {
    super(satz, cause === undefined ? undefined : { cause })
    this.name = 'DatenbankFehler'
    this.grund = grund
  }
}

type Ursache = { code?: string; message?: string; errors?: unknown[] }

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ECONNRESET',
  'ENOENT',
  'EACCES',
])

export function istPlatteVoll(error: unknown): boolean {
  const { code, message = '' } = error as Ursache
  return code === 'ENOSPC' || code === 'EDQUOT' || code === '53100' || /no space left on device|disk quota exceeded/i.test(message)
}

export function platteVoll(ort: string, cause?: unknown): DatenbankFehler {
  return new DatenbankFehler(
    'platte-voll',
    `Auf dem Datenträger von ${ort} ist kein Platz mehr: Schaffen Sie Platz und starten Sie noch einmal.`,
    cause,
  )
}

/** Puts a connection error into words; `ziel` names the server without its password. What it does not know comes back unchanged. */
export function verbindungsfehler(error: unknown, ziel: Ziel): unknown {
  if (error instanceof DatenbankFehler) return error
  const { code = '', message = '', errors } = error as Ursache
  if (istPlatteVoll(error)) return platteVoll(`„${ziel.server}“`, error)
  if (code === '28P01' || /password must be a string|no password supplied/i.test(message))
    return new DatenbankFehler(
      'passwort',
      `Der Datenbankserver ${ziel.server} nimmt das Passwort von „${ziel.benutzer}“ nicht an: Prüfen Sie ${ziel.variable}.`,
      error,
    )
  if (code === '28000')
    return new DatenbankFehler(
      'passwort',
      `Der Datenbankserver ${ziel.server} lässt „${ziel.benutzer}“ nicht zu (${message}): Prüfen Sie ${ziel.variable} und pg_hba.conf.`,
      error,
    )
  if (code === '3D000')
    return new DatenbankFehler(
      'datenbank-fehlt',
      `Auf ${ziel.server} gibt es die Datenbank „${ziel.datenbank}“ nicht: Legen Sie sie an (createdb ${ziel.datenbank}) oder ändern Sie ${ziel.variable}.`,
      error,
    )
  const inner = Array.isArray(errors) ? (errors[0] as Ursache | undefined) : undefined
  const netz = UNREACHABLE.has(code) ? code : UNREACHABLE.has(inner?.code ?? '') ? inner!.code! : null
  if (netz || /timeout expired|connection terminated|does not support SSL/i.test(message))
    return new DatenbankFehler(
      'nicht-erreichbar',
      `Der Datenbankserver ${ziel.server} ist nicht erreichbar (${netz ?? message}): Prüfen Sie, ob er läuft und ${ziel.variable} stimmt.`,
      error,
    )
  return error
}

export type Ziel = { server: string; benutzer: string; datenbank: string; variable: string }

/** Names a server for a message; never contains the password. */
export function zielVon(url: string, variable: string): Ziel {
  try {
    const { hostname, port, username, pathname, searchParams } = new URL(url)
    const host = hostname || searchParams.get('host') || 'localhost'
    const server = decodeURIComponent(host) + (port ? `:${port}` : '')
    const benutzer = searchParams.get('user') || decodeURIComponent(username) || 'postgres'
    return { server, benutzer, datenbank: decodeURIComponent(pathname.slice(1)) || benutzer, variable }
  } catch {
    throw new DatenbankFehler(
      'nicht-erreichbar',
      `${variable} ist keine Adresse der Form postgres://benutzer:passwort@rechner:5432/datenbank.`,
    )
  }
}
