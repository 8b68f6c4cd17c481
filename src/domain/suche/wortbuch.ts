// All words of the stock, each once: by stem, by the parts of compounds, by likeness. Where they stand is another list's business.
import { createGramme } from './aehnlich.ts'
import { createAlphabet } from './alphabet.ts'
import { Listen } from './listen.ts'
import { stamm, woerter } from './woerter.ts'
import { bekannterTeil, zerlege } from './zerlegung.ts'

export type Variante = { /** Number of a word. */ nr: number; gewicht: number; art: 'wort' | 'stamm' | 'zusammensetzung' | 'aehnlich' }

export type Wortbuch = ReturnType<typeof createWortbuch>

const NACHTRAEGLICH_HOECHSTENS = 300
const HOECHSTENS_GEMERKT = 20_000

export function createWortbuch() {
  const nummern = new Map<string, number>()
  const worte: string[] = []
  const anzeige: string[] = []
  const stammnummern = new Map<string, number>()
  const stammVon: number[] = []
  const formen = new Listen() // stem → words
  const teile = new Listen() // stem → words it is a part of, ×2, +1 if it is the last part
  const zerlegungen: (readonly string[])[] = []
  let zusatz: ReadonlySet<string> = new Set()
  const gramme = createGramme()
  const alphabet = createAlphabet()
  let neueStaemme: string[] = []
  let neueWorte: number[] = []
  const zerlegtes = new Map<string, readonly string[]>() // words of queries; forgotten when a new word comes

  const stammnummer = (kurz: string): number => {
    const bekannt = stammnummern.get(kurz)
    if (bekannt !== undefined) return bekannt
    const nr = formen.neu()
    teile.neu()
    stammnummern.set(kurz, nr)
    return nr
  }
  const kennt = (kurz: string) => zusatz.has(kurz) || istGrundwort(kurz)
  const istGrundwort = (kurz: string) => {
    const nr = stammnummern.get(kurz)
    return nr !== undefined && formen.laenge[nr]! > 0
  }

  const zerlegeNeu = (nr: number) => {
    const alt = zerlegungen[nr] ?? []
    const neu = zerlege(worte[nr]!, kennt)
    if (alt.join() === neu.join()) return
    for (const teil of new Set(alt)) teile.filtere(stammnummer(teil), (eintrag) => eintrag >> 1 !== nr)
    zerlegungen[nr] = neu
    for (const teil of new Set(neu)) teile.push(stammnummer(teil), nr * 2 + (teil === neu.at(-1) ? 1 : 0))
  }

  return {
    worte,
    anzeige,
    teile,
    formen,
    /** The number of a folded word; -1 if no document has it. */
    nummer: (wort: string) => nummern.get(wort) ?? -1,
    stammnummer: (kurz: string) => stammnummern.get(kurz) ?? -1,
    stammVon,
    zerlegung: (nr: number): readonly string[] => zerlegungen[nr] ?? [],
    /** The parts of any word by the words known now. */
    zerlege(wort: string): readonly string[] {
      const bekannt = zerlegtes.get(wort)
      if (bekannt) return bekannt
      const neu = zerlege(wort, kennt)
      if (zerlegtes.size >= HOECHSTENS_GEMERKT) zerlegtes.clear()
      zerlegtes.set(wort, neu)
      return neu
    },
    kennt,
    /** The stem of the longest known end, or else beginning, of an unknown word; null if there is none. */
    bekannterTeil: (wort: string) => bekannterTeil(wort, kennt),
    /** Takes a word in; the same word again gives the same number. */
    lerne(wort: string, geschrieben: string): number {
      const bekannt = nummern.get(wort)
      if (bekannt !== undefined) return bekannt
      const nr = worte.length
      const kurz = stamm(wort)
      if (!istGrundwort(kurz)) neueStaemme.push(kurz)
      nummern.set(wort, nr)
      worte.push(wort)
      anzeige.push(geschrieben)
      const stammNr = stammnummer(kurz)
      stammVon.push(stammNr)
      formen.push(stammNr, nr)
      gramme.put(wort)
      alphabet.put(wort, nr)
      neueWorte.push(nr)
      return nr
    },
    /** A key or a citation: found only as it is, never taken apart, like no other word. */
    lerneAllein(wort: string): number {
      stammVon.push(-1)
      anzeige.push(wort)
      gramme.put('')
      return worte.push(wort) - 1
    },
    /** Words that count as known parts although no document has them alone. */
    setZusatz(worteDesWortschatzes: readonly string[]): void {
      const neu = new Set(worteDesWortschatzes.flatMap(woerter).map(stamm))
      for (const kurz of neu) if (!zusatz.has(kurz)) neueStaemme.push(kurz)
      for (const kurz of zusatz) if (!neu.has(kurz)) neueStaemme.push(kurz)
      zusatz = neu
    },
    /** Takes new words apart, and old ones anew that a word may be part of which came to be known or ceased to be. */
    ordne(): void {
      if (neueStaemme.length === 0 && neueWorte.length === 0) return
      zerlegtes.clear()
      const alles = neueStaemme.length > NACHTRAEGLICH_HOECHSTENS
      const betroffene = alles ? worte.keys() : betroffen(neueStaemme, neueWorte)
      neueStaemme = []
      neueWorte = []
      for (const nr of betroffene) if (stammVon[nr]! >= 0) zerlegeNeu(nr)
    },
    /** Words with this beginning, in alphabetical order. */
    mitAnfang: (anfang: string, hoechstens: number): number[] => alphabet.mitAnfang(anfang, hoechstens),
    aehnliche: (wort: string, grenzen: { mindestens: number; hoechstens: number }) => gramme.find(wort, grenzen),
    get bytes(): number {
      return gramme.bytes + formen.bytes + teile.bytes + worte.length * 90
    },
  }

  function betroffen(staemme: readonly string[], neu: readonly number[]): Set<number> {
    const alle = new Set(neu)
    for (const kurz of staemme)
      for (const nr of gramme.vielleichtMit(kurz) ?? []) if (stammVon[nr]! >= 0 && worte[nr]!.includes(kurz)) alle.add(nr)
    return alle
  }
}
