// Files that people write and the program loads: checked whole before anything is stored; each fault names file, place and remedy.
import type { z } from 'zod'

export class SeedInvalid extends Error {
  readonly faults: readonly string[]
  constructor(faults: readonly string[]) {
    super(`${faults.length === 1 ? 'One entry' : `${faults.length} entries`} cannot be loaded:\n${faults.join('\n')}`)
    this.faults = faults
  }
}

/**
 * Checks a list of entries against a schema.
 * @throws SeedInvalid naming every fault; nothing is returned then
 */
export function validateSeed<S extends z.ZodType>(datei: string, liste: unknown, schema: S, wo = ''): z.infer<S>[] {
  if (!Array.isArray(liste)) throw new SeedInvalid([`${datei}${wo && ` ${wo}`}: a list is expected here; start each entry with "- ".`])
  const faults: string[] = []
  const entries: z.infer<S>[] = []
  liste.forEach((eintrag, index) => {
    const geprueft = schema.safeParse(eintrag)
    if (geprueft.success) entries.push(geprueft.data)
    else for (const fehler of geprueft.error.issues) faults.push(seedFault(datei, wo, index, eintrag, fehler.path, fehler.message))
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  return entries
}

/** One fault as a line: file, entry (number and key), field, what is wrong. */
export function seedFault(datei: string, wo: string, index: number, eintrag: unknown, feld: readonly PropertyKey[], was: string): string {
  const name = eintrag && typeof eintrag === 'object' && 'schluessel' in eintrag ? ` "${String(eintrag.schluessel)}"` : ''
  return `${datei}: ${wo && `${wo}, `}entry ${index + 1}${name}, field "${feld.map(String).join('.') || '(entry)'}": ${was}`
}
