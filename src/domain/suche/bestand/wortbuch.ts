// All words of the stock, each once: by stem, by the parts of compounds, by likeness, by their beginning. Where they stand is another list's business.

import { HOECHSTENS_GEMERKT } from '../frage/lesart.ts'
import { createGramme } from '../sprache/aehnlich.ts'
import { createAlphabet } from '../sprache/alphabet.ts'
import { stamm } from '../sprache/woerter.ts'
import { zerlege } from '../sprache/zerlegung.ts'
import { bytesVon, createListen, filtere, haengeAn, type Listen, neueListe } from './listen.ts'

/** The stem of a word that stands alone: a key, a citation. */
const OHNE_STAMM = -1
const NACHTRAEGLICH_HOECHSTENS = 300

export type Wortbuch = {
  /** By number: folded, and as it was first written. */
  worte: string[]
  anzeige: string[]
  nummern: Map<string, number>
  stammnummern: Map<string, number>
  stammVon: number[]
  /** Stem → words. */
  formen: Listen
  /** Stem → words it is a part of, ×2, +1 if it is the last part. */
  teile: Listen
  zerlegungen: (readonly string[])[]
  /** Stems known from the vocabulary, though no document may have them alone, and how many words of it have them. */
  zusatz: Map<string, number>
  gramme: ReturnType<typeof createGramme>
  alphabet: ReturnType<typeof createAlphabet>
  /** Since the last `ordne`. */
  neueStaemme: string[]
  neueWorte: number[]
  /** Grows whenever words come or go, or are taken apart in another way: what a word of a query means may have changed. */
  stand: number
  /** Words of queries taken apart; forgotten when a new word comes. */
  zerlegtes: Map<string, readonly string[]>
}

export function createWortbuch(): Wortbuch {
  return {
    worte: [],
    anzeige: [],
    nummern: new Map(),
    stammnummern: new Map(),
    stammVon: [],
    formen: createListen(),
    teile: createListen(),
    zerlegungen: [],
    zusatz: new Map(),
    gramme: createGramme(),
    alphabet: createAlphabet(),
    neueStaemme: [],
    neueWorte: [],
    stand: 0,
    zerlegtes: new Map(),
  }
}

/** Takes a folded word in; the same word again gives the same number. */
export function lerne(buch: Wortbuch, wort: string, geschrieben: string): number {
  const bekannt = buch.nummern.get(wort)
  if (bekannt !== undefined) return bekannt
  const kurz = stamm(wort)
  if (!istGrundwort(buch, kurz)) buch.neueStaemme.push(kurz)
  buch.stand++
  const nr = buch.worte.push(wort) - 1
  const stammNr = stammnummer(buch, kurz)
  buch.nummern.set(wort, nr)
  buch.anzeige.push(geschrieben)
  buch.stammVon.push(stammNr)
  haengeAn(buch.formen, stammNr, nr)
  buch.gramme.put(wort)
  buch.alphabet.put(wort, nr)
  buch.neueWorte.push(nr)
  return nr
}

/** A key or a citation: found only as it is, never taken apart, like no other word. */
export function lerneAllein(buch: Wortbuch, wort: string): number {
  buch.stammVon.push(OHNE_STAMM)
  buch.anzeige.push(wort)
  buch.gramme.put('')
  return buch.worte.push(wort) - 1
}

/** Stems that count as known parts although no document has them alone: those that come and those that go, each as often as a word has it. */
export function setzeZusatz(buch: Wortbuch, { dazu, weg }: { dazu: readonly string[]; weg: readonly string[] }): void {
  for (const kurz of dazu) {
    const bisher = buch.zusatz.get(kurz) ?? 0
    if (bisher === 0) buch.neueStaemme.push(kurz)
    buch.zusatz.set(kurz, bisher + 1)
  }
  for (const kurz of weg) {
    const rest = (buch.zusatz.get(kurz) ?? 1) - 1
    if (rest > 0) buch.zusatz.set(kurz, rest)
    else if (buch.zusatz.delete(kurz)) buch.neueStaemme.push(kurz)
  }
}

export function kennt(buch: Wortbuch, kurz: string): boolean {
  return buch.zusatz.has(kurz) || istGrundwort(buch, kurz)
}

/** The parts of any word by the words known now. */
export function zerlegeWort(buch: Wortbuch, wort: string): readonly string[] {
  const bekannt = buch.zerlegtes.get(wort)
  if (bekannt) return bekannt
  const teile = zerlege(wort, (kurz) => kennt(buch, kurz))
  if (buch.zerlegtes.size >= HOECHSTENS_GEMERKT) buch.zerlegtes.clear()
  buch.zerlegtes.set(wort, teile)
  return teile
}

/** Takes new words apart, and old ones anew that a word may be part of which came to be known or ceased to be. */
export function ordne(buch: Wortbuch): void {
  for (const nr of zuOrdnen(buch)) if (buch.stammVon[nr] !== OHNE_STAMM) zerlegeNeu(buch, nr)
}

/** The same with a pause after each word. Words that come meanwhile are for the next `ordne`. */
export async function ordneInScheiben(buch: Wortbuch, scheibe: () => Promise<void>): Promise<void> {
  for (const nr of zuOrdnen(buch)) {
    if (buch.stammVon[nr] !== OHNE_STAMM) zerlegeNeu(buch, nr)
    await scheibe()
  }
}

/** Words to be taken apart anew, by number; from now on they count as done. */
function zuOrdnen(buch: Wortbuch): Iterable<number> {
  if (buch.neueStaemme.length === 0 && buch.neueWorte.length === 0) return []
  buch.zerlegtes.clear()
  const betroffene = buch.neueStaemme.length > NACHTRAEGLICH_HOECHSTENS ? [...buch.worte.keys()] : betroffen(buch)
  buch.neueStaemme = []
  buch.neueWorte = []
  return betroffene
}

export function bytesDesWortbuchs({ gramme, formen, teile, worte }: Wortbuch): number {
  return gramme.bytes + bytesVon(formen) + bytesVon(teile) + worte.length * 90
}

function istGrundwort({ stammnummern, formen }: Wortbuch, kurz: string): boolean {
  const nr = stammnummern.get(kurz)
  return nr !== undefined && formen.laenge[nr]! > 0
}

function stammnummer({ stammnummern, formen, teile }: Wortbuch, kurz: string): number {
  const bekannt = stammnummern.get(kurz)
  if (bekannt !== undefined) return bekannt
  const nr = neueListe(formen)
  neueListe(teile)
  stammnummern.set(kurz, nr)
  return nr
}

function betroffen({ neueStaemme, neueWorte, gramme, worte, stammVon }: Wortbuch): Set<number> {
  const alle = new Set(neueWorte)
  for (const kurz of neueStaemme)
    for (const nr of gramme.vielleichtMit(kurz) ?? []) if (stammVon[nr] !== OHNE_STAMM && worte[nr]!.includes(kurz)) alle.add(nr)
  return alle
}

function zerlegeNeu(buch: Wortbuch, nr: number): void {
  const alt = buch.zerlegungen[nr] ?? []
  const neu = zerlege(buch.worte[nr]!, (kurz) => kennt(buch, kurz))
  if (alt.length === neu.length && alt.every((teil, i) => teil === neu[i])) return
  buch.stand++
  for (const teil of new Set(alt)) filtere(buch.teile, stammnummer(buch, teil), (eintrag) => eintrag >> 1 !== nr)
  buch.zerlegungen[nr] = neu
  for (const teil of new Set(neu)) haengeAn(buch.teile, stammnummer(buch, teil), nr * 2 + (teil === neu.at(-1) ? 1 : 0))
}
