// All SQL of the noun suche: best bets, clicks per day, queries without a good answer.
import { sql } from 'kysely'
import { type Reader, sofernEinmalig, type Tx } from '../../platform/db/index.ts'
import { isUuid } from '../../platform/id.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import type { Sprache } from '../leistung/index.ts'
import type { Empfehlung } from './frage/anfrage.ts'
import type { EmpfehlungId, GesetzteEmpfehlung } from './pflege/empfehlung.ts'

type EmpfehlungRow = {
  id: EmpfehlungId
  traeger: string
  anfrage: string
  wortlaut: string
  ids: string[]
  gueltig_von: Tag | null
  gueltig_bis: Tag | null
  nr: number
  geaendert: Date
  konto: string | null
}
type FehlanzeigeRow = { schluessel: string; anfrage: string; wortlaut: string; sprache: Sprache }
type Tables = {
  suche_empfehlung: EmpfehlungRow
  suche_klick: { objekt: string; tag: Tag; anzahl: number }
  suche_fehlanzeige: FehlanzeigeRow
  suche_fehlanzeige_tag: { schluessel: string; tag: Tag; anzahl: number; ohne: number }
}
const tables = (reader: Reader) => reader.withTables<Tables>()

/** Days a query must have been asked on before its words are kept, and days after which all is forgotten. */
export const SCHWELLE_TAGE = 3
export const FEHLANZEIGE_TAGE = 90
export const KLICK_TAGE = 180
const HALBWERT_TAGE = 30
const NEUE_JE_TAG = 2_000

/**
 * Best bets that hold on the day, for everybody: what the search takes. As they were typed, because the search may fold otherwise tomorrow; those of
 * several Träger for the same query are one.
 */
export async function readEmpfehlungen(reader: Reader, tag: Tag): Promise<Empfehlung[]> {
  const query = tables(reader).selectFrom('suche_empfehlung').select(['anfrage', 'wortlaut', 'ids'])
  const amTag = query
    .where((eb) => eb.or([eb('gueltig_von', 'is', null), eb('gueltig_von', '<=', tag)]))
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
  const jeAnfrage = new Map<string, Empfehlung>()
  for (const { anfrage, wortlaut, ids } of await amTag.orderBy('anfrage').orderBy('id').execute()) {
    const bisher = jeAnfrage.get(anfrage)
    jeAnfrage.set(anfrage, { anfrage: bisher?.anfrage ?? wortlaut, ids: [...new Set([...(bisher?.ids ?? []), ...ids])] })
  }
  return [...jeAnfrage.values()]
}

export async function listEmpfehlungen(tx: Tx): Promise<GesetzteEmpfehlung[]> {
  return (await tables(tx).selectFrom('suche_empfehlung').selectAll().orderBy('anfrage').execute()).map(toEmpfehlung)
}

/** Locks the row until the transaction ends; null if it is not there for the Akteur's Träger. */
export async function lockEmpfehlung(tx: Tx, id: string): Promise<GesetzteEmpfehlung | null> {
  if (!isUuid(id)) return null
  const query = tables(tx)
    .selectFrom('suche_empfehlung')
    .selectAll()
    .where('id', '=', id as EmpfehlungId)
  const row = await query.forUpdate().executeTakeFirst()
  return row ? toEmpfehlung(row) : null
}

/** Answers false if the Träger has one for this query already. */
export async function insertEmpfehlung(tx: Tx, traeger: string, empfehlung: GesetzteEmpfehlung): Promise<boolean> {
  const query = tables(tx)
    .insertInto('suche_empfehlung')
    .values({ ...toRow(empfehlung), id: empfehlung.id, traeger })
  const neu = await query.onConflict((oc) => oc.columns(['traeger', 'anfrage']).doNothing()).executeTakeFirst()
  return neu.numInsertedOrUpdatedRows === 1n
}

/** Answers false if the Träger has another one for this query. */
export async function updateEmpfehlung(tx: Tx, empfehlung: GesetzteEmpfehlung): Promise<boolean> {
  const query = tables(tx).updateTable('suche_empfehlung').set(toRow(empfehlung)).where('id', '=', empfehlung.id)
  return (await sofernEinmalig(tx, 'suche_empfehlung_traeger_anfrage_key', () => query.executeTakeFirst())) !== null
}

export async function deleteEmpfehlung(tx: Tx, id: EmpfehlungId): Promise<void> {
  await tables(tx).deleteFrom('suche_empfehlung').where('id', '=', id).execute()
}

/** Adds clicks to a day. In order of the objects, so that two nodes never wait for each other in a circle. */
export async function addKlicks(tx: Tx, tag: Tag, klicks: ReadonlyMap<string, number>): Promise<void> {
  const zeilen = [...klicks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([objekt, anzahl]) => ({ objekt, tag, anzahl }))
  if (zeilen.length === 0) return
  await sql`insert into suche_klick select * from json_populate_recordset(null::suche_klick, ${JSON.stringify(zeilen)}::json)
    on conflict (objekt, tag) do update set anzahl = suche_klick.anzahl + excluded.anzahl`.execute(tx)
}

/** Clicks per object up to the day, each worth half as much with every thirty days. */
export async function sumKlicks(reader: Reader, tag: Tag): Promise<Map<string, number>> {
  const { rows } = await sql<{ objekt: string; punkte: number }>`
    select objekt, sum(anzahl * power(0.5, (${tag}::date - tag)::float8 / ${HALBWERT_TAGE})) as punkte
    from suche_klick where tag > ${plusTage(tag, -KLICK_TAGE)}::date and tag <= ${tag}::date group by objekt`.execute(reader)
  return new Map(rows.map(({ objekt, punkte }) => [objekt, punkte]))
}

