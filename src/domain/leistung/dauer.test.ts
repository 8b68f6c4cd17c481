import { expect, test } from 'vitest'
import { bearbeitungsdauerKurz, dauerText, fristText, stichtagText } from './dauer.ts'
import type { Dauer } from './modul.ts'
import type { Sprache } from './sprache.ts'

test.each<[string, Sprache, Dauer]>([
  ['2 Wochen', 'de', { wert: 2, einheit: 'WOCHE' }],
  ['1 Tag', 'de', { wert: 1, einheit: 'TAG' }],
  ['1 bis 2 Monate', 'de', { wert: 1, bis: 2, einheit: 'MONAT' }],
  ['sofort', 'de', { wert: 0, einheit: 'TAG' }],
  ['1 year', 'en', { wert: 1, einheit: 'JAHR' }],
  ['2 to 3 weeks', 'en', { wert: 2, bis: 3, einheit: 'WOCHE' }],
  ['3 working days', 'en', { wert: 3, einheit: 'ARBEITSTAG' }],
  ['2 working days (Monday to Saturday)', 'en', { wert: 2, einheit: 'WERKTAG' }],
  ['immediately', 'en', { wert: 0, einheit: 'TAG' }],
  ['10 Minuten', 'de-einfach', { wert: 10, einheit: 'MINUTE' }],
])('%s (%s)', (text, sprache, dauer) => {
  expect(dauerText(dauer, sprache)).toBe(text)
})

test('nach „innerhalb von“ steht der Dativ', () => {
  expect(dauerText({ wert: 3, einheit: 'MONAT' }, 'de', { nachPraeposition: true })).toBe('3 Monaten')
})

test.each([
  ['31. Dezember 2026', '2026-12-31', 'de'],
  ['15. Februar', '02-15', 'de'],
  ['15 February', '02-15', 'en'],
] as const)('Stichtag %s', (text, stichtag, sprache) => {
  expect(stichtagText(stichtag, sprache)).toBe(text)
})

test('eine Frist ohne Zahl und Tag wird nicht erfunden', () => {
  expect(fristText({}, 'de')).toBeNull()
})

test.each([
  [
    '2 bis 6 Wochen',
    [
      { wert: 2, bis: 3, einheit: 'WOCHE' },
      { wert: 6, einheit: 'WOCHE' },
    ],
  ],
  [
    'sofort oder 2 Wochen',
    [
      { wert: 0, einheit: 'TAG' },
      { wert: 2, einheit: 'WOCHE' },
    ],
  ],
  [null, []],
] as [string | null, Dauer[]][])('Bearbeitungsdauer kurz: %s', (text, dauern) => {
  expect(
    bearbeitungsdauerKurz(
      dauern.map((dauer) => ({ dauer })),
      'de',
    ),
  ).toBe(text)
})
