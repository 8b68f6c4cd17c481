// An authority, department or counter: what it is called, where it is, how it is reached, when it is open.
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import { lokal } from '../leistung/index.ts'

export type OrganisationseinheitId = Id<'organisationseinheit'>

const uhrzeit = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const zeitspanne = z
  .object({ von: uhrzeit, bis: uhrzeit })
  .refine((z) => z.von < z.bis, { error: 'schließt, bevor geöffnet wird; berichtigen Sie von oder bis.' })

/** Weekly hours (1 = Monday … 7 = Sunday) and days that differ; an exception without `zeiten` is a closed day. */
export const oeffnungszeiten = z.object({
  woche: z.array(z.object({ wochentag: z.int().min(1).max(7), zeiten: z.array(zeitspanne).min(1) })),
  ausnahmen: z.array(z.object({ tag: z.iso.date(), zeiten: z.array(zeitspanne).default([]), grund: lokal.optional() })).default([]),
  nurNachVereinbarung: z.boolean().default(false),
  hinweis: lokal.optional(),
})
export type Oeffnungszeiten = z.infer<typeof oeffnungszeiten>

const aufgaben = z.array(z.string().regex(/^[a-z-]+$/)).default([])

/** Hours for one purpose beside the general ones: by phone, at the cash desk, for registering a vehicle. Never "open now". */
export const zweckzeiten = oeffnungszeiten
  .extend({
    zweck: lokal,
    /** Of the office's Aufgaben those it is for; only pages of their services show it besides that of the office. */
    aufgaben,
  })
  .refine(({ woche, ausnahmen, nurNachVereinbarung }) => woche.length > 0 || ausnahmen.length > 0 || nurNachVereinbarung, {
    error: 'hier steht keine Zeit; nennen Sie unter woche einen Tag oder schreiben Sie nurNachVereinbarung: true.',
  })
export type Zweckzeiten = z.infer<typeof zweckzeiten>

const anschrift = z.object({
  /** XÖV Anschrifttyp: 001 Hausanschrift … */
  art: z.enum(['hausanschrift', 'postanschrift']).default('hausanschrift'),
  strasse: z.string().optional(),
  hausnummer: z.string().optional(),
  zusatz: z.string().optional(),
  plz: z.string().regex(/^\d{5}$/),
  ort: z.string().min(1),
})

export const person = z.object({
  name: z.string().min(1),
  funktion: lokal.optional(),
  telefon: z.string().optional(),
  email: z.email().optional(),
  zimmer: z.string().optional(),
  /** Name and contact are published only with consent. */
  einwilligung: z.boolean().default(false),
  bis: z.iso.date().optional(),
})

/** What one can say of a building; what nobody has looked at is left out. */
export const ZUGANGSMERKMALE = ['stufenlos', 'aufzug', 'toilette', 'parkplatz', 'hoeranlage'] as const
const angabe = z.boolean().optional()
const zugang = z.object({
  rollstuhl: z.enum(['ja', 'teilweise', 'nein', 'unbekannt']),
  ...({ stufenlos: angabe, aufzug: angabe, toilette: angabe, parkplatz: angabe, hoeranlage: angabe } satisfies Record<
    (typeof ZUGANGSMERKMALE)[number],
    typeof angabe
  >),
  hinweis: lokal.optional(),
})
export type Zugang = z.infer<typeof zugang>

const felder = z.object({
  name: lokal,
  /** Short name in lists: "Bürgerbüro". */
  kurzname: lokal.optional(),
  /** magistrat, gemeindevorstand, kreisausschuss, amt, regierungspraesidium, ministerium, landesamt, bundesbehoerde … */
  art: z.string().min(1),
  anschriften: z.array(anschrift).default([]),
  telefon: z.string().optional(),
  email: z.email().optional(),
  web: z.url({ protocol: /^https?$/ }).optional(),
  /** What it does, matched by responsibility rules: steuern, buergerbuero, standesamt, gewerbe, bauaufsicht, einbuergerung … */
  aufgaben,
  oeffnungszeiten: oeffnungszeiten.optional(),
  weitereZeiten: z.array(zweckzeiten).optional(),
  personen: z.array(person).default([]),
  barrierefreiheit: zugang.optional(),
  /** Contact data are invented for the demo. */
  demo: z.boolean().default(false),
})
export const organisationseinheit = felder.superRefine(zweckePassen)
export type OrganisationseinheitInhalt = z.infer<typeof organisationseinheit>
export type Person = z.infer<typeof person>

/** An entry of a seed file: the office with its key there, the area it serves and the office above it. */
export const stelleEintrag = felder
  .extend({
    schluessel: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'hier stehen nur Kleinbuchstaben, Ziffern und einzelne Bindestriche, wie in „wanfried-buergerbuero“.',
    }),
    ars: z.string().regex(/^(\d{12}|bezirk\/[a-z0-9]+(-[a-z0-9]+)*)$/, {
      error: 'hier steht der Gebietsschlüssel aus 12 Ziffern in Anführungszeichen, bei der Stelle eines Bezirks „bezirk/finanzamt-fulda“.',
    }),
    uebergeordnet: z.string().optional(),
    gueltigVon: z.iso.date().optional(),
    gueltigBis: z.iso.date().optional(),
  })
  .superRefine(zweckePassen)
export type StelleEintrag = z.infer<typeof stelleEintrag>

/** A purpose for an Aufgabe that the office does not bear would be shown nowhere; two of one name could not be told apart. */
function zweckePassen(stelle: Pick<z.infer<typeof felder>, 'aufgaben' | 'weitereZeiten'>, ctx: z.core.$RefinementCtx): void {
  const zwecke = stelle.weitereZeiten ?? []
  for (const [nr, { zweck, aufgaben }] of zwecke.entries()) {
    const fremd = aufgaben.find((aufgabe) => !stelle.aufgaben.includes(aufgabe))
    if (fremd !== undefined)
      ctx.addIssue({
        code: 'custom',
        path: ['weitereZeiten', nr, 'aufgaben'],
        message: `die Stelle trägt die Aufgabe „${fremd}“ nicht; nennen Sie eine ihrer aufgaben oder lassen Sie das Feld weg.`,
      })
    if (zwecke.findIndex((andere) => andere.zweck.de === zweck.de) !== nr)
      ctx.addIssue({
        code: 'custom',
        path: ['weitereZeiten', nr, 'zweck'],
        message: `„${zweck.de}“ steht zweimal da; fassen Sie die Zeiten zusammen oder nennen Sie den Unterschied.`,
      })
  }
}
