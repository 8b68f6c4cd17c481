// Compounds into their parts ("hundesteuerbescheid" → hund, steuer, bescheid), by words the stock itself uses alone.
import { istFuellwort, stamm } from './woerter.ts'

const KUERZESTER_TEIL = 4
const KUERZESTES_WORT = 7
/** Short nouns that do stand in compounds. */
const KURZE = new Set('amt bau bus ehe gas hof kfz kur lkw ort pkw rad see tod weg zug'.split(' '))
/** Ends and beginnings of words that look like words. */
const KEINE = new Set(
  `schaft heit keit lich isch ungen uber unter gegen hinter durch zuruck wieder weiter zusammen heraus hinaus sein bar sam los los voll teil arten
  ante ende ander andere inner ausser nehm stell geben gebe setz fall trag lass lauf halt hand hang weis rat lage ling mann frau`.split(
    /\s+/,
  ),
)
const FUGEN = ['', 's', 'es', 'n', 'en', 'e', 'er'] as const

/**
 * The stems of the parts, in order; empty if the word is no compound of known ones. Few long parts are better than many short ones; the whole
 * word must be used up.
 */
export function zerlege(wort: string, kennt: (stamm: string) => boolean): readonly string[] {
  if (wort.length < KUERZESTES_WORT || /\d/.test(wort)) return KEINE_TEILE
  const wege: Weg[] = new Array(wort.length + 1).fill(null)
  wege[wort.length] = KEINE_TEILE
  for (let ab = wort.length - 3; ab >= 3; ab--) wege[ab] = besterWeg(wort, ab, wege, kennt)
  return besterWeg(wort, 0, wege, kennt) ?? KEINE_TEILE
}

/** The best way to use up the word from a place on; null if there is none. */
type Weg = readonly string[] | null
const KEINE_TEILE: readonly string[] = []

/** Only a piece behind which the word can be used up is looked at, and most words have none. The word itself is no part of itself. */
function besterWeg(wort: string, ab: number, wege: readonly Weg[], kennt: (stamm: string) => boolean): Weg {
  let gewaehlt: Weg = null
  for (let bis = ab === 0 ? wort.length - 1 : wort.length; bis >= ab + 3; bis--) {
    const rest = wege[bis]!
    if (rest === null || (gewaehlt !== null && rest.length + 1 >= gewaehlt.length)) continue
    const teil = teilstamm(wort.slice(ab, bis), bis === wort.length, kennt)
    if (teil !== null) gewaehlt = [teil, ...rest]
  }
  return gewaehlt
}

/** The stem under which this piece is known; a linking -s-, -n-, -er- may follow it inside a word. */
function teilstamm(stueck: string, amEnde: boolean, kennt: (stamm: string) => boolean): string | null {
  for (const fuge of amEnde ? [''] : FUGEN) {
    if (!stueck.endsWith(fuge)) continue
    const ohne = fuge === '' ? stueck : stueck.slice(0, -fuge.length)
    if (ohne.length < KUERZESTER_TEIL && !KURZE.has(ohne)) continue
    if (KEINE.has(ohne) || istFuellwort(ohne)) continue
    const kurz = stamm(ohne)
    if (kennt(kurz)) return kurz
  }
  return null
}

const KUERZESTER_EINZELNER = 5

/** The stem of the longest known end of a word, or else of the longest known beginning; null if there is none. */
export function bekannterTeil(wort: string, kennt: (stamm: string) => boolean): string | null {
  for (let ab = 3; ab <= wort.length - KUERZESTER_EINZELNER; ab++) {
    const ende = teilstamm(wort.slice(ab), true, kennt)
    if (ende !== null) return ende
  }
  for (let bis = wort.length - 3; bis >= KUERZESTER_EINZELNER; bis--) {
    const anfang = teilstamm(wort.slice(0, bis), false, kennt)
    if (anfang !== null) return anfang
  }
  return null
}

const FUGE_AM_ENDE = /(?<=.{4})(?:s|en|e)$/

/** The stem of the longest known end of a word, and what stands before it, unknown, without what links them; null if no end is known. */
export function unbekannterAnfang(wort: string, kennt: (stamm: string) => boolean): { anfang: string; ende: string } | null {
  for (let ab = KUERZESTER_TEIL; ab <= wort.length - KUERZESTER_TEIL; ab++) {
    const ende = teilstamm(wort.slice(ab), true, kennt)
    if (ende !== null) return { anfang: wort.slice(0, ab).replace(FUGE_AM_ENDE, ''), ende }
  }
  return null
}
