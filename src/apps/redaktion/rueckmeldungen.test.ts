// Feedback and ratings in the editors' surface: read by the Träger they went to, shut to others and to those who are not signed in.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WANFRIED } from '../../../test/support/akteure.ts'
import { felderVon, sichtbarerText } from '../../../test/support/browser.ts'
import { anmeldung, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { bewerte, nimmRueckmeldungAn } from '../../domain/dialog/index.ts'
import { musterDatei, musterTraeger, traegerFuer } from '../../domain/leistung/fixtures.ts'
import { leistungIdVon, loadLeistungen } from '../../domain/leistung/index.ts'
import { loadTraeger } from '../../domain/traeger/index.ts'
import { loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'

const { kontext: basis, uhr } = testDb().echteDb()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const KONTEN = parseDemokonten(
  [
    { email: 'frieda@wanfried.example', name: 'Frieda Wanner', traeger: 'wanfried', totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
    { email: 'wiebke@wiesbaden.example', name: 'Wiebke Muster', traeger: 'wiesbaden', totp: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' },
  ].map((konto) => ({ ...konto, passwort: 'Demo-Passwort-2026' })),
)
const LISTE = '/redaktion/rueckmeldungen'
const HUND = leistungIdVon('hund-anmelden')

let app: FastifyInstance
beforeAll(async () => {
  await basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadLeistungen(tx, { dateien: [{ datei: 'hund.yaml', daten: musterDatei() }], traegerFuer, jetzt: kontext.clock() })
    await loadDemokonten(kontext, tx, KONTEN)
  })
  app = await redaktionsprobe(kontext, {
    suche: {
      finde: () => [],
      benenne: (id) => (id === HUND ? { id, titel: 'Hund anmelden', zusatz: '', url: '/leistung/hund-anmelden' } : null),
    },
  })
  const angabe = { art: 'lob', seite: 'javascript:alert(1)', text: 'Schöne Seite <script>', email: 'ich@post.example' }
  await nimmRueckmeldungAn(kontext, { angabe, auftritt: { schluessel: 'wanfried', traeger: WANFRIED }, sprache: 'de', einmalig: 'eins' })
})
afterAll(() => app.close())

const angemeldet = anmeldung(() => app, { kontext, uhr })

test('wer nicht angemeldet ist, wird zur Anmeldung geschickt', async () => {
  const antwort = await app.inject({ url: LISTE })
  expect(antwort.headers.location).toContain('/redaktion/anmelden')
})

test('eine andere Behörde sieht nichts und kann nichts erledigen; die richtige liest und erledigt', async () => {
  const frieda = await angemeldet(KONTEN[0]!)
  const offen = (await frieda.hole(LISTE)).body
  expect(sichtbarerText(offen)).toContain('Schöne Seite &lt;script>')
  expect(offen).not.toContain('href="javascript:')
  const { csrf, id } = felderVon(offen)

  const wiebke = await angemeldet(KONTEN[1]!)
  const fremd = (await wiebke.hole(LISTE)).body
  expect(sichtbarerText(fremd)).toContain('Keine Nachrichten.')
  const ihreMarke = felderVon((await wiebke.hole('/redaktion')).body).csrf!
  expect((await wiebke.sende(LISTE, { csrf: ihreMarke, id: id! })).statusCode).toBe(404)

  expect((await frieda.sende(LISTE, { csrf: 'falsch', id: id! })).statusCode).toBe(403)
  const erledigt = await frieda.sende(LISTE, { csrf: csrf!, id: id! })
  const danach = sichtbarerText((await frieda.hole(erledigt.headers.location!)).body)
  for (const satz of ['Als erledigt gekennzeichnet.', 'Keine Nachrichten.']) expect(danach).toContain(satz)
  expect(sichtbarerText((await frieda.hole(`${LISTE}?stand=erledigt`)).body)).toContain('Schöne Seite')
})

test('Bewertungen: die eigenen als Zahlen mit Anteil, neben den Rückmeldungen zu finden; eine andere Behörde sieht nichts davon', async () => {
  const sage = (antwort: 'ja' | 'nein') =>
    bewerte(kontext, { leistung: HUND, ort: '', sprache: 'de', antwort, auftritt: { traeger: WANFRIED } })
  for (const antwort of ['ja', 'nein', 'ja', 'ja'] as const) await sage(antwort)
  const frieda = await angemeldet(KONTEN[0]!)
  const seite = async (wer = frieda) => sichtbarerText((await wer.hole('/redaktion/bewertungen')).body)
  expect((await frieda.hole(LISTE)).body).toContain('href="/redaktion/bewertungen"')
  const zuWenige = await seite()
  expect(zuWenige).toContain('Eine weitere Leistung hat zu wenige Antworten.')
  expect(zuWenige).not.toContain('Hund anmelden')
  await sage('nein')
  expect(await seite()).toMatch(/Hund anmelden 3 2 60 %/)
  expect(await seite(await angemeldet(KONTEN[1]!))).toContain('Noch keine Leistung hat genug Antworten.')
  expect((await app.inject({ url: '/redaktion/bewertungen' })).headers.location).toContain('/redaktion/anmelden')
})
