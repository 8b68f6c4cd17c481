// The head of each kind of page: its one address, its languages, what it says to machines, and which pages ask not to be found.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stellenprobe } from '../../../../test/support/stellenprobe.ts'
import { datenbloecke, kopfmaengel } from '../../../../test/support/strukturdaten.ts'
import { xmlMaengel } from '../../../../test/support/xml.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import { HESSEN, musterKopf, musterZeile } from '../../../domain/leistung/fixtures.ts'
import { musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'

const WANFRIED = '066360013013'
const amt = musterStelle('Bürgerbüro', WANFRIED)
const wesen = { ebene: 'land', ars: HESSEN } as const
const geburt = { ...musterKopf, bezugsort: 'geburtsort' } as const
const text = (titel: string) => ({ module: { bezeichnungBuerger: { text: titel } } as never })
let probe: Awaited<ReturnType<typeof stellenprobe>>

beforeAll(async () => {
  probe = await stellenprobe({
    stellen: [amt],
    leistungen: [
      musterZeile({ ...wesen, slug: 'hund', ...text('Hund anmelden') }),
      musterZeile({ ...wesen, slug: 'hund', sprache: 'en', ...text('Register a dog') }),
      musterZeile({ ...wesen, slug: 'hund', sprache: 'de-einfach', ...text('Hund anmelden') }),
      musterZeile({ ...wesen, leistungId: 'g' as never, kopf: geburt, slug: 'geburtsurkunde', ...text('Geburtsurkunde anfordern') }),
    ],
    mehr: { auftrittFuer: () => musterAuftritt({ sprachen: ['de', 'en', 'de-einfach'] }) },
  })
})
afterAll(() => probe.close())

const kanonisch = (html: string) =>
  /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]?.replace('http://localhost', '').replaceAll('&amp;', '&')
const sprachen = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/hreflang="([^"]+)" href="http:\/\/localhost([^"]+)"/g)].map(([, wer, wo]) => [wer!, wo!.replaceAll('&amp;', '&')]),
  )

const SEITEN = [
  '/',
  `/?ort=${WANFRIED}`,
  '/themen',
  '/themen/buerger',
  '/themen/buerger/geburt',
  `/themen/unternehmen/veranstaltungen?ort=${WANFRIED}`,
  '/a-z',
  `/leistung/hund?ort=${WANFRIED}`,
  `/leistung/geburtsurkunde?geburtsort=${WANFRIED}`,
  `/stelle/${amt.id}`,
  '/dienststellen',
  '/service',
  '/hilfe',
  '/statistik',
  '/impressum',
  '/leichte-sprache',
]

describe('Seiten, die gefunden werden sollen', () => {
  test.each(SEITEN)('%s nennt Deutsch und Englisch, und die englische Seite nennt dieselben zurück', async (url) => {
    const deutsch = sprachen((await probe.hole(url)).body)
    expect(Object.keys(deutsch).sort()).toEqual(['de', 'en', 'x-default'])
    expect([deutsch.de, deutsch['x-default']]).toEqual([url, url])
    const { status, body } = await probe.hole(deutsch.en!)
    expect([status, kanonisch(body), sprachen(body)]).toEqual([200, deutsch.en, deutsch])
  })
  test.each(SEITEN)('%s ist dieselbe Seite, was auch immer dahinter geschrieben wird', async (url) => {
    const rauschen = `utm_source=x&fbclid=1&page=2&%22%3E=1`
    const { body } = await probe.hole(`${url}${url.includes('?') ? '&' : '?'}${rauschen}`)
    expect(kanonisch(body)).toBe(url)
    expect(sprachen(body).de).toBe(url)
    expect(body).not.toContain('fbclid')
  })
  test.each(SEITEN.filter((url) => !url.includes('?') && url !== '/'))(
    '%s mit Schrägstrich am Ende ist keine zweite Adresse',
    async (url) => {
      expect(kanonisch((await probe.hole(`${url}/`)).body)).toBe(url)
    },
  )
  test.each(SEITEN.flatMap((url) => [url, url === '/' ? '/en' : `/en${url}`]))('%s sagt Maschinen nur, was gültig ist', async (url) => {
    expect(kopfmaengel((await probe.hole(url)).body)).toEqual([])
  })
  test('die Seite in einfacher Sprache hat ihre eigene Adresse und keine, die nicht auf sie zurück zeigt', async () => {
    const { status, body } = await probe.hole('/einfach/leistung/hund')
    expect([status, kanonisch(body), sprachen(body)]).toEqual([200, '/einfach/leistung/hund', {}])
  })
  test('Fragen und Antworten meldet nur die Hilfe, und jede Antwort steht so auf der Seite', async () => {
    const mitFragen = []
    for (const url of [...SEITEN, '/behoerdennummer-115', '/gebaerdensprache', '/datenschutz', '/barrierefreiheit']) {
      const { body, text } = await probe.hole(url)
      const fragen = datenbloecke(body).find((block) => block['@type'] === 'FAQPage')?.mainEntity as
        | { name: string; acceptedAnswer: { text: string } }[]
        | undefined
      if (!fragen) continue
      mitFragen.push(url)
      for (const { name, acceptedAnswer } of fragen) for (const satz of [name, acceptedAnswer.text]) expect(text).toContain(satz)
    }
    expect(mitFragen).toEqual(['/hilfe'])
  })
})

