// A seed file of one Leistung: checked whole, Markdown made HTML, every fault named with file, place and remedy. Pure: jobs.ts stores.
import { z } from 'zod'
import { renderMarkdown } from '../../platform/html/index.ts'
import { derivedId } from '../../platform/id.ts'
import { SeedInvalid } from '../../platform/seed.ts'
import { type LeistungKopf, leistungKopf, type SchichtInhalt, schicht } from './leistung.ts'
import { MODULE } from './modul.ts'
import type { Modulregeln } from './modulregel.ts'
import { mitTexten, pruefeInhalt } from './text.ts'

const regel = z.object({
  ergaenzen: z.boolean().default(true),
  ersetzen: z.boolean().default(false),
  ausblenden: z.boolean().default(false),
})
const leistungsdatei = z.object({
  kopf: leistungKopf,
  /** What Kreis and Gemeinde may do with a module, where it differs from the default. */
  regeln: z.partialRecord(z.enum(MODULE as [string, ...string[]]), regel).default({}),
  schichten: z.array(schicht).min(1),
})

/** A parsed YAML file and its name for faults. */
export type Datei = { datei: string; daten: unknown }
export type Leistungsdatei = {
  datei: string
  geladen: string
  kopf: LeistungKopf
  regeln: Modulregeln
  schichten: SchichtInhalt[]
  hinweise: string[]
}

/** @throws SeedInvalid naming every fault of every file */
export function pruefeDateien(dateien: readonly Datei[]): Leistungsdatei[] {
  const faults: string[] = []
  const gelesen = dateien.flatMap((datei) => {
    const geprueft = pruefeDatei(datei)
    faults.push(...geprueft.faults)
    return geprueft.inhalt ? [geprueft.inhalt] : []
  })
  const slugs = new Map<string, string>()
  for (const { datei, kopf } of gelesen) {
    const andere = slugs.get(kopf.slug)
    if (andere) faults.push(fault(datei, ['kopf', 'slug'], `"${kopf.slug}" is used in ${andere} too; give one of the two another name.`))
    slugs.set(kopf.slug, datei)
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return gelesen
}

function pruefeDatei({ datei, daten }: Datei): { inhalt: Leistungsdatei | null; faults: string[] } {
  const geprueft = leistungsdatei.safeParse(daten)
  if (!geprueft.success)
    return { inhalt: null, faults: geprueft.error.issues.map((i) => fault(datei, i.path, `${i.message}. ${abhilfe(i.code)}`)) }
  const { kopf, regeln, schichten } = geprueft.data
  const faults = unbekannteFelder(daten, geprueft.data).map((feld) =>
    fault(datei, feld, 'is not known here; correct its name or remove it.'),
  )
  schichten.forEach((eine, nr) => {
    faults.push(...pruefeInhalt(eine).map(({ feld, was }) => fault(datei, ['schichten', nr, ...feld], was)))
    if (schichten.findIndex(({ ebene, ars }) => ebene === eine.ebene && ars === eine.ars) < nr)
      faults.push(fault(datei, ['schichten', nr, 'ars'], 'this area has a layer already; put both into one.'))
  })
  const hinweise: string[] = []
  const gerendert = schichten.map((eine, nr) => ({
    ...eine,
    module: mitTexten(eine.module, (text, ort) => {
      const { html, removed } = renderMarkdown(text)
      hinweise.push(...removed.map((was) => fault(datei, ['schichten', nr, ort], `${was} is not allowed in texts and was removed.`)))
      return html
    }),
  }))
  return { inhalt: { datei, geladen: fingerabdruck(daten), kopf, regeln: regeln as Modulregeln, schichten: gerendert, hinweise }, faults }
}

/** A short name for content: the same content, the same name. */
export function fingerabdruck(inhalt: unknown): string {
  return derivedId('inhalt', JSON.stringify(inhalt))
}

function fault(datei: string, feld: readonly PropertyKey[], was: string): string {
  return `${datei}: field "${feld.map(String).join('.') || '(file)'}": ${was}`
}

function abhilfe(code: string): string {
  if (code === 'invalid_type') return 'Write a value of that type, or add the field if it is missing.'
  if (code === 'invalid_value') return 'Use one of these values.'
  if (code === 'invalid_format') return 'Write it in that form.'
  return 'See src/domain/leistung/modul.ts for what may stand here.'
}

/** Fields that the schema does not know: it would drop them in silence, and a misspelt fee would be lost. */
function unbekannteFelder(roh: unknown, gelesen: unknown, pfad: (string | number)[] = []): (string | number)[][] {
  if (typeof roh !== 'object' || roh === null || typeof gelesen !== 'object' || gelesen === null) return []
  return Object.entries(roh).flatMap(([name, wert]) =>
    name in gelesen ? unbekannteFelder(wert, (gelesen as Record<string, unknown>)[name], [...pfad, name]) : [[...pfad, name]],
  )
}
