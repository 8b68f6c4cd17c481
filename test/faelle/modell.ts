// The stock of the demo as the program has it: everything loaded into a database and read back. Only this file knows where the seeds lie.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import type { GebietIndex } from '../../src/domain/gebiet/index.ts'
import { type Bezugsort, leistungIdVon, loadLeistungen } from '../../src/domain/leistung/index.ts'
import { loadStellen } from '../../src/domain/organisationseinheit/index.ts'
import { loadTraeger, traegerIdVon } from '../../src/domain/traeger/index.ts'
import { loadZustaendigkeiten, readZustaendigkeiten, type Zustaendigkeitsmodell } from '../../src/domain/zustaendigkeit/index.ts'
import type { testDb } from '../support/test-db.ts'

type Kontext = ReturnType<ReturnType<typeof testDb>['echteDb']>['kontext']

const DEMO = new URL('../../seeds/demo/', import.meta.url)
const seed = (datei: string) => parse(readFileSync(new URL(datei, DEMO), 'utf8')) as unknown

/** Every Leistung the demo describes, by its slug, and the place it asks for first. */
export const beschrieben: ReadonlyMap<string, Bezugsort> = new Map(
  readdirSync(new URL('leistungen/', DEMO))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const { kopf } = seed(`leistungen/${name}`) as { kopf: { bezugsort: Bezugsort } }
      return [name.replace(/\.yaml$/, ''), kopf.bezugsort]
    }),
)

export type Bestand = {
  index: GebietIndex
  modell: Zustaendigkeitsmodell
  /** Loads the rules once more; answers how many changed. */
  nochmal(): Promise<{ geaendert: number }>
}

export async function ladeBestand(kontext: Kontext): Promise<Bestand> {
  const { db } = kontext
  const jetzt = kontext.clock()
  const index = await echterIndex()
  const traeger = seed('traeger.yaml') as { schluessel: string; ars: string }[]
  const traegerFuer = (ars: string) => {
    const gefunden = traeger.find((einer) => einer.ars === ars)
    return gefunden ? traegerIdVon(gefunden.schluessel) : null
  }
  const leistungen = [...beschrieben.keys()].map((slug) => ({ datei: `leistungen/${slug}.yaml`, daten: seed(`leistungen/${slug}.yaml`) }))
  await db.alsSystem((tx) => loadTraeger(tx, traeger))
  await db.alsSystem((tx) => loadStellen(tx, { datei: 'stellen.yaml', daten: seed('stellen.yaml'), traegerFuer, jetzt }))
  await db.alsSystem((tx) => loadLeistungen(tx, { dateien: leistungen, traegerFuer, jetzt }))
  const nochmal = () => db.alsSystem((tx) => loadZustaendigkeiten(tx, regelauftrag(index)))
  await nochmal()
  return { index, modell: await readZustaendigkeiten(db.lesen, index), nochmal }
}

function regelauftrag(gebiete: GebietIndex) {
  const leistung = (slug: string) => {
    const bezugsort = beschrieben.get(slug)
    return bezugsort ? { id: leistungIdVon(slug), bezugsort } : null
  }
  const namen = readdirSync(DEMO, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
  const dateien = namen.filter((name) => /^zustaendigkeiten(\/.+)?\.yaml$/.test(name)).map((datei) => ({ datei, daten: seed(datei) }))
  return { dateien, leistung, gebiete, jetzt: new Date('2026-11-21') }
}
