// One installation, several appearances: the Land's portal and those of two towns, told apart by the host name; strangers get nothing.
// What a town announces is read in its own appearance and, by its people, in the Land's.
import { strict as assert } from 'node:assert'
import { request } from 'node:http'
import test from 'node:test'
import { setTimeout as warte } from 'node:timers/promises'
import { EINMAL, ENDEN, reise } from './reise.ts'
import { anmelden, imMenue, instanz, suche, ueberschrift, WANFRIED } from './schritte.ts'

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

reise('Wer bei der Stadt nachsieht, findet zuerst ihre Häuser, ihr Impressum und trotzdem jeden anderen Ort', async (seite) => {
  const stadt = mitHost('wanfried.localhost')
  await seite.goto(`${stadt}/`)
  const wir = seite.getByRole('region', { name: 'So erreichen Sie uns' })
  assert.match(await wir.getByRole('heading', { level: 3 }).first().innerText(), /Wanfried/)

  await (await imMenue(seite, 'Dienststellen')).click()
  const gruppen = seite.locator('main section.aw-band:has(> ul)')
  assert.match(await gruppen.first().innerText(), /Wanfried/)
  assert.match(await gruppen.nth(1).innerText(), /Werra-Meißner/)
  await seite.locator('#d-name').fill('amt')
  await seite.locator('.aw-stellensuche button').click()
  const ebenen = await seite.locator('main .aw-band [class*="aw-ebene"]').allInnerTexts()
  assert.match(ebenen[0] ?? '', /Wanfried/)

  await seite.goto(`${stadt}/impressum`)
  assert.match(await seite.locator('main').innerText(), /Magistrat der Stadt Wanfried/)
  await seite.goto(`${stadt}/`)
  await suche(seite, 'Hund anmelden', 'Kassel')
  assert.equal(new URL(seite.url()).hostname, 'wanfried.localhost')
  assert.match(await seite.locator('.aw-ort').innerText(), /Kassel/)
})

reise(
  'Eine zweite Stadt sieht anders aus, ohne dass jemand etwas programmiert',
  async (seite) => {
    const aussehen = async (host: string) => {
      await seite.goto(`${mitHost(host)}/`)
      return { farbe: await seite.evaluate(farbe), name: await seite.title(), ort: await seite.locator('.aw-ort').innerText() }
    }
    const [land, wanfried, viernheim] = [
      await aussehen('localhost'),
      await aussehen('wanfried.localhost'),
      await aussehen('viernheim.localhost'),
    ]
    assert.equal(new Set([land, wanfried, viernheim].map((eines) => eines.farbe)).size, 3)
    assert.match(viernheim.name, /Stadt Viernheim/)
    assert.match(viernheim.ort, /Viernheim/)
    assert.match(await seite.getByRole('region', { name: 'So erreichen Sie uns' }).innerText(), /Viernheim/)
    const opensearch = await (await fetch(`${instanz('A')}/opensearch.xml`)).text()
    assert.match(opensearch, /Leistungssuche/)
    assert.match((await hole('/opensearch.xml', 'viernheim.localhost')).body, /<ShortName>Stadt Viernheim<.*viernheim\.localhost/s)
    assert.ok(!(await hole('/sitemap/seiten.xml', 'viernheim.localhost')).body.includes(WANFRIED))
  },
  { arten: EINMAL },
)

reise(
  'Das Rathaus meldet etwas: Wer in Wanfried wohnt, liest es auch im Portal des Landes, bis die Stadt es zurückzieht',
  async (seite, { art }) => {
    const titel = `Rathaus zu (${art.breite} px, ${Date.now()})`
    await anmelden(seite, 'redaktion@wanfried.example')
    await seite.goto('/redaktion/meldungen')
    await seite.getByRole('link', { name: 'Neue Meldung' }).click()
    await seite.getByLabel('Überschrift', { exact: true }).fill(titel)
    await seite.getByLabel('Text der Meldung').fill('Am Freitag ist niemand da.\n\nOnline geht alles.')
    await seite.getByRole('button', { name: 'Veröffentlichen' }).click()
    assert.match(await seite.locator('main').innerText(), /Geben Sie den letzten Tag an/)
    await seite.getByLabel('Letzter Tag').fill(await seite.getByLabel('Erster Tag').inputValue())
    await seite.getByRole('button', { name: 'Vorschau zeigen' }).click()
    assert.match(await seite.getByRole('region', { name: 'So sieht die Meldung aus' }).innerText(), /niemand da\.\s+Online geht alles/)
    await seite.getByRole('button', { name: 'Veröffentlichen' }).click()
    assert.match(await seite.locator('main').innerText(), /Die Meldung ist veröffentlicht/)

    await erscheint(`/?ort=${WANFRIED}`, titel, true)
    await seite.goto(`/?ort=${WANFRIED}`)
    assert.ok(!(await (await fetch(`${instanz('A')}/`)).text()).includes(titel), 'shown without a place')
    assert.match(await seite.getByRole('region', { name: 'Meldungen für Wanfried' }).innerText(), /Stadt Wanfried\s+Gilt bis/)
    await seite.getByRole('link', { name: titel }).click()
    assert.equal(await ueberschrift(seite), titel)
    const adresse = seite.url()
    await seite.goto(`${mitHost('wanfried.localhost')}/`)
    await seite.getByRole('link', { name: titel }).click()
    assert.match(await seite.locator('main').innerText(), /Online geht alles/)

    await seite.goto('/redaktion/meldungen')
    await seite.locator('tr', { hasText: titel }).getByRole('link').click()
    await seite.getByRole('button', { name: 'Zurückziehen' }).click()
    await erscheint(`/?ort=${WANFRIED}`, titel, false)
    assert.equal((await fetch(adresse)).status, 410)
  },
  { arten: ENDEN },
)

/** On every node within a second of the commit; a person would reload. */
async function erscheint(pfad: string, wort: string, da: boolean): Promise<void> {
  for (const knoten of [instanz('A'), instanz('B')]) {
    const frist = Date.now() + 5_000
    while ((await (await fetch(knoten + pfad)).text()).includes(wort) !== da) {
      assert.ok(Date.now() < frist, `${wort} on ${knoten}: expected ${da}`)
      await warte(100)
    }
  }
}

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
