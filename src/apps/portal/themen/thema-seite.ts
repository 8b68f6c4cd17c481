// Topics as the search finds them: those that hold a published service, in all languages of the surface.
import { THEMEN, themenDer, type VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { Thementext } from '../../../domain/suche/index.ts'
import { OBERFLAECHENSPRACHEN, texte } from '../../../ui/texte/index.ts'
import { themaWorte } from './themen-zuordnung.ts'

export function thementexte(leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>): Thementext[] {
  const belegte = new Set([...leistungen.values()].flatMap((rows) => rows.flatMap(({ kopf }) => themenDer(kopf))))
  return THEMEN.filter((thema) => belegte.has(thema)).flatMap((thema) =>
    OBERFLAECHENSPRACHEN.map((sprache) => {
      const { titel, text } = themaWorte(thema, texte(sprache))
      return { kennung: thema.kennung, sprache, titel, satz: text }
    }),
  )
}
