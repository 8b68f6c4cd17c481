// The gate: on queries nobody tuned on, the right service comes first often enough, and no change may make it come less often unnoticed.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { beantworteAlle, HAELFTEN, urteilsdatei, veroeffentlichteDokumente } from '../../src/cli-suche-katalog.ts'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { type Guete, guete } from '../../src/domain/suche/index.ts'
import { leseWortschatz } from '../../src/suchkorpus.ts'
import { createMessstand, leseUrteile, type Messstand, type Urteilsanfrage } from '../../src/suchurteile.ts'
import { ladeDemobestand } from '../support/demobestand.ts'
import { testDb } from '../support/test-db.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const TAG = '2026-11-21'
const HESSEN = '060000000000'
/** What the search must reach (issue 4), and what it reached when `stand.json` was written last. */
const ZIEL = { ndcg10: 0.85, richtigErste3: 0.93, richtigZuerst: 0.8 } as const
const NACHLASS = 0.01
type Zahl = keyof typeof ZIEL
const STAND = JSON.parse(readFileSync(new URL('stand.json', import.meta.url), 'utf8')) as Record<Zahl, number>

const { kontext } = testDb().echteDb()
let stand: Messstand
let gefroren: Urteilsanfrage[]
let gemessen: Guete

beforeAll(async () => {
  await ladeDemobestand(kontext)
  const gebiete = await echterIndex()
  stand = createMessstand({
    dokumente: await veroeffentlichteDokumente(kontext, gebiete, TAG),
    wortschatz: await leseWortschatz(ROOT),
    gebiete,
    tag: TAG,
    land: HESSEN,
  })
  gefroren = await leseUrteile(urteilsdatei(ROOT, 'gefroren'))
  gemessen = guete(
    beantworteAlle(
      stand,
      gefroren.filter(({ urteile }) => urteile.size > 0),
    ).map(({ antwort }) => antwort),
  )
  console.log(`Gefrorene Hälfte: ${JSON.stringify(gemessen)}`) // figures only: whoever reads the queries would tune on them
}, 180_000)

describe('Die gefrorene Hälfte der beurteilten Anfragen', () => {
  test.each(Object.entries(ZIEL) as [Zahl, number][])('%s ist mindestens %d', (zahl, ziel) => {
    expect(gemessen[zahl]).toBeGreaterThanOrEqual(ziel)
  })

  /**
   * Fallen on purpose? Then the new figures (printed above) go into stand.json, and a line in docs/adr says what was bought with the fall.
   * Better? Then they go there too, so that what was won is not lost again; that needs no line.
   */
  test.each(Object.keys(ZIEL) as Zahl[])('%s ist nicht gefallen', (zahl) => {
    expect(gemessen[zahl]).toBeGreaterThanOrEqual(STAND[zahl] - NACHLASS)
  })
})

describe('Die Urteile', () => {
  test('nennen nur Leistungen, Stellen und Orte, die es im Bestand gibt', async () => {
    const namen = new Set(stand.namen.values())
    const alle = await Promise.all(HAELFTEN.map((haelfte) => leseUrteile(urteilsdatei(ROOT, haelfte))))
    const fremde = alle
      .flat()
      .filter(({ ort, urteile }) => (ort !== '' && !stand.orte.has(ort)) || [...urteile.keys()].some((name) => !namen.has(name)))
    expect(fremde.length).toBe(0)
  })

  test('sind genug, und keine Anfrage steht in beiden Hälften', async () => {
    const frei = await leseUrteile(urteilsdatei(ROOT, 'frei'))
    const gefaltet = (fragen: readonly Urteilsanfrage[]) => new Set(fragen.map(({ anfrage }) => anfrage.toLowerCase()))
    const freie = gefaltet(frei)
    expect([...gefaltet(gefroren)].filter((anfrage) => freie.has(anfrage)).length).toBe(0)
    expect(frei.length + gefroren.length).toBeGreaterThanOrEqual(400)
    expect(gefroren.length / (frei.length + gefroren.length)).toBeGreaterThan(0.45)
  })
})
