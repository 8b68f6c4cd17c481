import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDb } from '../../../../test/support/test-db.ts'
import { codeFuer } from '../../../platform/einmalcode.ts'
import { createGeheimnis } from '../../../platform/geheimnis.ts'
import { traegerAngabe } from '../../traeger/index.ts'
import { akteurAus, anmelden, einrichten, type ZugangKontext } from '../index.ts'

const echt = testDb().echteDb()
const kontext: ZugangKontext = Object.assign(echt.kontext, { geheimnis: createGeheimnis([randomBytes(32)]) })
const traeger = traegerAngabe.parse({ schluessel: 'stadt-neu', name: 'Stadt Neu', art: 'gemeinde', ars: '066360013013' })
const input = { email: 'Erste@Stadt-Neu.example', name: 'Erste', traeger }

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
