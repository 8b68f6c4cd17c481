// Counting what people do without knowing who they are: collected in memory, written every ten seconds, forgotten in time.
import { createHmac } from 'node:crypto'
import type { Reader } from '../../platform/db/index.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { neueKuerzung } from '../../platform/spur.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import {
  type Anfragenzaehler,
  createAnfragenzaehler,
  createKlickzaehler,
  type GezaehlteAnfrage,
  gewichteBeliebtheit,
  type Klickzaehler,
} from './pflege/zaehler.ts'
import { addFehlanzeigen, addKlicks, raeume, sumKlicks } from './store.ts'

const ABSTAND_MS = 10_000

/** Adds clicks per object to today. */
export async function merkeKlicks({ db, clock }: Kontext, klicks: ReadonlyMap<string, number>): Promise<void> {
  if (klicks.size > 0) await db.alsSystem((tx) => addKlicks(tx, tagVon(clock()), klicks))
}

/** For `setBeliebtheit`: how wanted each object is up to this day, 0 to 1. */
export async function readBeliebtheit(reader: Reader, tag: Tag): Promise<Map<string, number>> {
  return gewichteBeliebtheit(await sumKlicks(reader, tag))
}

/** Adds queries to today. What is stored of one is an HMAC with the key of the installation; its words only from the third different day on. */
export async function merkeFehlanzeigen(
  { db, clock }: Kontext,
  schluessel: Uint8Array,
  anfragen: readonly GezaehlteAnfrage[],
): Promise<void> {
  if (anfragen.length === 0) return
  const zaehlungen = anfragen.map((eine) => ({
    ...eine,
    schluessel: createHmac('sha256', schluessel).update(`${eine.sprache} ${eine.anfrage}`).digest('hex'),
  }))
  await db.alsSystem((tx) => addFehlanzeigen(tx, tagVon(clock()), zaehlungen))
}

/** The nightly task: clicks after 180 days, queries after 90. */
export async function raeumeSuche({ db, clock }: Kontext): Promise<void> {
  await db.alsSystem((tx) => raeume(tx, tagVon(clock())))
}

export type Suchzaehler = {
  merkeKlick: Klickzaehler['count']
  merkeAnfrage: Anfragenzaehler['count']
  /** Writes what was counted; what cannot be written is told and dropped. */
  schreibe(): Promise<void>
  stop(): Promise<void>
}

/** Counts in this process and writes every ten seconds and at the end. A process that is killed loses at most these ten seconds of counting. */
export function starteSuchzaehler(kontext: Kontext, schluessel: Uint8Array, abstandMs = ABSTAND_MS): Suchzaehler {
  const klicks = createKlickzaehler(kontext.clock, neueKuerzung)
  const anfragen = createAnfragenzaehler()
  let zuletzt: Promise<void> = Promise.resolve()
  const schreibe = () => {
    zuletzt = zuletzt
      .then(() => merkeKlicks(kontext, klicks.nimm()))
      .then(() => merkeFehlanzeigen(kontext, schluessel, anfragen.nimm()))
      .catch((fehler: unknown) => kontext.log.error({ err: fehler }, 'counts of the search could not be written'))
    return zuletzt
  }
  const takt = setInterval(() => void schreibe(), abstandMs)
  takt.unref()
  return {
    merkeKlick: klicks.count,
    merkeAnfrage: anfragen.count,
    schreibe,
    stop: () => {
      clearInterval(takt)
      return schreibe()
    },
  }
}
