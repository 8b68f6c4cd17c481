import { expect, test } from 'vitest'
import { artVonArs, schluesselAus, traegerAngabe, traegerIdVon } from './traeger.ts'

test.each([
  ['Stadt Groß-Gerau', 'stadt-gross-gerau'],
  ['  Landkreis Fulda (Süd) ', 'landkreis-fulda-sued'],
  ['Łódź', 'odz'],
  ['京都', ''],
])('%s bekommt den Schlüssel %j', (name, schluessel) => {
  expect(schluesselAus(name)).toBe(schluessel)
})
test.each([
  ['060000000000', 'land'],
  ['066000000000', 'regierungspraesidium'],
  ['066360000000', 'kreis'],
  ['066360013013', 'gemeinde'],
])('%s ist gewöhnlich: %s', (ars, art) => {
  expect(artVonArs(ars)).toBe(art)
})
test('die Kennung folgt aus dem Schlüssel, auf jedem Rechner gleich', () => {
  expect(traegerIdVon('wanfried')).toBe('79542dea-f388-8732-9a5a-fd498d8c24d2')
})
test('ohne Angabe besteht ein Träger seit jeher und bis auf Weiteres', () => {
  expect(traegerAngabe.parse({ schluessel: 'a', name: 'A', art: 'kammer' })).toMatchObject({
    ars: null,
    gueltigVon: '1949-05-24',
    gueltigBis: null,
  })
})
