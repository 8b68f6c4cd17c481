// What goes in and what comes out, as schemas: they check input, and the OpenAPI document is made of them.
import { z } from 'zod'
import { BEZUGSORTE, SPRACHEN, sprachfassung, TYPISIERUNGEN, VERTRAUENSNIVEAUS } from '../../domain/leistung/index.ts'

const tag = z.iso.date().meta({ description: 'Kalendertag in Deutschland, JJJJ-MM-TT' })
const ars = z
  .string()
  .regex(/^\d{12}$/)
  .meta({ description: 'Amtlicher Regionalschlüssel, 12 Ziffern' })
/** What an office serves: a Bezirk has no official key. */
const arsOderBezirk = z
  .string()
  .regex(/^(\d{12}|bezirk\/[a-z0-9-]+)$/)
  .meta({ description: 'Amtlicher Regionalschlüssel, 12 Ziffern; bei der Stelle eines Bezirks „bezirk/“ und sein Schlüssel' })
const id = z.uuid()
const sprache = z.enum(SPRACHEN)

// Input. Unknown parameters are refused: a misspelt filter must not look like an empty result.
export const gemeinsam = {
  sprache: sprache.optional().meta({ description: 'Sprache der Texte; ohne Angabe nach Accept-Language, sonst Deutsch' }),
  stichtag: tag.optional().meta({ description: 'Der Tag, für den gefragt wird; ohne Angabe heute' }),
}
export const ort = z
  .string()
  .regex(/^(\d{8}|\d{12})$/)
  .meta({ description: 'Regionalschlüssel (12 Ziffern) oder Gemeindeschlüssel (8 Ziffern) des Ortes' })
export const suchwort = z.string().trim().min(1).max(200)
export const anzahl = z.coerce.number().int().min(1).max(50).optional().meta({ description: 'Höchstens so viele Treffer; ohne Angabe 10' })
const leistungWahl = z.string().min(1).max(100).meta({ description: 'Kennung, Kurzname oder Leistungsschlüssel (auch mit Punkten)' })

export const EINGABE = {
  gebiete: z.strictObject({
    q: suchwort.meta({ description: 'Name, Ortsteil, Postleitzahl oder Schlüssel' }),
    anzahl,
    stichtag: gemeinsam.stichtag,
  }),
  leistung: z.strictObject({ id: leistungWahl, ort: ort.optional(), ...gemeinsam }),
  organisationseinheit: z.strictObject({ id, ...gemeinsam }),
  zustaendigkeit: z.strictObject({
    leistung: leistungWahl,
    ort,
    bezugsort: z.enum(BEZUGSORTE).optional().meta({ description: 'Welcher Ort gemeint ist; ohne Angabe der, nach dem die Leistung fragt' }),
    ...gemeinsam,
  }),
}

// Output.
export const gebietKurz = z.object({ id, ars: ars.nullable(), name: z.string(), ebene: z.string() })
export const gebietTreffer = gebietKurz.extend({
  ags: z.string().nullable(),
  kurzname: z.string(),
  art: z.string(),
  einwohner: z.object({ anzahl: z.int(), stichtag: tag }).nullable(),
  zusatz: z.string().meta({ description: 'Was ihn von gleichnamigen unterscheidet' }),
  eindeutig: z.boolean(),
  ort: gebietKurz.meta({ description: 'Das heute bestehende Gebiet, für das weiter gefragt wird' }),
})
export const gebiete = z.object({ treffer: z.array(gebietTreffer) })

const herkunft = z.object({
  ebene: z.string(),
  ars,
  traegerName: z.string(),
  stand: tag,
  beitragsart: z.string(),
  sprache,
  sprachfassung: sprachfassung
    .nullable()
    .meta({ description: 'Ob eine Maschine in diese Sprache übersetzt und ob jemand es geprüft hat; null: von Menschen geschrieben' }),
})
export const leistung = z.object({
  id,
  slug: z.string(),
  leistungsschluessel: z.array(z.string()),
  typisierung: z.array(z.enum(TYPISIERUNGEN)),
  adressat: z.array(z.string()),
  bezugsort: z.enum(BEZUGSORTE),
  vertrauensniveau: z.enum(VERTRAUENSNIVEAUS),
  sprache,
  stichtag: tag,
  stand: tag.meta({ description: 'Letzter Tag, an dem eine der Quellen geprüft wurde' }),
  titel: z.string(),
  teaser: z.string().nullable(),
  module: z
    .record(z.string(), z.array(z.object({ inhalt: z.unknown(), herkunft })))
    .meta({ description: 'Textmodule, Kosten, Fristen, Unterlagen …; je Modul die Beiträge von Bund bis Gemeinde' }),
  nurDeutsch: z.array(z.string()).meta({ description: 'Module, die es in der gewünschten Sprache nicht gibt' }),
  url: z.url(),
})

