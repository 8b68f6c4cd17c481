// The editors' surface over HTTP for tests: the real routes on a context of the test's own, and what a browser sends with a form.

import type { FastifyInstance } from 'fastify'
import { expect } from 'vitest'
import type { RedaktionDienste } from '../../src/apps/redaktion/dienste.ts'
import { redaktion } from '../../src/apps/redaktion/routes.tsx'
import { type Demokonto, demozugaenge, type ZugangKontext } from '../../src/domain/zugang/index.ts'
import { createHttp } from '../../src/platform/http/index.ts'
import { felderVon, testBrowser } from './browser.ts'
import type { Uhr } from './uhr.ts'

/** Headers of a form that comes from our own page. */
export const FORM = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'http://localhost:80',
  host: 'localhost:80',
  'sec-fetch-site': 'same-origin',
}

/** The search finds nothing and knows nobody, unless the test says otherwise; a refusal shows its status and its reason. */
export async function redaktionsprobe(kontext: ZugangKontext, mehr: Partial<RedaktionDienste> = {}) {
  const dienste: RedaktionDienste = {
    kontext,
    tls: false,
    rahmen: () => ({
      sprache: 'de',
      dateien: { stil: '/s.css', schriften: [] },
      auftritt: { name: 'Amtswerk', untertitel: 'Test', demo: true },
    }),
    demokonten: () => [],
    suche: { finde: () => [], benenne: () => null },
    ...mehr,
  }
  const http = await createHttp({
    log: kontext.log,
    tls: dienste.tls,
    proxies: [],
    fehler: ({ status, detail, code }) => ({ type: 'text/html', body: `<h1>${status}</h1><p>${detail ?? code}</p>` }),
  })
  await http.register(redaktion, dienste)
  return http
}

/** Logs people in, each at an address and in a browser of their own. */
export function anmeldung(app: () => FastifyInstance, { kontext, uhr }: { kontext: ZugangKontext; uhr: Uhr }) {
  let client = 0
  return async (konto: Demokonto) => {
    const browser = testBrowser(app, FORM, `10.1.0.${++client}`)
    uhr.weiter(60_000) // no code counts twice
    const { csrf = '' } = felderVon((await browser.hole('/redaktion/anmelden')).body)
    const { email, passwort, code } = demozugaenge([konto], kontext.clock())[0]!
    const antwort = await browser.sende('/redaktion/anmelden', { csrf, email, passwort, code })
    expect([antwort.statusCode, antwort.headers.location]).toEqual([303, '/redaktion'])
    return browser
  }
}
