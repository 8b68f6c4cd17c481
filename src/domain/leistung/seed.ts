// Seed files of one Leistung (its Stammtext, and what Träger add): checked whole, Markdown made HTML, every fault named with file, place and remedy. Pure: jobs.ts stores.
import { z } from 'zod'
import { renderMarkdown } from '../../platform/html/index.ts'
import { derivedId } from '../../platform/id.ts'
import { type Fault, fileFault, pruefeForm, SeedInvalid } from '../../platform/seed.ts'
import { type LeistungKopf, leistungKopf, type SchichtInhalt, schicht } from './leistung.ts'
import { MODULE, type Modul } from './modul.ts'
import { type Modulregel, type Modulregeln, ueblicheRegel } from './modulregel.ts'
import { mitTexten, pruefeInhalt } from './text.ts'

const regel = z.object({
  ergaenzen: z.boolean().optional(),
  ersetzen: z.boolean().optional(),
  ausblenden: z.boolean().optional(),
})
const schichten = z.array(schicht).min(1)

/** The file of a Leistung: what it is, and at least the Stammtext. */
export const stammdatei = z.object({
  kopf: leistungKopf,
  /** What Kreis and Gemeinde may do with a module, where it differs from the default. */
  regeln: z.partialRecord(z.enum(MODULE as [string, ...string[]]), regel).default({}),
  schichten,
})
/** A file of a Träger: what it says about a Leistung that others describe. */
export const oertlicheDatei = z.object({ leistung: leistungKopf.shape.slug, schichten })

/** A parsed YAML file and its name for faults. */
export type Datei = { datei: string; daten: unknown }
type Herkunft = { datei: string; nr: number }

/** Everything the files say about one Leistung. */
export type Leistungsdateien = {
  slug: string
  /** Changes when any of the files does. */
  geladen: string
  /** Null if only files of Träger were given. */
  stamm: { datei: string; kopf: LeistungKopf; regeln: Modulregeln } | null
  schichten: (SchichtInhalt & { herkunft: Herkunft })[]
  hinweise: string[]
}
type GeleseneDatei = Omit<Leistungsdateien, 'geladen'>

/** The files of each Leistung; those that name none are under ''. */
export function nachLeistung(dateien: readonly Datei[]): Map<string, Datei[]> {
  const gruppen = new Map<string, Datei[]>()
  for (const datei of dateien) {
    const slug = slugVon(datei.daten)
    gruppen.set(slug, [...(gruppen.get(slug) ?? []), datei])
  }
  return gruppen
}

/** A short name for content: the same content, the same name. */
export function fingerabdruck(inhalt: unknown): string {
  return derivedId('inhalt', JSON.stringify(inhalt))
}

/** @throws SeedInvalid naming every fault of every file */
export function pruefeDateien(dateien: readonly Datei[]): Leistungsdateien[] {
  const faults: Fault[] = []
  const zusammen = [...nachLeistung(dateien)].flatMap(([slug, gruppe]) => {
    const gelesen = gruppe.flatMap((datei) => {
      const geprueft = pruefeDatei(datei)
      faults.push(...geprueft.faults)
      return geprueft.inhalt ? [geprueft.inhalt] : []
    })
    faults.push(...doppelte(gelesen))
    const alle = gelesen.flatMap((datei) => datei.schichten)
    const stamm = gelesen.find((datei) => datei.stamm)?.stamm ?? null
    const geladen = fingerabdruck(gruppe.map(({ daten }) => daten))
    return [{ slug, geladen, stamm, schichten: alle, hinweise: gelesen.flatMap(({ hinweise }) => hinweise) }]
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  return zusammen
}

function doppelte(gelesen: readonly GeleseneDatei[]): Fault[] {
  const faults: Fault[] = []
  const [erster, ...weitere] = gelesen.flatMap(({ stamm }) => (stamm ? [stamm] : []))
  for (const { datei, kopf } of weitere)
    faults.push(
      fileFault(
        datei,
        ['kopf', 'slug'],
        `„${kopf.slug}“ steht auch in ${erster!.datei}; geben Sie einer der beiden Leistungen einen anderen Namen.`,
      ),
    )
  if (weitere.length > 0) return faults
  const gesehen = new Set<string>()
  for (const { ebene, ars, herkunft } of gelesen.flatMap(({ schichten }) => schichten)) {
    if (gesehen.has(`${ebene} ${ars}`))
      faults.push(
        fileFault(
          herkunft.datei,
          ['schichten', herkunft.nr, 'ars'],
          'für dieses Gebiet gibt es schon eine Schicht; fassen Sie beide zusammen.',
        ),
      )
    gesehen.add(`${ebene} ${ars}`)
  }
  return faults
}

function pruefeDatei({ datei, daten }: Datei): { inhalt: GeleseneDatei | null; faults: Fault[] } {
  const oertlich = typeof daten === 'object' && daten !== null && 'leistung' in daten
  const geprueft = pruefeForm<typeof stammdatei | typeof oertlicheDatei>(oertlich ? oertlicheDatei : stammdatei, daten)
  const faults = geprueft.maengel.map(({ pfad, was }) => fileFault(datei, pfad, was))
  const gelesen = geprueft.daten
  if (gelesen === null) return { inhalt: null, faults }
  const hinweise: string[] = []
  const gerendert = gelesen.schichten.map((eine, nr) => {
    faults.push(...pruefeInhalt(eine).map(({ feld, was }) => fileFault(datei, ['schichten', nr, ...feld], was)))
    const module = mitTexten(eine.module, (text, ort) => {
      const { html, removed } = renderMarkdown(text)
      hinweise.push(
        ...removed.map((was) => `${datei}: Feld „schichten.${nr}.${ort}“: ${was} ist in Texten nicht erlaubt und wurde entfernt.`),
      )
      return html
    })
    return { ...eine, module, herkunft: { datei, nr } }
  })
  const stamm = 'kopf' in gelesen ? { datei, kopf: gelesen.kopf, regeln: mitUeblichem(gelesen.regeln) } : null
  const slug = 'kopf' in gelesen ? gelesen.kopf.slug : gelesen.leistung
  return { inhalt: { slug, stamm, schichten: gerendert, hinweise }, faults }
}

/** What a rule does not name stays as it usually is: allowing to hide fees does not forbid to replace them. */
function mitUeblichem(regeln: Partial<Record<string, Partial<Record<keyof Modulregel, boolean | undefined>>>>): Modulregeln {
  const voll = ([modul, regel]: [string, object | undefined]) => [modul, { ...ueblicheRegel(modul as Modul), ...regel }]
  return Object.fromEntries(Object.entries(regeln).map(voll))
}

function slugVon(daten: unknown): string {
  const form = z.union([z.object({ leistung: z.string() }), z.object({ kopf: z.object({ slug: z.string() }) })]).safeParse(daten)
  if (!form.success) return ''
  return 'leistung' in form.data ? form.data.leistung : form.data.kopf.slug
}
