import { expect, test } from 'vitest'
import { musterGebuehr } from './fixtures.ts'
import { type Gebuehr, geldText, kostenKurz, kostenSatz } from './kosten.ts'
import type { Sprache } from './sprache.ts'

const g = (abweichend: Partial<Gebuehr>): Gebuehr => musterGebuehr(abweichend) as Gebuehr
const ausweis = [g({ betragCent: 4600 }), g({ betragCent: 2760, bedingung: 'unter 24 Jahren' })]

test.each<[string, Sprache, Gebuehr]>([
  ['60,00 € im Jahr', 'de', g({ betragCent: 6000, einheit: 'im Jahr' })],
  ['€60.00 a year', 'en', g({ betragCent: 6000, einheit: 'a year' })],
  ['60,00 €', 'de-einfach', g({ betragCent: 6000 })],
  ['1.234.567,05 €', 'de', g({ betragCent: 123_456_705 })],
  ['27,60 €, unter 24 Jahren', 'de', g({ betragCent: 2760, bedingung: 'unter 24 Jahren' })],
  ['15,00 bis 40,00 €', 'de', g({ art: 'variabel', vonCent: 1500, bisCent: 4000 })],
  ['€15.00 to €40.00', 'en', g({ art: 'variabel', vonCent: 1500, bisCent: 4000 })],
  ['ab 15,00 €', 'de', g({ art: 'variabel', vonCent: 1500 })],
  ['bis 40,00 €', 'de', g({ art: 'variabel', bisCent: 4000 })],
  ['nach Aufwand', 'de', g({ art: 'variabel' })],
  ['kostenlos', 'de', g({ art: 'frei' })],
  ['free of charge', 'en', g({ art: 'fix', betragCent: 0 })],
  ['zuzüglich 13,00 €, außerhalb der Dienstzeit', 'de', g({ betragCent: 1300, zuschlag: true, bedingung: 'außerhalb der Dienstzeit' })],
])('als Satz: %s (%s)', (satz, sprache, gebuehr) => {
  expect(kostenSatz(gebuehr, sprache)).toBe(satz)
})

test.each<[string, boolean, Gebuehr[]]>([
  ['46 €', true, ausweis],
  ['46 €', true, [g({ betragCent: 1300, zuschlag: true }), g({ betragCent: 4600 })]],
  ['15 bis 40 €', false, [g({ art: 'variabel', vonCent: 1500, bisCent: 4000 })]],
  ['60 € im Jahr', true, [g({ betragCent: 6000, einheit: 'im Jahr' }), g({ betragCent: 8000, einheit: 'im Jahr' })]],
  ['ab 12 €', false, [g({ art: 'variabel', vonCent: 1200 })]],
  ['kostenlos', false, [g({ art: 'frei' })]],
])('kurz steht die übliche Gebühr da: %s', (betrag, weitere, gebuehren) => {
  expect(kostenKurz(gebuehren, 'de')).toMatchObject({ betrag, weitere })
})

test('was nur in Ausnahmen kostenlos ist, steht nicht als übliche Gebühr da', () => {
  const frei = g({ art: 'frei', bedingung: 'für Sozialleistungen' })
  expect(kostenKurz([frei, g({ betragCent: 1500 })], 'de')?.betrag).toBe('15 €')
  expect(kostenKurz([frei], 'de')).toBeNull()
})

test('ein Zuschlag allein ist keine Gebühr', () => {
  expect([kostenKurz([], 'de'), kostenKurz([g({ betragCent: 1300, zuschlag: true })], 'de')]).toEqual([null, null])
})

test('Centbeträge kommen ohne Gleitkommafehler heraus', () => {
  const falsch = Array.from({ length: 20_000 }, (_, cent) => cent).filter(
    (cent) => geldText(cent, 'de') !== `${(cent / 100).toFixed(2).replace('.', ',')} €`,
  )
  expect(falsch).toEqual([])
})
