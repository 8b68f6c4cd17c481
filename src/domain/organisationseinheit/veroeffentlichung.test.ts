// What of a person may be seen, and on which days.
import { expect, test } from 'vitest'
import { giltAm } from '../../platform/zeit.ts'
import { organisationseinheit } from './organisationseinheit.ts'
import { GETEILT, type OffeneZeile, oeffentlich, personenAm, teileGleiches, type VeroeffentlichteStelle } from './veroeffentlichung.ts'

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
test('gleiche Teile vieler Stellen werden einmal gehalten, ungleiche nicht verwechselt', () => {
  const stelle = (telefon: string, zeiten: string): VeroeffentlichteStelle => ({
    ...{ id: telefon as VeroeffentlichteStelle['id'], fassung: 1, ars: '066360013013', uebergeordnet: null, stand: '2026-01-01' },
    ...{ gueltigVon: null, gueltigBis: null },
    inhalt: organisationseinheit.parse({
      name: { de: telefon },
      art: 'amt',
      telefon,
      oeffnungszeiten: { woche: [{ wochentag: 1, zeiten: [{ von: zeiten, bis: '12:00' }] }] },
    }),
  })
  const gelesen = ({ inhalt, ...rest }: VeroeffentlichteStelle): OffeneZeile => {
    const eigenes: Record<string, unknown> = structuredClone(inhalt)
    const texte = GETEILT.map((feld) => [feld, inhalt[feld] === undefined ? null : JSON.stringify(inhalt[feld])] as const)
    for (const feld of GETEILT) delete eigenes[feld]
    return {
      ...rest,
      eigenes: eigenes as OffeneZeile['eigenes'],
      ...(Object.fromEntries(texte) as Record<(typeof GETEILT)[number], string | null>),
    }
  }
  const vorher = [stelle('1', '08:00'), stelle('2', '08:00'), stelle('3', '09:00')]
  const [a, b, c] = vorher.map(gelesen).map(teileGleiches())
  expect([a, b, c]).toEqual(vorher)
  expect(a!.inhalt.oeffnungszeiten).toBe(b!.inhalt.oeffnungszeiten)
  expect(a!.inhalt.oeffnungszeiten).not.toBe(c!.inhalt.oeffnungszeiten)
})
