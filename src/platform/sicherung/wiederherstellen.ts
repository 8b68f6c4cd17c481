// Restore into an empty database, in one transaction, compared with what the backup says. All or nothing.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import pg from 'pg'
import { DatenbankFehler, type Migration, type Verbindung } from '../db/index.ts'
import { AUFTRAEGE, ENDE, type Kopf, kopf as kopfSchema } from './format.ts'
import { istJson, listTabellen, messe, quote, type Tabelle } from './tabellen.ts'

const STAPEL_ZEICHEN = 4_000_000

/** Reads the header. @throws DatenbankFehler if the file is missing, damaged or no backup */
export async function leseKopf(pfad: string): Promise<Kopf> {
  for await (const zeile of lies(pfad)) {
    const kopf = kopfSchema.safeParse(alsJson(zeile))
    if (!kopf.success) break
    return kopf.data
  }
  throw unbrauchbar(pfad, 'ist keine Sicherung von Amtswerk')
}

function alsJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A program restores backups of its own and of older versions. @throws DatenbankFehler naming the version needed */
export function pruefeStand({ migrationen, programm }: Kopf, migrations: readonly Migration[]): void {
  const bekannt = new Map(migrations.map(({ name, sha256 }) => [name, sha256]))
  const fremd = migrationen.find(({ name, sha256 }) => bekannt.get(name) !== sha256)
  if (fremd)
    throw new DatenbankFehler(
      'sicherung-unbrauchbar',
      `Die Sicherung stammt von Amtswerk ${programm} und passt nicht zu diesem Programm (${fremd.name}): Stellen Sie mit Version ${programm} wieder her.`,
    )
}

/**
 * Puts all rows back. `besitzer` owns the tables; the database must have the backup's migrations and be empty.
 * Afterwards every table has the rows and the checksum of the backup, or nothing has happened.
 */
export async function wiederherstellen(besitzer: Verbindung, pfad: string, kopf: Kopf): Promise<void> {
  const client = new pg.Client(besitzer)
  client.on('error', () => {}) // the query in flight reports it
  await client.connect()
  try {
    await client.query('begin')
    await pruefeAllein(client)
    await pruefeLeer(client, kopf)
    const tabellen = await listTabellen(client)
    const zurueck = await lockere(client)
    await alsSystem(client, () => einspielen(client, pfad, kopf, tabellen))
    await client.query('set constraints all immediate')
    await alsSystem(client, () => vergleiche(client, kopf, tabellen))
    for (const sql of zurueck) await client.query(sql)
    for (const { tabelle, spalte, naechste } of kopf.identitaeten)
      await client.query(`alter table ${quote(tabelle)} alter column ${quote(spalte)} restart with ${Number(naechste)}`)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end()
  }
}

