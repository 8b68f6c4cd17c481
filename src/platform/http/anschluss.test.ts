// Whoever has a whole network of IPv6 to choose addresses from is still one.
import { expect, test } from 'vitest'
import { anschluss } from './anschluss.ts'

test.each([
  ['192.0.2.7', '192.0.2.7', true],
  ['::ffff:192.0.2.7', '192.0.2.7', true],
  ['2001:db8:1:2:3:4:5:6', '2001:DB8:1:2::9', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
  ['192.0.2.7', '192.0.2.8', false],
])('%s and %s: the same %s', (eine, andere, gleich) => {
  expect(anschluss(eine) === anschluss(andere)).toBe(gleich)
})
