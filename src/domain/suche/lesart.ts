// What a word of a query is read as.
import type { Fundart } from './anfrage.ts'

/** One word of the stock that answers. */
export type Lesart = { nr: number; gewicht: number; art: Fundart }
/** Several readings of one thing, and how rare it is. */
export type Gruppe = { lesarten: readonly Lesart[]; seltenheit: number }
