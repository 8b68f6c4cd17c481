// Which pages the load asks for: every Gemeinde of Hessen with each service that depends on where one lives.
import { readFileSync } from 'node:fs'

const MUSTER = /^(06\d{10}),[^,]*,gemeinde,(?:stadt|gemeinde|kreisfreie-stadt),/gm
const LEISTUNGEN = ['hundesteuer-anmelden', 'personalausweis-beantragen', 'einbuergerung-beantragen']

/** Addresses in an order that mixes places; `anzahl` at most. */
export function adressen(anzahl: number): string[] {
  const orte = gemeinden()
  const alle = orte.flatMap((ars) => LEISTUNGEN.map((slug) => `/leistung/${slug}?ort=${ars}`))
  const schritt = 389 // prime: neighbours in the list are not neighbours on the map
  return Array.from({ length: Math.min(anzahl, alle.length) }, (_, i) => alle[(i * schritt) % alle.length]!)
}

function gemeinden(): string[] {
  const text = readFileSync(new URL('../seeds/fakten/gebiete/gebiete.csv', import.meta.url), 'utf8')
  return [...text.matchAll(MUSTER)].map(([, ars]) => ars!)
}
