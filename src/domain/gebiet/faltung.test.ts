// The short way for names of one word says the same as the long one.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { falte } from './faltung.ts'

/** With a full stop behind it a word is no single word any more, and is taken apart. */
const langerWeg = (wort: string) => falte(`${wort}.`)

test.each(['Wanfried', 'Gießen', 'Fürth', 'Sankt', 'Bauer', 'Aue', 'Goeß', 'Söhlde', 'Oeuvre', 'Äöüß'])(
  '„%s“ wird auf beiden Wegen gleich gefaltet',
  (wort) => {
    expect(falte(wort)).toEqual(langerWeg(wort))
  },
)

test('jedes Wort aus Buchstaben wird auf beiden Wegen gleich gefaltet', () => {
  const wort = fc.string({ unit: fc.constantFrom(...'abeglostuzäöüßÄÖÜE'), minLength: 1, maxLength: 12 })
  fc.assert(fc.property(wort, (text) => void expect(falte(text)).toEqual(langerWeg(text))))
})

test('ae, oe und ue zählen als a, o und u, auch mehrmals und ineinander', () => {
  const nacheinander = (text: string) => text.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')
  const wort = fc.string({ unit: fc.constantFrom(...'aoue'), minLength: 1, maxLength: 10 }).filter((text) => text !== 'a')
  fc.assert(fc.property(wort, (text) => void expect(falte(text).schluessel).toBe(nacheinander(text))))
})
