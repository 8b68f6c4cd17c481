// The feedback form over HTTP, on a real database: sent, refused, too often, from elsewhere; and who reads it in the end.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../../test/support/akteure.ts'
import { felderVon, sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { testDb } from '../../../../test/support/test-db.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import { nimmRueckmeldungAn, zeigeRueckmeldungen } from '../../../domain/dialog/index.ts'
import { musterTraeger } from '../../../domain/leistung/fixtures.ts'
import { loadTraeger } from '../../../domain/traeger/index.ts'
import { createGeheimnis } from '../../../platform/geheimnis.ts'
import { createFormularmarke } from '../../../platform/http/index.ts'

const { kontext: basis, uhr } = testDb().echteDb()
const kontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const auftritt = (schluessel: string, traeger: string | null) => musterAuftritt({ schluessel, traeger })
const auftritte = {
  'wanfried.example': auftritt('wanfried', WANFRIED),
  'wiesbaden.example': auftritt('wiesbaden', WIESBADEN),
  'niemand.example': auftritt('niemand', null),
}
const WER = { [WANFRIED]: konto('frieda', WANFRIED, 'dialog.bearbeiten'), [WIESBADEN]: konto('wilma', WIESBADEN, 'dialog.bearbeiten') }
const GUT = { art: 'fehler', text: 'Erste Zeile\r\nzweite Zeile', seite: '/hilfe', email: '' }

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  await basis.db.alsSystem(async (tx) => void (await loadTraeger(tx, musterTraeger)))
  http = await portalprobe({
    clock: kontext.clock,
    auftrittFuer: (host) => auftritte[host as keyof typeof auftritte] ?? null,
    rueckmeldung: { marke: createFormularmarke(randomBytes(32), kontext.clock), nimmAn: (neue) => nimmRueckmeldungAn(kontext, neue) },
  })
})
afterAll(() => http.close())

let client = 0
const hole = async (url = '/rueckmeldung', host = 'wanfried.example', headers: Record<string, string> = {}) =>
  http.inject({ url, headers: { host, ...headers } })
const markeVon = (html: string) => felderVon(html).marke!

