// All SQL about Meldungen: the table dialog_meldung.
import { sql } from 'kysely'
import type { Reader, Tx } from '../../../platform/db/index.ts'
import { isUuid } from '../../../platform/id.ts'
import type { TraegerId } from '../../traeger/index.ts'
import type { GepflegteMeldung, Meldung, MeldungId } from './meldung.ts'

type MeldungRow = {
  id: MeldungId
  traeger: TraegerId
  titel: Meldung['titel']
  text: Meldung['text']
  gueltig_von: string
  gueltig_bis: string
  zurueckgezogen: boolean
  nr: number
  geaendert: Date
  konto: string | null
}
const tables = (db: Reader) => db.withTables<{ dialog_meldung: MeldungRow }>()
const OEFFENTLICH = ['id', 'traeger', 'titel', 'text', 'gueltig_von', 'gueltig_bis', 'zurueckgezogen', 'geaendert'] as const

/** All there ever were, whoever announced them: what is over is told apart from what never was. */
export async function readAlleMeldungen(reader: Reader): Promise<Meldung[]> {
  const rows = await tables(reader).selectFrom('dialog_meldung').select(OEFFENTLICH).orderBy('gueltig_von', 'desc').orderBy('id').execute()
  return rows.map(toMeldung)
}

/** Those the acting Träger may see, the one that ends last first. */
export async function listMeldungen(tx: Tx, anzahl: number): Promise<GepflegteMeldung[]> {
  const query = tables(tx).selectFrom('dialog_meldung').selectAll().orderBy('gueltig_bis', 'desc').orderBy('id')
  return (await query.limit(anzahl).execute()).map(toMeldung)
}

/** Kept from others until the end of the transaction; null if there is none for the acting Träger. */
export async function lockMeldung(tx: Tx, id: string): Promise<GepflegteMeldung | null> {
  if (!isUuid(id)) return null
  const query = tables(tx)
    .selectFrom('dialog_meldung')
    .selectAll()
    .where('id', '=', id as MeldungId)
  const row = await query.forUpdate().executeTakeFirst()
  return row ? toMeldung(row) : null
}

/** False if there is one with this id already; that one stays as it is. */
export async function insertMeldung(tx: Tx, meldung: GepflegteMeldung): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables(tx)
    .insertInto('dialog_meldung')
    .values(toRow(meldung))
    .onConflict((oc) => oc.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

export async function updateMeldung(tx: Tx, meldung: GepflegteMeldung): Promise<void> {
  const { id, traeger: _, ...row } = toRow(meldung)
  await tables(tx).updateTable('dialog_meldung').set(row).where('id', '=', id).execute()
}

function toRow({ gueltigVon, gueltigBis, titel, text, ...rest }: GepflegteMeldung) {
  const json = <T>(wert: T) => sql<T>`${JSON.stringify(wert)}::jsonb`
  return { ...rest, titel: json(titel), text: json(text), gueltig_von: gueltigVon, gueltig_bis: gueltigBis }
}

function toMeldung<R extends Pick<MeldungRow, (typeof OEFFENTLICH)[number]>>({ gueltig_von, gueltig_bis, ...rest }: R) {
  return { ...rest, gueltigVon: gueltig_von, gueltigBis: gueltig_bis }
}
