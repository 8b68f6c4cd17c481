// One installation, two appearances: the Land's portal and the town's own, told apart by the host name; strangers get nothing.
import { strict as assert } from 'node:assert'
import { request } from 'node:http'
import test from 'node:test'
import { EINMAL, reise } from './reise.ts'
import { instanz } from './schritte.ts'

const mitHost = (host: string) => instanz('A').replace('127.0.0.1', host)
const farbe = () => getComputedStyle(document.querySelector('.kern-btn--primary')!).backgroundColor

reise(
  'Die Stadt Wanfried hat ihren eigenen Namen, ihre Farbe und ihren Ort',
  async (seite, { art }) => {
    await seite.goto('/')
    assert.match(await seite.title(), /Verwaltungsportal Hessen/)
    assert.match(await seite.locator('.aw-ort').innerText(), /Ort wählen/)
    const landesfarbe = await seite.evaluate(farbe)

    await seite.goto(`${mitHost('wanfried.localhost')}/`)
    assert.match(await seite.title(), /Stadt Wanfried/)
    if (art.breite > 320) assert.match(await seite.locator('header').innerText(), /Rathaus im Netz/)
    assert.match(await seite.locator('.aw-ort').innerText(), /Wanfried/)
    assert.notEqual(await seite.evaluate(farbe), landesfarbe)
    await seite.locator('main').getByRole('region', { name: 'Aus dem Alltag' }).getByRole('link', { name: 'Hund anmelden' }).click()
    assert.equal(new URL(seite.url()).hostname, 'wanfried.localhost')
    assert.match(await seite.locator('.aw-ort').innerText(), /Wanfried/)
    const kanonisch = await seite.locator('head link[rel="canonical"]').getAttribute('href')
    assert.ok(kanonisch?.startsWith(mitHost('wanfried.localhost')), `canonical: ${kanonisch}`)
  },
  { arten: [...EINMAL, { js: true, breite: 320 }] },
)

for (const pfad of ['/', '/leistung/hundesteuer-anmelden', '/redaktion/anmelden', '/suche?q=hund', '/gibt-es-nicht']) {
  test(`Unter fremdem Namen gibt es unsere Seiten nicht: ${pfad}`, async () => {
    const { status, body, kopf } = await hole(pfad, 'boese.example')
    assert.equal(status, 421)
    assert.ok(!/<html|Hessen|Wanfried/.test(body), body)
    assert.ok(!JSON.stringify(kopf).includes('boese'), 'the foreign name comes back in a header')
  })
}

function hole(pfad: string, host: string): Promise<{ status: number; body: string; kopf: object }> {
  const { hostname, port } = new URL(instanz('A'))
  return new Promise((fertig, fehler) => {
    const anfrage = request({ hostname, port, path: pfad, headers: { host } }, (antwort) => {
      let body = ''
      antwort.setEncoding('utf8').on('data', (teil: string) => {
        body += teil
      })
      antwort.on('end', () => fertig({ status: antwort.statusCode ?? 0, body, kopf: antwort.headers }))
    })
    anfrage.on('error', fehler).end()
  })
}
