// Which places are meant although a letter is wrong, while they are being typed.
import { expect, test } from 'vitest'
import { echterIndex } from './fixtures.ts'
import { findVertippte } from './vertippt.ts'

const index = await echterIndex()
const erste = (text: string, land = '060000000000') => findVertippte(index, text, { tag: '2026-11-26', land })[0]?.kurzname

test.each([
  ['wanfreid', 'Wanfried'],
  ['wanfrei', 'Wanfried'],
  ['wannfri', 'Wanfried'],
  ['wanfie', 'Wanfried'],
  ['eschweege', 'Eschwege'],
  ['Wisbaden', 'Wiesbaden'],
  ['darmstdat', 'Darmstadt'],
  ['Giesen', 'Gießen'],
  ['Rüsselhseim', 'Rüsselsheim am Main'],
])('„%s“ ist wohl %s', (text, ort) => expect(erste(text)).toBe(ort))

test.each(['wafr', 'xanfried', 'qqqqqqqq', '37281', '', 'wnafreid'])('„%s“ ist kein Tippfehler', (text) =>
  expect(erste(text)).toBeUndefined(),
)

test('gesucht wird nur im genannten Land', () => {
  expect(erste('wanfreid', '090000000000')).toBeUndefined()
  expect(erste('münchne', '090000000000')).toBe('München')
  expect(erste('wanfreid', 'gibtesnicht')).toBeUndefined()
})
