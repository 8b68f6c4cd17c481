// The editors' walk over HTTP, on a real database: what a browser sends and what comes back.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { felderVon, sichtbarerText, testBrowser } from '../../../test/support/browser.ts'
import { FORM, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { musterDatei, musterTraeger, traegerFuer, WANFRIED, WIESBADEN } from '../../domain/leistung/fixtures.ts'
import { findVeroeffentlicht, loadLeistungen } from '../../domain/leistung/index.ts'
import { loadTraeger } from '../../domain/traeger/index.ts'
import { demozugaenge, loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'

const db = testDb()
const { kontext: basis, uhr } = db.echteDb()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const KONTEN = parseDemokonten([
  {
    email: 'frieda@wanfried.example',
    name: 'Frieda Wanner',
    passwort: 'Demo-Wanfried-2026',
    totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
    traeger: 'wanfried',
  },
  {
    email: 'wiebke@wiesbaden.example',
    name: 'Wiebke Bader',
    passwort: 'Demo-Wiesbaden-2026',
    totp: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU',
    traeger: 'wiesbaden',
  },
  {
    email: 'ada@wanfried.example',
    name: 'Ada Ministra',
    passwort: 'Demo-Verwaltung-2026',
    totp: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK',
    traeger: 'wanfried',
    rollen: ['verwaltung'],
  },
])
const [FRIEDA, WIEBKE, ADA] = KONTEN as [(typeof KONTEN)[0], (typeof KONTEN)[0], (typeof KONTEN)[0]]
const GEBUEHR = '/redaktion/leistung/hund-anmelden/gebuehr'

let app: FastifyInstance
let tag = 0
let client = 0
beforeAll(() =>
  basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadDemokonten(kontext, tx, KONTEN)
    await loadLeistungen(tx, {
      dateien: [{ datei: 'hund-anmelden.yaml', daten: musterDatei() }],
      traegerFuer,
      jetzt: new Date('2026-01-20T09:00:00Z'),
    })
  }),
)
beforeEach(async () => {
  uhr.stelle(new Date(Date.UTC(2026, 2, 2 + 2 * ++tag, 9, 0, 0)))
  app = await bau()
})
afterEach(() => app.close())

const bau = (tls = false) => redaktionsprobe(kontext, { tls, demokonten: () => demozugaenge(KONTEN, kontext.clock()) })

