// Reads the terms that ship with the program and makes them ready to be found in texts.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Fault } from '../../platform/seed.ts'
import type { Begriff, Begriffssprache } from './begriff.ts'
import { createErkennung, type Erkennung } from './erkennung.ts'
import { leseBegriffe } from './seed.ts'

/** The terms of the program, and how to find them in a text of a language. */
export type Begriffe = {
  /** By name in each language. */
  alle: Record<Begriffssprache, readonly Begriff[]>
  nachKennung: ReadonlyMap<string, Begriff>
  erkenne: Record<Begriffssprache, Erkennung>
}

/** Terms with all that pages need of them. */
export function baueBegriffe(alle: readonly Begriff[]): Begriffe {
  return {
    alle: { de: nachNamen(alle, 'de'), en: nachNamen(alle, 'en') },
    nachKennung: new Map(alle.map((begriff) => [begriff.kennung, begriff])),
    erkenne: { de: createErkennung(alle, 'de'), en: createErkennung(alle, 'en') },
  }
}

function nachNamen(alle: readonly Begriff[], sprache: Begriffssprache): Begriff[] {
  const { compare } = new Intl.Collator(sprache)
  return alle.toSorted((a, b) => compare(a[sprache].name, b[sprache].name))
}

/** Reads `seeds/begriffe`. Faulty rows are left out and told: an explanation too few keeps no installation from starting. */
export async function ladeBegriffe(ordner: string): Promise<{ begriffe: Begriffe; faults: readonly Fault[] }> {
  const [de, en] = await Promise.all(['de.csv', 'en.csv'].map((name) => readFile(join(ordner, name), 'utf8').catch(() => '')))
  const { begriffe, faults } = leseBegriffe({ de: de!, en: en! })
  return { begriffe: baueBegriffe(begriffe), faults }
}
