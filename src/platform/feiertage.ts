// Public holidays by law: offices are closed and deadlines move on them. Computed, so no year is ever missing.
import { plusTage, type Tag } from './zeit.ts'

export type Feiertag = { de: string; en: string }

/** Answers the holiday of a day, or null. The rule that asks gets it as an argument: each Land has its own. */
export type Feiertage = (tag: Tag) => Feiertag | null

const FEST: Record<string, Feiertag> = {
  '01-01': { de: 'Neujahr', en: 'New Year’s Day' },
  '05-01': { de: 'Tag der Arbeit', en: 'Labour Day' },
  '10-03': { de: 'Tag der Deutschen Einheit', en: 'Day of German Unity' },
  '12-25': { de: '1. Weihnachtstag', en: 'Christmas Day' },
  '12-26': { de: '2. Weihnachtstag', en: 'Second day of Christmas' },
}
/** Days after Easter Sunday. */
const BEWEGLICH: Record<number, Feiertag> = {
  [-2]: { de: 'Karfreitag', en: 'Good Friday' },
  1: { de: 'Ostermontag', en: 'Easter Monday' },
  39: { de: 'Christi Himmelfahrt', en: 'Ascension Day' },
  50: { de: 'Pfingstmontag', en: 'Whit Monday' },
  60: { de: 'Fronleichnam', en: 'Corpus Christi' },
}

const jahre = new Map<number, Map<Tag, Feiertag>>()

/** Holidays of Hessen, § 1 Abs. 1 HFeiertagsG (Easter and Whit Sunday are Sundays, not holidays of their own). */
export function feiertagInHessen(tag: Tag): Feiertag | null {
  const jahr = Number(tag.slice(0, 4))
  let kalender = jahre.get(jahr)
  if (!kalender) {
    kalender = hessen(jahr)
    jahre.set(jahr, kalender)
  }
  return kalender.get(tag) ?? null
}

function hessen(jahr: number): Map<Tag, Feiertag> {
  const ostern = ostersonntag(jahr)
  return new Map([
    ...Object.entries(FEST).map(([tag, name]): [Tag, Feiertag] => [`${String(jahr).padStart(4, '0')}-${tag}`, name]),
    ...Object.entries(BEWEGLICH).map(([abstand, name]): [Tag, Feiertag] => [plusTage(ostern, Number(abstand)), name]),
  ])
}

/** Gregorian Easter after the "anonymous" algorithm (Meeus/Jones/Butcher). */
function ostersonntag(jahr: number): Tag {
  const a = jahr % 19
  const b = Math.floor(jahr / 100)
  const c = jahr % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return plusTage(`${String(jahr).padStart(4, '0')}-01-01`, tagImJahr(jahr, Math.floor(f / 31), (f % 31) + 1))
}

function tagImJahr(jahr: number, monat: number, tag: number): number {
  return (Date.UTC(jahr, monat - 1, tag) - Date.UTC(jahr, 0, 1)) / 86_400_000
}
