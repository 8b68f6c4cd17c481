// Which changes the start page names, and what stands first there.
import { expect, test } from 'vitest'
import { istGezaehlt, nachWunsch } from '../reihenfolge.ts'
import { auswahlNeu } from './neues.ts'

const neu = (url: string, tag: string, rang: number) => ({ titel: url, url, von: '', tag, rang })
const seiten = (liste: readonly { url: string }[]) => liste.map(({ url }) => url).join(' ')

test('was die Stadt geändert hat, geht unter den vielen Texten des Landes nicht unter', () => {
  const alle = [...'abcdef'].map((url) => neu(url, '2026-11-22', 2)).concat(neu('stadt', '2026-10-01', 0))
  expect(seiten(auswahlNeu(alle, 4))).toBe('a b c stadt')
})

test('mehr als die Hälfte nimmt die Nähe nicht ein, solange das Land Neues hat', () => {
  const alle = [neu('s1', '2026-11-23', 0), neu('s2', '2026-11-22', 0), neu('k3', '2026-11-21', 1), neu('land', '2026-11-20', 2)]
  expect(seiten(auswahlNeu(alle, 2))).toBe('s1 s2')
  expect(seiten(auswahlNeu(alle, 4))).toBe('s1 s2 k3 land')
  expect(seiten(auswahlNeu(alle, 3))).toBe('s1 s2 k3')
})

test('hat die Stadt zu einer Seite des Landes etwas geändert, steht die Stadt da', () => {
  const beide = [neu('a', '2026-11-22', 2), neu('b', '2026-11-22', 2), neu('a', '2026-10-01', 0)]
  expect(auswahlNeu(beide, 4).map(({ url, rang }) => `${url}${rang}`)).toEqual(['b2', 'a0'])
})

test('eine Seite steht nur einmal da, mit dem jüngsten Tag', () => {
  expect(auswahlNeu([neu('a', '2026-11-22', 2), neu('a', '2026-10-01', 2), neu('b', '2026-09-01', 2)], 5).map(({ tag }) => tag)).toEqual([
    '2026-11-22',
    '2026-09-01',
  ])
})

const zeile = (slug: string) => ({ slug, leistungId: slug })
const zeilen = ['abc', 'xyz', 'wohngeld-beantragen', 'wohnsitz-anmelden'].map(zeile)
const reihe = (beliebt: [string, number][]) => nachWunsch(zeilen, new Map(beliebt)).map(({ slug }) => slug)

test('was am meisten geöffnet wird, steht vorn, dann der Alltag, dann alles andere', () => {
  expect(reihe([['xyz', 0.4]])).toEqual(['xyz', 'wohnsitz-anmelden', 'wohngeld-beantragen', 'abc'])
  expect(reihe([])).toEqual(['wohnsitz-anmelden', 'wohngeld-beantragen', 'abc', 'xyz'])
})

test('gezählt ist erst, wenn so viele geöffnet wurden, wie gezeigt werden', () => {
  const zwei = new Map([
    ['abc', 0.2],
    ['xyz', 0.1],
  ])
  expect(istGezaehlt(zeilen, zwei, 2)).toBe(true)
  expect(istGezaehlt(zeilen, zwei, 3)).toBe(false)
})
