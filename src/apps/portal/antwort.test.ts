// Which pages are kept, under which key, and what throws them out.
import { afterAll, beforeEach, expect, test } from 'vitest'
import { stellenprobe, WANFRIED } from '../../../test/support/stellenprobe.ts'
import { musterAuftritt } from '../../domain/auftritt/fixtures.ts'
import { musterZeile } from '../../domain/leistung/fixtures.ts'
import { musterStelle } from '../../domain/zustaendigkeit/fixtures.ts'

const amt = musterStelle('Bürgerbüro', WANFRIED)
const hund = musterZeile({ slug: 'hund', module: { bezeichnungBuerger: { text: 'Hund anmelden' } } })
let name = 'Vorher'
const probe = await stellenprobe({
  stellen: [amt],
  leistungen: [hund],
  mehr: { auftrittFuer: () => musterAuftritt({ name: { de: name } }) },
})
beforeEach(() => {
  name = 'Vorher'
  probe.seiten.verwerfeAlles()
})
afterAll(() => probe.close())

test.each([
  '/',
  '/leistung/hund',
  `/stelle/${amt.id}`,
  '/themen',
  '/themen/buerger/hobby-und-freizeit',
  '/a-z',
  '/hilfe',
  '/aenderungen.atom',
])('%s trägt den neuen Namen, sobald der Auftritt sich geändert hat', async (url) => {
  expect((await probe.hole(url)).body).toContain('Vorher')
  name = 'Nachher'
  expect((await probe.hole(url)).body).toContain('Vorher') // kept
  probe.seiten.verwerfen(['auftritt'])
  expect((await probe.hole(url)).body).toContain('Nachher')
})

test('niemand legt mit einer überlangen Adresse eine andere Seite unter die Adresse eines Ortes', async () => {
  const url = `/leistung/hund?ort=${WANFRIED}`
  expect((await probe.hole(url.replace('?', `?${'&'.repeat(100)}`))).status).toBe(400)
  expect((await probe.hole(url)).text).toContain('Ihr Ort: Wanfried')
})

test.each(['/%65n/hilfe', '/e%6e/leistung/hund'])('%s ist keine zweite Adresse der englischen Seite', async (url) => {
  expect((await probe.hole(url)).status).toBe(404)
})
