// A durable consumer: its place in the log lives in the database and moves in the same transaction as what it does.
// So a restart repeats nothing and loses nothing, on however many nodes it runs.
import { sql } from 'kysely'
import type { Tx } from '../db/index.ts'
import type { Kontext } from '../kontext.ts'
import { lausche } from './lauscher.ts'
import { ANFANG, type Cursor, type Ereignis, horizont, readEvents } from './lesen.ts'
import { createTakt } from './takt.ts'

const POLL_MS = 250
const STAPEL = 50
const SPERRE = 4203 // first half of the advisory lock, the name's hash is the second

export type VerbraucherOptionen = {
  /** Known to the database for ever: another name is another consumer. */
  name: string
  arten: readonly string[] | 'alle'
  /** Where a name that is new begins: with what happens from now on (default), or with the whole log. */
  beginn?: 'jetzt' | 'anfang'
  /** Acts in the given transaction, and only there. Keep it short: while it writes, no reader sees newer events. Slow work is a job. */
  handle: (tx: Tx, ereignis: Ereignis) => Promise<void>
  hinweise?: boolean
}

export type Verbraucher = {
  name: string
  /** Failures in a row; above zero an event is stuck: it is tried again with growing pauses and nothing after it is touched. */
  fehlversuche(): number
  letzterErfolg(): Date | null
  wecke(): void
  stop(): Promise<void>
}

/** Registers the consumer (from then on it misses nothing) and starts it. Several nodes may run it; one at a time works. */
export async function verbrauche(kontext: Kontext, optionen: VerbraucherOptionen): Promise<Verbraucher> {
  const { db, clock, log } = kontext
  const { name, beginn = 'jetzt', hinweise = true } = optionen
  let [stapel, fehlversuche] = [STAPEL, 0]
  let letzterErfolg: Date | null = null

  await db.alsSystem(async (tx) => setzeErsteStelle(tx, name, beginn === 'jetzt' ? await horizont(tx) : ANFANG))
  const arbeite = async () => {
    const gelesen = await db.alsSystem((tx) => verarbeite(tx, optionen, stapel))
    const mehr = gelesen === stapel
    fehlversuche = 0
    stapel = Math.min(stapel * 2, STAPEL)
    letzterErfolg = clock()
    return mehr
  }
  const onFehler = (fehler: unknown, versuch: number) => {
    fehlversuche = versuch
    stapel = 1 // so that the good events before the bad one are not held up with it
    log.error({ err: fehler, verbraucher: name, versuch }, 'an event could not be handled, trying again')
  }
  const takt = createTakt({ abstandMs: POLL_MS, hoechstensMs: 60_000, arbeite, onFehler })
  const lauscher = hinweise ? lausche(kontext, takt.wecke) : null
  return {
    name,
    fehlversuche: () => fehlversuche,
    letzterErfolg: () => letzterErfolg,
    wecke: takt.wecke,
    stop: async () => {
      await Promise.all([takt.stop(), lauscher?.stop()])
    },
  }
}

async function setzeErsteStelle(tx: Tx, name: string, { xid, id }: Cursor): Promise<void> {
  await sql`insert into ereignis_leser (name, xid, id) values (${name}, ${xid}::xid8, ${id}) on conflict do nothing`.execute(tx)
}

async function verarbeite(tx: Tx, { name, arten, handle }: VerbraucherOptionen, stapel: number): Promise<number> {
  // Not FOR UPDATE: a row lock would give every idle look an xid, and open xids hold all readers back.
  const sperre = await sql<{ frei: boolean }>`select pg_try_advisory_xact_lock(${SPERRE}, hashtext(${name})) as frei`.execute(tx)
  if (!sperre.rows[0]!.frei) return 0
  const stelle = await sql<Cursor>`select xid::text as xid, id from ereignis_leser where name = ${name}`.execute(tx)
  const ereignisse = await readEvents(tx, stelle.rows[0]!, stapel)
  for (const ereignis of ereignisse) if (arten === 'alle' || arten.includes(ereignis.art)) await handle(tx, ereignis)
  const letztes = ereignisse.at(-1)
  if (letztes)
    await sql`update ereignis_leser set xid = ${letztes.xid}::xid8, id = ${letztes.id}, geaendert = now() where name = ${name}`.execute(tx)
  return ereignisse.length
}
