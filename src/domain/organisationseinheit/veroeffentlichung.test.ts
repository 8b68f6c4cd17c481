// What of a person may be seen, and on which days.
import { expect, test } from 'vitest'
import { giltAm } from '../../platform/zeit.ts'
import { organisationseinheit } from './organisationseinheit.ts'
import { oeffentlich, personenAm } from './veroeffentlichung.ts'

const { personen } = organisationseinheit.parse({
  name: { de: 'Amt' },
  art: 'amt',
  personen: [
    { name: 'Bleibt', einwilligung: true },
    { name: 'Geht', einwilligung: true, bis: '2026-06-30' },
    { name: 'Sagt nein', einwilligung: false },
    { name: 'Nicht gefragt' },
  ],
})
const namen = (liste: readonly { name: string }[]) => liste.map(({ name }) => name)

test('am letzten Tag im Amt wird noch genannt, wer geht, am Tag danach nicht mehr', () => {
  expect(namen(personenAm(personen, '2026-06-30'))).toEqual(['Bleibt', 'Geht'])
  expect(namen(personenAm(personen, '2026-07-01'))).toEqual(['Bleibt'])
})
test('wer nicht zugestimmt hat oder nicht gefragt wurde, ist kein Teil der Veröffentlichung', () => {
  const inhalt = { ...organisationseinheit.parse({ name: { de: 'Amt' }, art: 'amt' }), personen }
  expect(namen(oeffentlich(inhalt, '2026-06-30').personen)).toEqual(['Bleibt', 'Geht'])
})
test('eine Fassung gilt am ersten und am letzten ihrer Tage, davor und danach nicht', () => {
  const fassung = { gueltigVon: '2026-01-01', gueltigBis: '2026-06-30' }
  expect(['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01'].map((tag) => giltAm(fassung, tag))).toEqual([false, true, true, false])
})
