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
