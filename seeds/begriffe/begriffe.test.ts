// The terms that ship with the program: readable, complete in both languages, in plain words.
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { type Begriffe, ladeBegriffe } from '../../src/domain/begriff/index.ts'

let begriffe: Begriffe
let maengel: readonly unknown[]
beforeAll(async () => {
  const geladen = await ladeBegriffe(join(import.meta.dirname))
  begriffe = geladen.begriffe
  maengel = geladen.faults
})

test('keine Zeile hat einen Mangel, und es sind die Begriffe da, ohne die kein Bescheid auskommt', () => {
  expect(maengel).toEqual([])
  expect(begriffe.alle.de.length).toBeGreaterThan(100)
  for (const kennung of ['allgemeinverfuegung', 'bescheid', 'bezugsort', 'meldebehoerde', 'vertrauensniveau', 'vollmacht', 'widerspruch'])
    expect(begriffe.nachKennung.has(kennung)).toBe(true)
})

test('jede Erklärung besteht aus kurzen Sätzen', () => {
  const lange = begriffe.alle.de.flatMap(({ de, en }) =>
    [de, en].flatMap(({ erklaerung }) => erklaerung.split(/(?<=[.!?])\s/).filter((satz) => satz.split(/\s+/).length > 24)),
  )
  expect(lange).toEqual([])
})

test('ein Begriff wird in seinem eigenen Namen gefunden', () => {
  const ohne = begriffe.alle.de.filter(({ kennung, de }) => !begriffe.erkenne.de.text(de.name).some((fund) => fund.kennung === kennung))
  // "Grundsicherung" alone may mean either of two.
  expect(ohne.map(({ kennung }) => kennung)).toEqual(['grundsicherung'])
})
