import { describe, expect, test } from 'vitest'
import { readBezirke } from './bezirke.ts'
import { echteFakten, echterIndex } from './fixtures.ts'
import { BEZIRKSARTEN, type Bezirksart, type GebietId, gebietId } from './index.ts'

const HEUTE = '2026-11-21'
const HESSEN = gebietId('060000000000')
const fakten = await echteFakten()
const index = await echterIndex()
const gemeinden = index.alle('gemeinde', HEUTE)

test('Deutschland hat 10.952 Gemeinden und gemeindefreie Gebiete mit zusammen 83.577.140 Einwohnern', () => {
  expect(gemeinden).toHaveLength(10_952)
  expect(gemeinden.reduce((summe, { einwohner }) => summe + (einwohner?.anzahl ?? 0), 0)).toBe(83_577_140)
  expect(gemeinden.filter(({ art }) => art === 'gemeindefrei')).toHaveLength(201)
})

test('jede Ebene ist vollzählig', () => {
  const anzahl = (['bund', 'land', 'regierungsbezirk', 'kreis', 'verband'] as const).map((ebene) => index.alle(ebene, HEUTE).length)
  expect(anzahl).toEqual([1, 16, 19, 294, 1404])
  expect(gemeinden.filter(({ art }) => art === 'kreisfreie-stadt')).toHaveLength(107) // 106 in 2025, and Hanau
})

test('Hessen hat 421 Gemeinden und 4 gemeindefreie Gebiete, sechs Städte sind kreisfrei', () => {
  const hessen = index.alle('gemeinde', HEUTE, HESSEN)
  expect(hessen.filter(({ art }) => art !== 'gemeindefrei')).toHaveLength(421)
  expect(hessen.filter(({ art }) => art === 'gemeindefrei')).toHaveLength(4)
  const kreisfrei = hessen.filter(({ art }) => art === 'kreisfreie-stadt').map(({ kurzname }) => kurzname)
  expect(kreisfrei).toEqual(['Darmstadt', 'Frankfurt am Main', 'Offenbach am Main', 'Wiesbaden', 'Hanau', 'Kassel'])
})

test('sechs hessische Städte haben heute Sonderstatus, bis Ende 2025 auch Hanau', () => {
  const am = (tag: string) =>
    index
      .alle('gemeinde', tag, HESSEN)
      .filter(({ sonderstatus }) => sonderstatus)
      .map(({ kurzname }) => kurzname)
      .sort()
  const heute = ['Bad Homburg v. d. Höhe', 'Fulda', 'Gießen', 'Marburg', 'Rüsselsheim am Main', 'Wetzlar']
  expect(am(HEUTE)).toEqual(heute)
  expect(am('2025-12-31')).toEqual([...heute, 'Hanau'].sort())
})

test('die Einwohner jedes Landes sind die Summe seiner Gemeinden', () => {
  const summen = new Map<string, number>()
  for (const { ars, einwohner } of gemeinden) summen.set(ars!.slice(0, 2), (summen.get(ars!.slice(0, 2)) ?? 0) + (einwohner?.anzahl ?? 0))
  for (const { ars, einwohner } of index.alle('land', HEUTE)) expect(summen.get(ars!.slice(0, 2))).toBe(einwohner?.anzahl)
})

test('die Einwohner jedes Kreises sind die Summe seiner Gemeinden, auch im Main-Kinzig-Kreis ohne Hanau', () => {
  for (const kreis of index.alle('kreis', HEUTE)) {
    const summe = index.alle('gemeinde', HEUTE, kreis.id).reduce((zahl, { einwohner }) => zahl + (einwohner?.anzahl ?? 0), 0)
    expect(summe, kreis.name).toBe(kreis.einwohner?.anzahl)
  }
})

test('kein Schlüssel und keine Kennung gehört an einem Tag zwei Gebieten', () => {
  for (const tag of ['2017-06-01', '2025-12-31', HEUTE]) {
    const da = fakten.fassungen.filter(({ gueltigVon, gueltigBis }) => (gueltigVon ?? '') <= tag && tag <= (gueltigBis ?? '9'))
    expect(new Set(da.map(({ id }) => id)).size).toBe(da.length)
    const schluessel = da.filter(({ ars }) => ars !== null).map(({ ars, ebene }) => `${ars} ${ebene}`)
    expect(new Set(schluessel).size).toBe(schluessel.length)
  }
})

test('jedes Gebiet außer dem Bund hat ein Gebiet über sich, das es gibt', () => {
  const alle = new Set(fakten.fassungen.map(({ id }) => id))
  for (const { uebergeordnet, ebene, name } of fakten.fassungen)
    expect(uebergeordnet === null ? ebene : alle.has(uebergeordnet), name).toBe(ebene === 'bund' ? 'bund' : true)
})

