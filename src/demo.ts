// Brings facts (always) and demo content (only in demo mode) into the database; a second time changes nothing.
import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadAuftritte } from './domain/auftritt/index.ts'
import { loadCodelisten } from './domain/codeliste/index.ts'
import { type GebietIndex, loadGebiete } from './domain/gebiet/index.ts'
import { loadKatalog } from './domain/katalog/index.ts'
import { findVeroeffentlicht, leistungIdVon, loadLeistungen } from './domain/leistung/index.ts'
import { loadOnlinedienste } from './domain/onlinedienst/index.ts'
import { loadStellen } from './domain/organisationseinheit/index.ts'
import { listTraeger, loadTraeger } from './domain/traeger/index.ts'
import { type Demokonto, loadDemokonten, parseDemokonten, type ZugangKontext } from './domain/zugang/index.ts'
import { loadZustaendigkeiten } from './domain/zustaendigkeit/index.ts'

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

/** The demo: Träger, appearances, offices, services, responsibility, online services, accounts. One transaction: all of it or nothing. */
export async function ladeDemo(kontext: ZugangKontext, root: string, gebiete: GebietIndex): Promise<void> {
  const ordner = join(root, 'seeds/demo')
  const yaml = await yamlLeser(root)
  const namen = (await readdir(join(ordner, 'leistungen'))).filter((name) => name.endsWith('.yaml')).sort()
  const dateien = await Promise.all(namen.map(async (name) => ({ datei: `leistungen/${name}`, daten: await yaml(`leistungen/${name}`) })))
  const [traeger, auftritte, stellen, zustaendigkeiten, onlinedienste, konten] = await Promise.all(
    ['traeger', 'auftritte', 'stellen', 'zustaendigkeiten', 'onlinedienste', 'konten'].map((name) => yaml(`${name}.yaml`)),
  )
  const jetzt = kontext.clock()
  await kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, traeger)
    const jeArs = new Map((await listTraeger(tx)).map((einer) => [einer.ars, einer.id]))
    const traegerFuer = (ars: string) => jeArs.get(ars) ?? null
    await loadAuftritte(tx, auftritte)
    await loadStellen(tx, { datei: 'stellen.yaml', daten: stellen, traegerFuer, jetzt })
    await loadLeistungen(tx, { dateien, traegerFuer, jetzt })
    const bezugsorte = new Map<string, Awaited<ReturnType<typeof findVeroeffentlicht>>[number]['kopf']['bezugsort']>()
    for (const { datei } of dateien) {
      const slug = datei.replace(/^leistungen\/|\.yaml$/g, '')
      const [row] = await findVeroeffentlicht(tx, slug)
      if (row) bezugsorte.set(slug, row.kopf.bezugsort)
    }
    const leistung = (slug: string) => {
      const bezugsort = bezugsorte.get(slug)
      return bezugsort ? { id: leistungIdVon(slug), bezugsort } : null
    }
    await loadZustaendigkeiten(tx, { datei: 'zustaendigkeiten.yaml', daten: zustaendigkeiten, leistung, gebiete, jetzt })
    await loadOnlinedienste(tx, { datei: 'onlinedienste.yaml', daten: onlinedienste, leistung, jetzt })
    await loadDemokonten(kontext, tx, konten)
  })
}

/**
 * Reads a file of seeds/demo. What the build has read already (build.mjs) is found by the hash of the file: taking 200 KB of YAML apart,
 * and loading what can do it, costs a fifth of a start.
 */
async function yamlLeser(root: string): Promise<(name: string) => Promise<unknown>> {
  const gemerkt: Record<string, unknown> = JSON.parse(await readFile(join(root, 'dist/demo.json'), 'utf8').catch(() => '{}'))
  return async (name) => {
    const text = await readFile(join(root, 'seeds/demo', name), 'utf8')
    return gemerkt[sha256(text)] ?? (await import('yaml')).parse(text)
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** Accounts shown on the login page in demo mode. */
export async function leseDemokonten(root: string): Promise<Demokonto[]> {
  const yaml = await yamlLeser(root)
  return parseDemokonten(await yaml('konten.yaml'))
}
