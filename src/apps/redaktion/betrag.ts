// An amount as people type it, and as it is put into the field again. Pure.
import { ok, type Result, refuse } from '../../platform/result.ts'

export type KeinBetrag = 'leer' | 'format' | 'negativ' | 'hoch'

/** "60", "27,60", "1.234,5", "27.60 €" → cents. A point counts as comma only before one or two digits at the end. */
export function parseBetrag(eingabe: string, hoechstensCent: number): Result<number, KeinBetrag> {
  const text = eingabe.replace(/[\s\u00a0]|€|Euro|EUR/gi, '').replace(/^[−–]/, '-')
  if (text === '') return refuse('leer')
  if (/^-\d/.test(text)) return refuse('negativ')
  const teile = /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:[.,](\d{1,2}|-))?$/.exec(text)
  if (!teile) return refuse('format')
  const euro = Number(teile[1]!.replaceAll('.', ''))
  const cent = teile[2] === undefined || teile[2] === '-' ? 0 : Number(teile[2].padEnd(2, '0'))
  const betrag = euro * 100 + cent
  return betrag > hoechstensCent ? refuse('hoch') : ok(betrag)
}

/** "60" or "27,60". */
export function betragText(cent: number): string {
  const rest = cent % 100
  return rest === 0 ? String(cent / 100) : `${Math.floor(cent / 100)},${String(rest).padStart(2, '0')}`
}
