// Which queries may tell of a person, and are never counted. Pure.

const HOECHSTENS_ZEICHEN = 60
const HOECHSTENS_WOERTER = 8
const SCHLUESSEL = /(?<!\d)(?:99|77|10)[.\s]?\d{3}[.\s]?\d{3}[.\s]?\d{3}[.\s]?\d{3}(?!\d)/g // Leistungsschlüssel, plain or dotted
const ZIFFERNREIHE = /\d(?:[\s./()+-]{0,2}\d){6}/ // seven digits or more: phone, account, date of birth, customer number

/** An address, a number, a whole sentence. */
export function istPersoenlich(anfrage: string): boolean {
  if (anfrage.length > HOECHSTENS_ZEICHEN || anfrage.trim().split(/\s+/).length > HOECHSTENS_WOERTER) return true
  return anfrage.includes('@') || ZIFFERNREIHE.test(anfrage.replace(SCHLUESSEL, ' '))
}
