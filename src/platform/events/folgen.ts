// A follower of one process: what it holds in memory (caches, search index) hears of every event. It remembers nothing beyond the process.
import type { Kontext } from '../kontext.ts'
import { lausche } from './lauscher.ts'
import { type Cursor, type Ereignis, horizont, readEvents } from './lesen.ts'
import { AUFBEWAHRT_TAGE } from './pflege.ts'
import { createTakt } from './takt.ts'

const TAG_MS = 86_400_000
const POLL_MS = 250
const STAPEL = 500
const HOECHSTENS = 20_000 // so that a process that was away for long does not hold the whole log in memory

export type FolgerOptionen = {
  /** Where to begin: the cursor read by `horizont` before the state was loaded; 'jetzt' if no state is held. */
  from: Cursor | 'jetzt'
  /** Gets what there is in order, all at once, as a first load writes thousands and each call may read a model anew. If it throws, it gets the same batch again. */
  onEvents: (ereignisse: Ereignis[]) => void | Promise<void>
  /**
   * Called instead when the log does not have all that happened any more, because this process was away for longer than events are kept, or has
   * more than is worth going through: loads the state anew and answers the cursor read before. Without it what there is is gone through.
   */
  onLuecke?: () => Promise<Cursor>
  /** Off in tests that prove that polling alone is enough. */
  hinweise?: boolean
  /** Longer in tests that prove that the hint alone is enough. */
  pollMs?: number
}

export type Folger = {
  /** Milliseconds since this process last knew that it had read everything; null before the first time. For /readyz and metrics. */
  lag(): number | null
  letzterErfolg(): Date | null
  /** Reads now instead of at the next tick. */
  wecke(): void
  stop(): Promise<void>
}

/** Starts following: every 250 ms, and at once on a hint. Batches never overlap; errors are logged and tried again. */
export function folge(kontext: Kontext, { from, onEvents, onLuecke, hinweise = true, pollMs = POLL_MS }: FolgerOptionen): Folger {
  const { db, clock, log } = kontext
  let cursor = from === 'jetzt' ? null : from
  let letzterErfolg: Date | null = null
  let gelesenUm = clock()

  const arbeite = async () => {
    cursor ??= await db.alsSystem(horizont)
    const um = clock()
    const { ereignisse, mehr } = await liesAlle(kontext, cursor)
    const letztes = ereignisse.at(-1)
    const gekuerzt = um.getTime() - gelesenUm.getTime() > (AUFBEWAHRT_TAGE - 1) * TAG_MS
    if (onLuecke && (mehr || gekuerzt)) {
      cursor = await onLuecke()
      gelesenUm = um
      return true
    }
    if (letztes) {
      await onEvents(ereignisse)
      cursor = { xid: letztes.xid, id: letztes.id }
    }
    gelesenUm = um
    if (!mehr) letzterErfolg = clock()
    return mehr
  }
  const onFehler = (fehler: unknown, versuch: number) => log.error({ err: fehler, versuch }, 'following events failed, trying again')
  const takt = createTakt({ abstandMs: pollMs, hoechstensMs: 2_000, arbeite, onFehler })
  const lauscher = hinweise ? lausche(kontext, takt.wecke) : null
  return {
    lag: () => (letzterErfolg ? Math.max(0, clock().getTime() - letzterErfolg.getTime()) : null),
    letzterErfolg: () => letzterErfolg,
    wecke: takt.wecke,
    stop: async () => {
      await Promise.all([takt.stop(), lauscher?.stop()])
    },
  }
}

/** All events after the cursor, read in short steps; `mehr` if there are still others. */
async function liesAlle({ db }: Kontext, ab: Cursor): Promise<{ ereignisse: Ereignis[]; mehr: boolean }> {
  const ereignisse: Ereignis[] = []
  for (let von = ab; ; ) {
    const stapel = await db.alsSystem((tx) => readEvents(tx, von, STAPEL))
    ereignisse.push(...stapel)
    const letztes = stapel.at(-1)
    if (!letztes || stapel.length < STAPEL) return { ereignisse, mehr: false }
    if (ereignisse.length >= HOECHSTENS) return { ereignisse, mehr: true }
    von = { xid: letztes.xid, id: letztes.id }
  }
}
