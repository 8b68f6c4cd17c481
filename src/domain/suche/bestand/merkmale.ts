// What is looked at for every document that has a word of the query: kind, level, audience, language, topics, weight, as numbers in arrays.
import { SCHICHTEBENEN, SPRACHEN, type Sprache } from '../../leistung/index.ts'
import { type Suchdokument, ZIELGRUPPEN } from './dokument.ts'
import { doppelt } from './listen.ts'

export const ARTEN = ['leistung', 'organisationseinheit', 'thema'] as const satisfies readonly Suchdokument['art'][]
/** Number of the kind of an office. */
export const AMT = ARTEN.indexOf('organisationseinheit')

/** Bits of a document's code: kind (2), language (2), level (3, 0 = none), audience (1 each). */
export const artVon = (code: number): number => code & 3
export const spracheVon = (code: number): number => (code >> 2) & 3
/** Number in SCHICHTEBENEN; -1 for none. */
export const ebeneVon = (code: number): number => ((code >> 4) & 7) - 1
/** A bit each, as in ZIELGRUPPEN. */
export const zielgruppenVon = (code: number): number => (code >> 7) & 3
export const sprachnummer = (sprache: Sprache): number => SPRACHEN.indexOf(sprache)

type Profil = { code: number; themen: readonly number[] }

export type Merkmale = {
  code: Uint32Array
  gewicht: Float32Array
  /** Document → number of its profile: documents that share all these properties and topics share it, and are counted together. */
  profil: Uint32Array
  profile: Profil[]
  profilnummern: Map<string, number>
  themennummern: Map<string, number>
}

export function createMerkmale(): Merkmale {
  const [code, profil] = [new Uint32Array(256), new Uint32Array(256)]
  return { code, gewicht: new Float32Array(256), profil, profile: [], profilnummern: new Map(), themennummern: new Map() }
}

export function putMerkmale(alle: Merkmale, nr: number, { art, sprache, merkmale, gewicht = 1 }: Suchdokument): void {
  while (alle.code.length <= nr) {
    alle.code = doppelt(alle.code)
    alle.profil = doppelt(alle.profil)
    const breiter = new Float32Array(alle.code.length)
    breiter.set(alle.gewicht)
    alle.gewicht = breiter
  }
  const ebene = merkmale.ebene === null ? 0 : SCHICHTEBENEN.indexOf(merkmale.ebene) + 1
  const zielgruppen = merkmale.zielgruppen.reduce((bits, eine) => bits | (1 << ZIELGRUPPEN.indexOf(eine)), 0)
  const code = ARTEN.indexOf(art) | (sprachnummer(sprache) << 2) | (ebene << 4) | (zielgruppen << 7)
  alle.code[nr] = code
  alle.gewicht[nr] = gewicht
  alle.profil[nr] = profilnummer(
    alle,
    code,
    merkmale.themen.map((thema) => themennummer(alle, thema)),
  )
}

function profilnummer({ profile, profilnummern }: Merkmale, code: number, themen: readonly number[]): number {
  const schluessel = `${code} ${themen.join()}`
  const bekannt = profilnummern.get(schluessel)
  if (bekannt !== undefined) return bekannt
  profilnummern.set(schluessel, profile.length)
  return profile.push({ code, themen }) - 1
}

function themennummer({ themennummern }: Merkmale, thema: string): number {
  const bekannt = themennummern.get(thema)
  if (bekannt !== undefined) return bekannt
  themennummern.set(thema, themennummern.size)
  return themennummern.size - 1
}
