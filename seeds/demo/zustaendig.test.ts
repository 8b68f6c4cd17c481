// Which department of the demo answers: the office by name. That the level is right everywhere in Hesse is judged in test/faelle.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { gebietId } from '../../src/domain/gebiet/index.ts'
import { leistungIdVon, leistungKopf } from '../../src/domain/leistung/index.ts'
import { stelleId } from '../../src/domain/organisationseinheit/index.ts'
import { pruefeStellen } from '../../src/domain/organisationseinheit/laden.ts'
import { baueModell, pruefeZustaendigkeiten, type Rolle, wer } from '../../src/domain/zustaendigkeit/index.ts'

const TAG = '2026-11-21'
const ORTE = {
  wanfried: '066360013013',
  eschwege: '066360003003',
  marburg: '065340014014',
  grasellenbach: '064310009009',
  wiesbaden: '064140000000',
}
const LEISTUNGEN = [
  'hundesteuer-anmelden',
  'personalausweis-beantragen',
  'geburtsurkunde-anfordern',
  'gewerbe-anmelden',
  'baugenehmigung-beantragen',
  'einbuergerung-beantragen',
]

const lies = (datei: string): unknown => parse(readFileSync(new URL(datei, import.meta.url), 'utf8'))
const bezugsort = (slug: string) => leistungKopf.parse((lies(`leistungen/${slug}.yaml`) as { kopf: unknown }).kopf).bezugsort
const index = await echterIndex()
const stellen = pruefeStellen('stellen.yaml', lies('stellen.yaml')).map((inhalt) => ({
  id: stelleId(inhalt.schluessel),
  fassung: 1,
  ars: inhalt.ars,
  uebergeordnet: inhalt.uebergeordnet ? stelleId(inhalt.uebergeordnet) : null,
  inhalt,
  stand: TAG,
  gueltigVon: null,
  gueltigBis: null,
}))
const geprueft = pruefeZustaendigkeiten(
  {
    datei: 'zustaendigkeiten.yaml',
    daten: lies('zustaendigkeiten.yaml'),
    leistung: (slug) => (LEISTUNGEN.includes(slug) ? { id: leistungIdVon(slug), bezugsort: bezugsort(slug) } : null),
    gebiete: index,
    jetzt: new Date(`${TAG}T12:00:00Z`),
  },
  new Set(stellen.map(({ id }) => id)),
)
const modell = baueModell(index, {
  ...geprueft,
  stellen,
  bezugsorte: new Map(LEISTUNGEN.map((slug) => [leistungIdVon(slug), bezugsort(slug)])),
})

function antwort(slug: string, ars: string, rolle: Rolle = 'zustaendige-stelle') {
  const gefunden = wer(modell, { leistung: leistungIdVon(slug), gebiet: gebietId(ars), rolle, tag: TAG })
  if (gefunden.art !== 'stelle') return gefunden.art === 'keine' ? gefunden.grund : gefunden.art
  return stellen.find(({ id }) => id === gefunden.stelle)?.inhalt.schluessel
}

test.each([
  // § 7 KAG
  ['hundesteuer-anmelden', 'wanfried', 'wanfried-finanzverwaltung'],
  ['hundesteuer-anmelden', 'grasellenbach', 'grasellenbach-kasse'],
  ['hundesteuer-anmelden', 'wiesbaden', 'wiesbaden-steueramt'],
  // §§ 7, 8 PAuswG
  ['personalausweis-beantragen', 'eschwege', 'eschwege-buergerbuero'],
  ['personalausweis-beantragen', 'marburg', 'marburg-stadtbuero'],
  // § 55 Abs. 2 PStG: place of birth
  ['geburtsurkunde-anfordern', 'wiesbaden', 'wiesbaden-standesamt'],
  ['geburtsurkunde-anfordern', 'marburg', 'marburg-standesamt'],
  // § 14 GewO: place of business
  ['gewerbe-anmelden', 'grasellenbach', 'grasellenbach-buergerbuero'],
  ['gewerbe-anmelden', 'wanfried', 'wanfried-ordnungsamt'],
  // § 60 Abs. 1 HBO: Kreis, Sonderstatus (§ 4a HGO), kreisfrei
  ['baugenehmigung-beantragen', 'wanfried', 'werra-meissner-kreis-bauaufsicht'],
  ['baugenehmigung-beantragen', 'eschwege', 'werra-meissner-kreis-bauaufsicht'],
  ['baugenehmigung-beantragen', 'grasellenbach', 'bergstrasse-bauaufsicht'],
  ['baugenehmigung-beantragen', 'marburg', 'marburg-bauaufsicht'],
  ['baugenehmigung-beantragen', 'wiesbaden', 'wiesbaden-bauaufsicht'],
  // § 1 Abs. 1 of the Hessian act on authorities in matters of nationality
  ['einbuergerung-beantragen', 'wanfried', 'rp-kassel-einbuergerung'],
  ['einbuergerung-beantragen', 'marburg', 'rp-giessen-einbuergerung'],
  ['einbuergerung-beantragen', 'grasellenbach', 'rp-darmstadt-einbuergerung'],
  ['einbuergerung-beantragen', 'wiesbaden', 'rp-darmstadt-einbuergerung'],
] as const)('%s in %s: %s', (slug, ort, stelle) => {
  expect(antwort(slug, ORTE[ort])).toBe(stelle)
})

test.each([
  ['wanfried', 'werra-meissner-kreis-einbuergerung'], // 4,050 inhabitants
  ['grasellenbach', 'bergstrasse-einbuergerung'], // 3,982
  ['eschwege', 'eschwege-buergerbuero'], // 18,743
  ['marburg', 'marburg-einbuergerung'],
  ['wiesbaden', 'wiesbaden-einbuergerung'],
] as const)('den Antrag auf Einbürgerung nimmt in %s an: %s (7.500 Einwohner, § 2 Abs. 1)', (ort, stelle) => {
  expect(antwort('einbuergerung-beantragen', ORTE[ort], 'anlaufstelle')).toBe(stelle)
})

test('in Wanfried hilft bei der Hundesteuer auch das Bürgerbüro', () => {
  expect(antwort('hundesteuer-anmelden', ORTE.wanfried, 'anlaufstelle')).toBe('wanfried-buergerbuero')
})
