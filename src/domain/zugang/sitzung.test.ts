import { expect, test } from 'vitest'
import { istGueltig, istNutzungZuVermerken } from './sitzung.ts'

const begonnen = new Date('2026-03-02T07:00:00Z')
const nach = (minuten: number) => new Date(begonnen.getTime() + minuten * 60_000)

test.each([
  ['gerade begonnen', 0, 0, true],
  ['59 Minuten ohne Nutzung', 0, 59, true],
  ['60 Minuten ohne Nutzung', 0, 60, false],
  ['nach 11 Stunden 59 Minuten in Arbeit', 715, 719, true],
  ['nach 12 Stunden, obwohl in Arbeit', 715, 720, false],
])('eine Sitzung %s', (_name, benutzt, jetzt, gueltig) => {
  expect(istGueltig({ begonnen, benutzt: nach(benutzt) }, nach(jetzt))).toBe(gueltig)
})
test('die Nutzung wird höchstens einmal in der Minute vermerkt', () => {
  expect(istNutzungZuVermerken({ benutzt: begonnen }, new Date(begonnen.getTime() + 59_999))).toBe(false)
  expect(istNutzungZuVermerken({ benutzt: begonnen }, nach(1))).toBe(true)
})
