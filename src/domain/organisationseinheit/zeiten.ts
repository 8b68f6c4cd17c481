// What editors set of the hours of an office: the general ones, or those of one purpose. Pure.
import type { z } from 'zod'
import { ok, type Result, refuse } from '../../platform/result.ts'
import { unterschiede } from '../../platform/unterschied.ts'
import type { Tag } from '../../platform/zeit.ts'
import {
  type Oeffnungszeiten,
  type OrganisationseinheitInhalt,
  oeffnungszeiten,
  type Zweckzeiten,
  zweckzeiten,
} from './organisationseinheit.ts'

/** Which hours: a purpose is known by its German name, of which an office has each only once. */
export type Zeitenziel = { art: 'allgemein' } | { art: 'neu' } | { art: 'anliegen'; zweck: string }

/** Which field (`woche.1` by weekday, `ausnahmen.0.tag`, `zweck.de`), and what is wrong with it. */
export type Zeitenmangel = { feld: string; was: 'falsch' | 'verkehrt' | 'doppelt' | 'vorbei' | 'zu-lang' | 'zu-viele' | 'keine-zeit' }
export type KeineZeiten =
  | { grund: 'recht-fehlt' | 'nicht-gefunden' | 'nicht-ihre-schicht' | 'inzwischen-geaendert' | 'spaeter-geplant' | 'unveraendert' }
  | { grund: 'ungueltig'; maengel: Zeitenmangel[] }

export const HOECHSTENS_ZEICHEN = 300
export const HOECHSTENS_ZWECKE = 20

/**
 * The office with these hours. `typed`: what people typed, checked here; null takes the hours away, as do general ones that say nothing.
 * The days that differ are those from today on: earlier ones stay as they were.
 */
export function entscheideZeiten(
  inhalt: OrganisationseinheitInhalt,
  { ziel, typed, heute }: { ziel: Zeitenziel; typed: unknown; heute: Tag },
): Result<OrganisationseinheitInhalt, KeineZeiten> {
  const bisher = zeitenVon(inhalt, ziel)
  if (ziel.art === 'anliegen' && !bisher) return refuse({ grund: 'nicht-gefunden' })
  if (typed === null) return fertig(inhalt, { ziel, neu: null })
  const gelesen = (ziel.art === 'allgemein' ? oeffnungszeiten : zweckzeiten).safeParse(typed)
  if (!gelesen.success) return refuse({ grund: 'ungueltig', maengel: maengelAus(gelesen.error, typed as Getippt) })
  const maengel = weitereMaengel(inhalt, gelesen.data, { ziel, heute })
  if (maengel.length > 0) return refuse({ grund: 'ungueltig', maengel })
  const vergangene = bisher?.ausnahmen.filter(({ tag }) => tag < heute) ?? []
  const neu = { ...gelesen.data, ausnahmen: [...vergangene, ...gelesen.data.ausnahmen].sort((a, b) => (a.tag < b.tag ? -1 : 1)) }
  return fertig(inhalt, { ziel, neu: ziel.art === 'allgemein' && sagtNichts(neu) ? null : neu })
}

/** What holds now; undefined for a purpose that the office does not have. */
export function zeitenVon({ oeffnungszeiten: haus, weitereZeiten = [] }: OrganisationseinheitInhalt, ziel: Zeitenziel) {
  if (ziel.art === 'allgemein') return haus
  return ziel.art === 'neu' ? undefined : weitereZeiten.find(({ zweck }) => zweck.de === ziel.zweck)
}

type Zeiten = Oeffnungszeiten | Zweckzeiten
type Getippt = Partial<Record<'woche', { wochentag: number }[]>>

const sagtNichts = (zeiten: Zeiten) =>
  zeiten.woche.length === 0 && zeiten.ausnahmen.length === 0 && !zeiten.nurNachVereinbarung && !zeiten.hinweis

