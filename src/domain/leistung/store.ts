// All SQL of the noun leistung: identity, layers, Fassungen (tenant tables) and the published rows.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../platform/db/index.ts'
import { isUuid } from '../../platform/id.ts'
import { plusTage, type Tag } from '../../platform/zeit.ts'
import { ebenenDarueber, type Fassung, type FassungId, type FassungRow, type Schicht, type SchichtId, type Zustand } from './fassung.ts'
import type { LeistungId, LeistungKopf } from './leistung.ts'
import type { Modul } from './modul.ts'
import type { Modulregel, Modulregeln } from './modulregel.ts'
import type { PublishedRow, VeroeffentlichteLeistung } from './veroeffentlicht.ts'

type LeistungTables = {
  leistung: { id: LeistungId; traeger: string; slug: string; kopf: LeistungKopf; geladen: string | null; erstellt: Date }
  leistung_identifikator: { leistung: LeistungId; traeger: string; agentur: string; wert: string; von: Tag; bis: Tag | null }
  leistung_schicht: Schicht & { geladen: string | null }
  leistung_fassung: FassungRow
  leistung_modulregel: { leistung: LeistungId; modul: Modul } & Modulregel
  leistung_veroeffentlicht: PublishedRow
}
type LeistungRow = LeistungTables['leistung']

const tables = (tx: Reader) => tx.withTables<LeistungTables>()

const OFFENE_SPALTEN = [
  'leistung as leistungId',
  'slug',
  'sprache',
  'ebene',
  'ars',
  'traeger_name as traegerName',
  'beitrag',
  'regeln',
  'kopf',
  'module',
  'stand',
  'sprachfassung',
  'gueltig_von as gueltigVon',
  'gueltig_bis as gueltigBis',
  'fassung',
] as const

/** All published rows that hold on the day or later (all days without one), Leistung by Leistung; only those of `ids` if given. */
export function listVeroeffentlicht(
  reader: Reader,
  { tag, ids }: { tag?: Tag; ids?: readonly LeistungId[] } = {},
): Promise<VeroeffentlichteLeistung[]> {
  let query = tables(reader).selectFrom('leistung_veroeffentlicht').select(OFFENE_SPALTEN).orderBy('slug').orderBy('ars').orderBy('sprache')
  if (tag !== undefined) query = query.where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
  if (ids !== undefined) query = query.where('leistung', '=', anyOf(ids))
  return query.orderBy('gueltig_von').execute()
}

/** All published rows of one Leistung, past and future too, by slug, id or Leistungsschlüssel (plain or dotted); empty if there is none. */
export async function findVeroeffentlicht(reader: Reader, gesucht: string): Promise<VeroeffentlichteLeistung[]> {
  const id = await findVeroeffentlichteId(reader, gesucht)
  if (id === null) return []
  const rows = tables(reader).selectFrom('leistung_veroeffentlicht').select(OFFENE_SPALTEN).where('leistung', '=', id)
  return rows.orderBy('ars').orderBy('sprache').orderBy('gueltig_von').execute()
}

/** Published rows of some Leistungen in one language, all days. */
async function listVeroeffentlichtVon(
  reader: Reader,
  leistungen: readonly LeistungId[],
  sprache: PublishedRow['sprache'],
): Promise<VeroeffentlichteLeistung[]> {
  const rows = tables(reader).selectFrom('leistung_veroeffentlicht').select(OFFENE_SPALTEN).where('leistung', '=', anyOf(leistungen))
  return rows.where('sprache', '=', sprache).orderBy('ars').orderBy('gueltig_von').execute()
}

const anyOf = <I extends string>(ids: readonly I[]) => sql<I>`any(${[...ids]}::uuid[])`

