// Who may do what with a layer and its Fassungen, and when. Pure: service.ts carries out what is decided here.
import { type Akteur, darf } from '../../platform/akteur.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { Traeger } from '../traeger/index.ts'
import type { Angabemangel } from './angaben.ts'
import { entscheideSchritt, type Fassung, type FassungId, type Zustand } from './fassung.ts'
import type { Schichtebene } from './leistung.ts'
import type { Mangel } from './text.ts'

export type KeinEntwurf =
  | { grund: 'recht-fehlt' | 'nicht-ihre-schicht' | 'inzwischen-geaendert' }
  | { grund: 'ungueltig'; maengel: Mangel[] }
export type KeinSchritt = { grund: 'recht-fehlt' | 'nicht-ihre-schicht' | 'falscher-zustand' | 'inzwischen-geaendert' | 'datum-vergangen' }
export type KeineLeistung = { grund: 'recht-fehlt' | 'kein-gebiet' | 'name-vergeben' | 'nicht-gefunden' }
export type KeineAenderung = { grund: 'recht-fehlt' | 'nicht-gefunden' | 'nicht-ihre-schicht' | 'inzwischen-geaendert' }
export type KeineGebuehr = KeineAenderung | { grund: 'gebuehr-unbekannt' | 'gebuehr-nicht-fest' | 'betrag-ungueltig' }
export type KeineAngabe = KeineAenderung | { grund: 'unveraendert' } | { grund: 'ungueltig'; maengel: Angabemangel[] }
export type KeineEinsicht = { grund: 'recht-fehlt' | 'nicht-gefunden' | 'nicht-ihre-schicht' }

/** What the Akteur's Träger may do with a layer: its own, or one opened by Teilhabe. Null: it may not even lock it. */
type Schichtrecht = { bearbeiten: boolean; veroeffentlichen: boolean } | null

/** A new state may be written on top of the newest Fassung only: whoever saw an older one looks again first. */
export function entscheideEntwurf(
  akteur: Akteur,
  recht: Schichtrecht,
  { gesehen, neueste }: { gesehen: FassungId | null; neueste: FassungId | null },
): Result<null, { grund: 'recht-fehlt' | 'nicht-ihre-schicht' | 'inzwischen-geaendert' }> {
  if (!darf(akteur, 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
  if (!recht?.bearbeiten) return refuse({ grund: 'nicht-ihre-schicht' })
  return gesehen === neueste ? ok(null) : refuse({ grund: 'inzwischen-geaendert' })
}

type Schritt = { fassung: Fassung; alle: readonly Fassung[]; nach: Zustand; gueltigVon: Tag; heute: Tag }

/** The next step towards publication; refuses what a newer Fassung has overtaken, and a first day in the past. */
export function entscheideFreigabeschritt(akteur: Akteur, recht: Schichtrecht, schritt: Schritt): Result<null, KeinSchritt> {
  const { fassung, alle, nach, gueltigVon, heute } = schritt
  const endet = nach === 'freigegeben' || nach === 'veroeffentlicht'
  if (!darf(akteur, endet ? 'leistung.veroeffentlichen' : 'leistung.bearbeiten')) return refuse({ grund: 'recht-fehlt' })
  if (!(endet ? recht?.veroeffentlichen : recht?.bearbeiten)) return refuse({ grund: 'nicht-ihre-schicht' })
  if (!entscheideSchritt(fassung.zustand, nach).ok) return refuse({ grund: 'falscher-zustand' })
  if (alle.some((andere) => andere.nr > fassung.nr)) return refuse({ grund: 'inzwischen-geaendert' })
  return nach === 'veroeffentlicht' && gueltigVon < heute ? refuse({ grund: 'datum-vergangen' }) : ok(null)
}

const EBENE_DES_TRAEGERS: Partial<Record<Traeger['art'], Schichtebene>> = {
  land: 'land',
  ressort: 'land',
  kreis: 'kreis',
  gemeinde: 'gemeinde',
}

/** The layer a Träger may keep: that of its own area; null for one without (Kammer, IKZ). */
export function schichtDesTraegers({ id, art, ars }: Traeger): { traeger: string; ebene: Schichtebene; ars: string } | null {
  const ebene = EBENE_DES_TRAEGERS[art]
  return ars !== null && ebene ? { traeger: id, ebene, ars } : null
}
