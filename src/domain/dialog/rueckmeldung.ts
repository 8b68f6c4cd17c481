// A Rückmeldung: what somebody writes about the portal, and what makes it one that can be taken. Pure.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'

export type RueckmeldungId = Id<'rueckmeldung'>

export const RUECKMELDUNGSARTEN = ['barriere', 'fehler', 'unverstaendlich', 'lob', 'sonstiges'] as const
export type Rueckmeldungsart = (typeof RUECKMELDUNGSARTEN)[number]

/** Longest text, and longest page or address, that is taken. */
export const HOECHSTENS_TEXT = 4_000
export const HOECHSTENS_ZEILE = 300

export type Rueckmeldungsfeld = 'art' | 'seite' | 'text' | 'email'
/** As typed. */
export type Rueckmeldungsangabe = Readonly<Record<Rueckmeldungsfeld, string>>
export type Rueckmeldungsmangel = 'art-fehlt' | 'text-fehlt' | 'zu-lang' | 'email-ungueltig'

export type Rueckmeldung = {
  id: RueckmeldungId
  art: Rueckmeldungsart
  auftritt: string
  sprache: 'de' | 'en'
  eingegangen: Date
  erledigt: Date | null
  /** Null if the key it was encrypted with is no longer given. */
  inhalt: Pick<Rueckmeldungsangabe, 'seite' | 'text' | 'email'> | null
}

const email = z.email()

/** What is wrong, field by field; empty if it can be stored. Only the text and its kind are needed. */
export function pruefeRueckmeldung(angabe: Rueckmeldungsangabe): Partial<Record<Rueckmeldungsfeld, Rueckmeldungsmangel>> {
  const { art, seite, text, email: adresse } = angabe
  const maengel: [Rueckmeldungsfeld, Rueckmeldungsmangel, boolean][] = [
    ['art', 'art-fehlt', !istArt(art)],
    ['text', 'text-fehlt', text.trim() === ''],
    ['text', 'zu-lang', text.length > HOECHSTENS_TEXT],
    ['seite', 'zu-lang', seite.length > HOECHSTENS_ZEILE],
    ['email', 'email-ungueltig', adresse !== '' && !email.safeParse(adresse).success],
    ['email', 'zu-lang', adresse.length > HOECHSTENS_ZEILE],
  ]
  return Object.fromEntries(maengel.flatMap(([feld, mangel, fehlt]) => (fehlt ? [[feld, mangel]] : [])))
}

export function istArt(art: string): art is Rueckmeldungsart {
  return (RUECKMELDUNGSARTEN as readonly string[]).includes(art)
}
