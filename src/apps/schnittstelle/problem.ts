// Errors of the interface as RFC 9457 problem documents: for the one place that maps what goes wrong.
import type { FastifyRequest } from 'fastify'
import { type Problem, problemDocument } from '../../platform/http/index.ts'
import { textVon } from './meldungen.ts'
import { spracheVon } from './sprache.ts'

/** Whether an error of this request is told to a machine. Unknown addresses below /api have no route and count too. */
export function istApi(request: FastifyRequest): boolean {
  return request.routeOptions?.config?.art === 'api' || request.url.startsWith('/api/')
}

/** The problem document, in the language the client prefers; `instance` is the path without parameters. */
export function problemAntwort(problem: Problem, request: FastifyRequest): { type: string; body: string } {
  const sprache = spracheVon((request.query as { sprache?: unknown } | undefined)?.sprache, request.headers['accept-language'])
  const dokument = problemDocument(problem, textVon(problem.status, problem.code, sprache), request.url.split('?', 1)[0] ?? '')
  return { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(dokument) }
}
