// Which files of the build a page names: its style sheet, the fonts that the first view needs, the island behind the search form.
import type { PortalDienste } from './dienste.ts'

/** Letters of other languages lie in files of their own (`…-mehr`): the style sheet asks for them when a page has one. */
const ERSTE_SCHRIFTEN = ['fira-sans-400.woff2', 'fira-sans-600.woff2']

export function dateienAus(manifest: Readonly<Record<string, string>>): PortalDienste['dateien'] {
  return {
    stil: manifest['stil.css']!,
    schriften: ERSTE_SCHRIFTEN.map((name) => manifest[name]!),
    vorschlaege: manifest['vorschlaege.island.js'],
  }
}
