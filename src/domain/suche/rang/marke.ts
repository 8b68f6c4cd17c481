// The mark for the next page: which objects were shown. Whatever changes meanwhile, on whichever node, none comes twice and none is skipped.

/** Nobody reads on further; each shown hit makes the mark 8 characters longer. */
export const HOECHSTENS_GEZEIGT = 200

const JE_OBJEKT = 8
const ZEICHEN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** 48 bits of the id: two FNV-1a sums of 24 bits. */
export function kurzzeichen(id: string): string {
  let [a, b] = [0x811c9dc5, 0x01234567]
  for (let i = 0; i < id.length; i++) {
    a = Math.imul(a ^ id.charCodeAt(i), 0x01000193)
    b = Math.imul(b ^ (id.charCodeAt(i) + i), 0x01000193)
  }
  return vierZeichen(a) + vierZeichen(b)
}

function vierZeichen(summe: number): string {
  const zahl = (summe ^ (summe >>> 24)) & 0xffffff
  return ZEICHEN[zahl >> 18]! + ZEICHEN[(zahl >> 12) & 63]! + ZEICHEN[(zahl >> 6) & 63]! + ZEICHEN[zahl & 63]!
}

export function schreibeMarke(gezeigte: readonly string[]): string {
  return gezeigte.join('')
}

/** The shown objects; null if this is no mark of ours. */
export function leseMarke(text: string | null | undefined): string[] | null {
  if (!text) return []
  if (text.length % JE_OBJEKT !== 0 || text.length > JE_OBJEKT * HOECHSTENS_GEZEIGT || !/^[\w-]+$/.test(text)) return null
  return text.match(/.{8}/g)
}
