// What a word of a query is read as, and the documents that have it.
import type { Fundart } from './anfrage.ts'

/** One word of the stock that answers. */
export type Lesart = { nr: number; gewicht: number; art: Fundart }

/** Several readings of one thing, and how rare it is. */
export type Gruppe = {
  readonly lesarten: readonly Lesart[]
  seltenheit: number
  /** Number of the change `seltenheit` knows. */
  stand: number
  /** As far as somebody asked already. */
  liste: Fundliste | null
}

/** Documents that have any of the readings. */
export type Fundliste = {
  /** Sets of areas, ascending; the entries of the nth are those from `ab[n]` to before `ab[n + 1]`. */
  saetze: Uint32Array
  ab: Uint32Array
  /** Document × 256 + amount. */
  eintraege: Uint32Array
  /** Number of the last change it knows. */
  stand: number
}

/** How many words of queries each memory keeps: what they mean, how they are repaired, how they are taken apart. */
export const HOECHSTENS_GEMERKT = 20_000

/** What words were read as, and for which state of the words of the stock. */
export type Gelesenes = Map<string, { gruppe: Gruppe; stand: number }>
