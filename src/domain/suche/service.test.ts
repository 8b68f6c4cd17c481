// Best bets, clicks and failed queries in the database: with real commits.
import { createHmac, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { konto } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { type Akteur, ANONYM } from '../../platform/akteur.ts'
import { derivedId } from '../../platform/id.ts'
import { plusTage } from '../../platform/zeit.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { raeumeSuche, readBeliebtheit, readEmpfehlungen, starteSuchzaehler, suchpflege } from './index.ts'
import { merkeFehlanzeigen, merkeKlicks } from './jobs.ts'
import { lockEmpfehlung, updateEmpfehlung } from './store.ts'

const db = testDb()
const { kontext, uhr } = db.echteDb()
const am = (schluessel: string, name: string) => konto(name, traegerIdVon(schluessel), 'suche.bearbeiten')
const [hesso, hilde, bruno, wanda] = [
  am('land-hessen', 'hesso'),
  am('land-hessen', 'hilde'),
  am('land-bayern', 'bruno'),
  am('wanfried', 'wanda'),
]
const TAG = '2026-03-02'

beforeAll(() =>
  kontext.db.alsSystem((tx) =>
    loadTraeger(tx, [
      { schluessel: 'land-hessen', name: 'Land Hessen', art: 'land', ars: '060000000000' },
      { schluessel: 'land-bayern', name: 'Freistaat Bayern', art: 'land', ars: '090000000000' },
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: '066360013013' },
    ]),
  ),
)
beforeEach(async () => {
  uhr.stelle(`${TAG}T09:00:00Z`)
  await db.alsBesitzer('truncate suche_empfehlung, suche_klick, suche_fehlanzeige, suche_fehlanzeige_tag')
})
const grund = (ergebnis: { ok: boolean; error?: { grund: string } }) => ergebnis.error?.grund ?? 'ja'
const id = (name: string) => derivedId<string>('objekt', name)

