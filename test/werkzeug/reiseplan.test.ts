// The plan of the journeys: each is taken once, two at a time, never two that write.
import { expect, test } from 'vitest'
import { schautNur, verteile } from './reiseplan.ts'

const DATEIEN = ['a', 'barrierefrei', 'b', 'galerie', 'c'].map((name) => `test/e2e/${name}.e2e.ts`)

test('jede Reise einmal, nie zwei zugleich, die schreiben', async () => {
  const unterwegs = new Set<string>()
  let zugleich = 0
  const gereist = await verteile(DATEIEN, async (datei) => {
    unterwegs.add(datei)
    expect([...unterwegs].filter((eine) => !schautNur(eine)).length).toBeLessThanOrEqual(1)
    zugleich = Math.max(zugleich, unterwegs.size)
    await new Promise((weiter) => setImmediate(weiter))
    unterwegs.delete(datei)
    return datei
  })
  expect(gereist.toSorted()).toEqual(DATEIEN.toSorted())
  expect(zugleich).toBe(2)
})

test('nach dem Abbruch beginnt keine mehr', async () => {
  let begonnen = 0
  await verteile(DATEIEN, (datei) => (begonnen++ < 2 ? Promise.resolve(datei) : null))
  expect(begonnen).toBeLessThanOrEqual(5)
})
