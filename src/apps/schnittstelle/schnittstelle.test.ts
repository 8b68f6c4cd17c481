// The interface as machines meet it: each answer is checked against the document that describes it.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { echterIndex } from '../../domain/gebiet/fixtures.ts'
import { musterZeile as leistungZeile, musterKopf } from '../../domain/leistung/fixtures.ts'
import { leistungIdVon } from '../../domain/leistung/index.ts'
import { organisationseinheit, stelleId, type VeroeffentlichteStelle } from '../../domain/organisationseinheit/index.ts'
import { createSuche, dokumenteAus } from '../../domain/suche/index.ts'
import { musterRegel, musterZeile } from '../../domain/zustaendigkeit/fixtures.ts'
import { baueModell } from '../../domain/zustaendigkeit/index.ts'
import { feiertagInHessen } from '../../platform/feiertage.ts'
import { createHttp } from '../../platform/http/index.ts'
import { createLog } from '../../platform/log.ts'
import { problemAntwort, schnittstelle } from './index.ts'

const HUND = leistungIdVon('hund-anmelden')
const WANFRIED = '066360013013'
const HEUTE = '2026-11-21'
const AMT = stelleId('wanfried-steueramt')

const amt: VeroeffentlichteStelle = {
  id: AMT,
  fassung: 1,
  ars: WANFRIED,
  uebergeordnet: null,
  stand: '2026-01-01',
  gueltigVon: null,
  gueltigBis: null,
  inhalt: organisationseinheit.parse({
    name: { de: 'Steueramt Wanfried', en: 'Wanfried tax office' },
    art: 'amt',
    aufgaben: ['steuern'],
    anschriften: [{ plz: '37281', ort: 'Wanfried' }],
    oeffnungszeiten: {
      woche: [{ wochentag: 1, zeiten: [{ von: '08:00', bis: '12:00' }] }],
      ausnahmen: [{ tag: '2026-11-17', grund: { de: 'Betriebsausflug' } }],
    },
    weitereZeiten: [
      {
        zweck: { de: 'Kasse' },
        aufgaben: ['steuern'],
        woche: [2, 3].map((wochentag) => ({ wochentag, zeiten: [{ von: '09:00', bis: '10:00' }] })),
      },
    ],
    personen: [{ name: 'Ada Beispiel', einwilligung: true }, { name: 'Ohne Einwilligung' }],
  }),
}
const finanzaemter = ['eschwege-witzenhausen', 'fulda'].map((ort): VeroeffentlichteStelle => {
  const inhalt = organisationseinheit.parse({ name: { de: `Finanzamt ${ort}` }, art: 'finanzamt', aufgaben: ['finanzamt'] })
  return { ...amt, id: stelleId(`finanzamt-${ort}`), ars: `bezirk/finanzamt-${ort}`, inhalt }
})
const zeilen = [
  leistungZeile({
    leistungId: HUND,
    kopf: musterKopf,
    module: { bezeichnungBuerger: { text: 'Hund anmelden' }, teaser: { text: 'Wer einen Hund hat, zahlt Hundesteuer.' } },
  }),
  leistungZeile({
    leistungId: HUND,
    sprache: 'en',
    sprachfassung: { maschinell: true, geprueft: false },
    module: { bezeichnungBuerger: { text: 'Register a dog' } },
  }),
]

let app: FastifyInstance
beforeAll(async () => {
  const index = await echterIndex()
  const modell = baueModell(index, {
    regeln: [musterRegel({ leistung: HUND })],
    zeilen: [musterZeile('wanfried-steueramt', WANFRIED, { leistung: HUND, rolle: 'anlaufstelle' })],
    stellen: [amt],
    bezugsorte: new Map([[HUND, 'wohnort']]),
  })
  const suche = createSuche()
  for (const dokument of dokumenteAus({ leistungen: zeilen, stellen: [amt, ...finanzaemter], tag: HEUTE })) suche.put(dokument)
  app = await createHttp({ log: createLog('silent'), tls: false, proxies: [], fehler: problemAntwort })
  await schnittstelle(app, {
    clock: () => new Date('2026-11-21T10:00:00Z'),
    feiertage: feiertagInHessen,
    gebiete: async () => index,
    leistung: async (gesucht) => ([HUND, 'hund-anmelden', '99102013001000'].includes(gesucht) ? zeilen : []),
    stelle: async (id) => [amt, ...finanzaemter].find((stelle) => stelle.id === id) ?? null,
    zustaendigkeiten: async () => modell,
    suche: () => suche,
    istAlltagswort: (wort) => wort === 'hund',
    adresse: (_request, { art, name, sprache, ort }) => `https://portal.example/${sprache}/${art}/${name}${ort ? `?ort=${ort}` : ''}`,
  })
})
afterAll(() => app.close())

