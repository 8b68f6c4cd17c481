// What an act leaves behind, audit entries and events: collected while it runs, written in one statement just before its commit.
// Apart because each statement more in a transaction costs as much as the act itself; so they cost one together.
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
type Nachtrag = { protokoll: ProtokollZeile[]; ereignis: EreignisZeile[] }

// biome-ignore lint/suspicious/noExplicitAny: any transaction, whatever tables its holder sees
type IrgendeineTx = Kysely<any>

const gesammelt = new WeakMap<object, Nachtrag>() // by executor: `withTables` makes another object of the same transaction

/** In the caller's transaction, at the latest at its commit; if it is rolled back, nothing is left behind. */
export async function hinterlasse(tx: IrgendeineTx, { protokoll = [], ereignis = [] }: Partial<Nachtrag>): Promise<void> {
  const nachtrag = gesammelt.get(tx.getExecutor())
  if (!nachtrag) return schreibe(tx, { protokoll, ereignis })
  nachtrag.protokoll.push(...protokoll)
  nachtrag.ereignis.push(...ereignis)
}

/**
 * Runs an act and hands over the statement that writes what it leaves behind, or null. It must run before the act's commit.
 */
export async function mitNachtrag<X extends IrgendeineTx, T>(tx: X, fn: (tx: X) => Promise<T>, schliesse: Schliesse): Promise<T> {
  const nachtrag: Nachtrag = { protokoll: [], ereignis: [] }
  gesammelt.set(tx.getExecutor(), nachtrag)
  const ergebnis = await fn(tx)
  gesammelt.delete(tx.getExecutor())
  const { protokoll, ereignis } = nachtrag
  if (protokoll.length + ereignis.length > 0) await schliesse(anweisung(nachtrag), ereignis.length > 0)
  return ergebnis
}
/** Gets the statement, and whether it tells of an event. */
export type Schliesse = (anweisung: string, mitEreignis: boolean) => void | Promise<void>

async function schreibe(tx: IrgendeineTx, nachtrag: Nachtrag): Promise<void> {
  await sql.raw(anweisung(nachtrag)).execute(tx)
}

/** Without parameters, so that the commit can go with it in one message. The values are one JSON text each, escaped by the driver. */
function anweisung({ protokoll, ereignis }: Nachtrag): string {
  return `with p as (
      insert into protokoll (id, zeit, traeger, akteur_art, akteur, handlung, gegenstand, ergebnis, daten)
      select * from json_to_recordset(${pg.escapeLiteral(JSON.stringify(protokoll))})
        as p(id uuid, zeit timestamptz, traeger uuid, akteur_art text, akteur uuid, handlung text, gegenstand text, ergebnis text, daten jsonb)
    ) insert into ereignis (art, gegenstand, traeger, daten)
      select e.art, e.gegenstand, akt_traeger(), e.daten
      from json_to_recordset(${pg.escapeLiteral(JSON.stringify(ereignis))}) as e(art text, gegenstand text, daten jsonb)`
}
