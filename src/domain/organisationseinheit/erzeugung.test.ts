// The generator over the real areas: every area has its authority and every Aufgabe once, by the name it has in law, the same in every run.
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SeedInvalid } from '../../platform/seed.ts'
import { echterIndex } from '../gebiet/fixtures.ts'
import { behoerdenmuster, erzeugeBehoerden, type Flaeche, flaechenIn, liesMuster, type StelleEintrag, stelleEintrag } from './index.ts'

const lies = (datei: string): unknown => parse(readFileSync(new URL(`../../../seeds/demo/${datei}`, import.meta.url), 'utf8'))
const muster = behoerdenmuster.parse(lies('behoerdenmuster.yaml'))
const vonHand = stelleEintrag.array().parse(lies('stellen.yaml'))
const TAG = '2026-11-22'
let flaechen: Flaeche[]
let alle: StelleEintrag[]

beforeAll(async () => {
  const index = await echterIndex()
  flaechen = flaechenIn(index, index.findByArs('060000000000', TAG)!, TAG)
  alle = [...vonHand, ...erzeugeBehoerden(muster, flaechen, vonHand)]
})

const stelle = (schluessel: string) => alle.find((eintrag) => eintrag.schluessel === schluessel)
/** Key of the house an office belongs to, however many stand between. */
const oberste = ({ schluessel, uebergeordnet }: StelleEintrag): string =>
  uebergeordnet === undefined ? schluessel : oberste(stelle(uebergeordnet)!)
const gilt = ({ gueltigVon = TAG, gueltigBis = TAG }: StelleEintrag, tag = TAG) => gueltigVon <= tag && tag <= gueltigBis

const GEMEINDE =
  'buergerbuero wahlen standesamt steuern gewerbe ordnung strassenverkehr tiefbau bauamt abfall wasser friedhof kita kultur wohnungswesen umwelt-gemeinde presse mangelmelder versicherungsamt'
const KREIS =
  'bauaufsicht auslaenderbehoerde jugendamt wohngeld denkmalschutz naturschutz waffen wasserbehoerde kfz-zulassung fahrerlaubnis sozialamt gesundheitsamt veterinaeramt jagd schultraeger strassenverkehr-kreis versicherungsamt einbuergerung-antrag ehrenamt ausbildungsfoerderung breitband-kreis abfall-kreis gewerbe-kreis pflegestuetzpunkt immissionsschutz'
const SONDERSTATUS = 'bauaufsicht auslaenderbehoerde jugendamt wohngeld denkmalschutz naturschutz sozialamt'

/** What an area of this kind must be able to do, and which offices do it today. A common office of a Bezirk counts for its members. */
function luecken(was: (flaeche: Flaeche) => string[]): string[] {
  const traegt = new Map<string, number>()
  const zaehle = (key: string) => traegt.set(key, (traegt.get(key) ?? 0) + 1)
  const heute = alle.filter((eintrag) => gilt(eintrag))
  for (const { ars, aufgaben } of heute) for (const aufgabe of aufgaben) zaehle(`${ars} ${aufgabe}`)
  for (const { bezirk } of flaechen) {
    const gemeinsam = bezirk ? heute.filter(({ ars }) => ars === bezirk.ars).flatMap(({ aufgaben }) => aufgaben) : []
    for (const { ars } of bezirk?.mitglieder ?? []) for (const aufgabe of gemeinsam) zaehle(`${ars} ${aufgabe}`)
  }
  return flaechen.flatMap((flaeche) =>
    was(flaeche).flatMap((aufgabe) => {
      const anzahl = traegt.get(`${flaeche.gebiet.ars} ${aufgabe}`) ?? 0
      return anzahl === 1 ? [] : [`${flaeche.gebiet.name}: ${aufgabe} ${anzahl}`]
    }),
  )
}

