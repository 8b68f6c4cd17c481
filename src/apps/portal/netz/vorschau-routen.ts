// Addresses of preview pictures: a page's own address with `/vorschau` before it and `.png` behind, in each language.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hatClient } from '../../../platform/cache/index.ts'
import { GRENZE, HttpRefusal } from '../../../platform/http/index.ts'
import { type Anfrage, leseAnfrage, VORSATZ } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Vorschau } from './vorschau-bild.ts'
import { vorschauLeistung, vorschauMeldung, vorschauStart, vorschauStelle, vorschauThema } from './vorschau-inhalt.ts'
import { createWerkstatt } from './vorschau-werkstatt.ts'

type Worte = Record<string, string>

const ARTEN: Record<string, (dienste: PortalDienste, anfrage: Anfrage, worte: Worte) => Vorschau | null> = {
  '/start.png': vorschauStart,
  '/leistung/:slug.png': (dienste, anfrage, { slug = '' }) => vorschauLeistung(dienste, anfrage, slug),
  '/stelle/:id.png': (dienste, anfrage, { id = '' }) => vorschauStelle(dienste, anfrage, id),
  '/meldung/:id.png': (dienste, anfrage, { id = '' }) => vorschauMeldung(dienste, anfrage, id),
  '/themen/:bereich/:thema.png': (dienste, anfrage, { bereich = '', thema = '' }) => vorschauThema(dienste, anfrage, bereich, thema),
}

export function vorschauRouten(app: FastifyInstance, dienste: PortalDienste): void {
  if (!dienste.schriften) return
  const bildVon = createWerkstatt(dienste.clock, dienste.schriften)
  for (const sprache of ['de', 'en', 'de-einfach'] as const) {
    for (const [pfad, zeige] of Object.entries(ARTEN)) {
      app.get(`${VORSATZ[sprache]}/vorschau${pfad}`, { config: { art: 'seite', ...GRENZE } }, async (request: FastifyRequest, reply) => {
        const anfrage = leseAnfrage(dienste, request, sprache)
        const { art } = anfrage.ortswahl
        const vorschau = art === 'mehrere' || art === 'unbekannt' ? null : zeige(dienste, anfrage, request.params as Worte)
        if (!vorschau) throw new HttpRefusal(404, 'nicht-gefunden')
        const bild = await bildVon(vorschau)
        // No page with words: nobody sees it, and drawing one would cost as much as the picture.
        if (!bild) return reply.code(503).headers({ 'retry-after': '5', 'cache-control': 'no-store' }).send()
        const { png, etag } = bild
        // Shown on the pages of others: that is what it is for.
        reply.headers({ etag, 'cache-control': 'public, max-age=3600', 'cross-origin-resource-policy': 'cross-origin' })
        if (hatClient(request.headers['if-none-match'], etag)) return reply.code(304).send()
        return reply.type('image/png').send(png)
      })
    }
  }
}
