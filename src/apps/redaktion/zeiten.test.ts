// Opening hours in the editors' surface: seen before they are published, set, said in the audit log; shut to other Träger and to who may not.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { felderVon, sichtbarerText, testBrowser } from '../../../test/support/browser.ts'
import { anmeldung, FORM, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { musterTraeger, traegerFuer, WANFRIED, WIESBADEN } from '../../domain/leistung/fixtures.ts'
import { findVeroeffentlicht, loadStellen, organisationseinheiten, stelleId } from '../../domain/organisationseinheit/index.ts'
import { loadTraeger, traegerIdVon } from '../../domain/traeger/index.ts'
import { demozugaenge, loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import type { Akteur } from '../../platform/akteur.ts'
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
    ...{ email: 'ada@wanfried.example', name: 'Ada Ministra', passwort: 'Demo-Verwaltung-2026', totp: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK' },
    ...{ traeger: 'wanfried', rollen: ['verwaltung'] },
  },
])
const [FRIEDA, WIEBKE, ADA] = KONTEN as [(typeof KONTEN)[0], (typeof KONTEN)[0], (typeof KONTEN)[0]]
const montags = [{ wochentag: 1, zeiten: [{ von: '08:00', bis: '12:00' }] }]
const stelle = (schluessel: string, ars: string) => ({
  ...{ schluessel, ars, name: { de: `Bürgerbüro ${schluessel}`, en: 'Citizens’ office' }, art: 'amt', aufgaben: ['buergerbuero', 'kfz'] },
  oeffnungszeiten: { woche: montags, ausnahmen: [{ tag: '2027-12-24', grund: { de: 'Heiligabend' } }] },
  weitereZeiten: [{ zweck: { de: 'Kasse', en: 'Cash desk' }, woche: montags }],
})
const ID = stelleId('wanfried')
const ZEITEN = `/redaktion/stelle/${ID}/zeiten`
const KASSE = `/redaktion/stelle/${ID}/anliegen/1`
const NEU = `/redaktion/stelle/${ID}/anliegen`

let app: FastifyInstance
let tag = 0
beforeAll(async () => {
  await basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadDemokonten(kontext, tx, KONTEN)
  })
  app = await redaktionsprobe(kontext, { demokonten: () => demozugaenge(KONTEN, kontext.clock()) })
})
afterAll(() => app.close())
/** Each test begins with the same two offices, a day later. */
beforeEach(async () => {
  uhr.stelle(new Date(Date.UTC(2026, 2, 2 + 2 * ++tag, 9, 0, 0)))
  await db.alsBesitzer('delete from organisationseinheit_veroeffentlicht', [])
  await db.alsBesitzer('delete from organisationseinheit', [])
  const daten = [stelle('wanfried', WANFRIED), stelle('wiesbaden', WIESBADEN)]
  await basis.db.alsSystem((tx) => loadStellen(tx, { datei: 'stellen.yaml', daten, traegerFuer, jetzt: uhr() }))
})

const meldeAn = anmeldung(() => app, { kontext, uhr })
const angemeldet = (wer = FRIEDA) => meldeAn(wer)
const heutige = async (id: string = ID) => (await findVeroeffentlicht(kontext.db.lesen, id))!
const kopie = async () =>
  (
    await db.alsBesitzer<{ inhalt: Record<string, unknown>; geladen: string | null }>(
      'select inhalt, geladen from organisationseinheit where id = $1',
      [ID],
    )
  )[0]!
const ereignisse = async () =>
  (
    await db.alsBesitzer<{ n: number }>(
      "select count(*)::int as n from ereignis where art = 'organisationseinheit.veroeffentlicht' and gegenstand = $1",
      [ID],
    )
  )[0]!.n
const kassen = async () => (await heutige()).inhalt.weitereZeiten?.map(({ zweck }) => zweck.de) ?? []
async function formular(wer: Awaited<ReturnType<typeof angemeldet>>, seite: string) {
  return felderVon((await wer.hole(seite)).body)
}