describe('Jede Aufgabe hat genau ein Amt', () => {
  test('in allen 421 Gemeinden die der Gemeinde, ab 7.500 Einwohnern auch der Antrag auf Einbürgerung', () => {
    const gemeinden = flaechen.filter(({ gebiet }) => gebiet.ebene === 'gemeinde')
    expect(gemeinden).toHaveLength(421)
    const mehr = ({ gebiet }: Flaeche) => (gebiet.einwohner!.anzahl >= 7500 ? ['einbuergerung-antrag'] : [])
    expect(luecken((flaeche) => (flaeche.gebiet.ebene === 'gemeinde' ? [...GEMEINDE.split(' '), ...mehr(flaeche)] : []))).toEqual([])
  })

  test('in allen 21 Kreisen und 6 kreisfreien Städten die des Kreises', () => {
    const kreise = ({ gebiet }: Flaeche) => gebiet.art === 'landkreis' || gebiet.art === 'kreisfreie-stadt'
    expect(flaechen.filter(kreise)).toHaveLength(27)
    expect(luecken((flaeche) => (kreise(flaeche) ? KREIS.split(' ') : []))).toEqual([])
  })

  test('in den Sonderstatusstädten und Regierungsbezirken die ihren', () => {
    const sonder = ({ gebiet }: Flaeche) => gebiet.sonderstatus && gebiet.art === 'stadt'
    expect(flaechen.filter(sonder)).toHaveLength(6)
    expect(luecken((flaeche) => (sonder(flaeche) ? SONDERSTATUS.split(' ') : []))).toEqual([])
    const rp = ['einbuergerung', 'rp-wasser', 'rp-sprengstoff']
    expect(luecken(({ gebiet }) => (gebiet.ebene === 'regierungsbezirk' ? rp : []))).toEqual([])
  })

  test('die Probe sieht eine Lücke und ein doppeltes Amt', () => {
    const vorher = alle
    const ohne = alle.filter(({ schluessel }) => schluessel !== 'taunusstein-standesamt')
    alle = [...ohne, { ...stelle('taunusstein-steueramt')!, schluessel: 'zweites' }]
    const gefunden = luecken(({ gebiet }) => (gebiet.kurzname === 'Taunusstein' ? GEMEINDE.split(' ') : []))
    alle = vorher
    expect(gefunden).toEqual(['Taunusstein, Stadt: standesamt 0', 'Taunusstein, Stadt: steuern 2'])
  })

  test('kein Gebiet hat an einem Tag zwei Stellen mit derselben Aufgabe', () => {
    const paare = alle.filter((eintrag) => gilt(eintrag)).flatMap(({ ars, aufgaben }) => aufgaben.map((aufgabe) => `${ars} ${aufgabe}`))
    expect(paare.filter((paar, nr) => paare.indexOf(paar) !== nr)).toEqual([])
  })
})

describe('Namen', () => {
  test.each([
    ['taunusstein', 'Magistrat der Stadt Taunusstein'],
    ['fuerth', 'Gemeindevorstand der Gemeinde Fürth'],
    ['villmar', 'Gemeindevorstand des Marktfleckens Villmar'],
    ['eiterfeld', 'Gemeindevorstand der Marktgemeinde Eiterfeld'],
    ['giessen', 'Magistrat der Universitätsstadt Gießen'],
    ['frankfurt-am-main', 'Magistrat der Stadt Frankfurt am Main'],
    ['darmstadt', 'Magistrat der Wissenschaftsstadt Darmstadt'],
    ['hanau', 'Magistrat der Brüder-Grimm-Stadt Hanau'],
    ['landkreis-fulda', 'Kreisausschuss des Landkreises Fulda'],
    ['kreis-offenbach', 'Kreisausschuss des Kreises Offenbach'],
    ['schwalm-eder-kreis', 'Kreisausschuss des Schwalm-Eder-Kreises'],
    ['innenministerium', 'Hessisches Ministerium des Innern, für Sicherheit und Heimatschutz'],
    ['taunusstein-standesamt', 'Standesamt der Stadt Taunusstein'],
    ['landkreis-kassel-jugendamt', 'Jugendamt des Landkreises Kassel'],
  ])('%s heißt %s', (schluessel, name) => {
    expect(stelle(schluessel)?.name.de).toBe(name)
  })
})

