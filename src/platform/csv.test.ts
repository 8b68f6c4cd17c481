import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatCsv, parseCsv } from './csv.ts'

test('eine Tabelle mit Kommas, Anführungszeichen und Zeilenumbrüchen kommt unverändert zurück', () => {
  const zelle = fc.string({ unit: fc.constantFrom('a', 'ß', '"', ',', '\n', ' ', '1') })
  fc.assert(
    fc.property(fc.array(fc.record({ a: fc.constant('x'), b: zelle, c: zelle })), (zeilen) => {
      expect(parseCsv(formatCsv(['a', 'b', 'c'], zeilen), ['a', 'b', 'c'])).toEqual(zeilen)
    }),
  )
})

test('eine fehlende Spalte wird beim Namen genannt', () => {
  expect(() => parseCsv('ars,name\n06,Hessen\n', ['ars', 'ebene'])).toThrow('column "ebene" is missing')
})

test('eine Zeile mit zu wenigen Zellen wird mit ihrer Nummer abgelehnt', () => {
  expect(() => parseCsv('ars,name\n06\n', ['ars'])).toThrow('row 2 has 1 cells')
})
