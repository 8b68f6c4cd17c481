// Backup without pg_dump: every row as one snapshot of the database shows it, while work goes on.
import { createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import type pg from 'pg'
import { DatenbankFehler, istPlatteVoll, platteVoll } from '../db/fehler.ts'
import { AUFTRAEGE, ENDE, FORMAT, type Kopf } from './format.ts'
import { listTabellen, messe, quote, type Tabelle, verdeckte } from './tabellen.ts'

const STAPEL = 2_000

/**
 * Writes a backup. `client` is connected as `amtswerk_system`. The file appears under its name only when it is complete.
 * @throws DatenbankFehler if the file exists or cannot be written
 */
export async function sichern(client: pg.Client, pfad: string, { programm, moment }: { programm: string; moment: Date }): Promise<Kopf> {
  const teil = `${pfad}.${process.pid}.teil`
  await client.query('begin transaction isolation level repeatable read read only')
  try {
    const fehlt = await verdeckte(client)
    if (fehlt.length > 0) throw new Error(`amtswerk_system does not see all rows of ${fehlt.join(', ')}`)
    const tabellen = await listTabellen(client)
    const kopf = await schreibeKopf(client, tabellen, programm, moment)
    await pruefeFrei(pfad)
    await pipeline(Readable.from(zeilen(client, kopf, tabellen)), createGzip(), createWriteStream(teil, { flags: 'wx', mode: 0o600 }))
    await festschreiben(teil, pfad)
    return kopf
  } catch (error) {
    await rm(teil, { force: true })
    throw schreibfehler(error, pfad)
  } finally {
    await client.query('rollback')
  }
}

async function schreibeKopf(client: pg.Client, tabellen: Tabelle[], programm: string, moment: Date): Promise<Kopf> {
  const { rows: migrationen } = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration order by name')
  const gemessen: Kopf['tabellen'] = []
  for (const tabelle of tabellen) gemessen.push({ name: tabelle.name, ...(await messe(client, tabelle)) })
  return {
    format: FORMAT,
    version: 1,
    programm,
    moment: moment.toISOString(),
    migrationen,
    tabellen: gemessen,
    identitaeten: await listIdentitaeten(client, tabellen),
    auftraege: await zaehleAuftraege(client),
  }
}

async function listIdentitaeten(client: pg.Client, tabellen: Tabelle[]): Promise<Kopf['identitaeten']> {
  const { rows } = await client.query<{ tabelle: string; spalte: string }>(`
    select c.relname as tabelle, a.attname as spalte from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'public'::regnamespace and a.attidentity <> '' order by 1, 2`)
  const ergebnis: Kopf['identitaeten'] = []
  for (const { tabelle, spalte } of rows) {
    const { auszug } = tabellen.find(({ name }) => name === tabelle)!
    const { rows: hoechste } = await client.query<{ n: number }>(`select coalesce(max(${quote(spalte)}), 0) + 1 as n from (${auszug}) t`)
    ergebnis.push({ tabelle, spalte, naechste: hoechste[0]!.n })
  }
  return ergebnis
}

async function hatAuftraege(client: pg.Client): Promise<boolean> {
  return (await client.query<{ da: boolean }>(`select to_regclass('graphile_worker._private_jobs') is not null as da`)).rows[0]!.da
}

async function zaehleAuftraege(client: pg.Client): Promise<number> {
  if (!(await hatAuftraege(client))) return 0
  return (await client.query<{ n: number }>('select count(*) as n from graphile_worker._private_jobs')).rows[0]!.n
}

const AUFTRAG = `select t.identifier as aufgabe, j.payload as eingabe, j.run_at as ab, j.max_attempts as versuche, j.key as schluessel, j.priority as rang
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`

async function* zeilen(client: pg.Client, kopf: Kopf, tabellen: Tabelle[]): AsyncGenerator<string> {
  yield `${JSON.stringify(kopf)}\n`
  for (const tabelle of tabellen)
    yield* abschnitt(client, tabelle.name, tabelle.auszug, kopf.tabellen.find(({ name }) => name === tabelle.name)!.zeilen)
  if (kopf.auftraege > 0) yield* abschnitt(client, AUFTRAEGE, AUFTRAG, kopf.auftraege)
  yield `${ENDE}\n`
}

/** Rows are handed over as PostgreSQL's own text, so no number and no fraction of a second passes through a double. A raw line break in JSON is only space. */
async function* abschnitt(client: pg.Client, name: string, auszug: string, erwartet: number): AsyncGenerator<string> {
  yield `#${name}\n`
  await client.query(`declare auszug no scroll cursor for select row_to_json(t)::text as zeile from (${auszug}) t`)
  let anzahl = 0
  for (;;) {
    const { rows } = await client.query<{ zeile: string }>(`fetch ${STAPEL} from auszug`)
    if (rows.length === 0) break
    anzahl += rows.length
    yield rows.map(({ zeile }) => `${zeile.replaceAll('\n', ' ')}\n`).join('')
  }
  await client.query('close auszug')
  if (anzahl !== erwartet) throw new Error(`${name}: ${anzahl} rows were read, ${erwartet} were counted`)
}

async function pruefeFrei(pfad: string): Promise<void> {
  const da = await open(pfad).catch(() => null)
  await da?.close()
  if (da)
    throw new DatenbankFehler(
      'sicherung-unbrauchbar',
      `Die Datei ${pfad} gibt es schon: Nennen Sie einen anderen Namen; eine Sicherung wird nie überschrieben.`,
    )
}

/** On disk before it gets its name. */
async function festschreiben(teil: string, pfad: string): Promise<void> {
  const datei = await open(teil, 'r+')
  await datei.sync()
  await datei.close()
  await rename(teil, pfad)
}

function schreibfehler(error: unknown, pfad: string): unknown {
  if (istPlatteVoll(error)) return platteVoll(pfad, error)
  const { code, syscall } = error as NodeJS.ErrnoException
  if (!syscall || !code) return error
  return new DatenbankFehler(
    'sicherung-unbrauchbar',
    `Die Sicherung ${pfad} lässt sich nicht schreiben (${code}): Prüfen Sie, ob es den Ordner gibt und Sie darin schreiben dürfen.`,
    error,
  )
}