describe('Was von Hand da ist, gilt', () => {
  test('keine Behörde entsteht ein zweites Mal, und kein Amt nimmt einem anderen etwas weg', () => {
    const erzeugt = erzeugeBehoerden(muster, flaechen, vonHand)
    const haeuser = vonHand.filter(({ uebergeordnet }) => uebergeordnet === undefined)
    for (const haus of haeuser) {
      const dazu = erzeugt.filter(({ ars }) => ars === haus.ars)
      const eigene = vonHand.filter(({ ars }) => ars === haus.ars).flatMap(({ aufgaben }) => aufgaben)
      expect(
        dazu.every((eintrag) => oberste(eintrag) === haus.schluessel),
        haus.schluessel,
      ).toBe(true)
      expect(dazu.flatMap(({ aufgaben }) => aufgaben).filter((aufgabe) => eigene.includes(aufgabe))).toEqual([])
    }
  })

  test('die Ämter daneben teilen Anschrift und freie Tage des Hauses', () => {
    const [haus, bauamt] = [stelle('wanfried')!, stelle('wanfried-bauamt')!]
    expect([bauamt.anschriften, bauamt.oeffnungszeiten?.ausnahmen]).toEqual([haus.anschriften, haus.oeffnungszeiten?.ausnahmen])
    expect(bauamt.email).toBe('bauamt@wanfried.example')
  })

  test('fehlt einem Amt eine Aufgabe, heißt es nach dem, was bleibt', () => {
    const wahlamt = {
      ...stelle('wanfried-ordnungsamt')!,
      schluessel: 'fuerth-wahlamt',
      uebergeordnet: undefined,
      ars: stelle('fuerth')!.ars,
    }
    const mit = erzeugeBehoerden(muster, flaechen, [...vonHand, { ...wahlamt, aufgaben: ['buergerbuero', 'gewerbe'] }])
    const namen = mit.filter(({ ars }) => ars === wahlamt.ars).map(({ kurzname, aufgaben }) => [kurzname?.de, aufgaben])
    expect(namen).toContainEqual(['Wahlamt', ['wahlen']])
    expect(namen).toContainEqual(['Ordnungsamt', ['ordnung', 'strassenverkehr']])
    expect(namen.some(([name]) => name === 'Rathaus Fürth')).toBe(false)
  })
})

describe('Gliederung', () => {
  const kette = (schluessel: string): string[] => {
    const oben = stelle(schluessel)!.uebergeordnet
    return [schluessel, ...(oben ? kette(oben) : [])]
  }
  test.each([
    ['kassel-jugendamt-unterhalt', 'kassel-jugendamt kassel-fb-soziales kassel'],
    ['wetzlar-jugendamt', 'wetzlar-fb-soziales wetzlar'],
    ['wetzlar-gewerbeamt', 'wetzlar-fb-buergerservice wetzlar'], // both by hand
    ['marburg-jugendamt', 'marburg-fb-soziales marburg'],
    ['taunusstein-bauamt-wohnen', 'taunusstein-bauamt taunusstein'],
    ['werra-meissner-kreis-umwelt-wasser', 'werra-meissner-kreis-umwelt werra-meissner-kreis'],
    ['landkreis-kassel-jugendamt', 'landkreis-kassel'],
  ])('%s steht unter %s', (schluessel, oben) => {
    expect(kette(schluessel)).toEqual([schluessel, ...oben.split(' ')])
  })

  test('nur Ämter tragen Aufgaben; ein Bereich, unter dem niemand steht, entsteht nicht', () => {
    const gliedernd = alle.filter(({ art }) => art === 'fachbereich' || art === 'sachgebiet')
    expect(gliedernd.flatMap(({ aufgaben }) => aufgaben)).toEqual([])
    const bereiche = gliedernd.filter(({ art }) => art === 'fachbereich')
    expect(bereiche.filter(({ schluessel }) => !alle.some(({ uebergeordnet }) => uebergeordnet === schluessel))).toEqual([])
  })

  test('wem eine Aufgabe fehlt, der ist nicht mehr in Sachgebiete geteilt', () => {
    const gewerbeamt = { ...stelle('wetzlar-gewerbeamt')!, schluessel: 'hand', uebergeordnet: undefined, ars: stelle('taunusstein')!.ars }
    const mit = erzeugeBehoerden(muster, flaechen, [...vonHand, gewerbeamt])
    expect(mit.filter(({ uebergeordnet }) => uebergeordnet === 'taunusstein-ordnungsamt')).toEqual([])
    expect(alle.filter(({ uebergeordnet }) => uebergeordnet === 'taunusstein-ordnungsamt')).toHaveLength(2)
  })
})

