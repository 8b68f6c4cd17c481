// Measures how plainly a text reads and finds every text of a seed file. Apart from the test, because editors' hints will ask the same.
type Lokal = { de: string; en?: string; 'de-einfach'?: string }

/** Every localised text below `wert` that exists in the language, with its siblings in other languages. */
export function texte(wert: unknown, sprache: keyof Lokal): { satz: string; lokal: Lokal }[] {
  if (typeof wert !== 'object' || wert === null) return []
  if ('de' in wert && typeof wert.de === 'string') {
    const lokal = wert as Lokal
    const satz = lokal[sprache]
    return satz === undefined ? [] : [{ satz, lokal }]
  }
  return Object.values(wert).flatMap((teil) => texte(teil, sprache))
}

/** LIX (Björnsson): words per sentence plus the percentage of words longer than six letters. Below 50 is everyday prose. */
export function lix(text: string): number {
  const woerter = text.match(/\p{L}+/gu) ?? []
  const saetze = text.split(/[.!?:]+(?=\s|$)/).filter((satz) => /\p{L}/u.test(satz))
  if (woerter.length === 0 || saetze.length === 0) return 0
  const lange = woerter.filter((wort) => wort.length > 6)
  return woerter.length / saetze.length + (100 * lange.length) / woerter.length
}
