// What is looked at for every document that has a word of the query: kind, level, audience, language, weight, as numbers in arrays.
import { SCHICHTEBENEN, SPRACHEN, type Sprache } from '../../leistung/index.ts'
import { type Suchdokument, ZIELGRUPPEN } from './dokument.ts'
import { createListen, doppelt, haengeAn, type Listen, leereListe, sorgeFuerListe } from './listen.ts'

export const ARTEN = ['leistung', 'organisationseinheit', 'thema'] as const satisfies readonly Suchdokument['art'][]
/** Number of the kind of an office. */
export const AMT = ARTEN.indexOf('organisationseinheit')

/** Bits of a document's code: kind (2), language (2), level (3, 0 = none), audience (1 each). */
export const CODES = 1 << 9
export const artVon = (code: number): number => code & 3
export const spracheVon = (code: number): number => (code >> 2) & 3
/** Number in SCHICHTEBENEN; -1 for none. */
export const ebeneVon = (code: number): number => ((code >> 4) & 7) - 1
/** A bit each, as in ZIELGRUPPEN. */
export const zielgruppenVon = (code: number): number => (code >> 7) & 3
export const sprachnummer = (sprache: Sprache): number => SPRACHEN.indexOf(sprache)

export type Merkmale = {
  code: Uint32Array
  gewicht: Float32Array
  /** Document → topics. */
  themen: Listen
  themennummern: Map<string, number>
}

export function createMerkmale(): Merkmale {
  return { code: new Uint32Array(256), gewicht: new Float32Array(256), themen: createListen(), themennummern: new Map() }
}

export function putMerkmale(alle: Merkmale, nr: number, { art, sprache, merkmale, gewicht = 1 }: Suchdokument): void {
  while (alle.code.length <= nr) {
    alle.code = doppelt(alle.code)
    const breiter = new Float32Array(alle.code.length)
    breiter.set(alle.gewicht)
    alle.gewicht = breiter
  }
  sorgeFuerListe(alle.themen, nr)
  const ebene = merkmale.ebene === null ? 0 : SCHICHTEBENEN.indexOf(merkmale.ebene) + 1
  const zielgruppen = merkmale.zielgruppen.reduce((bits, eine) => bits | (1 << ZIELGRUPPEN.indexOf(eine)), 0)
  alle.code[nr] = ARTEN.indexOf(art) | (sprachnummer(sprache) << 2) | (ebene << 4) | (zielgruppen << 7)
  alle.gewicht[nr] = gewicht
  for (const thema of merkmale.themen) haengeAn(alle.themen, nr, themennummer(alle, thema))
}

export function removeMerkmale({ themen }: Merkmale, nr: number): void {
  leereListe(themen, nr)
}

function themennummer({ themennummern }: Merkmale, thema: string): number {
  const bekannt = themennummern.get(thema)
  if (bekannt !== undefined) return bekannt
  themennummern.set(thema, themennummern.size)
  return themennummern.size - 1
}