describe('Hanau', () => {
  test('antwortet für die Gemeinde immer, für den Kreis seit dem 1. Januar 2026', () => {
    expect(stelle('hanau-standesamt')?.gueltigVon).toBeUndefined()
    expect(stelle('hanau-bauaufsicht')?.gueltigVon).toBeUndefined() // Sonderstatusstadt before
    expect(stelle('hanau-kfz-zulassung')?.gueltigVon).toBe('2026-01-01')
    expect(stelle('landkreis-fulda-kfz-zulassung')?.gueltigVon).toBeUndefined()
  })
})

describe('Gemeinsames Standesamt', () => {
  const bezirk = (gueltigVon: string | null): Flaeche[] => {
    const mitglieder = flaechen.map(({ gebiet }) => gebiet).filter(({ kurzname }) => ['Fürth', 'Rimbach'].includes(kurzname))
    const name = {
      name: 'Bezirk',
      kurzname: 'Gemeinsames Standesamt Rimbach',
      ars: null,
      ebene: 'bezirk',
      art: 'bezirk',
      gueltigVon,
    } as const
    const gebiet = { ...mitglieder[0]!, ...name, id: 'x' as Flaeche['gebiet']['id'] }
    return [...flaechen, { gebiet, vorher: null, plz: null, bezirk: { art: 'standesamt', ars: 'bezirk/standesamt-rimbach', mitglieder } }]
  }
  const standesaemter = (seit: string | null) =>
    erzeugeBehoerden(muster, bezirk(seit), vonHand)
      .filter(({ aufgaben, schluessel }) => aufgaben.includes('standesamt') && /rimbach|fuerth/.test(schluessel))
      .map(({ schluessel, ars, uebergeordnet, gueltigVon, gueltigBis }) => ({ schluessel, ars, uebergeordnet, gueltigVon, gueltigBis }))

  test('sitzt im Rathaus eines Mitglieds; die Mitglieder haben kein eigenes', () => {
    expect(standesaemter(null)).toMatchObject([
      { schluessel: 'standesamt-rimbach', ars: 'bezirk/standesamt-rimbach', uebergeordnet: 'rimbach' },
    ])
  })

  test('die eigenen galten, bis es das gemeinsame gab', () => {
    expect(standesaemter('2025-07-01')).toMatchObject([
      { schluessel: 'fuerth-standesamt', gueltigBis: '2025-06-30' },
      { schluessel: 'rimbach-standesamt', gueltigBis: '2025-06-30' },
      { schluessel: 'standesamt-rimbach', gueltigVon: '2025-07-01' },
    ])
  })
})

test('zwei Läufe geben dasselbe, in welcher Reihenfolge die Gebiete auch kommen', () => {
  const einmal = erzeugeBehoerden(muster, flaechen, vonHand)
  expect(erzeugeBehoerden(muster, [...flaechen].reverse(), [...vonHand].reverse())).toEqual(einmal)
})

test('ein Muster mit unbekannten Zeiten oder namenlosen Aufgaben wird mit Datei und Feld abgewiesen', () => {
  const kaputt = structuredClone(lies('behoerdenmuster.yaml')) as { muster: { zeiten: string; aemter: { aufgaben: string[] }[] }[] }
  kaputt.muster[0]!.zeiten = 'nachts'
  kaputt.muster[1]!.aemter[2]!.aufgaben.push('zauberei')
  const lade = () => liesMuster({ datei: 'muster.yaml', daten: kaputt })
  expect(lade).toThrow(SeedInvalid)
  expect(lade).toThrow(/muster.yaml: Feld „muster.0.zeiten“: Zeiten namens „nachts“[\s\S]*muster.1.aemter.2.aufgaben/)
})
