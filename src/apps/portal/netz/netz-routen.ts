// What the net reads besides pages: feeds of changes, sitemap, robots.txt, the entry of the search for browsers.
import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { findThema, inSprache, type Sprache, type Thema } from '../../../domain/leistung/index.ts'
import { GRENZE, HttpRefusal } from '../../../platform/http/index.ts'
import { xmlText } from '../../../platform/xml.ts'
import { naechsteMitternacht } from '../../../platform/zeit.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, leseAnfrage, VORSATZ } from '../anfrage.ts'
import { type Antwort, seitenHandler } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { ATOM, feedVon } from './aenderungen-feed.ts'
import { sitemapIndex, sitemapTeil } from './sitemap.ts'

/** Nobody finds anything here that stands on no page of its own: searches and their filters, the choice of a place, the editors. */
const NICHT_LESEN = ['/redaktion', '/api/', '/suche', '/en/suche', '/ort', '/en/ort', '/*?*zurueck=', '/*?*wo=', '/*?*q=']
const XML = 'application/xml; charset=utf-8'
const SEITE = { config: { art: 'seite' } } as const

export function netzRouten(app: FastifyInstance, dienste: PortalDienste): void {
  for (const sprache of ['de', 'en'] as const) {
    feedRoute(app, dienste, sprache)
    app.get(`${VORSATZ[sprache]}/opensearch.xml`, SEITE, (request, reply) => {
      reply.header('cache-control', 'public, max-age=86400').type('application/opensearchdescription+xml; charset=utf-8')
      reply.send(suchbeschreibung(leseAnfrage(dienste, request, sprache)))
    })
  }
  app.get('/robots.txt', SEITE, (request, reply) => {
    const { basisUrl } = leseAnfrage(dienste, request, 'de')
    const zeilen = ['User-agent: *', ...NICHT_LESEN.map((pfad) => `Disallow: ${pfad}`), '', `Sitemap: ${basisUrl}/sitemap.xml`]
    reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(`${zeilen.join('\n')}\n`)
  })
  const index = (anfrage: Anfrage): Antwort => ({
    html: sitemapIndex(dienste, anfrage),
    typ: XML,
    abhaengigkeiten: ['leistung', 'organisationseinheit'],
    gueltigBis: naechsteMitternacht(anfrage.jetzt),
  })
  app.get(
    '/sitemap.xml',
    SEITE,
    seitenHandler(dienste.seiten, (request) => index(leseAnfrage(dienste, request, 'de'))),
  )
  app.get('/sitemap/:teil.xml', { config: { ...SEITE.config, ...GRENZE } }, (request, reply) => {
    const { teil } = request.params as { teil: string }
    const text = sitemapTeil(dienste, leseAnfrage(dienste, request, 'de'), teil)
    if (!text) throw new HttpRefusal(404, 'nicht-gefunden')
    reply.header('cache-control', 'public, max-age=3600').type(XML).send(Readable.from(text))
  })
}

function feedRoute(app: FastifyInstance, dienste: PortalDienste, sprache: Sprache): void {
  const handler = seitenHandler(dienste.seiten, (request) => {
    const anfrage = leseAnfrage(dienste, request, sprache)
    const { art } = anfrage.ortswahl
    if (art === 'mehrere' || art === 'unbekannt') throw new HttpRefusal(404, 'nicht-gefunden')
    const html = feedVon(dienste, anfrage, themaVon(request))
    return {
      html,
      typ: ATOM,
      abhaengigkeiten: ['leistung', 'organisationseinheit', 'dialog'],
      gueltigBis: naechsteMitternacht(anfrage.jetzt),
    }
  })
  app.get(`${VORSATZ[sprache]}/aenderungen.atom`, SEITE, handler)
  app.get(`${VORSATZ[sprache]}/themen/:bereich/:thema/aenderungen.atom`, SEITE, handler)
}

function themaVon(request: FastifyRequest): Thema | null {
  const { bereich, thema } = request.params as { bereich?: string; thema?: string }
  if (bereich === undefined || thema === undefined) return null
  const gefunden = findThema(`${bereich}/${thema}`)
  if (!gefunden) throw new HttpRefusal(404, 'nicht-gefunden')
  return gefunden
}

/** OpenSearch 1.1; its short name has at most 16 signs. */
function suchbeschreibung({ auftritt, basisUrl, oberflaeche }: Anfrage): string {
  const t = texte(oberflaeche).netz
  const name = inSprache(auftritt.name, oberflaeche)
  return `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${xmlText(name.length <= 16 ? name : t.suchname)}</ShortName>
<Description>${xmlText(t.suchsatz(name))}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Language>${oberflaeche}</Language>
<Image width="16" height="16" type="image/svg+xml">${xmlText(basisUrl)}/favicon.svg</Image>
<Url type="text/html" template="${xmlText(`${basisUrl}${VORSATZ[oberflaeche]}/suche?q={searchTerms}`)}"/>
</OpenSearchDescription>
`
}
