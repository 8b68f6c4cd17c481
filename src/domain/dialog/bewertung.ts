// A Bewertung: was the page of a Leistung helpful, yes or no. Counted by day, nothing is kept of who said it. Pure.
import { type Clock, type Tag, tagVon } from '../../platform/zeit.ts'
import type { LeistungId, Sprache } from '../leistung/index.ts'

export const BEWERTUNGEN = ['ja', 'nein'] as const
export type Bewertung = (typeof BEWERTUNGEN)[number]

export type Bewertungsangabe = {
  leistung: LeistungId
  /** ARS of the Gemeinde the page was made for, empty without one. */
  ort: string
  sprache: Sprache
  antwort: Bewertung
}

/** What editors see of one Leistung. */
export type Bewertungsstand = { leistung: LeistungId; ja: number; nein: number }

/** Fewer answers than this are not shown: they would be single voices, and say nothing. */
export const MINDESTENS_BEWERTUNGEN = 5
/** As far back as editors look. */
export const BEWERTUNGSTAGE = 90

const GEMERKT = 200_000

export type EinmalAmTag = (herkunft: string, was: string, tue: () => Promise<void>) => Promise<boolean>

/**
 * Does something once per origin, thing and day; false: it was done already. The origin is kept as a hash that nobody can undo, for this day, in
 * the memory of this process only. So it cannot tell people behind one address apart, and another process or a restart begins anew.
 * What fails may be tried again; who asks while the first is still at it waits for its outcome, so nobody is told "done" of what is not.
 */
export function createEinmalAmTag(clock: Clock, neueKuerzung: () => (text: string) => string): EinmalAmTag {
  let tag: Tag = ''
  let kuerze = neueKuerzung()
  let getan = new Map<string, Promise<void>>()
  return async (herkunft, was, tue) => {
    const heute = tagVon(clock())
    if (heute !== tag) [tag, kuerze, getan] = [heute, neueKuerzung(), new Map()]
    const [spur, merker] = [kuerze(`${herkunft}\0${was}`), getan]
    const schon = merker.get(spur)
    if (schon) return schon.then(() => false)
    if (merker.size >= GEMERKT) merker.delete(merker.keys().next().value!) // the oldest: better counted twice than not at all
    const tat = tue()
    merker.set(spur, tat)
    await tat.catch((fehler) => {
      merker.delete(spur)
      throw fehler
    })
    return true
  }
}
