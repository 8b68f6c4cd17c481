// The demo as people read it: all files loaded into a database, then the views of Wanfried and Wiesbaden in every language.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadAuftritte, readAuftritte } from '../../src/domain/auftritt/index.ts'
import {
  leistungIdVon,
  listVeroeffentlicht,
  loadLeistungen,
  type Sprache,
  sprachenVon,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../../src/domain/leistung/index.ts'
import { loadOnlinedienste } from '../../src/domain/onlinedienst/index.ts'
import { loadTraeger, traegerIdVon } from '../../src/domain/traeger/index.ts'
import { testDb } from '../../test/support/test-db.ts'

const { kontext } = testDb().echteDb()
const lies = (datei: string): unknown => parse(readFileSync(new URL(datei, import.meta.url), 'utf8'))
const dateien = readdirSync(new URL('leistungen', import.meta.url)).map((datei) => ({ datei, daten: lies(`leistungen/${datei}`) }))
const slugs = dateien.map(({ datei }) => datei.replace('.yaml', ''))
const EINFACH = ['hundesteuer-anmelden', 'personalausweis-beantragen']
const LAND = '060000000000'
const ORTE = { wanfried: '066360013013', wiesbaden: '064140000000' }
const TAG = '2026-11-22'
let zeilen: readonly VeroeffentlichteLeistung[]

const traegerFuer = (ars: string) => {
  const gefunden = (lies('traeger.yaml') as { schluessel: string; ars: string }[]).find((einer) => einer.ars === ars)
  return gefunden ? traegerIdVon(gefunden.schluessel) : null
}
const lade = () => kontext.db.alsSystem((tx) => loadLeistungen(tx, { dateien, traegerFuer, jetzt: new Date(`${TAG}T09:00:00Z`) }))

beforeAll(async () => {
  await kontext.db.alsSystem((tx) => loadTraeger(tx, lies('traeger.yaml')))
  await lade()
  zeilen = await listVeroeffentlicht(kontext.db.lesen)
})

function ansicht(slug: string, ort: keyof typeof ORTE, sprache: Sprache = 'de', tag = TAG) {
  const eigene = zeilen.filter((zeile) => zeile.slug === slug)
  const gelesen = zusammenfuehren(eigene, [ORTE[ort], LAND], sprache, tag)
  if (!gelesen) throw new Error(`${slug} has no view in ${ort}`)
  return gelesen
}

test('die sechs Leistungen laden ganz, ohne dass etwas aus den Texten fällt; ein zweites Mal ändert nichts', async () => {
  expect(slugs).toHaveLength(6)
  expect(await lade()).toMatchObject({ geaendert: 0, belassen: [], hinweise: [] })
})

test('Online-Dienste und Auftritte laden; der Auftritt des Landes ist der übliche, der von Wanfried kennt seinen Ort', async () => {
  const jetzt = new Date(`${TAG}T09:00:00Z`)
  const daten = lies('onlinedienste.yaml')
  const leistung = (slug: string) => (slugs.includes(slug) ? { id: leistungIdVon(slug) } : null)
  await kontext.db.alsSystem((tx) => loadOnlinedienste(tx, { datei: 'onlinedienste.yaml', daten, leistung, jetzt }))
  await kontext.db.alsSystem((tx) => loadAuftritte(tx, lies('auftritte.yaml')))
  const auftritte = await readAuftritte(kontext.db.lesen)
  expect(auftritte.map(({ schluessel, standard, ort }) => ({ schluessel, standard, ort }))).toEqual([
    { schluessel: 'hessen', standard: true, ort: null },
    { schluessel: 'wanfried', standard: false, ort: ORTE.wanfried },
  ])
})

describe.each(slugs)('%s', (slug) => {
  test.each(['wanfried', 'wiesbaden'] as const)('steht in %s ganz auf Englisch da, kein Modul bleibt deutsch', (ort) => {
    expect(ansicht(slug, ort, 'en').nurDeutsch).toEqual([])
  })
})

test.each(EINFACH)('%s steht ganz in einfacher Sprache da, die anderen bieten sie nicht an', (slug) => {
  for (const ort of ['wanfried', 'wiesbaden'] as const) expect(ansicht(slug, ort, 'de-einfach').nurDeutsch).toEqual([])
  const mitEinfach = slugs.filter((einer) => sprachenVon(zeilen.filter((zeile) => zeile.slug === einer)).includes('de-einfach'))
  expect(mitEinfach).toEqual(EINFACH)
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
