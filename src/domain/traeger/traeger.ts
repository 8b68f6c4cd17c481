// A Träger: the authority or body for which people act and to which objects belong (the tenant). Here its type and what a seed file says of it.
import { z } from 'zod'
import { derivedId, type Id } from '../../platform/id.ts'
import type { Tag } from '../../platform/zeit.ts'

export type TraegerId = Id<'traeger'>

export const TRAEGERARTEN = ['land', 'ressort', 'kreis', 'gemeinde', 'kammer', 'ikz', 'regierungspraesidium'] as const
export type Traegerart = (typeof TRAEGERARTEN)[number]

export type Traeger = {
  id: TraegerId
  /** Short name that never changes: `stadt-wanfried`. */
  schluessel: string
  name: string
  art: Traegerart
  /** Area it stands for, 12 digits; null when that is no administrative area (Kammer, IKZ union). */
  ars: string | null
  gueltigVon: Tag
  /** Last day; null while it exists. */
  gueltigBis: Tag | null
}

export const SCHLUESSEL = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The id of a Träger follows from its key, so that a demo is the same on every machine. */
export function traegerIdVon(schluessel: string): TraegerId {
  return derivedId('traeger', schluessel)
}

export const traegerAngabe = z.object({
  schluessel: z.string().regex(SCHLUESSEL),
  name: z.string().min(1),
  art: z.enum(TRAEGERARTEN),
  ars: z
    .string()
    .regex(/^\d{12}$/)
    .nullable()
    .default(null),
  gueltigVon: z.iso.date().default('1949-05-24'), // the Grundgesetz came into force on 24 May 1949: "since ever" for a Träger of today
  gueltigBis: z.iso.date().nullable().default(null),
})
export type TraegerAngabe = z.infer<typeof traegerAngabe>

const UMLAUTE: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** "Stadt Groß-Gerau" → `stadt-gross-gerau`; empty if nothing of the name can be written so. */
export function schluesselAus(name: string): string {
  const klein = name.toLowerCase().replace(/[äöüß]/g, (zeichen) => UMLAUTE[zeichen] ?? '')
  return klein
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** What a body of this area usually is. A kreisfreie Stadt has the key of a Kreis: there the operator must say it. */
export function artVonArs(ars: string): Traegerart {
  if (/^\d{2}0{10}$/.test(ars)) return 'land'
  if (/^\d{3}0{9}$/.test(ars)) return 'regierungspraesidium'
  return /^\d{5}0{7}$/.test(ars) ? 'kreis' : 'gemeinde'
}
