// Files that people write and the program loads: checked whole before anything is stored; each fault names file, place and remedy.
import type { z } from 'zod'

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
    super(`${faults.length === 1 ? 'One entry' : `${faults.length} entries`} cannot be loaded:\n${faults.map(faultText).join('\n')}`)
    this.faults = faults
  }
}

/** A fault as one line. */
export function faultText({ datei, ort, was, zeile }: Fault): string {
  return `${datei}${zeile === undefined ? '' : `:${zeile}`}: ${ort}: ${was}`
}

/**
 * Checks a list of entries against a schema.
 * @throws SeedInvalid naming every fault; nothing is returned then
 */
export function validateSeed<S extends z.ZodType>(datei: string, liste: unknown, schema: S, wo = ''): z.infer<S>[] {
  if (!Array.isArray(liste))
    throw new SeedInvalid([
      { datei, pfad: wo === '' ? [] : [wo], ort: wo || '(file)', was: 'a list is expected here; start each entry with "- ".' },
    ])
  const faults: Fault[] = []
  const entries: z.infer<S>[] = []
  liste.forEach((eintrag, index) => {
    const geprueft = schema.safeParse(eintrag)
    if (geprueft.success) entries.push(geprueft.data)
    else for (const fehler of geprueft.error.issues) faults.push(seedFault(datei, wo, index, eintrag, fehler.path, fehler.message))
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  return entries
}

/** A fault in an entry of a list (`wo`: the field that holds the list, empty if the file is one). */
export function seedFault(datei: string, wo: string, index: number, eintrag: unknown, feld: readonly PropertyKey[], was: string): Fault {
  const name = eintrag && typeof eintrag === 'object' && 'schluessel' in eintrag ? ` "${String(eintrag.schluessel)}"` : ''
  const ort = `${wo && `${wo}, `}entry ${index + 1}${name}, field "${feld.map(String).join('.') || '(entry)'}"`
  return { datei, pfad: [...(wo ? [wo] : []), index, ...feld], ort, was }
}

/** A fault in a file that is one thing, not a list. */
export function fileFault(datei: string, pfad: readonly PropertyKey[], was: string): Fault {
  return { datei, pfad, ort: `field "${pfad.map(String).join('.') || '(file)'}"`, was }
}
