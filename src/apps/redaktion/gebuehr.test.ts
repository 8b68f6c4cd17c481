// Fees of one name, one after the other, can be told apart.
import { expect, test } from 'vitest'
import { benannt } from './gebuehr.ts'

const gebuehr = (bezeichnung: string, mehr: object = {}) => ({
  schluessel: 'x',
  bezeichnung,
  satz: '',
  betragCent: 1,
  aenderbar: true,
  ...mehr,
})

test('nur Gebühren mit demselben Namen sagen, von wann bis wann sie gelten', () => {
  const liste = [
    gebuehr('Erster Hund', { gueltigVon: '2026-01-01' }),
    gebuehr('Hütte', { gueltigBis: '2026-12-31' }),
    gebuehr('Hütte', { gueltigVon: '2027-01-01' }),
  ]
  const namen = benannt(liste, 'de').map(({ bezeichnung }) => bezeichnung.replaceAll('\u00a0', ' '))
  expect(namen).toEqual(['Erster Hund', 'Hütte, bis 31. Dezember 2026', 'Hütte, ab 1. Januar 2027'])
})
