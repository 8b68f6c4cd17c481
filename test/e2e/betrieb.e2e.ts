// What operators rely on: nothing acknowledged is lost by kill -9, SIGTERM ends in good order, the slow do not stop the others, logs tell no secrets.
import { strict as assert } from 'node:assert'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import test, { after, before } from 'node:test'
import { setTimeout as warte } from 'node:timers/promises'
import { type Prozess, starteProzess } from '../werkzeug/instanzen.ts'
import { type Besucher, besucher, meldeAn, verborgenes } from './besucher.ts'
import { gebuehrIn, instanz, WIESBADEN } from './schritte.ts'

const FORMULAR = '/redaktion/leistung/hundesteuer-anmelden/gebuehr'
const FELD = 'betrag-erster-hund'
const HUND = '/leistung/hundesteuer-anmelden'

let gehe: Besucher
let c: Prozess
let port: number

before(async () => {
  c = await starte()
  port = c.port
  gehe = besucher()
  await meldeAn(gehe, c.url, 'redaktion@wiesbaden.example')
})
after(() => c?.beende())

/** A third process on the database of the journeys; it tells everything it logs. */
function starte(fester?: number): Promise<Prozess> {
  const gemeinsam = { AMTSWERK_E2E_DATENBANK: instanz('DATENBANK'), AMTSWERK_E2E_SCHLUESSEL: instanz('SCHLUESSEL') }
  return starteProzess({ ...gemeinsam, host: '0.0.0.0', log: 'debug', ...(fester ? { port: fester } : {}) })
}

test('Jede bestätigte Änderung ist noch da, wenn der Prozess mitten im Schreiben stirbt', async (t) => {
  const vorher = await gebuehrIn(instanz('B'), WIESBADEN)
  const bestaetigt: number[] = []
  let versucht = 0
  const schreiben = (async () => {
    for (let euro = 151; euro < 1000; euro++) {
      versucht = euro
      if (!(await aendere(c.url, String(euro)))) return
      bestaetigt.push(euro)
    }
  })().catch(() => {}) // the connection breaks when the process dies
  await bis(() => bestaetigt.length >= 5)
  await warte(Math.random() * 40) // somewhere within the next change
  await c.beende('SIGKILL')
  await schreiben
  t.diagnostic(`${bestaetigt.length} changes acknowledged, killed while asking for ${versucht} €`)

  const letzte = bestaetigt.at(-1)!
  const erlaubt = [letzte, versucht].map((euro) => `${euro},00`)
  await bisGilt(async () => erlaubt.includes(await gebuehrIn(instanz('B'), WIESBADEN)))
  await protokolliert(instanz('B'), bestaetigt.length)

  c = await starte(port)
  assert.ok(erlaubt.includes(await gebuehrIn(c.url, WIESBADEN)), 'after the restart too')
  await protokolliert(c.url, bestaetigt.length)
  assert.ok(await aendere(c.url, vorher), 'and it can be changed again')
  await bisGilt(async () => (await gebuehrIn(instanz('B'), WIESBADEN)) === vorher)
})

test('Wer seine Kopfzeilen tröpfelt, wird verabschiedet; andere bekommen derweil Antwort', async (t) => {
  const beginn = performance.now()
  const langsam = troepfle(port)
  let bedient = 0
  let laengste = 0
  while (!langsam.zu()) {
    const von = performance.now()
    assert.equal((await fetch(`${c.url}${HUND}`)).status, 200)
    laengste = Math.max(laengste, performance.now() - von)
    bedient++
    assert.ok(performance.now() - beginn < 90_000, 'the slow client still holds its connection')
    await warte(200)
  }
  const text = await langsam.ende
  assert.match(text, /^(HTTP\/1\.1 408 |$)/)
  t.diagnostic(
    `closed after ${Math.round((performance.now() - beginn) / 1000)} s; ${bedient} others served, the slowest in ${Math.round(laengste)} ms`,
  )
})

