// Names of parameters are chosen by strangers: none of them finds something that nobody sent.
import { expect, test } from 'vitest'
import { parseQuery } from './eingabe.ts'

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s ist ein Name wie jeder andere', (name) => {
  const nichts = parseQuery('q=hund') as Record<string, unknown>
  expect(nichts[name]).toBeUndefined()
  expect(Object.entries(parseQuery(`${name}=a&${name}=b`))).toEqual([[name, ['a', 'b']]])
  expect(({} as Record<string, unknown>).a).toBeUndefined()
})
