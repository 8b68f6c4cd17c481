import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDb } from '../../../../test/support/test-db.ts'
import { codeFuer } from '../../../platform/einmalcode.ts'
import { createGeheimnis } from '../../../platform/geheimnis.ts'
import { loadTraeger, traegerAngabe } from '../../traeger/index.ts'
import { akteurAus, anmelden, einrichten, loadDemokonten, sperreDemokonten, type ZugangKontext } from '../index.ts'

const echt = testDb().echteDb()
const kontext: ZugangKontext = Object.assign(echt.kontext, { geheimnis: createGeheimnis([randomBytes(32)]) })
const traeger = traegerAngabe.parse({ schluessel: 'stadt-neu', name: 'Stadt Neu', art: 'gemeinde', ars: '066360013013' })
const input = { email: 'Erste@Stadt-Neu.example', name: 'Erste', traeger }

const DEMO = {
  email: 'demo@stadt.example',
  name: 'Demo',
  passwort: 'Demo-Passwort-1',
  totp: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  traeger: 'demo',
}

test('was eine Demo hinterlassen hat, kommt ohne Demo nicht mehr hinein, und mit ihr wieder', async () => {
  const lade = () =>
    kontext.db.alsSystem(async (tx) => {
      await loadTraeger(tx, [{ schluessel: 'demo', name: 'Demo', art: 'gemeinde' }])
      await loadDemokonten(kontext, tx, [DEMO])
    })
  const versuche = () => {
    echt.uhr.weiter(60_000)
    return anmelden(kontext, { email: DEMO.email, passwort: DEMO.passwort, code: codeFuer(DEMO.totp, kontext.clock()), client: '::1' })
  }
  await lade()
  const sitzung = await versuche()
  if (!sitzung.ok) throw new Error(sitzung.error.grund)
  expect(await sperreDemokonten(kontext)).toBe(1)
  expect([(await versuche()).ok, await akteurAus(kontext, sitzung.value.token)]).toEqual([false, null])
  expect(await sperreDemokonten(kontext)).toBe(0)
  await lade()
  expect((await versuche()).ok).toBe(true)
})

test('einrichten macht genau eine erste Verwalterin, auch wenn zwei es zugleich tun; sie kommt mit dem Ausgegebenen hinein', async () => {
  expect(await einrichten(kontext, { ...input, email: 'keine adresse' })).toEqual({ ok: false, error: { grund: 'email-ungueltig' } })
  const beide = await Promise.all([einrichten(kontext, input), einrichten(kontext, input)])
  const [erste] = beide.filter((ergebnis) => ergebnis.ok)
  expect(beide.filter((ergebnis) => !ergebnis.ok)).toEqual([{ ok: false, error: { grund: 'schon-eingerichtet' } }])
  if (!erste?.ok) throw new Error('nobody was made')
  const geheimnis = new URL(erste.value.otpauth).searchParams.get('secret')!
  const jetzt = kontext.clock()
  const email = 'erste@stadt-neu.example'
  const sitzung = await anmelden(kontext, { email, passwort: erste.value.passwort, code: codeFuer(geheimnis, jetzt), client: '::1' })
  if (!sitzung.ok) throw new Error(sitzung.error.grund)
  const akteur = await akteurAus(kontext, sitzung.value.token)
  expect(akteur?.traeger).toBe(erste.value.traeger)
  expect(akteur?.rechte).toContain('zugang.verwalten')
})
