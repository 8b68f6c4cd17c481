import { expect, test } from 'vitest'
import { echteFakten, echterIndex } from './fixtures.ts'
import { createGebietIndex, type GebietId, gebietId } from './index.ts'

const HEUTE = '2026-11-21'
const index = await echterIndex()
const bezirke = (gebiet: GebietId, tag = HEUTE) =>
  index
    .kette(gebiet, tag)
    .filter(({ ebene }) => ebene === 'bezirk')
    .map(({ kurzname }) => kurzname)
const verwaltung = (gebiet: GebietId) => index.kette(gebiet, HEUTE).filter(({ ebene }) => ebene !== 'bezirk')
const namen = (gebiete: readonly { kurzname: string }[]) => gebiete.map(({ kurzname }) => kurzname)
const ars = (schluessel: string, tag = HEUTE) => index.findByArs(schluessel, tag)!

test('über Wanfried stehen Kreis, Regierungsbezirk, Land und Bund', () => {
  expect(namen(verwaltung(ars('066360013013').id))).toEqual([
    'Wanfried',
    'Werra-Meißner-Kreis',
    'Regierungsbezirk Kassel',
    'Hessen',
    'Deutschland',
  ])
})

test('eine kreisfreie Stadt steht einmal in der Kette', () => {
  expect(namen(verwaltung(ars('064140000000').id))).toEqual(['Wiesbaden', 'Regierungsbezirk Darmstadt', 'Hessen', 'Deutschland'])
})

test('Hamburg ist Gemeinde und Land mit demselben Schlüssel', () => {
  const hamburg = ars('020000000000')
  expect(hamburg.ebene).toBe('gemeinde')
  expect(index.kette(hamburg.id, HEUTE).map(({ ebene }) => ebene)).toEqual(['gemeinde', 'land', 'bund'])
})

test('zwischen Gemeinde und Kreis steht der Gemeindeverband, wo es ihn gibt', () => {
  const ebenen = index.kette(index.findByPlz('54636', HEUTE)[0]!.id, HEUTE).map(({ ebene }) => ebene)
  expect(ebenen).toEqual(['gemeinde', 'verband', 'kreis', 'land', 'bund'])
})

test('Beerfelden ist heute Oberzent', () => {
  const beerfelden = gebietId('064370002002')
  expect(namen(index.heutige(beerfelden, HEUTE))).toEqual(['Oberzent'])
  expect(namen(index.heutige(beerfelden, '2017-12-31'))).toEqual(['Beerfelden'])
  expect(namen(index.kette(beerfelden, HEUTE))[0]).toBe('Oberzent')
})

test('Oberzent gab es 2017 noch nicht', () => {
  const oberzent = ars('064370016016').id
  expect(index.heutige(oberzent, '2017-12-31')).toEqual([])
  expect(index.kette(oberzent, '2017-12-31')).toEqual([])
  expect(index.findById(oberzent, '2017-12-31')).toBeNull()
})

test('Hanau bleibt dieselbe Stadt, wird 2026 kreisfrei und verlässt den Main-Kinzig-Kreis', () => {
  const [vorher, heute] = [ars('064350014014', '2025-12-31'), ars('064150000000')]
  expect(vorher.id).toBe(heute.id)
  expect([vorher.art, heute.art]).toEqual(['stadt', 'kreisfreie-stadt'])
  const mkk = ars('064350000000').id
  expect([index.enthaelt(mkk, heute.id, '2025-12-31'), index.enthaelt(mkk, heute.id, '2026-01-01')]).toEqual([true, false])
})

test('Hanaus alter Schlüssel führt heute zur Stadt mit dem neuen', () => {
  expect(ars('064350014014').ars).toBe('064150000000')
  expect(ars('06435014').ars).toBe('064150000000')
})

test('der Schlüssel einer aufgelösten Gemeinde wird noch erkannt', () => {
  const bromskirchen = ars('066350005005')
  expect(bromskirchen.gueltigBis).toBe('2022-12-31')
  expect(namen(index.heutige(bromskirchen.id, HEUTE))).toEqual(['Allendorf (Eder)'])
})

test.each([
  ['06', 'Hessen'],
  ['066', 'Regierungsbezirk Kassel'],
  ['06636', 'Werra-Meißner-Kreis'],
  ['06636013', 'Wanfried'],
  ['06414', 'Wiesbaden'],
])('der kurze Schlüssel %s meint %s', (schluessel, name) => {
  expect(ars(schluessel).kurzname).toBe(name)
})

test('ein unbekannter Schlüssel ergibt nichts', () => {
  expect([index.findByArs('999999999999', HEUTE), index.findByArs('', HEUTE), index.findByArs('__proto__', HEUTE)]).toEqual([
    null,
    null,
    null,
  ])
})

test('ein Bezirk hat Mitglieder und steht am Ende ihrer Kette', () => {
  const bezirk = index.findBezirk('demo-standesamt-ringgau', HEUTE)!
  expect(namen(index.untergeordnete(bezirk.id, HEUTE))).toEqual(['Herleshausen', 'Ringgau'])
  const ringgau = ars('066360010010').id
  expect(index.kette(ringgau, HEUTE).slice(5)).toContain(bezirk)
  expect(index.enthaelt(bezirk.id, ringgau, HEUTE)).toBe(true)
})

