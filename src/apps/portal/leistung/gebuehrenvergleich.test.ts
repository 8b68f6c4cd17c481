// Which fees of two places belong together, and when a difference is a difference.
import { describe, expect, test } from 'vitest'
import { musterGebuehr } from '../../../domain/leistung/fixtures.ts'
import { vergleicheGebuehren } from './gebuehrenvergleich.ts'

const fix = (betragCent: number, mehr: object = {}) => musterGebuehr({ betragCent, einheit: 'im Jahr', ...mehr })

describe('Der Unterschied zweier Gebühren', () => {
  test.each([
    ['mehr', fix(6000), fix(7250), 1250],
    ['weniger', fix(6000), fix(5000), -1000],
    ['gleich', fix(6000), fix(6000), 0],
    ['kostenlos dort', fix(6000), musterGebuehr({ art: 'frei' as const }), -6000],
    ['andere Einheit', fix(6000), fix(500, { einheit: 'im Monat' }), null],
    ['ein Rahmen', fix(6000), { ...fix(0), art: 'variabel' as const, vonCent: 100, bisCent: 200 }, null],
    ['Zuschlag gegen Gebühr', fix(6000), fix(500, { zuschlag: true }), null],
    ['fest, aber ohne Betrag', fix(6000), musterGebuehr({ einheit: 'im Jahr' }), null],
  ])('%s', (_, a, b, erwartet) => {
    expect(vergleicheGebuehren([a], [b]).map(({ unterschiedCent }) => unterschiedCent)).toEqual([erwartet])
  })
})

describe('Zusammen gehört', () => {
  const namen = (a: ReturnType<typeof fix>[], b: ReturnType<typeof fix>[]) =>
    vergleicheGebuehren(a, b).map((zeile) => [zeile.bezeichnung, zeile.a?.betragCent ?? null, zeile.b?.betragCent ?? null])

  test('was denselben Schlüssel hat, auch unter anderem Namen', () => {
    const [a, b] = [fix(1, { schluessel: 'erster', bezeichnung: 'Erster Hund' }), fix(2, { schluessel: 'erster', bezeichnung: '1. Hund' })]
    expect(namen([a], [b])).toEqual([['Erster Hund', 1, 2]])
  })
  test('sonst, was gleich heißt; was nur einer hat, steht allein', () => {
    const [x, y] = [fix(1, { bezeichnung: 'X' }), fix(2, { bezeichnung: 'Y' })]
    expect(namen([x], [y])).toEqual([
      ['X', 1, null],
      ['Y', null, 2],
    ])
  })
  test('gleicher Name mit anderer Bedingung ist eine andere Gebühr', () => {
    const kind = fix(1, { bedingung: 'unter 24 Jahren' })
    expect(namen([kind, fix(2)], [fix(3)])).toEqual([
      ['Steuer', 1, null],
      ['Steuer', 2, 3],
    ])
  })
  test('andere Schlüssel trennen, was gleich heißt', () => {
    expect(namen([fix(1, { schluessel: 'a' })], [fix(2, { schluessel: 'b' })])).toHaveLength(2)
  })
})
