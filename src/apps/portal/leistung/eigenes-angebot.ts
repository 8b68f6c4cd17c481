// A Leistung that a Kreis or Gemeinde offers of its own accord: no text of Bund or Land, so it exists only there, and the page says so.
import type { Gebiet, GebietIndex } from '../../../domain/gebiet/index.ts'
import type { VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { Tag } from '../../../platform/zeit.ts'
import type { Texte } from '../../../ui/texte/index.ts'

/** Where it is offered: the areas of its Kreise, or else of its Gemeinden. Empty for whatever Bund or Land describes. */
export function nurIn(rows: readonly VeroeffentlichteLeistung[], gebiete: Pick<GebietIndex, 'findByArs'>, tag: Tag): readonly Gebiet[] {
  if (rows.some(({ ebene }) => ebene === 'bund' || ebene === 'land')) return []
  const oberste = rows.some(({ ebene }) => ebene === 'kreis') ? 'kreis' : 'gemeinde'
  const schluessel = new Set(rows.flatMap(({ ebene, ars }) => (ebene === oberste ? [ars] : []))) // a row per language
  return [...schluessel].flatMap((ars) => gebiete.findByArs(ars, tag) ?? [])
}

/** The place nobody needs to be asked for: what happens there can only happen in this one Gemeinde. Where one lives must still be said. */
export function einzigerOrt(rows: readonly VeroeffentlichteLeistung[], eigene: readonly Gebiet[]): Gebiet | null {
  const [erste, ...mehr] = eigene
  if (!erste || mehr.length > 0 || erste.ebene !== 'gemeinde') return null
  return rows[0]?.kopf.bezugsort === 'wohnort' ? null : erste
}

/** "Dieses Angebot gibt es nur im Werra-Meißner-Kreis." */
export function satzNurIn(eigene: readonly Gebiet[], t: Texte): string | undefined {
  if (eigene.length === 0) return undefined
  return t.leistung.nurIn(eigene.map((gebiet) => ({ name: gebiet.kurzname, kreis: gebiet.ebene === 'kreis' })))
}
