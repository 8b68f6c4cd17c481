// The editors' surface over HTTP for tests: the real routes on a context of the test's own, and what a browser sends with a form.

import type { RedaktionDienste } from '../../src/apps/redaktion/dienste.ts'
import { redaktion } from '../../src/apps/redaktion/routes.tsx'
import type { ZugangKontext } from '../../src/domain/zugang/index.ts'
import { createHttp } from '../../src/platform/http/index.ts'

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
