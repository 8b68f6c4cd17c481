import { expect, test } from 'vitest'
import { eingabeVon, type Knopf, ordne } from './empfehlung.ts'

test.each<[Knopf['tun'], string, string[]]>([
  ['hoch', 'b', ['b', 'a', 'c']],
  ['hoch', 'a', ['a', 'b', 'c']],
  ['runter', 'b', ['a', 'c', 'b']],
  ['runter', 'c', ['a', 'b', 'c']],
  ['weg', 'b', ['a', 'c']],
  ['dazu', 'd', ['a', 'b', 'c', 'd']],
  ['dazu', 'b', ['a', 'b', 'c']],
  ['hoch', 'unsinn', ['a', 'b', 'c']],
  ['finden', 'b', ['a', 'b', 'c']],
])('%s %s', (tun, id, erwartet) => expect(ordne(['a', 'b', 'c'], { tun, id })).toEqual(erwartet))

test('was kein Knopf der Seite ist, zeigt nur; ein Objekt oder viele, jedes einmal', () => {
  expect(eingabeVon({ tun: 'loeschen', objekt: 'a' })).toMatchObject({ knopf: { tun: 'zeigen' }, eingabe: { ids: ['a'], anfrage: '' } })
  expect(eingabeVon({ tun: 'hoch:b', objekt: ['a', 'b', 'a', ''] })).toMatchObject({
    knopf: { tun: 'hoch', id: 'b' },
    eingabe: { ids: ['a', 'b'] },
  })
})
