// Which place a request means: an ARS that stands, free text that leads to one, several to choose from, or none.
import type { Gebiet, GebietIndex, GebietTreffer } from '../../domain/gebiet/index.ts'
import { giltAm, type Tag } from '../../platform/zeit.ts'

export type Ortswahl =
  | { art: 'keiner' }
  /** `kanonisch`: the address already names it by its present ARS; otherwise send people there. */
  | { art: 'ort'; gebiet: Gebiet; kanonisch: boolean }
  | { art: 'mehrere'; text: string; treffer: GebietTreffer[] }
  | { art: 'unbekannt'; text: string }

/** Services are asked for at a Gemeinde; whoever names a Kreis or a Land is asked for the Gemeinde. `text` is a line without controls. */
export function waehleOrt(index: GebietIndex, text: string, { tag, land }: { tag: Tag; land: string }): Ortswahl {
  if (text === '') return { art: 'keiner' }
  const genau = /^\d{12}$/.test(text) ? index.findByArs(text, tag) : null
  if (genau?.ebene === 'gemeinde' && genau.ars === text && giltAm(genau, tag)) return { art: 'ort', gebiet: genau, kanonisch: true }
  const treffer = index.suche(text, { tag, anzahl: 50, ebenen: ['gemeinde', 'ortsteil'], bevorzugtesLand: land })
  const orte = new Map(treffer.filter(({ ort }) => ort.ebene === 'gemeinde').map((einer) => [einer.ort.id, einer]))
  const [erster] = orte.values()
  if (!erster) return { art: 'unbekannt', text }
  if (erster.eindeutig || orte.size === 1) return { art: 'ort', gebiet: erster.ort, kanonisch: false }
  return { art: 'mehrere', text, treffer: [...orte.values()] }
}