test('ein Kreis im Bezirk steht für alle seine Gemeinden und Ortsteile', () => {
  const finanzamt = index.findBezirk('finanzamt-eschwege-witzenhausen', HEUTE)!
  expect(namen(index.untergeordnete(finanzamt.id, HEUTE))).toEqual(['Werra-Meißner-Kreis'])
  expect(index.alle('gemeinde', HEUTE, finanzamt.id).filter(({ art }) => art !== 'gemeindefrei')).toHaveLength(16)
  expect(bezirke(ars('066360013013').id)).toEqual([
    'Agentur für Arbeit Kassel',
    'Familienkasse Hessen',
    'Finanzamt Eschwege-Witzenhausen',
    'Handwerkskammer Kassel',
    'Industrie- und Handelskammer Kassel-Marburg',
    'Jobcenter Werra-Meißner-Kreis',
    'Hessisches Amt für Versorgung und Soziales Kassel',
  ])
})

test('wer den Kreis verlässt, verlässt auch dessen Bezirk, wenn er nicht selbst Mitglied ist', () => {
  const hanau = ars('064150000000').id
  expect(bezirke(hanau, '2025-12-31')).toContain('Kommunales Jobcenter Main-Kinzig-Kreis')
  expect(bezirke(hanau, '2026-01-01')).not.toContain('Kommunales Jobcenter Main-Kinzig-Kreis')
  expect(bezirke(hanau, '2026-01-01')).toContain('Jobcenter Hanau')
})

test('dieselbe Frage hat dieselbe Liste zur Antwort, jeder Tag seine eigene, auch nach vielen Tagen', () => {
  const hanau = ars('064150000000').id
  const [vorher, nachher] = [index.kette(hanau, '2025-12-31'), index.kette(hanau, '2026-01-01')]
  expect(index.kette(hanau, '2026-01-01')).toBe(nachher)
  for (const tag of ['2019-01-01', '2020-01-01', '2021-01-01', '2022-01-01']) index.kette(hanau, tag)
  expect([index.kette(hanau, '2025-12-31'), index.kette(hanau, '2026-01-01')]).toEqual([vorher, nachher])
  expect(vorher.map(({ kurzname }) => kurzname)).toContain('Main-Kinzig-Kreis')
  expect(nachher.map(({ kurzname }) => kurzname)).not.toContain('Main-Kinzig-Kreis')
})

test('die Schlüssel der Kette sind die, unter denen Stellen stehen: ARS und Bezirk', () => {
  const schluessel = index.schluesselkette(gebietId('geonames/7118093'), HEUTE) // Gallus, an Ortsteil
  expect(schluessel.slice(0, 4)).toEqual(['064120000000', '064000000000', '060000000000', '000000000000'])
  expect(schluessel).toContain('bezirk/finanzamt-frankfurt')
  expect(schluessel).not.toContain('bezirk/finanzamt-kassel')
})

test('ein Bezirk wird auch unter dem Schlüssel gefunden, den seine Stelle trägt', () => {
  expect(ars('bezirk/finanzamt-fulda').kurzname).toBe('Finanzamt Fulda')
  expect(index.findByArs('bezirk/finanzamt-nirgendwo', HEUTE)).toBeNull()
})

test('vor seiner Gründung gehört niemand zum Bezirk', () => {
  expect(index.findBezirk('demo-standesamt-ringgau', '2023-12-31')).toBeNull()
  expect(bezirke(ars('066360010010').id, '2023-12-31').join()).not.toContain('Standesamt')
})

test('wer aus dem Bezirk ausgetreten ist, gehört nur bis zu diesem Tag dazu', async () => {
  const fakten = await echteFakten()
  const mitglieder = fakten.mitglieder.map((mitglied) => ({ ...mitglied, gueltigBis: '2025-06-30' }))
  const ausgetreten = createGebietIndex({ ...fakten, mitglieder, stand: 'test' })
  const [bezirk, ringgau] = [gebietId('bezirk/demo-standesamt-ringgau'), ars('066360010010').id]
  const am = (tag: string) => [ausgetreten.enthaelt(bezirk, ringgau, tag), ausgetreten.untergeordnete(bezirk, tag).length]
  expect([am('2025-06-30'), am('2025-07-01')]).toEqual([
    [true, 2],
    [false, 0],
  ])
})

test('zu einem Punkt gehört die Gemeinde mit der nächsten Mitte', () => {
  expect(index.naechste(51.18, 10.17, HEUTE)?.kurzname).toBe('Wanfried')
})

test('ein Punkt in Paris oder keine Zahl ergibt keine Gemeinde', () => {
  for (const [breite, laenge] of [
    [48.85, 2.35],
    [Number.NaN, 9],
    [51, Number.POSITIVE_INFINITY],
    [951, 10],
  ] as const)
    expect(index.naechste(breite, laenge, HEUTE)).toBeNull()
})

test('die Gemeinden des Kreises liegen im Kreis', () => {
  const kreis = ars('066360000000').id
  const gemeinden = index.alle('gemeinde', HEUTE, kreis)
  expect(gemeinden.filter(({ art }) => art !== 'gemeindefrei')).toHaveLength(16)
  expect(gemeinden.every(({ id }) => index.enthaelt(kreis, id, HEUTE))).toBe(true)
})
