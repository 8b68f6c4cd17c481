// All SQL of the noun dialog: messages as they are stored, their words encrypted, and counted answers.
import { sql } from 'kysely'
import type { Tx } from '../../platform/db/index.ts'
import { isUuid } from '../../platform/id.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { LeistungId, Sprache } from '../leistung/index.ts'
import type { Bewertungsangabe, Bewertungsstand } from './bewertung.ts'
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
type BewertungRow = {
  traeger: string
  leistung: LeistungId
  ort: string
  sprache: Sprache
  tag: Tag
  hilfreich: number
  nicht_hilfreich: number
}
const tables = (tx: Tx) => tx.withTables<{ dialog_rueckmeldung: RueckmeldungRow; dialog_bewertung: BewertungRow }>()

/** A second one with the same id changes nothing. Names no column to compare: whoever writes may not read. */
export async function insertRueckmeldung(tx: Tx, row: RueckmeldungRow): Promise<void> {
  await tables(tx)
    .insertInto('dialog_rueckmeldung')
    .values(row)
    .onConflict((oc) => oc.doNothing())
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

/** One more answer of the day. */
export async function addBewertung(tx: Tx, { antwort, ...zeile }: Bewertungsangabe & { traeger: string; tag: Tag }): Promise<void> {
  const neu = antwort === 'ja' ? { hilfreich: 1, nicht_hilfreich: 0 } : { hilfreich: 0, nicht_hilfreich: 1 }
  await tables(tx)
    .insertInto('dialog_bewertung')
    .values({ ...zeile, ...neu })
    .onConflict((oc) =>
      oc.columns(['traeger', 'leistung', 'ort', 'sprache', 'tag']).doUpdateSet((eb) => ({
        hilfreich: eb('dialog_bewertung.hilfreich', '+', neu.hilfreich),
        nicht_hilfreich: eb('dialog_bewertung.nicht_hilfreich', '+', neu.nicht_hilfreich),
      })),
    )
    .execute()
}

/** Sums per Leistung since a day, over all that the acting Träger sees; most answers first. */
export function listBewertungen(tx: Tx, seit: Tag): Promise<Bewertungsstand[]> {
  const [ja, nein] = [sql<number>`sum(hilfreich)::integer`, sql<number>`sum(nicht_hilfreich)::integer`]
  return tables(tx)
    .selectFrom('dialog_bewertung')
    .select(['leistung', ja.as('ja'), nein.as('nein')])
    .where('tag', '>=', seit)
    .groupBy('leistung')
    .orderBy(sql`sum(hilfreich + nicht_hilfreich)`, 'desc')
    .orderBy('leistung')
    .execute()
}

/** As the system. */
export async function deleteBewertungen(tx: Tx, vor: Tag): Promise<void> {
  await tables(tx).deleteFrom('dialog_bewertung').where('tag', '<', vor).execute()
}
