// What stands in the address of a search: words, chosen filters, the page, the hit that is explained. Read leniently, written in one order.
import { SCHICHTEBENEN, SPRACHEN, THEMENKENNUNGEN } from '../../../domain/leistung/index.ts'
import { type Filter, ZIELGRUPPEN } from '../../../domain/suche/index.ts'
import { suchtext } from '../../../platform/http/index.ts'
import { abfrage, type Parameter } from '../anfrage.ts'
import { heutigesThema } from '../themen/themen-zuordnung.ts'

export const MERKMALE = ['art', 'zielgruppe', 'online', 'ebene', 'thema', 'sprache'] as const
export type Merkmal = (typeof MERKMALE)[number]
/** The chosen values of each property, as the search knows them; online is chosen or not. */
export type Auswahl = Readonly<Record<Merkmal, readonly string[]>>

export type Suchadresse = {
  q: string
  auswahl: Auswahl
  /** Mark of the page before; empty on the first. */
  weiter: string
  /** Name of the hit whose reasons are shown. */
  warum: string
  /** No spelling repair. */
  woertlich: boolean
  /** A place named in the words counts as a place. */
  ortswort: boolean
}

/** Name of each property in addresses. */
const NAME: Record<Merkmal, string> = {
  art: 'art',
  zielgruppe: 'fuer',
  online: 'online',
  ebene: 'ebene',
  thema: 'thema',
  sprache: 'text',
}
/** Words of addresses for values, in the order in which they are offered. */
const WERTE: Record<Merkmal, Readonly<Record<string, string>>> = {
  art: { leistung: 'leistung', stelle: 'organisationseinheit', thema: 'thema' },
  zielgruppe: gleich(ZIELGRUPPEN),
  online: { ja: 'ja' },
  ebene: gleich([...SCHICHTEBENEN].reverse()),
  thema: gleich(THEMENKENNUNGEN),
  sprache: gleich(SPRACHEN),
}
const ALLE_WOERTER = jeMerkmal((merkmal) => Object.keys(WERTE[merkmal]))
const ALLE_WERTE = jeMerkmal((merkmal) => Object.values(WERTE[merkmal]))
const KEINE: readonly string[] = []
/** A mark of ours is long, but has an end. */
const LAENGSTE_MARKE = 4_000

function gleich(werte: readonly string[]): Record<string, string> {
  return Object.fromEntries(werte.map((wert) => [wert, wert]))
}

/** All values there are of a property, in the order in which they are offered. */
export function werteVon(merkmal: Merkmal): readonly string[] {
  return ALLE_WERTE[merkmal]
}

/**
 * Unknown values count as not said: an old bookmark is no error.
 * @throws HttpRefusal 400 for words that are too long
 */
export function leseSuchadresse(parameter: (name: string) => string): Suchadresse {
  const weiter = parameter('weiter')
  return {
    q: suchtext(parameter('q')),
    auswahl: jeMerkmal((merkmal) => {
      const bekannt = WERTE[merkmal]
      const text = parameter(NAME[merkmal])
      if (text === '') return KEINE
      const genannt = text.split(',').map((wort) => (merkmal === 'thema' ? (heutigesThema(wort)?.kennung ?? wort) : wort))
      return Object.keys(bekannt).flatMap((wort) => (genannt.includes(wort) ? bekannt[wort]! : []))
    }),
    weiter: weiter.length > LAENGSTE_MARKE ? '' : weiter,
    warum: parameter('warum'),
    woertlich: parameter('woertlich') === 'ja',
    ortswort: parameter('ortswort') !== 'nein',
  }
}

/** The parameters of an address; what says nothing is left out. */
export function suchparameter({ q, auswahl, woertlich, ortswort, weiter, warum }: Suchadresse): Parameter {
  return { q, ...filterparameter(auswahl), ...leseweise({ woertlich, ortswort }), weiter, warum }
}

/** For many choices of one search: what their addresses share is written once. `anfang` ends with the words. */
export function mitFiltern(anfang: string, bisher: Pick<Suchadresse, 'auswahl' | 'woertlich' | 'ortswort'>): Filteradressen {
  const ende = mitUnd(abfrage(leseweise(bisher)))
  const ohne = anfang + ende
  if (!istGefiltert(bisher.auswahl)) return { ohne, mit: (merkmal, wert) => anfang + ALLEIN[merkmal][wert]! + ende }
  return { ohne, mit: (merkmal, wert) => anfang + filterabfrage(mitWert(bisher.auswahl, merkmal, wert)) + ende }
}

/** `mit`: with this value more, or less if it is chosen; `ohne`: without any. */
export type Filteradressen = { ohne: string; mit: (merkmal: Merkmal, wert: string) => string }

const filterabfrage = (auswahl: Auswahl): string => mitUnd(abfrage(filterparameter(auswahl)))

function filterparameter(auswahl: Auswahl): Parameter {
  const filter: Record<string, string> = {}
  for (const merkmal of MERKMALE) {
    const werte = auswahl[merkmal]
    if (werte.length > 0) filter[NAME[merkmal]] = woerterVon(merkmal, werte).join(',')
  }
  return filter
}

function woerterVon(merkmal: Merkmal, werte: readonly string[]): string[] {
  return ALLE_WOERTER[merkmal].filter((wort) => werte.includes(WERTE[merkmal][wort]!))
}

const leseweise = ({ woertlich, ortswort }: Pick<Suchadresse, 'woertlich' | 'ortswort'>): Parameter => ({
  woertlich: woertlich ? 'ja' : '',
  ortswort: ortswort ? '' : 'nein',
})

const mitUnd = (text: string): string => (text === '' ? '' : `&${text}`)

/** The same choice with one value more or less. */
export function mitWert(auswahl: Auswahl, merkmal: Merkmal, wert: string): Auswahl {
  const bisher = auswahl[merkmal]
  return { ...auswahl, [merkmal]: bisher.includes(wert) ? bisher.filter((einer) => einer !== wert) : [...bisher, wert] }
}

export const OHNE_AUSWAHL: Auswahl = jeMerkmal(() => [])

/** What one value alone adds to an address. */
const ALLEIN = Object.fromEntries(
  MERKMALE.map((merkmal) => [
    merkmal,
    Object.fromEntries(werteVon(merkmal).map((wert) => [wert, filterabfrage(mitWert(OHNE_AUSWAHL, merkmal, wert))])),
  ]),
) as Readonly<Record<Merkmal, Readonly<Record<string, string>>>>

export function istGefiltert(auswahl: Auswahl): boolean {
  return MERKMALE.some((merkmal) => auswahl[merkmal].length > 0)
}

export function filterVon(auswahl: Auswahl): Filter {
  if (!istGefiltert(auswahl)) return {}
  const { online, ...mehrere } = auswahl
  const genannt = Object.fromEntries(Object.entries(mehrere).filter(([, werte]) => werte.length > 0))
  return { ...genannt, ...(online.length > 0 ? { online: true as const } : {}) }
}

function jeMerkmal(werte: (merkmal: Merkmal) => readonly string[]): Auswahl {
  const [art, zielgruppe, online] = [werte('art'), werte('zielgruppe'), werte('online')]
  return { art, zielgruppe, online, ebene: werte('ebene'), thema: werte('thema'), sprache: werte('sprache') }
}
