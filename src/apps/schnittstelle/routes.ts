// The interface for machines: `/api/v1`. Reads the parameters, asks one function, answers with JSON, ETag and the right refusal.
import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import type { Sprache } from '../../domain/leistung/index.ts'
import { einzeiler, GRENZE } from '../../platform/http/index.ts'
import type { SchnittstelleDienste } from './dienste.ts'
import { ENDPUNKTE, type Endpunkt } from './endpunkte.ts'
import { ablehnung } from './meldungen.ts'
import { openapi } from './openapi.ts'
import { spracheVon } from './sprache.ts'

const API = { config: { art: 'api', ...GRENZE } } as const
/** Answers may be kept, but must be asked for again: what is published is seen at once. */
const IMMER_FRAGEN = 'public, max-age=0, must-revalidate'

/** Fastify plugin: all addresses of the interface. */
export async function schnittstelle(app: FastifyInstance, dienste: SchnittstelleDienste): Promise<void> {
  const beschreibung = JSON.stringify(openapi())
  for (const endpunkt of ENDPUNKTE) {
    app.get(endpunkt.pfad.replace(/\{(\w+)\}/g, ':$1'), API, (request, reply) => beantworte(endpunkt, dienste, request, reply))
  }
  app.get('/api/v1/openapi.json', API, (request, reply) =>
    sende(request, reply.header('cache-control', 'public, max-age=300'), beschreibung),
  )
}

async function beantworte(
  endpunkt: Endpunkt,
  dienste: SchnittstelleDienste,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const roh = { ...gereinigt(request.query), ...(request.params as Record<string, string>) }
  const sprache = spracheVon(roh.sprache, request.headers['accept-language'])
  const eingabe = pruefe(endpunkt.eingabe, roh, sprache)
  const antwort = await endpunkt.antworte(eingabe as never, { dienste, sprache, request })
  reply
    .header('cache-control', IMMER_FRAGEN)
    .header('vary', 'accept-language')
    .header('content-language', sprache === 'en' ? 'en' : 'de')
  return sende(request, reply, JSON.stringify(antwort))
}

/** One line without control characters each; a parameter given twice stays a list and is refused. */
function gereinigt(query: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(query as object).map(([name, wert]) => [name, typeof wert === 'string' ? einzeiler(wert) : wert]),
  )
}

function pruefe(schema: z.ZodObject, roh: Record<string, unknown>, sprache: Sprache): unknown {
  const geprueft = schema.safeParse(roh)
  if (geprueft.success) return geprueft.data
  const unbekannt = Object.keys(roh).filter((name) => !(name in schema.shape))
  if (unbekannt.length > 0) throw ablehnung(400, 'parameter-unbekannt', sprache, nenne(unbekannt))
  const felder = new Set(geprueft.error.issues.map((fehler) => String(fehler.path[0] ?? '')))
  throw ablehnung(400, 'parameter-ungueltig', sprache, nenne([...felder]))
}

function nenne(namen: readonly string[]): string {
  return namen
    .slice(0, 5)
    .map((name) => `„${einzeiler(name).slice(0, 40)}“`)
    .join(', ')
}

/** The body with its ETag, or 304 for who already has it. */
function sende(request: FastifyRequest, reply: FastifyReply, body: string): FastifyReply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  reply.header('etag', etag)
  const bekannt = (request.headers['if-none-match'] ?? '').split(',').map((einer) => einer.trim().replace(/^W\//, ''))
  if (bekannt.includes(etag) || bekannt.includes('*')) return reply.code(304).send()
  return reply.type('application/json; charset=utf-8').send(body)
}
