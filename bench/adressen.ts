// Which pages the load asks for: every Gemeinde of Hessen with each service of the demo that depends on where one lives.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const MUSTER = /^(06\d{10}),[^,]*,gemeinde,(?:stadt|gemeinde|kreisfreie-stadt),/gm
const ORDNER = 'seeds/demo/leistungen'

/** Addresses in an order that mixes places; `anzahl` at most. */
export function adressen(anzahl: number): string[] {
  const orte = gemeinden()
  const slugs = wohnortLeistungen()
  const alle = orte.flatMap((ars) => slugs.map((slug) => `/leistung/${slug}?ort=${ars}`))
  const schritt = 389 // prime: neighbours in the list are not neighbours on the map
  return Array.from({ length: Math.min(anzahl, alle.length) }, (_, i) => alle[(i * schritt) % alle.length]!)
}

/** Those of the Land and the Bund: what one town offers alone is no page elsewhere. */
function wohnortLeistungen(): string[] {
  const texte = readdirSync(ORDNER).map((name) => [name.replace('.yaml', ''), readFileSync(join(ORDNER, name), 'utf8')] as const)
  return texte.filter(([, text]) => /bezugsort: wohnort/.test(text) && /ebene: (land|bund)/.test(text)).map(([slug]) => slug)
}

function gemeinden(): string[] {
  const text = readFileSync('seeds/fakten/gebiete/gebiete.csv', 'utf8')
  return [...text.matchAll(MUSTER)].map(([, ars]) => ars!)
}
