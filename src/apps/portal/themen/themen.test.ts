// In which order topics stand: that of the catalogue of texts, whatever service comes first.
import { expect, test } from 'vitest'
import { themenVon, type Zeile } from '../verzeichnis.ts'

const zeilen = (...themen: string[]) => themen.map((thema) => ({ thema }) as Zeile)

test('die Reihenfolge der Themen hängt nicht an der ersten Leistung', () => {
  expect(themenVon(zeilen('trauer', 'bauen', 'ausweise', 'bauen'))).toEqual(['ausweise', 'bauen', 'trauer'])
})

test('ein Thema ohne Text steht am Ende', () => {
  expect(themenVon(zeilen('erfunden', 'trauer'))).toEqual(['trauer', 'erfunden'])
})
