// Topics as the search finds them: those that hold a published service, in all languages of the surface.
import type { VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { Thementext } from '../../../domain/suche/index.ts'
import { OBERFLAECHENSPRACHEN, texte } from '../../../ui/texte/index.ts'
import { themenDesBestands } from '../verzeichnis.ts'
import { themaText } from './thema-text.ts'

export function thementexte(leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>): Thementext[] {
  return themenDesBestands(leistungen).flatMap((schluessel) =>
    OBERFLAECHENSPRACHEN.map((sprache) => {
      const { titel, satz } = themaText(schluessel, texte(sprache))
      return { schluessel, sprache, titel, satz: satz ?? '' }
    }),
  )
}
