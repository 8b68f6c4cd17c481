// All SQL of the noun dialog: messages as they are stored, their words encrypted.
import type { Tx } from '../../platform/db/index.ts'
import { isUuid } from '../../platform/id.ts'
import type { RueckmeldungId, Rueckmeldungsart } from './rueckmeldung.ts'

export type RueckmeldungRow = {
  id: RueckmeldungId
  traeger: string
  auftritt: string
  art: Rueckmeldungsart
  sprache: 'de' | 'en'
  inhalt: string
  eingegangen: Date
  erledigt: Date | null
  konto: string | null
}
const tables = (tx: Tx) => tx.withTables<{ dialog_rueckmeldung: RueckmeldungRow }>()

/** A second one with the same id changes nothing. */
export async function insertRueckmeldung(tx: Tx, row: RueckmeldungRow): Promise<void> {
  await tables(tx)
    .insertInto('dialog_rueckmeldung')
    .values(row)
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
}

/** Those of the acting Träger, newest first. */
export function listRueckmeldungen(tx: Tx, { erledigt, anzahl }: { erledigt: boolean; anzahl: number }): Promise<RueckmeldungRow[]> {
  const query = tables(tx)
    .selectFrom('dialog_rueckmeldung')
    .selectAll()
    .where('erledigt', erledigt ? 'is not' : 'is', null)
  return query.orderBy('eingegangen', 'desc').orderBy('id').limit(anzahl).execute()
}

/** False if there is none for this Träger. One that is done already keeps who was first. */
export async function updateErledigt(tx: Tx, id: string, wann: Date, konto: string | null): Promise<boolean> {
  if (!isUuid(id)) return false
  const diese = tables(tx)
    .selectFrom('dialog_rueckmeldung')
    .select('erledigt')
    .where('id', '=', id as RueckmeldungId)
  const gefunden = await diese.forUpdate().executeTakeFirst()
  if (gefunden?.erledigt === null)
    await tables(tx)
      .updateTable('dialog_rueckmeldung')
      .set({ erledigt: wann, konto })
      .where('id', '=', id as RueckmeldungId)
      .execute()
  return gefunden !== undefined
}

/** As the system. */
export async function deleteRueckmeldungen(tx: Tx, vor: { erledigt: Date; eingegangen: Date }): Promise<void> {
  await tables(tx)
    .deleteFrom('dialog_rueckmeldung')
    .where((eb) => eb.or([eb('erledigt', '<', vor.erledigt), eb('eingegangen', '<', vor.eingegangen)]))
    .execute()
}
