// All SQL of Organisationseinheit: the working copy of a Träger and the published rows.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import type { OrganisationseinheitId, OrganisationseinheitInhalt } from './organisationseinheit.ts'
import { GETEILT, type OffeneZeile, teileGleiches, type VeroeffentlichteStelle } from './veroeffentlichung.ts'

type Tables = {
  organisationseinheit: {
    id: OrganisationseinheitId
    traeger: string
    schluessel: string | null
    ars: string
    uebergeordnet: OrganisationseinheitId | null
    inhalt: OrganisationseinheitInhalt
    fassung: number
    geaendert: Date
    geladen: string | null
  }
  organisationseinheit_veroeffentlicht: {
    organisationseinheit: OrganisationseinheitId
    fassung: number
    ars: string
    uebergeordnet: OrganisationseinheitId | null
    inhalt: OrganisationseinheitInhalt
    stand: Tag
    gueltig_von: Tag | null
    gueltig_bis: Tag | null
  }
}
export type Arbeitskopie = Omit<Tables['organisationseinheit'], 'geladen'>
export type GeladeneKopie = Tables['organisationseinheit']

const OFFENE_SPALTEN = [
  'organisationseinheit as id',
  'fassung',
  'ars',
  'uebergeordnet',
  'inhalt',
  'stand',
  'gueltig_von as gueltigVon',
  'gueltig_bis as gueltigBis',
] as const

const published = (reader: Reader) =>
  reader.withTables<Tables>().selectFrom('organisationseinheit_veroeffentlicht').select(OFFENE_SPALTEN).orderBy('organisationseinheit')

/** Of the contents, parts that many offices share come as text: most of them need not be taken apart. */
function geteilt(reader: Reader) {
  const namen = sql.lit(`{${GETEILT.join(',')}}`)
  const teil = (name: string) => sql<string | null>`(inhalt -> ${sql.lit(name)})::text`.as(name)
  return published(reader)
    .clearSelect()
    .select(OFFENE_SPALTEN.filter((spalte) => spalte !== 'inhalt'))
    .select(sql<OffeneZeile['eigenes']>`inhalt - ${namen}::text[]`.as('eigenes'))
    .select(GETEILT.map(teil))
    .$castTo<OffeneZeile>()
}

/** All published rows of all days, also those no longer in force: who needs a day filters with `giltAm`. */
export async function listVeroeffentlicht(reader: Reader): Promise<VeroeffentlichteStelle[]> {
  const alle: VeroeffentlichteStelle[] = []
  const teile = teileGleiches()
  for (;;) {
    const letzte = alle.at(-1)
    const weiter = letzte ? sql<boolean>`(organisationseinheit, fassung) > (${letzte.id}::uuid, ${letzte.fassung})` : sql<boolean>`true`
    const zeilen = await geteilt(reader).orderBy('fassung').where(weiter).limit(SEITE).execute()
    for (const zeile of zeilen) alle.push(teile(zeile))
    if (zeilen.length < SEITE) return alle
  }
}

const SEITE = 1000 // so that thousands of rows never stand in memory unshared, all at once

/** Ids of all offices that were ever published. */
export async function listVeroeffentlichteIds(reader: Reader): Promise<Set<OrganisationseinheitId>> {
  const db = reader.withTables<Tables>()
  const zeilen = await db.selectFrom('organisationseinheit_veroeffentlicht').select('organisationseinheit').distinct().execute()
  return new Set(zeilen.map(({ organisationseinheit }) => organisationseinheit))
}

/** Published rows of some offices, all Fassungen. */
export async function listVeroeffentlichtVon(reader: Reader, ids: readonly OrganisationseinheitId[]): Promise<VeroeffentlichteStelle[]> {
  const zeilen = await geteilt(reader).where('organisationseinheit', '=', anyOf(ids)).orderBy('fassung').execute()
  return zeilen.map(teileGleiches())
}