/** Each fault at the field people see: a day of the week by its number, not by its place in the list. */
function maengelAus(error: z.ZodError, { woche = [] }: Getippt): Zeitenmangel[] {
  return error.issues.map(({ path: [feld, nr, ...rest], code }) => {
    if (feld === undefined) return { feld: 'woche.1', was: 'keine-zeit' }
    if (feld === 'woche') return { feld: `woche.${woche[Number(nr)]?.wochentag ?? 1}`, was: code === 'custom' ? 'verkehrt' : 'falsch' }
    if (feld === 'ausnahmen') return { feld: `ausnahmen.${String(nr)}.${String(rest[0])}`, was: code === 'custom' ? 'verkehrt' : 'falsch' }
    return { feld: [feld, nr].filter((teil) => teil !== undefined).join('.'), was: 'falsch' }
  })
}

function weitereMaengel(inhalt: OrganisationseinheitInhalt, zeiten: Zeiten, { ziel, heute }: { ziel: Zeitenziel; heute: Tag }) {
  const maengel: Zeitenmangel[] = []
  const laenge = (feld: string, text: Readonly<Record<string, string | undefined>> = {}) => {
    for (const [sprache, worte = ''] of Object.entries(text))
      if (worte.length > HOECHSTENS_ZEICHEN) maengel.push({ feld: `${feld}.${sprache}`, was: 'zu-lang' })
  }
  laenge('hinweis', zeiten.hinweis)
  const tage = zeiten.ausnahmen.map(({ tag }) => tag)
  for (const [nr, { tag, grund }] of zeiten.ausnahmen.entries()) {
    laenge(`ausnahmen.${nr}.grund`, grund)
    if (tag < heute) maengel.push({ feld: `ausnahmen.${nr}.tag`, was: 'vorbei' })
    else if (tage.indexOf(tag) < nr) maengel.push({ feld: `ausnahmen.${nr}.tag`, was: 'doppelt' })
  }
  if (!('zweck' in zeiten)) return maengel
  laenge('zweck', zeiten.zweck)
  const andere = (inhalt.weitereZeiten ?? []).filter(({ zweck }) => ziel.art !== 'anliegen' || zweck.de !== ziel.zweck)
  if (andere.some(({ zweck }) => zweck.de === zeiten.zweck.de)) maengel.push({ feld: 'zweck.de', was: 'doppelt' })
  if (ziel.art === 'neu' && andere.length >= HOECHSTENS_ZWECKE) maengel.push({ feld: 'zweck.de', was: 'zu-viele' })
  if (zeiten.aufgaben.some((aufgabe) => !inhalt.aufgaben.includes(aufgabe))) maengel.push({ feld: 'aufgaben', was: 'falsch' })
  return maengel
}

function fertig(
  inhalt: OrganisationseinheitInhalt,
  { ziel, neu }: { ziel: Zeitenziel; neu: Zeiten | null },
): Result<OrganisationseinheitInhalt, KeineZeiten> {
  const { oeffnungszeiten: haus, weitereZeiten: zwecke = [], ...rest } = inhalt
  const allgemein = ziel.art === 'allgemein' ? neu : haus
  const liste = ziel.art === 'allgemein' ? zwecke : zweckeMit(zwecke, ziel, neu as Zweckzeiten | null)
  const geaendert = {
    ...rest,
    ...(allgemein ? { oeffnungszeiten: allgemein } : {}),
    ...(liste.length > 0 ? { weitereZeiten: [...liste] } : {}),
  }
  return unterschiede(inhalt, geaendert).length > 0 ? ok(geaendert) : refuse({ grund: 'unveraendert' })
}

/** A changed purpose stays in its place, a new one comes last. */
function zweckeMit(zwecke: readonly Zweckzeiten[], ziel: Zeitenziel, neu: Zweckzeiten | null): readonly Zweckzeiten[] {
  if (ziel.art !== 'anliegen') return neu ? [...zwecke, neu] : zwecke
  return zwecke.flatMap((einer) => (einer.zweck.de === ziel.zweck ? (neu ?? []) : einer))
}
