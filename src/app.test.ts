import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sichtbarerText } from '../test/support/browser.ts'
import { bald } from '../test/support/nachbarn.ts'
import { testDb } from '../test/support/test-db.ts'
import { adresseVon } from '../test/support/testserver.ts'
import { tickendeUhr } from '../test/support/uhr.ts'
import { type App, createApp } from './app.ts'
import { readConfig } from './config.ts'
import { leistungen } from './domain/leistung/index.ts'
import { traegerIdVon } from './domain/traeger/index.ts'
import type { Akteur } from './platform/akteur.ts'
import { newId } from './platform/id.ts'
import { createLog } from './platform/log.ts'
import { zeitpunkt } from './platform/zeit.ts'

const WANFRIED = '066360013013'
const HUND = `/leistung/hundesteuer-anmelden?ort=${WANFRIED}`
const root = join(import.meta.dirname, '..')

const db = testDb()
const uhr = tickendeUhr(undefined, 1)
let daten: string
let erste: App
let zweite: App

/** The composed program on the database of this file; a second one beside it is the second node. */
async function starte(extra: Record<string, string> = {}): Promise<App> {
  const config = readConfig(
    { DATABASE_URL: adresseVon(db.besitzer()), AMTSWERK_DATEN: daten, AMTSWERK_LOG: 'silent', PORT: '0', ...extra },
    root,
  )
  return createApp({ config, root, clock: uhr, log: createLog('silent'), schritt: () => {} })
}

async function hole(app: App, url: string, headers: Record<string, string> = {}) {
  const { statusCode, body, headers: kopf } = await app.http!.inject({ url, headers: { host: 'localhost', ...headers } })
  return { status: statusCode, body, text: sichtbarerText(body), kopf }
}

beforeAll(async () => {
  daten = await mkdtemp(join(tmpdir(), 'amtswerk-app-'))
  uhr.stelle(zeitpunkt('2026-11-26', '09:00'))
  erste = await starte()
  zweite = await starte({ AMTSWERK_ROLLE: 'web' })
}, 240_000)
afterAll(async () => {
  await zweite?.stop()
  await erste?.stop()
  await rm(daten, { recursive: true, force: true })
}, 60_000)

test('eine geänderte Gebühr steht gleich auf beiden Rechnern, und das Protokoll weiß es', async () => {
  expect((await hole(zweite, HUND)).text).toContain('60,00 € im Jahr')
  const akteur = redaktionVon('wanfried')
  const bearbeitung = await leistungen.getBearbeitung(erste.kontext, akteur, 'hundesteuer-anmelden')
  if (!bearbeitung.ok) throw new Error(bearbeitung.error.grund)
  const geaendert = await leistungen.aendereGebuehr(erste.kontext, akteur, {
    leistung: 'hundesteuer-anmelden',
    gebuehr: 'erster-hund',
    betragCent: 7250,
    fassung: bearbeitung.value.veroeffentlicht!.id,
  })
  expect(geaendert.ok).toBe(true)
  for (const app of [erste, zweite]) {
    await bald(db, async () => expect((await hole(app, HUND)).text).toContain('72,50 € im Jahr'))
  }
  const protokoll = await db.alsBesitzer<{ handlung: string; ergebnis: string }>(
    `select handlung, ergebnis from protokoll where akteur = '${akteur.id}' order by zeit`,
  )
  expect(protokoll).toContainEqual({ handlung: 'leistung.gebuehr-aendern', ergebnis: 'ja' })
})

function redaktionVon(schluessel: string): Akteur {
  return { art: 'konto', id: newId(uhr()), traeger: traegerIdVon(schluessel), rechte: ['leistung.bearbeiten', 'leistung.veroeffentlichen'] }
}

test('nichts wird doppelt gebaut: wer die Seite schon hat, bekommt nur das Ja', async () => {
  const { kopf } = await hole(erste, HUND)
  const nochmal = await hole(erste, HUND, { 'if-none-match': String(kopf.etag) })
  expect(nochmal.status).toBe(304)
})

