// An entry of the vocabulary: an everyday word and the official term it stands for, and which entries make no sense. Pure.
import type { Id } from '../../platform/id.ts'
import { falteWorte } from './faltung.ts'

export type EintragId = Id<'fachwortschatz'>

export const WORTARTEN = ['synonym', 'oberbegriff', 'abkuerzung', 'mundart', 'marke', 'englisch'] as const
/**
 * How word and term belong together: the same thing, the wider or the narrower one, short for it, said in one region only, a product's name,
 * the English word.
 */
export type Wortart = (typeof WORTARTEN)[number]

export type Wortangabe = { wort: string; begriff: string; art: Wortart; bemerkung: string }

const HOECHSTENS_ZEICHEN = { wort: 80, begriff: 120, bemerkung: 300 } as const
const HOECHSTENS_WOERTER = { wort: 4, begriff: 6 } as const // "Eingriffe in Natur und Landschaft" is one term

export type Feldname = keyof Wortangabe
export type Fehlerart = 'leer' | 'zu-lang' | 'zu-viele-woerter' | 'steuerzeichen' | 'ohne-buchstaben' | 'gleich' | 'art-unbekannt'
export type Wortmangel = { feld: Feldname; fehler: Fehlerart }

/** Word and term folded, words only: two entries with the same are one. */
export function paarVon({ wort, begriff }: Pick<Wortangabe, 'wort' | 'begriff'>): string {
  return `${falteWorte(wort)}|${falteWorte(begriff)}`
}

/** Said alike to the letter; `paarVon` asks for less. */
export function istGleich(a: Wortangabe, b: Wortangabe): boolean {
  return a.wort === b.wort && a.begriff === b.begriff && a.art === b.art && a.bemerkung === b.bemerkung
}

/** As it is stored: one Unicode form, single spaces. */
export function glaette(angabe: Readonly<Record<Feldname, string>>): Record<Feldname, string> {
  const glatt = (text: string) => text.normalize('NFC').replace(/ +/g, ' ').trim()
  return { wort: glatt(angabe.wort), begriff: glatt(angabe.begriff), art: angabe.art, bemerkung: glatt(angabe.bemerkung) }
}

// Controls, line ends, directions, zero-width characters: nothing a person means to write into a word.
const GEWOEHNLICH = /^[ -~äöüÄÖÜß]*$/ // the usual case, asked first because it is cheap
const UNSICHTBAR = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/u

function hatUnsichtbares(text: string): boolean {
  return !GEWOEHNLICH.test(text) && UNSICHTBAR.test(text)
}

/** What is wrong with an entry, at most one fault a field; empty if it can be taken. Takes what `glaette` made. */
export function pruefeAngabe(angabe: Readonly<Record<Feldname, string>>): Wortmangel[] {
  const maengel: Wortmangel[] = (['wort', 'begriff'] as const).flatMap((feld) => {
    const fehler = pruefeText(angabe[feld], HOECHSTENS_ZEICHEN[feld], HOECHSTENS_WOERTER[feld])
    return fehler ? [{ feld, fehler }] : []
  })
  if (maengel.length === 0 && falteWorte(angabe.wort) === falteWorte(angabe.begriff)) maengel.push({ feld: 'wort', fehler: 'gleich' })
  if (!istWortart(angabe.art)) maengel.push({ feld: 'art', fehler: 'art-unbekannt' })
  if (hatUnsichtbares(angabe.bemerkung)) maengel.push({ feld: 'bemerkung', fehler: 'steuerzeichen' })
  else if (angabe.bemerkung.length > HOECHSTENS_ZEICHEN.bemerkung) maengel.push({ feld: 'bemerkung', fehler: 'zu-lang' })
  return maengel
}

function pruefeText(text: string, zeichen: number, woerter: number): Fehlerart | null {
  if (text === '') return 'leer'
  if (hatUnsichtbares(text)) return 'steuerzeichen'
  if (text.length > zeichen) return 'zu-lang'
  if (text.split(' ').length > woerter) return 'zu-viele-woerter'
  return /[\p{L}\p{N}]/u.test(text) ? null : 'ohne-buchstaben'
}

export function istWortart(text: string): text is Wortart {
  return (WORTARTEN as readonly string[]).includes(text)
}

/** One state of an entry; states are numbered from 1 and never change. */
export type Wortfassung = Wortangabe & {
  nr: number
  was: 'geladen' | 'hinzugefuegt' | 'geaendert' | 'entfernt' | 'zurueckgenommen'
  /** Null: loaded from the files that ship with the program. */
  akteur: string | null
  zeit: Date
}

/** An entry as editors see it. */
export type Worteintrag = Wortangabe & {
  id: EintragId
  /** The Fassung that holds: whoever changes the entry sends it back. */
  nr: number
  entfernt: boolean
  /** Still as the program brought it; nobody has touched it. */
  mitgeliefert: boolean
}
