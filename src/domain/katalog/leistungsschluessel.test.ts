import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  formatLeistungsschluessel,
  istVorlaeufig,
  type Leistungsschluessel,
  parseLeistungsschluessel,
  teileVon,
} from './leistungsschluessel.ts'

test.each([
  ['99010002000000', '99010002000000'],
  ['99.010.002.000.000', '99010002000000'],
  ['99.010.002.000.00', '99010002000000'],
  ['99.010.002.013.12', '99010002013012'],
  ['99 010 002 000 000', '99010002000000'],
  ['  99010002000000 ', '99010002000000'],
  ['77.123.456.001.000', '77123456001000'],
  ['77123456001000', '77123456001000'],
])('„%s“ ist ein Leistungsschlüssel', (text, schluessel) => {
  expect(parseLeistungsschluessel(text)).toEqual({ ok: true, value: schluessel })
})

test.each([
  ['', 'leer'],
  ['   ', 'leer'],
  ['L100001_99', 'zeichen'],
  ['99010002000000\u0000', 'zeichen'],
  ['٩٩010002000000', 'zeichen'],
  ['9901000200000', 'laenge'],
  ['990100020000000', 'laenge'],
  ['99.01.0002.000.000', 'laenge'],
  ['99.010002000000', 'laenge'],
  ['9'.repeat(10_000), 'laenge'],
  ['12010002000000', 'anfang'],
])('„%s“ ist keiner: %s', (text, grund) => {
  expect(parseLeistungsschluessel(text)).toEqual({ ok: false, error: { grund } })
})

const schluessel = fc
  .tuple(fc.constantFrom('99', '77'), fc.stringMatching(/^\d{12}$/))
  .map((teile) => teile.join('') as Leistungsschluessel)

test('geschrieben und gelesen bleibt jeder Schlüssel derselbe', () => {
  fc.assert(
    fc.property(schluessel, (s) => {
      expect(parseLeistungsschluessel(formatLeistungsschluessel(s))).toEqual({ ok: true, value: s })
    }),
  )
})

test('Lesen wirft nie', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseLeistungsschluessel(text).ok === 'boolean'))
})

test('der Schlüssel sagt, ob er Objekt, Verrichtung oder Detail meint und ob er vorläufig ist', () => {
  const [objekt, verrichtung, detail] = ['99001001000000', '99001001002000', '99010002013012'] as Leistungsschluessel[]
  expect([objekt!, verrichtung!, detail!].map((s) => teileVon(s).struktur)).toEqual(['LO', 'LOV', 'LOVD'])
  expect(teileVon(detail!)).toMatchObject({ gruppe: '010', kennung: '002', verrichtung: '013', detail: '012' })
  expect([istVorlaeufig('77123456001000' as Leistungsschluessel), istVorlaeufig(objekt!)]).toEqual([true, false])
})
