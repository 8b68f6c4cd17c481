import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { echterIndex, FAKTEN } from './fixtures.ts'
import { KARTE_VIEWBOX, loadGebiete, readGebietIndex, readGebietStand, readUmrisse } from './index.ts'

const { kontext } = testDb().inTransaktion()
const HEUTE = '2026-11-21'

test('geladene Gebiete antworten wie die Faktendateien', async () => {
  await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const [geladen, echt] = [await readGebietIndex(kontext.db.lesen), await echterIndex()]
  const alles = (index: typeof echt) => (['gemeinde', 'kreis', 'ortsteil', 'bezirk'] as const).flatMap((ebene) => index.alle(ebene, HEUTE))
  expect(alles(geladen)).toEqual(alles(echt))
  const hanau = echt.findByArs('064150000000', HEUTE)!.id
  for (const tag of ['2025-12-31', HEUTE]) expect(geladen.kette(hanau, tag)).toEqual(echt.kette(hanau, tag))
  expect(geladen.suche('Beerfelden', { tag: HEUTE })).toEqual(echt.suche('Beerfelden', { tag: HEUTE }))
  expect(geladen.plzVon(hanau)).toEqual(echt.plzVon(hanau))
})

test('ein zweites Laden ändert nichts', async () => {
  const zeilen = () =>
    kontext.db.alsSystem(
      async (tx) => (await sql`select xmin::text, ctid::text from gebiet_fassung order by gebiet, nr limit 5`.execute(tx)).rows,
    )
  const erstes = await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const vorher = await zeilen()
  const zweites = await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  expect([erstes.geladen, zweites.geladen]).toEqual([true, false])
  expect(await zeilen()).toEqual(vorher)
})

test('geänderte Fakten werden geladen, Kennungen bleiben', async () => {
  await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const [stand, vorher] = [await readGebietStand(kontext.db.lesen), await readGebietIndex(kontext.db.lesen)]
  const ordner = await mkdtemp(join(tmpdir(), 'fakten-'))
  await cp(FAKTEN, ordner, { recursive: true })
  const datei = join(ordner, 'gebiete/gebiete.csv')
  await writeFile(datei, (await readFile(datei, 'utf8')).replace('"Wanfried, Stadt",Wanfried', '"Neu-Wanfried, Stadt",Neu-Wanfried'))
  await kontext.db.alsSystem((tx) => loadGebiete(tx, ordner))
  const nachher = await readGebietIndex(kontext.db.lesen)
  expect(nachher.stand).not.toBe(stand)
  const wanfried = nachher.findByArs('066360013013', HEUTE)!
  expect(wanfried.kurzname).toBe('Neu-Wanfried')
  expect(wanfried.id).toBe(vorher.findByArs('066360013013', HEUTE)!.id)
})

test('eine kaputte Faktendatei wird mit Grund abgelehnt und ändert nichts', async () => {
  await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const stand = await readGebietStand(kontext.db.lesen)
  const ordner = await mkdtemp(join(tmpdir(), 'fakten-'))
  await cp(FAKTEN, ordner, { recursive: true })
  await writeFile(join(ordner, 'gebiete/bezirk-mitglieder.csv'), 'bezirk,ars,gueltig_von,gueltig_bis\nx,123456789012,,\n')
  await expect(kontext.db.alsSystem((tx) => loadGebiete(tx, ordner))).rejects.toThrow('unknown ARS 123456789012')
  expect(await readGebietStand(kontext.db.lesen)).toBe(stand)
})

test('ohne geladene Fakten ist der Index leer und antwortet trotzdem', async () => {
  const index = await readGebietIndex(kontext.db.lesen)
  expect(index.suche('Wanfried', { tag: HEUTE })).toEqual([])
  expect(index.stand).toBe('leer')
})

test('die Karten zeigen 27 Kreise und kreisfreie Städte und alle Gemeinden, klein genug für eine Seite', async () => {
  await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const [kreise, gemeinden] = [
    await readUmrisse(kontext.db.lesen, 'hessen-kreise'),
    await readUmrisse(kontext.db.lesen, 'hessen-gemeinden'),
  ]
  expect([kreise.length, gemeinden.length]).toEqual([27, 425])
  const groesse = (umrisse: typeof kreise) => umrisse.reduce((summe, { pfad }) => summe + pfad.length, 0)
  expect(groesse(kreise)).toBeLessThan(25_000)
  expect(groesse(gemeinden)).toBeLessThan(150_000)
  const index = await echterIndex()
  for (const { gebiet } of [...kreise, ...gemeinden]) expect(index.kette(gebiet, HEUTE).map(({ ars }) => ars)).toContain('060000000000')
})

test('jeder Umriss ist ein geschlossener Pfad innerhalb der Karte', async () => {
  await kontext.db.alsSystem((tx) => loadGebiete(tx, FAKTEN))
  const [, , breite, hoehe] = KARTE_VIEWBOX.split(' ').map(Number)
  for (const { pfad } of await readUmrisse(kontext.db.lesen, 'hessen-gemeinden')) {
    expect(pfad).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/)
    for (const [, x, y] of pfad.matchAll(/M(\d+) (\d+)/g)) expect(Number(x) <= breite! && Number(y) <= hoehe!).toBe(true)
  }
})
