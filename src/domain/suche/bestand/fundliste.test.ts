// What is remembered between two searches holds only as long as the stock and the vocabulary are as they were.
import { expect, test } from 'vitest'
import { dokument } from '../fixtures.ts'
import { createSuche } from '../index.ts'

const KASSEL = ['066110000000', '066000000000', '060000000000']
const MARBURG = ['065340014014', '065340000000', '065000000000', '060000000000']

test('ein Wort, das vorher nichts hieß, heißt etwas, sobald der Bestand es kennt', () => {
  const suche = createSuche()
  suche.put(dokument('Hundesteuer', [], { id: 'hund' }))
  expect(suche.search({ q: 'falkner' }).gesamt).toBe(0)
  suche.put(dokument('Falknerprüfung', [], { id: 'falke' }))
  expect(suche.search({ q: 'falkner' }).treffer.map(({ id }) => id)).toEqual(['falke'])
  suche.remove('falke')
  expect(suche.search({ q: 'falkner' }).gesamt).toBe(0)
})

test('berichtigt wird nach dem Bestand und dem Wortschatz von jetzt', () => {
  const suche = createSuche()
  suche.put(dokument('Hundesteuer', [], { id: 'hund' }))
  expect(suche.search({ q: 'angelschien' }).korrektur).toBeNull()
  suche.put(dokument('Angelschein', [], { id: 'angeln' }))
  expect(suche.search({ q: 'angelschien' }).korrektur?.gesucht).toBe('angelschein')
  suche.remove('angeln')
  expect(suche.search({ q: 'angelschien' }).korrektur).toBeNull()
  suche.setWortschatz([{ wort: 'Angelschein', begriff: 'Hundesteuer', art: 'synonym' }])
  expect(suche.search({ q: 'angelschien' }).treffer.map(({ id }) => id)).toEqual(['hund'])
})

test('ein Ort liest, was dort gilt, auch wenn sich ändert, wo etwas gilt', () => {
  const suche = createSuche()
  const orte = () => [KASSEL, MARBURG, []].map((kette) => suche.search({ q: 'markt', kette }).treffer.map(({ id }) => id))
  suche.put(dokument('Markt', [], { id: 'markt', gebiete: [KASSEL[0]!] }))
  expect(orte()).toEqual([['markt'], [], ['markt']])
  suche.put(dokument('Markt', [], { id: 'markt', gebiete: [MARBURG[0]!] }))
  expect(orte()).toEqual([[], ['markt'], ['markt']])
  suche.put(dokument('Markt', [], { id: 'markt', gebiete: [] }))
  expect(orte()).toEqual([['markt'], ['markt'], ['markt']])
})

test('was in mehreren Gebieten gilt, zählt einmal: mit denselben Punkten wie in einem', () => {
  const punkte = (gebiete: string[]) => {
    const suche = createSuche()
    suche.put(dokument('Markt', [], { id: 'markt', gebiete }))
    suche.put(dokument('Messe', [], { id: 'messe', gebiete: [KASSEL[2]!] }))
    return suche.search({ q: 'markt', kette: KASSEL }).treffer[0]!.punkte
  }
  expect(punkte([MARBURG[0]!, KASSEL[2]!, KASSEL[0]!])).toBe(punkte([KASSEL[0]!]))
})

test('steht ein Wort an sehr vielen Orten, liest jeder Ort genau, was dort gilt', () => {
  const suche = createSuche()
  const orte = Array.from({ length: 100 }, (_, nr) => String(66_000_000_000 + nr * 1_000_000 + 1).padStart(12, '0'))
  suche.put(dokument('Messe', [], { id: 'messe', gebiete: ['010010000000'] }))
  for (const ars of orte) suche.put(dokument('Markt', [], { id: ars, gebiete: [ars] }))
  const nur = (ars: string) => suche.search({ q: 'markt', kette: [ars] }).treffer.map(({ id }) => id)
  for (const ars of orte) expect(nur(ars)).toEqual([ars])
  expect(nur('010010000000')).toEqual([])
})

test('auch was für ein Wort gemerkt wird, das niemand hat, zählt als belegt', () => {
  const suche = createSuche()
  suche.put(dokument('Markt'))
  const vorher = suche.stand().bytes
  for (const q of ['falkner', 'quantenphysik', 'zwölftonmusik']) expect(suche.search({ q }).gesamt).toBe(0)
  expect(suche.stand().bytes - vorher).toBeGreaterThan(3 * 700)
})

test('was gefragt wird, während noch Wörter zerlegt werden, ist vergessen, wenn sie es sind', async () => {
  const suche = createSuche()
  const treffer = (eine: typeof suche) => eine.search({ q: 'Gewerbeschein' }).treffer.map(({ id, punkte }) => [id, punkte])
  const stand = ['Gewerbe', 'Schein', 'Gewerbescheine', 'Fischereischein', 'Gewerbeamt']
  for (const titel of stand) suche.put(dokument(titel))
  await suche.ordne(async () => void treffer(suche))
  const frisch = createSuche()
  for (const titel of stand) frisch.put(dokument(titel))
  expect(treffer(suche)).toEqual(treffer(frisch))
})
