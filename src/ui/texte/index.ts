// Face of the catalogue of interface texts.
import { de } from './de.ts'
import { en } from './en.ts'
import type { Oberflaechensprache, Texte } from './schluessel.ts'

export { OBERFLAECHENSPRACHEN, type Oberflaechensprache, type Texte } from './schluessel.ts'

const KATALOG: Record<Oberflaechensprache, Texte> = { de, en }

/** The catalogue in one language; complete, or it would not compile. */
export function texte(sprache: Oberflaechensprache): Texte {
  return KATALOG[sprache]
}
