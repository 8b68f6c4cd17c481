import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betragText, parseBetrag } from './betrag.ts'

const HOECHSTENS = 100_000_000

test.each([
  ['60', 6000],
  ['27,60', 2760],
  ['27,6', 2760],
  ['27.60', 2760],
  ['1.234,50', 123_450],
  ['1.234', 123_400],
  ['1.234.567', null],
  [' 60 € ', 6000],
  ['60,- Euro', 6000],
  ['0', 0],
  ['0,05', 5],
])('%s', (eingabe, cent) => {
  const betrag = parseBetrag(eingabe, HOECHSTENS)
  expect(betrag.ok ? betrag.value : null).toBe(cent)
})
test.each([
  ['', 'leer'],
  ['€', 'leer'],
  ['-5', 'negativ'],
  ['−5', 'negativ'],
  ['sechzig', 'format'],
  ['12,345', 'format'],
  ['1.23.4', 'format'],
  ['1e3', 'format'],
  ['0x10', 'format'],
  ['9'.repeat(400), 'format'],
  ['1000001', 'hoch'],
])('%j wird abgelehnt: %s', (eingabe, grund) => {
  expect(parseBetrag(eingabe, HOECHSTENS)).toEqual({ ok: false, error: grund })
})
test('was im Feld steht, wird wieder derselbe Betrag', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: HOECHSTENS }), (cent) => {
      expect(parseBetrag(betragText(cent), HOECHSTENS)).toEqual({ ok: true, value: cent })
    }),
  )
})
