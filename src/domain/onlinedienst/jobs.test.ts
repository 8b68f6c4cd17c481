// Loading online services: once, again, changed, and with a fault.
import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { leistungIdVon } from '../leistung/index.ts'
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
    /onlinedienste\.yaml: entry 1 "hund", field "leistung": there is no Leistung "katze"/,
  ],
  ['eine Adresse, die keine ist', { ...HUND, url: 'hund.example' }, /entry 1 "hund", field "url"/],
  ['ein Schlüssel ohne führende Null', { ...HUND, ars: '66360013013' }, /field "ars": the 12-digit key/],
])('%s wird mit Ort und Abhilfe genannt und ändert nichts', async (_name, eintrag, meldung) => {
  await expect(lade(HUND, eintrag)).rejects.toThrow(/entry 2/)
  await expect(lade(eintrag)).rejects.toThrow(meldung)
  expect(await listOnlinedienste(kontext.db.lesen)).toEqual([])
})
