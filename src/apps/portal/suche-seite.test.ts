// Where a page of results begins, whatever stands in the address.
import { expect, test } from 'vitest'
import { seitenanfang } from './suche-seite.ts'

test.each([
  ['', 0],
  ['50', 50],
  ['99', 50],
  ['-50', 0],
  ['1e3', 0],
  ['999', 450],
])('„%s“ beginnt bei %i', (text, anfang) => expect(seitenanfang(text)).toBe(anfang))
