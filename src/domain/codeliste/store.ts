// All SQL about code lists: written as a whole by the loader, read by URI.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Code, Codeliste, Codelistenfakten, Feiertagszeile } from './codeliste.ts'

type CodelisteTables = {
  codeliste: Codeliste
  codeliste_eintrag: Code & { uri: string; version: string; nr: number }
  codeliste_feiertag: Feiertagszeile
  codeliste_stand: { datei: string; sha256: string }
}
const STAND = 'codelisten'

export async function findStand(reader: Reader): Promise<string | null> {
  const db = reader.withTables<CodelisteTables>()
  const zeile = await db.selectFrom('codeliste_stand').select('sha256').where('datei', '=', STAND).executeTakeFirst()
  return zeile?.sha256 ?? null
}

export async function sperreLaden(tx: Tx): Promise<void> {
  await sql`lock table codeliste_stand in share row exclusive mode`.execute(tx)
}

export async function saveFakten(tx: Tx, { listen, feiertage }: Codelistenfakten, stand: string): Promise<void> {
  const db = tx.withTables<CodelisteTables>()
  for (const tabelle of ['codeliste_eintrag', 'codeliste', 'codeliste_feiertag'] as const) await db.deleteFrom(tabelle).execute()
  const koepfe = listen.map(({ codes: _, ...kopf }) => kopf)
  const eintraege = listen.flatMap(({ uri, version, codes }) => codes.map((code, nr) => ({ uri, version, nr, ...code })))
  const json = (zeilen: readonly object[]) => JSON.stringify(zeilen)
  await sql`insert into codeliste select * from json_populate_recordset(null::codeliste, ${json(koepfe)}::json)`.execute(tx)
  await sql`insert into codeliste_eintrag select * from json_populate_recordset(null::codeliste_eintrag, ${json(eintraege)}::json)`.execute(
    tx,
  )
  await sql`insert into codeliste_feiertag select * from json_populate_recordset(null::codeliste_feiertag, ${json(feiertage)}::json)`.execute(
    tx,
  )
  await sql`insert into codeliste_stand (datei, sha256) values (${STAND}, ${stand})
    on conflict (datei) do update set sha256 = excluded.sha256, geladen = now()`.execute(tx)
}

export function listKoepfe(reader: Reader): Promise<Codeliste[]> {
  return reader.withTables<CodelisteTables>().selectFrom('codeliste').selectAll().orderBy('uri').orderBy('version').execute()
}

/** The newest version of a list: versions are compared as their publisher counts them, numbers as numbers. */
export async function findVersion(reader: Reader, uri: string): Promise<string | null> {
  const db = reader.withTables<CodelisteTables>()
  const zeilen = await db.selectFrom('codeliste').select('version').where('uri', '=', uri).execute()
  const sortiert = zeilen.map(({ version }) => version).sort((a, b) => a.localeCompare(b, 'de', { numeric: true }))
  return sortiert.at(-1) ?? null
}

export function listEintraege(reader: Reader, uri: string, version: string): Promise<Code[]> {
  const db = reader.withTables<CodelisteTables>()
  const zeilen = db.selectFrom('codeliste_eintrag').select(['code', 'de', 'en', 'zusatz'])
  return zeilen.where('uri', '=', uri).where('version', '=', version).orderBy('nr').execute()
}

export async function findEintrag(reader: Reader, uri: string, version: string, code: string): Promise<Code | null> {
  const db = reader.withTables<CodelisteTables>()
  const zeilen = db.selectFrom('codeliste_eintrag').select(['code', 'de', 'en', 'zusatz'])
  return (await zeilen.where('uri', '=', uri).where('version', '=', version).where('code', '=', code).executeTakeFirst()) ?? null
}

export function listFeiertage(reader: Reader): Promise<Feiertagszeile[]> {
  return reader.withTables<CodelisteTables>().selectFrom('codeliste_feiertag').selectAll().orderBy('tag').execute()
}
