// The modules of a service description: a superset of XZuFi 2.3.1 (Textmodule, Kosten, Fristen, Bearbeitungsdauer, Dokumente, Begriffe, Freigabe).
import { z } from 'zod'
import { lokal } from './sprache.ts'

/** Text modules with the code of `urn:de:xzufi:codeliste:leistungstextmodulleika`, in reading order. */
export const TEXTMODULE = {
  bezeichnung: '02',
  bezeichnungBuerger: '03',
  teaser: '24',
  kurztext: '05',
  volltext: '06',
  voraussetzungen: '09',
  verfahrensablauf: '11',
  formulare: '14',
  rechtsgrundlagen: '07',
  rechtsbehelf: '25',
  hinweise: '16',
  weiterfuehrend: '15',
  zustaendigeStelle: '22',
  ansprechpunkt: '23',
  urheber: '18',
} as const
export type Textmodul = keyof typeof TEXTMODULE

const tag = z.iso.date()
const gueltigkeit = { gueltigVon: tag.optional(), gueltigBis: tag.optional() }
/** XZuFi zugangskanal: 000 all, 100 online, 200 on site. */
const zugangskanal = z.enum(['000', '100', '200']).default('000')

const link = z.object({ uri: z.url({ protocol: /^https?$/ }), titel: lokal })

/** Text is HTML from the allow-list of `text.ts` (p, ul, ol, li, a, strong, em, h3, h4, br); titles and teaser are plain. */
const textinhalt = z.object({
  text: lokal.optional(),
  /** Steps of the Verfahrensablauf or single items of the Voraussetzungen, each one plain sentence or two. */
  schritte: z.array(lokal).optional(),
  links: z.array(link).optional(),
})

/** What the amount of a fee depends on: the age of the person, or how many of a thing. */
const MERKMALE = ['alter', 'hunde', 'urkunden', 'kinder', 'fragen'] as const
export type Merkmal = (typeof MERKMALE)[number]

export const kosten = z.object({
  /** Name by which the fee is addressed when somebody changes it ("erster-hund"); without one its position counts, see `gebuehr.ts`. */
  schluessel: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional(),
  art: z.enum(['fix', 'frei', 'variabel']),
  /** Integer cents. `fix` needs betragCent; `variabel` at least one bound. */
  betragCent: z.int().nonnegative().optional(),
  vonCent: z.int().nonnegative().optional(),
  bisCent: z.int().nonnegative().optional(),
  bezeichnung: lokal,
  /** "im Jahr", "je Urkunde" */
  einheit: lokal.optional(),
  bedingung: lokal.optional(),
  /** The same condition so that it can be counted, both bounds included: an age, or the first to the last of several things. */
  wenn: z.object({ merkmal: z.enum(MERKMALE), von: z.int().nonnegative().optional(), bis: z.int().nonnegative().optional() }).optional(),
  /** A surcharge on top of another fee, not a fee of its own. */
  zuschlag: z.boolean().default(false),
  vorkasse: z.boolean().default(false),
  kostentyp: z.string().optional(),
  zugangskanal,
  rechtsgrundlage: z.string().optional(),
  ...gueltigkeit,
})

const EINHEITEN = ['JAHR', 'MONAT', 'WOCHE', 'TAG', 'WERKTAG', 'ARBEITSTAG', 'STUNDE', 'MINUTE'] as const
const dauer = z.object({ wert: z.int().nonnegative(), bis: z.int().positive().optional(), einheit: z.enum(EINHEITEN) })

export const frist = z.object({
  bezeichnung: lokal,
  /** Antragsfrist, Geltungsdauer, … as people call it; fristtyp is the official code where known. */
  fristtyp: z.string().optional(),
  /** A deadline people must keep: it stands in the summary. A period of validity or of keeping is none. */
  einzuhalten: z.boolean().default(false),
  dauer: dauer.optional(),
  /** The period runs from an event on, whose day does not count ("two weeks after moving in"); others end before one. */
  abEreignis: z.boolean().optional(),
  /** A day or a day of the year: `2026-12-31` or `12-31`. */
  stichtag: z
    .string()
    .regex(/^(\d{4}-)?\d{2}-\d{2}$/)
    .optional(),
  beschreibung: lokal.optional(),
  rechtsgrundlage: z.string().optional(),
  ...gueltigkeit,
})

export const bearbeitungsdauer = z.object({ dauer, beschreibung: lokal.optional(), zugangskanal, ...gueltigkeit })

const unterlage = z.object({
  bezeichnung: lokal,
  /** What the office needs it for. */
  zweck: lokal.optional(),
  pflicht: z.enum(['immer', 'bedingt']).default('immer'),
  bedingung: lokal.optional(),
  richtung: z.enum(['eingehend', 'ausgehend']).default('eingehend'),
  dokumenttyp: z.string().optional(),
})

const rechtsgrundlage = z.object({
  titel: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }).optional(),
  beschreibung: lokal.optional(),
})

/** A form or leaflet to download (XZuFi formularReferenz). Leads to whoever provides it: nothing is kept here. */
export const formular = z.object({
  art: z.enum(['formular', 'merkblatt']).default('formular'),
  titel: lokal,
  /** Only encrypted: people are to trust what they open. */
  url: z.url({ protocol: /^https$/ }),
  dateityp: z.enum(['pdf', 'docx', 'odt', 'xlsx', 'ods', 'html']).optional(),
  groesseKb: z.int().positive().optional(),
  /** Of the document itself, ISO 639-1. */
  sprache: z
    .string()
    .regex(/^[a-z]{2}$/)
    .default('de'),
  anbieter: z.string().min(1),
})

export type Formular = z.infer<typeof formular>

export const begriff = z.object({ begriff: z.string().min(1), sprache: z.enum(['de', 'en']).default('de') })

/** Modules that hold a list of structured entries beside their explaining text. */
export const modulinhalte = z.object({
  ...(Object.fromEntries(Object.keys(TEXTMODULE).map((name) => [name, textinhalt.optional()])) as Record<
    Textmodul,
    z.ZodOptional<typeof textinhalt>
  >),
  formulare: textinhalt.extend({ eintraege: z.array(formular).optional() }).optional(),
  rechtsgrundlagen: textinhalt.extend({ eintraege: z.array(rechtsgrundlage).default([]) }).optional(),
  kosten: textinhalt.extend({ eintraege: z.array(kosten).default([]) }).optional(),
  fristen: textinhalt.extend({ eintraege: z.array(frist).default([]) }).optional(),
  bearbeitungsdauer: textinhalt.extend({ eintraege: z.array(bearbeitungsdauer).default([]) }).optional(),
  unterlagen: textinhalt.extend({ eintraege: z.array(unterlage).default([]) }).optional(),
  begriffe: z.array(begriff).optional(),
  auskunftshinweis: lokal.optional(),
  fachlicheFreigabe: z.object({ am: tag.optional(), durch: lokal.optional(), geprueft: z.boolean() }).optional(),
})

export type Modulinhalte = z.infer<typeof modulinhalte>
export type Modul = keyof Modulinhalte
export const MODULE = Object.keys(modulinhalte.shape) as Modul[]
export type Kosten = z.infer<typeof kosten>
export type Frist = z.infer<typeof frist>
export type Bearbeitungsdauer = z.infer<typeof bearbeitungsdauer>

export type Dauer = z.infer<typeof dauer>
export type Begriff = z.infer<typeof begriff>
