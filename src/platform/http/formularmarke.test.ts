// The mark of a form without a session: for one form on one host, for a day, unforgeable.
import { expect, test } from 'vitest'
import { createFormularmarke } from './formularmarke.ts'

let jetzt = new Date('2026-11-26T10:00:00Z')
const marken = createFormularmarke(Buffer.alloc(32, 1), () => jetzt)
const fremde = createFormularmarke(Buffer.alloc(32, 2), () => jetzt)

test('jede Marke ist eine andere und wird wiedererkannt', () => {
  const [a, b] = [marken.neu('x'), marken.neu('x')]
  expect(marken.lies(a, 'x')).not.toBeNull()
  expect(marken.lies(a, 'x')).not.toBe(marken.lies(b, 'x'))
  expect(marken.lies(a, 'x')).toBe(marken.lies(a, 'x'))
})

test('für anderes, von anderen, verändert oder leer gilt sie nicht', () => {
  const marke = marken.neu('x')
  expect(marken.lies(marke, 'y')).toBeNull()
  expect(marken.lies(fremde.neu('x'), 'x')).toBeNull()
  expect(marken.lies(`z${marke.slice(1)}`, 'x')).toBeNull()
  for (const unsinn of ['', '...', 'ä'.repeat(70), marke.slice(0, -1)]) expect(marken.lies(unsinn, 'x')).toBeNull()
})

test('sie gilt einen Tag, auch auf einem Rechner, dessen Uhr etwas nachgeht', () => {
  const marke = marken.neu('x')
  const ab = jetzt.getTime()
  const gilt = (nachMs: number) => {
    jetzt = new Date(ab + nachMs)
    return marken.lies(marke, 'x') !== null
  }
  expect([-30_000, 0, 86_400_000, 86_400_001, -3_600_000].map(gilt)).toEqual([true, true, true, false, false])
})