type Dokument = {
  openapi: string
  paths: Record<
    string,
    { get: { parameters: { name: string }[]; responses: Record<string, { content?: Record<string, { schema: { $ref: string } }> }> } }
  >
  components: { schemas: Record<string, object> }
}
const dokument = async () => (await app.inject('/api/v1/openapi.json')).json<Dokument>()

/** Throws where status or body are not as the OpenAPI document says for this path. */
async function gegenDokument(pfad: string, antwort: { statusCode: number; body: string; headers: Record<string, unknown> }): Promise<void> {
  const { paths, components } = await dokument()
  const inhalt = paths[pfad]?.get.responses[antwort.statusCode]?.content ?? {}
  const [art, { schema } = { schema: { $ref: '' } }] = Object.entries(inhalt)[0] ?? []
  expect(String(antwort.headers['content-type'])).toBe(`${art}; charset=utf-8`)
  z.fromJSONSchema(components.schemas[schema.$ref.split('/').at(-1) ?? ''] as never).parse(JSON.parse(antwort.body))
}

const GUT: [pfad: string, url: string][] = [
  ['/api/v1/gebiete', '/api/v1/gebiete?q=Wanfried'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=54636&anzahl=50'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=gibtesnicht'],
  ['/api/v1/leistungen/{id}', `/api/v1/leistungen/${HUND}`],
  ['/api/v1/leistungen/{id}', `/api/v1/leistungen/hund-anmelden?ort=${WANFRIED}&sprache=en`],
  ['/api/v1/leistungen/{id}', '/api/v1/leistungen/99102013001000'],
  ['/api/v1/organisationseinheiten/{id}', `/api/v1/organisationseinheiten/${AMT}`],
  ['/api/v1/organisationseinheiten/{id}', `/api/v1/organisationseinheiten/${finanzaemter[0]!.id}`],
  ['/api/v1/zustaendigkeit', `/api/v1/zustaendigkeit?leistung=hund-anmelden&ort=${WANFRIED}`],
  ['/api/v1/zustaendigkeit', '/api/v1/zustaendigkeit?leistung=hund-anmelden&ort=066310009009&sprache=en'],
  ['/api/v1/zustaendigkeit', '/api/v1/zustaendigkeit?leistung=hund-anmelden&ort=064370002002&stichtag=2020-01-01'],
  ['/api/v1/suche', `/api/v1/suche?q=hund&ort=${WANFRIED}&anzahl=5`],
  ['/api/v1/suche', '/api/v1/suche?q=nichts%20dergleichen'],
  [
    '/api/v1/suche',
    '/api/v1/suche?q=hund%20wanfried&gruende=true&woertlich=true&art=leistung,thema&ebene=land&thema=buerger/hobby-und-freizeit&inSprache=en',
  ],
  ['/api/v1/suche/vorschlaege', `/api/v1/suche/vorschlaege?q=wanfr&ort=${WANFRIED}&sprache=en`],
  ['/api/v1/suche/vorschlaege', '/api/v1/suche/vorschlaege?q=hund&ortErkennen=false&anzahl=3'],
]
test.each(GUT)('%s antwortet auf %s, wie es beschrieben ist', async (pfad, url) => {
  const antwort = await app.inject(url)
  expect(antwort.statusCode).toBe(200)
  await gegenDokument(pfad, antwort)
})