test('Auskunft für Maschinen: Zustand, Sicherheitskontakt, Messwerte nur für diesen Rechner', async () => {
  for (const pfad of ['/healthz', '/readyz']) assert.equal((await fetch(c.url + pfad)).status, 200, pfad)
  const sicherheit = await (await fetch(`${c.url}/.well-known/security.txt`)).text()
  assert.match(sicherheit, /^Contact: (mailto:|https:)/m)
  assert.ok(new Date(/^Expires: (.+)$/m.exec(sicherheit)![1]!) > new Date())
  assert.match(await (await fetch(`${c.url}/metrics`)).text(), /^# HELP /m)
  const aussen = Object.values(networkInterfaces())
    .flat()
    .find((netz) => netz?.family === 'IPv4' && !netz.internal)
  if (aussen) assert.equal((await fetch(`http://${aussen.address}:${port}/metrics`)).status, 404, 'seen from outside there are no metrics')
})

test('Im Protokoll des Prozesses steht nicht, was jemand gesucht oder getippt hat', async () => {
  const wege = [
    `${HUND}?ort=${WIESBADEN}`,
    '/suche?q=Geheimwort&wo=Wanfried',
    '/suche?q=Geheimwort&wo=Quarxdorf',
    '/gibt-es-nicht?q=Geheimwort',
    '/stelle/keine-kennung?q=Geheimwort',
    '/suche?q=%E0%A4%A',
    '/redaktion?weiter=Geheimwort',
    '/api/v1/gebiete?q=Geheimwort&limit=keine',
  ]
  for (const weg of wege) {
    const { status } = await gehe(c.url, weg)
    assert.ok(status < 500, `${status} ${weg}`)
  }
  await gehe(c.url, '/redaktion/anmelden', { email: 'geheim@example.org', passwort: 'Geheimwort', code: '000000' })
  const ausgabe = c.ausgabe()
  assert.match(ausgabe, /answered/, 'the process logs its answers')
  assert.doesNotMatch(ausgabe, /Geheimwort|geheim@|Quarxdorf|[?&](q|wo|ort)=/i)
  assert.doesNotMatch(ausgabe, /^\s+at .+:\d+:\d+/m, 'a stack trace in the log')
})

test('SIGTERM: die laufende Anfrage wird beantwortet, dann ist Schluss', async (t) => {
  const { text } = await gehe(c.url, '/redaktion/anmelden')
  const laufend = gehe(c.url, '/redaktion/anmelden', {
    csrf: verborgenes(text, 'csrf'),
    email: 'niemand@example.org',
    passwort: 'falsch',
    code: '000000',
  })
  await warte(15) // the password is being checked now
  const beginn = performance.now()
  const code = await c.beende('SIGTERM')
  const ms = Math.round(performance.now() - beginn)
  t.diagnostic(`ended ${ms} ms after SIGTERM`)
  assert.ok((await laufend).status >= 200)
  assert.equal(code, 0)
  assert.ok(ms < 5_000, 'a connection that the client keeps open must not hold up the end')
})

/** True if the change was acknowledged. */
async function aendere(basis: string, betrag: string): Promise<boolean> {
  const { text } = await gehe(basis, FORMULAR)
  const form = { csrf: verborgenes(text, 'csrf'), fassung: verborgenes(text, 'fassung'), [FELD]: betrag }
  return (await gehe(basis, FORMULAR, form)).status === 303
}

async function protokolliert(basis: string, mindestens: number): Promise<void> {
  const { text } = await gehe(basis, '/redaktion/protokoll')
  const zeilen = text.split('<tr>').filter((zeile) => zeile.includes('Gebühr ändern') && zeile.includes('ausgeführt'))
  assert.ok(zeilen.length >= mindestens, `${zeilen.length} changes in the audit log, ${mindestens} acknowledged`)
}

/** Sends a request line and then a byte now and again, never finishing. */
function troepfle(port: number) {
  const verbindung = connect(port, '127.0.0.1')
  let text = ''
  let zu = false
  verbindung.setEncoding('utf8').on('data', (teil: string) => {
    text += teil
  })
  verbindung.on('error', () => {})
  verbindung.write('GET / HTTP/1.1\r\nHost: localhost\r\nX-Langsam: ')
  const tropfen = setInterval(() => verbindung.write('x'), 300)
  const ende = new Promise<string>((fertig) => {
    verbindung.on('close', () => {
      clearInterval(tropfen)
      zu = true
      fertig(text)
    })
  })
  return { zu: () => zu, ende }
}

async function bis(erfuellt: () => boolean): Promise<void> {
  const ende = Date.now() + 60_000
  while (!erfuellt()) {
    assert.ok(Date.now() < ende, 'waited for a minute in vain')
    await warte(5)
  }
}

async function bisGilt(erfuellt: () => Promise<boolean>): Promise<void> {
  const ende = Date.now() + 15_000
  while (!(await erfuellt())) {
    assert.ok(Date.now() < ende, 'the other process still shows something else')
    await warte(50)
  }
}
