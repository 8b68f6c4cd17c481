// What a word of a query is read as.
import type { Fundart } from './anfrage.ts'
import type { Fundliste } from './fundliste.ts'

/** One word of the stock that answers. */
export type Lesart = { nr: number; gewicht: number; art: Fundart }
/** Several readings of one thing, and how rare it is. */
export type Gruppe = {
  readonly lesarten: readonly Lesart[]
  seltenheit: number
  /** Number of the change `seltenheit` knows. */
  stand: number
  /** The documents that have it, as far as somebody asked already. */
  liste: Fundliste | null
}
