// Planning a job: in the caller's transaction, for an Akteur, through the one door the database gives the program's roles.
import { sql } from 'kysely'
import { type Akteur, system } from '../akteur.ts'
import type { Tx } from '../db/index.ts'
import { type Ereignis, type Verbraucher, verbrauche } from '../events/index.ts'
import type { Kontext } from '../kontext.ts'

export type Planung = {
  /** For whom the job acts. In a Träger's transaction only that Träger. */
  akteur: Akteur
  /** While a job with this key waits, planning again replaces it. */
  key?: string
  /** A key that counts for ever: a second planning does nothing, also when the first has long been done. */
  einmal?: boolean
  runAt?: Date
}

/** Plans a job; it exists when the transaction is committed, and only then. Answers false if it was planned before (`einmal`). */
export async function plane(tx: Tx, aufgabe: string, eingabe: unknown, { akteur, key, einmal = false, runAt }: Planung): Promise<boolean> {
  if (einmal && !key) throw new Error('a job that is planned once needs a key')
  const { rows } = await sql<{ geplant: boolean }>`select job_einplanen(${aufgabe}, ${JSON.stringify(akteur)}::jsonb,
    ${JSON.stringify(eingabe ?? null)}::jsonb, ${key ?? null}, ${runAt ?? null}, ${einmal}) as geplant`.execute(tx)
  return rows[0]!.geplant
}

/** Which jobs follow from which kinds of events: `{ 'leistung.veroeffentlicht': ['links-pruefen'] }`. */
export type Folgeaufgaben = Readonly<Record<string, readonly string[]>>

export type EreignisEingabe = { art: string; gegenstand: string; daten: Record<string, unknown> }

/** The consumer that turns events into jobs, each exactly once, acting as the system for the Träger of the event. */
export function planeBeiEreignissen(kontext: Kontext, folgen: Folgeaufgaben): Promise<Verbraucher> {
  return verbrauche(kontext, { name: 'jobs', arten: Object.keys(folgen), handle: (tx, ereignis) => planeFolgen(tx, folgen, ereignis) })
}

async function planeFolgen(tx: Tx, folgen: Folgeaufgaben, ereignis: Ereignis): Promise<void> {
  const eingabe: EreignisEingabe = { art: ereignis.art, gegenstand: ereignis.gegenstand, daten: ereignis.daten }
  for (const aufgabe of folgen[ereignis.art] ?? []) {
    const key = `ereignis:${ereignis.xid}:${ereignis.id}:${aufgabe}`
    await plane(tx, aufgabe, eingabe, { akteur: system(ereignis.traeger), key, einmal: true })
  }
}
