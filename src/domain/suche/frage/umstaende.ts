// What is at hand when a query is read: the documents and the vocabulary.
import type { Ablage } from '../bestand/ablage.ts'
import type { Vokabel } from './vokabel.ts'

export type Umstaende = { ablage: Ablage; vokabel: Vokabel }