async function sende(
  felder: Record<string, string>,
  { host = 'wanfried.example', url = '/rueckmeldung', headers = {}, von = `10.0.1.${++client}` } = {},
) {
  const payload = new URLSearchParams(felder).toString()
  const kopf = { host, origin: `http://${host}`, 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return http.inject({ method: 'POST', url, headers: kopf, payload, remoteAddress: von })
}
const fuelle = async (felder: Record<string, string>, mehr: Parameters<typeof sende>[1] = {}) =>
  sende({ marke: markeVon((await hole(mehr.url, mehr.host)).body), ...felder }, mehr)

async function gelesen(traeger: string) {
  const liste = await zeigeRueckmeldungen(kontext, WER[traeger]!, { erledigt: false })
  if (!liste.ok) throw new Error(liste.error.grund)
  return liste.value.nachrichten.map(({ inhalt }) => inhalt?.text)
}

test.each([
  ['', 'Danke, Ihre Nachricht ist da'],
  ['/en', 'Thank you, your message has arrived'],
])('%s/rueckmeldung: abgeschickt, gedankt, und nur die richtige Behörde liest es', async (vorsatz, danke) => {
  const text = `Nachricht aus ${vorsatz || 'de'}`
  const vorher = await gelesen(WIESBADEN)
  const antwort = await fuelle({ ...GUT, text }, { url: `${vorsatz}/rueckmeldung` })
  expect([antwort.statusCode, antwort.headers.location]).toEqual([303, `${vorsatz}/rueckmeldung/danke`])
  expect(sichtbarerText((await hole(antwort.headers.location!)).body)).toContain(danke)
  expect(await gelesen(WANFRIED)).toContain(text)
  expect(await gelesen(WIESBADEN)).toEqual(vorher)
})

test('die Seite steht in keiner Suchmaschine, setzt kein Cookie und wird nicht aufgehoben', async () => {
  const { headers, body, statusCode } = await hole('/en/rueckmeldung?art=barriere&seite=/hilfe')
  expect([statusCode, headers['set-cookie'], headers['cache-control']]).toEqual([200, undefined, 'no-store'])
  expect(body).toContain('<meta name="robots" content="noindex"/>')
  expect(body).toMatch(/value="barriere"[^>]* checked|checked[^>]* value="barriere"/)
  expect(felderVon(body).seite).toBe('/hilfe')
  expect((await hole('/rueckmeldung/anders')).statusCode).toBe(404)
})

test('die Seite, von der jemand kommt, steht schon da, aber nur wenn es unsere ist', async () => {
  const seite = async (referer: string) => felderVon((await hole('/rueckmeldung', 'wanfried.example', { referer })).body).seite
  expect(await seite('http://wanfried.example/leistung/hund?ort=1')).toBe('/leistung/hund?ort=1')
  expect(await seite('https://fremd.example/geheim')).toBe('')
  expect(await seite('kaputt')).toBe('')
})

test('was fehlt, steht oben und am Feld; nichts Getipptes geht verloren', async () => {
  const antwort = await fuelle({ ...GUT, art: '', text: 'Bleibt <b>stehen</b>', email: 'ich@' })
  expect(antwort.statusCode).toBe(422)
  expect(antwort.body).toContain('<title>Fehler: Rückmeldung geben')
  expect(sichtbarerText(antwort.body)).toContain('2 Angaben fehlen oder stimmen nicht')
  for (const feld of ['art', 'email']) expect(antwort.body).toContain(`href="#${feld}"`)
  expect(antwort.body).toContain('Bleibt &lt;b>stehen&lt;/b></textarea>')
  expect(felderVon(antwort.body)).toMatchObject({ seite: '/hilfe', email: 'ich@' })
  const nochmal = await sende({ ...GUT, marke: markeVon(antwort.body) })
  expect(nochmal.statusCode).toBe(303)
  expect(await gelesen(WANFRIED)).toContain('Erste Zeile\nzweite Zeile')
})

test('ohne Marke oder nach mehr als einem Tag wird nichts gespeichert, und nichts geht verloren', async () => {
  const vorher = await gelesen(WANFRIED)
  const alte = markeVon((await hole()).body)
  uhr.stelle(new Date(kontext.clock().getTime() + 25 * 60 * 60 * 1000))
  const fremde = markeVon((await hole('/rueckmeldung', 'wiesbaden.example')).body)
  for (const marke of ['', 'erfunden', alte, fremde]) {
    const antwort = await sende({ ...GUT, marke })
    expect(antwort.statusCode).toBe(422)
    expect(sichtbarerText(antwort.body)).toContain('Bitte senden Sie noch einmal')
    expect(antwort.body).toContain('Erste Zeile\nzweite Zeile</textarea>')
  }
  expect(await gelesen(WANFRIED)).toEqual(vorher)
})

test('von einer fremden Seite abgeschickt wird nichts angenommen', async () => {
  const vorher = await gelesen(WANFRIED)
  const fremd: Record<string, string>[] = [{ origin: 'https://boese.example' }, { 'sec-fetch-site': 'cross-site' }]
  for (const headers of fremd) expect((await fuelle(GUT, { headers })).statusCode).toBe(403)
  expect(await gelesen(WANFRIED)).toEqual(vorher)
})

test('zweimal gedrückt ist einmal angekommen', async () => {
  const marke = markeVon((await hole()).body)
  for (let i = 0; i < 2; i++) expect((await sende({ ...GUT, text: 'Doppelt gedrückt', marke })).statusCode).toBe(303)
  expect((await gelesen(WANFRIED)).filter((text) => text === 'Doppelt gedrückt')).toHaveLength(1)
})

test('mehr als zehn in einer Minute von einem Anschluss sind zu viele', async () => {
  const codes: number[] = []
  for (let i = 0; i < 11; i++) codes.push((await sende({ ...GUT, marke: '' }, { von: '10.9.9.9' })).statusCode)
  expect(codes).toEqual([...Array(10).fill(422), 429])
})

test('wo niemand liest, gibt es kein Formular', async () => {
  const seite = (await hole('/rueckmeldung', 'niemand.example')).body
  expect(seite).not.toContain('<textarea')
  expect(sichtbarerText(seite)).toContain('Hier nimmt niemand Nachrichten entgegen')
})
