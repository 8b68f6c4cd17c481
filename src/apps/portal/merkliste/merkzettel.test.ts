// What is read from the cookie of the Merkliste, whatever somebody wrote into it.
import { describe, expect, test } from 'vitest'
import { HOECHSTENS, LEER, leseMerkzettel, merke, nimmWeg, schreibeMerkzettel } from './merkzettel.ts'

const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`
const WANFRIED = '066360013013'

describe('Merkzettel', () => {
  test.each([
    ['nichts', undefined, LEER],
    ['leer', '/', LEER],
    ['nur ein Ort', `${WANFRIED}/`, { ort: WANFRIED, leistungen: [] }],
    ['Ort und zwei Leistungen', `${WANFRIED}/${id(1)}.${id(2)}`, { ort: WANFRIED, leistungen: [id(1), id(2)] }],
    ['doppelte', `/${id(1)}.${id(1)}`, { ort: null, leistungen: [id(1)] }],
    ['Unsinn dazwischen', `Wanfried/${id(1)}.<script>.${id(2)}.`, { ort: null, leistungen: [id(1), id(2)] }],
    ['etwas ganz anderes', 'a=b; c', LEER],
  ])('%s', (_, text, erwartet) => {
    expect(leseMerkzettel(text)).toEqual(erwartet)
  })

  test('was geschrieben wird, liest sich gleich wieder', () => {
    const zettel = { ort: WANFRIED, leistungen: [id(3), id(1)] }
    expect(leseMerkzettel(schreibeMerkzettel(zettel))).toEqual(zettel)
  })

  test('das Neueste steht oben, was schon da ist, kommt nicht noch einmal, und das Älteste geht', () => {
    const voll = { ort: null, leistungen: Array.from({ length: HOECHSTENS }, (_, i) => id(i)) }
    expect(merke(voll, [id(5)], null).leistungen.slice(0, 2)).toEqual([id(5), id(0)])
    const neu = merke(voll, [id(99)], WANFRIED)
    expect([neu.leistungen.length, neu.leistungen[0], neu.leistungen.includes(id(HOECHSTENS - 1)), neu.ort]).toEqual([
      30,
      id(99),
      false,
      WANFRIED,
    ])
    expect(schreibeMerkzettel(neu).length).toBeLessThan(1200)
  })

  test('ein Ort bleibt, bis ein anderer genannt wird', () => {
    expect(merke({ ort: WANFRIED, leistungen: [] }, [id(1)], null).ort).toBe(WANFRIED)
    expect(merke({ ort: WANFRIED, leistungen: [] }, [id(1)], 'quatsch').ort).toBe(WANFRIED)
    expect(nimmWeg({ ort: WANFRIED, leistungen: [id(1), id(2)] }, id(1))).toEqual({ ort: WANFRIED, leistungen: [id(2)] })
  })
})
