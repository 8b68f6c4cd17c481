// Clicks and failed queries in the database: counted, shown, forgotten; with real commits.
import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { konto } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import type { Akteur } from '../../platform/akteur.ts'
import { derivedId } from '../../platform/id.ts'
import { plusTage } from '../../platform/zeit.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { raeumeSuche, readBeliebtheit, starteSuchzaehler, suchpflege } from './index.ts'
import { merkeFehlanzeigen, merkeKlicks } from './jobs.ts'

const db = testDb()
const { kontext, uhr } = db.echteDb()
const am = (schluessel: string, name: string) => konto(name, traegerIdVon(schluessel), 'suche.bearbeiten')
const [hesso, wanda] = [am('land-hessen', 'hesso'), am('wanfried', 'wanda')]
const TAG = '2026-03-02'

beforeAll(() =>
  kontext.db.alsSystem((tx) =>
    loadTraeger(tx, [
      { schluessel: 'land-hessen', name: 'Land Hessen', art: 'land', ars: '060000000000' },
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: '066360013013' },
    ]),
  ),
)
beforeEach(async () => {
  uhr.stelle(`${TAG}T09:00:00Z`)
  await db.alsBesitzer('truncate suche_empfehlung, suche_klick, suche_fehlanzeige, suche_fehlanzeige_tag cascade')
})
const id = (name: string) => derivedId<string>('objekt', name)

describe('Klicks', () => {
  const amTag = (tag: string, ...klicks: [string, number][]) => {
    uhr.stelle(`${tag}T09:00:00Z`)
    return merkeKlicks(kontext, new Map(klicks))
  }

  test('viele Schreibende zugleich: kein Klick geht verloren', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        merkeKlicks(
          kontext,
          new Map(
            i % 2
              ? [
                  ['a', 1],
                  ['b', 2],
                ]
              : [
                  ['b', 2],
                  ['a', 1],
                ],
          ),
        ),
      ),
    )
    expect(await db.alsBesitzer('select objekt, anzahl from suche_klick order by objekt')).toEqual([
      { objekt: 'a', anzahl: 20 },
      { objekt: 'b', anzahl: 40 },
    ])
  })

  test('ein Klick ist nach dreißig Tagen halb so viel wert, nach einem halben Jahr nichts', async () => {
    await amTag(plusTage(TAG, -180), ['vergessen', 5000])
    await amTag(plusTage(TAG, -30), ['alt', 200])
    await amTag(TAG, ['neu', 100])
    const beliebt = await readBeliebtheit(kontext.db.lesen, TAG)
    expect([...beliebt.keys()].sort()).toEqual(['alt', 'neu'])
    expect(beliebt.get('alt')).toBeCloseTo(beliebt.get('neu')!, 10)
    expect(beliebt.get('neu')).toBe(1)
  })

  test('die nächtliche Aufgabe löscht Tage, die älter sind als ein halbes Jahr, und nur die', async () => {
    for (const tage of [179, 180, 181]) await amTag(plusTage(TAG, -tage), ['a', 1])
    uhr.stelle(`${TAG}T09:00:00Z`)
    await raeumeSuche(kontext)
    expect(await db.alsBesitzer('select tag from suche_klick')).toEqual([{ tag: plusTage(TAG, -179) }])
  })
})

