// All SQL of the noun fachwortschatz: what holds, and every state it ever had.
import { type SelectQueryBuilder, sql } from 'kysely'
import { type Reader, sofernEinmalig, type Tx } from '../../platform/db/index.ts'
import { isUuid } from '../../platform/id.ts'
import { type EintragId, paarVon, WORTARTEN, type Wortangabe, type Wortart, type Worteintrag, type Wortfassung } from './fachwortschatz.ts'

export type EintragRow = Wortangabe & {
  id: EintragId
  /** Null: as the files say; nobody has touched it. */
  traeger: string | null
  paar: string
  nr: number
  entfernt: boolean
  geladen: string | null
}
export type FassungRow = Wortfassung & { eintrag: EintragId; traeger: string | null }
type Tables = { fachwortschatz: EintragRow; fachwortschatz_fassung: FassungRow }

/** By the word alone first: in the pair as a whole "persos" would come before "perso". */
const NACH_WORT = sql<string>`split_part(paar, '|', 1)`

/** The word itself first, then the term itself, then what begins with the text, then what holds it somewhere. */
const nachNaehe = (text: string) => sql<number>`case when ${NACH_WORT} = ${text} then 0 when split_part(paar, '|', 2) = ${text} then 1
  when starts_with(paar, ${text}) or strpos(paar, ${`|${text}`}) > 0 then 2 else 3 end`

const tables = (reader: Reader) => reader.withTables<Tables>()

/** All entries that hold, for everybody: what the search reads. In three columns, because so many rows one by one take three times as long. */
export async function readWortschatz(reader: Reader): Promise<{ wort: string; begriff: string; art: Wortart }[]> {
  const query = tables(reader).selectFrom('fachwortschatz').select(['wort', 'begriff', 'art']).where('entfernt', '=', false)
  const { rows } = await sql<{ worte: string[]; begriffe: string[]; arten: Wortart[] }>`
    select coalesce(json_agg(wort), '[]') as worte, coalesce(json_agg(begriff), '[]') as begriffe, coalesce(json_agg(art), '[]') as arten
    from ${query.orderBy('paar').as('eintrag')}`.execute(reader)
  const [{ worte, begriffe, arten }] = rows as [(typeof rows)[number]]
  const art = new Map(WORTARTEN.map((eine) => [eine, eine])) // the same string for all of a kind
  return worte.map((wort, i) => ({ wort, begriff: begriffe[i]!, art: art.get(arten[i]!)! }))
}

export type Wortfilter = {
  /** Folded text that word or term holds. */
  text?: string | undefined
  art?: Wortart | undefined
  entfernt: boolean
}

/** One page of entries by word, those nearest to the text first, and how many there are. */
export async function findEintraege(
  tx: Tx,
  filter: Wortfilter,
  { ab, anzahl }: { ab: number; anzahl: number },
): Promise<{ eintraege: Worteintrag[]; gesamt: number }> {
  const gefiltert = filtere(tables(tx).selectFrom('fachwortschatz'), filter)
  const geordnet = filter.text ? gefiltert.orderBy(nachNaehe(filter.text)) : gefiltert
  const zeilen = await geordnet.selectAll().orderBy(NACH_WORT).orderBy('paar').orderBy('id').limit(anzahl).offset(ab).execute()
  const { gesamt } = await gefiltert.select((eb) => eb.fn.countAll<number>().as('gesamt')).executeTakeFirstOrThrow()
  return { eintraege: zeilen.map(toEintrag), gesamt }
}

function filtere(query: SelectQueryBuilder<Tables, 'fachwortschatz', unknown>, { text, art, entfernt }: Wortfilter) {
  let gefiltert = query.where('entfernt', '=', entfernt)
  if (text) gefiltert = gefiltert.where(sql<boolean>`strpos(paar, ${text}) > 0`)
  return art ? gefiltert.where('art', '=', art) : gefiltert
}

