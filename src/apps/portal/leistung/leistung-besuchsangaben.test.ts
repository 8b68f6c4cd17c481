// What a visitor is told of an office: never a person without consent, never an invented street on a real map.
import { expect, test } from 'vitest'
import { musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import type { Anfrage } from '../anfrage.ts'
import { besuchsangaben } from './leistung-besuchsangaben.ts'

const stelle = musterStelle('Rathaus', '066360013013')
const haus = { art: 'hausanschrift' as const, strasse: 'Am Markt', hausnummer: '1', plz: '37281', ort: 'Wanfried' }
const angaben = (mehr: object, sprache: Anfrage['sprache'] = 'de') =>
  besuchsangaben({ sprache, oberflaeche: sprache, tag: '2026-11-26' } as Anfrage, {
    ...stelle,
    inhalt: { ...stelle.inhalt, personen: [], anschriften: [haus], ...mehr },
  })

test.each([
  [false, 'query=Am%20Markt%201%2C%2037281%20Wanfried'],
  [true, 'query=37281%20Wanfried'],
])('der Weg ist ein schlichter Link (Demo: %s)', (demo, ende) => {
  expect(angaben({ demo }).karte).toBe(`https://www.openstreetmap.org/search?${ende}`)
})

test('ohne Hausanschrift kein Weg', () => {
  expect(angaben({ anschriften: [{ ...haus, art: 'postanschrift' }] }).karte).toBeNull()
})

test('genannt wird nur, wer eingewilligt hat und noch da ist', () => {
  const person = (name: string, mehr: object) => ({ name, einwilligung: true, ...mehr })
  const personen = [person('A', {}), person('B', { einwilligung: false }), person('C', { bis: '2026-11-25' })]
  expect(angaben({ personen }).personen.map(({ name }) => name)).toEqual(['A'])
})

test('der Zugang in der Sprache der Seite', () => {
  const barrierefreiheit = {
    rollstuhl: 'teilweise',
    aufzug: false,
    hoeranlage: true,
    hinweis: { de: 'Klingel am Tor', en: 'Bell at the gate' },
  }
  expect(angaben({ barrierefreiheit }, 'en')).toMatchObject({
    rollstuhl: 'teilweise',
    merkmale: ['No lift in the building', 'Hearing loop'], // nothing is said of what nobody has looked at
    zugang: 'Bell at the gate',
  })
})
