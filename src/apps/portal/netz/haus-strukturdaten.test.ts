// What machines are told of a building is what stands on its page: usual hours, days that differ, known facts of access, and nothing else.
import { expect, test } from 'vitest'
import { strukturmaengel } from '../../../../test/support/strukturdaten.ts'
import type { Oeffnung } from '../../../ui/oeffnungszeiten.tsx'
import { ortsdaten, zweckdaten } from './haus-strukturdaten.ts'

const vormittag = { von: '08:00', bis: '12:30' }
const oeffnung: Oeffnung = {
  tage: [
    { tag: '2026-11-26', wochentag: 4, zeiten: [vormittag], heute: true },
    { tag: '2026-11-27', wochentag: 5, zeiten: [], heute: false, sonst: [vormittag], grund: 'Brückentag' },
    { tag: '2026-11-28', wochentag: 6, zeiten: [], heute: false },
  ],
  ausnahmen: [{ tag: '2026-12-31', wochentag: 4, zeiten: [{ von: '08:00', bis: '10:00' }] }],
}
const spanne = (opens: string, closes: string) => ({ '@type': 'OpeningHoursSpecification', opens, closes })

test('die gewöhnliche Woche und jeder Tag, der abweicht', () => {
  expect(ortsdaten({ oeffnung })).toEqual({
    '@type': 'Place',
    openingHoursSpecification: ['Thursday', 'Friday'].map((dayOfWeek) => ({ dayOfWeek, ...spanne('08:00', '12:30') })),
    specialOpeningHoursSpecification: [
      { ...spanne('00:00', '00:00'), validFrom: '2026-11-27', validThrough: '2026-11-27' },
      { ...spanne('08:00', '10:00'), validFrom: '2026-12-31', validThrough: '2026-12-31' },
    ],
  })
})

test('nur nach Vereinbarung heißt: keine Zeiten; der Zugang bleibt', () => {
  const merkmale = [{ text: 'Aufzug im Haus', da: false }]
  expect(ortsdaten({ oeffnung: { ...oeffnung, nurNachVereinbarung: true }, barrierefreiheit: { merkmale } })).toEqual({
    '@type': 'Place',
    amenityFeature: [{ '@type': 'LocationFeatureSpecification', name: 'Aufzug im Haus', value: false }],
  })
  expect(ortsdaten({})).toBeUndefined()
})

test('Zeiten für einen Zweck sind ein Weg zur Stelle; nur nach Vereinbarung heißt auch hier: keine Zeiten', () => {
  const { ausnahmen: _, ...woche } = oeffnung
  const zwecke = [
    { zweck: 'Kasse', oeffnung: { tage: woche.tage.slice(0, 1) } },
    { zweck: 'Rente', oeffnung: { ...woche, nurNachVereinbarung: true } },
  ]
  expect(zweckdaten(zwecke)).toEqual([
    { '@type': 'ContactPoint', contactType: 'Kasse', hoursAvailable: [{ dayOfWeek: 'Thursday', ...spanne('08:00', '12:30') }] },
  ])
  const daten = { '@context': 'https://schema.org', '@type': 'GovernmentOrganization', name: 'Amt', contactPoint: zweckdaten(zwecke) }
  expect(strukturmaengel(daten)).toEqual([])
})

test('alles davon gibt es bei schema.org', () => {
  const merkmale = [{ text: 'Aufzug im Haus', da: true }]
  const daten = { '@context': 'https://schema.org', ...ortsdaten({ oeffnung, barrierefreiheit: { merkmale } }) }
  expect(strukturmaengel(daten)).toEqual([])
})
