// What an act leaves behind, audit entries and events: collected while it runs, written in one message just before its commit.
// Apart because each message more in a transaction costs as much as the act itself; so they cost one together.
import { type Kysely, sql } from 'kysely'
import pg from 'pg'

export type ProtokollZeile = {
  id: string
  zeit: Date
  traeger: string | null
  akteur_art: string
  akteur: string | null
  handlung: string
  gegenstand: string
  ergebnis: string
  daten: Record<string, unknown>
}
export type EreignisZeile = { art: string; gegenstand: string; daten: Record<string, unknown> }
export type Nachtrag = { protokoll: ProtokollZeile[]; ereignis: EreignisZeile[] }

// biome-ignore lint/suspicious/noExplicitAny: any transaction, whatever tables its holder sees
type IrgendeineTx = Kysely<any>

const gesammelt = new WeakMap<object, Nachtrag>() // by executor: `withTables` makes another object of the same transaction

/** In the caller's transaction, at the latest at its commit; if it is rolled back, nothing is left behind. */
export async function hinterlasse(tx: IrgendeineTx, { protokoll = [], ereignis = [] }: Partial<Nachtrag>): Promise<void> {
  const nachtrag = gesammelt.get(tx.getExecutor())
  if (!nachtrag) return schreibe(tx, { protokoll, ereignis })
  nachtrag.protokoll.push(...protokoll)
  for (const zeile of ereignis) nachtrag.ereignis.push(zeile) // spread has a limit, a load has none
}

/**
 * Runs an act and hands over what it leaves behind, if anything. It must be written before the act's commit.
 */
export async function mitNachtrag<X extends IrgendeineTx, T>(tx: X, fn: (tx: X) => Promise<T>, schliesse: Schliesse): Promise<T> {
  const nachtrag: Nachtrag = { protokoll: [], ereignis: [] }
  gesammelt.set(tx.getExecutor(), nachtrag)
  const ergebnis = await fn(tx)
  gesammelt.delete(tx.getExecutor())
  if (nachtrag.protokoll.length + nachtrag.ereignis.length > 0) await schliesse(nachtrag)
  return ergebnis
}
export type Schliesse = (nachtrag: Nachtrag) => void | Promise<void>

export async function schreibe(tx: IrgendeineTx, nachtrag: Nachtrag): Promise<void> {
  await sql.raw(anweisung(nachtrag)).execute(tx)
}

const PROTOKOLL = 'insert into protokoll (id, zeit, traeger, akteur_art, akteur, handlung, gegenstand, ergebnis, daten)'
const EREIGNIS = 'insert into ereignis (art, gegenstand, traeger, daten)'

/** Once per connection that commits often: planning these two costs more than running them. Inserts have no result, so a changed table does no harm. */
export const VORBEREITUNG = `prepare amtswerk_protokoll (uuid, timestamptz, uuid, text, uuid, text, text, text, jsonb) as
    ${PROTOKOLL} values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
  prepare amtswerk_ereignis (text, text, jsonb) as ${EREIGNIS} values ($1, $2, akt_traeger(), $3)`

/** For a connection with `VORBEREITUNG`. Without parameters, so that the commit can go with it in one message. */
export function vorbereiteteAnweisung({ protokoll, ereignis }: Nachtrag): string {
  return [
    ...protokoll.map((zeile) => `execute amtswerk_protokoll (${protokollWerte(zeile)})`),
    ...ereignis.map(({ art, gegenstand, daten }) => `execute amtswerk_ereignis (${[art, gegenstand, JSON.stringify(daten)].map(literal)})`),
  ].join('; ')
}

function anweisung({ protokoll, ereignis }: Nachtrag): string {
  const zeilen = ereignis.map(
    ({ art, gegenstand, daten }) => `(${literal(art)}, ${literal(gegenstand)}, akt_traeger(), ${literal(JSON.stringify(daten))})`,
  )
  return [
    ...protokoll.map((zeile) => `${PROTOKOLL} values (${protokollWerte(zeile)})`),
    ...(zeilen.length > 0 ? [`${EREIGNIS} values ${zeilen.join(', ')}`] : []), // one statement however many: a load tells of thousands
  ].join('; ')
}

function protokollWerte({ id, zeit, traeger, akteur_art, akteur, handlung, gegenstand, ergebnis, daten }: ProtokollZeile): string {
  const texte = [id, zeit.toISOString(), traeger, akteur_art, akteur, handlung, gegenstand, ergebnis, JSON.stringify(daten)]
  return texte.map(literal).join(', ')
}

function literal(text: string | null): string {
  if (text === null) return 'null'
  if (text.includes('\0')) throw new Error('a text with a zero byte cannot be stored') // it would end the message
  return pg.escapeLiteral(text)
}