test('die Postleitzahl 54636 gehört zu 39 Gemeinden', () => {
  expect(index.findByPlz('54636', HEUTE)).toHaveLength(39)
})

test('jede bewohnte hessische Gemeinde hat eine Postleitzahl', () => {
  const ohne = index.alle('gemeinde', HEUTE, HESSEN).filter(({ id, art }) => art !== 'gemeindefrei' && index.plzVon(id).length === 0)
  expect(ohne).toEqual([])
})

describe('die Bezirke in Hessen', () => {
  const TAGE = ['2025-12-31', HEUTE]
  const bewohnt = (tag: string) => index.alle('gemeinde', tag, HESSEN).filter(({ art }) => art !== 'gemeindefrei')
  const in_ = (gebiet: GebietId, art: Bezirksart, tag: string) => index.kette(gebiet, tag).filter(({ bezirksart }) => bezirksart === art)

  test('sind vollzählig, auch vor der Kreisfreiheit von Hanau', () => {
    const je = (tag: string) => BEZIRKSARTEN.map((art) => index.alle('bezirk', tag).filter((bezirk) => bezirk.bezirksart === art).length)
    expect(je(HEUTE)).toEqual([28, 12, 27, 1, 6, 5, 3, 10, 5])
    expect(je('2025-12-31')).toEqual([28, 12, 26, 1, 6, 5, 3, 10, 5])
  })

  test.each(['finanzamt', 'arbeitsagentur', 'jobcenter', 'familienkasse', 'versorgungsamt', 'handwerkskammer', 'ihk'] as const)(
    'der Art %s decken das Land: jede Gemeinde liegt in genau einem, Hanau vorher wie nachher',
    (art) => {
      for (const tag of TAGE) for (const { id, kurzname } of bewohnt(tag)) expect(in_(id, art, tag), `${kurzname} ${tag}`).toHaveLength(1)
    },
  )

  test.each(['standesamt', 'studierendenwerk'] as const)('der Art %s überschneiden sich nicht', (art) => {
    for (const tag of TAGE) for (const { id, kurzname } of bewohnt(tag)) expect(in_(id, art, tag).length, kurzname).toBeLessThan(2)
  })

  test.each([
    ['Hochheim am Main', 'ihk', 'Industrie- und Handelskammer Wiesbaden'],
    ['Hofheim am Taunus', 'ihk', 'Industrie- und Handelskammer Frankfurt am Main'],
    ['Wettenberg', 'ihk', 'Industrie- und Handelskammer Lahn-Dill'],
    ['Langen (Hessen)', 'finanzamt', 'Finanzamt Langen'],
    ['Offenbach am Main', 'finanzamt', 'Finanzamt Offenbach am Main'],
    ['Schwalmstadt', 'arbeitsagentur', 'Agentur für Arbeit Korbach'],
    ['Rüsselsheim am Main', 'arbeitsagentur', 'Agentur für Arbeit Bad Homburg'],
    ['Marburg', 'handwerkskammer', 'Handwerkskammer Kassel'],
  ] as const)('%s gehört nach Art %s zu: %s', (ort, art, name) => {
    const gemeinde = bewohnt(HEUTE).find(({ kurzname }) => kurzname === ort)!
    expect(in_(gemeinde.id, art, HEUTE).map(({ kurzname }) => kurzname)).toEqual([name])
  })

  test('haben Namen, die in „gehört zum …“ passen', () => {
    for (const { name, kurzname } of index.alle('bezirk', HEUTE)) expect(name, kurzname).toMatch(/^Bezirk (des|der) /)
  })
})

test.each([
  ['eine unbekannte Art', 'a,zollamt,Bezirk des Zollamts A,Zollamt A,06,,\n', '', 'unknown kind of Bezirk zollamt of a'],
  ['ein Mitglied eines unbekannten Bezirks', '', 'b,066360013013,,\n', 'unknown Bezirk b of 066360013013'],
])('%s in den Bezirken ist ein Fehler in der Datei', (_name, bezirk, mitglied, meldung) => {
  const dateien = {
    'gebiete/bezirke.csv': `schluessel,art,name,kurzname,ars_land,gueltig_von,gueltig_bis\n${bezirk}`,
    'gebiete/bezirk-mitglieder.csv': `bezirk,ars,gueltig_von,gueltig_bis\n${mitglied}`,
  }
  expect(() => readBezirke(dateien, { get: gebietId, kennung: gebietId })).toThrow(meldung)
})
