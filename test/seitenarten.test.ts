// No kind of page is forgotten: whoever adds an address must say what it shows, so that the journeys look at it.
import fastify from 'fastify'
import { expect, test } from 'vitest'
import type { PortalDienste } from '../src/apps/portal/dienste.ts'
import { portal } from '../src/apps/portal/routes.tsx'
import type { RedaktionDienste } from '../src/apps/redaktion/dienste.ts'
import { redaktion } from '../src/apps/redaktion/routes.tsx'
import { SEITENARTEN } from './support/seitenarten.ts'

/** Addresses that answer with no page of their own. */
const OHNE_SEITE = ['/thema/:thema', '/anmelden']

async function adressenDesProgramms(): Promise<Set<string>> {
  const adressen = new Set<string>()
  const app = fastify()
  app.addHook('onRoute', ({ method, url }) => void (method === 'GET' && adressen.add(url)))
  await app.register(async (teil) => portal(teil, { rueckmeldung: {} } as PortalDienste))
  await app.register((teil) => redaktion(teil, { kontext: {} } as RedaktionDienste))
  await app.ready()
  return adressen
}

test('jede Art von Seite steht in der Liste, und keine, die es nicht gibt', async () => {
  const adressen = await adressenDesProgramms()
  const deutsch = [...adressen].filter((url) => !/^\/en(\/|$)|\.(atom|xml|csv|txt|css)$/.test(url) && !OHNE_SEITE.includes(url))
  const genannt = new Set(SEITENARTEN.map(({ route }) => route))
  expect(deutsch.filter((url) => !genannt.has(url))).toEqual([])
  expect([...genannt].filter((route) => route !== '*' && !adressen.has(route))).toEqual([])
})

test('auf Englisch gibt es dieselben Adressen', async () => {
  const adressen = await adressenDesProgramms()
  const fehlend = SEITENARTEN.filter(
    ({ nurDeutsch, route }) => !nurDeutsch && route !== '*' && !adressen.has(`/en${route === '/' ? '' : route}`),
  )
  expect(fehlend.map(({ was }) => was)).toEqual([])
})

test('jede Art hat ihren eigenen Namen', () => {
  const namen = SEITENARTEN.map(({ was }) => was)
  expect(namen.filter((name, i) => namen.indexOf(name) !== i)).toEqual([])
})
