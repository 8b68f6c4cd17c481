// A model that is changed object by object says the same as one that is built anew.
import { expect, test } from 'vitest'
import { derivedId } from '../../platform/id.ts'
import type { LeistungId } from '../leistung/index.ts'
import type { OrganisationseinheitId } from '../organisationseinheit/index.ts'
import { HUND, musterGebiete } from './fixtures.ts'
import { baueModell, type Einzelzeile, type Regelwerk, type Regelzeile, setzeRegeln } from './index.ts'

const KATZE: LeistungId = derivedId('leistung', 'katze')
const AMT: OrganisationseinheitId = derivedId('organisationseinheit', 'amt')
const eintrag = (leistung: LeistungId, nr: number) => ({
  id: derivedId('eintrag', String(nr)) as string,
  leistung,
  rolle: 'zustaendige-stelle' as const,
  bezugsort: 'wohnort' as const,
  gueltigVon: null,
  gueltigBis: null,
  rechtsgrundlage: '§ 1',
  begruendung: { de: `Grund ${nr}` },
})
const regel = (leistung: LeistungId, nr: number): Regelzeile => ({
  ...eintrag(leistung, nr),
  ars: '060000000000',
  bedingung: {} as Regelzeile['bedingung'],
  stelle: { ebene: 'gemeinde', aufgabe: 'steuern' } as Regelzeile['stelle'],
})
const zeile = (leistung: LeistungId, nr: number): Einzelzeile => ({ ...eintrag(leistung, nr), ars: '066360013013', stelle: AMT })
const werk = (regeln: Regelzeile[], zeilen: Einzelzeile[], wohnort: LeistungId[]): Regelwerk => ({
  regeln,
  zeilen,
  bezugsorte: new Map(wohnort.map((leistung) => [leistung, 'wohnort'])),
})

test('neue Regeln einer Leistung ersetzen ihre alten, die der anderen bleiben', () => {
  const gebiete = musterGebiete()
  const modell = baueModell(gebiete, {
    ...werk([regel(HUND, 1), regel(KATZE, 2)], [zeile(HUND, 3), zeile(KATZE, 4)], [HUND, KATZE]),
    stellen: [],
  })
  setzeRegeln(modell, HUND, werk([regel(HUND, 5)], [], []))
  const neu = baueModell(gebiete, { ...werk([regel(HUND, 5), regel(KATZE, 2)], [zeile(KATZE, 4)], [KATZE]), stellen: [] })
  expect({ ...modell, gebiete: null }).toEqual({ ...neu, gebiete: null })
  setzeRegeln(modell, KATZE, werk([], [], []))
  expect([...modell.regeln.keys(), ...modell.zeilen.keys(), ...modell.bezugsorte.keys()]).toEqual([`${HUND} zustaendige-stelle`])
})
