// The shortcuts of `abstand` change no distance: it is compared with the definition, written down as it stands in books.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { abstand } from './aehnlich.ts'

function nachDefinition(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const gleich = a.at(-1) === b.at(-1) ? 0 : 1
  const getauscht = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return Math.min(
    nachDefinition(a.slice(0, -1), b) + 1,
    nachDefinition(a, b.slice(0, -1)) + 1,
    nachDefinition(a.slice(0, -1), b.slice(0, -1)) + gleich,
    ...(getauscht ? [nachDefinition(a.slice(0, -2), b.slice(0, -2)) + 1] : []),
  )
}

const wort = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })

test('so viele Schritte wie nach der Definition, und unendlich, wenn es mehr sind als erlaubt', () => {
  fc.assert(
    fc.property(wort, wort, fc.integer({ min: 0, max: 4 }), (a, b, hoechstens) => {
      const schritte = nachDefinition(a, b)
      expect(abstand(a, b, hoechstens)).toBe(schritte <= hoechstens ? schritte : Number.POSITIVE_INFINITY)
    }),
    { numRuns: 500 },
  )
})