const browser = () => testBrowser(() => app, FORM, `10.0.0.${++client}`)
type Browser = ReturnType<typeof browser>
function zugangFuer(konto: (typeof KONTEN)[0]) {
  const jetzt = kontext.clock()
  uhr.stelle(jetzt)
  const { email, passwort, code } = demozugaenge([konto], jetzt)[0]!
  return { email, passwort, code }
}
async function meldeAn(wer: Browser, konto = FRIEDA, more: Record<string, string> = {}) {
  const formular = await wer.hole('/redaktion/anmelden')
  return wer.sende('/redaktion/anmelden', { csrf: felderVon(formular.body).csrf!, ...zugangFuer(konto), ...more })
}
async function angemeldet(konto = FRIEDA): Promise<Browser> {
  const wer = browser()
  expect((await meldeAn(wer, konto)).headers.location).toBe('/redaktion')
  return wer
}
async function betragIn(ars: string): Promise<number | undefined> {
  const zeile = (await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')).find((row) => row.ars === ars && row.gueltigBis === null)
  return zeile?.module.kosten?.eintraege?.[0]?.betragCent
}
async function letzterEintrag(traeger: string, handlung: string) {
  const [eintrag] = await db.alsBesitzer<{ ergebnis: string; name: string | null }>(
    `select p.ergebnis, k.name from protokoll p join traeger t on t.id = p.traeger left join zugang_konto k on k.id = p.akteur
     where t.schluessel = $1 and p.handlung = $2 order by p.zeit desc, p.id desc limit 1`,
    [traeger, handlung],
  )
  return eintrag
}

test('mit Passwort und Code kommt man zu den Leistungen der eigenen Behörde', async () => {
  const wer = browser()
  const antwort = await meldeAn(wer)
  expect([antwort.statusCode, antwort.headers.location]).toEqual([303, '/redaktion'])
  const seite = await wer.hole('/redaktion')
  expect(seite.headers['cache-control']).toBe('no-store')
  expect(sichtbarerText(seite.body)).toContain('Hund anmelden')
  expect(sichtbarerText(seite.body)).toContain('Erster Hund: 60,00 €')
  expect(sichtbarerText(seite.body)).toContain('Frieda Wanner')
})
test('das Cookie der Sitzung ist für Skripte und fremde Seiten nicht zu haben; hinter TLS gilt es nur für diesen Host', async () => {
  const antwort = await meldeAn(browser())
  expect(antwort.headers['set-cookie']).toEqual(
    expect.arrayContaining([expect.stringMatching(/^aw-sitzung=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)]),
  )
  await app.close()
  app = await bau(true)
  uhr.weiter(60_000)
  const wer = browser()
  const formular = await wer.hole('/redaktion/anmelden')
  const felder = { csrf: felderVon(formular.body).csrf!, ...zugangFuer(FRIEDA) }
  const sicher = await wer.sende('/redaktion/anmelden', felder, { origin: 'https://localhost:80' })
  expect(sicher.headers['set-cookie']).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^__Host-aw-sitzung=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
    ]),
  )
})
test('eine falsche Eingabe wird erklärt, die Adresse bleibt stehen, das Passwort nicht', async () => {
  const antwort = await meldeAn(browser(), FRIEDA, { passwort: 'falsch-geraten' })
  expect(antwort.statusCode).toBe(422)
  expect(sichtbarerText(antwort.body)).toContain('stimmen nicht')
  expect(felderVon(antwort.body).email).toBe(FRIEDA.email)
  expect(felderVon(antwort.body).passwort).toBe('')
  expect(antwort.body).not.toContain('falsch-geraten')
})
test('derselbe Code gilt kein zweites Mal', async () => {
  const zugang = zugangFuer(FRIEDA)
  await meldeAn(browser(), FRIEDA, zugang)
  expect((await meldeAn(browser(), FRIEDA, zugang)).statusCode).toBe(422)
})
test('nach zu vielen Versuchen steht da, wie lange man warten muss', async () => {
  for (let i = 0; i < 5; i++) await meldeAn(browser(), FRIEDA, { passwort: 'x' })
  const antwort = await meldeAn(browser(), FRIEDA)
  expect(antwort.statusCode).toBe(429)
  expect(Number(antwort.headers['retry-after'])).toBeGreaterThan(0)
  expect(sichtbarerText(antwort.body)).toContain('Bitte warten Sie eine Minute')
})
test.each([
  [GEBUEHR, GEBUEHR],
  [`${GEBUEHR}?ebene=gemeinde`, `${GEBUEHR}?ebene=gemeinde`],
  [`${GEBUEHR}?ebene=gemeinde&mehr=1`, GEBUEHR],
])('wer nicht angemeldet ist, wird von %s zur Anmeldung geschickt und kommt danach nach %s', async (ziel, danach) => {
  const wer = browser()
  const umweg = await wer.hole(ziel)
  expect([umweg.statusCode, umweg.headers.location]).toEqual([303, `/redaktion/anmelden?weiter=${encodeURIComponent(danach)}`])
  const formular = felderVon((await wer.hole(String(umweg.headers.location))).body)
  const antwort = await wer.sende('/redaktion/anmelden', { csrf: formular.csrf!, weiter: formular.weiter!, ...zugangFuer(FRIEDA) })
  expect(antwort.headers.location).toBe(danach)
})
test.each([
  'https://boese.example/',
  '//boese.example',
  '/redaktion/../suche',
  '/redaktion?ebene=//boese.example',
  '/redaktion\\@boese.example',
])('die Anmeldung führt niemals nach %s', async (weiter) => {
  expect((await meldeAn(browser(), FRIEDA, { weiter })).headers.location).toBe('/redaktion')
})
test('eine geänderte Gebühr steht sofort in dem, was das Portal liest, und im Protokoll', async () => {
  const wer = await angemeldet()
  const formular = await wer.hole(GEBUEHR)
  expect(felderVon(formular.body)).toMatchObject({ 'betrag-erster-hund': '60' })
  const antwort = await wer.sende(GEBUEHR, { ...felderVon(formular.body), 'betrag-erster-hund': '72,50' })
  expect([antwort.statusCode, antwort.headers.location]).toEqual([303, '/redaktion?gespeichert=hund-anmelden'])
  expect(await betragIn(WANFRIED)).toBe(7250)
  expect(sichtbarerText((await wer.hole('/redaktion?gespeichert=hund-anmelden')).body)).toContain(
    'Gespeichert und veröffentlicht: Hund anmelden.',
  )
  const protokoll = sichtbarerText((await wer.hole('/redaktion/protokoll')).body)
  expect(protokoll).toMatch(/Frieda Wanner Gebühr ändern hund-anmelden, erster-hund, 72,50 € ausgeführt/)
})
test.each([
  ['', 'Geben Sie einen Betrag ein.'],
  ['sechzig', 'höchstens zwei Stellen'],
  ['-1', 'kleiner als 0'],
  ['9999999', 'ungewöhnlich hoch'],
])('eine Gebühr von %j wird erklärt, und die Eingabe bleibt stehen', async (eingabe, satz) => {
  const wer = await angemeldet()
  const vorher = await betragIn(WANFRIED)
  const antwort = await wer.sende(GEBUEHR, { ...felderVon((await wer.hole(GEBUEHR)).body), 'betrag-erster-hund': eingabe })
  expect(antwort.statusCode).toBe(422)
  expect(sichtbarerText(antwort.body)).toContain(satz)
  expect(felderVon(antwort.body)['betrag-erster-hund']).toBe(eingabe)
  expect(await betragIn(WANFRIED)).toBe(vorher)
})
test('wer auf einem alten Stand speichert, überschreibt nichts und sieht, wer schneller war', async () => {
  const wer = await angemeldet()
  const alt = felderVon((await wer.hole(GEBUEHR)).body)
  await wer.sende(GEBUEHR, { ...alt, 'betrag-erster-hund': '81' })
  const antwort = await wer.sende(GEBUEHR, { ...alt, 'betrag-erster-hund': '99' })
  expect(antwort.statusCode).toBe(409)
  expect(sichtbarerText(antwort.body)).toContain('Frieda Wanner hat diese Gebühr')
  expect(felderVon(antwort.body)['betrag-erster-hund']).toBe('81')
  expect(await betragIn(WANFRIED)).toBe(8100)
})
test('die Redakteurin von Wiesbaden kann die Gebühr von Wanfried nicht ändern; der Versuch steht im Protokoll', async () => {
  const frieda = felderVon((await (await angemeldet()).hole(GEBUEHR)).body)
  const vorher = await betragIn(WANFRIED)
  const wiebke = await angemeldet(WIEBKE)
  const eigene = felderVon((await wiebke.hole(GEBUEHR)).body)
  expect(eigene['betrag-erster-hund']).toBe('180')
  const antwort = await wiebke.sende(GEBUEHR, { ...eigene, fassung: frieda.fassung!, 'betrag-erster-hund': '1' })
  expect(antwort.statusCode).toBe(403)
  expect(sichtbarerText(antwort.body)).toContain('gehören einer anderen Behörde')
  expect([await betragIn(WANFRIED), await betragIn(WIESBADEN)]).toEqual([vorher, 18_000])
  expect(await letzterEintrag('wiesbaden', 'leistung.gebuehr-aendern')).toEqual({ ergebnis: 'nicht-ihre-schicht', name: 'Wiebke Bader' })
  expect(sichtbarerText((await wiebke.hole('/redaktion/protokoll')).body)).toMatch(
    /Wiebke Bader Gebühr ändern .* abgelehnt: gehört einer anderen Behörde/,
  )
})
test('im Protokoll einer Behörde steht nichts von einer anderen', async () => {
  await angemeldet()
  const protokoll = sichtbarerText((await (await angemeldet(WIEBKE)).hole('/redaktion/protokoll')).body)
  expect(protokoll).toContain('Wiebke Bader')
  expect(protokoll).not.toContain('Frieda')
})
test('ohne das Recht zum Bearbeiten gibt es eine Seite, die sagt, an wen man sich wendet', async () => {
  const ada = await angemeldet(ADA)
  const antwort = await ada.hole(GEBUEHR)
  expect(antwort.statusCode).toBe(403)
  expect(sichtbarerText(antwort.body)).toContain('keine Berechtigung')
  expect((await ada.hole('/redaktion')).headers.location).toBe('/redaktion/protokoll')
  expect((await ada.hole('/redaktion/protokoll')).statusCode).toBe(200)
})
test('eine Leistung, die es nicht gibt, ist nicht zu finden', async () => {
  expect((await (await angemeldet()).hole('/redaktion/leistung/gibt-es-nicht/gebuehr')).statusCode).toBe(404)
})
const FAELSCHUNGEN: [string, Record<string, string>, Record<string, string>][] = [
  ['ohne Prüfwert', { csrf: '' }, {}],
  ['mit geratenem Prüfwert', { csrf: 'A'.repeat(43) }, {}],
  ['von einer anderen Seite (Sec-Fetch-Site)', {}, { 'sec-fetch-site': 'cross-site' }],
  ['von einer Nachbardomain', {}, { 'sec-fetch-site': 'same-site' }],
  ['von einer anderen Seite (Origin)', {}, { origin: 'https://boese.example' }],
  ['aus einem Rahmen ohne Herkunft', {}, { origin: 'null' }],
]
test.each(FAELSCHUNGEN)('ein Formular %s ändert nichts', async (_name, felder, headers) => {
  const wer = await angemeldet()
  const vorher = await betragIn(WANFRIED)
  const formular = felderVon((await wer.hole(GEBUEHR)).body)
  const antwort = await wer.sende(GEBUEHR, { ...formular, 'betrag-erster-hund': '5', ...felder }, headers)
  expect(antwort.statusCode).toBe(403)
  expect(await betragIn(WANFRIED)).toBe(vorher)
})
test('auch anmelden und abmelden kann niemand anders für mich', async () => {
  const fremd = browser()
  expect((await fremd.sende('/redaktion/anmelden', zugangFuer(FRIEDA))).statusCode).toBe(403)
  const wer = await angemeldet()
  expect((await wer.sende('/redaktion/abmelden', { csrf: 'x' })).statusCode).toBe(403)
  expect((await wer.hole('/redaktion')).statusCode).toBe(200)
})
test('der Prüfwert einer Sitzung gilt in keiner anderen', async () => {
  const wiebke = felderVon((await (await angemeldet(WIEBKE)).hole(GEBUEHR)).body)
  const frieda = await angemeldet()
  expect((await frieda.sende('/redaktion/abmelden', { csrf: wiebke.csrf! })).statusCode).toBe(403)
})
test('nach dem Abmelden ist die Sitzung vorbei, auch für den, der sich das Cookie gemerkt hat', async () => {
  const wer = await angemeldet()
  const alt = wer.cookies.get('aw-sitzung')!
  const { csrf } = felderVon((await wer.hole('/redaktion')).body)
  const antwort = await wer.sende('/redaktion/abmelden', { csrf: csrf! })
  expect([antwort.statusCode, antwort.headers.location, wer.cookies.has('aw-sitzung')]).toEqual([303, '/redaktion/anmelden', false])
  wer.cookies.set('aw-sitzung', alt)
  const danach = await wer.hole('/redaktion')
  expect(danach.headers.location).toContain('abgelaufen=1')
})
test.each(['', 'x', "' or 1=1 --", 'A'.repeat(43), 'A'.repeat(3000)])('ein erfundenes Cookie meldet niemanden an', async (wert) => {
  const wer = browser()
  wer.cookies.set('aw-sitzung', encodeURIComponent(wert))
  expect((await wer.hole('/redaktion')).statusCode).toBe(303)
})
test('die Demo zeigt ihre Konten mit dem Code, der jetzt gilt', async () => {
  const seite = sichtbarerText((await browser().hole('/redaktion/anmelden')).body)
  expect(seite).toContain(FRIEDA.passwort)
  expect(seite).toContain(zugangFuer(FRIEDA).code)
})
