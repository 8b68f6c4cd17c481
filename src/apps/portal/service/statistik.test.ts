// Figures and files of the stock: counted from what is published and holds today, the same over the pages and the downloads.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { echterIndex } from '../../../domain/gebiet/fixtures.ts'
import { musterZeile } from '../../../domain/leistung/fixtures.ts'
import { baueOnlinedienstmodell, type Onlinedienst } from '../../../domain/onlinedienst/index.ts'
import { musterModell, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { parseCsv } from '../../../platform/csv.ts'

const titel = (text: string) => ({ bezeichnung: { text } })
const WANFRIED = '066360013013'
const hund = [
  musterZeile({ module: titel('Hund anmelden') }),
  musterZeile({ sprache: 'en', module: titel('Register a dog') }),
  musterZeile({ ebene: 'gemeinde', ars: WANFRIED, module: titel('Hund anmelden'), stand: '2026-11-03' }),
]
const formel = [musterZeile({ leistungId: 'l2' as never, slug: 'formel', module: titel('=HYPERLINK("http://boese.example")') })]
const vorbei = [musterZeile({ leistungId: 'l3' as never, slug: 'vorbei', module: titel('Vorbei'), gueltigBis: '2026-11-25' })]
const amt = musterStelle('Rathaus', WANFRIED)
const abteilung = musterStelle('Bürgerbüro', WANFRIED, [], { uebergeordnet: amt.id })
const geschlossen = musterStelle('Altes Amt', WANFRIED, [], { gueltigBis: '2026-11-25' })
const dienst = (id: string, leistung: string, gueltigBis: string | null): Onlinedienst =>
  ({ id, leistung, ars: WANFRIED, inhalt: {}, stand: '2026-01-01', gueltigVon: null, gueltigBis }) as unknown as Onlinedienst

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  const onlinedienste = baueOnlinedienstmodell([dienst('o1', 'l1', null), dienst('o2', 'l2', '2026-11-25')], await echterIndex())
  http = await portalprobe({
    leistungen: () => new Map([hund, formel, vorbei].map((rows) => [rows[0]!.slug, rows])),
    zustaendigkeiten: () => musterModell({ stellen: [amt, abteilung, geschlossen] }),
    onlinedienste: () => onlinedienste,
  })
})
afterAll(() => http.close())

const hole = (url: string) => http.inject({ url, headers: { host: 'portal.example' } })
const text = async (url: string) => sichtbarerText((await hole(url)).body)

test('die Zahlen sind die des heutigen Bestands: Vergangenes zählt nirgends', async () => {
  const seite = await text('/statistik')
  for (const satz of [
    'Leistungen, die beschrieben sind 2 ',
    'davon mit mindestens einem Online-Dienst 1 (50 Prozent)',
    'Behörden und Ämter mit eigener Seite 2 ',
    'davon eigenständige Behörden 1 ',
    'Städte, Gemeinden und gemeindefreie Gebiete, für die gesucht werden kann 425 ',
    'Jüngster Stand eines Textes 3. November 2026',
    'Englisch 1 50 Prozent',
    'Einfache Sprache 0 0 Prozent',
    'Land 2 2 100 Prozent',
    'Städte und Gemeinden 1 1 50 Prozent',
  ])
    expect(seite).toContain(satz)
})

test('auf Englisch stehen dieselben Zahlen', async () => {
  expect(await text('/en/statistik')).toContain('of these with at least one online service 1 (50 per cent)')
})

test('die Tabelle der Leistungen nennt jede einmal, mit Adresse, und führt keine Formel aus', async () => {
  const { headers, body } = await hole('/daten/leistungen.csv')
  expect(headers['content-type']).toBe('text/csv; charset=utf-8')
  const zeilen = parseCsv(body, ['slug', 'titel', 'titel_en', 'ebenen', 'sprachen', 'stand', 'url'])
  expect(zeilen).toEqual([
    {
      slug: 'formel',
      titel: '\'=HYPERLINK("http://boese.example")',
      titel_en: '',
      ebenen: 'land',
      sprachen: 'de',
      stand: '2026-01-01',
      url: 'http://portal.example/leistung/formel',
    },
    {
      slug: 'hund-anmelden',
      titel: 'Hund anmelden',
      titel_en: 'Register a dog',
      ebenen: 'land gemeinde',
      sprachen: 'de en',
      stand: '2026-11-03',
      url: 'http://portal.example/leistung/hund-anmelden',
    },
  ])
})

test('die Tabelle der Stellen nennt die heutigen und keine Menschen', async () => {
  const { body } = await hole('/daten/stellen.csv')
  expect(
    parseCsv(body, ['name', 'ars', 'uebergeordnet'])
      .map(({ name }) => name)
      .sort(),
  ).toEqual(['Bürgerbüro', 'Rathaus'])
  expect(body.split('\n')[0]).not.toMatch(/person/)
})

test('eine Datei hat eine Adresse: was dahinter steht, führt zu ihr', async () => {
  const { statusCode, headers } = await hole('/daten/stellen.csv?ort=1&x=2')
  expect([statusCode, headers.location]).toEqual([301, '/daten/stellen.csv'])
  expect((await hole('/daten/personen.csv')).statusCode).toBe(404)
})

test('die Datenseite sagt, wie viel es ist, und führt zu Dateien, Schnittstelle und Quellen', async () => {
  const { body } = await hole('/quellen')
  for (const url of ['/daten/leistungen.csv', '/daten/stellen.csv', '/api/v1/openapi.json', '/aenderungen.atom', '/sitemap.xml'])
    expect(body).toContain(`href="${url}"`)
  expect(sichtbarerText(body)).toContain('Leistungen (2 Zeilen, CSV)')
})

test('die Inhaltsübersicht führt zu jedem Thema und jeder Art von Seite, den Ort mitgenommen', async () => {
  const { body } = await hole(`/en/uebersicht?ort=${WANFRIED}`)
  for (const pfad of [
    '/themen/buerger/bauen-und-wohnen',
    '/themen/unternehmen/auslandsgeschaeft',
    '/a-z',
    '/dienststellen',
    '/statistik',
    '/hilfe',
  ])
    expect(body).toContain(`href="/en${pfad}?ort=${WANFRIED}"`)
})
