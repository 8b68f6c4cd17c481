// What is suggested while somebody types, to scripts and to readers; whatever is typed, nothing breaks.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { createSuche, type Suchdokument } from '../../../domain/suche/index.ts'

const WANFRIED = '066360013013'
const HESSEN = '060000000000'

function dokument(art: Suchdokument['art'], titel: string, abweichend: Partial<Suchdokument> = {}): Suchdokument {
  const name = titel.toLowerCase().replaceAll(' ', '-')
  return {
    art,
    id: `${art}/${name}`,
    sprache: 'de',
    leistungsschluessel: null,
    titel,
    teaser: '',
    name,
    gebiete: [HESSEN],
    felder: {},
    merkmale: { zielgruppen: [], ebene: 'land', themen: [], online: [] },
    ...abweichend,
  }
}

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  const suche = createSuche()
  for (const eines of [
    dokument('leistung', 'Hund anmelden'),
    dokument('leistung', 'Hund anmelden', { sprache: 'en', titel: 'Register a dog', name: 'hund-anmelden' }),
    dokument('leistung', 'Hund abmelden'),
    dokument('organisationseinheit', 'Bürgerbüro Wanfried', { gebiete: [WANFRIED] }),
    dokument('organisationseinheit', 'Bürgerbüro Kassel', { gebiete: ['066110000000'] }),
    dokument('thema', 'Tiere und Hund'),
    ...Array.from({ length: 12 }, (_, i) => dokument('leistung', `Ausweis Nummer ${i}`)),
  ])
    suche.put(eines)
  http = await portalprobe({ suche: () => suche, istAlltagswort: (wort) => wort === 'hund' })
})
afterAll(() => http.close())

type Eintrag = { titel: string; zusatz?: string; url: string; klick?: string; sprache?: string; ort?: { name: string; ars: string } }
type Antwort = { name: string; meldung: string; gruppen: { titel: string; eintraege: Eintrag[] }[] }

let herkunft = 0
/** Each question from an address of its own, so that no test meets the limit of another. */
const hole = (url: string, accept = 'application/json') =>
  http.inject({ url, headers: { host: 'portal.example', accept }, remoteAddress: `10.0.${herkunft >> 8}.${herkunft++ & 255}` })
const frage = async (query: string, vorsatz = '') => (await hole(`${vorsatz}/suche/vorschlaege?${query}`)).json<Antwort>()
const alle = ({ gruppen }: Antwort) => gruppen.flatMap(({ eintraege }) => eintraege)
const titel = (antwort: Antwort) => alle(antwort).map((eintrag) => eintrag.titel)

describe('Vorschläge für ein Skript', () => {
  test('kommen in Gruppen, die beste zuerst, mit Adresse und Ansage', async () => {
    const { name, meldung, gruppen } = await frage('q=hund')
    expect([name, meldung]).toEqual(['Vorschläge', '3 Vorschläge. Auswählen mit den Pfeiltasten.'])
    const je = Object.fromEntries(gruppen.map((gruppe) => [gruppe.titel, gruppe.eintraege.map(({ url }) => url).sort()]))
    expect(je).toEqual({ Leistungen: ['/leistung/hund-abmelden', '/leistung/hund-anmelden'], Themen: ['/themen/tiere-und-hund'] })
    expect(alle({ name, meldung, gruppen })[0]?.klick).toMatch(/^\/suche\/klick\?was=/)
  })
  test('behalten den Ort und nennen kein Amt einer anderen Stadt', async () => {
    const antwort = await frage(`q=bürgerbüro&ort=${WANFRIED}`)
    expect(alle(antwort).map(({ url }) => url)).toEqual([`/stelle/bürgerbüro-wanfried?ort=${WANFRIED}`])
  })
  test('lesen den Ort auch so, wie er im Feld steht', async () => {
    expect(titel(await frage('q=bürgerbüro&wo=Wanfried'))).toEqual(['Bürgerbüro Wanfried'])
  })
  test('gibt es auf Englisch; was nur auf Deutsch da ist, sagt es', async () => {
    const antwort = await frage('q=register', '/en')
    expect(antwort).toMatchObject({ name: 'Suggestions', gruppen: [{ titel: 'Services' }] })
    expect(alle(antwort)[0]).toMatchObject({ titel: 'Register a dog', url: '/en/leistung/hund-anmelden' })
    expect(alle(await frage('q=ausweis', '/en'))[0]?.sprache).toBe('de')
  })
  test('sind höchstens acht', async () => expect(titel(await frage('q=ausweis'))).toHaveLength(8))
  test('nennen auch Orte, nur nicht bei den ersten Buchstaben eines Wortes', async () => {
    expect((await frage('q=wanf')).gruppen.at(-1)).toEqual({
      titel: 'Orte',
      eintraege: [
        {
          titel: 'Wanfried',
          zusatz: 'Werra-Meißner-Kreis, Hessen',
          url: `/?ort=${WANFRIED}`,
          ort: { name: 'Wanfried', ars: WANFRIED },
        },
      ],
    })
    expect((await frage('q=Wanfried')).gruppen[0]?.titel).toBe('Orte')
    for (const q of ['wan', 'hund']) expect((await frage(`q=${q}`)).gruppen.map((gruppe) => gruppe.titel)).not.toContain('Orte')
  })
  test('dürfen kurz aufgehoben werden, von der Seite getrennt', async () => {
    const { headers } = await hole('/suche/vorschlaege?q=hund')
    expect(headers).toMatchObject({ 'cache-control': 'public, max-age=30', vary: 'accept' })
    expect(headers['ratelimit-limit']).toBe('200')
  })
})

