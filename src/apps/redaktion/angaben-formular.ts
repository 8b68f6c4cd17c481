// The forms for translations and for forms and leaflets, between page and service: fields to entries, faults to fields. Pure.
import {
  ANGABESPRACHEN,
  type Angabemangel,
  type Angabesprache,
  type FassungInhalt,
  type Formular,
  formular,
  HOECHSTENS_FORMULARE,
  type Sprachangaben,
  sprichtIn,
} from '../../domain/leistung/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import type { Texte } from '../../ui/texte/index.ts'
import type { Formularfeld, Formularzeile } from './formulare.page.tsx'
import type { Sprachzeile } from './sprachfassungen.page.tsx'

type Felder = Readonly<Record<string, unknown>>

/** How the languages of a layer stand, as the form shows them. */
export function sprachzeilenVon({ module, sprachfassungen = {} }: FassungInhalt): Sprachzeile[] {
  return ANGABESPRACHEN.map((sprache) => {
    const { maschinell = false, geprueft = false, werkzeug = '' } = sprachfassungen[sprache] ?? {}
    return { sprache, hatText: sprichtIn(module, sprache), maschinell, geprueft, werkzeug }
  })
}

/** What was sent of the languages that the form asked for. */
export function sprachzeilenAus(bisher: readonly Sprachzeile[], felder: Felder): Sprachzeile[] {
  return bisher.map((zeile) => {
    const feld = (name: string) => einzeiler(felder[`${zeile.sprache}-${name}`])
    if (!(`${zeile.sprache}-entstehung` in felder)) return zeile
    return { ...zeile, maschinell: feld('entstehung') === 'maschine', geprueft: feld('geprueft') === 'ja', werkzeug: feld('werkzeug') }
  })
}

export function sprachangabenVon(zeilen: readonly Sprachzeile[]): Sprachangaben {
  const genannte = zeilen.filter(({ hatText }) => hatText)
  return Object.fromEntries(
    genannte.map(({ sprache, maschinell, geprueft, werkzeug }) => [sprache, { maschinell, geprueft, ...(werkzeug ? { werkzeug } : {}) }]),
  )
}

/** By id of the field. */
export function sprachfehler(maengel: readonly Angabemangel[], t: Texte['angabenpflege']): Record<string, string> {
  return Object.fromEntries(
    maengel.map(({ feld, was }) => {
      const [sprache, name = 'entstehung'] = feld.split('.') as [Angabesprache, string?]
      return [`${sprache}-${name}`, t.sprachen.maengel[was] ?? '']
    }),
  )
}

export const FORMULARFELDER = [
  'titel.de',
  'titel.en',
  'titel.de-einfach',
  'url',
  'anbieter',
  'art',
  'dateityp',
  'groesseKb',
  'sprache',
] as const
const LEER: Record<Formularfeld, string> = {
  ...{ 'titel.de': '', 'titel.en': '', 'titel.de-einfach': '', url: '', anbieter: '' },
  ...{ art: 'formular', dateityp: '', groesseKb: '', sprache: 'de' },
}
/** These alone say that somebody has begun an entry; the others have a value from the start. */
const GETIPPT: readonly Formularfeld[] = ['titel.de', 'titel.en', 'titel.de-einfach', 'url', 'anbieter', 'groesseKb']

/** The entries of a layer and an empty one, as the form shows them. */
export function formularzeilenVon({ module }: FassungInhalt): Formularzeile[] {
  const zeilen = (module.formulare?.eintraege ?? []).map(({ titel, url, anbieter, art, dateityp = '', groesseKb, sprache }, nr) => ({
    nr,
    neu: false,
    entfernen: false,
    werte: {
      ...{ 'titel.de': titel.de, 'titel.en': titel.en ?? '', 'titel.de-einfach': titel['de-einfach'] ?? '' },
      ...{ url, anbieter, art, dateityp, groesseKb: String(groesseKb ?? ''), sprache },
    },
  }))
  return [...zeilen, { nr: zeilen.length, neu: true, entfernen: false, werte: LEER }]
}

/** What was sent; the last one is the new one. A list that was loaded may be longer than what editors may add to. */
export function formularzeilenAus(bisher: readonly Formularzeile[], felder: Felder): Formularzeile[] {
  const hoechstens = Math.max(bisher.length, HOECHSTENS_FORMULARE + 1)
  const anzahl = Math.min(Math.max(Number(einzeiler(felder.anzahl)) || 1, 1), hoechstens)
  return Array.from({ length: anzahl }, (_, nr) => ({
    nr,
    neu: nr === anzahl - 1,
    entfernen: einzeiler(felder[`tun-${nr}`]) === 'entfernen',
    werte: Object.fromEntries(FORMULARFELDER.map((feld) => [feld, einzeiler(felder[`${feld}-${nr}`])])) as Record<Formularfeld, string>,
  }))
}

/** When somebody else was faster: what holds now, and the new entry as it was typed, unless it stands there already. */
export function formularzeilenNeben(inhalt: FassungInhalt, gesendet: readonly Formularzeile[]): Formularzeile[] {
  const geltende = formularzeilenVon(inhalt)
  const neue = gesendet.find(({ neu }) => neu)?.werte ?? LEER
  const schonDa = geltende.some(({ neu, werte }) => !neu && werte.url === neue.url)
  return geltende.map((zeile) => (zeile.neu && !schonDa ? { ...zeile, werte: neue } : zeile))
}

/** Entries that shall stand, without those to be removed and the new one where nothing was typed. */
export function bleibende(zeilen: readonly Formularzeile[]): Formularzeile[] {
  return zeilen.filter(({ neu, entfernen, werte }) => !entfernen && (!neu || GETIPPT.some((feld) => werte[feld] !== '')))
}

/** An entry as the service checks it. */
export function formularVon({ werte }: Formularzeile): unknown {
  const { url, anbieter, art, dateityp, groesseKb, sprache } = werte
  const titel = { de: werte['titel.de'], en: werte['titel.en'] || undefined, 'de-einfach': werte['titel.de-einfach'] || undefined }
  return {
    ...{ art, titel: ohneLeere(titel), url, sprache, anbieter },
    ...(dateityp ? { dateityp } : {}),
    ...(groesseKb ? { groesseKb: /^\d+$/.test(groesseKb) ? Number(groesseKb) : groesseKb } : {}),
  }
}

const ohneLeere = (werte: object) => Object.fromEntries(Object.entries(werte).filter(([, wert]) => wert !== undefined))

/** For the preview; null while an entry is not right. */
export function formulareAus(zeilen: readonly Formularzeile[]): Formular[] | null {
  const gelesen = bleibende(zeilen).map((zeile) => formular.safeParse(formularVon(zeile)))
  const gute = gelesen.flatMap(({ data }) => data ?? [])
  return gute.length === gelesen.length ? gute : null
}

/** By id of the field; the service counts the entries it was given. */
export function formularfehler(
  maengel: readonly Angabemangel[],
  gesendet: readonly Formularzeile[],
  t: Texte['angabenpflege']['formulare'],
): Record<string, string> {
  const text = (was: Angabemangel['was'], feld: string) => {
    if (was === 'doppelt') return t.doppelt
    return was === 'zu-viele' ? t.zuViele(HOECHSTENS_FORMULARE) : (t.maengel[feld.split('.')[0]!] ?? '')
  }
  return Object.fromEntries(
    maengel.map(({ feld, was }) => {
      const [stelle, ...rest] = feld.split('.')
      const name = rest.join('.')
      return [`${name}-${gesendet[Number(stelle)]?.nr ?? stelle}`, text(was, name)]
    }),
  )
}
