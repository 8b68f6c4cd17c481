// From configuration to an open, migrated, checked database: the one way in for main.ts, the command line and tests.
import pg from 'pg'
import type { Clock } from '../zeit.ts'
import { type Datenbank, openDatenbank, type Verbindung } from './datenbank.ts'
import { type Embedded, starteEmbedded } from './embedded/index.ts'
import { DatenbankFehler, verbindungsfehler, type Ziel, zielVon } from './fehler.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'
import { checkLogin, ensureLogin, ensureRoles, grantRoles, loginName, loginPassword, loginVerbindung } from './roles.ts'

/** 15: `security_invoker` views and a public schema in which not everyone may create. */
export const MINDESTVERSION = 15

export type SpeicherOptions = {
  /** A PostgreSQL server; without it the embedded one in `datenOrdner` is started. The user owns the database and may create roles. */
  databaseUrl?: string | undefined
  /** The login for the pools, if the owner may not create one. It must own nothing. */
  loginUrl?: string | undefined
  datenOrdner: string
  /** Folder of the migration files. */
  migrations: string
  /** Run these only: to restore a backup of an older program before the newer files run. */
  nurMigrationen?: readonly string[]
  clock: Clock
  onError: (error: Error) => void
  /** Told what is being done, in German, for the terminal. */
  onSchritt?: (text: string) => void
  /** `mitbenutzen`: work beside a running process on the same embedded folder (reading commands). */
  besitz?: 'allein' | 'mitbenutzen'
  poolSize?: number
  applicationName?: string
}

export type Speicher = {
  datenbank: Datenbank
  /** `besitzer` for schema work only (graphile-worker's own tables, restore); `login` is what the pools use. */
  verbindungen: { besitzer: Verbindung; login: Verbindung }
  art: 'eingebaut' | 'server'
  /** As the server says it, e.g. `18.4`. */
  version: string
  /** Names of the migrations that ran now. */
  migriert: string[]
  /** Closes the pools, then stops the embedded server if it was started or adopted here. */
  stop(): Promise<void>
}

/**
 * Opens the database: starts or finds the server, makes roles, migrates, checks the login.
 * @throws DatenbankFehler whose message is one German sentence with the remedy; MigrationFailed with file and line
 */
export async function oeffneSpeicher(options: SpeicherOptions): Promise<Speicher> {
  const { databaseUrl, onSchritt = () => {} } = options
  const ziel = databaseUrl ? zielVon(databaseUrl, 'DATABASE_URL') : EINGEBAUT
  const embedded = databaseUrl
    ? null
    : await starteEmbedded({ ordner: options.datenOrdner, besitz: options.besitz ?? 'allein', onSchritt, onVerlust: options.onError })
  const besitzer: Verbindung = embedded ? embedded.besitzer : { connectionString: databaseUrl! }
  try {
    const bereit = await bereite(besitzer, ziel, options)
    const datenbank = openDatenbank(bereit.login, options)
    return {
      datenbank,
      verbindungen: { besitzer, login: bereit.login },
      art: embedded ? 'eingebaut' : 'server',
      version: bereit.version,
      migriert: bereit.migriert,
      stop: async () => {
        await datenbank.end()
        await embedded?.stop()
      },
    }
  } catch (error) {
    await beende(embedded)
    throw error
  }
}

const EINGEBAUT: Ziel = { server: 'das eingebaute PostgreSQL', benutzer: 'amtswerk', datenbank: 'amtswerk', variable: 'AMTSWERK_DATEN' }

async function beende(embedded: Embedded | null): Promise<void> {
  await embedded?.stop().catch(() => {}) // the first error is the one to tell
}

