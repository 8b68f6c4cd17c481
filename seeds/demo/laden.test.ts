// The demo as people read it: all files loaded into a database, then the views of Wanfried and Wiesbaden in every language.
import { beforeAll, describe, expect, test } from 'vitest'
import { readAuftritte } from '../../src/domain/auftritt/index.ts'
import {
  listVeroeffentlicht,
  type Sprache,
  type VeroeffentlichteLeistung,
  vollstaendigkeit,
  zusammenfuehren,
} from '../../src/domain/leistung/index.ts'
import { ladeDemobestand } from '../../test/support/demobestand.ts'
import { testDb } from '../../test/support/test-db.ts'

const { kontext, uhr } = testDb().echteDb()
const LAND = '060000000000'
const BUND = '000000000000'
const ORTE = { wanfried: '066360013013', wiesbaden: '064140000000' }
const TAG = '2026-11-22'
let zeilen: readonly VeroeffentlichteLeistung[]

beforeAll(async () => {
  uhr.stelle(`${TAG}T09:00:00Z`)
  await ladeDemobestand(kontext)
  zeilen = await listVeroeffentlicht(kontext.db.lesen)
}, 120_000)

function ansicht(slug: string, ort: keyof typeof ORTE, sprache: Sprache = 'de', tag = TAG) {
  const gelesen = findeAnsicht(slug, ort, sprache, tag)
  if (!gelesen) throw new Error(`${slug} has no view in ${ort}`)
  return gelesen
}

/** Null where the service does not exist: what a town offers of its own accord is not offered in another. */
function findeAnsicht(slug: string, ort: keyof typeof ORTE, sprache: Sprache, tag = TAG) {
  const eigene = zeilen.filter((zeile) => zeile.slug === slug)
  return zusammenfuehren(eigene, [ORTE[ort], LAND, BUND], sprache, tag)
}

test('ein zweites Mal ändert nichts, und nichts fällt aus den Texten', async () => {
  const { teile, leistungen } = await ladeDemobestand(kontext)
  expect(teile.filter(({ geaendert }) => geaendert > 0)).toEqual([])
  expect(leistungen).toMatchObject({ aenderungen: [], belassen: [], verwaist: [], hinweise: [] })
})

test('der Auftritt des Landes ist der übliche, die der Städte kennen ihren Ort', async () => {
  const auftritte = await readAuftritte(kontext.db.lesen)
  expect(auftritte.map(({ schluessel, standard, ort }) => ({ schluessel, standard, ort }))).toEqual([
    { schluessel: 'hessen', standard: true, ort: null },
    { schluessel: 'viernheim', standard: false, ort: '064310020020' },
    { schluessel: 'wanfried', standard: false, ort: ORTE.wanfried },
  ])
})

describe('der Bestand', () => {
  const vollstaendige = (sprache: Sprache) =>
    vollstaendigkeit(zeilen).filter(({ sprachen }) => sprachen.some((eine) => eine.sprache === sprache && eine.fehlend.length === 0))

  test('hat mindestens 100 Leistungen, und jede ist auf Deutsch vollständig', () => {
    const alle = vollstaendigkeit(zeilen)
    expect(alle.length).toBeGreaterThanOrEqual(100)
    const luecken = alle.filter(({ slug }) => !vollstaendige('de').some((eine) => eine.slug === slug))
    expect(luecken.map(({ slug }) => slug)).toEqual([])
  })

  test('hat mindestens 30 auf Englisch und 20 in einfacher Sprache, und was in einer Sprache beginnt, ist darin vollständig', () => {
    expect(vollstaendige('en').length).toBeGreaterThanOrEqual(30)
    expect(vollstaendige('de-einfach').length).toBeGreaterThanOrEqual(20)
    const angefangen = vollstaendigkeit(zeilen).flatMap(({ slug, sprachen }) =>
      sprachen.filter(({ fehlend }) => fehlend.length > 0).map(({ sprache }) => `${slug} ${sprache}`),
    )
    expect(angefangen).toEqual([])
  })

  test('lässt in den Orten der Demo kein Modul deutsch, wo die Leistung Englisch oder einfache Sprache verspricht', () => {
    for (const sprache of ['en', 'de-einfach'] as const) {
      for (const { slug } of vollstaendige(sprache)) {
        const orte = (['wanfried', 'wiesbaden'] as const).filter((ort) => findeAnsicht(slug, ort, 'de') !== null)
        expect(orte, slug).not.toEqual([])
        for (const ort of orte) expect(ansicht(slug, ort, sprache).nurDeutsch, `${slug} ${ort}`).toEqual([])
      }
    }
  })
})

const hundesteuer = (ort: keyof typeof ORTE, tag = TAG) =>
  ansicht('hundesteuer-anmelden', ort, 'de', tag).module.kosten?.flatMap(({ inhalt }) =>
    inhalt.eintraege.map((posten) => [posten.schluessel, posten.betragCent]),
  )

test('Wanfried nennt eigene Beträge statt der Angabe des Landes, Wiesbaden andere', () => {
  expect(hundesteuer('wanfried')).toContainEqual(['erster-hund', 6000])
  expect(hundesteuer('wiesbaden')).toContainEqual(['erster-hund', 15000])
  expect(hundesteuer('wanfried')).not.toContainEqual(['anmeldung', undefined])
})

test('an Neujahr steht in Wanfried von selbst der neue Betrag da', () => {
  expect(hundesteuer('wanfried', '2026-12-31')).toContainEqual(['gefaehrlicher-hund', 48000])
  expect(hundesteuer('wanfried', '2027-01-01')).toContainEqual(['gefaehrlicher-hund-2027', 60000])
  expect(hundesteuer('wanfried', '2027-01-01')).not.toContainEqual(['gefaehrlicher-hund', 48000])
  expect(ansicht('hundesteuer-anmelden', 'wanfried').wechsel).toContain('2027-01-01')
})

test('was eine Gemeinde ausblenden darf, fehlt dort und nur dort', () => {
  expect(ansicht('hundesteuer-anmelden', 'wiesbaden').module.formulare).toBeUndefined()
  expect(ansicht('hundesteuer-anmelden', 'wanfried').module.formulare).toBeDefined()
  expect(ansicht('hundesteuer-anmelden', 'wanfried').module.weiterfuehrend).toBeUndefined()
})
