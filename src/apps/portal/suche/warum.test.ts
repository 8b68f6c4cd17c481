// Why a service is not shown: the rule as a table, whom a name or key means, and the page over HTTP with the ways to it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TAG } from '../../../../test/support/portalprobe.ts'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import type { Leistungsschluessel } from '../../../domain/katalog/index.ts'
import { HESSEN, musterKopf, musterZeile } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId, Sprache, VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { Antwort } from '../../../domain/zustaendigkeit/index.ts'
import { findeGemeinteLeistungen, type Katalogname } from './warum-gemeint.ts'
import { warumNicht } from './warum-grund.ts'

const KASSEL = '066110000000'
const hund = musterZeile({ module: { bezeichnung: { text: 'Hundesteuer anmelden' } } })
const englisch = musterZeile({ sprache: 'en', module: { bezeichnung: { text: 'Register a dog' } } })
const inKassel = musterZeile({ ebene: 'gemeinde', ars: KASSEL })
const keine = (grund: Extract<Antwort, { art: 'keine' }>['grund'], durch: string | null = null): Antwort => ({
  art: 'keine',
  grund,
  durch,
  durchEn: null,
  herleitung: [],
})
const kette = [WANFRIED, HESSEN]

describe('Warum eine Leistung nicht erscheint', () => {
  test.each<[string, VeroeffentlichteLeistung[], Sprache, Antwort | null, object]>([
    ['sie erscheint', [hund], 'de', null, { art: 'da' }],
    ['nichts ist veröffentlicht', [], 'de', null, { art: 'nicht-veroeffentlicht' }],
    ['es gibt sie nur anderswo', [inKassel], 'de', null, { art: 'nur-anderswo', ars: [KASSEL] }],
    ['sie gilt noch nicht', [{ ...hund, gueltigVon: '2027-01-01' }], 'de', null, { art: 'erst-ab', tag: '2027-01-01' }],
    ['sie gilt nicht mehr', [{ ...hund, gueltigBis: '2026-06-30' }], 'de', null, { art: 'vorbei', tag: '2026-06-30' }],
    [
      'sie galt und gilt wieder',
      [
        { ...hund, gueltigBis: '2026-06-30' },
        { ...hund, gueltigVon: '2027-02-01' },
      ],
      'de',
      null,
      { art: 'erst-ab', tag: '2027-02-01' },
    ],
    ['anderswo galt sie bis gestern', [{ ...inKassel, gueltigBis: '2026-11-25' }], 'de', null, { art: 'vorbei', tag: '2026-11-25' }],
    ['der letzte Tag gilt noch', [{ ...hund, gueltigBis: TAG }], 'de', null, { art: 'da' }],
    ['hier wird sie nicht angeboten', [hund], 'de', keine('nicht-angeboten'), { art: 'nicht-angeboten', durch: { de: null, en: null } }],
    [
      'jemand anderes übernimmt',
      [hund],
      'de',
      keine('uebernimmt', 'der Zweckverband'),
      { art: 'uebernimmt', durch: { de: 'der Zweckverband', en: null } },
    ],
    ['ein fehlendes Amt ist kein Grund', [hund], 'de', keine('keine-regel'), { art: 'da' }],
    ['nur auf Deutsch', [hund], 'en', null, { art: 'andere-sprache', sprachen: ['de'] }],
    ['auch auf Englisch', [hund, englisch], 'en', null, { art: 'da' }],
    ['nicht in einfacher Sprache', [hund, englisch], 'de-einfach', null, { art: 'andere-sprache', sprachen: ['de', 'en'] }],
  ])('%s', (_, rows, sprache, zustaendig, erwartet) => {
    expect(warumNicht({ rows, kette, sprache, tag: TAG, zustaendig })).toEqual(erwartet)
  })
})

const katalog: Katalogname[] = [
  { schluessel: '99102013001000' as Leistungsschluessel, bezeichnung: 'Hundesteuer Anmeldung' },
  { schluessel: '99010002000000' as Leistungsschluessel, bezeichnung: 'Aufenthaltstitel' },
  { schluessel: '99102013000000' as Leistungsschluessel, bezeichnung: 'Hundesteuer' },
  { schluessel: null, bezeichnung: 'Fischereischein Erteilung' },
  { schluessel: '99050001001000' as Leistungsschluessel, bezeichnung: 'Fischereischein Verlängerung' },
]
const leistungen = new Map([[hund.slug, [hund, englisch]]])

