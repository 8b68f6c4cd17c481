// Offices with a database: loading, publishing, and the wall around what a Träger has published.
import { beforeEach, describe, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { SeedInvalid } from '../../platform/seed.ts'
import { loadTraeger } from '../traeger/index.ts'
import {
  entfernePersonen,
  findVeroeffentlicht,
  listVeroeffentlicht,
  loadStellen,
  type OrganisationseinheitId,
  organisationseinheiten,
  stelleId,
} from './index.ts'

const db = testDb()
const { kontext, uhr } = db.inTransaktion()
const wanda = konto('wanda', WANFRIED, 'organisationseinheit.bearbeiten', 'organisationseinheit.veroeffentlichen')
const wilma = konto('wilma', WIESBADEN, 'organisationseinheit.bearbeiten', 'organisationseinheit.veroeffentlichen')
const praktikant = konto('praktikant', WANFRIED)

const RATHAUS = { schluessel: 'rathaus', ars: '066360013013', name: { de: 'Rathaus' }, art: 'magistrat' }
const BUERO = {
  schluessel: 'buero',
  ars: '066360013013',
  uebergeordnet: 'rathaus',
  name: { de: 'Bürgerbüro' },
  art: 'amt',
  aufgaben: ['buergerbuero'],
}
const inhalt = { name: { de: 'Steueramt' }, art: 'amt' }

const lade = (daten: unknown, vollstaendig = false) =>
  kontext.db.alsSystem((tx) =>
    loadStellen(tx, {
      datei: 'stellen.yaml',
      daten,
      traegerFuer: (ars) => (ars.startsWith('0663') ? WANFRIED : null),
      jetzt: uhr(),
      vollstaendig,
    }),
  )
const ereignisse = () =>
  kontext.db.alsSystem((tx) =>
    tx.withTables<{ ereignis: { art: string; gegenstand: string } }>().selectFrom('ereignis').selectAll().execute(),
  )
const protokoll = () =>
  kontext.db.alsSystem((tx) =>
    tx
      .withTables<{ protokoll: { handlung: string; ergebnis: string } }>()
      .selectFrom('protokoll')
      .select(['handlung', 'ergebnis'])
      .execute(),
  )

beforeEach(async () => {
  uhr.stelle('2026-03-02T09:00:00Z')
  await kontext.db.alsSystem((tx) =>
    loadTraeger(tx, [
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: '066360013013' },
      { schluessel: 'wiesbaden', name: 'Wiesbaden', art: 'gemeinde', ars: '064140000000' },
    ]),
  )
})