export type Fehlanzeigezaehlung = FehlanzeigeRow & { anzahl: number; ohne: number }

/** Adds to a day; the words are stored only of what has been asked on enough different days. More new queries than a day may bring are dropped. */
export async function addFehlanzeigen(tx: Tx, tag: Tag, zaehlungen: readonly Fehlanzeigezaehlung[]): Promise<void> {
  if (zaehlungen.length === 0) return
  const sortiert = [...zaehlungen].sort((a, b) => (a.schluessel < b.schluessel ? -1 : 1))
  const ohneWorte = JSON.stringify(sortiert.map(({ schluessel, anzahl, ohne }, nr) => ({ schluessel, anzahl, ohne, nr })))
  await sql`insert into suche_fehlanzeige_tag (schluessel, tag, anzahl, ohne)
    select n.schluessel, ${tag}::date, n.anzahl, n.ohne from json_to_recordset(${ohneWorte}::json) as n(schluessel text, anzahl int, ohne int, nr int)
    where n.nr < ${NEUE_JE_TAG} - (select count(*) from suche_fehlanzeige_tag d where d.tag = ${tag}::date)
      or exists (select from suche_fehlanzeige_tag d where d.schluessel = n.schluessel and d.tag = ${tag}::date)
    on conflict (schluessel, tag) do update
      set anzahl = suche_fehlanzeige_tag.anzahl + excluded.anzahl, ohne = suche_fehlanzeige_tag.ohne + excluded.ohne`.execute(tx)
  const oft = await listOftGefragte(tx, tag, sortiert)
  if (oft.length === 0) return
  const rows = oft.map(({ schluessel, anfrage, wortlaut, sprache }) => ({ schluessel, anfrage, wortlaut, sprache }))
  const query = tables(tx).insertInto('suche_fehlanzeige').values(rows)
  await query.onConflict((oc) => oc.column('schluessel').doNothing()).execute()
}

/** Those that have been asked on enough days: until then their words do not even travel to the database. */
async function listOftGefragte(tx: Tx, tag: Tag, zaehlungen: readonly Fehlanzeigezaehlung[]): Promise<Fehlanzeigezaehlung[]> {
  const { rows } = await sql<{ schluessel: string }>`select schluessel from suche_fehlanzeige_tag d
    where d.schluessel = any(${zaehlungen.map(({ schluessel }) => schluessel)}::text[]) and d.tag > ${plusTage(tag, -FEHLANZEIGE_TAGE)}::date
    group by schluessel having count(*) >= ${SCHWELLE_TAGE}`.execute(tx)
  const oft = new Set(rows.map(({ schluessel }) => schluessel))
  return zaehlungen.filter(({ schluessel }) => oft.has(schluessel))
}

export type Fehlanzeige = {
  schluessel: string
  anfrage: string
  wortlaut: string
  sprache: Sprache
  tage: number
  anzahl: number
  ohne: number
  zuletzt: Tag
}

/** What has been asked on enough days, most asked first; days up to which the Akteur's Träger is done with it do not count. */
export async function listFehlanzeigen(tx: Tx, tag: Tag, anzahl: number): Promise<Fehlanzeige[]> {
  const { rows } = await sql<Fehlanzeige>`
    select f.schluessel, f.anfrage, f.wortlaut, f.sprache, count(*)::int as tage, sum(d.anzahl)::int as anzahl, sum(d.ohne)::int as ohne, max(d.tag) as zuletzt
    from suche_fehlanzeige f join suche_fehlanzeige_tag d on d.schluessel = f.schluessel
    left join suche_fehlanzeige_erledigt e on e.schluessel = f.schluessel
    where d.tag > ${plusTage(tag, -FEHLANZEIGE_TAGE)}::date and d.tag > coalesce(e.tag, '-infinity')
    group by f.schluessel having count(*) >= ${SCHWELLE_TAGE}
    order by sum(d.anzahl) desc, f.anfrage, f.schluessel limit ${anzahl}`.execute(tx)
  return rows
}

/** The Träger is done with it up to the day. Answers false if it is not there. */
export async function erledigeFehlanzeige(tx: Tx, { schluessel, traeger, tag }: { schluessel: string; traeger: string; tag: Tag }) {
  const { numAffectedRows } = await sql`insert into suche_fehlanzeige_erledigt (traeger, schluessel, tag)
    select ${traeger}::uuid, schluessel, ${tag}::date from suche_fehlanzeige where schluessel = ${schluessel}
    on conflict (traeger, schluessel) do update set tag = excluded.tag`.execute(tx)
  return numAffectedRows === 1n
}

/** Forgets what is older than it may be, and words whose days have become too few. */
export async function raeume(tx: Tx, tag: Tag): Promise<void> {
  await tables(tx).deleteFrom('suche_klick').where('tag', '<=', plusTage(tag, -KLICK_TAGE)).execute()
  await tables(tx).deleteFrom('suche_fehlanzeige_tag').where('tag', '<=', plusTage(tag, -FEHLANZEIGE_TAGE)).execute()
  await sql`delete from suche_fehlanzeige f
    where (select count(*) from suche_fehlanzeige_tag d where d.schluessel = f.schluessel) < ${SCHWELLE_TAGE}`.execute(tx)
}

function toRow({ anfrage, wortlaut, ids, gueltigVon, gueltigBis, nr, geaendert, konto }: GesetzteEmpfehlung) {
  return { anfrage, wortlaut, ids: [...ids], gueltig_von: gueltigVon, gueltig_bis: gueltigBis, nr, geaendert, konto }
}

function toEmpfehlung({ gueltig_von, gueltig_bis, traeger: _, ...rest }: EmpfehlungRow): GesetzteEmpfehlung {
  return { ...rest, gueltigVon: gueltig_von, gueltigBis: gueltig_bis }
}
