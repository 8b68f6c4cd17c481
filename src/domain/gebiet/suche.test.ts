import fc from 'fast-check'
import { expect, test } from 'vitest'
import { giltAm } from '../../platform/zeit.ts'
import { echterIndex } from './fixtures.ts'
import type { GebietTreffer } from './index.ts'

const HEUTE = '2026-11-21'
const HESSEN = '060000000000'
const index = await echterIndex()
const suche = (text: string, mehr = {}) => index.suche(text, { tag: HEUTE, ...mehr })
const kurz = ({ gebiet, zusatz }: GebietTreffer) => `${gebiet.kurzname} (${zusatz})`

test.each([
  ['Wanfried', 'Wanfried'],
  ['wanfried', 'Wanfried'],
  ['  Wanfried ', 'Wanfried'],
  ['wanf', 'Wanfried'],
  ['Stadt Wanfried', 'Wanfried'],
  ['Wanfried, Hessen', 'Wanfried'],
  ['37281 Wanfried', 'Wanfried'],
  ['Wanfried 37281', 'Wanfried'],
  ['Giessen', 'Gießen'],
  ['Munchen', 'München'],
  ['Muenchen', 'München'],
  ['St. Augustin', 'Sankt Augustin'],
  ['Sankt Märgen', 'St. Märgen'],
  ['Frankfurt a. M.', 'Frankfurt am Main'],
  ['Frankfurt/Main', 'Frankfurt am Main'],
  ['frankfurt main', 'Frankfurt am Main'],
  ['Bad Homburg vor der Höhe', 'Bad Homburg v. d. Höhe'],
  ['bad homburg v.d.h.', 'Bad Homburg v. d. Höhe'],
  ['Neu Isenburg', 'Neu-Isenburg'],
  ['Rüsselsheim', 'Rüsselsheim am Main'],
  ['Limburg', 'Limburg a. d. Lahn'],
  ['Neustadt Hessen', 'Neustadt (Hessen)'],
  ['Neustadt (Wied)', 'Neustadt (Wied)'],
  ['Cottbus', 'Cottbus/Chóśebuz'],
  ['Hamburg', 'Hamburg'],
  ['Main-Kinzig', 'Main-Kinzig-Kreis'],
  ['Landkreis Gießen', 'Landkreis Gießen'],
  ['Hessen', 'Hessen'],
  ['Au', 'Au'],
])('wer „%s“ eingibt, muss nicht gefragt werden: %s', (text, name) => {
  const [erster] = suche(text)
  expect(erster?.ort.kurzname).toBe(name)
  expect(erster?.eindeutig).toBe(true)
})

test('gleichnamige Orte kommen alle, der größte zuerst, und niemand wird für eindeutig erklärt', () => {
  const alle = index.alle('gemeinde', HEUTE).filter(({ kurzname }) => kurzname === 'Neuenkirchen')
  const treffer = suche('Neuenkirchen', { anzahl: 20 }).filter(({ gebiet }) => gebiet.kurzname === 'Neuenkirchen')
  expect(treffer.map(({ ort }) => ort.id).sort()).toEqual(alle.map(({ id }) => id).sort())
  const groessen = treffer.map(({ ort }) => ort.einwohner!.anzahl)
  expect(groessen).toEqual([...groessen].sort((a, b) => b - a))
  expect(new Set(treffer.map(({ zusatz }) => zusatz)).size).toBeGreaterThan(5)
  const frankfurt = suche('Frankfurt')
  expect(frankfurt.map(kurz)).toEqual(['Frankfurt am Main (kreisfreie Stadt, Hessen)', 'Frankfurt (Oder) (kreisfreie Stadt, Brandenburg)'])
  expect(frankfurt.some(({ eindeutig }) => eindeutig)).toBe(false)
})

test('„Aue“ ist nicht „Au“', () => {
  expect(suche('Aue').some(({ eindeutig }) => eindeutig)).toBe(false)
})

test('ein genauer Name steht vor längeren Namen, auch wenn diese größer sind', () => {
  expect(suche('Homburg')[0]!.gebiet.kurzname).toBe('Homburg')
  expect(suche('Homburg').map(({ gebiet }) => gebiet.kurzname)).toContain('Bad Homburg v. d. Höhe')
})

