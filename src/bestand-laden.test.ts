// Loading with others about: two at the same time, and one that dies in the middle. Real commits and real processes.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDb } from '../test/support/test-db.ts'
import { inDatenbank } from '../test/support/testserver.ts'
import { ladeBestandsordner } from './bestand-laden.ts'
import { leseBestandsordner } from './bestandsordner.ts'
import { readGebietIndex } from './domain/gebiet/index.ts'
import { listTraeger } from './domain/traeger/index.ts'

const datenbank = testDb()
const { kontext } = datenbank.echteDb()
let ordner = ''

const LEISTUNG = (slug: string) => `kopf:
  slug: ${slug}
  leistungsschluessel: []
  typisierung: ['5']
  adressat: ['001']
  bezugsort: wohnort
  themen: [buerger/hobby-und-freizeit]
schichten:
  - { ebene: land, ars: '060000000000', stand: '2026-01-01', module: { bezeichnungBuerger: { text: { de: ${slug} } } } }
`

beforeAll(async () => {
  ordner = await mkdtemp(join(tmpdir(), 'bestand-'))
  await mkdir(join(ordner, 'leistungen'))
  await writeFile(join(ordner, 'traeger.yaml'), "- { schluessel: land, name: Land Hessen, art: land, ars: '060000000000' }\n")
  for (const slug of ['hund', 'katze']) await writeFile(join(ordner, `leistungen/${slug}.yaml`), LEISTUNG(slug))
})
afterAll(() => rm(ordner, { recursive: true }))

async function lade(pfad = ordner) {
  const geladen = await ladeBestandsordner(kontext, await leseBestandsordner(pfad), { gebiete: await readGebietIndex(kontext.db.lesen) })
  if (!geladen.ok) throw new Error(JSON.stringify(geladen.error))
  return geladen.value
}

/** The same in a process of its own, which can be killed. */
const PROZESS = `
import { ladeBestandsordner } from './src/bestand-laden.ts'
import { leseBestandsordner } from './src/bestandsordner.ts'
import { readGebietIndex } from './src/domain/gebiet/index.ts'
import { openDatenbank } from './src/platform/db/index.ts'
const clock = () => new Date()
const db = openDatenbank(JSON.parse(process.env.VERBINDUNG), { clock, poolSize: 2, onError: () => {}, applicationName: 'absturzprobe' })
await ladeBestandsordner({ db, clock }, await leseBestandsordner(process.env.ORDNER), { gebiete: await readGebietIndex(db.lesen) })
`

test('stirbt der Prozess mitten im Laden (kill -9), ist nichts davon da; danach lädt der nächste alles', async () => {
  await inDatenbank(datenbank.besitzer(), async (client) => {
    await client.query('begin')
    await client.query('lock table leistung in access exclusive mode') // loading gets past the Träger and no further
    const kind = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', PROZESS], {
      env: { ...process.env, VERBINDUNG: JSON.stringify(datenbank.login()), ORDNER: ordner },
      stdio: 'inherit',
    })
    const ende = once(kind, 'exit')
    const backends = async (wartend: boolean) => {
      const text = `select count(*)::int as zahl from pg_stat_activity where application_name = 'absturzprobe'
        and datname = current_database() and ($1 = false or wait_event_type = 'Lock')`
      return (await datenbank.alsBesitzer<{ zahl: number }>(text, [wartend]))[0]!.zahl // outside the transaction, which sees a frozen view
    }
    await expect.poll(() => backends(true), { timeout: 120_000 }).toBe(1)
    kind.kill('SIGKILL')
    expect(await ende).toEqual([null, 'SIGKILL'])
    await client.query('rollback')
    await expect.poll(() => backends(false), { timeout: 120_000 }).toBe(0)
  })
  expect(await listTraeger(kontext.db.lesen)).toEqual([])
  expect((await lade()).leistungen?.geaendert).toBe(2)
}, 90_000)

test('laden mehrere zugleich, wartet einer auf den anderen und findet dann alles vor', async () => {
  await lade()
  const datei = join(ordner, 'stellen.yaml')
  await writeFile(datei, "- { schluessel: amt, ars: '060000000000', name: { de: Amt }, art: amt }\n") // alone: no row of a Träger makes them wait
  const berichte = await inDatenbank(datenbank.besitzer(), async (client) => {
    await client.query('begin')
    await client.query('lock table organisationseinheit in share mode') // each could look what is there, none could write
    const laufend = Promise.all([lade(datei), lade(datei), lade(datei)])
    await expect.poll(wartende, { timeout: 120_000 }).toBe(3)
    await client.query('rollback')
    return laufend
  })
  expect(berichte.map(({ teile }) => teile[0]!.geaendert).sort()).toEqual([0, 0, 1])
}, 60_000)

async function wartende(): Promise<number> {
  const text = "select count(*)::int as zahl from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
  return (await datenbank.alsBesitzer<{ zahl: number }>(text))[0]!.zahl
}
