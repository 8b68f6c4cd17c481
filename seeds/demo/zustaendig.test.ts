// Which department of the demo answers: the office by name. That the level is right everywhere in Hesse is judged in test/faelle.
import { beforeAll, expect, test } from 'vitest'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { gebietId } from '../../src/domain/gebiet/index.ts'
import { leistungIdVon } from '../../src/domain/leistung/index.ts'
import { stelleId } from '../../src/domain/organisationseinheit/index.ts'
import { type Rolle, readZustaendigkeiten, wer, type Zustaendigkeitsmodell } from '../../src/domain/zustaendigkeit/index.ts'
import { ladeDemobestand } from '../../test/support/demobestand.ts'
import { testDb } from '../../test/support/test-db.ts'

const TAG = '2026-11-22'
const ORTE = {
  wanfried: '066360013013',
  eschwege: '066360003003',
  marburg: '065340014014',
  grasellenbach: '064310009009',
  wiesbaden: '064140000000',
}
const { kontext, uhr } = testDb().echteDb()
let modell: Zustaendigkeitsmodell

beforeAll(async () => {
  uhr.stelle(`${TAG}T09:00:00Z`)
  await ladeDemobestand(kontext)
  modell = await readZustaendigkeiten(kontext.db.lesen, await echterIndex())
}, 120_000)

/** The key of the office that answers, or why none does. */
function istEs(slug: string, ort: keyof typeof ORTE, stelle: string, rolle: Rolle = 'zustaendige-stelle') {
  const gefunden = wer(modell, { leistung: leistungIdVon(slug), gebiet: gebietId(ORTE[ort]), rolle, tag: TAG })
  expect(gefunden.art === 'stelle' ? gefunden.stelle : gefunden).toBe(stelleId(stelle))
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
  istEs(slug, ort, stelle)
})

test.each([
  ['wanfried', 'werra-meissner-kreis-einbuergerung'], // 4,050 inhabitants
  ['grasellenbach', 'bergstrasse-einbuergerung'], // 3,982
  ['eschwege', 'eschwege-buergerbuero'], // 18,743
  ['marburg', 'marburg-einbuergerung'],
  ['wiesbaden', 'wiesbaden-einbuergerung'],
] as const)('den Antrag auf Einbürgerung nimmt in %s an: %s (7.500 Einwohner, § 2 Abs. 1)', (ort, stelle) => {
  istEs('einbuergerung-beantragen', ort, stelle, 'anlaufstelle')
})

test('in Wanfried hilft bei der Hundesteuer auch das Bürgerbüro', () => {
  istEs('hundesteuer-anmelden', 'wanfried', 'wanfried-buergerbuero', 'anlaufstelle')
})
