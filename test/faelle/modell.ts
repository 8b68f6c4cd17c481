// The stock of the demo as the program has it: everything loaded into a database and read back. Only this file knows where the seeds lie.
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import type { GebietIndex } from '../../src/domain/gebiet/index.ts'
import type { Bezugsort } from '../../src/domain/leistung/index.ts'
import { readZustaendigkeiten, type Zustaendigkeitsmodell } from '../../src/domain/zustaendigkeit/index.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import { demodateien, ladeDemobestand } from '../support/demobestand.ts'

/** Every Leistung the demo describes, by its slug, and the place it asks for first. */
export const beschrieben: ReadonlyMap<string, Bezugsort> = new Map(
  (await demodateien()).dateien.leistungen.map(({ daten }) => {
    const { kopf } = daten as { kopf: { slug: string; bezugsort: Bezugsort } }
    return [kopf.slug, kopf.bezugsort]
  }),
)

export type Bestand = {
  index: GebietIndex
  modell: Zustaendigkeitsmodell
}

export async function ladeBestand(kontext: Kontext): Promise<Bestand> {
  await ladeDemobestand(kontext)
  const index = await echterIndex()
  return { index, modell: await readZustaendigkeiten(kontext.db.lesen, index) }
}
