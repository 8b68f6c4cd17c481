// What editors do to the search, in the database: with real commits.
import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { konto } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { zugleich } from '../../../test/support/zugleich.ts'
import { type Akteur, ANONYM } from '../../platform/akteur.ts'
import { derivedId } from '../../platform/id.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { readEmpfehlungen, suchpflege } from './index.ts'
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
  await db.alsBesitzer('truncate suche_empfehlung, suche_klick, suche_fehlanzeige, suche_fehlanzeige_tag cascade')
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
    const zweite = await zugleich(
      db,
      (geschrieben) =>
        kontext.db.mitAkteur(hesso, async (tx) => {
          const bisher = (await lockEmpfehlung(tx, eine))!
          await updateEmpfehlung(tx, { ...bisher, wortlaut: 'tier', anfrage: 'tier', nr: 2 })
          await geschrieben()
        }),
      () => suchpflege.aendereEmpfehlung(kontext, hilde, { id: andere, gesehen: 1, ...angabe('Tier', id('c')) }),
    )
    expect(grund(zweite)).toBe('schon-vorhanden')
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