describe('Laden', () => {
  test('legt die Stellen an, auch wenn die untergeordnete zuerst steht, und veröffentlicht sie', async () => {
    expect(await lade([BUERO, RATHAUS])).toEqual({ geaendert: 2, gesamt: 2, beendet: 0, belassen: [] })
    expect(await findVeroeffentlicht(kontext.db.lesen, stelleId('buero'))).toMatchObject({
      uebergeordnet: stelleId('rathaus'),
      gueltigVon: null,
    })
  })
  test('ein zweites Mal ändert es nichts und meldet nichts', async () => {
    await lade([RATHAUS, BUERO])
    const vorher = await ereignisse()
    expect(await lade([RATHAUS, BUERO])).toMatchObject({ geaendert: 0 })
    expect(await ereignisse()).toEqual(vorher)
  })
  test('eine geänderte Stelle bekommt eine neue Fassung ab heute, die alte endet gestern', async () => {
    await lade([RATHAUS])
    expect(await lade([{ ...RATHAUS, telefon: '1' }])).toMatchObject({ geaendert: 1 })
    const zeilen = await listVeroeffentlicht(kontext.db.lesen)
    expect(zeilen.map(({ fassung, gueltigVon, gueltigBis }) => [fassung, gueltigVon, gueltigBis])).toEqual([
      [1, null, '2026-03-01'],
      [2, '2026-03-02', null],
    ])
    expect((await findVeroeffentlicht(kontext.db.lesen, stelleId('rathaus'), '2026-03-01'))?.inhalt.telefon).toBeUndefined()
  })
  test('was ein Mensch geändert hat, bleibt, auch wenn er es noch nicht veröffentlicht hat', async () => {
    await lade([RATHAUS, BUERO])
    const id = stelleId('rathaus')
    await organisationseinheiten.aendern(kontext, wanda, { id, ars: RATHAUS.ars, inhalt: { ...inhalt, telefon: '7' } })
    expect(await lade([{ ...RATHAUS, telefon: '1' }, BUERO])).toMatchObject({ geaendert: 0, belassen: ['rathaus'] })
    await organisationseinheiten.veroeffentlichen(kontext, wanda, { id })
    expect(await lade([RATHAUS, { ...BUERO, telefon: '2' }])).toMatchObject({ geaendert: 1, belassen: ['rathaus'] })
    expect((await findVeroeffentlicht(kontext.db.lesen, id))?.inhalt.telefon).toBe('7')
  })
  test('was aus dem vollständigen Bestand verschwindet, endet; kommt es wieder, gilt es wieder; was ein Mensch schrieb, bleibt', async () => {
    await lade([RATHAUS, BUERO], true)
    const id = stelleId('buero')
    expect(await lade([RATHAUS])).toMatchObject({ beendet: 0 })
    uhr.stelle('2026-03-05T09:00:00Z')
    expect(await lade([RATHAUS], true)).toMatchObject({ geaendert: 0, beendet: 1 })
    expect(await findVeroeffentlicht(kontext.db.lesen, id)).toMatchObject({ gueltigBis: '2026-03-04' })
    expect(await lade([RATHAUS], true)).toMatchObject({ beendet: 0 })
    expect(await lade([RATHAUS, BUERO], true)).toMatchObject({ geaendert: 1, beendet: 0 })
    expect(await findVeroeffentlicht(kontext.db.lesen, id)).toMatchObject({ gueltigVon: '2026-03-05', gueltigBis: null })
    await organisationseinheiten.aendern(kontext, wanda, { id, ars: BUERO.ars, inhalt })
    expect(await lade([RATHAUS], true)).toMatchObject({ beendet: 0 })
  })
  test('hunderte auf einmal: jede Stelle ist da, jede hat ihr Ereignis', async () => {
    const viele = Array.from({ length: 1200 }, (_, nr) => ({ ...BUERO, schluessel: `buero-${nr}`, telefon: String(nr) }))
    const vorher = (await ereignisse()).length
    expect(await lade([RATHAUS, ...viele])).toMatchObject({ geaendert: 1201 })
    expect(await listVeroeffentlicht(kontext.db.lesen)).toHaveLength(1201)
    expect((await ereignisse()).slice(vorher).map(({ gegenstand }) => gegenstand)).toHaveLength(1201)
    expect(await lade([RATHAUS, ...viele.map((eine) => ({ ...eine, telefon: '1' }))])).toMatchObject({ geaendert: 1199 })
  })
  test.each([
    [
      'ein falsches Feld',
      [{ ...RATHAUS, ars: '6360013013' }],
      /stellen\.yaml: Eintrag 1 „rathaus“, Feld „ars“: hier steht der Gebietsschlüssel/,
    ],
    ['ein doppelter Schlüssel', [RATHAUS, RATHAUS], /„schluessel“: dieser Schlüssel steht zweimal da/],
    ['eine übergeordnete Stelle, die es nicht gibt', [BUERO], /„uebergeordnet“: die Stelle „rathaus“ gibt es nicht/],
    ['ein Kreis von Stellen', [{ ...RATHAUS, uebergeordnet: 'buero' }, BUERO], /„uebergeordnet“: das führt im Kreis/],
    ['ein Gebiet ohne Träger', [{ ...RATHAUS, ars: '064140000000' }], /„ars“: für 064140000000 gibt es keinen Träger/],
  ])('%s wird mit Ort und Abhilfe genannt und ändert nichts', async (_name, daten, meldung) => {
    const fehler = await lade(daten).catch((error: unknown) => error)
    expect(fehler).toBeInstanceOf(SeedInvalid)
    expect((fehler as Error).message).toMatch(meldung)
    expect(await listVeroeffentlicht(kontext.db.lesen)).toEqual([])
  })
})

describe('Personen', () => {
  const personen = [
    { name: 'Mit Einwilligung', einwilligung: true, bis: '2026-06-30' },
    { name: 'Ohne Einwilligung', einwilligung: false },
  ]
  test('ohne Einwilligung gelangt kein Name in die veröffentlichte Zeile', async () => {
    await lade([{ ...RATHAUS, personen }])
    const zeile = await findVeroeffentlicht(kontext.db.lesen, stelleId('rathaus'))
    expect(zeile?.inhalt.personen.map(({ name }) => name)).toEqual(['Mit Einwilligung'])
  })
  test('nach dem letzten Tag verschwindet der Name aus der veröffentlichten Zeile, und die Seiten erfahren davon', async () => {
    await lade([{ ...RATHAUS, personen: [...personen, { name: 'Bleibt', einwilligung: true }] }])
    const namen = async () => (await findVeroeffentlicht(kontext.db.lesen, stelleId('rathaus')))?.inhalt.personen.map(({ name }) => name)
    const vorher = (await ereignisse()).length
    uhr.stelle('2026-06-30T20:00:00Z')
    expect([await entfernePersonen(kontext), await namen()]).toEqual([0, ['Mit Einwilligung', 'Bleibt']])
    uhr.stelle('2026-06-30T22:30:00Z') // half past midnight in Berlin
    expect([await entfernePersonen(kontext), await namen()]).toEqual([1, ['Bleibt']])
    expect((await ereignisse()).slice(vorher)).toMatchObject([
      { art: 'organisationseinheit.veroeffentlicht', gegenstand: stelleId('rathaus') },
    ])
    expect(await entfernePersonen(kontext)).toBe(0)
    expect(await lade([{ ...RATHAUS, personen: [...personen, { name: 'Bleibt', einwilligung: true }] }])).toMatchObject({ geaendert: 0 })
  })
  test('eine abgelöste Fassung nennt niemanden mehr', async () => {
    await lade([{ ...RATHAUS, personen }])
    await lade([{ ...RATHAUS, personen, telefon: '1' }])
    expect((await listVeroeffentlicht(kontext.db.lesen)).map((zeile) => zeile.inhalt.personen.length)).toEqual([0, 1])
  })
})

