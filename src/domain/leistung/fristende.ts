// When a deadline ends, as a day: periods that run from today, and days of the year. Only where the entry says that it runs from an event.
import type { Feiertage } from '../../platform/feiertage.ts'
import { plusTage, type Tag, wochentag } from '../../platform/zeit.ts'
import type { Frist } from './modul.ts'

export type Fristende = {
  /** The last day on which it still counts. */
  tag: Tag
  /** The day it would have ended on, had that not been a Saturday, Sunday or holiday. */
  eigentlich: Tag | null
  /** `ab-heute`: counted from an event today; `stichtag`: the next such day. */
  art: 'ab-heute' | 'stichtag'
}

/** Null where no day can be told: it runs before an event, is a span, or is only described in words. */
export function fristende(
  frist: Pick<Frist, 'dauer' | 'stichtag' | 'abEreignis' | 'einzuhalten'>,
  heute: Tag,
  feiertage: Feiertage,
): Fristende | null {
  if (!frist.einzuhalten) return null
  if (frist.dauer) {
    if (!frist.abEreignis || frist.dauer.bis !== undefined) return null
    const ende = endeDerDauer(frist.dauer, heute, feiertage)
    return ende ? verschoben(ende, 'ab-heute', feiertage) : null
  }
  const stichtag = frist.stichtag ? naechsterStichtag(frist.stichtag, heute, feiertage) : null
  return stichtag ? verschoben(stichtag, 'stichtag', feiertage) : null
}

/** The day of the event does not count (§ 187 Abs. 1 BGB); weeks and months end on the day that has its name or number (§ 188 Abs. 2 and 3). */
function endeDerDauer({ wert, einheit }: NonNullable<Frist['dauer']>, heute: Tag, feiertage: Feiertage): Tag | null {
  switch (einheit) {
    case 'TAG':
      return plusTage(heute, wert)
    case 'WOCHE':
      return plusTage(heute, wert * 7)
    case 'MONAT':
      return plusMonate(heute, wert)
    case 'JAHR':
      return plusMonate(heute, wert * 12)
    case 'WERKTAG':
      return plusGezaehlte(heute, wert, (tag) => wochentag(tag) < 7 && !feiertage(tag))
    case 'ARBEITSTAG':
      return plusGezaehlte(heute, wert, (tag) => istArbeitstag(tag, feiertage))
    default:
      return null
  }
}

function plusMonate(tag: Tag, monate: number): Tag {
  const [jahr, monat, nummer] = tag.split('-').map(Number) as [number, number, number]
  const letzter = new Date(Date.UTC(jahr, monat + monate, 0))
  letzter.setUTCDate(Math.min(nummer, letzter.getUTCDate()))
  return letzter.toISOString().slice(0, 10)
}

function plusGezaehlte(heute: Tag, anzahl: number, zaehlt: (tag: Tag) => boolean): Tag {
  let tag = heute
  for (let uebrig = anzahl; uebrig > 0; ) {
    tag = plusTage(tag, 1)
    if (zaehlt(tag)) uebrig--
  }
  return tag
}

/** This year's day while it, or the working day it moves to, is not over; a full date only until then. */
function naechsterStichtag(stichtag: string, heute: Tag, feiertage: Feiertage): Tag | null {
  const jahr = Number(heute.slice(0, 4))
  const tage = stichtag.length === 10 ? [stichtag] : [jahr - 1, jahr, jahr + 1].map((eines) => `${eines}-${stichtag}`)
  // 29 February is 1 March in most years.
  const echte = tage.map((tag) => plusTage(tag, 0))
  return echte.find((tag) => verschoben(tag, 'stichtag', feiertage).tag >= heute) ?? null
}

/** § 193 BGB, § 31 Abs. 3 VwVfG, § 108 Abs. 3 AO: on a Saturday, Sunday or holiday nothing ends; the next working day takes its place. */
function verschoben(ende: Tag, art: Fristende['art'], feiertage: Feiertage): Fristende {
  let tag = ende
  while (!istArbeitstag(tag, feiertage)) tag = plusTage(tag, 1)
  return { tag, eigentlich: tag === ende ? null : ende, art }
}

function istArbeitstag(tag: Tag, feiertage: Feiertage): boolean {
  return wochentag(tag) < 6 && !feiertage(tag)
}