async function bereite(
  besitzer: Verbindung,
  ziel: Ziel,
  options: SpeicherOptions,
): Promise<{ login: Verbindung; version: string; migriert: string[] }> {
  return mitVerbindung(besitzer, ziel, async (owner) => {
    const version = await pruefeServer(owner, ziel)
    const login = await mitRechten(ziel, () => bereiteLogin(owner, besitzer, options.loginUrl))
    const migriert = await mitRechten(ziel, async () =>
      migrate(owner, await waehleMigrationen(options), { onRun: (name) => options.onSchritt?.(`Datenbank: ${name}`) }),
    )
    const loginZiel = options.loginUrl ? zielVon(options.loginUrl, 'AMTSWERK_DB_LOGIN_URL') : { ...ziel, benutzer: 'Login' }
    await mitVerbindung(login, loginZiel, checkLogin)
    return { login, version, migriert }
  })
}

async function waehleMigrationen({ migrations, nurMigrationen }: SpeicherOptions): Promise<Migration[]> {
  const alle = await readMigrations(migrations)
  return nurMigrationen ? alle.filter(({ name }) => nurMigrationen.includes(name)) : alle
}

async function mitVerbindung<T>(verbindung: Verbindung, ziel: Ziel, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...verbindung, connectionTimeoutMillis: 10_000, application_name: 'amtswerk-start' })
  client.on('error', () => {}) // the query in flight reports it
  try {
    await client.connect()
  } catch (error) {
    throw verbindungsfehler(error, ziel)
  }
  try {
    return await fn(client)
  } finally {
    await client.end()
  }
}

async function pruefeServer(owner: pg.Client, ziel: Ziel): Promise<string> {
  const { rows } = await owner.query<{ nummer: number; text: string }>(
    `select current_setting('server_version_num')::int as nummer, current_setting('server_version') as text`,
  )
  return pruefeVersion(rows[0]!.nummer, rows[0]!.text, ziel)
}

/** @throws DatenbankFehler if the server is older than what the program needs */
export function pruefeVersion(nummer: number, text: string, ziel: Ziel): string {
  const version = text.split(' ')[0]!
  if (Math.floor(nummer / 10_000) < MINDESTVERSION)
    throw new DatenbankFehler(
      'server-zu-alt',
      `Der Datenbankserver ${ziel.server} ist PostgreSQL ${version}, Amtswerk braucht mindestens ${MINDESTVERSION}: Aktualisieren Sie den Server.`,
    )
  return version
}

/** Roles and login; with a login of the operator's own only the grants. Starts of several nodes wait for each other. */
async function bereiteLogin(owner: pg.Client, besitzer: Verbindung, loginUrl: string | undefined): Promise<Verbindung> {
  const database = (await owner.query<{ name: string }>('select current_database() as name')).rows[0]!.name
  await owner.query(`select pg_advisory_lock(${ROLLEN_LOCK})`)
  try {
    await ensureRoles(owner)
    if (loginUrl) {
      await grantRoles(owner, database, zielVon(loginUrl, 'AMTSWERK_DB_LOGIN_URL').benutzer)
      return { connectionString: loginUrl }
    }
    const name = loginName(database)
    const password = typeof owner.password === 'string' && owner.password ? loginPassword(owner.password, database) : null
    await ensureLogin(owner, database, name, password)
    return loginVerbindung(besitzer, name, password)
  } finally {
    await owner.query(`select pg_advisory_unlock(${ROLLEN_LOCK})`)
  }
}

const ROLLEN_LOCK = 4_203_009

/** Missing rights of the owner, in words. */
async function mitRechten<T>(ziel: Ziel, fn: () => Promise<T>): Promise<T> {
  try {
    return await fn()
  } catch (error) {
    const { code, message } = error as pg.DatabaseError
    if (code !== '42501') throw error
    throw new DatenbankFehler('recht-fehlt', rechtFehlt(message, ziel), error)
  }
}

function rechtFehlt(message: string, { benutzer, datenbank, server }: Ziel): string {
  const wer = `Dem Datenbankbenutzer „${benutzer}“ auf ${server} fehlt ein Recht (${message}): `
  if (/schema|database/i.test(message)) return `${wer}Machen Sie ihn zum Eigentümer (alter database ${datenbank} owner to ${benutzer}).`
  return `${wer}Geben Sie ihm CREATEROLE (alter role ${benutzer} createrole), oder legen Sie die Rollen vorab an (docs/betrieb.md) und setzen Sie AMTSWERK_DB_LOGIN_URL.`
}
