// The form for hours between page and service: what holds becomes fields, fields become hours, faults find their field. Pure.
import type { Lokal } from '../../domain/leistung/index.ts'
import {
  HOECHSTENS_ZEICHEN,
  HOECHSTENS_ZWECKE,
  type Oeffnungszeiten,
  type OrganisationseinheitInhalt,
  type Zeitenmangel,
  type Zeitenziel,
  type Zweckzeiten,
  zeitenVon,
} from '../../domain/organisationseinheit/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { type Tag, wochentag } from '../../platform/zeit.ts'
import type { Oeffnung } from '../../ui/oeffnungszeiten.tsx'
import type { Texte } from '../../ui/texte/index.ts'
import type { Tagzeile, Zeitenvorschau, Zeitenwerte } from './zeiten.page.tsx'
import { parseZeiten, zeitenText } from './zeiten-text.ts'

type Felder = Readonly<Record<string, unknown>>
type Zeiten = Oeffnungszeiten | Zweckzeiten

const alsZweck = (zeiten: Zeiten | undefined) => (zeiten && 'zweck' in zeiten ? (zeiten as Zweckzeiten) : undefined)
const WOCHE = [1, 2, 3, 4, 5, 6, 7]
const LEER = { entfernen: false, tag: '', zeiten: '', grund: '', grundEn: '' }
/** More rows than this nobody types; what was loaded may be longer. */
const HOECHSTENS_TAGE = 60

/** How the hours stand, with an empty row for one more day that differs. Days that are over are not shown. */
export function werteVon(inhalt: OrganisationseinheitInhalt, ziel: Zeitenziel, heute: Tag): Zeitenwerte {
  const zeiten = zeitenVon(inhalt, ziel)
  const zweck = alsZweck(zeiten)
  const tage = (zeiten?.ausnahmen ?? []).filter(({ tag }) => tag >= heute)
  return {
    zweck: zweck?.zweck.de ?? '',
    zweckEn: zweck?.zweck.en ?? '',
    aufgaben: zweck?.aufgaben ?? [],
    woche: WOCHE.map((nummer) =>
      zeitenText((zeiten?.woche ?? []).filter((eintrag) => eintrag.wochentag === nummer).flatMap((eintrag) => eintrag.zeiten)),
    ),
    vereinbarung: zeiten?.nurNachVereinbarung ?? false,
    hinweis: zeiten?.hinweis?.de ?? '',
    hinweisEn: zeiten?.hinweis?.en ?? '',
    tage: mitLeerer(
      tage.map(({ tag, zeiten: spannen, grund }) => ({
        ...LEER,
        tag,
        zeiten: zeitenText(spannen),
        grund: grund?.de ?? '',
        grundEn: grund?.en ?? '',
      })),
    ),
  }
}

/** What was sent; a row that was begun is followed by an empty one, so that the preview makes room for the next day. */
export function werteAus(felder: Felder, aufgaben: readonly string[]): Zeitenwerte {
  const feld = (name: string) => einzeiler(felder[name])
  const anzahl = Math.min(Math.max(Number(feld('anzahl')) || 0, 0), HOECHSTENS_TAGE)
  const tage = Array.from({ length: anzahl }, (_, nr) => ({
    entfernen: feld(`tun-${nr}`) === 'entfernen',
    tag: feld(`ausnahme-tag-${nr}`),
    zeiten: feld(`ausnahme-zeiten-${nr}`),
    grund: feld(`ausnahme-grund-${nr}`),
    grundEn: feld(`ausnahme-grundEn-${nr}`),
  }))
  return {
    zweck: feld('zweck'),
    zweckEn: feld('zweckEn'),
    aufgaben: aufgaben.filter((aufgabe) => feld(`aufgabe-${aufgabe}`) === 'ja'),
    woche: WOCHE.map((nummer) => feld(`tag-${nummer}`)),
    vereinbarung: feld('vereinbarung') === 'ja',
    hinweis: feld('hinweis'),
    hinweisEn: feld('hinweisEn'),
    tage: mitLeerer(tage.filter(begonnen)),
  }
}

/** When somebody else was faster: what was typed stays, and days that the other has added come beside it. */
export function werteNeben(inhalt: OrganisationseinheitInhalt, gesendet: Zeitenwerte, ziel: Zeitenziel, heute: Tag): Zeitenwerte {
  const da = new Set(gesendet.tage.map(({ tag }) => tag))
  const dazu = werteVon(inhalt, ziel, heute).tage.filter((zeile) => begonnen(zeile) && !da.has(zeile.tag))
  return { ...gesendet, tage: mitLeerer([...gesendet.tage.filter(begonnen), ...dazu]) }
}

const begonnen = ({ tag, zeiten, grund, grundEn }: Omit<Tagzeile, 'nr' | 'neu'>) =>
  [tag, zeiten, grund, grundEn].some((wert) => wert !== '')

function mitLeerer(zeilen: readonly Omit<Tagzeile, 'nr' | 'neu'>[]): Tagzeile[] {
  return [...zeilen, LEER].map((zeile, nr) => ({ ...zeile, nr, neu: nr === zeilen.length }))
}

/** Rows of days that shall stand: the service counts them as they are here. */
const bleibende = ({ tage }: Zeitenwerte) => tage.filter(({ neu, entfernen }) => !neu && !entfernen)

