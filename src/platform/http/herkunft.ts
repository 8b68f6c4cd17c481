// Where a browser says that a request comes from: forms are taken from our own pages only.
import type { FastifyRequest } from 'fastify'

/** Old browsers say nothing; then this answers yes, and something else must decide. */
export function kommtVonHier(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  const { origin } = request.headers
  if (origin === undefined) return true
  const hier = `${origin.split(':', 1)[0]}://${request.host}` // behind a proxy only it knows the scheme; the host decides
  return URL.canParse(origin) && URL.canParse(hier) && new URL(origin).host === new URL(hier).host
}
