// A found object was opened: browsers that know `ping` tell so, without a script. Nothing is answered, nothing about the person is kept.
import type { FastifyInstance } from 'fastify'
import { findThema, type LeistungId } from '../../../domain/leistung/index.ts'
import { anschluss, einzeiler, GRENZE } from '../../../platform/http/index.ts'
import { tagVon } from '../../../platform/zeit.ts'
import type { PortalDienste } from '../dienste.ts'
import { findStelle } from '../leistung/leistung-zustaendigkeit.ts'

export const KLICK = '/suche/klick'

/** Address that a link to this object pings. */
export function klickAdresse(objektId: string): string {
  return `${KLICK}?was=${encodeURIComponent(objektId)}`
}

/** Unknown objects are answered alike: nobody learns anything here, and nobody invents objects that people like. */
export function klickRoute(app: FastifyInstance, dienste: PortalDienste): void {
  app.addContentTypeParser('text/ping', (_request, body, done) => {
    body.resume()
    body.on('end', () => done(null, null))
  })
  app.post(KLICK, { bodyLimit: 64, config: { art: 'seite', ...GRENZE } }, (request, reply) => {
    const was = einzeiler((request.query as Record<string, unknown>).was)
    if (istVeroeffentlicht(dienste, was)) dienste.merkeKlick(was, anschluss(request.ip))
    reply.code(204).header('cache-control', 'no-store').send()
  })
}

function istVeroeffentlicht(dienste: PortalDienste, id: string): boolean {
  const thema = /^thema\/(.+)$/.exec(id)?.[1]
  if (thema !== undefined) return findThema(thema) !== null
  return dienste.leistungNachId().has(id as LeistungId) || findStelle(dienste, id, tagVon(dienste.clock())) !== null
}
