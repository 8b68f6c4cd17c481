// All SQL about the catalogue: written as a whole by the loader, read by key.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import type { Gruppe, Katalogeintrag, KatalogeintragId, Katalogfakten, Lage, OzgLeistung, Verrichtung } from './katalog.ts'
import type { Leistungsschluessel } from './leistungsschluessel.ts'

type Leistungszeile = Omit<Katalogeintrag, 'ozgId'> & { ozg_id: number | null }
type KatalogTables = {
  katalog_lage: Lage
  katalog_ozg: Lage & { ozg_id: number; bezeichnung: string }
  katalog_leistung: Leistungszeile
  katalog_verrichtung: Verrichtung
  katalog_gruppe: Omit<Gruppe, 'anteil'> & { anteil: string }
  katalog_stand: { datei: string; sha256: string }
}
const STAND = 'katalog'

export async function findStand(reader: Reader): Promise<string | null> {
  const db = reader.withTables<KatalogTables>()
  const zeile = await db.selectFrom('katalog_stand').select('sha256').where('datei', '=', STAND).executeTakeFirst()
  return zeile?.sha256 ?? null
}

export async function sperreLaden(tx: Tx): Promise<void> {
  await sql`lock table katalog_stand in share row exclusive mode`.execute(tx)
}

export async function saveFakten(tx: Tx, fakten: Katalogfakten, stand: string): Promise<void> {
  const db = tx.withTables<KatalogTables>()
  for (const tabelle of ['katalog_leistung', 'katalog_ozg', 'katalog_lage', 'katalog_verrichtung', 'katalog_gruppe'] as const)
    await db.deleteFrom(tabelle).execute()
  const ozg = fakten.ozgLeistungen.map(({ ozgId, ...rest }) => ({ ozg_id: ozgId, ...rest }))
  const leistungen = fakten.eintraege.map(({ ozgId, ...rest }) => ({ ozg_id: ozgId, ...rest }))
  const json = (zeilen: readonly object[]) => JSON.stringify(zeilen)
  await sql`insert into katalog_lage select * from json_populate_recordset(null::katalog_lage, ${json(fakten.lagen)}::json)`.execute(tx)
  await sql`insert into katalog_ozg select * from json_populate_recordset(null::katalog_ozg, ${json(ozg)}::json)`.execute(tx)
  await sql`insert into katalog_leistung
    select * from json_populate_recordset(null::katalog_leistung, ${json(leistungen)}::json)`.execute(tx)
  await sql`insert into katalog_verrichtung
    select * from json_populate_recordset(null::katalog_verrichtung, ${json(fakten.verrichtungen)}::json)`.execute(tx)
  await sql`insert into katalog_gruppe select * from json_populate_recordset(null::katalog_gruppe, ${json(fakten.gruppen)}::json)`.execute(
    tx,
  )
  await sql`insert into katalog_stand (datei, sha256) values (${STAND}, ${stand})
    on conflict (datei) do update set sha256 = excluded.sha256, geladen = now()`.execute(tx)
}

export async function findNachSchluessel(reader: Reader, schluessel: Leistungsschluessel): Promise<Katalogeintrag | null> {
  const db = reader.withTables<KatalogTables>()
  const zeile = await db.selectFrom('katalog_leistung').selectAll().where('schluessel', '=', schluessel).executeTakeFirst()
  return zeile ? eintragVon(zeile) : null
}

export async function findNachId(reader: Reader, id: KatalogeintragId): Promise<Katalogeintrag | null> {
  const db = reader.withTables<KatalogTables>()
  const zeile = await db.selectFrom('katalog_leistung').selectAll().where('id', '=', id).executeTakeFirst()
  return zeile ? eintragVon(zeile) : null
}

/** What all entries are called: every process holds them. */
export function listNamen(reader: Reader): Promise<Pick<Katalogeintrag, 'id' | 'schluessel' | 'bezeichnung'>[]> {
  const query = reader.withTables<KatalogTables>().selectFrom('katalog_leistung').select(['id', 'schluessel', 'bezeichnung'])
  return query.orderBy('schluessel').orderBy('bezeichnung').orderBy('id').execute()
}

function eintragVon({ ozg_id, ...rest }: Leistungszeile): Katalogeintrag {
  return { ...rest, ozgId: ozg_id }
}

export async function listOzg(reader: Reader): Promise<OzgLeistung[]> {
  const zeilen = await reader.withTables<KatalogTables>().selectFrom('katalog_ozg').selectAll().orderBy('ozg_id').execute()
  return zeilen.map(({ ozg_id, ...rest }) => ({ ozgId: ozg_id, ...rest }))
}

export function listLagenzeilen(reader: Reader): Promise<Lage[]> {
  return reader.withTables<KatalogTables>().selectFrom('katalog_lage').selectAll().orderBy('themenfeld').orderBy('lage').execute()
}

export function listVerrichtungszeilen(reader: Reader): Promise<Verrichtung[]> {
  return reader.withTables<KatalogTables>().selectFrom('katalog_verrichtung').selectAll().orderBy('code').execute()
}

export async function listGruppenzeilen(reader: Reader): Promise<Gruppe[]> {
  const zeilen = await reader.withTables<KatalogTables>().selectFrom('katalog_gruppe').selectAll().orderBy('code').execute()
  return zeilen.map(({ anteil, ...rest }) => ({ ...rest, anteil: Number(anteil) }))
}
