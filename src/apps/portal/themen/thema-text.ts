// Names of the topics that a Leistung carries, from the text catalogue.
import { type Texte, texte } from '../../../ui/texte/index.ts'

type Themenschluessel = keyof Texte['themen']

/** All topics in reading order. */
export const THEMEN = Object.keys(texte('de').themen) as Themenschluessel[]

/** Name and one line of a topic; an unknown key answers with itself. */
export function themaText(schluessel: string, t: Texte): { titel: string; satz: string | null } {
  return Object.hasOwn(t.themen, schluessel) ? t.themen[schluessel as Themenschluessel] : { titel: schluessel, satz: null }
}
