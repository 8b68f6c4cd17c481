// The pattern of authorities as people write it (seeds/demo/behoerdenmuster.yaml): kinds of areas, their departments and Aufgaben, hours in short form.
import { z } from 'zod'
import { type Oeffnungszeiten, oeffnungszeiten, organisationseinheit } from './organisationseinheit.ts'

const zweisprachig = z.strictObject({ de: z.string().min(1), en: z.string().min(1) })
const kurz = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const aufgaben = z.array(kurz).default([])
const TAGE = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So']
const ZEITEN = /^((Mo|Di|Mi|Do|Fr|Sa|So) )+\d\d:\d\d-\d\d:\d\d$/
const zeitzeile = z
  .string()
  .refine((text) => text.split('; ').every((teil) => ZEITEN.test(teil)), {
    error: 'Zeiten stehen in der Form „Mo Di Do 08:00-12:00; Do 14:00-18:00“.',
  })
  .transform(wocheAus)

/** A division above some departments, or a part of one. It bears no Aufgabe: who answers is the department. */
const gliederung = z.strictObject({ amt: kurz, name: zweisprachig })

const amt = z.strictObject({
  amt: kurz,
  name: zweisprachig,
  aufgaben: z.array(kurz).min(1),
  /** Hours that differ from those of the house. */
  zeiten: z.string().optional(),
  /** What the person does who can be asked there; none without. */
  person: zweisprachig.optional(),
  /** Its parts. */
  sachgebiete: z.array(gliederung).default([]),
})

export const behoerdenmuster = z.strictObject({
  /** The Land whose areas get authorities, 12 digits. */
  land: z
    .string()
    .regex(/^\d{2}0{10}$/, { error: 'hier steht der Schlüssel eines Landes: zwei Ziffern und zehn Nullen, in Anführungszeichen.' }),
  /** Where offices sit that no Gemeinde is named for. */
  regierungssitz: z.strictObject({ plz: z.string().regex(/^\d{5}$/), ort: z.string().min(1) }),
  sitze: z.record(z.string(), z.string()),
  zeiten: z.record(z.string(), z.array(zeitzeile).min(1)),
  ausnahmen: z.strictObject({ alle: oeffnungszeiten.shape.ausnahmen, personaltag: oeffnungszeiten.shape.ausnahmen }),
  strassen: z.array(z.string()).min(1),
  zugang: z.array(organisationseinheit.shape.barrierefreiheit.unwrap()).min(1),
  personen: z.strictObject({ vornamen: z.array(z.string()).min(1), nachnamen: z.array(z.string()).min(1) }),
  aufgaben: z.record(kurz, zweisprachig),
  muster: z.array(
    z.strictObject({
      fuer: z.enum(['gemeinde', 'sonderstatusstadt', 'kreisfreie-stadt', 'landkreis', 'regierungsbezirk']),
      abEinwohner: z.int().min(0),
      zeiten: z.string(),
      aemter: z.array(amt).min(1),
      /** Divisions between the house and these of its departments. */
      bereiche: z.array(gliederung.extend({ aemter: z.array(kurz).min(1) })).default([]),
    }),
  ),
  einzelne: z.array(
    z.strictObject({
      schluessel: kurz,
      ars: z.string().regex(/^\d{12}$/),
      art: z.string(),
      /** Short name of the Gemeinde it sits in; null: see `anschrift`. */
      sitz: z.string().nullable(),
      anschrift: z.strictObject({ plz: z.string(), ort: z.string() }).optional(),
      name: zweisprachig,
      aufgaben,
    }),
  ),
  bezirke: z.record(
    kurz,
    z.strictObject({
      art: z.string(),
      aufgabe: kurz,
      en: z.string().includes('{bezirk}'),
      /** A department of the town hall in the seat; the other members have none of their own. */
      unterSitz: z.boolean().default(false),
    }),
  ),
})
export type Behoerdenmuster = z.infer<typeof behoerdenmuster>
export type Amtsmuster = z.infer<typeof amt>
export type Verwaltungsmuster = Behoerdenmuster['muster'][number]

/** "Mo Di 08:00-12:00; Mo 14:00-16:00" as weekly hours. */
function wocheAus(zeile: string): Oeffnungszeiten['woche'] {
  const teile = zeile.split('; ').map((teil) => {
    const worte = teil.split(' ')
    const [von = '', bis = ''] = worte.at(-1)!.split('-')
    return { tage: worte.slice(0, -1), zeit: { von, bis } }
  })
  return TAGE.flatMap((tag, index) => {
    const zeiten = teile.filter(({ tage }) => tage.includes(tag)).map(({ zeit }) => zeit)
    return zeiten.length === 0 ? [] : [{ wochentag: index + 1, zeiten }]
  })
}