describe('Vorschläge für das Ortsfeld', () => {
  test('sind Orte, auch zum Namen mit Tippfehler und zur Postleitzahl', async () => {
    for (const q of ['wanfr', 'wanfreid', '37281']) expect([q, titel(await frage(`art=ort&q=${q}`))]).toEqual([q, ['Wanfried']])
  })
  test('unterscheiden gleichnamige Orte', async () => {
    const orte = alle(await frage('art=ort&q=neustadt'))
    expect(orte[0]).toMatchObject({ titel: 'Neustadt (Hessen)' })
    expect(new Set(orte.map(({ titel: name, zusatz }) => `${name} ${zusatz}`)).size).toBe(orte.length)
  })
})

test.each([
  '',
  'q=',
  'q=a',
  'q=%20%20',
  `q=${'x'.repeat(5000)}`,
  'q=%00%1b%5B31m',
  'q=%F0%9F%98%80%F0%9F%98%80',
  'q=%22%3E%3Cscript%3E',
  'q=..%2F..%2F&ort=..',
  'q=hund&q=katze',
  'q=hund&ort=999999999999',
  'q=hund&wo=neustadt',
  'q=__proto__&art=constructor',
  'q=((((((%5B%5C',
])('auf „%s“ folgt eine Antwort, kein Fehler', async (query) => {
  for (const vorsatz of ['', '/en']) {
    const antwort = await hole(`${vorsatz}/suche/vorschlaege?${query}`)
    expect(antwort.statusCode).toBe(200)
    expect(antwort.json<Antwort>().gruppen.every(({ eintraege }) => eintraege.length > 0)).toBe(true)
  }
})

describe('Vorschläge als Seite', () => {
  const HTML = 'text/html,application/xhtml+xml;q=0.9'
  test('haben dieselben Einträge, jeder ein Verweis, und den Weg zu allen Treffern', async () => {
    const { body, headers } = await hole(`/suche/vorschlaege?q=hund&ort=${WANFRIED}`, HTML)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.vary).toContain('accept')
    expect(body).toContain('<h1 class="kern-heading-large">Vorschläge für „hund“ in Wanfried</h1>')
    for (const url of ['/leistung/hund-anmelden', '/leistung/hund-abmelden', '/themen/tiere-und-hund'])
      expect(body).toContain(`href="${url}?ort=${WANFRIED}"`)
    expect(body).toContain(`href="/suche?ort=${WANFRIED}&amp;q=hund"`)
    expect(body).toContain('<meta name="robots" content="noindex"')
  })
  test('sagen, wenn es keine gibt, und zeigen Getipptes als Text', async () => {
    const { body, statusCode } = await hole('/en/suche/vorschlaege?q=%3Cqqqqqq%3E', HTML)
    expect(statusCode).toBe(200)
    expect(body).toContain('Nothing comes to mind for this')
    expect(body).not.toContain('<qqqqqq>')
  })
})
