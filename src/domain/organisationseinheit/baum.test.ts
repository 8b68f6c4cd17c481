// The tree of offices: the way up, the way down, and what happens to an office whose parent is not shown.
import { describe, expect, test } from 'vitest'
import { baumAus, baumUnter, ueber, type Zweig } from './baum.ts'

type Knoten = { id: string; uebergeordnet: string | null }
const stellen: Knoten[] = [
  { id: 'magistrat', uebergeordnet: null },
  { id: 'soziales', uebergeordnet: 'magistrat' },
  { id: 'jugendamt', uebergeordnet: 'soziales' },
  { id: 'unterhalt', uebergeordnet: 'jugendamt' },
  { id: 'bauamt', uebergeordnet: 'magistrat' },
  { id: 'verwaist', uebergeordnet: 'weg' },
]
const finde = (id: string) => stellen.find((stelle) => stelle.id === id) ?? null
const eine = (id: string) => finde(id)!
const alsText = (zweige: readonly Zweig<Knoten>[]): string =>
  zweige.map(({ stelle, unter }) => stelle.id + (unter.length > 0 ? `(${alsText(unter)})` : '')).join(' ')

test('der Weg nach oben endet bei der Behörde, auch wenn eine Stelle fehlt', () => {
  expect(ueber(eine('unterhalt'), finde).map(({ id }) => id)).toEqual(['jugendamt', 'soziales', 'magistrat'])
  expect(ueber(eine('magistrat'), finde)).toEqual([])
  expect(ueber(eine('verwaist'), finde)).toEqual([])
})

test('der Weg nach unten kennt jede Tiefe', () => {
  expect(alsText(baumUnter('magistrat', stellen))).toBe('soziales(jugendamt(unterhalt)) bauamt')
  expect(baumUnter('unterhalt', stellen)).toEqual([])
})

describe('ein Teil der Stellen als Baum', () => {
  test('in der Reihenfolge der Liste', () => {
    expect(alsText(baumAus(stellen, finde))).toBe('magistrat(soziales(jugendamt(unterhalt)) bauamt) verwaist')
    expect(alsText(baumAus([...stellen].reverse(), finde))).toBe('verwaist magistrat(bauamt soziales(jugendamt(unterhalt)))')
  })
  test('wessen Amt nicht gezeigt wird, steht unter dem nächsten, das gezeigt wird', () => {
    expect(alsText(baumAus([eine('unterhalt'), eine('magistrat'), eine('bauamt')], finde))).toBe('magistrat(unterhalt bauamt)')
    expect(alsText(baumAus([eine('unterhalt'), eine('bauamt')], finde))).toBe('unterhalt bauamt')
  })
})

test('wer im Kreis übereinander steht, hält nichts auf', () => {
  const kreis = [
    { id: 'a', uebergeordnet: 'b' },
    { id: 'b', uebergeordnet: 'a' },
  ]
  expect(ueber(kreis[0]!, (id) => kreis.find((stelle) => stelle.id === id) ?? null).map(({ id }) => id)).toEqual(['b'])
  expect(alsText(baumUnter('a', kreis))).toBe('b')
})
