// What the net reads of the demo besides its pages: feeds, sitemap, robots.txt, the entry of the search.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { titelspiegel } from '../src/apps/portal/netz/vorschau-bild.ts'
import { leistungen } from '../src/domain/leistung/index.ts'
import { traegerIdVon } from '../src/domain/traeger/index.ts'
import type { Akteur } from '../src/platform/akteur.ts'
import { leseFont, setzeText } from '../src/platform/bild/index.ts'
import { parseCsv } from '../src/platform/csv.ts'
import { emit } from '../src/platform/events/index.ts'
import { newId } from '../src/platform/id.ts'
import type { Result } from '../src/platform/result.ts'
import { zeitpunkt } from '../src/platform/zeit.ts'
import { weich } from '../src/ui/satz.ts'
import { starteDemoprogramm } from './support/demoprogramm.ts'
import { bald } from './support/nachbarn.ts'
import { testDb } from './support/test-db.ts'
import { tickendeUhr } from './support/uhr.ts'
import { xmlMaengel } from './support/xml.ts'

const WANFRIED = '066360013013'
const KASSEL = '066110000000'
const uhr = tickendeUhr(zeitpunkt('2026-11-26', '09:00'), 1)
const db = testDb()
let programm: Awaited<ReturnType<typeof starteDemoprogramm>>

beforeAll(async () => {
  programm = await starteDemoprogramm(db, uhr)
}, 240_000)
afterAll(() => programm?.stop(), 60_000)

const hole = (url: string, kopf?: Record<string, string>) => programm.hole(url, kopf)
function wert<T>(ergebnis: Result<T, unknown>): T {
  if (!ergebnis.ok) throw new Error(JSON.stringify(ergebnis.error))
  return ergebnis.value
}
const alle = (text: string, muster: RegExp) => [...text.matchAll(muster)].map(([, wert]) => wert!)

describe('Was ist neu', () => {
  test.each([
    '/aenderungen.atom',
    `/aenderungen.atom?ort=${WANFRIED}`,
    `/en/aenderungen.atom?ort=${WANFRIED}`,
    `/themen/buerger/hobby-und-freizeit/aenderungen.atom?ort=${WANFRIED}`,
  ])('%s ist ein gültiger Feed mit Kennung, Datum und Verfasser', async (url) => {
    const { status, typ, body } = await hole(url)
    expect([status, typ]).toEqual([200, 'application/atom+xml; charset=utf-8'])
    expect(xmlMaengel(body)).toEqual([])
    const eintraege = body.split('<entry>').slice(1)
    expect(eintraege.length).toBeGreaterThan(0)
    for (const teil of [body.split('<entry>')[0]!, ...eintraege]) {
      expect(teil).toMatch(/<id>urn:uuid:[0-9a-f-]{36}<\/id>/)
      expect(teil).toMatch(/<updated>20\d\d-\d\d-\d\dT\d\d:00:00Z<\/updated>/)
      expect(teil).toMatch(/<author><name>[^<]+<\/name><\/author>/)
    }
    expect(new Set(alle(body, /<id>([^<]+)/g)).size).toBe(eintraege.length + 1)
    const tage = alle(body, /<updated>([^<]+)/g).slice(1)
    expect(tage).toEqual([...tage].sort().reverse())
  })
  test('die Adressen in den Einträgen gibt es, am selben Ort', async () => {
    const { body } = await hole(`/aenderungen.atom?ort=${WANFRIED}`)
    for (const url of alle(body, /<link rel="alternate" type="text\/html" href="([^"]+)"/g)) {
      expect(url).toContain(WANFRIED)
      expect([url, (await hole(url.replaceAll('&amp;', '&').replace('http://localhost', ''))).status]).toEqual([url, 200])
    }
  })
  test('ein Ort hört nur, was bei ihm gilt', async () => {
    const inKassel = await hole(`/themen/buerger/hobby-und-freizeit/aenderungen.atom?ort=${KASSEL}`)
    const inWanfried = await hole(`/themen/buerger/hobby-und-freizeit/aenderungen.atom?ort=${WANFRIED}`)
    expect(inWanfried.body).toContain('<name>Stadt Wanfried</name>')
    expect(inKassel.body).not.toContain('Wanfried')
  })
  test('Kennungen bleiben, auch Tage später; wer alles hat, bekommt nur das Ja', async () => {
    const vorher = await hole(`/aenderungen.atom?ort=${WANFRIED}`)
    uhr.stelle(zeitpunkt('2026-11-30', '09:00'))
    const nachher = await hole(`/aenderungen.atom?ort=${WANFRIED}`)
    const eintraege = (body: string) => body.split('<entry>').slice(1)
    const texteVon = (body: string) => eintraege(body).filter((eintrag) => !eintrag.includes('/meldung/'))
    expect(texteVon(nachher.body)).toEqual(texteVon(vorher.body))
    const meldungen = eintraege(nachher.body).filter((eintrag) => eintrag.includes('/meldung/')) // they come and go, but none is told anew
    expect(meldungen.filter((meldung) => eintraege(vorher.body).includes(meldung)).length).toBeGreaterThan(0)
    const nochmal = await hole(`/aenderungen.atom?ort=${WANFRIED}`, { 'if-none-match': String(nachher.kopf.etag) })
    expect([nochmal.status, nochmal.body]).toEqual([304, ''])
  })
  test('ein Entwurf steht in keinem Feed; veröffentlicht steht er zuoberst', async () => {
    const feed = `/aenderungen.atom?ort=${WANFRIED}`
    const { kontext } = programm
    const traeger = traegerIdVon('wanfried')
    const akteur: Akteur = { art: 'konto', id: newId(uhr()), traeger, rechte: ['leistung.bearbeiten', 'leistung.veroeffentlichen'] }
    const vorher = (await hole(feed)).body
    const schicht = wert(await leistungen.legeSchichtAn(kontext, akteur, 'amtsblatt-abonnieren'))
    const inhalt = { stand: '2026-11-30', module: { volltext: { text: { de: '<p>Neu</p>' } } }, modus: {} }
    const { fassung } = wert(await leistungen.speichereEntwurf(kontext, akteur, { schicht, inhalt, gesehen: null }))
    for (const tut of [leistungen.pruefeFachlich, leistungen.pruefeMethodisch, leistungen.gibFrei])
      wert(await tut(kontext, akteur, fassung))
    await kontext.db.alsSystem((tx) => emit(tx, 'leistung.geaendert', 'x')) // every page is made anew
    const frisch = () => hole(feed, { 'if-none-match': '' })
    expect((await frisch()).body).toBe(vorher)
    wert(await leistungen.veroeffentliche(kontext, akteur, { fassung }))
    await bald(db, async () => expect((await frisch()).body).not.toBe(vorher))
    const erster = (await frisch()).body.split('<entry>')[1]
    expect(erster).toContain('<name>Stadt Wanfried</name>')
    expect(erster).toContain('Amtsblatt')
  })
  test.each(['/aenderungen.atom?ort=999999999999', '/themen/buerger/gibt-es-nicht/aenderungen.atom'])('%s gibt es nicht', async (url) => {
    expect((await hole(url)).status).toBe(404)
  })
})

