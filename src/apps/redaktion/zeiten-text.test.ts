import { expect, test } from 'vitest'
import { parseZeiten, wochenText, zeitenText } from './zeiten-text.ts'

test.each([
  ['8-12', '8:00–12:00'],
  ['8–12 Uhr', '8:00–12:00'],
  ['08:00–12:00, 14:00–16:00', '8:00–12:00, 14:00–16:00'],
  ['8 bis 12 und 14 bis 16.30 Uhr', '8:00–12:00, 14:00–16:30'],
  ['von 8.15 Uhr bis 12 Uhr; 14-16', '8:15–12:00, 14:00–16:00'],
  ['9:00 to 12:30', '9:00–12:30'],
])('%j heißt %s', (getippt, gemeint) => {
  expect(zeitenText(parseZeiten(getippt) ?? [])).toBe(gemeint)
})
test.each(['', '  ', 'geschlossen', 'zu', '–'])('%j ist ein geschlossener Tag', (getippt) => {
  expect(parseZeiten(getippt)).toEqual([])
})
test.each(['8', 'vormittags', '8-12-14', '8-12 14-16', ',', '8:5-12'])('%j sind keine Zeiten', (getippt) => {
  expect(parseZeiten(getippt)).toBeNull()
})
test('was dasteht, liest sich wieder genauso', () => {
  const spannen = [
    { von: '07:30', bis: '12:00' },
    { von: '14:00', bis: '16:45' },
  ]
  expect(parseZeiten(zeitenText(spannen))).toEqual(spannen)
})
test('Tage mit denselben Zeiten stehen zusammen', () => {
  const tag = (wochentag: number, bis: string) => ({ wochentag, zeiten: [{ von: '08:00', bis }] })
  const zeiten = { woche: [tag(1, '12:00'), tag(2, '16:00'), tag(5, '12:00')], nurNachVereinbarung: true }
  expect(wochenText(zeiten, ['Mo', 'Di', 'Mi', 'Do', 'Fr'], 'nach Vereinbarung')).toBe(
    'Mo, Fr: 8:00–12:00; Di: 8:00–16:00; nach Vereinbarung',
  )
})