test.each([
  ['unbekannte Seite', '/gibt-es-nicht', 404],
  ['unbekannte Leistung', '/leistung/gibt-es-nicht', 404],
  ['unbekanntes Amt', '/stelle/00000000-0000-4000-8000-000000000000', 404],
  ['unbekannter Ort', '/suche?q=hund&wo=Xyzzyhausen', 404],
  ['unbekannter Schlüssel', '/suche?q=hund&ort=999999999999', 404],
  ['unbekanntes Thema', '/thema/constructor', 404],
  ['unbekannte Sprache', '/fr/leistung/hundesteuer-anmelden', 404],
  ['zu lange Suche', `/suche?q=${'x'.repeat(10_000)}`, 400],
  ['kaputte Kodierung', '/suche?q=%', 400],
  ['ungültiges UTF-8', '/leistung/%ff', 400],
  ['Steuerzeichen', '/suche?q=hund%00%1b', 200],
  ['fremder Rückweg', '/ort?wo=Wanfried&zurueck=https%3A%2F%2Fboese.example', 303],
] as const)('%s bekommt eine Antwort, die hilft', async (_name, url, status) => {
  const antwort = await hole(erste, url)
  expect(antwort.status).toBe(status)
  if (status === 303) expect(antwort.kopf.location).toBe(`/?ort=${WANFRIED}`)
  else expect(antwort.body.includes('name="wo"')).toBe(true)
  expect(/at .*\.ts|node_modules/.test(antwort.body)).toBe(false)
})

test('ein fremder Host bekommt keine Seite von uns', async () => {
  for (const url of ['/', '/api/v1/gebiete?q=a', '/redaktion/anmelden']) {
    const antwort = await hole(erste, url, { host: 'boese.example' })
    expect([url, antwort.status]).toEqual([url, 421])
    expect(antwort.body).not.toContain('<html')
  }
})

test('getippte Orte führen zur einen Adresse des Ortes, aufgelöste zum Nachfolger', async () => {
  const ziele = await Promise.all(
    ['wo=Wanfried', 'wo=37281', 'ort=wanfried', 'ort=064350014014', 'wo=Beerfelden'].map(
      async (frage) => (await hole(erste, `/suche?q=hund&${frage}`)).kopf.location,
    ),
  )
  const adresse = (ars: string) => `/suche?q=hund&ort=${ars}`
  expect(ziele).toEqual([WANFRIED, WANFRIED, WANFRIED, '064150000000', '064370016016'].map(adresse))
})

test('der Auftritt von Wanfried hat seinen Ort, seinen Namen und seine Farben', async () => {
  const hier = await hole(erste, '/', { host: 'wanfried.localhost' })
  const land = await hole(erste, '/')
  expect(hier.text).toContain('Stadt Wanfried')
  expect(hier.body).toContain('value="Wanfried"')
  const thema = (body: string) => /\/thema\/[^"]+\.css/.exec(body)?.[0]
  expect(thema(hier.body)).not.toBe(thema(land.body))
  expect((await hole(erste, thema(hier.body)!, { host: 'wanfried.localhost' })).status).toBe(200)
})

test('ein Rechner, der nur arbeitet, antwortet niemandem', async () => {
  const worker = await starte({ AMTSWERK_ROLLE: 'worker' })
  expect([worker.http, await worker.listen()]).toEqual([null, null])
  await worker.stop()
})

test('bereit ist, wer die Datenbank erreicht und mitliest', async () => {
  await bald(db, async () => expect((await hole(erste, '/readyz')).body).toBe('ok\n'))
  expect((await hole(erste, '/healthz')).status).toBe(200)
  expect((await hole(erste, '/metrics')).body).toContain('amtswerk_http_dauer_sekunden')
  expect((await hole(erste, '/.well-known/security.txt')).body).toMatch(/^Contact: .*\nExpires: 20/)
})

// Last: time only goes forward, as it does for every page that is kept.
describe('die Seite stimmt, ohne dass jemand etwas meldet', () => {
  test('am Donnerstagmittag schließt das Amt, und die Seite sagt es von selbst', async () => {
    uhr.stelle(zeitpunkt('2026-11-26', '11:59'))
    expect((await hole(erste, HUND)).text).toContain('geöffnet, noch bis 12:00 Uhr')
    uhr.stelle(zeitpunkt('2026-11-26', '12:00'))
    expect((await hole(erste, HUND)).text).not.toContain('geöffnet, noch bis 12:00 Uhr')
  })

  test('nach Mitternacht gilt der neue Tag', async () => {
    uhr.stelle(zeitpunkt('2026-11-26', '23:59'))
    expect((await hole(erste, HUND)).body).toMatch(/aria-current="date"[\s\S]{0,200}Donnerstag/)
    uhr.stelle(zeitpunkt('2026-11-27', '00:00'))
    expect((await hole(erste, HUND)).body).toMatch(/aria-current="date"[\s\S]{0,200}Freitag/)
  })

  test('zum Jahreswechsel gilt die neue Gebühr', async () => {
    uhr.stelle(zeitpunkt('2026-12-31', '23:59'))
    const vorher = betraege((await hole(erste, HUND)).text)
    uhr.stelle(zeitpunkt('2027-01-01', '00:00'))
    expect(betraege((await hole(erste, HUND)).text)).not.toEqual(vorher)
  })
})

function betraege(text: string): string[] {
  return text.match(/\d+,\d\d €/g) ?? []
}
