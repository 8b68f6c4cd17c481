// What every page is told about its surroundings: language, files, appearance, place. Filled by the routes, read by Seite, Kopf and Fuss.
import type { Oberflaechensprache } from './texte/index.ts'

/** Levels as they are shown: a kreisfreie Stadt speaks as `stadt`. */
export type Ebene = 'bund' | 'land' | 'kreis' | 'stadt'

export type Auftrittsangaben = {
  /** "Amtswerk" and "Verwaltungsportal Hessen". */
  name: string
  untertitel: string
  /** Who runs it, where and how to reach them, in one line; undefined where nobody has entered it. */
  betreiber?: string | undefined
  /** Shows the bar that says so. */
  demo: boolean
}

/** Files of a page: the style sheet and fonts from manifest.json, and the small sheet with the colours of the Auftritt. */
export type Dateien = {
  stil: string
  /** Fonts to load early, in order of need. */
  schriften: readonly string[]
  /** `/thema/<schluessel>-<hash>.css`: the two colours of the Auftritt per mode. */
  thema?: string | undefined
  /** The script behind the search form; without it the form only sends. */
  vorschlaege?: string | undefined
}

/** The place the page speaks about. `zusatz` is the Kreis or Land, for people. */
export type Ortsangabe = { name: string; zusatz?: string | undefined; ars: string }

export type Grundrahmen = {
  sprache: Oberflaechensprache
  dateien: Dateien
  auftritt: Auftrittsangaben
}

/** Items of the main menu; `themen` are pages below one of them. */
export type Menuepunkt = 'buerger' | 'unternehmen' | 'dienststellen' | 'service' | 'konto' | 'themen'

export type Rahmen = Grundrahmen & {
  /** Absolute address without passing parameters; null for pages that are not to be found by search engines. */
  kanonisch: string | null
  /** The same page in the other languages, itself included; absolute or rooted addresses. */
  sprachen: readonly { sprache: Oberflaechensprache; url: string }[]
  ort: Ortsangabe | null
  /** Rooted address of this page, to come back to after choosing another place. */
  hier?: string | undefined
  aktiv?: Menuepunkt | undefined
}

/** Rooted addresses of the portal in one language, with the place carried along. Made once, so that no page spells a path. */
export function adressen(rahmen: Pick<Rahmen, 'sprache' | 'ort' | 'hier'>) {
  const vorsatz = rahmen.sprache === 'de' ? '' : `/${rahmen.sprache}`
  const mitOrt = (pfad: string) => `${vorsatz}${pfad}${rahmen.ort ? `?ort=${rahmen.ort.ars}` : ''}`
  return {
    start: mitOrt(vorsatz ? '' : '/'),
    suche: `${vorsatz}/suche`,
    vorschlaege: `${vorsatz}/suche/vorschlaege`,
    ort: `${vorsatz}/ort`,
    ortWechseln: `${vorsatz}/ort${rahmen.hier ? `?zurueck=${encodeURIComponent(rahmen.hier)}` : ''}`,
    themen: mitOrt('/themen'),
    buerger: mitOrt('/themen/buerger'),
    unternehmen: mitOrt('/themen/unternehmen'),
    dienststellen: mitOrt('/dienststellen'),
    vergleich: `${vorsatz}/vergleich`,
    /** Why something is not found; with the words asked for. */
    warum: (was = '') => mitWas(`${vorsatz}/warum`, was, rahmen.ort?.ars),
    /** A page by its path. */
    seite: mitOrt,
    meldungen: mitOrt('/meldungen'),
    feed: mitOrt('/aenderungen.atom'),
    service: mitOrt('/service'),
    konto: mitOrt('/konto'),
    nummer115: mitOrt('/behoerdennummer-115'),
    leichteSprache: mitOrt('/leichte-sprache'),
    gebaerdensprache: mitOrt('/gebaerdensprache'),
    statistik: mitOrt('/statistik'),
    uebersicht: mitOrt('/uebersicht'),
    rueckmeldung: mitOrt('/rueckmeldung'),
    hilfe: mitOrt('/hilfe'),
    impressum: mitOrt('/impressum'),
    datenschutz: mitOrt('/datenschutz'),
    barrierefreiheit: mitOrt('/barrierefreiheit'),
    quellen: mitOrt('/quellen'),
    redaktion: '/redaktion',
    schnittstelle: '/api/v1/openapi.json',
  }
}

function mitWas(pfad: string, was: string, ort: string | undefined): string {
  if (was === '') return pfad
  return `${pfad}?${ort ? `ort=${ort}&` : ''}q=${encodeURIComponent(was)}`
}
