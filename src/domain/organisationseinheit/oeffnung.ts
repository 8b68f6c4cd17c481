// When an office is open: exceptions beat holidays, holidays beat the week. Pure; people's time is Europe/Berlin.
import type { Feiertage } from '../../platform/feiertage.ts'
import { plusTage, type Tag, tagVon, wochentag, zeitpunkt } from '../../platform/zeit.ts'
import type { Lokal } from '../leistung/index.ts'
import type { Oeffnungszeiten, Zweckzeiten } from './organisationseinheit.ts'

export type Zeitspanne = { von: string; bis: string }

/** One day: its spans in order (empty: closed), and what decided them. */
export type Tagesoeffnung = {
  tag: Tag
  /** 1 = Monday … 7 = Sunday. */
  wochentag: number
  zeiten: readonly Zeitspanne[]
  art: 'woche' | 'feiertag' | 'ausnahme'
  /** Why the day differs: the holiday's name or what the office wrote. */
  grund: Lokal | null
}

export type Wochentagszeile = Tagesoeffnung & { heute: boolean }

/** How far ahead a change is looked for; an office closed for longer has none. */
const VORAUSSCHAU_TAGE = 370

export function oeffnung(zeiten: Oeffnungszeiten, feiertage: Feiertage, tag: Tag): Tagesoeffnung {
  const nummer = wochentag(tag)
  const ausnahme = zeiten.ausnahmen.find((eintrag) => eintrag.tag === tag)
  if (ausnahme) return { tag, wochentag: nummer, zeiten: geordnet(ausnahme.zeiten), art: 'ausnahme', grund: ausnahme.grund ?? null }
  const feiertag = feiertage(tag)
  if (feiertag) return { tag, wochentag: nummer, zeiten: [], art: 'feiertag', grund: feiertag }
  const regulaer = zeiten.woche.filter((eintrag) => eintrag.wochentag === nummer).flatMap((eintrag) => eintrag.zeiten)
  return { tag, wochentag: nummer, zeiten: geordnet(regulaer), art: 'woche', grund: null }
}

/** The seven days, Monday first, of the week the day lies in; holidays and exceptions stand in their weekday's row. */
export function woche(zeiten: Oeffnungszeiten, feiertage: Feiertage, tag: Tag): Wochentagszeile[] {
  const montag = plusTage(tag, 1 - wochentag(tag))
  return [0, 1, 2, 3, 4, 5, 6].map((abstand) => {
    const dieser = plusTage(montag, abstand)
    return { ...oeffnung(zeiten, feiertage, dieser), heute: dieser === tag }
  })
}

/** Days in a span, both ends included, on which the office keeps other hours than its week says. A holiday on a day without hours changes nothing. */
export function besondereTage(zeiten: Oeffnungszeiten, feiertage: Feiertage, von: Tag, bis: Tag): Tagesoeffnung[] {
  const besondere: Tagesoeffnung[] = []
  for (let tag = von; tag <= bis; tag = plusTage(tag, 1)) {
    const dieser = oeffnung(zeiten, feiertage, tag)
    const sonstOffen = zeiten.woche.some((eintrag) => eintrag.wochentag === dieser.wochentag)
    if (dieser.art !== 'woche' && (sonstOffen || dieser.zeiten.length > 0)) besondere.push(dieser)
  }
  return besondere
}

/** Open for people who just walk in. An office that sees people by appointment only is never "open now". */
export function istOffen(zeiten: Oeffnungszeiten, feiertage: Feiertage, jetzt: Date): boolean {
  if (zeiten.nurNachVereinbarung) return false
  return spannen(oeffnung(zeiten, feiertage, tagVon(jetzt))).some(({ von, bis }) => von <= jetzt && jetzt < bis)
}

/** The next moment at which `istOffen` changes, strictly after now; null if it does not within a year. */
export function naechsteAenderung(zeiten: Oeffnungszeiten, feiertage: Feiertage, jetzt: Date): Date | null {
  if (zeiten.nurNachVereinbarung) return null
  const heute = tagVon(jetzt)
  for (let abstand = 0; abstand <= VORAUSSCHAU_TAGE; abstand++) {
    const wechsel = spannen(oeffnung(zeiten, feiertage, plusTage(heute, abstand))).flatMap(({ von, bis }) => [von, bis])
    const naechster = wechsel.find((moment) => moment > jetzt)
    if (naechster) return naechster
  }
  return null
}

/**
 * Hours of a purpose as they count beside the general ones. On a day on which the house differs they hold only while it is open:
 * nobody sits at the cash desk on the day of the staff outing. A day that the purpose names itself is as it says.
 */
export function fuerZweck(zweck: Zweckzeiten, allgemein: Oeffnungszeiten | undefined, feiertage: Feiertage): Oeffnungszeiten {
  const eigene = new Set(zweck.ausnahmen.map(({ tag }) => tag))
  const vomHaus = (allgemein?.ausnahmen ?? []).flatMap((ausnahme) => {
    const { zeiten } = oeffnung(zweck, feiertage, ausnahme.tag)
    return eigene.has(ausnahme.tag) || zeiten.length === 0 ? [] : { ...ausnahme, zeiten: schnitt(zeiten, ausnahme.zeiten) }
  })
  return { ...zweck, ausnahmen: [...zweck.ausnahmen, ...vomHaus] }
}

function schnitt(zeiten: readonly Zeitspanne[], grenzen: readonly Zeitspanne[]): Zeitspanne[] {
  return zeiten
    .flatMap(({ von, bis }) =>
      grenzen.map((grenze) => ({ von: von > grenze.von ? von : grenze.von, bis: bis < grenze.bis ? bis : grenze.bis })),
    )
    .filter(({ von, bis }) => von < bis)
}

/** Sorted, with spans that touch or overlap made one: 8–12 and 12–16 is open from 8 to 16. */
function geordnet(zeiten: readonly Zeitspanne[]): Zeitspanne[] {
  const ergebnis: Zeitspanne[] = []
  for (const { von, bis } of [...zeiten].sort((a, b) => (a.von < b.von ? -1 : 1))) {
    const letzte = ergebnis.at(-1)
    if (letzte && von <= letzte.bis) letzte.bis = bis > letzte.bis ? bis : letzte.bis
    else ergebnis.push({ von, bis })
  }
  return ergebnis
}

/** As moments; a span that a clock change swallows whole (2:00 to 3:00 in March) is none. */
function spannen({ tag, zeiten }: Tagesoeffnung): { von: Date; bis: Date }[] {
  return zeiten.map(({ von, bis }) => ({ von: zeitpunkt(tag, von), bis: zeitpunkt(tag, bis) })).filter(({ von, bis }) => von < bis)
}
