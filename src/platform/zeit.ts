// Time for people is Europe/Berlin, time that is stored is UTC. The clock is always an argument.

/** Answers the present moment. Only main.ts and tests make one. */
export type Clock = () => Date

/** A calendar day in Berlin, `YYYY-MM-DD`. */
export type Tag = string

type Gueltigkeit = { gueltigVon?: Tag | null | undefined; gueltigBis?: Tag | null | undefined }

const TAG = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', year: 'numeric', month: '2-digit', day: '2-digit' })
const UHRZEIT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit' })

/** A day begins with a minute: within one there is nothing to format again. */
const MINUTE_MS = 60_000
let [minute, tagDerMinute]: [number, Tag] = [Number.NaN, '']

export function tagVon(zeitpunkt: Date): Tag {
  const diese = Math.floor(zeitpunkt.getTime() / MINUTE_MS)
  if (diese !== minute) [minute, tagDerMinute] = [diese, TAG.format(zeitpunkt)]
  return tagDerMinute
}

/** Time of day in Berlin, `HH:MM`. */
export function uhrzeitVon(zeitpunkt: Date): string {
  return UHRZEIT.format(zeitpunkt)
}

export function istTag(text: string): boolean {
  const zeit = Date.parse(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(zeit) && new Date(zeit).toISOString().startsWith(text)
}

export function plusTage(tag: Tag, anzahl: number): Tag {
  const zeit = new Date(`${tag}T00:00:00Z`)
  zeit.setUTCDate(zeit.getUTCDate() + anzahl)
  return zeit.toISOString().slice(0, 10)
}

/** Whether something with a first and a last day, both included, holds on this day; no first day: since ever, no last: until further notice. */
export function giltAm({ gueltigVon, gueltigBis }: Gueltigkeit, tag: Tag): boolean {
  return (gueltigVon == null || gueltigVon <= tag) && (gueltigBis == null || tag <= gueltigBis)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function wochentag(tag: Tag): number {
  return new Date(`${tag}T00:00:00Z`).getUTCDay() || 7
}

/** The moment at which Berlin's clocks show this day and time. In the hour that is skipped in spring: the moment after the gap. */
export function zeitpunkt(tag: Tag, uhrzeit = '00:00'): Date {
  const wand = Date.parse(`${tag}T${uhrzeit}:00Z`)
  for (const stunden of [2, 1]) {
    const versuch = new Date(wand - stunden * 3_600_000)
    if (tagVon(versuch) === tag && uhrzeitVon(versuch) === uhrzeit) return versuch
  }
  return new Date(wand - 3_600_000)
}

/** The next midnight in Berlin, strictly after the given moment. */
export function naechsteMitternacht(jetzt: Date): Date {
  return zeitpunkt(plusTage(tagVon(jetzt), 1))
}