describe('Empfehlungen', () => {
  const angabe = (wortlaut: string, ...ids: string[]) => ({ wortlaut, ids, gueltigVon: null, gueltigBis: null })
  const setze = async (wortlaut: string, akteur: Akteur = hesso) => {
    const ergebnis = await suchpflege.setzeEmpfehlung(kontext, akteur, angabe(wortlaut, id('a'), id('b')))
    if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
    return ergebnis.value
  }
  const gueltige = (tag = TAG) => readEmpfehlungen(kontext.db.lesen, tag)
  const hinterlassen = async () => ({
    protokoll: (
      await db.alsBesitzer<{ z: string }>(`select handlung || ' ' || ergebnis as z from protokoll order by xid desc, id desc limit 1`)
    )[0]?.z,
    ereignisse: Number((await db.alsBesitzer(`select count(*) as n from ereignis where art = 'suche.empfehlung-geaendert'`))[0]!.n),
  })

  test('was gesetzt ist, liest die Suche in der Reihenfolge der Redaktion, gemeldet und protokolliert', async () => {
    const vorher = (await hinterlassen()).ereignisse
    await setze('Hund Anmelden')
    expect(await gueltige()).toEqual([{ anfrage: 'Hund Anmelden', ids: [id('a'), id('b')] }])
    expect(await hinterlassen()).toEqual({ protokoll: 'suche.empfehlung-setzen ja', ereignisse: vorher + 1 })
  })

  test('dieselbe Anfrage in anderer Wortfolge gibt es nicht zweimal, ein anderes Land hat seine eigene', async () => {
    await setze('hund anmelden')
    expect(grund(await suchpflege.setzeEmpfehlung(kontext, hilde, angabe('ANMELDEN hund', id('c'))))).toBe('schon-vorhanden')
    await suchpflege.setzeEmpfehlung(kontext, bruno, angabe('hund anmelden', id('b'), id('c')))
    expect(await gueltige()).toEqual([{ anfrage: 'hund anmelden', ids: [id('a'), id('b'), id('c')] }])
  })

  test('sie gilt nur an ihren Tagen', async () => {
    await suchpflege.setzeEmpfehlung(kontext, hesso, { ...angabe('wahl', id('a')), gueltigVon: '2026-03-03', gueltigBis: '2026-03-05' })
    const da = await Promise.all(['2026-03-02', '2026-03-03', '2026-03-05', '2026-03-06'].map(async (tag) => (await gueltige(tag)).length))
    expect(da).toEqual([0, 1, 1, 0])
  })

  test('von zweien, die dieselbe sahen, ändert einer', async () => {
    const eine = await setze('hund')
    const aendere = (akteur: Akteur, name: string) =>
      suchpflege.aendereEmpfehlung(kontext, akteur, { id: eine, gesehen: 1, ...angabe('hund', id(name)) })
    expect(grund(await aendere(hilde, 'neu'))).toBe('ja')
    expect(grund(await aendere(hesso, 'alt'))).toBe('inzwischen-geaendert')
    expect(grund(await suchpflege.entferneEmpfehlung(kontext, hesso, { id: eine, gesehen: 1 }))).toBe('inzwischen-geaendert')
    expect(await gueltige()).toEqual([{ anfrage: 'hund', ids: [id('neu')] }])
    expect(grund(await suchpflege.entferneEmpfehlung(kontext, hesso, { id: eine, gesehen: 2 }))).toBe('ja')
    expect(await gueltige()).toEqual([])
  })

  test('von zweien, die zugleich dieselbe Anfrage nehmen, bekommt sie der erste; dem anderen wird es gesagt', async () => {
    const [eine, andere] = [await setze('hund'), await setze('katze')]
    let lass = () => {}
    const warte = new Promise<void>((weiter) => {
      lass = weiter
    })
    const erste = kontext.db.mitAkteur(hesso, async (tx) => {
      const bisher = (await lockEmpfehlung(tx, eine))!
      await updateEmpfehlung(tx, { ...bisher, wortlaut: 'tier', anfrage: 'tier', nr: 2 })
      await warte
    })
    const zweite = suchpflege.aendereEmpfehlung(kontext, hilde, { id: andere, gesehen: 1, ...angabe('Tier', id('c')) })
    await db.wartetEiner()
    lass()
    await erste
    expect(grund(await zweite)).toBe('schon-vorhanden')
    expect((await hinterlassen()).protokoll).toBe('suche.empfehlung-aendern schon-vorhanden')
    expect((await gueltige()).map(({ anfrage }) => anfrage)).toEqual(['katze', 'tier'])
  })

  test.each([
    ['anfrage-leer', angabe('!?', id('a'))],
    ['nichts-empfohlen', angabe('hund')],
    ['objekt-unbekannt', angabe('hund', 'drop table')],
    ['objekt-unbekannt', angabe('hund', id('a'), id('a'))],
    ['tag-ungueltig', { ...angabe('hund', id('a')), gueltigVon: '2026-02-30' }],
    ['tag-ungueltig', { ...angabe('hund', id('a')), gueltigVon: '2026-03-02', gueltigBis: '2026-03-01' }],
  ])('%s: nichts wird gespeichert', async (mangel, eingabe) => {
    expect(await suchpflege.setzeEmpfehlung(kontext, hesso, eingabe)).toEqual({
      ok: false,
      error: { grund: 'ungueltig', maengel: [mangel] },
    })
    expect(await gueltige()).toEqual([])
  })

  test.each<[string, Akteur]>([
    ['nicht-ihre-schicht', wanda],
    ['recht-fehlt', konto('ohne', traegerIdVon('land-hessen'))],
    ['recht-fehlt', ANONYM],
  ])('%s: sieht und ändert nichts, und das steht im Protokoll', async (erwartet, akteur) => {
    const eine = await setze('hund')
    const versuche = [
      await suchpflege.listEmpfehlungen(kontext, akteur),
      await suchpflege.listFehlanzeigen(kontext, akteur),
      await suchpflege.setzeEmpfehlung(kontext, akteur, angabe('katze', id('a'))),
      await suchpflege.aendereEmpfehlung(kontext, akteur, { id: eine, gesehen: 1, ...angabe('hund', id('x')) }),
      await suchpflege.entferneEmpfehlung(kontext, akteur, { id: eine, gesehen: 1 }),
    ]
    expect(versuche.map(grund)).toEqual(versuche.map(() => erwartet))
    expect((await hinterlassen()).protokoll).toBe(`suche.empfehlung-entfernen ${erwartet}`)
    expect(await gueltige()).toEqual([{ anfrage: 'hund', ids: [id('a'), id('b')] }])
  })

  test('die Empfehlung eines anderen Landes gibt es nicht, auch nicht am Programm vorbei', async () => {
    const eine = await setze('hund')
    expect(grund(await suchpflege.entferneEmpfehlung(kontext, bruno, { id: eine, gesehen: 1 }))).toBe('nicht-gefunden')
    for (const akteur of [bruno, wanda]) {
      const geloescht = await kontext.db.mitAkteur(akteur, (tx) => sql`delete from suche_empfehlung`.execute(tx))
      expect(geloescht.numAffectedRows).toBe(0n)
    }
    expect(await gueltige()).toHaveLength(1)
  })

  test('bricht die Transaktion ab, bleibt weder Empfehlung noch Meldung', async () => {
    const vorher = (await hinterlassen()).ereignisse
    await db.alsBesitzer(`alter table protokoll add constraint probe check (handlung <> 'suche.empfehlung-setzen') not valid`)
    await expect(setze('abgebrochen')).rejects.toThrow('probe')
    await db.alsBesitzer('alter table protokoll drop constraint probe')
    expect(await gueltige()).toEqual([])
    expect((await hinterlassen()).ereignisse).toBe(vorher)
  })
})

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
    return ergebnis.ok ? ergebnis.value : []
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
