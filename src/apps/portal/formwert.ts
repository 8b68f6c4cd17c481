// How a value stands in the query of an address: written as browsers write a form, many times on every page.

const SCHLICHT = /^[\w.*-]*$/ // \w without the flag u: ASCII letters, digits and _
const UEBRIGE = /%20|[!'()~]/g

/** As `URLSearchParams` writes it, which takes an object for each address. */
export function formwert(wert: string): string {
  return SCHLICHT.test(wert) ? wert : encodeURIComponent(wert.toWellFormed()).replace(UEBRIGE, alsFormzeichen)
}

function alsFormzeichen(zeichen: string): string {
  return zeichen === '%20' ? '+' : `%${zeichen.charCodeAt(0).toString(16).toUpperCase()}`
}
