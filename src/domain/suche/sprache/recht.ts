// Keys and citations in texts and queries, each made one word: "99 050 012 104 000", "§ 34a Abs. 1 GewO".
import { falte } from './woerter.ts'

// "§ 34a", "Art. 5", "§§ 14, 15 und 16", and what stands behind: digits only of an Absatz, Satz or Nummer.
const PARAGRAF =
  /(?:§§?|\bparagra(?:f|ph)|\bart(?:ikel|\.)?)\s*(\d+\s?[a-z]?\b(?:\s*(?:,|und|bis|-|–)\s*\d+\s?[a-z]?\b)*)([^§\d]{0,60}(?:(?<=\b(?:abs(?:atz|\.)?|s(?:atz|\.)?|nr\.?|nummer)\s*)\d+[^§\d]{0,60})*)/giu
const UNTERTEIL = /\b(?:abs(?:atz|\.)?|s(?:atz|\.)?|nr\.?|nummer)\s*\d+[a-z]?\b/giu
const GESETZ = /\b(?:[A-ZÄÖÜ][a-zäöüß]*){2,}\b|\b[A-ZÄÖÜ]{2,}\b|\b[a-zäöü]{2,9}\b/gu
const KEIN_GESETZ = new Set('abs absatz satz nr nummer bis und des der die das in mit von vom zur zum hs'.split(' '))
const NUMMER_MIT_GESETZ = /^(\d{1,4}[a-z]?)\s+([\p{L}]{2,9})$/iu

const gemerkt = new Map<string, readonly string[]>()
const HOECHSTENS_GEMERKT = 5_000

/** The same for what documents cite: the same few laws in each layer and language of a service. */
export function zitateImBestand(text: string): readonly string[] {
  const bekannt = gemerkt.get(text)
  if (bekannt) return bekannt
  if (gemerkt.size >= HOECHSTENS_GEMERKT) gemerkt.clear()
  const neue = zitate(text)
  gemerkt.set(text, neue)
  return neue
}

/** "§34a" and "§34a gewo" for each paragraph named. */
export function zitate(text: string): string[] {
  if (!/\d/.test(text)) return []
  return [...text.matchAll(PARAGRAF)].flatMap(([, nummern = '', danach = '']) => {
    const gesetze = (danach.match(GESETZ) ?? []).map(falte).filter((wort) => !KEIN_GESETZ.has(wort))
    return nummern.split(/,|und|bis|-|–/i).flatMap((nummer) => {
      const zeichen = `§${nummer.toLowerCase().replace(/\s/g, '')}`
      return [zeichen, ...gesetze.map((gesetz) => `${zeichen} ${gesetz}`)]
    })
  })
}

/** The citations of a query and its other words; a query may leave the sign away ("34a gewo"). */
export function zitateIn(q: string): { gefunden: string[]; rest: string } {
  if (!/\d/.test(q)) return { gefunden: [], rest: q }
  const ohneZeichen = NUMMER_MIT_GESETZ.exec(q.trim())
  if (ohneZeichen) return { gefunden: [`§${ohneZeichen[1]!.toLowerCase()} ${falte(ohneZeichen[2]!)}`], rest: '' }
  return {
    gefunden: zitate(q),
    rest: q.replace(PARAGRAF, (_ganzes, _nummern, danach: string) => ` ${ohneGesetz(danach.replace(UNTERTEIL, ' '))} `),
  }
}

/** The law stands first, if one is named at all. */
function ohneGesetz(danach: string): string {
  const erstes = /^\s*([\p{L}\d]+)/u.exec(danach)?.[1]
  return erstes && erstes.match(GESETZ)?.[0] === erstes ? danach.replace(erstes, '') : danach
}

/** A Leistungsschlüssel in any spelling as its digits: whole (14), or its beginning from 6 digits on; null if the text is none. */
export function schluesselIn(text: string): string | null {
  const ziffern = text.slice(0, 40).replace(/[.\s]/g, '')
  return /^(99|77)\d{4,12}$/.test(ziffern) ? ziffern : null
}
