import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { echterIndex, FAKTEN } from './fixtures.ts'
import { KARTE_VIEWBOX, loadGebiete, readGebietIndex, readGebietStand, readUmrisse } from './index.ts'

// Real commits: the facts are loaded once for the whole file, and the tests that load others stand last.
const { kontext } = testDb().echteDb()
const HEUTE = '2026-11-21'
const lade = (ordner = FAKTEN) => kontext.db.alsSystem((tx) => loadGebiete(tx, ordner))
const zaehle = async (tabelle: string) =>
  kontext.db.alsSystem(async (tx) =>
    Number((await sql<{ n: number }>`select count(*) as n from ${sql.ref(tabelle)}`.execute(tx)).rows[0]!.n),
  )

type Aenderung = (text: string) => string

async function kopieMit(aenderungen: Record<string, Aenderung>): Promise<string> {
  const ordner = await mkdtemp(join(tmpdir(), 'fakten-'))
  await cp(FAKTEN, ordner, { recursive: true })
  for (const [datei, aendere] of Object.entries(aenderungen))
    await writeFile(join(ordner, datei), aendere(await readFile(join(ordner, datei), 'utf8')))
  return ordner
}

test('ohne geladene Fakten ist der Index leer und antwortet trotzdem', async () => {
  const index = await readGebietIndex(kontext.db.lesen)
  expect(index.suche('Wanfried', { tag: HEUTE })).toEqual([])
  expect(index.stand).toBe('leer')
})

describe('sind die Fakten geladen,', () => {
  let beide: { geladen: boolean }[]
  beforeAll(async () => {
    beide = await Promise.all([lade(), lade()])
  }, 120_000)

  test('haben zwei, die zugleich laden wollten, aufeinander gewartet, und nur einer hat geladen', () => {
    expect(beide.map(({ geladen }) => geladen).sort()).toEqual([false, true])
  })

  test('antwortet die Datenbank wie die Faktendateien', async () => {
    const [geladen, echt] = [await readGebietIndex(kontext.db.lesen), await echterIndex()]
    const hessen = echt.findByArs('060000000000', HEUTE)!.id
    for (const ebene of ['kreis', 'ortsteil', 'bezirk'] as const) expect(geladen.alle(ebene, HEUTE)).toEqual(echt.alle(ebene, HEUTE))
    expect(geladen.alle('gemeinde', HEUTE, hessen)).toEqual(echt.alle('gemeinde', HEUTE, hessen))
    const kennungen = (index: typeof echt) => index.alle('gemeinde', HEUTE).map(({ id, einwohner }) => `${id} ${einwohner?.anzahl}`)
    expect(kennungen(geladen).join()).toBe(kennungen(echt).join())
    const hanau = echt.findByArs('064150000000', HEUTE)!.id
    for (const tag of ['2025-12-31', HEUTE]) expect(geladen.kette(hanau, tag)).toEqual(echt.kette(hanau, tag))
    expect(geladen.suche('Beerfelden', { tag: HEUTE })).toEqual(echt.suche('Beerfelden', { tag: HEUTE }))
    expect(geladen.plzVon(hanau)).toEqual(echt.plzVon(hanau))
  }, 60_000)

  test('erfahren laufende Prozesse davon genau einmal', async () => {
    await lade()
    const { rows } = await kontext.db.alsSystem((tx) => sql`select art from ereignis where art like 'gebiet.%'`.execute(tx))
    expect(rows).toEqual([{ art: 'gebiet.geladen' }])
  })

  test('ändert ein zweites Laden keine Zeile', async () => {
    const zeile = () =>
      kontext.db.alsSystem(async (tx) => (await sql`select xmin::text, ctid::text from gebiet_fassung limit 5`.execute(tx)).rows)
    const vorher = await zeile()
    expect((await lade()).geladen).toBe(false)
    expect(await zeile()).toEqual(vorher)
  })

  test('zeigen die Karten 27 Kreise und kreisfreie Städte und alle Gemeinden, klein genug für eine Seite', async () => {
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

  test('ist jeder Umriss ein geschlossener Pfad innerhalb der Karte', async () => {
    const [, , breite, hoehe] = KARTE_VIEWBOX.split(' ').map(Number)
    for (const { pfad } of await readUmrisse(kontext.db.lesen, 'hessen-gemeinden')) {
      expect(pfad).toMatch(/^(M\d+ \d+l(-?\d+[ -]?)+z)+$/)
      for (const [, x, y] of pfad.matchAll(/M(\d+) (\d+)/g)) expect(Number(x) <= breite! && Number(y) <= hoehe!).toBe(true)
    }
  })

  test('darf die Anwendung sie lesen, aber nicht ändern', async () => {
    await expect(sql`update gebiet_fassung set name = 'x'`.execute(kontext.db.lesen)).rejects.toThrow('permission denied')
  })

  test('wird eine kaputte Faktendatei mit Grund abgelehnt, und nichts ändert sich', async () => {
    const [stand, anzahl] = [await readGebietStand(kontext.db.lesen), await zaehle('gebiet_fassung')]
    const ordner = await kopieMit({ 'gebiete/bezirk-mitglieder.csv': (text) => `${text}finanzamt-fulda,123456789012,,\n` })
    await expect(lade(ordner)).rejects.toThrow('unknown ARS 123456789012')
    expect([await readGebietStand(kontext.db.lesen), await zaehle('gebiet_fassung')]).toEqual([stand, anzahl])
  })

  test('werden geänderte Fakten geladen, und die Kennungen bleiben', async () => {
    const vorher = await readGebietIndex(kontext.db.lesen)
    const nur =
      (muster: RegExp): Aenderung =>
      (text) =>
        text
          .split('\n')
          .filter((zeile, nr) => nr === 0 || muster.test(zeile))
          .join('\n')
    const ordner = await kopieMit({
      'gebiete/gebiete.csv': (text) => nur(/^(06|0{12})/)(text).replace('"Wanfried, Stadt",Wanfried', '"Neu-Wanfried, Stadt",Neu-Wanfried'),
      'plz/plz_gemeinde.csv': nur(/^\d{5},06/),
    })
    await lade(ordner)
    const nachher = await readGebietIndex(kontext.db.lesen)
    expect(nachher.stand).not.toBe(vorher.stand)
    const wanfried = nachher.findByArs('066360013013', HEUTE)!
    expect(wanfried.kurzname).toBe('Neu-Wanfried')
    expect(wanfried.id).toBe(vorher.findByArs('066360013013', HEUTE)!.id)
    expect(nachher.alle('land', HEUTE).map(({ kurzname }) => kurzname)).toEqual(['Hessen'])
  })
})
