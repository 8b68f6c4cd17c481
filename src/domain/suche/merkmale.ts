// What is looked at for every document that has a word of the query: kind, level, audience, language, weight, as numbers in arrays.
import { SCHICHTEBENEN, SPRACHEN, type Sprache } from '../leistung/index.ts'
import { type Suchdokument, ZIELGRUPPEN } from './dokument.ts'
import { doppelt, Listen } from './listen.ts'

export const ARTEN = ['leistung', 'organisationseinheit', 'thema'] as const satisfies readonly Suchdokument['art'][]

/** Bits of a document's code: one unused, kind (2), language (2), level (3, 0 = none), audience (1 each). */
export const artVon = (code: number): number => (code >> 1) & 3
export const spracheVon = (code: number): number => (code >> 3) & 3
/** Number in SCHICHTEBENEN; -1 for none. */
export const ebeneVon = (code: number): number => ((code >> 5) & 7) - 1
export const hatZielgruppe = (code: number, nr: number): boolean => (code & (1 << (8 + nr))) !== 0
export const sprachnummer = (sprache: Sprache): number => SPRACHEN.indexOf(sprache)

export type Merkmale = ReturnType<typeof createMerkmale>

export function createMerkmale() {
  const themennummern = new Map<string, number>()
  const themen = new Listen() // document → topics
  let code: Uint32Array = new Uint32Array(256)
  let gewicht: Float32Array = new Float32Array(256)
  return {
    themen,
    themennummern,
    get code() {
      return code
    },
    get gewicht() {
      return gewicht
    },
    put(nr: number, { art, sprache, merkmale, gewicht: ihres = 1 }: Suchdokument): void {
      while (code.length <= nr) {
        code = doppelt(code)
        const breiter = new Float32Array(code.length)
        breiter.set(gewicht)
        gewicht = breiter
      }
      while (themen.anzahl <= nr) themen.neu()
      const ebene = merkmale.ebene === null ? 0 : SCHICHTEBENEN.indexOf(merkmale.ebene) + 1
      const zielgruppen = merkmale.zielgruppen.reduce((bits, eine) => bits | (1 << ZIELGRUPPEN.indexOf(eine)), 0)
      code[nr] = (ARTEN.indexOf(art) << 1) | (sprachnummer(sprache) << 3) | (ebene << 5) | (zielgruppen << 8)
      gewicht[nr] = ihres
      for (const thema of merkmale.themen) themen.push(nr, themennummer(thema))
    },
    remove(nr: number): void {
      code[nr] = 0
      themen.leere(nr)
    },
    get bytes(): number {
      return themen.bytes + code.byteLength * 2
    },
  }

  function themennummer(thema: string): number {
    const bekannt = themennummern.get(thema)
    if (bekannt !== undefined) return bekannt
    themennummern.set(thema, themennummern.size)
    return themennummern.size - 1
  }
}
