import fc from 'fast-check'
import { expect, test } from 'vitest'
import { glaette, pruefeAngabe } from './fachwortschatz.ts'
import { falte, falteWorte } from './faltung.ts'

test.each([
  ['Bürgerbüro', 'burgerburo'],
  ['Buergerbuero', 'burgerburo'],
  ['  STRASSE ', 'strasse'],
  ['Straße', 'strasse'],
  ['§ 34a GewO', '34a gewo'],
  ['Café-Betrieb', 'cafe betrieb'],
  ['!?', ''],
])('„%s“ wird gefaltet zu „%s“', (text, gefaltet) => expect(falteWorte(text)).toBe(gefaltet))

test('ob ein Wort mit Umlaut, ausgeschrieben, mit zerlegten Zeichen oder ohne steht, ist gleich', () => {
  for (const wort of ['Führerschein', 'Fuehrerschein', 'Fu\u0308hrerschein', 'FUHRERSCHEIN']) expect(falte(wort)).toBe('fuhrerschein')
})

test('ae, oe und ue zählen als a, o und u, auch mehrmals und ineinander', () => {
  const nacheinander = (text: string) => text.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('ue', 'u')
  const wort = fc.string({ unit: fc.constantFrom(...'aouer'), maxLength: 10 })
  fc.assert(fc.property(wort, (text) => void expect(falte(text)).toBe(nacheinander(text))))
})

const gut = { wort: 'perso', begriff: 'Personalausweis', art: 'abkuerzung', bemerkung: '' }
test.each([
  [{}, []],
  [{ wort: '' }, ['wort leer']],
  [{ wort: '  ', begriff: '' }, ['wort leer', 'begriff leer']],
  [{ wort: 'eins zwei drei vier fünf' }, ['wort zu-viele-woerter']],
  [{ wort: 'x'.repeat(81) }, ['wort zu-lang']],
  [{ wort: 'per\u200bso' }, ['wort steuerzeichen']],
  [{ wort: 'per\nso' }, ['wort steuerzeichen']],
  [{ wort: '???' }, ['wort ohne-buchstaben']],
  [{ wort: 'PERSONALAUSWEIS' }, ['wort gleich']],
  [{ art: 'witz' }, ['art art-unbekannt']],
  [{ bemerkung: 'x'.repeat(301) }, ['bemerkung zu-lang']],
  [{ bemerkung: 'a\u202eb' }, ['bemerkung steuerzeichen']],
])('%o: %j', (abweichend, maengel) => {
  expect(pruefeAngabe(glaette({ ...gut, ...abweichend })).map(({ feld, fehler }) => `${feld} ${fehler}`)).toEqual(maengel)
})
