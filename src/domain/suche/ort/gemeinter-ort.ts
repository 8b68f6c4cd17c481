// Where is searched: the place among the words, or the one chosen beside them. One rule for people and machines. Pure.
import type { Tag } from '../../../platform/zeit.ts'
import type { Gebiet, GebietIndex } from '../../gebiet/index.ts'
import { type Ortswissen, ortInAnfrage } from './ort-in-anfrage.ts'

export type GemeinterOrt = {
  /** The query without the words that name the place. */
  worte: string
  /** Where is searched; null: everywhere. */
  gebiet: Gebiet | null
  /** The place the words name; the chosen one may lie in it and stay `gebiet`. */
  erkannt: Gebiet | null
  /** The places the words may mean, if there are several and none of them is the chosen one or around it. */
  mehrere: readonly Gebiet[]
}

type Frage = Ortswissen & {
  gebiete: GebietIndex
  /** Chosen or given beside the words. */
  gewaehlt: Gebiet | null
  /** On which areas hold. */
  tag: Tag
  /** On which names are read: only this day's are kept at hand. */
  heute: Tag
}

/** A place among the words goes before the one chosen, because it was typed last; unless it is that one, or lies around it. */
export function gemeinterOrt(q: string, { gebiete, gewaehlt, tag, heute, ...wissen }: Frage): GemeinterOrt {
  const { rest, gebiet: erkannt, mehrere } = ortInAnfrage(q, gebiete, heute, wissen)
  const meintGewaehlten = (einer: Gebiet) => gewaehlt !== null && gebiete.enthaelt(einer.id, gewaehlt.id, tag)
  return {
    worte: rest,
    gebiet: erkannt && !meintGewaehlten(erkannt) ? erkannt : gewaehlt,
    erkannt,
    mehrere: mehrere.some(meintGewaehlten) ? [] : mehrere,
  }
}