describe('Anfragen ohne gute Antwort', () => {
  const GEHEIM = randomBytes(32)
  const frage = (q: string, { tag = TAG, ohne = 1 } = {}) => {
    uhr.stelle(`${tag}T09:00:00Z`)
    return merkeFehlanzeigen(kontext, GEHEIM, [{ anfrage: q, wortlaut: q, sprache: 'de', anzahl: 1, ohne }])
  }
  const liste = async (akteur: Akteur = hesso) => {
    uhr.stelle(`${TAG}T12:00:00Z`)
    const ergebnis = await suchpflege.listFehlanzeigen(kontext, akteur)
    return ergebnis.ok ? ergebnis.value.map(({ schluessel: _, ...eine }) => eine) : []
  }
  /** Everything the database holds of it, as text. */
  const roh = async () =>
    JSON.stringify(await db.alsBesitzer('select t.*, f.* from suche_fehlanzeige_tag t full join suche_fehlanzeige f using (schluessel)'))
  const gestern = plusTage(TAG, -1)
  const vorgestern = plusTage(TAG, -2)

  test('an zwei Tagen gefragt: kein Wort davon steht in der Datenbank, nur ein Schlüssel, der ohne das Geheimnis nicht nachzurechnen ist', async () => {
    for (const tag of [gestern, gestern, TAG, TAG, TAG]) await frage('rollator', { tag })
    expect(await roh()).not.toContain('rollator')
    expect(await db.alsBesitzer('select from suche_fehlanzeige')).toEqual([])
    const [{ schluessel }] = (await db.alsBesitzer<{ schluessel: string }>('select schluessel from suche_fehlanzeige_tag limit 1')) as [
      { schluessel: string },
    ]
    expect(schluessel).toBe(createHmac('sha256', GEHEIM).update('de rollator').digest('hex'))
    expect(await liste()).toEqual([])
  })

  test('ab dem dritten Tag sehen Redaktionen, was gefragt wurde, das Häufigste zuerst', async () => {
    for (const tag of [vorgestern, gestern, TAG]) await frage('rollator', { tag })
    for (const tag of [vorgestern, gestern, gestern, TAG]) await frage('hund mieten', { tag, ohne: 0 })
    for (const tag of [gestern, TAG]) await frage('geheim', { tag })
    expect(await liste()).toEqual([
      { anfrage: 'hund mieten', wortlaut: 'hund mieten', sprache: 'de', tage: 3, anzahl: 4, ohne: 0, zuletzt: TAG },
      { anfrage: 'rollator', wortlaut: 'rollator', sprache: 'de', tage: 3, anzahl: 3, ohne: 3, zuletzt: TAG },
    ])
    expect(await roh()).not.toContain('geheim')
  })

  test('eine Gemeinde sieht sie nicht, auch nicht am Programm vorbei', async () => {
    for (const tag of [vorgestern, gestern, TAG]) await frage('rollator', { tag })
    for (const tabelle of ['suche_fehlanzeige', 'suche_fehlanzeige_tag'])
      expect(await kontext.db.mitAkteur(wanda, async (tx) => (await sql`select from ${sql.table(tabelle)}`.execute(tx)).rows.length)).toBe(
        0,
      )
    expect(await liste(wanda)).toEqual([])
    expect(await liste()).toHaveLength(1)
  })

  test('nach neunzig Tagen ist alles vergessen, und Wörter schon, wenn zu wenige Tage bleiben', async () => {
    for (const tage of [95, 92, 6]) await frage('rollator', { tag: plusTage(TAG, -tage) })
    expect(await roh()).toContain('rollator')
    for (const tage of [89, 2, 1]) await frage('bleibt', { tag: plusTage(TAG, -tage) })
    expect((await liste()).map(({ anfrage }) => anfrage)).toEqual(['bleibt'])
    await raeumeSuche(kontext)
    expect(await roh()).not.toContain('rollator')
    expect(await db.alsBesitzer('select count(*)::int as n from suche_fehlanzeige_tag')).toEqual([{ n: 4 }])
    expect((await liste()).map(({ anfrage }) => anfrage)).toEqual(['bleibt'])
  })

  test('wer die Tabelle füllen will, kommt je Tag nicht über eine Grenze', async () => {
    for (let i = 0; i < 5; i++) {
      const viele = Array.from({ length: 500 }, (_, j) => ({
        anfrage: `a${i}x${j}`,
        wortlaut: 'a',
        sprache: 'de' as const,
        anzahl: 1,
        ohne: 1,
      }))
      await merkeFehlanzeigen(kontext, GEHEIM, viele)
    }
    const anzahl = async () =>
      (await db.alsBesitzer<{ n: number }>('select count(*)::int as n, sum(anzahl)::int as summe from suche_fehlanzeige_tag'))[0]
    expect(await anzahl()).toEqual({ n: 2000, summe: 2000 })
    await merkeFehlanzeigen(kontext, GEHEIM, [{ anfrage: 'a0x0', wortlaut: 'a', sprache: 'de', anzahl: 3, ohne: 0 }])
    expect(await anzahl()).toEqual({ n: 2000, summe: 2003 }) // what is known goes on being counted
  })
})

test('der Sammler schreibt beim Anhalten, was er gezählt hat; eine Störung hält ihn nicht auf', async () => {
  const zaehler = starteSuchzaehler(kontext, randomBytes(32), 3_600_000)
  zaehler.merkeKlick(id('a'), '192.0.2.1')
  zaehler.merkeAnfrage({ q: 'rollator', sprache: 'de', gesamt: 0 })
  await db.alsBesitzer('alter table suche_klick rename to suche_klick_weg')
  await zaehler.schreibe()
  await db.alsBesitzer('alter table suche_klick_weg rename to suche_klick')
  zaehler.merkeKlick(id('b'), '192.0.2.1')
  await zaehler.stop()
  expect(await db.alsBesitzer('select objekt, anzahl from suche_klick')).toEqual([{ objekt: id('b'), anzahl: 1 }])
  expect(await db.alsBesitzer('select anzahl from suche_fehlanzeige_tag')).toEqual([{ anzahl: 1 }])
  expect(JSON.stringify(await db.alsBesitzer('select * from suche_klick'))).not.toContain('192.0.2.1')
})
