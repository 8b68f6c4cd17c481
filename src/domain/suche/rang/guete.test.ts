// The figures of a ranking, calculated by hand.
import { describe, expect, test } from 'vitest'
import { type Beurteilt, ersterPlatz, guete, quantil } from './guete.ts'

const urteil = (treffer: string, urteile: Record<string, number>): Beurteilt => ({
  treffer: treffer === '' ? [] : treffer.split(' '),
  urteile: new Map(Object.entries(urteile)),
})

describe('Die Güte einer Reihenfolge', () => {
  test('richtig zuerst ist in jeder Zahl eins', () => {
    expect(guete([urteil('a', { a: 3 })])).toEqual({
      anfragen: 1,
      mrr10: 1,
      treffer1: 1,
      treffer5: 1,
      treffer10: 1,
      ndcg10: 1,
      richtigErste3: 1,
      richtigZuerst: 1,
      ohneErgebnis: 0,
    })
  })

  test('MRR mittelt den Kehrwert des ersten Platzes, der zählt: (1/2 + 1/4 + 0) / 3', () => {
    const drei = [urteil('x a', { a: 3 }), urteil('x y z a a2', { a: 3, a2: 3 }), urteil('x y', { a: 3 })]
    expect(guete(drei).mrr10).toBeCloseTo(0.25, 12)
  })

  test('Platz 10 zählt noch, Platz 11 nicht mehr', () => {
    const zehn = urteil('1 2 3 4 5 6 7 8 9 a', { a: 3 })
    const elf = urteil('1 2 3 4 5 6 7 8 9 10 a', { a: 3 })
    expect(guete([zehn])).toMatchObject({ mrr10: 0.1, treffer1: 0, treffer5: 0, treffer10: 1 })
    expect(guete([elf])).toMatchObject({ mrr10: 0, treffer10: 0, ndcg10: 0 })
  })

  test('ein Treffer mit Grad 1 ist verwandt, aber nicht gesucht', () => {
    expect(guete([urteil('b a', { a: 2, b: 1 })])).toMatchObject({ mrr10: 0.5, treffer1: 0, treffer5: 1 })
  })

  test('nDCG: 2^Grad − 1, geteilt durch log2(Platz + 1), gegen die beste Reihenfolge', () => {
    // got: 1/1 + 7/log2(3) + 3/2 = 1 + 4.41651 + 1.5; best: 7 + 3/log2(3) + 1/2 = 7 + 1.89279 + 0.5
    expect(guete([urteil('b a c', { a: 3, b: 1, c: 2 })]).ndcg10).toBeCloseTo(6.91651 / 9.39279, 5)
  })

  test('das Ideal zählt auch, was nicht gefunden wurde', () => {
    // got: 7; best: 7 + 7/log2(3) = 11.41651
    expect(guete([urteil('a', { a: 3, b: 3 })]).ndcg10).toBeCloseTo(7 / 11.41651, 5)
  })

  test('das Ideal reicht nur bis Platz 10: zwölf Richtige, zehn davon gezeigt, ist vollkommen', () => {
    const namen = 'abcdefghijkl'.split('')
    const alle = Object.fromEntries(namen.map((name) => [name, 3]))
    expect(guete([urteil(namen.slice(0, 10).join(' '), alle)]).ndcg10).toBeCloseTo(1, 12)
  })

  test('derselbe Treffer zweimal gewinnt nichts', () => {
    expect(guete([urteil('a a', { a: 3, b: 3 })]).ndcg10).toBe(guete([urteil('a', { a: 3, b: 3 })]).ndcg10)
    expect(ersterPlatz(urteil('x x a', { a: 3 }), 3)).toBe(2)
  })

  test('„richtig“ meint Grad 3; Anfragen ohne einen zählen in diesen beiden Anteilen nicht mit', () => {
    const vier = [
      urteil('b x a', { a: 3, b: 2 }), // among the first three
      urteil('b x y a', { a: 3, b: 2 }), // not
      urteil('a', { a: 3 }), // first
      urteil('b', { b: 2 }), // nothing was judged 3
    ]
    expect(guete(vier)).toMatchObject({ richtigErste3: 2 / 3, richtigZuerst: 1 / 3, treffer1: 1 })
  })

  test('ohne Ergebnis ist, wer gar nichts findet, nicht wer Falsches findet', () => {
    expect(guete([urteil('', { a: 3 }), urteil('x', { a: 3 })]).ohneErgebnis).toBe(0.5)
  })

  test('ohne Urteile oder ohne Anfragen kommt null heraus und nie NaN', () => {
    expect(guete([urteil('x', {})])).toMatchObject({ ndcg10: 0, mrr10: 0, richtigZuerst: 0 })
    expect(Object.values(guete([])).every((wert) => wert === 0)).toBe(true)
  })
})

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 3, 2, 1], 0.5, 2],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.99, 10],
  [[7], 0.5, 7],
  [[], 0.5, 0],
])('von %j liegt der Anteil %d bei %d', (werte, anteil, erwartet) => expect(quantil(werte, anteil)).toBe(erwartet))