test.each([
  '/suche',
  '/suche?q=hund',
  '/merkliste',
  '/warum',
  '/warum?q=hund',
  '/vergleich',
  '/vergleich?leistung=hund',
  '/konto',
  '/ort',
  '/rueckmeldung',
  '/dienststellen?q=rathaus',
  '/gibt-es-nicht',
  '/leistung/gibt-es-nicht',
])('%s steht in keiner Suchmaschine, auf Deutsch und auf Englisch', async (url) => {
  for (const adresse of [url, `/en${url}`]) {
    const { body } = await probe.hole(adresse)
    expect(body).toContain('<meta name="robots" content="noindex"')
    expect(kopfmaengel(body)).toEqual([])
  }
})

describe('Sitemap', () => {
  const adressen = async (teil: string) =>
    [...(await probe.hole(`/sitemap/${teil}.xml`)).body.matchAll(/<loc>http:\/\/localhost([^<]+)/g)].map(([, url]) =>
      url!.replaceAll('&amp;', '&'),
    )

  test('jede Seite, die sie ohne Ort nennt, will gefunden werden, unter genau dieser Adresse', async () => {
    const urls = (await adressen('seiten')).filter((url) => !url.includes('?'))
    expect(urls.length).toBeGreaterThan(100)
    for (const url of urls) {
      const { status, body } = await probe.hole(url)
      expect([url, status, kanonisch(body), body.includes('noindex')]).toEqual([url, 200, url, false])
    }
  })
  test('jede Adresse, die gefunden werden will und überall gleich ist, steht darin', async () => {
    const urls = new Set(await adressen('seiten'))
    for (const url of SEITEN.filter((eine) => !/leistung\/|stelle\/|=/.test(eine))) expect([url, urls.has(url)]).toEqual([url, true])
  })
  test('Listen sind so neu wie ihr neuester Text; Seiten ohne Tag nennen keinen', async () => {
    const { body } = await probe.hole('/sitemap/seiten.xml')
    const tag = (url: string) => new RegExp(`<loc>http://localhost${url}</loc>(?:<lastmod>([^<]+))?`).exec(body)
    expect(tag('/')?.[1]).toBe(musterZeile().stand)
    expect(tag('/impressum')).not.toBeNull()
    expect(tag('/impressum')?.[1]).toBeUndefined()
    const index = (await probe.hole('/sitemap.xml')).body
    expect(index).toContain(`/sitemap/seiten.xml</loc><lastmod>${musterZeile().stand}</lastmod>`)
  })
})

test.each(['/aenderungen.atom', `/en/aenderungen.atom?ort=${WANFRIED}`, '/themen/buerger/geburt/aenderungen.atom'])(
  '%s ist ein Feed nach RFC 4287: eine Kennung, ein Weg zu sich und einer zur Seite; jeder Eintrag einmal',
  async (url) => {
    const { body } = await probe.hole(url)
    expect(xmlMaengel(body)).toEqual([])
    const [kopf, ...eintraege] = body.split('<entry>')
    const anzahl = (teil: string, muster: RegExp) => teil.match(muster)?.length ?? 0
    for (const teil of [kopf!, ...eintraege]) {
      for (const pflicht of [/<id>/g, /<title>/g, /<updated>/g, /<author><name>[^<]/g, /<link rel="alternate" type="text\/html"/g])
        expect([String(pflicht), anzahl(teil, pflicht)]).toEqual([String(pflicht), 1])
    }
    expect(/<link rel="self" type="application\/atom\+xml" href="http:\/\/localhost([^"]+)"/.exec(kopf!)?.[1]).toBe(url)
    const seite = /<link rel="alternate" type="text\/html" href="http:\/\/localhost([^"]+)"/.exec(kopf!)?.[1]
    expect((await probe.hole(seite!)).body).toContain(`type="application/atom+xml"`)
    expect((await probe.hole(seite!)).body).toContain(`href="${url}"`)
    const kennungen = [...body.matchAll(/<id>([^<]+)/g)].map(([, id]) => id)
    expect(new Set(kennungen).size).toBe(kennungen.length)
  },
)
