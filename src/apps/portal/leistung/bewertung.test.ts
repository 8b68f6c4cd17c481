// "War diese Seite hilfreich?" over HTTP, on a real database: asked on the page, counted, thanked for; refused from elsewhere, counted once.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { felderVon, sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { testDb } from '../../../../test/support/test-db.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import { musterDatei, musterTraeger, musterZeile, traegerFuer, WANFRIED } from '../../../domain/leistung/fixtures.ts'
import { leistungIdVon, loadLeistungen } from '../../../domain/leistung/index.ts'
import { loadTraeger, traegerIdVon } from '../../../domain/traeger/index.ts'
import { feiertagInHessen } from '../../../platform/feiertage.ts'
import { createGeheimnis } from '../../../platform/geheimnis.ts'
import { bewertungsdienst } from '../../../rueckmeldung.ts'

const db = testDb()
const kontext = Object.assign(db.echteDb().kontext, { geheimnis: createGeheimnis([randomBytes(32)]) })
const HUND = leistungIdVon('hund-anmelden')
const zeile = musterZeile({ leistungId: HUND, module: { bezeichnungBuerger: { text: 'Hund anmelden' } } })
const nurWanfried = musterZeile({ slug: 'grillen', ebene: 'gemeinde', ars: WANFRIED, module: { bezeichnungBuerger: { text: 'Grillen' } } })
const [HESSEN_HOST, LEER_HOST] = ['hessen.example', 'niemand.example']
const AM_ORT = `/leistung/hund-anmelden/bewertung?ort=${WANFRIED}`

let dienst: ReturnType<typeof bewertungsdienst>
let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  await kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadLeistungen(tx, { dateien: [{ datei: 'hund.yaml', daten: musterDatei() }], traegerFuer, jetzt: kontext.clock() })
  })
  dienst = bewertungsdienst(kontext)
  http = await portalprobe({
    clock: kontext.clock,
    auftrittFuer: (host) =>
      musterAuftritt({ traeger: host === LEER_HOST ? null : traegerIdVon('land-hessen'), sprachen: ['de', 'en', 'de-einfach'] }),
    leistungen: () => new Map([zeile, nurWanfried].map((eine) => [eine.slug, [eine]])),
    feiertage: () => feiertagInHessen,
    bewertung: { marke: dienst.marke, zaehle: (neue, herkunft) => dienst.zaehle(neue, herkunft) },
  })
})
afterAll(() => http.close())
beforeEach(() => db.alsBesitzer('truncate dialog_bewertung'))

let client = 0
const hole = (url: string, host = HESSEN_HOST) => http.inject({ url, headers: { host } })
function sende(url: string, felder: Record<string, string>, { headers = {}, von = `10.0.2.${++client}`, stumm = false } = {}) {
  const kopf = { host: HESSEN_HOST, 'content-type': 'application/x-www-form-urlencoded', ...headers }
  const woher = stumm ? {} : { origin: `http://${HESSEN_HOST}`, 'sec-fetch-site': 'same-origin' }
  const payload = new URLSearchParams(felder).toString()
  return http.inject({ method: 'POST', url, headers: { ...woher, ...kopf }, payload, remoteAddress: von })
}
const gezaehlt = () =>
  db.alsBesitzer<Record<string, unknown>>(
    'select ort, sprache, hilfreich as ja, nicht_hilfreich as nein from dialog_bewertung order by sprache',
  )

test('die Seite fragt am Ende, mit zwei Knöpfen, die ohne Skript senden', async () => {
  const { body } = await hole(`/leistung/hund-anmelden?ort=${WANFRIED}`)
  expect(body).toContain(`<form class="aw-bewertung__form" method="post" action="${AM_ORT}">`)
  for (const antwort of ['ja', 'nein']) expect(body).toMatch(new RegExp(`<button [^>]*type="submit" name="antwort" value="${antwort}"`))
  expect(sichtbarerText(body)).toContain('Wir zählen nur die Antwort, nicht wer sie gibt.')
})

