// The office of a Bezirk belongs to the level whose authority it is, and is called by its own name.
import { expect, test } from 'vitest'
import { echterIndex } from '../../domain/gebiet/fixtures.ts'
import { ebeneVonGebiet, koerperschaft } from './ebene.ts'

const index = await echterIndex()

test.each([
  ['bezirk/finanzamt-fulda', 'land', 'Finanzamt Fulda'],
  ['bezirk/arbeitsagentur-kassel', 'bund', 'Agentur für Arbeit Kassel'],
  ['bezirk/jobcenter-wetterau', 'kreis', 'Jobcenter Wetteraukreis'],
  ['bezirk/demo-standesamt-ringgau', 'stadt', 'Gemeinsames Standesamt Ringgau-Herleshausen (Demo)'],
  ['066360013013', 'stadt', 'Stadt Wanfried'],
  ['066360000000', 'kreis', 'Werra-Meißner-Kreis'],
])('%s ist auf der Ebene %s und heißt %s', (schluessel, ebene, name) => {
  const gebiet = index.findByArs(schluessel, '2026-11-21')!
  expect([ebeneVonGebiet(gebiet), koerperschaft(gebiet)]).toEqual([ebene, name])
})
