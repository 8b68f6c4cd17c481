// What is at hand when a query is read: the documents, the vocabulary, which parts are switched on.
import type { Ablage } from './ablage.ts'
import type { Teil } from './anfrage.ts'
import type { Vokabel } from './vokabel.ts'

export type Umstaende = { ablage: Ablage; vokabel: Vokabel; teile: ReadonlySet<Teil> }