describe('Sitemap', () => {
  test('der Index nennt gültige, datierte Teile; jeder ist klein genug, keine Adresse steht zweimal da', async () => {
    const index = await hole('/sitemap.xml')
    expect([index.status, index.typ, xmlMaengel(index.body)]).toEqual([200, 'application/xml; charset=utf-8', []])
    const teile = alle(index.body, /<loc>http:\/\/localhost([^<]+)/g)
    expect(teile.length).toBeGreaterThan(20)
    const gesehen = new Set<string>()
    let gesamt = 0
    for (const teil of teile) {
      const { status, body } = await hole(teil)
      expect([teil, status, body.length < 10_000_000]).toEqual([teil, 200, true])
      const adressen = alle(body, /<loc>([^<]+)/g)
      expect(adressen.length).toBeLessThanOrEqual(50_000)
      gesamt += adressen.length
      for (const eine of adressen) gesehen.add(eine)
    }
    console.info(`Sitemap: ${gesamt} Adressen in ${teile.length} Teilen`)
    expect(gesehen.size).toBe(gesamt)
  }, 60_000)
  test('jede Adresse nennt beide Sprachen und den Tag der Veröffentlichung', async () => {
    const { body } = await hole('/sitemap/leistung-hundesteuer-anmelden.xml')
    expect(xmlMaengel(body)).toEqual([])
    const hier = body
      .split('\n')
      .find((zeile) => zeile.includes(`<loc>http://localhost/leistung/hundesteuer-anmelden?ort=${WANFRIED}</loc>`))!
    expect(hier).toMatch(/<lastmod>20\d\d-\d\d-\d\d<\/lastmod>/)
    expect(hier).toContain(`hreflang="en" href="http://localhost/en/leistung/hundesteuer-anmelden?ort=${WANFRIED}"`)
  })
  test('was sie nennt, ist die kanonische Adresse einer Seite', async () => {
    for (const teil of ['seiten', 'stellen-1', 'leistung-hundesteuer-anmelden', 'leistung-geburtsurkunde-anfordern']) {
      const { body } = await hole(`/sitemap/${teil}.xml`)
      const adressen = alle(body, /<loc>([^<]+)/g)
      for (let nr = 0; nr < adressen.length; nr += Math.ceil(adressen.length / 12)) {
        const url = adressen[nr]!.replaceAll('&amp;', '&')
        const seite = await hole(url.replace('http://localhost', ''))
        expect([url, seite.status, /rel="canonical" href="([^"]+)"/.exec(seite.body)?.[1]]).toEqual([url, 200, adressen[nr]])
      }
    }
  })
  test('eine Stadt nennt in ihrem Auftritt nur ihre Seiten', async () => {
    const host = { host: 'wanfried.localhost' }
    const { body } = await hole('/sitemap/leistung-hundesteuer-anmelden.xml', host)
    expect(alle(body, /<loc>([^<]+)/g)).toEqual([
      `http://wanfried.localhost/leistung/hundesteuer-anmelden?ort=${WANFRIED}`,
      `http://wanfried.localhost/en/leistung/hundesteuer-anmelden?ort=${WANFRIED}`,
    ])
    const stellen = alle((await hole('/sitemap/stellen-1.xml', host)).body, /<loc>([^<]+)/g)
    expect(stellen.length).toBeGreaterThan(0)
    expect(stellen.length).toBeLessThan(100)
  })
  test.each(['/sitemap/gibt-es-nicht.xml', '/sitemap/stellen-99.xml', '/sitemap/stellen-0.xml', '/sitemap/seiten-1.xml'])(
    '%s gibt es nicht',
    async (url) => expect((await hole(url)).status).toBe(404),
  )
})