describe('die Liste', () => {
  test('nennt die eigenen Stellen mit ihren Zeiten und führt zu jedem Formular; eine fremde steht nicht da', async () => {
    const wer = await angemeldet()
    expect((await wer.hole('/redaktion')).body).toContain('href="/redaktion/stellen"')
    const { body } = await wer.hole('/redaktion/stellen')
    expect(sichtbarerText(body)).toMatch(/Bürgerbüro wanfried Geöffnet Montag: 8:00–12:00 .*Zeiten für „Kasse“ ändern/)
    for (const weg of [ZEITEN, KASSE, NEU]) expect(body).toContain(`href="${weg}"`)
    expect(sichtbarerText(body)).not.toContain('Bürgerbüro wiesbaden')
  })
})

describe('allgemeine Öffnungszeiten', () => {
  test('das Formular zeigt, was gilt; die Vorschau, was gelten wird, und speichert nichts, auch mit der Eingabetaste', async () => {
    const wer = await angemeldet()
    const felder = await formular(wer, ZEITEN)
    expect(felder).toMatchObject({ 'tag-1': '8:00–12:00', 'tag-2': '', 'ausnahme-tag-0': '2027-12-24', 'ausnahme-grund-0': 'Heiligabend' })
    const antwort = await wer.sende(ZEITEN, { ...felder, 'tag-2': '14 bis 16.30 Uhr', 'ausnahme-tag-1': '2026-12-31' })
    expect(antwort.statusCode).toBe(200)
    expect(sichtbarerText(antwort.body)).toMatch(/Vorschau.*Dienstag 14:00 bis 16:30.*Donnerstag, 31\. Dezember: geschlossen/)
    expect(felderVon(antwort.body)['ausnahme-tag-2']).toBe('')
    expect((await heutige()).fassung).toBe(1)
  })
  test('gespeichert gelten sie sofort für alle, mit Ereignis, in der Arbeitskopie und im Protokoll; der Feiertag dazwischen auch', async () => {
    const wer = await angemeldet()
    const vorher = await ereignisse()
    const felder = { ...(await formular(wer, ZEITEN)), 'tag-2': '14-16', 'ausnahme-tag-1': '2026-12-30', 'ausnahme-zeiten-1': '8-10' }
    const antwort = await wer.sende(ZEITEN, { ...felder, 'ausnahme-grund-1': 'Inventur', tun: 'speichern' })
    expect([antwort.statusCode, antwort.headers.location]).toEqual([303, `/redaktion/stellen?gespeichert=${ID}`])
    const { inhalt, fassung, gueltigVon } = await heutige()
    expect([fassung, gueltigVon]).toEqual([2, uhr().toISOString().slice(0, 10)])
    expect(inhalt.oeffnungszeiten?.woche.map(({ wochentag }) => wochentag)).toEqual([1, 2])
    expect(inhalt.oeffnungszeiten?.ausnahmen).toEqual([
      { tag: '2026-12-30', zeiten: [{ von: '08:00', bis: '10:00' }], grund: { de: 'Inventur' } },
      { tag: '2027-12-24', zeiten: [], grund: { de: 'Heiligabend' } },
    ])
    expect(await ereignisse()).toBe(vorher + 1)
    expect(await kopie()).toMatchObject({ inhalt: { oeffnungszeiten: inhalt.oeffnungszeiten }, geladen: null })
    expect(sichtbarerText((await wer.hole(`/redaktion/stellen?gespeichert=${ID}`)).body)).toContain(
      'Gespeichert und veröffentlicht: Bürgerbüro wanfried.',
    )
    expect(sichtbarerText((await wer.hole('/redaktion/protokoll')).body)).toMatch(
      /Frieda Wanner Öffnungszeiten ändern Bürgerbüro wanfried ausgeführt/,
    )
  })
  test('ein besonderer Tag lässt sich entfernen', async () => {
    const wer = await angemeldet()
    await wer.sende(ZEITEN, { ...(await formular(wer, ZEITEN)), 'tun-0': 'entfernen', tun: 'speichern' })
    expect((await heutige()).inhalt.oeffnungszeiten?.ausnahmen).toEqual([])
  })
  test.each(['speichern', 'zeigen'])('was nicht stimmt, steht oben und am Feld, und die Eingabe bleibt (%s)', async (tun) => {
    const wer = await angemeldet()
    const falsch = { 'tag-2': 'vormittags', 'tag-3': '16-14', 'ausnahme-zeiten-1': '8-10' }
    const antwort = await wer.sende(ZEITEN, { ...(await formular(wer, ZEITEN)), ...falsch, tun })
    expect(antwort.statusCode).toBe(422)
    expect(sichtbarerText(antwort.body)).toMatch(
      /3 Angaben stimmen noch nicht Dienstag: Schreiben Sie Zeiten wie .* Mittwoch: Die Zeit endet, bevor .* Besonderer Tag 2: Nennen Sie den Tag/,
    )
    for (const feld of ['tag-2', 'tag-3', 'ausnahme-tag-1']) expect(antwort.body).toMatch(new RegExp(`href="#${feld}".*id="${feld}"`, 's'))
    expect(felderVon(antwort.body)).toMatchObject(falsch)
    expect((await heutige()).fassung).toBe(1)
  })
  test('wer nichts ändert, erfährt es', async () => {
    const wer = await angemeldet()
    const antwort = await wer.sende(ZEITEN, { ...(await formular(wer, ZEITEN)), tun: 'speichern' })
    expect([antwort.statusCode, sichtbarerText(antwort.body).includes('Sie haben nichts geändert')]).toEqual([422, true])
  })
  test('auf einem alten Stand: nichts wird überschrieben, was getippt ist bleibt, und was der andere ergänzt hat, kommt dazu', async () => {
    const wer = await angemeldet()
    const alt = await formular(wer, ZEITEN)
    await wer.sende(ZEITEN, { ...alt, 'tag-1': '9-11', 'ausnahme-tag-1': '2026-12-30', tun: 'speichern' })
    const antwort = await wer.sende(ZEITEN, { ...alt, 'tag-2': '14-16', 'ausnahme-tag-1': '2026-12-31', tun: 'speichern' })
    expect(antwort.statusCode).toBe(409)
    expect(sichtbarerText(antwort.body)).toMatch(/Inzwischen geändert.*Das gilt jetzt.*Montag 9:00 bis 11:00/)
    const da = felderVon(antwort.body)
    expect(da).toMatchObject({ 'tag-2': '14-16', 'ausnahme-tag-1': '2026-12-31', 'ausnahme-tag-2': '2026-12-30', fassung: '2' })
    expect((await heutige()).fassung).toBe(2)
    expect((await wer.sende(ZEITEN, { ...da, tun: 'speichern' })).statusCode).toBe(303)
    expect((await heutige()).inhalt.oeffnungszeiten?.ausnahmen.map((eine) => eine.tag)).toEqual(['2026-12-30', '2026-12-31', '2027-12-24'])
  })
})

