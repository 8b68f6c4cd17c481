// Brings facts (always) and demo content (only in demo mode) into the database; a second time changes nothing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ladeBestandsordner } from './bestand-laden.ts'
import { type Geparst, leseBestandsordner } from './bestandsordner.ts'
import { loadCodelisten } from './domain/codeliste/index.ts'
import { type GebietIndex, loadGebiete } from './domain/gebiet/index.ts'
import { loadKatalog } from './domain/katalog/index.ts'
import { type Demokonto, loadDemokonten, parseDemokonten, type ZugangKontext } from './domain/zugang/index.ts'
import { SeedInvalid } from './platform/seed.ts'

/** Areas, code lists, catalogue: facts that every installation needs. Each part is skipped when its files are in already. */
export async function ladeFakten(kontext: ZugangKontext, root: string, schritt: (text: string) => void): Promise<void> {
  const ordner = join(root, 'seeds/fakten')
  const teile = [
    ['Gebiete Deutschlands', loadGebiete],
    ['Codelisten', loadCodelisten],
    ['Leistungskatalog (LeiKa, OZG)', loadKatalog],
  ] as const
  for (const [name, lade] of teile) {
    const { geladen } = await kontext.db.alsSystem((tx) => lade(tx, ordner))
    if (geladen) schritt(`${name} geladen`)
  }
}

/**
 * The demo: Träger, appearances, offices, services, responsibility, online services, accounts. All content or nothing.
 * @throws SeedInvalid with the lines of every fault
 */
export async function ladeDemo(kontext: ZugangKontext, root: string, gebiete: GebietIndex): Promise<void> {
  const ordner = await leseBestandsordner(join(root, 'seeds/demo'), await geparst(root))
  const geladen = await ladeBestandsordner(kontext, ordner, { gebiete })
  if (!geladen.ok) throw new SeedInvalid(await ordner.mitZeilen(geladen.error.faults))
  const konten = ordner.dateien.konten[0]?.daten
  await kontext.db.alsSystem((tx) => loadDemokonten(kontext, tx, konten))
}

/** What the build has read already (build.mjs): taking the YAML apart, and loading what can do it, costs a fifth of a start. */
async function geparst(root: string): Promise<Geparst> {
  return JSON.parse(await readFile(join(root, 'dist/demo.json'), 'utf8').catch(() => '{}'))
}

/** Accounts shown on the login page in demo mode. */
export async function leseDemokonten(root: string): Promise<Demokonto[]> {
  const { dateien } = await leseBestandsordner(join(root, 'seeds/demo/konten.yaml'), await geparst(root))
  return parseDemokonten(dateien.konten[0]?.daten)
}