/** The published row that holds on the day (without a day: the newest); null if there is none. */
export async function findVeroeffentlicht(reader: Reader, id: string, tag?: Tag): Promise<VeroeffentlichteStelle | null> {
  let query = published(reader)
    .where('organisationseinheit', '=', id as OrganisationseinheitId)
    .orderBy('fassung', 'desc')
    .limit(1)
  if (tag !== undefined) {
    query = query
      .where((eb) => eb.or([eb('gueltig_von', 'is', null), eb('gueltig_von', '<=', tag)]))
      .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
  }
  return (await query.executeTakeFirst()) ?? null
}

/** Published rows of the day whose office the Träger keeps itself. */
export async function listEigene(tx: Tx, traeger: string, tag: Tag): Promise<VeroeffentlichteStelle[]> {
  const eigene = tx.withTables<Tables>().selectFrom('organisationseinheit').select('id').where('traeger', '=', traeger)
  const zeilen = await geteilt(tx)
    .where('organisationseinheit', 'in', eigene)
    .where((eb) => eb.or([eb('gueltig_von', 'is', null), eb('gueltig_von', '<=', tag)]))
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
    .execute()
  return zeilen.map(teileGleiches())
}

export async function findArbeitskopie(tx: Tx, id: OrganisationseinheitId): Promise<Arbeitskopie | null> {
  const db = tx.withTables<Tables>()
  return (await db.selectFrom('organisationseinheit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export type Geladen = Pick<GeladeneKopie, 'id' | 'schluessel' | 'fassung' | 'geladen'>

/** All offices that have come from a file at some time. */
export function listGeladen(tx: Tx): Promise<Geladen[]> {
  const db = tx.withTables<Tables>()
  return db
    .selectFrom('organisationseinheit')
    .select(['id', 'schluessel', 'fassung', 'geladen'])
    .where('schluessel', 'is not', null)
    .execute()
}

export function listArbeitskopien(tx: Tx, ids: readonly OrganisationseinheitId[]): Promise<GeladeneKopie[]> {
  return tx.withTables<Tables>().selectFrom('organisationseinheit').selectAll().where('id', '=', anyOf(ids)).execute()
}

const anyOf = (ids: readonly string[]) => sql<OrganisationseinheitId>`any(${[...ids]}::uuid[])`

export async function insertArbeitskopie(tx: Tx, kopie: Arbeitskopie): Promise<void> {
  await tx.withTables<Tables>().insertInto('organisationseinheit').values(kopie).execute()
}

/** Makes or renews working copies from a file, hundreds in one statement. Only as the system. */
export async function saveGeladene(tx: Tx, kopien: readonly GeladeneKopie[]): Promise<void> {
  for (const stapel of stapelweise(kopien)) {
    await sql`insert into organisationseinheit (id, traeger, schluessel, ars, uebergeordnet, inhalt, fassung, geaendert, geladen)
      select * from jsonb_to_recordset(${stapel}::jsonb) as neu (id uuid, traeger uuid, schluessel text, ars text, uebergeordnet uuid,
        inhalt jsonb, fassung integer, geaendert timestamptz, geladen text)
      on conflict (id) do update set ars = excluded.ars, uebergeordnet = excluded.uebergeordnet, inhalt = excluded.inhalt,
        fassung = excluded.fassung, geaendert = excluded.geaendert, geladen = excluded.geladen`.execute(tx)
  }
}

export async function setGeladen(tx: Tx, zeilen: readonly { id: OrganisationseinheitId; geladen: string }[]): Promise<void> {
  for (const stapel of stapelweise(zeilen)) {
    await sql`update organisationseinheit o set geladen = neu.geladen
      from jsonb_to_recordset(${stapel}::jsonb) as neu (id uuid, geladen text) where o.id = neu.id`.execute(tx)
  }
}

const STAPEL = 500

/** As JSON: one parameter for many rows. */
function* stapelweise(zeilen: readonly unknown[]): Generator<string> {
  for (let von = 0; von < zeilen.length; von += STAPEL) yield JSON.stringify(zeilen.slice(von, von + STAPEL))
}

/** A person's change: from now on no file overwrites the office. Answers false when the row is not there or may not be changed: the tenant wall makes no difference. */
export async function updateArbeitskopie(tx: Tx, kopie: Omit<Arbeitskopie, 'traeger' | 'schluessel'>): Promise<boolean> {
  const { id, ...rest } = kopie
  const werte = { ...rest, geladen: null }
  const result = await tx.withTables<Tables>().updateTable('organisationseinheit').set(werte).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

const PUBLIKATION = sql`(organisationseinheit uuid, fassung integer, ars text, uebergeordnet uuid, inhalt jsonb, stand date, gueltig_von date, gueltig_bis date)`

/** Puts Fassungen in force, each from its first day on. What was published for that day or later goes; what came before ends the day before and loses its persons. */
export async function publish(tx: Tx, stellen: readonly VeroeffentlichteStelle[]): Promise<void> {
  const zeilen = stellen.map(({ id, gueltigVon, gueltigBis, ...rest }) => ({
    ...rest,
    organisationseinheit: id,
    gueltig_von: gueltigVon,
    gueltig_bis: gueltigBis,
  }))
  for (const stapel of stapelweise(zeilen)) {
    const neu = sql`jsonb_to_recordset(${stapel}::jsonb) as neu ${PUBLIKATION}`
    await sql`delete from organisationseinheit_veroeffentlicht v using ${neu}
      where v.organisationseinheit = neu.organisationseinheit and (neu.gueltig_von is null or v.gueltig_von >= neu.gueltig_von)`.execute(tx)
    await sql`update organisationseinheit_veroeffentlicht v
      set gueltig_bis = neu.gueltig_von - 1, inhalt = jsonb_set(v.inhalt, '{personen}', '[]') from ${neu}
      where v.organisationseinheit = neu.organisationseinheit and (v.gueltig_bis is null or v.gueltig_bis >= neu.gueltig_von)`.execute(tx)
    await sql`insert into organisationseinheit_veroeffentlicht
      (organisationseinheit, fassung, ars, uebergeordnet, inhalt, stand, gueltig_von, gueltig_bis) select * from ${neu}`.execute(tx)
  }
}

/** Offices that are in no file any more: their published rows end the day before; what would begin later never does. */
export async function beende(tx: Tx, ids: readonly OrganisationseinheitId[], heute: Tag): Promise<void> {
  const db = tx.withTables<Tables>()
  const gestern = plusTage(heute, -1)
  await db
    .deleteFrom('organisationseinheit_veroeffentlicht')
    .where('organisationseinheit', '=', anyOf(ids))
    .where('gueltig_von', '>=', heute)
    .execute()
  await db
    .updateTable('organisationseinheit_veroeffentlicht')
    .set({ gueltig_bis: gestern, inhalt: sql`jsonb_set(inhalt, '{personen}', '[]')` })
    .where('organisationseinheit', '=', anyOf(ids))
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>', gestern)]))
    .execute()
}

/** Published rows lose the persons whose last day is before this one; answers which rows changed. */
export async function removePersonen(tx: Tx, heute: Tag): Promise<{ id: OrganisationseinheitId; fassung: number }[]> {
  const { rows } = await sql<{ id: OrganisationseinheitId; fassung: number }>`
    update organisationseinheit_veroeffentlicht v
    set inhalt = jsonb_set(inhalt, '{personen}', (
      select coalesce(jsonb_agg(person order by nr), '[]') from jsonb_array_elements(v.inhalt -> 'personen') with ordinality as p (person, nr)
      where coalesce(person ->> 'bis' >= ${heute}, true)))
    where jsonb_path_exists(v.inhalt, '$.personen[*] ? (@.bis < $heute)', jsonb_build_object('heute', ${heute}::text))
    returning v.organisationseinheit as id, v.fassung`.execute(tx)
  return rows
}
