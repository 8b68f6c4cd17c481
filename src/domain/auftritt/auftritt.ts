// An Auftritt: what an installation looks like under a host name: whose it is, which place is preset, colours, languages, footer. Pure.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import { pruefeThema, thema } from './thema.ts'

export type AuftrittId = Id<'auftritt'>

export const AUFTRITTSSPRACHEN = ['de', 'en', 'de-einfach'] as const
export type Auftrittssprache = (typeof AUFTRITTSSPRACHEN)[number]

const text = z.object({ de: z.string().min(1), en: z.string().min(1).optional(), 'de-einfach': z.string().min(1).optional() })
const fusszeile = z.object({ titel: text, pfad: z.string().regex(/^\/[a-z0-9/-]*$/) })

/** `wanfried.example`, `localhost:8080`, `[::1]`: as it stands in the Host header. */
const host = z
  .string()
  .toLowerCase()
  .regex(/^([a-z0-9.-]+|\[[0-9a-f:]+\])(:\d{1,5})?$/)

const kontakt = z.object({
  name: z.string().min(1),
  anschrift: z.array(z.string().min(1)).default([]),
  telefon: z.string().min(1).optional(),
  email: z.email().optional(),
  web: z.url({ protocol: /^https?$/ }).optional(),
})
export type Kontakt = z.infer<typeof kontakt>

/** Who runs the pages, as imprint, privacy and accessibility pages must say. What is left out is said to be missing. */
const betreiber = z.object({
  stelle: kontakt.extend({ vertretung: z.string().min(1).optional() }),
  datenschutz: kontakt.optional(),
  /** Supervisory authority for data protection. */
  aufsicht: kontakt.optional(),
  /** Who answers reports of barriers. */
  barrierefreiheit: kontakt.optional(),
  /** Enforcement and ombuds body of the Land. */
  durchsetzung: kontakt.optional(),
})
export type Betreiber = z.infer<typeof betreiber>

const inhalt = {
  name: text,
  untertitel: text,
  thema: thema.superRefine((farben, kontext) => {
    for (const mangel of pruefeThema(farben)) kontext.addIssue({ code: 'custom', path: [mangel.farbe], message: mangel.satz })
  }),
  sprachen: z
    .array(z.enum(AUFTRITTSSPRACHEN))
    .min(1)
    .refine((sprachen) => sprachen[0] === 'de', 'Deutsch steht an erster Stelle.'),
  fuss: z.array(fusszeile).default([]),
  /** Address that mails come from. */
  absender: z.email().nullable().default(null),
  betreiber: betreiber.optional(),
}

export const auftrittAngabe = z.object({
  schluessel: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Key of the Träger whose Auftritt this is; null for the installation itself. */
  traeger: z.string().nullable().default(null),
  hosts: z.array(host),
  standard: z.boolean().default(false),
  ort: z
    .string()
    .regex(/^\d{12}$/)
    .nullable()
    .default(null),
  basisUrl: z
    .string()
    .regex(/^https?:\/\/[^/]+$/)
    .nullable()
    .default(null),
  ...inhalt,
})
export type AuftrittAngabe = z.infer<typeof auftrittAngabe>

/** What is stored as one piece: it is only ever read whole. */
export type AuftrittInhalt = Pick<AuftrittAngabe, keyof typeof inhalt>

export type Auftritt = AuftrittInhalt & {
  id: AuftrittId
  schluessel: string
  traeger: string | null
  hosts: readonly string[]
  standard: boolean
  /** ARS of the preset place, 12 digits; null lets people choose. */
  ort: string | null
  basisUrl: string | null
}

/**
 * Which Auftritt a host shows; null for a host that is not ours (answer: 421). The port counts only where one is written down.
 * Without a host (mails, the command line) the default one answers.
 */
export function auftrittFuer(auftritte: readonly Auftritt[], hostHeader: string | null): Auftritt | null {
  if (hostHeader === null) return auftritte.find((auftritt) => auftritt.standard) ?? null
  const gefragt = hostHeader.toLowerCase()
  return mitHost(auftritte, gefragt) ?? mitHost(auftritte, gefragt.replace(/:\d+$/, '').replace(/\.$/, ''))
}

function mitHost(auftritte: readonly Auftritt[], name: string): Auftritt | null {
  for (const auftritt of auftritte) if (auftritt.hosts.includes(name)) return auftritt // asked for with every request
  return null
}

/** Further hosts for the default Auftritt, from configuration; malformed names are refused there, not guessed at. */
export function mitHosts(auftritte: readonly Auftritt[], hosts: readonly string[]): Auftritt[] {
  return auftritte.map((auftritt) => (auftritt.standard ? { ...auftritt, hosts: [...auftritt.hosts, ...hosts.map(hostVon)] } : auftritt))
}

function hostVon(name: string): string {
  return host.parse(name)
}

/** Scheme and host of canonical addresses. The request's host must have been checked by `auftrittFuer` before. */
export function basisUrlVon(auftritt: Auftritt, anfrage: { protokoll: 'http' | 'https'; host: string }): string {
  return auftritt.basisUrl ?? `${anfrage.protokoll}://${anfrage.host.toLowerCase()}`
}
