// Every link of the demo, in German and English, in the Land's portal and in both towns': nothing dead, nothing broken, each page with its own
// name, and a head that says to machines only what is valid.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { zeitpunkt } from '../src/platform/zeit.ts'
import { starteDemoprogramm } from './support/demoprogramm.ts'
import { type Rundgang, rundgang } from './support/rundgang.ts'
import { testDb } from './support/test-db.ts'
import { tickendeUhr } from './support/uhr.ts'

const db = testDb()
let programm: Awaited<ReturnType<typeof starteDemoprogramm>>

beforeAll(async () => {
  programm = await starteDemoprogramm(db, tickendeUhr(zeitpunkt('2026-11-26', '09:00'), 1))
}, 240_000)
afterAll(() => programm?.stop(), 60_000)

function berichte(host: string, { besucht, muster, befunde }: Rundgang): void {
  const ausgelassen = [...muster.values()].reduce((summe, einer) => summe + einer.ausgelassen, 0)
  console.info(`Rundgang ${host}: ${besucht} Adressen gelesen (${muster.size} Arten), ${ausgelassen} weitere ausgelassen`)
  if (befunde.length > 0) console.info(befunde.map(({ url, von, was }) => `${url} (von ${von}): ${was}`).join('\n'))
}

test.each([
  { host: 'localhost', anfang: ['/', '/en', '/?ort=066360013013', '/en?ort=066110000000', '/sitemap.xml', '/robots.txt'], mindestens: 900 },
  { host: 'wanfried.localhost', anfang: ['/', '/en'], mindestens: 500 },
  { host: 'viernheim.localhost', anfang: ['/', '/en'], mindestens: 500 },
])(
  '$host: alle Wege führen irgendwohin',
  async ({ host, anfang, mindestens }) => {
    const gang = await rundgang((url, headers) => programm.hole(url, { host, ...headers }), anfang)
    berichte(host, gang)
    expect(gang.befunde).toEqual([])
    expect(gang.besucht).toBeGreaterThan(mindestens)
  },
  240_000,
)
