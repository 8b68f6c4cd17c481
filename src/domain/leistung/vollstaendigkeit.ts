// How complete the description of a Leistung is, language by language. Pure.
import { SCHICHTEBENEN, type Schichtebene } from './leistung.ts'
import { type Modul, TEXTMODULE } from './modul.ts'
import { SPRACHEN, type Sprache } from './sprache.ts'
import type { VeroeffentlichteLeistung } from './veroeffentlicht.ts'

/** What people find in a full description; where a module does not apply, it says so in a sentence. */
export const ERWARTETE_MODULE: readonly Modul[] = [
  ...(Object.keys(TEXTMODULE) as (keyof typeof TEXTMODULE)[]).filter((modul) => modul !== 'ansprechpunkt'), // an address of one town, not of all
  'kosten',
  'fristen',
  'bearbeitungsdauer',
  'unterlagen',
  'begriffe',
  'fachlicheFreigabe',
]

export type Vollstaendigkeit = {
  slug: string
  titel: string
  /** Languages in which anything is said. What is missing there, of what is expected. */
  sprachen: { sprache: Sprache; vorhanden: number; fehlend: Modul[] }[]
  /** Number of layers by level. */
  schichten: Partial<Record<Schichtebene, number>>
}

type Zeile = Pick<VeroeffentlichteLeistung, 'slug' | 'sprache' | 'ebene' | 'ars' | 'module' | 'gueltigVon' | 'gueltigBis'>

/** One entry per Leistung, in the order of the rows given (those that hold on one day). The Stammtext counts, not what towns add. */
export function vollstaendigkeit(rows: readonly Zeile[]): Vollstaendigkeit[] {
  const slugs = [...new Set(rows.map(({ slug }) => slug))]
  return slugs.map((slug) => {
    const eigene = rows.filter((row) => row.slug === slug)
    const stamm = eigene.filter(({ ebene }) => ebene === 'bund' || ebene === 'land')
    const tragend = stamm.length > 0 ? stamm : eigene // a Leistung of one town has no Stammtext
    const sprachen = SPRACHEN.flatMap((sprache) => {
      const module = new Set(tragend.filter((row) => row.sprache === sprache).flatMap((row) => Object.keys(row.module)))
      const fehlend = ERWARTETE_MODULE.filter((modul) => !module.has(modul))
      return module.size === 0 || !module.has('bezeichnungBuerger')
        ? []
        : [{ sprache, vorhanden: ERWARTETE_MODULE.length - fehlend.length, fehlend }]
    })
    const schichten = Object.fromEntries(
      SCHICHTEBENEN.map((ebene) => [ebene, new Set(eigene.filter((row) => row.ebene === ebene).map(({ ars }) => ars)).size]).filter(
        ([, anzahl]) => anzahl !== 0,
      ),
    )
    return { slug, titel: titelVon(tragend, slug), sprachen, schichten }
  })
}

function titelVon(rows: readonly Zeile[], slug: string): string {
  return rows.find((row) => row.sprache === 'de' && row.module.bezeichnungBuerger?.text)?.module.bezeichnungBuerger?.text ?? slug
}