/** Locks the entry until the transaction ends; null if there is none or another Träger has taken it over. */
export async function lockEintrag(tx: Tx, id: string): Promise<EintragRow | null> {
  if (!isUuid(id)) return null
  const query = tables(tx)
    .selectFrom('fachwortschatz')
    .selectAll()
    .where('id', '=', id as EintragId)
  return (await query.forUpdate().executeTakeFirst()) ?? null
}

/** Newest first; empty for an entry that is not there for this Akteur. */
export async function listFassungen(tx: Tx, id: string): Promise<Wortfassung[]> {
  if (!isUuid(id)) return []
  const query = tables(tx)
    .selectFrom('fachwortschatz_fassung')
    .select(['nr', 'was', 'wort', 'begriff', 'art', 'bemerkung', 'akteur', 'zeit'])
    .where('eintrag', '=', id as EintragId)
  return query.orderBy('nr', 'desc').execute()
}

export async function findEintrag(tx: Tx, id: string): Promise<Worteintrag | null> {
  if (!isUuid(id)) return null
  const zeile = await tables(tx)
    .selectFrom('fachwortschatz')
    .selectAll()
    .where('id', '=', id as EintragId)
    .executeTakeFirst()
  return zeile ? toEintrag(zeile) : null
}

/** A new entry with its first Fassung. Answers false if another entry has the pair, be it one that is not seen here. */
export async function insertEintrag(tx: Tx, row: EintragRow, fassung: FassungRow): Promise<boolean> {
  const query = tables(tx).insertInto('fachwortschatz').values(row)
  const neu = await query.onConflict((oc) => oc.column('paar').where('entfernt', '=', false).doNothing()).executeTakeFirst()
  if (neu.numInsertedOrUpdatedRows !== 1n) return false
  await tables(tx).insertInto('fachwortschatz_fassung').values(fassung).execute()
  return true
}

/** The next state of a locked entry. Answers false if another entry that holds has the pair. */
export async function putFassung(tx: Tx, id: EintragId, fassung: FassungRow): Promise<boolean> {
  const { wort, begriff, art, bemerkung, nr, traeger } = fassung
  const paar = paarVon(fassung)
  const entfernt = fassung.was === 'entfernt'
  const query = tables(tx).updateTable('fachwortschatz').set({ wort, begriff, art, bemerkung, nr, traeger, paar, entfernt })
  if (!(await sofernEinmalig(tx, 'fachwortschatz_paar', () => query.where('id', '=', id).executeTakeFirst()))) return false
  await tables(tx).insertInto('fachwortschatz_fassung').values(fassung).execute()
  return true
}

/** Every entry, removed ones too: for loading. */
export function listAlle(tx: Tx): Promise<EintragRow[]> {
  return tables(tx).selectFrom('fachwortschatz').selectAll().execute()
}

/** New states of many entries at once, as the files say them: of entries that are there and of new ones, each with its Fassung. */
export async function putGeladene(tx: Tx, eintraege: readonly EintragRow[], jetzt: Date): Promise<void> {
  await sql`with neu as materialized (select * from json_populate_recordset(null::fachwortschatz, ${JSON.stringify(eintraege)}::json)),
    stand as (
      insert into fachwortschatz select * from neu on conflict (id) do update set (wort, begriff, art, bemerkung, nr, entfernt) =
        (excluded.wort, excluded.begriff, excluded.art, excluded.bemerkung, excluded.nr, excluded.entfernt)
    )
    insert into fachwortschatz_fassung (eintrag, nr, traeger, was, wort, begriff, art, bemerkung, akteur, zeit)
    select id, nr, null, case when entfernt then 'entfernt' else 'geladen' end, wort, begriff, art, bemerkung, null, ${jetzt}::timestamptz
    from neu`.execute(tx)
}

function toEintrag({ id, wort, begriff, art, bemerkung, nr, entfernt, traeger }: EintragRow): Worteintrag {
  return { id, wort, begriff, art, bemerkung, nr, entfernt, mitgeliefert: traeger === null }
}
