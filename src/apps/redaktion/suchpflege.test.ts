// Keeping the search over HTTP, on a real database: words, best bets, failed queries; and who does not get in.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { felderVon, sichtbarerText, testBrowser } from '../../../test/support/browser.ts'
import { anmeldung, FORM, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { readWortschatz } from '../../domain/fachwortschatz/index.ts'
import { musterTraeger } from '../../domain/leistung/fixtures.ts'
import { readEmpfehlungen } from '../../domain/suche/index.ts'
import { merkeFehlanzeigen } from '../../domain/suche/jobs.ts'
import { loadTraeger } from '../../domain/traeger/index.ts'
import { loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'
import { derivedId } from '../../platform/id.ts'
import { tagVon } from '../../platform/zeit.ts'
import type { Suchfund } from './dienste.ts'

const db = testDb()
const { kontext: basis, uhr } = db.echteDb()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const konto = (email: string, name: string, traeger: string, totp: string) => ({
  email,
  name,
  traeger,
  totp,
  passwort: 'Demo-Passwort-2026',
})
const KONTEN = parseDemokonten([
  konto('hesso@land.example', 'Hesso Landmann', 'land-hessen', 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'),
  konto('hilde@land.example', 'Hilde Beispiel', 'land-hessen', 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU'),
  konto('frieda@wanfried.example', 'Frieda Wanner', 'wanfried', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'),
])
const [HESSO, HILDE, FRIEDA] = KONTEN as [(typeof KONTEN)[0], (typeof KONTEN)[0], (typeof KONTEN)[0]]
const fund = (slug: string): Suchfund => ({ id: derivedId('objekt', slug), titel: `Titel ${slug}`, zusatz: slug, url: `/leistung/${slug}` })
const STOCK = ['hund-anmelden', 'hund-abmelden', 'katze'].map(fund)
const WORTE = '/redaktion/suche/fachwortschatz'
const EMPFEHLUNGEN = '/redaktion/suche/empfehlungen'
const FEHLANZEIGEN = '/redaktion/suche/fehlanzeigen'

let app: FastifyInstance
let tag = 0
beforeAll(() =>
  basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadDemokonten(kontext, tx, KONTEN)
  }),
)
beforeEach(async () => {
  uhr.stelle(new Date(Date.UTC(2026, 2, 2 + 2 * ++tag, 9, 0, 0)))
  app = await redaktionsprobe(kontext, {
    suche: {
      finde: (q) => STOCK.filter(({ zusatz }) => zusatz.includes(q.toLowerCase())),
      benenne: (id) => STOCK.find((eines) => eines.id === id) ?? null,
    },
  })
})
afterEach(() => app.close())

const meldeAn = anmeldung(() => app, { kontext, uhr })
async function angemeldet(wer = HESSO) {
  const browser = await meldeAn(wer)
  /** Opens a page and sends its form with these fields changed. */
  const fuelle = async (seite: string, felder: Record<string, string>, ziel = seite) => {
    const { csrf, gesehen } = felderVon((await browser.hole(seite)).body)
    return browser.sende(ziel, { csrf: csrf!, ...(gesehen && { gesehen }), ...felder })
  }
  return { ...browser, fuelle }
}
const perso = { wort: 'perso', begriff: 'Personalausweis', art: 'abkuerzung', bemerkung: '' }
const worte = async () => (await readWortschatz(kontext.db.lesen)).map(({ wort }) => wort)
const empfohlen = () => readEmpfehlungen(kontext.db.lesen, tagVon(kontext.clock()))

test('vom Aufnehmen über Ändern und Entfernen bis zum Zurücknehmen, und der Verlauf nennt jeden Schritt', async () => {
  const wer = await angemeldet()
  const neu = await wer.fuelle(`${WORTE}/neu`, perso)
  expect(neu.statusCode).toBe(303)
  const wort = neu.headers.location!.split('?')[0]!
  expect(sichtbarerText((await wer.hole(neu.headers.location!)).body)).toContain('Die Suche im Portal kennt das Wort jetzt.')
  await wer.fuelle(wort, { ...perso, wort: 'persos' })
  expect(await worte()).toEqual(['persos'])
  await wer.fuelle(wort, {}, `${wort}/entfernen`)
  expect(await worte()).toEqual([])
  expect(sichtbarerText((await wer.hole(`${WORTE}?stand=entfernt&text=PERSO`)).body)).toContain('Ein Eintrag')
  await wer.fuelle(wort, { nr: '1' }, `${wort}/zuruecknehmen`)
  expect(await worte()).toEqual(['perso'])
  const verlauf = sichtbarerText((await wer.hole(wort)).body)
  for (const schritt of ['aufgenommen', 'geändert', 'entfernt', 'zurückgenommen', 'Hesso Landmann']) expect(verlauf).toContain(schritt)
})

test('was nicht stimmt, steht am Feld, und was getippt wurde, bleibt stehen', async () => {
  const wer = await angemeldet()
  const antwort = await wer.fuelle(`${WORTE}/neu`, { ...perso, wort: 'eins zwei drei vier fünf', begriff: '' })
  expect(antwort.statusCode).toBe(422)
  expect(sichtbarerText(antwort.body)).toContain('2 Felder stimmen noch nicht')
  expect(felderVon(antwort.body)).toMatchObject({ wort: 'eins zwei drei vier fünf', begriff: '' })
  expect(sichtbarerText((await wer.fuelle(`${WORTE}/neu`, { ...perso, wort: 'PERSO' })).body)).toContain('Dieses Paar gibt es schon')
  const anderes = (await wer.fuelle(`${WORTE}/neu`, { ...perso, wort: 'anderes' })).headers.location!.split('?')[0]!
  const doppelt = await wer.fuelle(anderes, { ...perso, wort: 'PERSO' })
  expect([doppelt.statusCode, sichtbarerText(doppelt.body).includes('Dieses Paar gibt es schon')]).toEqual([422, true])
})

test('von zweien, die dasselbe Wort offen haben, speichert einer; der andere sieht den neuen Stand', async () => {
  const [eine, andere] = [await angemeldet(), await angemeldet(HILDE)]
  const wort = (await eine.fuelle(`${WORTE}/neu`, { ...perso, wort: 'zwei' })).headers.location!.split('?')[0]!
  const { csrf, gesehen } = felderVon((await andere.hole(wort)).body)
  await eine.fuelle(wort, { ...perso, wort: 'schneller' })
  const antwort = await andere.sende(wort, { csrf: csrf!, gesehen: gesehen!, ...perso, wort: 'langsamer' })
  expect(antwort.statusCode).toBe(409)
  expect(felderVon(antwort.body).wort).toBe('schneller')
  expect(await worte()).toContain('schneller')
})

test('eine Empfehlung entsteht Schritt für Schritt; gespeichert wird erst am Ende', async () => {
  const wer = await angemeldet()
  const [anmelden, abmelden] = [STOCK[0]!, STOCK[1]!]
  const seite = await wer.fuelle(`${EMPFEHLUNGEN}/neu`, { anfrage: 'hund', finden: 'abmelden', tun: 'finden' })
  expect(sichtbarerText(seite.body)).toContain('Das findet die Suche ohne Empfehlung Titel hund-anmelden Titel hund-abmelden')
  const dazu = await wer.fuelle(`${EMPFEHLUNGEN}/neu`, { anfrage: 'hund', tun: `dazu:${abmelden.id}` })
  expect(felderVon(dazu.body).objekt).toBe(abmelden.id)
  expect(await empfohlen()).toEqual([])
  const leer = await wer.fuelle(`${EMPFEHLUNGEN}/neu`, { anfrage: 'hund', tun: 'speichern' })
  expect([leer.statusCode, sichtbarerText(leer.body).includes('Wählen Sie mindestens einen Treffer aus')]).toEqual([422, true])
  const gesetzt = await wer.fuelle(`${EMPFEHLUNGEN}/neu`, { anfrage: 'Hund', objekt: abmelden.id, tun: 'speichern' })
  expect(gesetzt.headers.location).toBe(`${EMPFEHLUNGEN}?getan=gesetzt`)
  expect(await empfohlen()).toEqual([{ anfrage: 'Hund', ids: [abmelden.id] }])
  expect(sichtbarerText((await wer.hole(EMPFEHLUNGEN)).body)).toContain('Titel hund-abmelden')
  const oberste = async () => /href="(\/redaktion\/suche\/empfehlungen\/[0-9a-f-]{36})"/.exec((await wer.hole(EMPFEHLUNGEN)).body)![1]!
  const eine = await oberste()
  await wer.fuelle(`${EMPFEHLUNGEN}/neu`, { anfrage: 'katze', objekt: anmelden.id, tun: 'speichern' })
  const doppelt = await wer.fuelle(eine, { anfrage: 'Katze', objekt: anmelden.id, tun: 'speichern' })
  expect([doppelt.statusCode, sichtbarerText(doppelt.body).includes('schon eine Empfehlung')]).toEqual([422, true])
  await wer.fuelle(eine, { anfrage: 'hund', objekt: anmelden.id, von: '2027-01-01', tun: 'speichern' })
  expect(sichtbarerText((await wer.hole(EMPFEHLUNGEN)).body)).toContain('ab 1. Januar 2027')
  await wer.fuelle(eine, { tun: 'entfernen' })
  await wer.fuelle(await oberste(), { tun: 'entfernen' })
  expect(sichtbarerText((await wer.hole(EMPFEHLUNGEN)).body)).toContain('Noch keine Empfehlungen')
})

test('aus einer Fehlanzeige wird ein Wort oder eine Empfehlung: das Formular ist schon ausgefüllt', async () => {
  const wer = await angemeldet()
  const jetzt = kontext.clock().getTime()
  for (const tage of [2, 1, 0]) {
    uhr.stelle(new Date(jetzt - tage * 24 * 3_600_000))
    const anfrage = { anfrage: 'mieten rollator', wortlaut: 'rollator mieten', sprache: 'de' as const, anzahl: 2, ohne: 2 }
    await merkeFehlanzeigen(
      kontext,
      randomBytes(0),
      tage === 0 ? [anfrage] : [anfrage, { ...anfrage, wortlaut: 'geheim', anfrage: 'geheim' }],
    )
  }
  const seite = await wer.hole(FEHLANZEIGEN)
  expect(sichtbarerText(seite.body)).toContain('rollator mieten nichts 6-mal 3')
  expect(seite.body).not.toContain('geheim')
  const links = [...seite.body.matchAll(/href="([^"]+\/neu\?[^"]+)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&'))
  expect(felderVon((await wer.hole(links[0]!)).body).wort).toBe('rollator mieten')
  expect(felderVon((await wer.hole(links[1]!)).body).anfrage).toBe('rollator mieten')
})

test('eine Fehlanzeige ist mit einem Knopf erledigt, ohne Skript; ein Schlüssel, den es nicht mehr gibt, führt zur Liste zurück', async () => {
  const wer = await angemeldet()
  const jetzt = kontext.clock().getTime()
  const anfrage = { anfrage: 'leihen schlitten', wortlaut: 'schlitten leihen', sprache: 'de' as const, anzahl: 2, ohne: 2 }
  for (const tage of [2, 1, 0]) {
    uhr.stelle(new Date(jetzt - tage * 24 * 3_600_000))
    await merkeFehlanzeigen(kontext, randomBytes(0), [anfrage])
  }
  const seite = (await wer.hole(FEHLANZEIGEN)).body
  const schluessel = /name="schluessel" value="([0-9a-f]{64})"(?:(?!<\/form>).)*schlitten leihen<\/span><\/button>/s.exec(seite)![1]!
  const antwort = await wer.fuelle(FEHLANZEIGEN, { schluessel })
  expect([antwort.statusCode, antwort.headers.location]).toEqual([303, `${FEHLANZEIGEN}?getan=erledigt`])
  const danach = sichtbarerText((await wer.hole(antwort.headers.location!)).body)
  expect(danach).toContain('Erledigt. Die Anfrage steht erst wieder hier')
  expect(danach).not.toContain('schlitten')
  expect((await wer.fuelle(FEHLANZEIGEN, { schluessel: 'f'.repeat(64) })).headers.location).toBe(FEHLANZEIGEN)
})

test('wer nicht für alle pflegt, sieht keinen Weg dorthin und kommt nicht hinein', async () => {
  const wer = await angemeldet(FRIEDA)
  expect((await wer.hole('/redaktion')).body).not.toContain(WORTE)
  const csrf = felderVon((await wer.hole('/redaktion')).body).csrf!
  for (const url of [WORTE, `${WORTE}/neu`, EMPFEHLUNGEN, `${EMPFEHLUNGEN}/neu`, FEHLANZEIGEN])
    expect([url, (await wer.hole(url)).statusCode]).toEqual([url, 403])
  const vorher = await worte()
  for (const url of [`${WORTE}/neu`, `${EMPFEHLUNGEN}/neu`, FEHLANZEIGEN])
    expect((await wer.sende(url, { csrf, ...perso, wort: 'fremd', anfrage: 'x', objekt: STOCK[0]!.id, tun: 'speichern' })).statusCode).toBe(
      403,
    )
  expect(await worte()).toEqual(vorher)
  expect(await empfohlen()).toEqual([])
})

test('ohne Anmeldung führt jede dieser Adressen zur Anmeldung, und ein fremdes Formular ändert nichts', async () => {
  const browser = testBrowser(() => app, FORM, '10.1.1.1')
  expect((await browser.hole(WORTE)).headers.location).toContain('/redaktion/anmelden')
  const wer = await angemeldet()
  expect((await wer.sende(`${WORTE}/neu`, { ...perso, wort: 'fremd', csrf: 'falsch' })).statusCode).toBe(403)
  expect(await worte()).not.toContain('fremd')
})
