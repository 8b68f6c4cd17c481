// What is counted in memory between two writes: clicks and queries without a good answer. Bounded, so that nobody can fill memory or table. Pure.
import { type Clock, type Tag, tagVon } from '../../../platform/zeit.ts'
import type { Sprache } from '../../leistung/index.ts'
import { normalform } from '../sprache/woerter.ts'
import { istPersoenlich } from './persoenlich.ts'

const OBJEKTE = 5_000
const GESEHEN = 200_000
const ANFRAGEN = 500
const JE_ANFRAGE = 20
/** Fewer hits than this are few: people may have meant something else. */
export const WENIGE = 3

export type Klickzaehler = {
  /** At most one click per origin, object and day; the origin is kept as a hash that nobody can undo, for this day and in memory only. */
  count(objektId: string, herkunft: string): void
  /** Hands over what was counted and begins anew. */
  nimm(): Map<string, number>
}

/** `kuerze` makes a short hash with a secret of its own; a new one is asked for every day. */
export function createKlickzaehler(clock: Clock, neueKuerzung: () => (text: string) => string): Klickzaehler {
  let tag: Tag = ''
  let kuerze = neueKuerzung()
  let gesehen = new Set<string>()
  let klicks = new Map<string, number>()
  return {
    count(objektId, herkunft) {
      const heute = tagVon(clock())
      if (heute !== tag) [tag, kuerze, gesehen] = [heute, neueKuerzung(), new Set()]
      if (objektId === '' || objektId.length > 100 || gesehen.size >= GESEHEN) return
      if (!klicks.has(objektId) && klicks.size >= OBJEKTE) return
      const spur = kuerze(`${herkunft}\0${objektId}`)
      if (gesehen.has(spur)) return
      gesehen.add(spur)
      klicks.set(objektId, (klicks.get(objektId) ?? 0) + 1)
    },
    nimm() {
      const genommen = klicks
      klicks = new Map()
      return genommen
    },
  }
}

export type GezaehlteAnfrage = {
  anfrage: string
  /** As typed the last time, in small letters. */
  wortlaut: string
  sprache: Sprache
  anzahl: number
  /** How many of them found nothing at all. */
  ohne: number
}

export type Anfragenzaehler = {
  /** Counts a query that found nothing or little; others, and those that may tell of a person, are forgotten at once. */
  count(anfrage: { q: string; sprache: Sprache; gesamt: number }): void
  nimm(): GezaehlteAnfrage[]
}

export function createAnfragenzaehler(): Anfragenzaehler {
  let anfragen = new Map<string, GezaehlteAnfrage>()
  return {
    count({ q, sprache, gesamt }) {
      if (gesamt >= WENIGE || istPersoenlich(q)) return
      const anfrage = normalform(q)
      if (anfrage === '') return
      const schluessel = `${sprache} ${anfrage}`
      const bisher = anfragen.get(schluessel)
      if (!bisher && anfragen.size >= ANFRAGEN) return
      const { anzahl, ohne } = bisher ?? { anzahl: 0, ohne: 0 }
      if (anzahl >= JE_ANFRAGE) return
      const wortlaut = q.toLowerCase().replace(/\s+/g, ' ').trim()
      anfragen.set(schluessel, { anfrage, wortlaut, sprache, anzahl: anzahl + 1, ohne: ohne + (gesamt === 0 ? 1 : 0) })
    },
    nimm() {
      const genommen = [...anfragen.values()]
      anfragen = new Map()
      return genommen
    },
  }
}

const MINDESTENS = 20 // so that the first few clicks of a new installation do not decide

/** From decayed clicks per object to 0 (nobody) … 1 (most wanted): each tenfold counts alike. */
export function gewichteBeliebtheit(klicks: ReadonlyMap<string, number>): Map<string, number> {
  const meiste = Math.log1p([...klicks.values()].reduce((hoechste, anzahl) => Math.max(hoechste, anzahl), MINDESTENS))
  return new Map([...klicks].map(([id, anzahl]) => [id, Math.log1p(anzahl) / meiste]))
}
