// All SQL of Organisationseinheit: the working copy of a Träger and the published rows.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import type { OrganisationseinheitId, OrganisationseinheitInhalt } from './organisationseinheit.ts'
import type { VeroeffentlichteStelle } from './veroeffentlichung.ts'

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
export type Arbeitskopie = Tables['organisationseinheit']

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

/** All published rows of all days, also those no longer in force: who needs a day filters with `giltAm`. */
export function listVeroeffentlicht(reader: Reader): Promise<VeroeffentlichteStelle[]> {
  return published(reader).orderBy('fassung').execute()
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

export async function findArbeitskopie(tx: Tx, id: OrganisationseinheitId): Promise<Arbeitskopie | null> {
  const db = tx.withTables<Tables>()
  return (await db.selectFrom('organisationseinheit').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

export function listArbeitskopien(tx: Tx): Promise<Arbeitskopie[]> {
  return tx.withTables<Tables>().selectFrom('organisationseinheit').selectAll().execute()
}

export async function insertArbeitskopie(tx: Tx, kopie: Arbeitskopie): Promise<void> {
  await tx.withTables<Tables>().insertInto('organisationseinheit').values(kopie).execute()
}

/** Answers false when the row is not there or may not be changed: the tenant wall makes no difference. */
export async function updateArbeitskopie(tx: Tx, kopie: Omit<Arbeitskopie, 'traeger' | 'schluessel'>): Promise<boolean> {
  const { id, ...werte } = kopie
  const result = await tx.withTables<Tables>().updateTable('organisationseinheit').set(werte).where('id', '=', id).executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Puts a Fassung in force from its first day on. What was published for that day or later goes; what came before ends the day before and loses its persons. */
export async function publish(tx: Tx, { id, gueltigVon, gueltigBis, ...rest }: VeroeffentlichteStelle): Promise<void> {
  const db = tx.withTables<Tables>()
  const frueher = db.deleteFrom('organisationseinheit_veroeffentlicht').where('organisationseinheit', '=', id)
  await (gueltigVon === null ? frueher : frueher.where('gueltig_von', '>=', gueltigVon)).execute()
  if (gueltigVon !== null) {
    await db
      .updateTable('organisationseinheit_veroeffentlicht')
      .set({ gueltig_bis: plusTage(gueltigVon, -1), inhalt: sql`jsonb_set(inhalt, '{personen}', '[]')` })
      .where('organisationseinheit', '=', id)
      .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', gueltigVon)]))
      .execute()
  }
  await db
    .insertInto('organisationseinheit_veroeffentlicht')
    .values({ ...rest, organisationseinheit: id, gueltig_von: gueltigVon, gueltig_bis: gueltigBis })
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
