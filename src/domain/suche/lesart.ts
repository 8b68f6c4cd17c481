// What a word of a query is read as, and what is needed to read it.
import type { Ablage } from './ablage.ts'
import type { Fundart, Teil } from './anfrage.ts'
import type { Vokabel } from './vokabel.ts'

/** One word of the stock that answers. */
export type Lesart = { nr: number; gewicht: number; art: Fundart }
/** Several readings of one thing, and how rare it is. */
export type Gruppe = { lesarten: readonly Lesart[]; seltenheit: number }

export type Umstaende = { ablage: Ablage; vokabel: Vokabel; teile: ReadonlySet<Teil> }