describe('Zeiten für ein Anliegen', () => {
  const FUND = { zweck: 'Fundbüro', zweckEn: 'Lost property', 'tag-4': '14–18', 'aufgabe-kfz': 'ja' }
  test('dazu: erst die Vorschau in beiden Sprachen, dann im Portal; die allgemeinen bleiben', async () => {
    const wer = await angemeldet()
    const felder = { ...(await formular(wer, NEU)), ...FUND }
    const vorschau = await wer.sende(NEU, felder)
    expect(sichtbarerText(vorschau.body)).toMatch(/Vorschau.*Fundbüro Donnerstag 14:00 bis 18:00 Lost property Thursday/)
    expect(await kassen()).toEqual(['Kasse'])
    expect((await wer.sende(NEU, { ...felder, tun: 'speichern' })).statusCode).toBe(303)
    expect((await heutige()).inhalt.weitereZeiten?.[1]).toMatchObject({ zweck: { de: 'Fundbüro', en: 'Lost property' }, aufgaben: ['kfz'] })
    expect((await heutige()).inhalt.oeffnungszeiten?.woche).toEqual(montags)
  })
  test('ändern, auch den Namen, und entfernen', async () => {
    const wer = await angemeldet()
    const felder = await formular(wer, KASSE)
    expect(felder).toMatchObject({ zweck: 'Kasse', zweckEn: 'Cash desk', 'tag-1': '8:00–12:00' })
    await wer.sende(KASSE, { ...felder, zweck: 'Barkasse', 'tag-1': '9-11', tun: 'speichern' })
    expect((await heutige()).inhalt.weitereZeiten?.[0]).toMatchObject({
      zweck: { de: 'Barkasse', en: 'Cash desk' },
      woche: [{ zeiten: [{ von: '09:00' }] }],
    })
    const antwort = await wer.sende(KASSE, { ...(await formular(wer, KASSE)), tun: 'entfernen' })
    expect(antwort.statusCode).toBe(303)
    expect((await heutige()).inhalt.weitereZeiten).toBeUndefined()
    expect(sichtbarerText((await wer.hole('/redaktion/protokoll')).body)).toMatch(
      /Öffnungszeiten ändern Bürgerbüro wanfried, Barkasse ausgeführt/,
    )
  })
  test('ohne Namen und ohne Zeit steht beides da', async () => {
    const wer = await angemeldet()
    const ohneName = await wer.sende(NEU, { ...(await formular(wer, NEU)), 'tag-1': '8-12', tun: 'speichern' })
    expect(sichtbarerText(ohneName.body)).toContain('Anliegen: Nennen Sie auf Deutsch, wofür die Zeiten gelten.')
    const ohneZeit = await wer.sende(NEU, { ...(await formular(wer, NEU)), zweck: 'Archiv', tun: 'speichern' })
    expect([ohneZeit.statusCode, sichtbarerText(ohneZeit.body).includes('Montag: Es fehlt eine Zeit.')]).toEqual([422, true])
    expect(felderVon(ohneZeit.body).zweck).toBe('Archiv')
  })
  test('hat jemand das Anliegen inzwischen entfernt, steht das Getippte noch da und lässt sich neu hinzufügen', async () => {
    const wer = await angemeldet()
    const alt = await formular(wer, KASSE)
    await wer.sende(KASSE, { ...alt, tun: 'entfernen' })
    const antwort = await wer.sende(KASSE, { ...alt, 'tag-3': '8-9', tun: 'speichern' })
    expect([antwort.statusCode, sichtbarerText(antwort.body).includes('kommen Ihre dazu')]).toEqual([409, true])
    expect(antwort.body).toContain(`action="${NEU}"`)
    expect((await wer.sende(NEU, { ...felderVon(antwort.body), tun: 'speichern' })).statusCode).toBe(303)
    expect((await heutige()).inhalt.weitereZeiten?.[0]?.woche.map(({ wochentag }) => wochentag)).toEqual([1, 3])
  })
})