async function pruefeAllein(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*) as n from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`,
  )
  if (rows[0]!.n > 0)
    throw new DatenbankFehler(
      'instanz-nicht-leer',
      `Die Datenbank ist in Benutzung (${rows[0]!.n} Verbindungen): Beenden Sie alle Programme, die sie benutzen, und versuchen Sie es noch einmal.`,
    )
}

async function pruefeLeer(client: pg.Client, kopf: Kopf): Promise<void> {
  const { rows } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration order by name')
  const soll = kopf.migrationen.map(({ name, sha256 }) => `${name} ${sha256}`).sort()
  if (JSON.stringify(rows.map(({ name, sha256 }) => `${name} ${sha256}`).sort()) !== JSON.stringify(soll))
    throw new DatenbankFehler(
      'instanz-nicht-leer',
      'Die Datenbank ist auf einem anderen Stand als die Sicherung: Stellen Sie in einen neuen, leeren Datenordner (AMTSWERK_DATEN) oder eine neue Datenbank wieder her.',
    )
  for (const { name } of await listTabellen(client)) {
    const { rows: voll } = await client.query<{ da: boolean }>(`select exists (select from ${quote(name)}) as da`)
    if (voll[0]!.da)
      throw new DatenbankFehler(
        'instanz-nicht-leer',
        `Die Datenbank ist nicht leer (in „${name}“ stehen Zeilen): Stellen Sie in einen neuen, leeren Datenordner (AMTSWERK_DATEN) oder eine neue Datenbank wieder her.`,
      )
  }
}

/** Foreign keys wait until all rows are there, triggers have had their say when the rows were new. Answers what sets it back. */
async function lockere(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ tabelle: string; name: string; art: 'fk' | 'trigger' }>(`
    select c.relname as tabelle, k.conname as name, 'fk' as art from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and not k.condeferrable and c.relnamespace = 'public'::regnamespace
    union all
    select distinct c.relname, '', 'trigger' from pg_trigger t join pg_class c on c.oid = t.tgrelid where not t.tgisinternal and c.relnamespace = 'public'::regnamespace`)
  for (const { tabelle, name, art } of rows)
    await client.query(
      `alter table ${quote(tabelle)} ${art === 'fk' ? `alter constraint ${quote(name)} deferrable initially deferred` : 'disable trigger user'}`,
    )
  return rows.map(
    ({ tabelle, name, art }) =>
      `alter table ${quote(tabelle)} ${art === 'fk' ? `alter constraint ${quote(name)} not deferrable` : 'enable trigger user'}`,
  )
}

/** The owner himself stands before the walls; he takes the system's role for the length of this transaction. */
async function alsSystem<T>(client: pg.Client, fn: () => Promise<T>): Promise<T> {
  const geliehen = !(await versuche(client, 'set local role amtswerk_system'))
  if (geliehen) await client.query('grant amtswerk_system to current_user; set local role amtswerk_system')
  const ergebnis = await fn()
  await client.query('set local role none')
  if (geliehen) await client.query('revoke amtswerk_system from current_user')
  return ergebnis
}

/** From PostgreSQL 16 on, who made a role may grant it but not take it; `pg_has_role` tells the two apart there only, so it is tried. */
async function versuche(client: pg.Client, sql: string): Promise<boolean> {
  await client.query('savepoint versuch')
  try {
    await client.query(sql)
    await client.query('release savepoint versuch')
    return true
  } catch (error) {
    await client.query('rollback to savepoint versuch; release savepoint versuch')
    if ((error as pg.DatabaseError).code === '42501') return false
    throw error
  }
}

async function einspielen(client: pg.Client, pfad: string, kopf: Kopf, tabellen: Tabelle[]): Promise<void> {
  const ziele = new Map([...tabellen.map((tabelle) => [tabelle.name, einfuegen(tabelle)] as const), [AUFTRAEGE, AUFTRAG]])
  let ziel = ''
  let stapel: string[] = []
  let zeichen = 0
  const leere = async () => {
    if (stapel.length > 0) await client.query(ziel, [`[${stapel.join(',')}]`])
    stapel = []
    zeichen = 0
  }
  let nr = 0
  let letzte = ''
  for await (const zeile of lies(pfad)) {
    letzte = zeile
    if (nr++ === 0 || zeile === ENDE) continue // the header was read before
    if (zeile.startsWith('#')) {
      await leere()
      ziel = ziele.get(zeile.slice(1)) ?? ''
      if (!ziel) throw unbrauchbar(pfad, `nennt die unbekannte Tabelle „${zeile.slice(1)}“`)
      continue
    }
    stapel.push(zeile)
    zeichen += zeile.length
    if (zeichen > STAPEL_ZEICHEN) await leere()
  }
  await leere()
  if (letzte !== ENDE) throw unbrauchbar(pfad, `vom ${kopf.moment} ist unvollständig`)
}

function einfuegen({ name, spalten }: Tabelle): string {
  const liste = spalten.map((spalte) => quote(spalte.name)).join(', ')
  const werte = spalten.map(({ name, typ }) => (istJson(typ) ? `r.${quote(name)}::${typ}` : `r.${quote(name)}`)).join(', ')
  const form = spalten.map(({ name, typ }) => `${quote(name)} ${istJson(typ) ? 'text' : typ}`).join(', ')
  return `insert into ${quote(name)} (${liste}) overriding system value select ${werte} from jsonb_to_recordset($1::jsonb) r(${form})`
}

const AUFTRAG = `select graphile_worker.add_job(a.aufgabe, a.eingabe, run_at := a.ab, max_attempts := a.versuche, job_key := a.schluessel, priority := a.rang)
  from json_to_recordset($1::json) a(aufgabe text, eingabe json, ab timestamptz, versuche smallint, schluessel text, rang smallint)`

async function vergleiche(client: pg.Client, kopf: Kopf, tabellen: Tabelle[]): Promise<void> {
  for (const soll of kopf.tabellen) {
    const ist = await messe(client, tabellen.find(({ name }) => name === soll.name)!)
    if (ist.zeilen !== soll.zeilen || ist.pruefsumme !== soll.pruefsumme)
      throw new DatenbankFehler(
        'sicherung-unbrauchbar',
        `Die Tabelle „${soll.name}“ stimmt nach dem Einspielen nicht mit der Sicherung überein (${ist.zeilen} statt ${soll.zeilen} Zeilen): Die Datei ist beschädigt, es wurde nichts übernommen.`,
      )
  }
}

async function* lies(pfad: string): AsyncGenerator<string> {
  const datei = createReadStream(pfad)
  const klar = datei.pipe(createGunzip())
  datei.on('error', (error) => klar.destroy(error))
  try {
    yield* createInterface({ input: klar, crlfDelay: Number.POSITIVE_INFINITY })
    if (klar.errored) throw klar.errored
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall) throw unbrauchbar(pfad, `lässt sich nicht lesen (${code})`)
    if (code?.startsWith('Z_')) throw unbrauchbar(pfad, 'ist beschädigt oder keine Sicherung von Amtswerk')
    throw error
  } finally {
    datei.destroy()
  }
}

function unbrauchbar(pfad: string, was: string): DatenbankFehler {
  return new DatenbankFehler('sicherung-unbrauchbar', `Die Datei ${pfad} ${was}: Nehmen Sie eine andere Sicherung.`)
}
