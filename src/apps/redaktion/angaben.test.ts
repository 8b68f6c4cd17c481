// Translations and forms in the editors' surface: seen before they are published, set, said in the audit log; shut to other Träger and to who may not.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { felderVon, sichtbarerText, testBrowser } from '../../../test/support/browser.ts'
import { anmeldung, FORM, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { HESSEN, musterDatei, musterTraeger, traegerFuer, WANFRIED } from '../../domain/leistung/fixtures.ts'
import { findVeroeffentlicht, loadLeistungen } from '../../domain/leistung/index.ts'
import { loadTraeger } from '../../domain/traeger/index.ts'
import { demozugaenge, loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'
import { bleibende, formularVon, formularzeilenAus, formularzeilenVon } from './angaben-formular.ts'

const db = testDb()
const { kontext: basis, uhr } = db.echteDb()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const konto = (email: string, name: string, totp: string, traeger: string, rollen?: string[]) => ({
  ...{ email, name, totp, traeger, passwort: 'Demo-Hessen-2026' },
  ...(rollen ? { rollen } : {}),
})
const KONTEN = parseDemokonten([
  konto('laura@land-hessen.example', 'Laura Landgraf', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', 'land-hessen'),
  konto('frieda@wanfried.example', 'Frieda Wanner', 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU', 'wanfried'),
  konto('ada@land-hessen.example', 'Ada Ministra', 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK', 'land-hessen', ['verwaltung']),
])
const [LAURA, FRIEDA, ADA] = KONTEN as [(typeof KONTEN)[0], (typeof KONTEN)[0], (typeof KONTEN)[0]]
const BUND = '000000000000'
/** The Land keeps two layers of it, the fee stands in its own; in Wanfried the section with the forms is hidden. */
function ausweis() {
  const datei = musterDatei({ slug: 'ausweis' })
  const [land, wanfried, wiesbaden] = datei.schichten as [Schicht, Schicht, Schicht]
  const bund = { ...land, ebene: 'bund', ars: BUND, module: { bezeichnungBuerger: { text: { de: 'Ausweis' } } } }
  const { kosten } = wiesbaden.module
  return {
    ...datei,
    regeln: { formulare: { ersetzen: true, ausblenden: true } },
    schichten: [bund, { ...land, module: { kosten } }, { ...wanfried, modus: { formulare: 'ausgeblendet' } }],
  }
}
type Schicht = ReturnType<typeof musterDatei>['schichten'][0]
const SPRACHEN = '/redaktion/leistung/hund-anmelden/sprachen'
const FORMULARE = '/redaktion/leistung/hund-anmelden/formulare'

let app: FastifyInstance
let tag = 0
beforeAll(async () => {
  await basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadDemokonten(kontext, tx, KONTEN)
    await loadLeistungen(tx, {
      dateien: [
        { datei: 'hund-anmelden.yaml', daten: musterDatei() },
        { datei: 'ausweis.yaml', daten: ausweis() },
      ],
      traegerFuer: (ars) => traegerFuer(ars === BUND ? HESSEN : ars),
      jetzt: new Date('2026-01-20T09:00:00Z'),
    })
  })
  app = await redaktionsprobe(kontext, { demokonten: () => demozugaenge(KONTEN, kontext.clock()) })
})
afterAll(() => app.close())
beforeEach(() => uhr.stelle(new Date(Date.UTC(2026, 2, 2 + 2 * ++tag, 9, 0, 0))))

const meldeAn = anmeldung(() => app, { kontext, uhr })
const angemeldet = (wer = LAURA) => meldeAn(wer)
async function geltende(sprache: string, ars = HESSEN) {
  const rows = await findVeroeffentlicht(kontext.db.lesen, 'hund-anmelden')
  return rows.find((row) => row.ars === ars && row.sprache === sprache && row.gueltigBis === null)
}
const ereignisse = () => db.alsBesitzer<{ n: number }>("select count(*)::int as n from ereignis where art = 'leistung.veroeffentlicht'", [])
const marke = async () => (await geltende('en'))?.sprachfassung
const links = async () => ((await geltende('de'))?.module.formulare?.eintraege ?? []).map(({ url }) => url)

const musterFormular = { art: 'formular' as const, titel: { de: 'Antrag' }, url: '', sprache: 'de', anbieter: 'Amt' }
const MASCHINE = { 'en-entstehung': 'maschine', 'en-werkzeug': 'Dolmetsch 3', 'en-geprueft': 'nein' }
const ANTRAG = {
  ...{ 'titel.de-0': 'Antrag', 'titel.en-0': 'Application', 'url-0': 'https://formulare.example/antrag.pdf', 'anbieter-0': 'Amt' },
  ...{ 'art-0': 'formular', 'dateityp-0': 'pdf', 'groesseKb-0': '120', 'sprache-0': 'de' },
}

describe('Übersetzungen', () => {
  test('die Liste führt hin; die Seite nennt die Sprachen und sagt, wo es nichts zu kennzeichnen gibt', async () => {
    const wer = await angemeldet()
    expect((await wer.hole('/redaktion')).body).toContain(`${SPRACHEN}?ebene=land`)
    const seite = sichtbarerText((await wer.hole(`${SPRACHEN}?ebene=land`)).body)
    expect(seite).toMatch(/Übersetzungen kennzeichnen.*Englisch.*von einer Maschine.*Einfache Sprache In dieser Sprache hat/)
  })
  test('die Vorschau zeigt den Hinweis auf Englisch und speichert nichts, auch mit der Eingabetaste', async () => {
    const wer = await angemeldet()
    const felder = felderVon((await wer.hole(SPRACHEN)).body)
    const antwort = await wer.sende(SPRACHEN, { ...felder, ...MASCHINE })
    expect(antwort.statusCode).toBe(200)
    expect(sichtbarerText(antwort.body)).toMatch(
      /Vorschau.*A machine translated this page from German \(Dolmetsch 3\)\. Nobody has checked/,
    )
    expect(felderVon(antwort.body)['en-werkzeug']).toBe('Dolmetsch 3')
    expect(await marke()).toBeNull()
  })
  test('gespeichert gilt das Kennzeichen sofort für alle, mit Ereignis und im Protokoll', async () => {
    const wer = await angemeldet()
    const felder = felderVon((await wer.hole(SPRACHEN)).body)
    const [vorher] = await ereignisse()
    const antwort = await wer.sende(SPRACHEN, { ...felder, ...MASCHINE, tun: 'speichern' })
    expect([antwort.statusCode, antwort.headers.location]).toEqual([303, '/redaktion?gespeichert=hund-anmelden'])
    expect(await marke()).toEqual({ maschinell: true, geprueft: false, werkzeug: 'Dolmetsch 3' })
    expect((await geltende('de'))?.stand).toBe('2026-01-15')
    expect((await ereignisse())[0]!.n).toBe(vorher!.n + 1)
    expect(sichtbarerText((await wer.hole('/redaktion/protokoll')).body)).toMatch(
      /Laura Landgraf Übersetzungen kennzeichnen hund-anmelden.* ausgeführt/,
    )
    expect((await wer.hole(SPRACHEN)).body).toMatch(/<option value="maschine" selected/)
  })
  test('wer nichts ändert oder ein Programm ohne Maschine nennt, erfährt es am Feld', async () => {
    const wer = await angemeldet()
    const felder = felderVon((await wer.hole(SPRACHEN)).body)
    const gleich = await wer.sende(SPRACHEN, { ...felder, ...MASCHINE, tun: 'speichern' })
    expect([gleich.statusCode, sichtbarerText(gleich.body).includes('Sie haben nichts geändert')]).toEqual([422, true])
    const falsch = await wer.sende(SPRACHEN, { ...felder, ...MASCHINE, 'en-entstehung': 'mensch', tun: 'speichern' })
    expect(falsch.statusCode).toBe(422)
    expect(falsch.body).toMatch(/href="#en-werkzeug"/)
    expect(sichtbarerText(falsch.body)).toMatch(/Eine Angabe stimmt noch nicht Englisch: Sie nennen ein Programm/)
    expect(await marke()).toMatchObject({ maschinell: true })
  })
  test('wer auf einem alten Stand speichert, überschreibt nichts', async () => {
    const wer = await angemeldet()
    const alt = felderVon((await wer.hole(SPRACHEN)).body)
    await wer.sende(SPRACHEN, { ...alt, ...MASCHINE, 'en-geprueft': 'ja', tun: 'speichern' })
    const antwort = await wer.sende(SPRACHEN, { ...alt, ...MASCHINE, 'en-werkzeug': 'Anderes', tun: 'speichern' })
    expect([antwort.statusCode, sichtbarerText(antwort.body).includes('Inzwischen geändert')]).toEqual([409, true])
    expect(felderVon(antwort.body)['en-werkzeug']).toBe('Dolmetsch 3')
    expect(await marke()).toEqual({ maschinell: true, geprueft: true, werkzeug: 'Dolmetsch 3' })
  })
})

describe('Formulare und Merkblätter', () => {
  test('ein neuer Eintrag: erst die Vorschau in beiden Sprachen, dann im Portal', async () => {
    const wer = await angemeldet()
    const felder = { ...felderVon((await wer.hole(FORMULARE)).body), ...ANTRAG }
    const vorschau = await wer.sende(FORMULARE, felder)
    expect(sichtbarerText(vorschau.body)).toMatch(
      /Deutsch Antrag Formular, PDF, 120 KB, auf Deutsch Von: Amt\. Führt zu formulare\.example\. Englisch Application Form, PDF file/,
    )
    expect(await links()).toEqual([])
    const antwort = await wer.sende(FORMULARE, { ...felder, tun: 'speichern' })
    expect(antwort.statusCode).toBe(303)
    expect(await links()).toEqual(['https://formulare.example/antrag.pdf'])
    expect(await marke()).toMatchObject({ maschinell: true })
    expect(sichtbarerText((await wer.hole('/redaktion/protokoll')).body)).toMatch(
      /Formulare und Merkblätter ändern hund-anmelden.* ausgeführt/,
    )
  })
  test('was nicht stimmt, steht oben und am Feld, und die Eingabe bleibt', async () => {
    const wer = await angemeldet()
    const felder = felderVon((await wer.hole(FORMULARE)).body)
    const falsch = { 'titel.de-1': '', 'url-1': 'http://unsicher.example/', 'anbieter-1': 'Amt', 'art-1': 'formular', 'sprache-1': 'de' }
    const antwort = await wer.sende(FORMULARE, { ...felder, ...ANTRAG, ...falsch, tun: 'speichern' })
    expect(antwort.statusCode).toBe(422)
    expect(sichtbarerText(antwort.body)).toMatch(
      /2 Angaben stimmen noch nicht Neuer Eintrag: Geben Sie einen Titel ein.* Neuer Eintrag: Geben Sie eine Adresse ein, die mit https/,
    )
    expect(antwort.body).toMatch(/href="#url-1"/)
    expect(felderVon(antwort.body)['url-1']).toBe('http://unsicher.example/')
    expect(await links()).toHaveLength(1)
  })
  test('auf einem alten Stand: was jetzt gilt steht da, und der neue Eintrag, den man gerade tippt, bleibt', async () => {
    const wer = await angemeldet()
    const alt = felderVon((await wer.hole(FORMULARE)).body)
    const umbenannt = { ...alt, ...ANTRAG, 'titel.de-0': 'Anmeldung', tun: 'speichern' }
    expect((await wer.sende(FORMULARE, umbenannt)).statusCode).toBe(303)
    const neu = { 'titel.de-1': 'Merkblatt', 'url-1': 'https://formulare.example/merkblatt.pdf', 'anbieter-1': 'Amt', 'art-1': 'merkblatt' }
    const antwort = await wer.sende(FORMULARE, { ...alt, ...ANTRAG, ...neu, 'sprache-1': 'de', tun: 'speichern' })
    expect([antwort.statusCode, sichtbarerText(antwort.body).includes('Inzwischen geändert')]).toEqual([409, true])
    expect(felderVon(antwort.body)).toMatchObject({ 'titel.de-0': 'Anmeldung', 'titel.de-1': 'Merkblatt', 'url-1': neu['url-1'] })
    const nochmal = await wer.sende(FORMULARE, { ...alt, ...ANTRAG, 'url-1': ANTRAG['url-0'], tun: 'speichern' })
    expect(felderVon(nochmal.body)['url-1']).toBe('')
  })
  test('ein Eintrag lässt sich entfernen', async () => {
    const wer = await angemeldet()
    const felder = felderVon((await wer.hole(FORMULARE)).body)
    expect(felder['url-0']).toBe('https://formulare.example/antrag.pdf')
    const antwort = await wer.sende(FORMULARE, { ...felder, ...ANTRAG, 'tun-0': 'entfernen', tun: 'speichern' })
    expect(antwort.statusCode).toBe(303)
    expect(await links()).toEqual([])
  })
})

describe('für andere', () => {
  test.each([SPRACHEN, FORMULARE])(
    '%s: die Redakteurin von Wanfried sieht nichts vom Land und ändert dort nichts; der Versuch steht im Protokoll',
    async (seite) => {
      const laura = await angemeldet()
      const vomLand = felderVon((await laura.hole(seite)).body)
      const frieda = await angemeldet(FRIEDA)
      const eigene = await frieda.hole(seite)
      expect(felderVon(eigene.body).fassung).not.toBe(vomLand.fassung)
      expect(eigene.body).not.toContain('Dolmetsch')
      expect((await frieda.hole(`${seite}?ebene=land`)).statusCode).toBe(403)
      const vorher = [await marke(), await links(), (await geltende('de', WANFRIED))?.fassung]
      const felder = {
        ...felderVon(eigene.body),
        ...ANTRAG,
        ...MASCHINE,
        'en-werkzeug': 'Fremd',
        fassung: vomLand.fassung!,
        tun: 'speichern',
      }
      const antwort = await frieda.sende(seite, felder)
      expect([antwort.statusCode, antwort.body.includes('gehören einer anderen Behörde')]).toEqual([403, true])
      expect([await marke(), await links(), (await geltende('de', WANFRIED))?.fassung]).toEqual(vorher)
      expect(sichtbarerText((await frieda.hole('/redaktion/protokoll')).body)).toMatch(
        /Frieda Wanner (Übersetzungen|Formulare).* abgelehnt: gehört einer anderen/,
      )
    },
  )
  test.each([SPRACHEN, FORMULARE])('%s: ohne das Recht, ohne Anmeldung und mit gefälschtem Formular geht es nicht', async (seite) => {
    const ada = await angemeldet(ADA)
    expect((await ada.hole(seite)).statusCode).toBe(403)
    const fremd = testBrowser(() => app, FORM, '10.2.0.1')
    expect((await fremd.hole(seite)).headers.location).toContain('/redaktion/anmelden')
    const laura = await angemeldet()
    const felder = felderVon((await laura.hole(seite)).body)
    expect((await laura.sende(seite, { ...felder, ...ANTRAG, tun: 'speichern', csrf: 'x' })).statusCode).toBe(403)
    expect((await laura.hole(seite.replace('hund-anmelden', 'gibt-es-nicht'))).statusCode).toBe(404)
    expect(await links()).toEqual([])
  })
})

test('von zweien des Landes nennt die Liste jede beim Namen, und jedes Formular öffnet die seine', async () => {
  const wer = await angemeldet()
  const liste = (await wer.hole('/redaktion')).body
  expect(sichtbarerText(liste)).toMatch(/Ihre Texte gelten im ganzen Land\..*Eigene Gebühr keine/)
  expect(sichtbarerText(liste)).toMatch(/Ausweis \(Text des Bundes\).*Ausweis \(Text des Landes\)/)
  expect(sichtbarerText(liste)).not.toContain('Hund anmelden (')
  expect(liste).toContain('/redaktion/leistung/ausweis/gebuehr?ebene=land')
  for (const formular of ['gebuehr', 'sprachen', 'formulare'])
    for (const [ebene, name] of [
      ['bund', 'Text des Bundes'],
      ['land', 'Text des Landes'],
    ])
      expect(sichtbarerText((await wer.hole(`/redaktion/leistung/ausweis/${formular}?ebene=${ebene}`)).body)).toContain(`Ausweis (${name})`)
  const felder = felderVon((await wer.hole('/redaktion/leistung/ausweis/gebuehr?ebene=land')).body)
  expect(felder['betrag-erster-hund']).toBe('180')
  const antwort = await wer.sende('/redaktion/leistung/ausweis/gebuehr?ebene=land', { ...felder, 'betrag-erster-hund': '190' })
  expect(antwort.statusCode).toBe(303)
})

test('ist der Abschnitt bei der Behörde ausgeblendet, sagt es das Formular, und die Vorschau verspricht nichts', async () => {
  const seite = '/redaktion/leistung/ausweis/formulare'
  const frieda = await angemeldet(FRIEDA)
  const { body } = await frieda.hole(seite)
  expect(sichtbarerText(body)).toContain('Links von Ihnen stehen bei dieser Leistung nicht auf der Seite')
  const vorschau = sichtbarerText((await frieda.sende(seite, { ...felderVon(body), ...ANTRAG })).body)
  expect(vorschau).toContain('Davon steht nichts auf der Seite')
  expect(vorschau).not.toContain('120 KB')
  expect(sichtbarerText((await frieda.hole(FORMULARE)).body)).not.toContain('stehen bei dieser Leistung nicht auf der Seite')
})

test('aus einer geladenen Liste, die länger ist, als man sie schreiben kann, geht beim Ändern kein Eintrag verloren', () => {
  const eintraege = Array.from({ length: 24 }, (_, nr) => ({ ...musterFormular, url: `https://formulare.example/${nr}` }))
  const bisher = formularzeilenVon({ stand: '2026-01-15', modus: {}, module: { formulare: { eintraege } } })
  const felder = Object.fromEntries(bisher.flatMap(({ nr, werte }) => Object.entries(werte).map(([feld, wert]) => [`${feld}-${nr}`, wert])))
  const gesendet = formularzeilenAus(bisher, { ...felder, anzahl: '25', 'tun-0': 'entfernen' })
  expect(bleibende(gesendet).map(formularVon)).toEqual(eintraege.slice(1))
})