test('robots.txt nennt die Sitemap des Auftritts und hält Suchen und Filter frei', async () => {
  const { body } = await hole('/robots.txt', { host: 'wanfried.localhost' })
  expect(body).toContain('Sitemap: http://wanfried.localhost/sitemap.xml')
  for (const pfad of ['/suche', '/en/suche', '/redaktion', '/ort']) expect(body.split('\n')).toContain(`Disallow: ${pfad}`)
})

test.each([
  ['/opensearch.xml', 'http://localhost/suche?q={searchTerms}'],
  ['/en/opensearch.xml', 'http://localhost/en/suche?q={searchTerms}'],
])('%s sagt dem Browser, wie man hier sucht', async (url, vorlage) => {
  const { status, body } = await hole(url)
  expect([status, xmlMaengel(body)]).toEqual([200, []])
  expect(body).toContain(`template="${vorlage}"`)
  expect(/<ShortName>(.*)</.exec(body)?.[1]?.length).toBeLessThanOrEqual(16)
})

describe('Im Kopf der Seiten', () => {
  const daten = (html: string) => alle(html, /<script type="application\/ld\+json">(.*?)<\/script>/g).map((json) => JSON.parse(json))
  const von = (html: string, art: string) => daten(html).find((eines) => eines['@type'] === art)

  test('die Leistung sagt, was sie ist, wer sie anbietet und wo', async () => {
    const { body } = await hole(`/leistung/hundesteuer-anmelden?ort=${WANFRIED}`)
    expect(von(body, 'GovernmentService')).toMatchObject({
      '@context': 'https://schema.org',
      name: expect.stringContaining('Hund'),
      url: `http://localhost/leistung/hundesteuer-anmelden?ort=${WANFRIED}`,
      provider: { '@type': 'GovernmentOrganization', name: 'Stadt Wanfried' },
      areaServed: { name: 'Wanfried' },
    })
    expect(
      von(body, 'BreadcrumbList')
        .itemListElement.map((stufe: { position: number }) => stufe.position)
        .slice(0, 3),
    ).toEqual([1, 2, 3])
  })
  test('das Amt sagt seinen Namen, aber keine erfundene Telefonnummer', async () => {
    const weg = alle((await hole(`/leistung/hundesteuer-anmelden?ort=${WANFRIED}`)).body, /href="(\/stelle\/[^"?]+)/g)[0]!
    const { body } = await hole(weg)
    const amt = von(body, 'GovernmentOrganization')
    expect(amt).toMatchObject({ url: `http://localhost${weg}`, areaServed: { name: expect.stringContaining('Wanfried') } })
    expect(JSON.stringify(amt)).not.toMatch(/telephone|email|address/)
  })
  test('die Startseite sagt, wie man sucht; Fragen hat nur, wo wirklich welche stehen', async () => {
    const start = von((await hole('/')).body, 'WebSite')
    expect(start.potentialAction.target.urlTemplate).toBe('http://localhost/suche?q={search_term_string}')
    const fragen = von((await hole('/hilfe')).body, 'FAQPage')
    expect(fragen.mainEntity.length).toBeGreaterThan(1)
    for (const { name } of fragen.mainEntity) expect(name).toMatch(/\?$/)
    expect(von((await hole('/impressum')).body, 'FAQPage')).toBeUndefined()
  })
  test('wer teilt, liest und abonniert, findet Sprachen, Feeds, Suche und Vorschau', async () => {
    const { body } = await hole(`/en/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}`)
    for (const teil of [
      `hreflang="de" href="http://localhost/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}"`,
      `hreflang="en" href="http://localhost/en/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}"`,
      `hreflang="x-default" href="http://localhost/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}"`,
      `href="/en/aenderungen.atom?ort=${WANFRIED}"`,
      `href="/en/themen/buerger/hobby-und-freizeit/aenderungen.atom?ort=${WANFRIED}"`,
      'rel="search" type="application/opensearchdescription+xml"',
      'property="og:title"',
      `property="og:url" content="http://localhost/en/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}"`,
    ])
      expect(body).toContain(teil)
  })
  test('Seiten, die überall gleich sind, haben eine einzige Adresse, in jeder Sprache', async () => {
    const { body } = await hole(`/impressum?ort=${WANFRIED}`)
    expect(body).toContain('rel="canonical" href="http://localhost/impressum"')
    expect(body).toContain('hreflang="en" href="http://localhost/en/impressum"')
  })
  test('wer nicht gefunden werden soll, hat nichts davon', async () => {
    expect((await hole('/suche?q=hund')).body).not.toMatch(/ld\+json|og:title|atom\+xml|hreflang="x-default"/)
  })
})

