// Under which letter a title stands, and how many stand under each. Pure.

/** Titles that begin with a digit or a sign. */
export const SONST = '0'
export const BUCHSTABEN: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', SONST]

/** Umlauts and accents stand with their letter (DIN 5007-1), quotation marks before it do not count. */
export function buchstabeVon(titel: string): string {
  const erstes = titel.replace(/^[^\p{L}\p{N}]+/u, '').charAt(0)
  const grund = erstes.replace('ß', 's').normalize('NFD').charAt(0).toLowerCase()
  return /^[a-z]$/.test(grund) ? grund : SONST
}

/** Titles in the order of a German (or English) dictionary, under their letters; letters without any are missing. */
export function nachBuchstaben<Z extends { titel: string }>(zeilen: readonly Z[], sprache: 'de' | 'en'): Map<string, Z[]> {
  const je = new Map<string, Z[]>()
  for (const buchstabe of BUCHSTABEN) {
    const eigene = zeilen.filter(({ titel }) => buchstabeVon(titel) === buchstabe)
    if (eigene.length > 0)
      je.set(
        buchstabe,
        eigene.toSorted((a, b) => a.titel.localeCompare(b.titel, sprache)),
      )
  }
  return je
}