async function findVeroeffentlichteId(reader: Reader, gesucht: string): Promise<LeistungId | null> {
  if (isUuid(gesucht)) return gesucht as LeistungId
  const query = tables(reader).selectFrom('leistung_veroeffentlicht').select('leistung').limit(1)
  const ziffern = gesucht.replace(/[.\s]/g, '')
  const gefunden = /^\d{14}$/.test(ziffern)
    ? query.where(sql<boolean>`leistungsschluessel @> ${[ziffern]}::text[]`).orderBy(sql`leistungsschluessel[1] = ${ziffern}`, 'desc')
    : query.where('slug', '=', gesucht)
  return (await gefunden.orderBy('slug').executeTakeFirst())?.leistung ?? null
}

export async function findLeistung(tx: Tx, slugOrId: string): Promise<LeistungRow | null> {
  const query = tables(tx).selectFrom('leistung').selectAll()
  return (await query.where(isUuid(slugOrId) ? 'id' : 'slug', '=', slugOrId as LeistungId).executeTakeFirst()) ?? null
}

/** Fingerprints of the seed files that were loaded. */
export async function listGeladen(tx: Tx): Promise<Set<string | null>> {
  return new Set((await tables(tx).selectFrom('leistung').select('geladen').execute()).map((row) => row.geladen))
}

