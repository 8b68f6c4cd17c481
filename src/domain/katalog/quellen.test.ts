import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import * as codeliste from '../codeliste/index.ts'
import * as gebiet from '../gebiet/index.ts'
import * as katalog from './index.ts'

const FAKTEN = fileURLToPath(new URL('../../../seeds/fakten', import.meta.url))
const quellen = [...gebiet.QUELLEN, ...codeliste.QUELLEN, ...katalog.QUELLEN]
const dateien = readdirSync(FAKTEN, { recursive: true, encoding: 'utf8' }).filter((datei) => datei.endsWith('.csv'))

test('jede Faktendatei hat eine Quelle, und jede Quelle nennt Dateien, die es gibt', () => {
  expect([...new Set(quellen.flatMap((quelle) => quelle.dateien))].sort()).toEqual(dateien.sort())
})

test('jede Quelle nennt Herausgeber, Lizenz, Namensnennung und Stand', () => {
  for (const { herausgeber, lizenz, namensnennung, stand, titel } of quellen)
    for (const angabe of [herausgeber, lizenz, namensnennung, stand, titel]) expect(angabe).not.toBe('')
})

test('nur die Postleitzahlen stehen unter der ODbL', () => {
  expect(quellen.filter(({ lizenz }) => lizenz.includes('ODbL')).flatMap((quelle) => quelle.dateien)).toEqual(['plz/plz_gemeinde.csv'])
})
