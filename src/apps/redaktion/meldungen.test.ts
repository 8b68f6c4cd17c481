// Announcements in the editors' surface: seen before they are published, changed, taken back; shut to other Träger and to who may not.
import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { felderVon, sichtbarerText } from '../../../test/support/browser.ts'
import { anmeldung, redaktionsprobe } from '../../../test/support/redaktionsprobe.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { readMeldungen } from '../../domain/dialog/index.ts'
import { musterTraeger } from '../../domain/leistung/fixtures.ts'
import { loadTraeger } from '../../domain/traeger/index.ts'
import { loadDemokonten, parseDemokonten, type ZugangKontext } from '../../domain/zugang/index.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'

const { kontext: basis, uhr } = testDb().echteDb()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const KONTEN = parseDemokonten(
  [
    { email: 'frieda@wanfried.example', name: 'Frieda Wanner', traeger: 'wanfried', totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP' },
    { email: 'wiebke@wiesbaden.example', name: 'Wiebke Muster', traeger: 'wiesbaden', totp: 'KRSXG5CTMVRXEZLUKRSXG5CTMVRXEZLU' },
    { email: 'ada@wanfried.example', name: 'Ada', traeger: 'wanfried', rollen: ['verwaltung'], totp: 'MFRGGZDFMZTWQ2LKMFRGGZDFMZTWQ2LK' },
  ].map((konto) => ({ ...konto, passwort: 'Demo-Passwort-2026' })),
)
const LISTE = '/redaktion/meldungen'
const NEU = '/redaktion/meldungen/neu'

let app: FastifyInstance
beforeAll(async () => {
  await basis.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    await loadDemokonten(kontext, tx, KONTEN)
  })
  app = await redaktionsprobe(kontext)
})
afterAll(() => app.close())

const meldeAn = anmeldung(() => app, { kontext, uhr })
const angemeldet = (nr: number) => meldeAn(KONTEN[nr]!)
const inhalt = {
  titel: 'Rathaus <b zu',
  text: 'Am Freitag.\r\n\r\nOnline geht alles.',
  titelEn: '',
  textEn: '',
  von: '2026-03-02',
  bis: '2026-03-06',
}
const oeffentlich = async () =>
  (await readMeldungen(kontext.db.lesen)).map(({ titel, zurueckgezogen }) => ({ titel: titel.de, zurueckgezogen }))

test('wer nicht angemeldet ist oder keine Redaktion macht, kommt nicht hinein', async () => {
  expect((await app.inject({ url: LISTE })).headers.location).toContain('/redaktion/anmelden')
  const ada = await angemeldet(2)
  for (const url of [LISTE, NEU]) expect((await ada.hole(url)).statusCode).toBe(403)
  expect((await ada.hole('/redaktion')).body).not.toContain(`href="${LISTE}"`)
})

test('von der Vorschau über das Veröffentlichen und Ändern bis zum Zurückziehen; niemand sonst greift ein', async () => {
  const frieda = await angemeldet(0)
  expect((await frieda.hole('/redaktion')).body).toContain(`href="${LISTE}"`)
  const leer = (await frieda.hole(NEU)).body
  const { csrf, einmalig, von } = felderVon(leer) as Record<string, string>
  expect(von).toBe('2026-03-02')

  const gesehen = await frieda.sende(NEU, { csrf: csrf!, einmalig: einmalig!, ...inhalt, tun: 'zeigen' })
  expect(gesehen.statusCode).toBe(200)
  expect(sichtbarerText(gesehen.body)).toMatch(
    /So sieht die Meldung aus .* Rathaus &lt;b zu Wanfried Gilt bis 6\. März 2026 Am Freitag\. Online geht alles\./,
  )
  expect((await frieda.sende(NEU, { csrf: csrf!, ...inhalt, bis: '31.12.', tun: 'zeigen' })).statusCode).toBe(200)
  expect(await oeffentlich()).toEqual([])

  const fehler = await frieda.sende(NEU, {
    csrf: csrf!,
    einmalig: einmalig!,
    ...inhalt,
    titel: '',
    bis: '2026-01-01',
    tun: 'veroeffentlichen',
  })
  expect(fehler.statusCode).toBe(422)
  for (const satz of ['2 Angaben fehlen', 'Schreiben Sie eine Überschrift.', 'Der letzte Tag liegt vor dem ersten.'])
    expect(sichtbarerText(fehler.body)).toContain(satz)

  const neu = { csrf: csrf!, einmalig: einmalig!, ...inhalt, tun: 'veroeffentlichen' }
  expect((await frieda.sende(NEU, { ...neu, csrf: 'falsch' })).statusCode).toBe(403)
  expect((await frieda.sende(NEU, neu)).headers.location).toBe(`${LISTE}?getan=veroeffentlicht`)
  await frieda.sende(NEU, neu)
  expect(await oeffentlich()).toEqual([{ titel: 'Rathaus <b zu', zurueckgezogen: false }])
  const liste = (await frieda.hole(`${LISTE}?getan=veroeffentlicht`)).body
  expect(sichtbarerText(liste)).toMatch(/ist veröffentlicht\. .* Rathaus &lt;b zu zu sehen 2\. März 2026 bis 6\. März 2026 .*Frieda Wanner/)

  expect((await frieda.hole(`${LISTE}?getan=constructor`)).body).toBe((await frieda.hole(LISTE)).body)
  const seite = /href="(\/redaktion\/meldungen\/[0-9a-f-]{36})"/.exec(liste)![1]!
  const wiebke = await angemeldet(1)
  const marke = felderVon((await wiebke.hole(NEU)).body).csrf!
  expect(sichtbarerText((await wiebke.hole(LISTE)).body)).toContain('Noch keine Meldung.')
  expect((await wiebke.hole(seite)).statusCode).toBe(404)
  expect((await wiebke.sende(seite, { csrf: marke, gesehen: '1', ...inhalt, tun: 'zurueckziehen' })).statusCode).toBe(404)

  const eine = felderVon((await frieda.hole(seite)).body)
  expect(eine).toMatchObject({ titel: 'Rathaus &lt;b zu', gesehen: '1' })
  const anders = { ...inhalt, csrf: csrf!, gesehen: '1', titel: 'Rathaus offen' }
  expect((await frieda.sende(seite, { ...anders, tun: 'veroeffentlichen' })).headers.location).toBe(`${LISTE}?getan=geaendert`)
  const zuSpaet = await frieda.sende(seite, { ...anders, titel: 'Verloren', tun: 'veroeffentlichen' })
  expect(zuSpaet.statusCode).toBe(409)
  expect(sichtbarerText(zuSpaet.body)).toContain('Inzwischen geändert')
  expect(felderVon(zuSpaet.body)).toMatchObject({ titel: 'Rathaus offen', gesehen: '2' })

  expect((await frieda.sende(seite, { ...anders, gesehen: '2', tun: 'zurueckziehen' })).headers.location).toBe(
    `${LISTE}?getan=zurueckgezogen`,
  )
  expect(await oeffentlich()).toEqual([{ titel: 'Rathaus offen', zurueckgezogen: true }])
  expect(sichtbarerText((await frieda.hole(LISTE)).body)).toContain('nicht mehr zu sehen')
})
