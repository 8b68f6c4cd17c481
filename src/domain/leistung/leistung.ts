// A Leistung: identity and the facts that hold for every layer. What it says stands in its layers (schicht.ts).
import { z } from 'zod'
import type { Id } from '../../platform/id.ts'
import { modulinhalte } from './modul.ts'
import { sprachfassungen } from './sprache.ts'
import { THEMENKENNUNGEN, themenDer } from './thema.ts'

export type LeistungId = Id<'leistung'>

/** XZuFi typisierung: 1 federal law, federal execution … 5 municipal law. */
export const TYPISIERUNGEN = [
  '1',
  '2',
  '2a',
  '2b',
  '3',
  '3a',
  '3b',
  '2/3',
  '2/3a',
  '2/3b',
  '4',
  '4a',
  '4b',
  '5',
  '6',
  '7',
  '8',
  '9',
  '10',
  '11',
  '12',
] as const

/** Which place decides who is responsible (XZuFi 2.3.1 bezugsortTyp, 001–005; ours are named after what people are asked). */
export const BEZUGSORTE = [
  'wohnort',
  'geburtsort',
  'sterbeort',
  'eheschliessungsort',
  'betriebsort',
  'bauort',
  'veranstaltungsort',
  'tatort',
  'grundstuecksort',
  'massnahmenort',
  'fundort',
  'bestattungsort',
  'schulort',
  'hochschulort',
  'sitz',
] as const
export type Bezugsort = (typeof BEZUGSORTE)[number]

/** urn:xoev-de:fim:codeliste:vertrauensniveau: 00 none stated, 10 low, 20 normal, 30 substantial, 40 high. */
export const VERTRAUENSNIVEAUS = ['00', '10', '15', '20', '30', '40'] as const

export const leistungKopf = z
  .object({
    /** Name in the URL: `/leistung/<slug>`; never changes once published. */
    slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    /** 14-digit keys; the first is the main one. Empty for municipal services without a key. */
    leistungsschluessel: z.array(z.string().regex(/^(99|77)\d{12}$/)),
    typisierung: z.array(z.enum(TYPISIERUNGEN)).min(1),
    adressat: z.array(z.enum(['001', '002', '003'])).min(1),
    bezugsort: z.enum(BEZUGSORTE),
    vertrauensniveau: z.enum(VERTRAUENSNIVEAUS).default('00'),
    schriftform: z.boolean().default(false),
    persoenlich: z.boolean().default(false),
    /** PV-Lagen codes (7 digits). They say under which topics it stands, the first one first. */
    lagen: z.array(z.string().regex(/^\d{7}$/)).default([]),
    /** Topics that its Lagen do not name, `unternehmen/logistik-und-transport`. */
    themen: z.array(z.enum(THEMENKENNUNGEN)).default([]),
    sdg: z.array(z.string()).default([]),
  })
  .refine((kopf) => themenDer(kopf).length > 0, {
    path: ['lagen'],
    message: 'nennt kein Thema; geben Sie eine Lage des Portalverbunds an oder unter „themen“ ein Thema, wie buerger/geburt.',
  })
export type LeistungKopf = z.infer<typeof leistungKopf>

export const SCHICHTEBENEN = ['bund', 'land', 'kreis', 'gemeinde'] as const
export type Schichtebene = (typeof SCHICHTEBENEN)[number]

/** How a layer's module stands to the one above: default everywhere is `ergaenzt`. */
export const BEITRAGSARTEN = ['ergaenzt', 'ersetzt', 'ausgeblendet'] as const
export type Beitragsart = (typeof BEITRAGSARTEN)[number]

/** One layer: the Stammtext (bund/land) or what a Kreis or Gemeinde adds. `modus` only names modules that do not simply add. */
export const schicht = z.object({
  ebene: z.enum(SCHICHTEBENEN),
  /** ARS of the area it holds for, 12 digits. */
  ars: z.string().regex(/^\d{12}$/),
  stand: z.iso.date(),
  module: modulinhalte,
  modus: z.record(z.string(), z.enum(BEITRAGSARTEN)).default({}),
  sprachfassungen: sprachfassungen.optional(),
})
export type SchichtInhalt = z.infer<typeof schicht>
