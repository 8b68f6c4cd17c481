// The demo's content in a test database, loaded the way `npm start` and `amtswerk bestand laden` do it.
import { fileURLToPath } from 'node:url'
import { type Geladen, ladeBestandsordner } from '../../src/bestand-laden.ts'
import { type Bestandsordner, leseBestandsordner } from '../../src/bestandsordner.ts'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import type { Kontext } from '../../src/platform/kontext.ts'
import { SeedInvalid } from '../../src/platform/seed.ts'

export const DEMO = fileURLToPath(new URL('../../seeds/demo', import.meta.url))

let gelesen: Promise<Bestandsordner> | undefined

/** The files of seeds/demo, parsed once per test file. */
export function demodateien(): Promise<Bestandsordner> {
  gelesen ??= leseBestandsordner(DEMO)
  return gelesen
}

/** @throws SeedInvalid with the line of every fault */
export async function ladeDemobestand(kontext: Kontext): Promise<Geladen> {
  const ordner = await demodateien()
  const geladen = await ladeBestandsordner(kontext, ordner, { gebiete: await echterIndex() })
  if (!geladen.ok) throw new SeedInvalid(await ordner.mitZeilen(geladen.error.faults))
  return geladen.value
}