const zeitspanne = z.object({ von: z.string(), bis: z.string() })
const oeffnungszeiten = z.object({
  woche: z.array(
    z.object({
      tag,
      wochentag: z.int().min(1).max(7),
      zeiten: z.array(zeitspanne),
      art: z.enum(['woche', 'feiertag', 'ausnahme']),
      grund: z.string().nullable(),
    }),
  ),
  nurNachVereinbarung: z.boolean(),
  hinweis: z.string().nullable(),
})
export const organisationseinheit = z.object({
  id,
  name: z.string(),
  kurzname: z.string().nullable(),
  art: z.string(),
  ars: arsOderBezirk,
  uebergeordnet: id.nullable(),
  aufgaben: z.array(z.string()),
  anschriften: z.array(
    z.object({
      art: z.string(),
      strasse: z.string().nullable(),
      hausnummer: z.string().nullable(),
      zusatz: z.string().nullable(),
      plz: z.string(),
      ort: z.string(),
    }),
  ),
  telefon: z.string().nullable(),
  email: z.string().nullable(),
  web: z.string().nullable(),
  oeffnungszeiten: oeffnungszeiten.nullable().meta({ description: 'Die Woche, in der der Stichtag liegt' }),
  weitereZeiten: z
    .array(oeffnungszeiten.extend({ zweck: z.string(), aufgaben: z.array(z.string()) }))
    .meta({ description: 'Zeiten für einzelne Anliegen (Telefon, Kasse); aufgaben nennt, für welche Aufgaben der Stelle sie gelten' }),
  personen: z.array(
    z.object({
      name: z.string(),
      funktion: z.string().nullable(),
      telefon: z.string().nullable(),
      email: z.string().nullable(),
      zimmer: z.string().nullable(),
    }),
  ),
  /** Of a building only what somebody has looked at is said. */
  barrierefreiheit: z
    .object({
      rollstuhl: z.string(),
      stufenlos: z.boolean().optional(),
      aufzug: z.boolean().optional(),
      toilette: z.boolean().optional(),
      parkplatz: z.boolean().optional(),
      hoeranlage: z.boolean().optional(),
      hinweis: z.string().nullable(),
    })
    .nullable(),
  demo: z.boolean().meta({ description: 'Kontaktdaten sind für die Demo erfunden' }),
  stand: tag,
  gueltigVon: tag.nullable(),
  gueltigBis: tag.nullable(),
  sprache,
  url: z.url(),
})

const stelleKurz = z.object({ id, name: z.string(), url: z.url() })
const herleitung = z.array(z.object({ satz: z.string(), rechtsgrundlage: z.string().nullable() }))
const antwort = z.discriminatedUnion('art', [
  z.object({
    art: z.literal('stelle'),
    id: id.meta({ description: 'Stabile Kennung dieser Zuständigkeit' }),
    rolle: z.string(),
    stelle: stelleKurz,
    herleitung,
  }),
  z.object({
    art: z.literal('keine'),
    grund: z.enum(['nicht-angeboten', 'uebernimmt', 'beim-bund', 'keine-regel', 'keine-stelle-hinterlegt', 'ort-unklar']),
    durch: z.string().nullable(),
    herleitung,
  }),
  z.object({ art: z.literal('konflikt'), stellen: z.array(stelleKurz), herleitung }),
])
export const zustaendigkeit = z.object({
  leistung: z.object({ id, slug: z.string() }),
  ort: gebietKurz,
  bezugsort: z.enum(BEZUGSORTE),
  stichtag: tag,
  sprache,
  zustaendigeStelle: antwort,
  anlaufstellen: z.array(antwort),
  ansprechpunkte: z.array(antwort),
})

/** RFC 9457. */
export const problem = z.object({
  type: z.string().meta({ description: 'Stabile Kennung der Art des Fehlers' }),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.string(),
})