test('Hessen steht nur vorn, wenn es gewünscht ist', () => {
  expect(suche('Neustadt')[0]!.zusatz).not.toContain('Hessen')
  expect(suche('Neustadt', { bevorzugtesLand: HESSEN })[0]!.zusatz).toBe('Landkreis Marburg-Biedenkopf, Hessen')
})

test('Ortsteile und frühere Gemeinden führen zur heutigen Gemeinde', () => {
  const [burgsolms] = suche('Burgsolms')
  expect(burgsolms).toMatchObject({ art: 'ortsteil', zusatz: 'Ortsteil von Solms, Lahn-Dill-Kreis, Hessen', ort: { kurzname: 'Solms' } })
  const [beerfelden] = suche('Beerfelden')
  expect(beerfelden).toMatchObject({
    art: 'frueherer-name',
    zusatz: 'heute Teil von Oberzent, Odenwaldkreis, Hessen',
    ort: { ars: '064370016016' },
  })
})

test('am Tag vor der Auflösung ist Beerfelden noch eine Stadt', () => {
  expect(index.suche('Beerfelden', { tag: '2017-12-31' })[0]).toMatchObject({ art: 'name', zusatz: 'Odenwaldkreis, Hessen' })
})

test('eine Postleitzahl nennt alle ihre Gemeinden, ihr Anfang die größten', () => {
  expect(suche('54636', { anzahl: 50 })).toHaveLength(39)
  expect(suche('37281')).toMatchObject([{ art: 'plz', ort: { kurzname: 'Wanfried' }, eindeutig: true }])
  expect(suche('3728').map(({ ort }) => ort.kurzname)).toContain('Wanfried')
  expect(suche('65510').map(({ eindeutig }) => eindeutig)).toEqual([false, false])
})

test('AGS und ARS werden erkannt, auch mit Leerzeichen und auch der alte von Hanau', () => {
  for (const text of ['06636013', '066360013013', '06 6 36 0013 013'])
    expect(suche(text)[0]).toMatchObject({ art: 'schluessel', ort: { kurzname: 'Wanfried' } })
  expect(suche('064350014014')[0]!.ort.ars).toBe('064150000000')
})

test('gewünschte Ebenen begrenzen die Treffer', () => {
  expect(suche('Gießen', { ebenen: ['gemeinde'] }).map(kurz)).toEqual(['Gießen (Landkreis Gießen, Hessen)'])
  expect(suche('Gießen', { ebenen: ['kreis'] }).map(kurz)).toEqual(['Landkreis Gießen (Hessen)'])
})

test.each(['', ' ', '…', '\u0000', 'Wan\u0007fried', 'x'.repeat(10_000), '9'.repeat(10_000), ' '.repeat(100_000), '00000', 'Qwertzuiop'])(
  'Unfug (%#) ergibt schnell nichts',
  (text) => {
    expect(suche(text)).toEqual([])
  },
)

test('die Suche wirft nie, und was sie findet, gilt am gefragten Tag', () => {
  const silben = fc.constantFrom(
    'wan',
    'fried',
    'bad',
    ' ',
    'St.',
    'ä',
    'ae',
    '(',
    'neu',
    'stadt',
    '/',
    '-',
    '3',
    '37',
    'am',
    'Main',
    'Hanau',
    'Beer',
    'felden',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(silben, { maxLength: 6 }).map((teile) => teile.join('')),
  )
  const tag = fc.constantFrom('2015-06-01', '2019-06-01', '2025-12-31', HEUTE)
  fc.assert(
    fc.property(text, tag, fc.integer({ min: -1, max: 60 }), (gesucht, am, anzahl) => {
      const treffer = index.suche(gesucht, { tag: am, anzahl })
      expect(treffer.length).toBeLessThanOrEqual(Math.max(0, Math.min(50, anzahl)))
      for (const { ort } of treffer) expect(giltAm(ort, am) && ort.ars !== null).toBe(true)
      expect(new Set(treffer.filter(({ eindeutig }) => eindeutig).map(({ ort }) => ort.id)).size).toBeLessThanOrEqual(1)
    }),
    { numRuns: 500 },
  )
})

test('jede Gemeinde wird unter ihrem Namen gefunden', () => {
  const gemeinden = index.alle('gemeinde', HEUTE).filter(({ art }) => art !== 'gemeindefrei')
  const fehlend = gemeinden.filter(({ id, kurzname }) => !suche(kurzname, { anzahl: 50 }).some(({ ort }) => ort.id === id))
  expect(fehlend.map(({ kurzname }) => kurzname)).toEqual([])
})
