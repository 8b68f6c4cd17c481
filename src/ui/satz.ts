// How amounts, days and legal references are set: no line break inside them, and places to break in very long words.
import type { Oberflaechensprache } from './texte/index.ts'

const FEST = '\u00a0' // no-break space
const WEICH = '\u00ad' // soft hyphen

const MONATE =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December'
const VOR_MONAT = new RegExp(`(\\d\\.?) (?=(?:${MONATE})\\b)`, 'g')

/** Books, parts and annexes, and what counts them. */
const VOR_NUMMER = /\b(SGB|Teil|Buch|Kapitel|Abschnitt|Anlage|Anhang|Artikel|Absatz|Nummer|Ziffer|Part|Book|Section|Annex) (?=\d|[IVX]+\b)/g

/** Without a figure, Roman or not, or such a letter nothing below is found. */
const ETWAS_FESTES = /\d|\b[zdui]\.| [IVX]/

/** Keeps together what belongs together: `§ 5`, `§ 31 HVwVfG`, `SGB X`, `46 €`, `12. November`, `z. B.`, `63065 Offenbach`. */
export function fest(text: string): string {
  if (!ETWAS_FESTES.test(text)) return text
  return text
    .replace(/(§§?|Art\.|Abs\.|Nr\.|Satz) (?=\d)/g, `$1${FEST}`)
    .replace(/(§\s\d+\w?) (?=\p{Lu}\p{Ll}{0,3}\p{Lu})/gu, `$1${FEST}`)
    .replace(VOR_NUMMER, `$1${FEST}`)
    .replace(/\b(at) (?=\d+:)/g, `$1${FEST}`)
    .replace(/\b(\d{5}) (?=\p{Lu})/gu, `$1${FEST}`)
    .replace(/(\d) (?=€|%|Euro\b|Prozent\b|km\b|KB\b|Uhr\b)/g, `$1${FEST}`)
    .replace(VOR_MONAT, `$1${FEST}`)
    .replace(/\b(z\.|d\.|u\.|i\.) ?(?=(?:B|h|a|S)\.|d\. R\.)/g, `$1${FEST}`)
}

/** Joints of administrative compounds: a word of 18 letters or more may break before one of these. */
const FUGEN =
  /(?<=\p{L}{5})(?=(?:bescheinigung|genehmigung|verwaltung|anmeldung|abmeldung|ummeldung|erlaubnis|behörde|aufsicht|ausweis|urkunde|zulassung|führerschein|bürgerung|verfahren|ordnung|satzung|beauftragte|präsidium|versammlung|versicherung|bearbeitung|gesetz|angehörigkeit|förderung|schein)\p{L}{0,4}(?!\p{L}))/gu

const LANGES = /\S{18}/

/** Adds soft hyphens to very long German words, for browsers without a dictionary. */
export function weich(text: string): string {
  return LANGES.test(text) ? text.replace(/\p{L}{18,}/gu, (wort) => wort.replace(FUGEN, WEICH)) : text
}

const HOECHSTENS_GEMERKT = 10_000

/** The same, remembered for texts that are set again and again. */
export function gemerkt(setze: (text: string) => string): (text: string) => string {
  const gesetzte = new Map<string, string>()
  return (text) => {
    let gesetzt = gesetzte.get(text)
    if (gesetzt === undefined) {
      if (gesetzte.size >= HOECHSTENS_GEMERKT) gesetzte.clear()
      gesetzt = setze(text)
      gesetzte.set(text, gesetzt)
    }
    return gesetzt
  }
}

const ORT: Record<Oberflaechensprache, string> = { de: 'de-DE', en: 'en-GB' }

/** Made once for each language and kind: each one made anew holds some ten kilobytes outside the heap until the next full collection. */
function jeSprache<T>(mache: (ort: string) => T): (sprache: Oberflaechensprache) => T {
  const fertige = new Map<Oberflaechensprache, T>()
  return (sprache) => {
    const fertig = fertige.get(sprache) ?? mache(ORT[sprache])
    fertige.set(sprache, fertig)
    return fertig
  }
}

const TAG_MONAT_JAHR = jeSprache((ort) => new Intl.DateTimeFormat(ort, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }))
const TAG_MONAT = jeSprache((ort) => new Intl.DateTimeFormat(ort, { day: 'numeric', month: 'long', timeZone: 'UTC' }))
const GANZE_EURO = jeSprache((ort) => new Intl.NumberFormat(ort, { minimumFractionDigits: 0, maximumFractionDigits: 0 }))
const EURO_UND_CENT = jeSprache((ort) => new Intl.NumberFormat(ort, { minimumFractionDigits: 2, maximumFractionDigits: 2 }))
const ZAHL = jeSprache((ort) => new Intl.NumberFormat(ort))

/** A sentence begins with a capital: "kostenlos. Ein Hund …" is put together from parts. */
export function satzanfang(text: string): string {
  return text.charAt(0).toLocaleUpperCase('de') + text.slice(1)
}

/** `2026-11-12` as `12. November 2026` or `12 November 2026`. */
export function datum(tag: string, sprache: Oberflaechensprache): string {
  return TAG_MONAT_JAHR(sprache)
    .format(new Date(`${tag.slice(0, 10)}T00:00:00Z`))
    .replace(' ', FEST)
}

/** `2026-11-27` as `27. November`. */
export function tagUndMonat(tag: string, sprache: Oberflaechensprache): string {
  return TAG_MONAT(sprache)
    .format(new Date(`${tag}T00:00:00Z`))
    .replace(' ', FEST)
}

/** `08:00` as `8:00` (de) or `8:00` (en, 24 hours as in Germany). */
export function uhrzeit(zeit: string): string {
  return zeit.replace(/^0(?=\d:)/, '')
}

/** Integer cents as `27,60 €` or `€27.60`; whole euros without decimals. */
export function betrag(cent: number, sprache: Oberflaechensprache): string {
  const zahl = (cent % 100 === 0 ? GANZE_EURO : EURO_UND_CENT)(sprache).format(cent / 100)
  return sprache === 'de' ? `${zahl}${FEST}€` : `€${zahl}`
}

/** A whole number with the separators of the language. */
export function zahl(wert: number, sprache: Oberflaechensprache): string {
  return ZAHL(sprache).format(wert)
}
