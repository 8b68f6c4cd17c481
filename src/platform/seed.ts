// Files that people write and the program loads: checked whole before anything is stored; each fault names file, place and remedy.
import type { z } from 'zod'
import { type Formmangel, formmaengel, formmeldung, UNBEKANNT } from './seed-meldung.ts'

/** What is wrong with one field of a file. */
export type Fault = {
  datei: string
  /** Way to the field from the top of the file: `['regeln', 3, 'ars']`. */
  pfad: readonly PropertyKey[]
  /** The place as people name it: `regeln, entry 4, field "ars"`. */
  ort: string
  /** What is wrong and what to do. */
  was: string
  /** Line in the file, where it is known already. */
  zeile?: number
}

export class SeedInvalid extends Error {
  readonly faults: readonly Fault[]
  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length === 1 ? 'Ein Fehler' : `${faults.length} Fehler`}, es wurde nichts geladen:\n${faults.map(faultText).join('\n')}`,
    )
    this.faults = faults
  }
}

/** A fault as one line. */
export function faultText({ datei, ort, was, zeile }: Fault): string {
  return `${datei}${zeile === undefined ? '' : `:${zeile}`}: ${ort}: ${was}`
}

/** What a value is by a schema, or every field where it is not; also fields that the schema would drop in silence. */
export function pruefeForm<S extends z.ZodType>(schema: S, wert: unknown): { daten: z.infer<S> | null; maengel: Formmangel[] } {
  const geprueft = schema.safeParse(wert, { error: formmeldung })
  if (!geprueft.success) return { daten: null, maengel: geprueft.error.issues.flatMap(formmaengel) }
  return { daten: geprueft.data, maengel: unbekannteFelder(wert, geprueft.data).map((pfad) => ({ pfad, was: UNBEKANNT })) }
}

/** Fields that are not in what was read: a misspelt fee or last day would be lost. */
function unbekannteFelder(roh: unknown, gelesen: unknown, pfad: (string | number)[] = []): (string | number)[][] {
  if (typeof roh !== 'object' || roh === null || typeof gelesen !== 'object' || gelesen === null) return []
  return Object.entries(roh).flatMap(([name, wert]) =>
    Object.hasOwn(gelesen, name) ? unbekannteFelder(wert, (gelesen as Record<string, unknown>)[name], [...pfad, name]) : [[...pfad, name]],
  )
}

/**
 * Checks a list of entries against a schema.
 * @throws SeedInvalid naming every fault; nothing is returned then
 */
export function validateSeed<S extends z.ZodType>(datei: string, liste: unknown, schema: S, wo = ''): z.infer<S>[] {
  if (!Array.isArray(liste)) {
    const was = 'hier gehört eine Liste hin; jeder Eintrag beginnt mit „- “.'
    throw new SeedInvalid([{ datei, pfad: wo === '' ? [] : [wo], ort: wo || GANZE_DATEI, was }])
  }
  const faults: Fault[] = []
  const entries: z.infer<S>[] = []
  liste.forEach((eintrag, index) => {
    const { daten, maengel } = pruefeForm(schema, eintrag)
    if (maengel.length === 0) entries.push(daten as z.infer<S>)
    for (const { pfad, was } of maengel) faults.push(seedFault(datei, wo, index, eintrag, pfad, was))
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  return entries
}

/** The place of a fault that is in no field. */
export const GANZE_DATEI = '(ganze Datei)'

/** A fault in an entry of a list (`wo`: the field that holds the list, empty if the file is one). */
export function seedFault(datei: string, wo: string, index: number, eintrag: unknown, feld: readonly PropertyKey[], was: string): Fault {
  const name = eintrag && typeof eintrag === 'object' && 'schluessel' in eintrag ? ` „${String(eintrag.schluessel)}“` : ''
  const ort = `${wo && `${wo}, `}Eintrag ${index + 1}${name}${feld.length > 0 ? `, ${feldname(feld)}` : ''}`
  return { datei, pfad: [...(wo ? [wo] : []), index, ...feld], ort, was }
}

/** A fault in a file that is one thing, not a list. */
export function fileFault(datei: string, pfad: readonly PropertyKey[], was: string): Fault {
  return { datei, pfad, ort: pfad.length > 0 ? feldname(pfad) : GANZE_DATEI, was }
}

function feldname(pfad: readonly PropertyKey[]): string {
  return `Feld „${pfad.map(String).join('.')}“`
}