test.each([
  ['', 'de', 'ja', 'Danke für Ihre Antwort'],
  ['', 'de', 'nein', 'Was hat gefehlt?'],
  ['/en', 'de', 'nein', 'What was missing?'],
])('%s (%s) %s: gezählt, dann gedankt', async (vorsatz, sprache, antwort, satz) => {
  const gesendet = await sende(`${vorsatz}${AM_ORT}`, { antwort })
  expect([gesendet.statusCode, gesendet.headers.location]).toEqual([303, `${vorsatz}${AM_ORT}&antwort=${antwort}`])
  expect(await gezaehlt()).toEqual([{ ort: WANFRIED, sprache, ja: antwort === 'ja' ? 1 : 0, nein: antwort === 'nein' ? 1 : 0 }])
  const danke = await hole(gesendet.headers.location!)
  expect(sichtbarerText(danke.body)).toContain(satz)
  expect([danke.headers['cache-control'], danke.headers['set-cookie']]).toEqual(['no-store', undefined])
})

test('nach einem Nein führt ein Weg in das Formular, und die Seite steht schon da', async () => {
  const { body } = await hole(`${AM_ORT}&antwort=nein`)
  const weg = /href="([^"]*\/rueckmeldung[^"]*)" *>?[^<]*<span class="kern-label">Nachricht schreiben/
    .exec(body)?.[1]
    ?.replaceAll('&amp;', '&')
  const formular = (await hole(weg!)).body
  expect(felderVon(formular).seite).toBe(`/leistung/hund-anmelden?ort=${WANFRIED}`)
  expect(formular).toMatch(/value="unverstaendlich"[^>]* checked|checked[^>]* value="unverstaendlich"/)
})

test('ein Anschluss zählt am Tag einmal je Seite, und die Seite sagt es', async () => {
  const von = '10.3.0.1'
  expect((await sende(AM_ORT, { antwort: 'ja' }, { von })).headers.location).not.toContain('schon')
  const zweite = await sende(AM_ORT, { antwort: 'nein' }, { von })
  expect(zweite.headers.location).toContain('schon=1')
  expect(sichtbarerText((await hole(zweite.headers.location!)).body)).toContain('heute schon eine Antwort')
  expect(await gezaehlt()).toEqual([{ ort: WANFRIED, sprache: 'de', ja: 1, nein: 0 }])
})

test('von einer fremden Seite zählt nichts; ein Browser, der nichts sagt, braucht die Marke der Seite', async () => {
  for (const headers of [{ origin: 'https://boese.example' }, { 'sec-fetch-site': 'cross-site' }])
    expect((await sende(AM_ORT, { antwort: 'ja' }, { headers })).statusCode).toBe(403)
  const gefragt = await sende(AM_ORT, { antwort: 'ja', marke: 'erfunden' }, { stumm: true })
  expect([gefragt.statusCode, await gezaehlt()]).toEqual([422, []])
  const { marke } = felderVon(gefragt.body)
  expect((await sende(AM_ORT, { antwort: 'ja', marke: marke! }, { stumm: true })).statusCode).toBe(303)
  expect(await gezaehlt()).toHaveLength(1)
})

test('ohne Antwort kommt die Frage noch einmal; mehr als zehn in einer Minute sind zu viele', async () => {
  const codes: number[] = []
  for (let i = 0; i < 11; i++) codes.push((await sende(AM_ORT, { antwort: 'vielleicht' }, { von: '10.9.9.8' })).statusCode)
  expect(codes).toEqual([...Array(10).fill(422), 429])
})

test('misslingt das Speichern, wird nicht gedankt, und ein neuer Versuch zählt', async () => {
  const kaputt = vi.spyOn(kontext.db, 'mitAkteur').mockRejectedValueOnce(new Error('keine Verbindung'))
  const von = '10.3.0.2'
  expect((await sende(AM_ORT, { antwort: 'ja' }, { von })).statusCode).toBe(500)
  kaputt.mockRestore()
  expect((await sende(AM_ORT, { antwort: 'ja' }, { von })).headers.location).not.toContain('schon')
  expect(await gezaehlt()).toHaveLength(1)
})

test('wo es die Seite nicht gibt oder niemand liest, wird nicht gefragt und nicht gezählt', async () => {
  expect((await hole('/leistung/gibt-es-nicht/bewertung')).statusCode).toBe(404)
  expect((await sende('/leistung/grillen/bewertung?ort=064140000000', { antwort: 'ja' })).statusCode).toBe(404)
  expect((await hole('/leistung/hund-anmelden', LEER_HOST)).body).not.toContain('aw-bewertung')
  expect((await hole('/leistung/hund-anmelden/bewertung', LEER_HOST)).statusCode).toBe(404)
  expect(await gezaehlt()).toEqual([])
})