/** Answers false if another Leistung has the slug, be it of a Träger whose rows are not seen here. */
export async function insertLeistung(tx: Tx, row: LeistungRow): Promise<boolean> {
  const query = tables(tx).insertInto('leistung').values(row)
  return (await query.onConflict((oc) => oc.column('slug').doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows === 1n
}

export async function updateKopf(tx: Tx, id: LeistungId, kopf: LeistungKopf, geladen: string): Promise<void> {
  await tables(tx).updateTable('leistung').set({ kopf, geladen }).where('id', '=', id).execute()
}

/** Null: no longer what its files were, so that they are read again the next time. */
export async function setLeistungGeladen(tx: Tx, id: LeistungId, geladen: string | null): Promise<void> {
  await tables(tx).updateTable('leistung').set({ geladen }).where('id', '=', id).execute()
}

/** Names of those Leistungen that the Akteur's Träger sees. */
async function listSlugs(tx: Tx, ids: readonly LeistungId[]): Promise<Map<LeistungId, string>> {
  const rows = await tables(tx).selectFrom('leistung').select(['id', 'slug']).where('id', '=', anyOf(ids)).execute()
  return new Map(rows.map(({ id, slug }) => [id, slug]))
}

/** The head of every Leistung, by slug. */
export async function listKoepfe(tx: Tx): Promise<Map<string, LeistungKopf>> {
  const rows = await tables(tx).selectFrom('leistung').select(['slug', 'kopf']).orderBy('slug').execute()
  return new Map(rows.map(({ slug, kopf }) => [slug, kopf]))
}

export async function insertIdentifikator(tx: Tx, row: LeistungTables['leistung_identifikator']): Promise<void> {
  await tables(tx)
    .insertInto('leistung_identifikator')
    .values(row)
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** Answers false if the area has its layer already. */
export async function insertSchicht(tx: Tx, schicht: Schicht): Promise<boolean> {
  const query = tables(tx)
    .insertInto('leistung_schicht')
    .values({ ...schicht, geladen: null })
  return (
    (await query.onConflict((oc) => oc.columns(['leistung', 'ebene', 'ars']).doNothing()).executeTakeFirst()).numInsertedOrUpdatedRows ===
    1n
  )
}

export async function setGeladen(tx: Tx, schicht: SchichtId, geladen: string): Promise<void> {
  await tables(tx).updateTable('leistung_schicht').set({ geladen }).where('id', '=', schicht).execute()
}

export function listSchichten(tx: Tx, leistung?: LeistungId): Promise<LeistungTables['leistung_schicht'][]> {
  const query = tables(tx).selectFrom('leistung_schicht').selectAll().orderBy('ars')
  return (leistung === undefined ? query : query.where('leistung', '=', leistung)).execute()
}

/** Locks the layer until the transaction ends, so that its Fassungen come one after the other; null if the Akteur's Träger may not change it. */
export async function lockSchicht(tx: Tx, id: SchichtId): Promise<(Schicht & { bearbeiten: boolean; veroeffentlichen: boolean }) | null> {
  const teilhabe = <R extends string>(recht: R) =>
    sql<boolean>`(traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, ${recht}))`.as(recht)
  const query = tables(tx)
    .selectFrom('leistung_schicht')
    .select(['id', 'leistung', 'traeger', 'ebene', 'ars', teilhabe('bearbeiten'), teilhabe('veroeffentlichen')])
  return (await query.where('id', '=', id).forUpdate().executeTakeFirst()) ?? null
}

/** Fassungen of a layer, newest first. */
export async function listFassungen(tx: Tx, schicht: SchichtId): Promise<Fassung[]> {
  const rows = await tables(tx).selectFrom('leistung_fassung').selectAll().where('schicht', '=', schicht).orderBy('nr', 'desc').execute()
  return rows.map(toFassung)
}

/** Fassungen of several layers, newest first. */
async function listFassungenVon(tx: Tx, schichten: readonly SchichtId[]): Promise<Fassung[]> {
  const rows = tables(tx).selectFrom('leistung_fassung').selectAll().where('schicht', '=', anyOf(schichten))
  return (await rows.orderBy('nr', 'desc').execute()).map(toFassung)
}

export async function findFassung(tx: Tx, id: FassungId): Promise<Fassung | null> {
  if (!isUuid(id)) return null
  const row = await tables(tx).selectFrom('leistung_fassung').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? toFassung(row) : null
}

export async function insertFassung(tx: Tx, row: FassungRow): Promise<void> {
  await tables(tx).insertInto('leistung_fassung').values(row).execute()
}

export async function updateZustand(
  tx: Tx,
  id: FassungId,
  neu: { zustand: Zustand; veroeffentlicht?: Date; gueltig_von?: Tag },
): Promise<void> {
  await tables(tx).updateTable('leistung_fassung').set(neu).where('id', '=', id).execute()
}

export async function readRegeln(reader: Reader, leistung: LeistungId): Promise<Modulregeln> {
  const rows = await tables(reader).selectFrom('leistung_modulregel').selectAll().where('leistung', '=', leistung).execute()
  return Object.fromEntries(rows.map(({ modul, ergaenzen, ersetzen, ausblenden }) => [modul, { ergaenzen, ersetzen, ausblenden }]))
}

export async function saveRegeln(tx: Tx, leistung: LeistungId, regeln: Modulregeln): Promise<void> {
  await tables(tx).deleteFrom('leistung_modulregel').where('leistung', '=', leistung).execute()
  const rows = Object.entries(regeln).map(([modul, regel]) => ({ leistung, modul: modul as Modul, ...regel }))
  if (rows.length > 0) await tables(tx).insertInto('leistung_modulregel').values(rows).execute()
}

/** The Fassung of a layer that holds for readers on the day. */
export async function findGeltende(reader: Reader, schicht: SchichtId, tag: Tag): Promise<FassungId | null> {
  const query = tables(reader).selectFrom('leistung_veroeffentlicht').select('fassung').where('schicht', '=', schicht)
  const amTag = query.where('gueltig_von', '<=', tag).where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
  return (await amTag.limit(1).executeTakeFirst())?.fassung ?? null
}

/** The same for several layers. */
async function listGeltende(reader: Reader, schichten: readonly SchichtId[], tag: Tag): Promise<Map<SchichtId, FassungId>> {
  const query = tables(reader).selectFrom('leistung_veroeffentlicht').select(['schicht', 'fassung']).where('schicht', '=', anyOf(schichten))
  const amTag = query.where('gueltig_von', '<=', tag).where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', tag)]))
  return new Map((await amTag.execute()).map(({ schicht, fassung }) => [schicht, fassung]))
}

/** Of each layer the newest Fassung, the one that holds, what is published in German and the name: one query of each kind for hundreds of layers. */
export async function readStaende(tx: Tx, schichten: readonly Schicht[], tag: Tag) {
  const ids = schichten.map(({ id }) => id)
  const leistungen = schichten.map(({ leistung }) => leistung)
  const fassungen = gruppiert(await listFassungenVon(tx, ids), ({ schicht }) => schicht)
  const geltende = await listGeltende(tx, ids, tag)
  const oeffentliche = gruppiert(await listVeroeffentlichtVon(tx, leistungen, 'de'), ({ leistungId }) => leistungId)
  const slugs = await listSlugs(tx, leistungen)
  return (schicht: SchichtId, leistung: LeistungId) => {
    const eigene = fassungen.get(schicht) ?? []
    const oeffentlich = oeffentliche.get(leistung) ?? []
    const slug = oeffentlich[0]?.slug ?? slugs.get(leistung) ?? leistung
    return { neueste: eigene[0], geltende: eigene.find(({ id }) => id === geltende.get(schicht)), oeffentlich, slug }
  }
}

function gruppiert<K, V>(werte: readonly V[], nach: (wert: V) => K): Map<K, V[]> {
  const gruppen = new Map<K, V[]>()
  for (const wert of werte) gruppen.set(nach(wert), [...(gruppen.get(nach(wert)) ?? []), wert])
  return gruppen
}

/** The layer a published Fassung belongs to, whoever its Träger is. */
export async function findSchichtDerFassung(reader: Reader, fassung: FassungId): Promise<SchichtId | null> {
  if (!isUuid(fassung)) return null
  const query = tables(reader).selectFrom('leistung_veroeffentlicht').select('schicht').where('fassung', '=', fassung)
  return (await query.limit(1).executeTakeFirst())?.schicht ?? null
}

/** The newest published Fassung of the nearest layer above. */
export async function findDarueber(reader: Reader, schicht: Schicht): Promise<FassungId | null> {
  const rows = (await findVeroeffentlicht(reader, schicht.leistung)).filter((row) => row.sprache === 'de')
  const darueber = ebenenDarueber(schicht).map(({ ebene, ars }) => rows.findLast((row) => row.ebene === ebene && row.ars === ars))
  return darueber.find((row) => row !== undefined)?.fassung ?? null
}

/** Puts the rows of one Fassung (all languages, same layer and first day) into force; what held before ends the day before, what is to come stays. */
export async function publishRows(tx: Tx, rows: Omit<PublishedRow, 'gueltig_bis'>[]): Promise<void> {
  const erste = rows[0]
  if (!erste) throw new Error('a Fassung is published in at least one language')
  const { schicht, gueltig_von } = erste
  const db = tables(tx)
  await db.deleteFrom('leistung_veroeffentlicht').where('schicht', '=', schicht).where('gueltig_von', '=', gueltig_von).execute()
  const danach = await db
    .selectFrom('leistung_veroeffentlicht')
    .select((eb) => eb.fn.min('gueltig_von').as('tag'))
    .where('schicht', '=', schicht)
    .where('gueltig_von', '>', gueltig_von)
    .executeTakeFirst()
  await db
    .updateTable('leistung_veroeffentlicht')
    .set({ gueltig_bis: plusTage(gueltig_von, -1) })
    .where('schicht', '=', schicht)
    .where('gueltig_von', '<', gueltig_von)
    .where((eb) => eb.or([eb('gueltig_bis', 'is', null), eb('gueltig_bis', '>=', gueltig_von)]))
    .execute()
  const gueltig_bis = danach?.tag ? plusTage(danach.tag, -1) : null
  await db
    .insertInto('leistung_veroeffentlicht')
    .values(rows.map((row) => ({ ...row, gueltig_bis })))
    .execute()
}

function toFassung(row: FassungRow): Fassung {
  const { id, schicht, nr, zustand, inhalt, basis, verfasser } = row
  return {
    id,
    schicht,
    nr,
    zustand,
    inhalt,
    basis,
    verfasser,
    gueltigVon: row.gueltig_von,
    erstelltAm: row.erstellt,
    veroeffentlichtAm: row.veroeffentlicht,
  }
}