describe('Veröffentlichen', () => {
  const neue = async () => {
    const angelegt = await organisationseinheiten.anlegen(kontext, wanda, { ars: '066360013013', inhalt })
    return (angelegt as { value: OrganisationseinheitId }).value
  }

  test('macht die Arbeitskopie öffentlich, mit Ereignis und Protokoll', async () => {
    const id = await neue()
    expect(await findVeroeffentlicht(kontext.db.lesen, id)).toBeNull()
    expect(await organisationseinheiten.veroeffentlichen(kontext, wanda, { id })).toEqual({ ok: true, value: { fassung: 1 } })
    expect(await findVeroeffentlicht(kontext.db.lesen, id)).toMatchObject({
      inhalt: { name: { de: 'Steueramt' } },
      gueltigVon: '2026-03-02',
    })
    expect(await ereignisse()).toMatchObject([{ art: 'organisationseinheit.veroeffentlicht', gegenstand: id }])
    expect(await protokoll()).toEqual([
      { handlung: 'organisationseinheit.anlegen', ergebnis: 'ja' },
      { handlung: 'organisationseinheit.veroeffentlichen', ergebnis: 'ja' },
    ])
  })
  test('zweimal am selben Tag bleibt eine Zeile für den Tag', async () => {
    const id = await neue()
    await organisationseinheiten.veroeffentlichen(kontext, wanda, { id })
    await organisationseinheiten.aendern(kontext, wanda, { id, ars: '066360013013', inhalt: { ...inhalt, telefon: '2' } })
    await organisationseinheiten.veroeffentlichen(kontext, wanda, { id })
    expect((await listVeroeffentlicht(kontext.db.lesen)).map(({ fassung, inhalt: was }) => [fassung, was.telefon])).toEqual([[2, '2']])
  })
  test('wer das Recht nicht hat, wird abgewiesen, und auch das steht im Protokoll', async () => {
    const id = await neue()
    expect(await organisationseinheiten.veroeffentlichen(kontext, praktikant, { id })).toMatchObject({ error: { grund: 'recht-fehlt' } })
    expect((await protokoll()).at(-1)).toEqual({ handlung: 'organisationseinheit.veroeffentlichen', ergebnis: 'recht-fehlt' })
  })
  test('die Stelle eines anderen Trägers ist nicht zu finden', async () => {
    const id = await neue()
    expect(await organisationseinheiten.aendern(kontext, wilma, { id, ars: '066360013013', inhalt })).toMatchObject({
      error: { grund: 'nicht-gefunden' },
    })
    expect(await organisationseinheiten.veroeffentlichen(kontext, wilma, { id })).toMatchObject({ error: { grund: 'nicht-gefunden' } })
  })
  test('Inhalt, der nicht passt, wird mit den Feldern abgelehnt', async () => {
    const ergebnis = await organisationseinheiten.anlegen(kontext, wanda, {
      ars: '066360013013',
      inhalt: { name: {}, art: 'amt', web: 'javascript:1' },
    })
    expect(ergebnis).toEqual({ ok: false, error: { grund: 'inhalt-ungueltig', felder: ['name.de', 'web'] } })
  })
  test('an der veröffentlichten Zeile eines anderen Trägers kann auch ein Fehler im Programm nichts ändern', async () => {
    const id = await neue()
    await organisationseinheiten.veroeffentlichen(kontext, wanda, { id })
    const geaendert = await kontext.db.mitAkteur(wilma, (tx) =>
      tx
        .withTables<{ organisationseinheit_veroeffentlicht: { ars: string } }>()
        .updateTable('organisationseinheit_veroeffentlicht')
        .set({ ars: '064140000000' })
        .executeTakeFirst(),
    )
    expect(geaendert.numUpdatedRows).toBe(0n)
  })
})
