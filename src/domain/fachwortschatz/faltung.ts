// How words are made comparable: case, accents, umlauts and ß must not keep an everyday word from its term. Pure.

const ASCII = /^[ -~]*$/ // most words: what the slow way does beyond lower case is known to do nothing there

const VOKAL_MIT_E = /[aou]e/ // asked first: most words have none

/** Lower case without accents; ä, ae and a are one letter, so are ß and ss. */
export function falte(text: string): string {
  const klein = text.toLowerCase()
  const einfach = ASCII.test(text) ? klein : klein.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss')
  return VOKAL_MIT_E.test(einfach) ? einfach.replace(/(?<=[aou])e/g, '') : einfach
}

const NUR_WOERTER = /^[a-z0-9]+( [a-z0-9]+)*$/

/** Folded, words only, one space between. */
export function falteWorte(text: string): string {
  const gefaltet = falte(text)
  return NUR_WOERTER.test(gefaltet) ? gefaltet : (gefaltet.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
