// The vocabulary that ships with the program: every row can be loaded, none stands there twice.
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readWortdateien, WORTARTEN } from '../../src/domain/fachwortschatz/index.ts'
import { leseWortdateien } from '../../src/domain/fachwortschatz/seed.ts'
import { faultText } from '../../src/platform/seed.ts'

const ORDNER = fileURLToPath(new URL('.', import.meta.url))
const gelesen = leseWortdateien(await readWortdateien(ORDNER))
const eintraege = [...gelesen.eintraege.values()]

test('keine Zeile hat einen Fehler: keine Zelle leer, kein Paar doppelt, keine unbekannte Art', () => {
  expect(gelesen.faults.map(faultText)).toEqual([])
})

test('es sind mindestens 600 Einträge, und jede Art kommt vor', () => {
  expect(eintraege.length).toBeGreaterThanOrEqual(600)
  expect(WORTARTEN.filter((art) => !eintraege.some((eintrag) => eintrag.art === art))).toEqual([])
})

test('ein Wort des Alltags hat höchstens vier Wörter', () => {
  expect(eintraege.filter(({ wort }) => wort.split(' ').length > 4).map(({ wort }) => wort)).toEqual([])
})