describe('für andere', () => {
  const FREMD = stelleId('wiesbaden')
  test.each(['zeiten', 'anliegen', 'anliegen/1'])(
    '%s einer fremden Stelle: weder zu öffnen noch zu setzen; der Versuch steht im Protokoll',
    async (was) => {
      const frieda = await angemeldet()
      const eigene = await formular(frieda, `/redaktion/stelle/${ID}/${was}`)
      const fremde = `/redaktion/stelle/${FREMD}/${was}`
      expect((await frieda.hole(fremde)).statusCode).toBe(403)
      const antwort = await frieda.sende(fremde, { ...eigene, zweck: 'Fremd', 'tag-5': '1-2', tun: 'speichern' })
      expect([antwort.statusCode, antwort.body.includes('gehören einer anderen Behörde')]).toEqual([403, true])
      expect((await heutige(FREMD)).fassung).toBe(1)
      expect(sichtbarerText((await frieda.hole('/redaktion/protokoll')).body)).toMatch(
        /Frieda Wanner Öffnungszeiten .* abgelehnt: gehört einer anderen/,
      )
      expect(sichtbarerText((await (await angemeldet(WIEBKE)).hole('/redaktion/stellen')).body)).toContain('Bürgerbüro wiesbaden')
    },
  )
  test('auch am Formular vorbei ändert niemand die Zeiten einer fremden Stelle', async () => {
    const rechte = ['organisationseinheit.bearbeiten', 'organisationseinheit.veroeffentlichen'] as const
    const wiesbaden: Akteur = { art: 'konto', id: null, traeger: traegerIdVon('wiesbaden'), rechte }
    const auftrag = { id: ID, fassung: 1, ziel: { art: 'allgemein' }, zeiten: { woche: [] } } as const
    expect(await organisationseinheiten.setzeZeiten(kontext, wiesbaden, auftrag)).toEqual({
      ok: false,
      error: { grund: 'nicht-ihre-schicht' },
    })
    const nurBearbeiten = { ...wiesbaden, rechte: rechte.slice(0, 1) }
    expect(await organisationseinheiten.setzeZeiten(kontext, nurBearbeiten, auftrag)).toEqual({
      ok: false,
      error: { grund: 'recht-fehlt' },
    })
    expect((await heutige()).fassung).toBe(1)
  })
  test('ohne das Recht, ohne Anmeldung und mit gefälschtem Formular geht es nicht', async () => {
    const ada = await angemeldet(ADA)
    for (const seite of ['/redaktion/stellen', ZEITEN, KASSE, NEU]) expect((await ada.hole(seite)).statusCode).toBe(403)
    const fremd = testBrowser(() => app, FORM, '10.2.0.1')
    expect((await fremd.hole(KASSE)).headers.location).toBe(`/redaktion/anmelden?weiter=${encodeURIComponent(KASSE)}`)
    const frieda = await angemeldet()
    expect(
      (await frieda.sende(ZEITEN, { ...(await formular(frieda, ZEITEN)), 'tag-2': '1-2', tun: 'speichern', csrf: 'x' })).statusCode,
    ).toBe(403)
    for (const id of ['unsinn', stelleId('gibt-es-nicht')])
      expect((await frieda.hole(`/redaktion/stelle/${id}/zeiten`)).statusCode).toBe(404)
    expect((await frieda.hole(`${NEU}/9`)).statusCode).toBe(404)
    expect((await heutige()).fassung).toBe(1)
  })
  test('ist schon ein späterer Stand veröffentlicht, wird keiner von beiden verändert', async () => {
    const wer = await angemeldet()
    const felder = await formular(wer, ZEITEN)
    const rechte = ['organisationseinheit.veroeffentlichen'] as const
    await organisationseinheiten.veroeffentlichen(
      kontext,
      { art: 'konto', id: null, traeger: traegerIdVon('wanfried'), rechte },
      { id: ID, ab: '2027-01-01' },
    )
    const antwort = await wer.sende(ZEITEN, { ...felder, 'tag-2': '8-12', tun: 'speichern' })
    expect([antwort.statusCode, antwort.body.includes('schon ein späterer Stand')]).toEqual([403, true])
    expect((await heutige()).fassung).toBe(2)
  })
})

test('von vier Änderungen auf demselben Stand gelingt genau eine', async () => {
  const rechte = ['organisationseinheit.bearbeiten', 'organisationseinheit.veroeffentlichen'] as const
  const akteur: Akteur = { art: 'konto', id: null, traeger: traegerIdVon('wanfried'), rechte }
  const versuche = [1, 2, 3, 4].map((stunde) =>
    organisationseinheiten.setzeZeiten(kontext, akteur, {
      ...{ id: ID, fassung: 1, ziel: { art: 'allgemein' } },
      zeiten: { woche: [{ wochentag: 1, zeiten: [{ von: `0${stunde}:00`, bis: '12:00' }] }] },
    }),
  )
  const gruende = (await Promise.all(versuche)).map((eines) => (eines.ok ? 'ja' : eines.error.grund))
  expect(gruende.sort()).toEqual(['inzwischen-geaendert', 'inzwischen-geaendert', 'inzwischen-geaendert', 'ja'])
})