describe('Gemeint ist', () => {
  test.each([
    ['der Schlüssel mit Punkten', '99.102.013.001.000', ['Hundesteuer anmelden']],
    ['der Schlüssel ohne', '99102013001000', ['Hundesteuer anmelden']],
    ['der kurze Schlüssel', '99.010.002.000.00', ['Aufenthaltstitel']],
    ['ein Schlüssel, den niemand kennt', '99999999999999', []],
    ['der Titel', 'hundesteuer anmelden', ['Hundesteuer anmelden']],
    ['der englische Titel', 'register a dog', ['Hundesteuer anmelden']],
    ['die Adresse', 'hund anmelden', ['Hundesteuer anmelden']],
    ['ein Name aus dem Katalog, nicht doppelt', 'Hundesteuer Anmeldung', ['Hundesteuer anmelden']],
    ['ein Wort für mehrere', 'Fischereischein', ['Fischereischein Erteilung', 'Fischereischein Verlängerung']],
    ['ein Wort anders gebeugt', 'fischereischein verlängern', ['Fischereischein Verlängerung']],
    ['ein nacktes Objekt des Katalogs, dazu was hier davon beschrieben ist', 'Hundesteuer', ['Hundesteuer anmelden', 'Hundesteuer']],
    ['Unsinn', 'xyzzy', []],
    ['nur Zeichen', '?!', []],
  ])('%s', (_, q, erwartet) => {
    expect(findeGemeinteLeistungen(q, { leistungen, katalog }).map(({ titel }) => titel)).toEqual(erwartet)
  })
})

describe('die Seite', () => {
  let probe: Awaited<ReturnType<typeof stellenprobe>>
  beforeAll(async () => {
    const kurbeitrag = {
      ...inKassel,
      leistungId: 'l2' as LeistungId,
      slug: 'kurbeitrag',
      kopf: { ...musterKopf, slug: 'kurbeitrag', leistungsschluessel: [] },
    }
    probe = await stellenprobe({ leistungen: [hund, kurbeitrag], mehr: { katalog: () => katalog } })
  })
  afterAll(() => probe.close())

  test.each([
    ['/warum?q=99010002000000', 'Zu dieser Leistung ist in diesem Portal noch keine Beschreibung veröffentlicht.'],
    ['/warum?q=hundesteuer+anmelden', 'Diese Leistung wird hier angezeigt.'],
    ['/en/warum?q=hundesteuer+anmelden', 'This service is described in German only.'],
    [`/warum?q=kurbeitrag&ort=${WANFRIED}`, 'und Wanfried gehört nicht dazu'],
    ['/warum?q=xyzzy', 'Unter diesem Namen oder Schlüssel kennen wir keine Leistung.'],
    ['/warum?q=fischereischein', 'Welche Leistung meinen Sie?'],
    ['/warum', 'Name oder Leistungsschlüssel'],
  ])('%s sagt: %s', async (url, satz) => {
    const { status, text } = await probe.hole(url)
    expect(status).toBe(200)
    expect(text).toContain(satz)
  })
  test('führt zum Ort, an dem es die Leistung gibt', async () => {
    const { body } = await probe.hole(`/warum?q=kurbeitrag&ort=${WANFRIED}`)
    expect(body).toContain(`href="/leistung/kurbeitrag?ort=${KASSEL}"`)
  })
  test('ist von der fehlenden Leistung aus zu erreichen, aber nicht von anderen fehlenden Seiten', async () => {
    const fehlt = await probe.hole('/en/leistung/hund-abmelden?ort=x')
    expect(fehlt.status).toBe(404)
    const ohne = await probe.hole('/leistung/hund-abmelden')
    expect(ohne.body).toContain('href="/warum?q=hund%20abmelden"')
    expect((await probe.hole('/gibt-es-nicht')).body).not.toContain('/warum')
  })
  test('ist von „nichts gefunden“ aus zu erreichen, mit den gesuchten Wörtern und dem Ort', async () => {
    const { body } = await probe.hole(`/suche?q=aufenthaltstitel&ort=${WANFRIED}`)
    expect(body).toContain(`href="/warum?ort=${WANFRIED}&amp;q=aufenthaltstitel"`)
  })
})
