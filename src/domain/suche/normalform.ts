// One form for queries that ask the same: folded, each word once, whatever their order. And which queries are never kept. Pure.
import { falte } from '../fachwortschatz/index.ts'

/** Best bets and counted queries are kept under this; empty for a query without a word. */
export function normalform(anfrage: string): string {
  return [...new Set(falte(anfrage).split(' '))].sort().join(' ')
}

const HOECHSTENS_ZEICHEN = 60
const HOECHSTENS_WOERTER = 8
const SCHLUESSEL = /(?<!\d)(?:99|77|10)[.\s]?\d{3}[.\s]?\d{3}[.\s]?\d{3}[.\s]?\d{3}(?!\d)/g // Leistungsschlüssel, plain or dotted
const ZIFFERNREIHE = /\d(?:[\s./()+-]{0,2}\d){6}/ // seven digits or more: phone, account, date of birth, customer number

/** May tell of a person: an address, a number, a whole sentence. Such a query is not counted at all. */
export function istPersoenlich(anfrage: string): boolean {
  if (anfrage.length > HOECHSTENS_ZEICHEN || anfrage.trim().split(/\s+/).length > HOECHSTENS_WOERTER) return true
  return anfrage.includes('@') || ZIFFERNREIHE.test(anfrage.replace(SCHLUESSEL, ' '))
}
