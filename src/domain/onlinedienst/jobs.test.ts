// Loading online services: once, again, changed, and with a fault.
import { beforeEach, expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { musterDatei, musterTraeger, traegerFuer } from '../leistung/fixtures.ts'
import { leistungIdVon, loadLeistungen } from '../leistung/index.ts'
import { loadTraeger } from '../traeger/index.ts'
import { listOnlinedienste, loadOnlinedienste } from './index.ts'

const { kontext } = testDb().inTransaktion()
const HUND = {
  schluessel: 'hund',
  leistung: 'hund',
  ars: '066360013013',
  name: { de: 'Hund online' },
  url: 'https://hund.example',
  sprachen: ['de'],
}

beforeEach(() =>
  kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadLeistungen(tx, {
      dateien: [{ datei: 'hund.yaml', daten: musterDatei({ slug: 'hund' }) }],
      traegerFuer,
      jetzt: kontext.clock(),
    })
  }),
)

const lade = (...daten: unknown[]) =>
  kontext.db.alsSystem((tx) =>
    loadOnlinedienste(tx, {
      datei: 'onlinedienste.yaml',
      daten,
      leistung: (slug) => (slug === 'hund' ? { id: leistungIdVon(slug) } : null),
      jetzt: kontext.clock(),
    }),
  )

test('ein zweites Laden ändert nichts, eine Änderung behält die Kennung', async () => {
  expect(await lade(HUND)).toEqual({ geaendert: 1, gesamt: 1 })
  const [erster] = await listOnlinedienste(kontext.db.lesen)
  expect(await lade(HUND)).toMatchObject({ geaendert: 0 })
  expect(await lade({ ...HUND, zahlung: true })).toMatchObject({ geaendert: 1 })
  expect(await listOnlinedienste(kontext.db.lesen)).toMatchObject([
    { id: erster?.id, inhalt: { zahlung: true }, leistung: leistungIdVon('hund') },
  ])
})

test.each([
  [
    'eine unbekannte Leistung',
    { ...HUND, leistung: 'katze' },
    /onlinedienste\.yaml: Eintrag 1 „hund“, Feld „leistung“: die Leistung „katze“ gibt es nicht/,
  ],
  ['eine Adresse, die keine ist', { ...HUND, url: 'hund.example' }, /Eintrag 1 „hund“, Feld „url“/],
  ['ein Schlüssel ohne führende Null', { ...HUND, ars: '66360013013' }, /Feld „ars“: ein Gebietsschlüssel hat 12 Ziffern/],
])('%s wird mit Ort und Abhilfe genannt und ändert nichts', async (_name, eintrag, meldung) => {
  await expect(lade(HUND, eintrag)).rejects.toThrow(/Eintrag 2/)
  await expect(lade(eintrag)).rejects.toThrow(meldung)
  expect(await listOnlinedienste(kontext.db.lesen)).toEqual([])
})

test('einen Onlinedienst zu einer Leistung, die es nicht gibt, lässt die Datenbank nicht zu', async () => {
  const daten = [{ ...HUND, leistung: 'katze' }]
  const leistung = (slug: string) => ({ id: leistungIdVon(slug) })
  const laden = kontext.db.alsSystem((tx) => loadOnlinedienste(tx, { datei: 'o.yaml', daten, leistung, jetzt: kontext.clock() }))
  await expect(laden).rejects.toThrow(/onlinedienst_veroeffentlicht_leistung_fkey/)
})
