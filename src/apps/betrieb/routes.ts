// For operators and machines around the product: health, readiness, metrics, security.txt, files of the build, colours of an Auftritt.
import type { FastifyInstance } from 'fastify'
import { type Auftritt, themaDatei } from '../../domain/auftritt/index.ts'
import { HttpRefusal } from '../../platform/http/index.ts'
import { FAVICON } from '../../ui/signet.tsx'
import { dateien, EIN_JAHR } from './dateien.ts'

export type BetriebDienste = {
  /** Names of what is not ready; empty: ready. */
  bereit(): Promise<string[]>
  metriken: { metricsText(): Promise<string>; contentType: string }
  auftrittFuer(host: string | null): Auftritt | null
  /** Folder of the built files. */
  assets: string
  sicherheitskontakt: string
  clock: () => Date
  /** Address of the reader is this machine or a trusted proxy's network: only they may see the metrics. */
  darfMetriken(ip: string): boolean
}

const BETRIEB = { config: { art: 'betrieb' } } as const
const TAGE_180 = 180 * 86_400_000

export async function betrieb(app: FastifyInstance, dienste: BetriebDienste): Promise<void> {
  app.get('/healthz', BETRIEB, async (_request, reply) => reply.header('cache-control', 'no-store').type('text/plain').send('ok\n'))
  app.get('/readyz', BETRIEB, async (_request, reply) => {
    const fehlt = await dienste.bereit()
    const text = fehlt.length === 0 ? 'ok\n' : `${fehlt.join('\n')}\n`
    return reply
      .code(fehlt.length === 0 ? 200 : 503)
      .header('cache-control', 'no-store')
      .type('text/plain')
      .send(text)
  })
  app.get('/metrics', BETRIEB, async (request, reply) => {
    if (!dienste.darfMetriken(request.ip)) throw new HttpRefusal(404, 'nicht-gefunden')
    return reply
      .header('cache-control', 'no-store')
      .type(dienste.metriken.contentType)
      .send(await dienste.metriken.metricsText())
  })
  app.get('/.well-known/security.txt', BETRIEB, async (_request, reply) => {
    const ablauf = new Date(dienste.clock().getTime() + TAGE_180).toISOString()
    const zeilen = [`Contact: ${dienste.sicherheitskontakt}`, `Expires: ${ablauf}`, 'Preferred-Languages: de, en']
    return reply.type('text/plain; charset=utf-8').send(`${zeilen.join('\n')}\n`)
  })
  app.get('/thema/:datei.css', BETRIEB, async (request, reply) => {
    const auftritt = dienste.auftrittFuer(request.headers.host ?? null)
    const datei = auftritt && themaDatei(auftritt)
    if (!datei || datei.pfad !== request.url.split('?', 1)[0]) throw new HttpRefusal(404, 'nicht-gefunden')
    return reply.header('cache-control', EIN_JAHR).type('text/css; charset=utf-8').send(datei.css)
  })
  await dateien(app, dienste.assets)
  app.get('/favicon.svg', BETRIEB, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=86400').type('image/svg+xml').send(FAVICON),
  )
}
