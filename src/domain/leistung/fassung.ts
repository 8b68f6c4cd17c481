// The Fassung: one immutable state of one layer's texts, and the steps that lead it to publication.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import { ok, type Result, refuse } from '../../platform/result.ts'
import type { Tag } from '../../platform/zeit.ts'
import { BEITRAGSARTEN, type LeistungId, type Schichtebene } from './leistung.ts'
import { modulinhalte } from './modul.ts'

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
  gueltigVon: Tag | null
  erstelltAm: Date
  veroeffentlichtAm: Date | null
}

export type Schicht = { id: SchichtId; leistung: LeistungId; traeger: string; ebene: Schichtebene; ars: string }

/** The next step; refuses one that is out of turn. */
export function entscheideSchritt(von: Zustand, nach: Zustand): Result<Zustand, 'falscher-zustand'> {
  return ZUSTAENDE.indexOf(nach) === ZUSTAENDE.indexOf(von) + 1 ? ok(nach) : refuse('falscher-zustand')
}
