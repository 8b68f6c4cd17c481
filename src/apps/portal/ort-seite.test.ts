import { expect, test } from 'vitest'
import { sichererPfad } from './ort-seite.ts'

test.each([
  ['/leistung/hund?ort=1', '/leistung/hund?ort=1'],
  ['', '/'],
  ['leistung', '/'],
  ['https://boese.example', '/'],
  ['//boese.example', '/'],
  ['/\\boese.example', '/'],
  ['/.//boese.example', '/'],
  ['/a/..//boese.example', '/'],
  ['/%2e//boese.example', '/'],
])('zurück zu %s führt nach %s', (text, pfad) => {
  expect(sichererPfad(text)).toBe(pfad)
})