/** As the service checks it: a day's hours that cannot be read are null there. Texts in other languages stay while the German does. */
export function zeitenAus(werte: Zeitenwerte, bisher: Zeiten | undefined, mitZweck: boolean): unknown {
  const hinweis = textAus(werte.hinweis, werte.hinweisEn, bisher?.hinweis)
  const tage = bleibende(werte).map(({ tag, zeiten, grund, grundEn }) => {
    const warum = textAus(grund, grundEn, bisher?.ausnahmen.find((eine) => eine.tag === tag)?.grund)
    return { tag, zeiten: parseZeiten(zeiten), ...(warum ? { grund: warum } : {}) }
  })
  return {
    woche: werte.woche.flatMap((text, nr) => {
      const zeiten = parseZeiten(text)
      return zeiten?.length === 0 ? [] : { wochentag: nr + 1, zeiten }
    }),
    ausnahmen: tage,
    nurNachVereinbarung: werte.vereinbarung,
    ...(hinweis ? { hinweis } : {}),
    ...(mitZweck ? { zweck: textAus(werte.zweck, werte.zweckEn, alsZweck(bisher)?.zweck) ?? { de: '' }, aufgaben: werte.aufgaben } : {}),
  }
}

function textAus(de: string, en: string, bisher: Lokal | undefined): Lokal | undefined {
  if (de === '' && en === '') return undefined
  const einfach = bisher?.de === de ? bisher['de-einfach'] : undefined
  return { de, ...(en ? { en } : {}), ...(einfach ? { 'de-einfach': einfach } : {}) }
}

const FELD: Readonly<Record<string, string>> = {
  ...{ 'zweck.de': 'zweck', 'zweck.en': 'zweckEn', 'hinweis.de': 'hinweis', 'hinweis.en': 'hinweisEn' },
  ...{ 'grund.de': 'grund', 'grund.en': 'grundEn' },
}

/** By id of the field, in the order of the page. */
export function zeitenfehler(maengel: readonly Zeitenmangel[], werte: Zeitenwerte, t: Texte['zeitenpflege']): Record<string, string> {
  const zeilen = bleibende(werte)
  return Object.fromEntries(
    maengel.map(({ feld, was }) => {
      const [art = '', stelle = '', ...rest] = feld.split('.')
      const text = fehlertext(was, art === 'ausnahmen' ? (rest[0] ?? '') : art, t)
      if (art === 'woche') return [`tag-${stelle}`, text]
      if (art !== 'ausnahmen') return [FELD[feld] ?? art, text]
      const name = rest.join('.')
      return [`ausnahme-${FELD[name] ?? rest[0]}-${zeilen[Number(stelle)]?.nr ?? stelle}`, text]
    }),
  )
}

function fehlertext(was: Zeitenmangel['was'], art: string, t: Texte['zeitenpflege']): string {
  const { maengel } = t
  if (was === 'zu-lang') return maengel.zuLang(HOECHSTENS_ZEICHEN)
  if (was === 'zu-viele') return maengel.zuViele(HOECHSTENS_ZWECKE)
  if (was === 'doppelt') return art === 'zweck' ? maengel.zweckDoppelt : maengel.tagDoppelt
  return was === 'falsch' ? (maengel.falsch[art] ?? maengel.falsch.woche!) : maengel[was]
}

/** As the portal shows them in a week like any other, in each language that has words of its own. Null while something cannot be read. */
export function vorschauVon(zeiten: Zeiten | undefined, heute: Tag): Zeitenvorschau {
  if (!zeiten) return []
  const texte = [zeiten.hinweis, ...zeiten.ausnahmen.map(({ grund }) => grund), alsZweck(zeiten)?.zweck]
  return (['de', 'en'] as const)
    .filter((sprache) => sprache === 'de' || texte.some((text) => text?.en))
    .map((sprache) => ({
      sprache,
      zweck: textIn(alsZweck(zeiten)?.zweck, sprache),
      oeffnung: oeffnungIn(zeiten, sprache, heute),
    }))
}

const textIn = (lokal: Lokal | undefined, sprache: 'de' | 'en') => lokal && (lokal[sprache] ?? lokal.de)

function oeffnungIn(zeiten: Zeiten, sprache: 'de' | 'en', heute: Tag): Omit<Oeffnung, 'jetzt'> {
  const tage = WOCHE.map((nummer) => ({
    tag: '',
    wochentag: nummer,
    zeiten: zeiten.woche.filter((eintrag) => eintrag.wochentag === nummer).flatMap((eintrag) => eintrag.zeiten),
    heute: false,
  }))
  return {
    tage: tage.filter((tag) => tag.zeiten.length > 0 || (!alsZweck(zeiten) && zeiten.woche.length > 0)), // a telephone is not "closed"
    nurNachVereinbarung: zeiten.nurNachVereinbarung,
    hinweis: textIn(zeiten.hinweis, sprache),
    ausnahmen: zeiten.ausnahmen
      .filter(({ tag }) => tag >= heute)
      .map(({ tag, zeiten: spannen, grund }) => ({ tag, wochentag: wochentag(tag), zeiten: spannen, grund: textIn(grund, sprache) })),
  }
}