test('die längsten Titel des Bestands passen ganz auf ihr Vorschaubild', async () => {
  const { breite } = leseFont(readFileSync('src/ui/schrift/fira-sans-600.woff2'))
  const leistungen = parseCsv((await hole('/daten/leistungen.csv')).body, ['titel', 'titel_en'])
  const stellen = parseCsv((await hole('/daten/stellen.csv')).body, ['name'])
  const titel = [...leistungen.flatMap(({ titel, titel_en }) => [titel, titel_en]), ...stellen.map(({ name }) => name)]
  expect(titel.length).toBeGreaterThan(1000)
  const spiegel = titelspiegel(true)
  // Those that need most room: the longest ones, and those with the longest words.
  const laengstesWort = (text: string) => Math.max(...text.split(' ').map((wort) => wort.length))
  const lange = (mass: (text: string) => number) => [...new Set(titel)].sort((a, b) => mass(b) - mass(a)).slice(0, 100)
  const engste = new Set([...lange((text) => text.length), ...lange(laengstesWort)])
  const gesetzte = [...engste].map((text) => setzeText(weich(text), spiegel, breite))
  for (const { groesse, zeilen } of gesetzte) {
    expect(zeilen.join(' ')).not.toContain('…')
    for (const zeile of zeilen) expect(breite(zeile, groesse)).toBeLessThanOrEqual(spiegel.breite)
    expect(zeilen.length * groesse).toBeLessThan(260)
  }
  console.info(
    `Vorschaubilder: ${gesetzte.length} Titel, der kleinste in ${Math.min(...gesetzte.map(({ groesse }) => groesse))} Bildpunkten`,
  )
})

test('im eigenen Auftritt der Stadt stehen ihre Leistungen, ihr Neues und ihre Häuser zuerst', async () => {
  const abschnitt = (html: string, id: string) => new RegExp(`<section[^>]*aria-labelledby="${id}".*?</section>`, 's').exec(html)?.[0] ?? ''
  const slugs = (html: string) => alle(abschnitt(html, 'gefragt'), /href="\/leistung\/([a-z0-9-]+)/g)
  const eigene = readdirSync('seeds/demo/oertlich/wanfried').map((name) => name.replace('.yaml', ''))
  const stadt = (await hole('/', { host: 'wanfried.localhost' })).body
  const land = (await hole(`/?ort=${WANFRIED}`)).body
  expect(slugs(stadt).length).toBeGreaterThan(5)
  expect(
    slugs(stadt)
      .slice(0, 6)
      .filter((slug) => !eigene.includes(slug)),
  ).toEqual([])
  expect(
    slugs(land)
      .slice(0, 6)
      .filter((slug) => !eigene.includes(slug)),
  ).not.toEqual([])
  expect(/<h3[^>]*>([^<]*)/.exec(abschnitt(stadt, 'nah'))?.[1]).toContain('Wanfried')
})
