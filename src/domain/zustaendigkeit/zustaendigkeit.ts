// Who answers for a Leistung at a place: the rules of law and single rows, and the answer with the way it came about.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import type { Tag } from '../../platform/zeit.ts'
import { BEZIRKSARTEN, type GebietId } from '../gebiet/index.ts'
import { BEZUGSORTE, type Bezugsort, type LeistungId, lokal } from '../leistung/index.ts'
import type { OrganisationseinheitId } from '../organisationseinheit/index.ts'

export type ZustaendigkeitId = Id<'zustaendigkeit'>

export const ROLLEN = ['zustaendige-stelle', 'anlaufstelle', 'ansprechpunkt'] as const
export type Rolle = (typeof ROLLEN)[number]

/** What a rule asks of the area (of the Gemeinde that was named) before it applies. All stated conditions must hold. */
export const bedingung = z.object({
  /** Population at the Stichtag of the area facts: `min` inclusive, `unter` exclusive. */
  einwohnerMin: z.int().optional(),
  einwohnerUnter: z.int().optional(),
  kreisfrei: z.boolean().optional(),
  sonderstatus: z.boolean().optional(),
})

/** Nobody can be named, and why: not offered here, done by somebody else (`durch`, in words), done by the Bund. */
const keineStelle = z.object({
  keine: z.enum(['nicht-angeboten', 'uebernimmt', 'beim-bund']),
  durch: z.string().min(1).optional(),
  durchEn: z.string().min(1).optional(),
})
export type KeineStelle = z.infer<typeof keineStelle>

/**
 * A rule: for every Gemeinde inside `ars` that meets `bedingung`, the office with the Aufgabe: at a level of law, of one named Bezirk, or of the
 * Bezirk of a kind in which the Gemeinde lies. In a Gemeinde that lies in no Bezirk of the kind such a rule does not hold.
 */
export const regel = z.object({
  leistung: z.string().min(1), // slug
  rolle: z.enum(ROLLEN),
  bezugsort: z.enum(BEZUGSORTE).optional(), // default: that of the Leistung
  ars: z.string().regex(/^\d{12}$/),
  bedingung: bedingung.default({}),
  stelle: z.union([
    z.object({ ebene: z.enum(['gemeinde', 'kreis', 'regierungsbezirk', 'land', 'bund']), aufgabe: z.string() }),
    z.object({ bezirk: z.string(), aufgabe: z.string() }),
    z.object({ bezirksart: z.enum(BEZIRKSARTEN), aufgabe: z.string() }),
    keineStelle,
  ]),
  begruendung: lokal,
  rechtsgrundlage: z.string().min(1),
  gueltigVon: z.iso.date().optional(),
  gueltigBis: z.iso.date().optional(),
})
export type Regel = z.infer<typeof regel>
export type Bedingung = z.infer<typeof bedingung>

/** A single row: this office (key of the seed or id) for this area, or why there is none; it beats every rule. */
export const einzelzustaendigkeit = z.object({
  leistung: z.string().min(1),
  rolle: z.enum(ROLLEN),
  bezugsort: z.enum(BEZUGSORTE).optional(),
  ars: z.string().regex(/^\d{12}$/),
  stelle: z.union([z.string().min(1), keineStelle]),
  begruendung: lokal.optional(),
  rechtsgrundlage: z.string().optional(),
  gueltigVon: z.iso.date().optional(),
  gueltigBis: z.iso.date().optional(),
})

export type Einzelzustaendigkeit = z.infer<typeof einzelzustaendigkeit>

export type Frage = { leistung: LeistungId; gebiet: GebietId; rolle: Rolle; tag: Tag; bezugsort?: Bezugsort }

/** One step of how the answer came about, for people: a sentence in German and English, and the law. */
export type Herleitung = { satz: { de: string; en?: string | undefined }; rechtsgrundlage: string | null }

/** Why nobody can be named. `ort-unklar`: the place is too wide (a whole Kreis), did not exist on the day, or has been divided among several. */
export const KEIN_GRUND = ['nicht-angeboten', 'uebernimmt', 'beim-bund', 'keine-regel', 'keine-stelle-hinterlegt', 'ort-unklar'] as const
export type KeinGrund = (typeof KEIN_GRUND)[number]

export type Antwort =
  | {
      art: 'stelle'
      /** Derived from Leistung, Gebiet, Rolle and Stelle: the same tomorrow, however the answer is stored. */
      id: ZustaendigkeitId
      stelle: OrganisationseinheitId
      rolle: Rolle
      herleitung: Herleitung[]
      /** Further offices, equally right; only for Anlaufstelle and Ansprechpunkt, of which there may be several. */
      weitere?: OrganisationseinheitId[]
    }
  | {
      art: 'keine'
      grund: KeinGrund
      /** Who it would be, or who does it instead: "der Kreisausschuss des Landkreises Fulda". */
      durch: string | null
      durchEn?: string | null
      herleitung: Herleitung[]
    }
  | { art: 'konflikt'; stellen: OrganisationseinheitId[]; herleitung: Herleitung[] }

/** All who answer for a Leistung at a place: exactly one zuständige Stelle (or why not), any number of the others. */
export type Antworten = { zustaendigeStelle: Antwort; anlaufstellen: Antwort[]; ansprechpunkte: Antwort[] }
