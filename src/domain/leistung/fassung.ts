// The Fassung: one immutable state of one layer's texts, and the steps that lead it to publication.
import { z } from 'zod'
import { type Id, newId } from '../../platform/id.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import type { Tag } from '../../platform/zeit.ts'
import { BEITRAGSARTEN, type LeistungId, type Schichtebene } from './leistung.ts'
import { modulinhalte } from './modul.ts'
import { sprachfassungen } from './sprache.ts'

export type FassungId = Id<'leistung-fassung'>
export type SchichtId = Id<'leistung-schicht'>

/** Lifecycle, in this order; nothing is skipped, and what is published never changes again. */
export const ZUSTAENDE = ['entwurf', 'fachlich-geprueft', 'methodisch-geprueft', 'freigegeben', 'veroeffentlicht'] as const
export type Zustand = (typeof ZUSTAENDE)[number]

/** What a Fassung says: the modules, how they stand to the layer above, and the day the content was last checked. */
export const fassungInhalt = z.object({
  stand: z.iso.date(),
  module: modulinhalte,
  modus: z.record(z.string(), z.enum(BEITRAGSARTEN)).default({}),
  sprachfassungen: sprachfassungen.optional(),
})
export type FassungInhalt = z.infer<typeof fassungInhalt>

export type Fassung = {
  id: FassungId
  schicht: SchichtId
  nr: number
  zustand: Zustand
  inhalt: FassungInhalt
  /** The published Fassung of the layer above on which this one was written; ground for a later three-way merge. */
  basis: FassungId | null
  /** Account that wrote it; null if it was loaded. */
  verfasser: string | null
  gueltigVon: Tag | null
  erstelltAm: Date
  veroeffentlichtAm: Date | null
}

/** As it is stored. */
export type FassungRow = {
  id: FassungId
  schicht: SchichtId
  leistung: LeistungId
  traeger: string
  nr: number
  zustand: Zustand
  inhalt: FassungInhalt
  basis: FassungId | null
  verfasser: string | null
  erstellt: Date
  veroeffentlicht: Date | null
  gueltig_von: Tag | null
}

export type Schicht = { id: SchichtId; leistung: LeistungId; traeger: string; ebene: Schichtebene; ars: string }

/** A first draft of a state, as it is stored. */
export function neueFassung(
  schicht: Schicht,
  inhalt: FassungInhalt,
  { nr, basis, verfasser, jetzt }: { nr: number; basis: FassungId | null; verfasser: string | null; jetzt: Date },
): FassungRow {
  return {
    id: newId<FassungId>(jetzt),
    schicht: schicht.id,
    leistung: schicht.leistung,
    traeger: schicht.traeger,
    nr,
    zustand: 'entwurf',
    inhalt,
    basis,
    verfasser,
    erstellt: jetzt,
    veroeffentlicht: null,
    gueltig_von: null,
  }
}

/** The next step; refuses one that is out of turn. */
export function entscheideSchritt(von: Zustand, nach: Zustand): Result<Zustand, 'falscher-zustand'> {
  return ZUSTAENDE.indexOf(nach) === ZUSTAENDE.indexOf(von) + 1 ? ok(nach) : refuse('falscher-zustand')
}

/** The areas above a layer's, narrow to wide, as the ARS is built: Land 2 digits, Kreis 5. */
export function ebenenDarueber(schicht: Pick<Schicht, 'ebene' | 'ars'>): { ebene: Schichtebene; ars: string }[] {
  const alle: { ebene: Schichtebene; ars: string }[] = [
    { ebene: 'kreis', ars: schicht.ars.slice(0, 5).padEnd(12, '0') },
    { ebene: 'land', ars: schicht.ars.slice(0, 2).padEnd(12, '0') },
    { ebene: 'bund', ars: '0'.repeat(12) },
  ]
  return alle.slice({ gemeinde: 0, kreis: 1, land: 2, bund: 3 }[schicht.ebene])
}
