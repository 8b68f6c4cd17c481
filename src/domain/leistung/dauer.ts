// Durations and deadlines as people say them, in German and English.
import type { Bearbeitungsdauer, Dauer, Frist } from './modul.ts'
import type { InEinerSprache, Sprache } from './sprache.ts'

type Formen = { eins: string; viele: string; dativ: string }

const DEUTSCH: Record<Dauer['einheit'], Formen> = {
  JAHR: { eins: 'Jahr', viele: 'Jahre', dativ: 'Jahren' },
  MONAT: { eins: 'Monat', viele: 'Monate', dativ: 'Monaten' },
  WOCHE: { eins: 'Woche', viele: 'Wochen', dativ: 'Wochen' },
  TAG: { eins: 'Tag', viele: 'Tage', dativ: 'Tagen' },
  WERKTAG: { eins: 'Werktag', viele: 'Werktage', dativ: 'Werktagen' },
  ARBEITSTAG: { eins: 'Arbeitstag', viele: 'Arbeitstage', dativ: 'Arbeitstagen' },
  STUNDE: { eins: 'Stunde', viele: 'Stunden', dativ: 'Stunden' },
  MINUTE: { eins: 'Minute', viele: 'Minuten', dativ: 'Minuten' },
}
const ENGLISCH: Record<Dauer['einheit'], string> = {
  JAHR: 'year',
  MONAT: 'month',
  WOCHE: 'week',
  TAG: 'day',
  WERKTAG: 'working day (Monday to Saturday)',
  ARBEITSTAG: 'working day',
  STUNDE: 'hour',
  MINUTE: 'minute',
}

/** "2 Wochen", "1 Tag", "2 bis 3 Monate", "sofort"; `nachPraeposition` gives the dative after "innerhalb von". */
export function dauerText(dauer: Dauer, sprache: Sprache, { nachPraeposition = false } = {}): string {
  const { wert, bis, einheit } = dauer
  const hoechste = bis ?? wert
  if (hoechste === 0) return sprache === 'en' ? 'immediately' : 'sofort'
  const zahl = bis === undefined || bis === wert ? `${wert}` : `${wert} ${sprache === 'en' ? 'to' : 'bis'} ${bis}`
  if (sprache === 'en') return `${zahl} ${hoechste === 1 ? ENGLISCH[einheit] : ENGLISCH[einheit].replace(/^\S+( day)?/, '$&s')}`
  const formen = DEUTSCH[einheit]
  return `${zahl} ${hoechste === 1 ? formen.eins : nachPraeposition ? formen.dativ : formen.viele}`
}

const MONATE = {
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
}

/** "31. Dezember 2026", "31 December"; takes a day (`2026-12-31`) or a day of the year (`12-31`). */
export function stichtagText(stichtag: string, sprache: Sprache): string {
  const [tag, monat, jahr] = stichtag.split('-').reverse()
  const name = MONATE[sprache === 'en' ? 'en' : 'de'][Number(monat) - 1] ?? ''
  return `${Number(tag)}${sprache === 'en' ? '' : '.'} ${name}${jahr ? ` ${jahr}` : ''}`
}

/** What the deadline is, without its name: "2 Wochen", "bis 31. Dezember"; null if it is only described in words. */
export function fristText(frist: Pick<InEinerSprache<Frist>, 'dauer' | 'stichtag'>, sprache: Sprache): string | null {
  if (frist.dauer) return dauerText(frist.dauer, sprache)
  if (frist.stichtag) return `${sprache === 'en' ? 'by' : 'bis'} ${stichtagText(frist.stichtag, sprache)}`
  return null
}

/** Short form for the summary box: the span from the quickest to the slowest way, or each in turn where units differ. */
export function bearbeitungsdauerKurz(
  eintraege: readonly Pick<InEinerSprache<Bearbeitungsdauer>, 'dauer'>[],
  sprache: Sprache,
): string | null {
  const erste = eintraege[0]
  if (!erste) return null
  const { einheit } = erste.dauer
  if (eintraege.some((eintrag) => eintrag.dauer.einheit !== einheit))
    return [...new Set(eintraege.map((eintrag) => dauerText(eintrag.dauer, sprache)))].join(sprache === 'en' ? ' or ' : ' oder ')
  const wert = Math.min(...eintraege.map((eintrag) => eintrag.dauer.wert))
  const bis = Math.max(...eintraege.map((eintrag) => eintrag.dauer.bis ?? eintrag.dauer.wert))
  return dauerText(bis > wert ? { wert, bis, einheit } : { wert, einheit }, sprache)
}
