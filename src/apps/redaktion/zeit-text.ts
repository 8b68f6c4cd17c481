// Points in time as people read them, in Berlin time. Pure.
import type { Oberflaechensprache } from '../../ui/texte/index.ts'

const ZEIT: Record<Oberflaechensprache, Intl.DateTimeFormat> = {
  de: new Intl.DateTimeFormat('de-DE', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' }),
}

export function zeitText(zeitpunkt: Date, sprache: Oberflaechensprache): string {
  return ZEIT[sprache].format(zeitpunkt)
}
