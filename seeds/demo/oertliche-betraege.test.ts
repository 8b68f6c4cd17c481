// What towns and a district say of fees and deadlines is counted as they wrote it: the amounts are those of their files, each for its days.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { berechne, fristende, merkmaleVon } from '../../src/domain/leistung/index.ts'
import { type Merkmal, modulinhalte } from '../../src/domain/leistung/modul.ts'
import { feiertagInHessen } from '../../src/platform/feiertage.ts'
import { giltAm } from '../../src/platform/zeit.ts'

function module(datei: string) {
  const { schichten } = parse(readFileSync(new URL(`./oertlich/${datei}.yaml`, import.meta.url), 'utf8'))
  return modulinhalte.parse(schichten[0].module)
}

function gebuehren(datei: string, tag: string) {
  const eintraege = module(datei).kosten!.eintraege.filter((eintrag) => giltAm(eintrag, tag))
  return eintraege.map(({ bezeichnung, einheit, bedingung, ...rest }) => ({
    ...rest,
    bezeichnung: bezeichnung.de,
    einheit: einheit?.de,
    bedingung: bedingung?.de,
  })) as Parameters<typeof berechne>[0]
}

describe('Beträge', () => {
  test.each<[string, string, Merkmal, number, number, number]>([
    ['taunusstein/hundesteuer-anmelden', '2026-12-31', 'hunde', 2, 19200, 0],
    ['taunusstein/hundesteuer-anmelden', '2027-01-01', 'hunde', 2, 20400, 0],
    ['taunusstein/hundesteuer-anmelden', '2027-01-01', 'hunde', 3, 20400, 1], // its third dog has no amount
    ['viernheim/hundesteuer-anmelden', '2026-11-22', 'hunde', 1, 8400, 0],
    ['viernheim/ferienspiele-anmelden', '2026-11-22', 'kinder', 3, 22500, 0],
    ['werra-meissner-kreis/bauvorbescheid-beantragen', '2026-12-31', 'fragen', 3, 20000, 0],
    ['werra-meissner-kreis/bauvorbescheid-beantragen', '2027-01-01', 'fragen', 1, 14000, 0],
    ['hanau/hundesteuer-anmelden', '2026-11-22', 'hunde', 2, 27000, 0],
  ])('%s am %s: %s %i', (datei, tag, merkmal, anzahl, summeCent, ohneBetrag) => {
    const alle = gebuehren(datei, tag)
    expect(merkmaleVon(alle)).toEqual([merkmal])
    expect(berechne(alle, { werte: { [merkmal]: anzahl }, dazu: [] })).toMatchObject({ summeCent, ohneBetrag })
  })
})

describe('Fristen', () => {
  test.each<[string, string, string | null]>([
    ['taunusstein/hundesteuer-anmelden', 'Hund anmelden', '2026-12-10'],
    ['fuerth/hundesteuer-anmelden', 'Hund anmelden', '2026-12-28'], // a Saturday that is a holiday: on to Monday
    ['viernheim/ferienspiele-anmelden', 'Anmeldung für den Sommer', '2027-03-31'],
    ['werra-meissner-kreis/schuelerbefoerderung-beantragen', 'Antrag für das vergangene Schuljahr', '2026-12-31'],
    ['hanau/musikschule-anmelden', 'Kündigen zum Ende des Halbjahrs', null], // ends before a day that is not known
  ])('%s: %s', (datei, name, tag) => {
    const frist = module(datei).fristen!.eintraege.find(({ bezeichnung }) => bezeichnung.de === name)!
    expect(fristende(frist, '2026-11-26', feiertagInHessen)?.tag ?? null).toBe(tag)
  })
})
