// Brings facts (always) and demo content (only in demo mode) into the database; a second time changes nothing.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ladeBestandsordner } from './bestand-laden.ts'
import { type Geparst, leseBestandsordner, ordnerstand } from './bestandsordner.ts'
import { type Begriffe, ladeBegriffe } from './domain/begriff/index.ts'
import { loadCodelisten } from './domain/codeliste/index.ts'
import { loadFachwortschatz, readWortdateien } from './domain/fachwortschatz/index.ts'
import { type GebietIndex, loadGebiete } from './domain/gebiet/index.ts'
import { loadKatalog } from './domain/katalog/index.ts'
import { type Demokonto, loadDemokonten, parseDemokonten, type ZugangKontext } from './domain/zugang/index.ts'
import { faultText, SeedInvalid } from './platform/seed.ts'
import { istGeladen, merkeGeladen, sperreLaden } from './platform/seed-stand.ts'

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
  await ladeWortschatz(kontext, root, schritt)
}

/** The vocabulary of the search is part of the program: loaded everywhere, told what of it editors or faults have kept out. */
async function ladeWortschatz({ db, clock }: ZugangKontext, root: string, schritt: (text: string) => void): Promise<void> {
  const dateien = await readWortdateien(join(root, 'seeds/fachwortschatz'))
  const { geladen, gesamt, belassen, faults } = await db.alsSystem((tx) => loadFachwortschatz(tx, dateien, clock()))
  if (geladen) schritt(`Fachwortschatz geladen: ${gesamt} Einträge`)
  for (const was of belassen) schritt(`Fachwortschatz: „${was}“ bleibt, wie die Redaktion es hinterlassen hat`)
  if (faults.length > 0) schritt(`Fachwortschatz: ${faults.length} Zeilen ausgelassen, zuerst ${faultText(faults[0]!)}`)
}

/** Official terms and their explanations, part of the program too: read at every start, told what of it faults have kept out. */
export async function leseBegriffe(root: string, schritt: (text: string) => void): Promise<Begriffe> {
  const { begriffe, faults } = await ladeBegriffe(join(root, 'seeds/begriffe'))
  if (faults.length > 0) schritt(`Begriffe: ${faults.length} Zeilen ausgelassen, zuerst ${faultText(faults[0]!)}`)
  return begriffe
}

/**
 * The demo: Träger, appearances, offices, services, responsibility, online services, accounts. All content or nothing; the same files are not
 * looked at again, so what editors change in the meantime stays. Answers whether anything was loaded.
 * @throws SeedInvalid with the lines of every fault
 */
export async function ladeDemo(kontext: ZugangKontext, root: string, gebiete: GebietIndex): Promise<boolean> {
  const { db, clock } = kontext
  const pfad = join(root, 'seeds/demo')
  const stand = await ordnerstand([pfad, join(root, 'dist/.stand')], gebiete.stand) // another build may read the same files differently
  if (await db.alsSystem((tx) => istGeladen(tx, 'demo', stand))) return false
  const ordner = await leseBestandsordner(pfad, geparst(root))
  const geladen = await ladeBestandsordner(kontext, ordner, { gebiete })
  if (!geladen.ok) throw new SeedInvalid(await ordner.mitZeilen(geladen.error.faults))
  const konten = ordner.dateien.konten[0]?.daten
  await db.alsSystem(async (tx) => {
    await sperreLaden(tx)
    await loadDemokonten(kontext, tx, konten)
    await merkeGeladen(tx, 'demo', { stand, jetzt: clock() })
  })
  return true
}

/** What the build has read already (build.mjs): taking the YAML apart, and loading what can do it, costs a fifth of a start. */
function geparst(root: string): Geparst {
  return async (sha256) => JSON.parse(await readFile(join(root, 'dist/demo', `${sha256}.json`), 'utf8').catch(() => 'null'))
}

/** Accounts shown on the login page in demo mode. */
export async function leseDemokonten(root: string): Promise<Demokonto[]> {
  const { dateien } = await leseBestandsordner(join(root, 'seeds/demo/konten.yaml'), geparst(root))
  return parseDemokonten(dateien.konten[0]?.daten)
}
