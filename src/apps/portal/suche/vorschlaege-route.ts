// One address, two answers: a page for readers, JSON for the script behind the search form.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Sprache } from '../../../domain/leistung/index.ts'
import { leseAnfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { vorschlaegeJson } from './vorschlaege-seite.ts'

/** Beginnings of words come again and again; what is published shows up in them half a minute later at most. */
const KURZ_HALTBAR = 'public, max-age=30'

/** Answers at once whoever does not ask for a page; everybody else is left to the page's handler. */
export function vorschlaegeFuerSkripte(dienste: PortalDienste, sprache: Sprache) {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    reply.header('vary', 'accept')
    if (request.headers.accept?.includes('text/html')) {
      done()
      return
    }
    reply.headers({ 'cache-control': KURZ_HALTBAR, 'content-type': 'application/json; charset=utf-8' })
    reply.send(vorschlaegeJson(dienste, leseAnfrage(dienste, request, sprache)))
  }
}
