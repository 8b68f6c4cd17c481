// What of a page a machine translated, and whether somebody has checked it. Pure.
import type { Leistungsansicht, VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { LeistungProps } from './leistung-props.ts'

/** `original` leads to the German text, which is the one that binds. */
export function maschinellVon(
  { module, sprache }: Pick<Leistungsansicht, 'module' | 'sprache'>,
  original: string,
): LeistungProps['maschinell'] {
  if (sprache === 'de') return undefined
  const { begriffe: _, ...gelesene } = module // words to search with are not read
  const uebersetzt = Object.values(gelesene)
    .flat()
    .filter(({ herkunft }) => herkunft.sprache === sprache)
  const maschinelle = uebersetzt.flatMap(({ herkunft: { sprachfassung } }) => (sprachfassung?.maschinell ? [sprachfassung] : []))
  if (maschinelle.length === 0) return undefined
  const werkzeuge = new Set(maschinelle.map(({ werkzeug }) => werkzeug))
  return {
    alles: maschinelle.length === uebersetzt.length,
    geprueft: maschinelle.every(({ geprueft }) => geprueft),
    werkzeug: werkzeuge.size === 1 ? [...werkzeuge][0] : undefined,
    original,
  }
}

/** Whether people it is written for have checked the plain version, layer by layer. */
export function einfachGeprueft(rows: readonly Pick<VeroeffentlichteLeistung, 'sprache' | 'sprachfassung'>[]): boolean {
  const einfache = rows.filter(({ sprache }) => sprache === 'de-einfach')
  return einfache.length > 0 && einfache.every(({ sprachfassung }) => sprachfassung?.geprueft === true)
}