const SCHLECHT: [pfad: string, url: string, status: number, code: string, im: string][] = [
  ['/api/v1/gebiete', '/api/v1/gebiete', 400, 'parameter-ungueltig', '„q“'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=Marburg&land=06', 400, 'parameter-unbekannt', '„land“'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=Marburg&anzahl=0', 400, 'parameter-ungueltig', '„anzahl“'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=Marburg&q=Fulda', 400, 'parameter-ungueltig', '„q“'],
  ['/api/v1/gebiete', `/api/v1/gebiete?q=${'x'.repeat(10_000)}`, 400, 'parameter-ungueltig', '„q“'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=%00%1b', 400, 'parameter-ungueltig', '„q“'],
  ['/api/v1/gebiete', '/api/v1/gebiete?q=%ff', 400, 'adresse-ungueltig', 'UTF-8'],
  ['/api/v1/leistungen/{id}', '/api/v1/leistungen/katze-anmelden', 404, 'leistung-unbekannt', 'Leistung'],
  ['/api/v1/leistungen/{id}', '/api/v1/leistungen/hund-anmelden?ort=069999999999', 404, 'ort-unbekannt', '/api/v1/gebiete?q='],
  ['/api/v1/leistungen/{id}', '/api/v1/leistungen/hund-anmelden?stichtag=2026-02-30', 400, 'parameter-ungueltig', '„stichtag“'],
  ['/api/v1/leistungen/{id}', '/api/v1/leistungen/hund-anmelden?sprache=fr', 400, 'parameter-ungueltig', '„sprache“'],
  ['/api/v1/organisationseinheiten/{id}', '/api/v1/organisationseinheiten/1', 400, 'parameter-ungueltig', '„id“'],
  ['/api/v1/organisationseinheiten/{id}', `/api/v1/organisationseinheiten/${HUND}`, 404, 'organisationseinheit-unbekannt', 'Stelle'],
  ['/api/v1/zustaendigkeit', '/api/v1/zustaendigkeit?leistung=hund-anmelden&ort=Wanfried', 400, 'parameter-ungueltig', '„ort“'],
  ['/api/v1/zustaendigkeit', `/api/v1/zustaendigkeit?leistung=x&ort=${WANFRIED}`, 404, 'leistung-unbekannt', 'Leistung'],
  ['/api/v1/suche', '/api/v1/suche?q=%20', 400, 'parameter-ungueltig', '„q“'],
  ['/api/v1/suche', '/api/v1/suche?q=hund&thema=hunde', 400, 'parameter-ungueltig', '„thema“'],
  ['/api/v1/suche', '/api/v1/suche?q=hund&art=leistung,amt', 400, 'parameter-ungueltig', '„art“'],
  ['/api/v1/suche', '/api/v1/suche?q=hund&weiter=kaputt', 400, 'marke-ungueltig', 'ersten Seite'],
  ['/api/v1/suche/vorschlaege', '/api/v1/suche/vorschlaege', 400, 'parameter-ungueltig', '„q“'],
]
test.each(SCHLECHT.map((fall) => [fall[0], fall[1].slice(0, 80), fall[3], fall] as const))(
  '%s lehnt %s ab: %s',
  async (_p, _u, _c, fall) => {
    const [pfad, url, status, code, im] = fall
    const antwort = await app.inject(url)
    expect(antwort.statusCode).toBe(status)
    await gegenDokument(pfad, antwort)
    expect(antwort.json()).toMatchObject({
      type: `/hilfe/fehler#${code}`,
      status,
      instance: url.split('?')[0],
      detail: expect.stringContaining(im),
    })
  },
)

test('keine Adresse überliest einen Parameter, den sie nicht kennt', async () => {
  for (const pfad of Object.keys((await dokument()).paths)) {
    const antwort = await app.inject(`${pfad.replace('{id}', HUND)}?stichtg=2026-01-01`)
    expect([pfad, antwort.statusCode, antwort.json().type]).toEqual([pfad, 400, '/hilfe/fehler#parameter-unbekannt'])
  }
})

describe('Inhalt', () => {
  test('die Zuständigkeit nennt Stelle, Weg und Gesetz', async () => {
    const { zustaendigeStelle, anlaufstellen, bezugsort } = (
      await app.inject(`/api/v1/zustaendigkeit?leistung=${HUND}&ort=${WANFRIED}`)
    ).json()
    expect(zustaendigeStelle).toMatchObject({ art: 'stelle', rolle: 'zustaendige-stelle', stelle: { id: AMT, name: 'Steueramt Wanfried' } })
    expect(zustaendigeStelle.herleitung).toContainEqual({ satz: 'Weil.', rechtsgrundlage: '§ 1' })
    expect([bezugsort, anlaufstellen.length]).toEqual(['wohnort', 1])
  })
  test('der Schlüssel einer aufgelösten Gemeinde führt zu ihrer Nachfolgerin', async () => {
    expect((await app.inject(`/api/v1/zustaendigkeit?leistung=${HUND}&ort=064370002002`)).json().ort).toMatchObject({
      name: 'Oberzent, Stadt',
    })
  })
  test('die Stelle zeigt die Woche des Stichtags mit Ausnahme und nur Personen mit Einwilligung', async () => {
    const stelle = (await app.inject(`/api/v1/organisationseinheiten/${AMT}`)).json()
    expect(stelle.oeffnungszeiten.woche[1]).toEqual({
      tag: '2026-11-17',
      wochentag: 2,
      zeiten: [],
      art: 'ausnahme',
      grund: 'Betriebsausflug',
    })
    const [kasse] = stelle.weitereZeiten
    expect([kasse.zweck, kasse.aufgaben]).toEqual(['Kasse', ['steuern']])
    expect([kasse.woche[1].grund, kasse.woche[2].zeiten]).toEqual(['Betriebsausflug', [{ von: '09:00', bis: '10:00' }]])
    expect(stelle.personen.map(({ name }: { name: string }) => name)).toEqual(['Ada Beispiel'])
  })
  test('die Suche nennt Gesamtzahl, Schlüssel und die Adresse der Seite am Ort', async () => {
    const { gesamt, treffer } = (await app.inject(`/api/v1/suche?q=hund&ort=${WANFRIED}`)).json()
    expect(gesamt).toBe(1)
    expect(treffer[0]).toMatchObject({ art: 'leistung', id: HUND, leistungsschluessel: '99102013001000', titel: 'Hund anmelden' })
    expect(treffer[0].url).toBe(`https://portal.example/de/leistung/hund-anmelden?ort=${WANFRIED}`)
  })
  test('die Suche findet am Ort die Stelle des Bezirks, in dem er liegt, und keine andere', async () => {
    const { treffer } = (await app.inject(`/api/v1/suche?q=finanzamt&ort=${WANFRIED}`)).json()
    expect(treffer.map(({ id }: { id: string }) => id)).toEqual([finanzaemter[0]!.id])
  })
})

describe('Sprache', () => {
  test.each([
    ['', undefined, 'de', 'Hund anmelden'],
    ['', 'en-GB,en;q=0.9,de;q=0.8', 'en', 'Register a dog'],
    ['', 'fr, de;q=0.5, en;q=0.4', 'de', 'Hund anmelden'],
    ['?sprache=en', 'de', 'en', 'Register a dog'],
  ])('mit %s und Accept-Language %s kommt %s', async (query, accept, sprache, titel) => {
    const antwort = await app.inject({
      url: `/api/v1/leistungen/hund-anmelden${query}`,
      headers: accept ? { 'accept-language': accept } : {},
    })
    expect(antwort.json()).toMatchObject({ sprache, titel })
    expect(antwort.headers).toMatchObject({ 'content-language': sprache, vary: expect.stringContaining('accept-language') })
  })
  test('auch das Nein kommt in der gewünschten Sprache', async () => {
    const antwort = await app.inject({ url: '/api/v1/leistungen/katze', headers: { 'accept-language': 'en' } })
    expect(antwort.json().title).toBe('Service not found')
  })
})

describe('HTTP', () => {
  test('wer den Stand schon hat, bekommt ihn nicht noch einmal', async () => {
    const erste = await app.inject('/api/v1/leistungen/hund-anmelden')
    const zweite = await app.inject({ url: '/api/v1/leistungen/hund-anmelden', headers: { 'if-none-match': String(erste.headers.etag) } })
    expect([zweite.statusCode, zweite.body]).toEqual([304, ''])
    expect(erste.headers['cache-control']).toBe('public, max-age=0, must-revalidate')
  })
  test('eine unbekannte Adresse und eine falsche Methode bekommen ein Problemdokument', async () => {
    const unbekannt = await app.inject('/api/v1/wasauchimmer')
    const falsch = await app.inject({ method: 'POST', url: '/api/v1/suche' })
    expect([unbekannt.statusCode, falsch.statusCode, falsch.headers.allow]).toEqual([404, 405, 'GET, HEAD'])
    for (const { headers } of [unbekannt, falsch]) expect(headers['content-type']).toContain('application/problem+json')
  })
  test('nennt die Grenze für Anfragen', async () => {
    expect((await app.inject('/api/v1/gebiete?q=Fulda')).headers['ratelimit-limit']).toBe('200')
  })
})

test('die Leistung sagt von jedem Teil, ob ihn eine Maschine übersetzt hat', async () => {
  const { module } = (await app.inject('/api/v1/leistungen/hund-anmelden?sprache=en')).json()
  expect(module.bezeichnungBuerger[0].herkunft.sprachfassung).toEqual({ maschinell: true, geprueft: false })
  expect(module.teaser[0].herkunft).toMatchObject({ sprache: 'de', sprachfassung: null })
})

test('das OpenAPI-Dokument ist von Version 3.1 und beschreibt jede Adresse mit allen ihren Parametern', async () => {
  const { openapi, paths, components } = await dokument()
  expect(openapi).toBe('3.1.0')
  expect(JSON.stringify(components)).not.toContain('$defs') // a reference that would lead nowhere in this document
  const parameter = Object.entries(paths).map(([pfad, { get }]) => [pfad, get.parameters.map(({ name }) => name).sort()])
  expect(Object.fromEntries(parameter)).toEqual({
    '/api/v1/gebiete': ['anzahl', 'q', 'stichtag'],
    '/api/v1/leistungen/{id}': ['id', 'ort', 'sprache', 'stichtag'],
    '/api/v1/organisationseinheiten/{id}': ['id', 'sprache', 'stichtag'],
    '/api/v1/zustaendigkeit': ['bezugsort', 'leistung', 'ort', 'sprache', 'stichtag'],
    '/api/v1/suche': [
      ...['anzahl', 'art', 'ebene', 'gruende', 'inSprache', 'online', 'ort', 'ortErkennen', 'q'],
      ...['sprache', 'stichtag', 'thema', 'weiter', 'woertlich', 'zielgruppe'],
    ],
    '/api/v1/suche/vorschlaege': ['anzahl', 'ort', 'ortErkennen', 'q', 'sprache', 'stichtag'],
  })
})
