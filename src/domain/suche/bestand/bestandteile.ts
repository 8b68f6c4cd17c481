// What a document is found by: its words, each with the weight of the fields it stands in, and their order.
import { FELDER, type Feld } from '../frage/anfrage.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { zitateImBestand } from '../sprache/recht.ts'
import { geschriebene } from '../sprache/woerter.ts'
import type { Suchdokument } from './dokument.ts'

/** The number of words from which on a field is long: a word in a long text says less. */
const LANG: Record<Feld, number> = {
  titel: 5,
  buergertitel: 6,
  stichwoerter: 60,
  lagen: 10,
  schluessel: 10,
  recht: 40,
  teaser: 20,
  text: 200,
}
/** Characters of a text that stand for a missing teaser. */
const ANFANG = 250
/** Beyond this many words of a field nobody reads. */
const HOECHSTENS_WOERTER = 5_000

/** The fields as they are read. Keys and citations come as words of their own. */
export function felderVon({ art, titel, teaser, felder }: Suchdokument): [Feld, string, readonly string[]][] {
  const { buergertitel = '', stichwoerter = [], lagen = [], schluessel = [], recht = [], text = '' } = felder
  // The address of an office is no teaser; without one the beginning of the text stands for it, unless it is but a line.
  const anfang = art === 'leistung' ? teaser || (text.length > ANFANG / 2 ? text.slice(0, ANFANG) : '') : ''
  return [
    ['titel', titel, []],
    ['buergertitel', buergertitel, []],
    ['stichwoerter', stichwoerter.join(' · '), []],
    ['lagen', lagen.join(' · '), []],
    ['schluessel', '', schluessel],
    ['recht', recht.join(' · '), recht.flatMap(zitateImBestand)],
    ['teaser', anfang, []],
    ['text', text, []],
  ]
}

/** What one occurrence of a word adds, in a field of this many words. */
export function beitrag(feld: Feld, woerter: number, gewichtet: boolean): number {
  const { feld: je, laenge } = GEWICHTE
  return (gewichtet ? je[feld] : 1) / (1 - laenge + laenge * Math.max(0.4, woerter / LANG[feld]))
}

export function worteDesFelds(text: string): string[] {
  const worte = geschriebene(text)
  return worte.length > HOECHSTENS_WOERTER ? worte.slice(0, HOECHSTENS_WOERTER) : worte
}

export const FELDNUMMER = Object.fromEntries(FELDER.map((feld, nr) => [feld, nr])) as Record<Feld, number>

/** Weights are kept in 8 bits, finer where they are small. */
const STUFEN = 28
const GROBE = 256 // pieces of each doubling: none holds more than one step
const grob = new Float32Array(1)
const bits = new Uint32Array(grob.buffer)
/** Step of the beginning of each piece, and from which weight on each step holds. */
const STUFE_AB: Uint8Array = Uint8Array.from({ length: 11 * GROBE }, (_, i) =>
  stufe(2 ** Math.floor(i / GROBE) * (1 + (i % GROBE) / GROBE) - 1),
)
const GRENZE: Float64Array = Float64Array.from({ length: 257 }, (_, eine) =>
  eine > 255 ? Number.POSITIVE_INFINITY : 2 ** ((eine - 0.5) / STUFEN) - 1,
)

function stufe(gewicht: number): number {
  return Math.min(255, Math.max(1, Math.round(Math.log2(1 + gewicht) * STUFEN)))
}

/** The same as `stufe`, looked up: a logarithm for each place of each word takes longer than all else there. */
export function verkuerzt(gewicht: number): number {
  grob[0] = 1 + gewicht
  const eine = STUFE_AB[Math.min(STUFE_AB.length - 1, (bits[0]! >>> 15) - 127 * GROBE)]!
  return gewicht >= GRENZE[eine + 1]! ? eine + 1 : eine
}

export const ENTFALTET: Float32Array = Float32Array.from({ length: 256 }, (_, stufe) => 2 ** (stufe / STUFEN) - 1)
