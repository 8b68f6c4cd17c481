// The HTTP server with everything that holds for every surface: limits, timeouts, headers, errors, log lines, measuring.
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { Log } from '../log.ts'
import { parseQuery, pruefeParameter } from './eingabe.ts'
import { HttpRefusal, type Problem, problemOf } from './fehler.ts'
import { sammleMethoden } from './methoden.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Which surface answers: decides whether an error is a page or a problem document. */
    art?: 'seite' | 'api' | 'intern' | 'betrieb'
  }
}

export type HttpOptions = {
  log: Log
  tls: boolean
  proxies: string[]
  /** Draws an error for this request: a page or a problem document. Must not throw. */
  fehler: (problem: Problem, request: FastifyRequest) => { type: string; body: string }
  /** Called for every answered request with the route's pattern, never its URL. */
  gemessen?: (method: string, route: string, status: number, seconds: number) => void
}

/** Stated limits for searching and the API, per client address and process: 20 a second on average, 200 at once. */
export const GRENZE = { rateLimit: { max: 200, timeWindow: 10_000 } } as const
/** For logging in: 10 a minute. */
export const GRENZE_ANMELDUNG = { rateLimit: { max: 10, timeWindow: 60_000 } } as const
/** For sending a form without an account: 10 a minute. */
export const GRENZE_FORMULAR = { rateLimit: { max: 10, timeWindow: 60_000 } } as const

const CSP = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
}

export async function createHttp(options: HttpOptions): Promise<FastifyInstance> {
  const { tls, proxies } = options
  const app = Fastify({
    logger: false,
    trustProxy: proxies.length > 0 ? proxies : false,
    bodyLimit: 64 * 1024,
    requestTimeout: 15_000,
    keepAliveTimeout: 20_000,
    http: { maxHeaderSize: 16 * 1024, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 },
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true, querystringParser: parseQuery },
    frameworkErrors: (error, request, reply) => sendProblem(options, problemOf(error), request as FastifyRequest, reply as FastifyReply),
    clientErrorHandler: answerBrokenRequest,
  })
  handleErrors(app, options)
  letGoOnClose(app)
  const kopfzeilen = await sicherheitskopfzeilen(tls)
  // Hooks without promises: several of them stand before every answer, and each promise costs as much as the work in it.
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(kopfzeilen)
    pruefeParameter(request.query)
    done()
  })
  app.addHook('preValidation', (request, _reply, done) => {
    pruefeParameter(request.body)
    done()
  })
  const ausfuehrlich = options.log.isLevelEnabled('debug')
  app.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'unbekannt'
    options.gemessen?.(request.method, route, reply.statusCode, reply.elapsedTime / 1000)
    if (ausfuehrlich)
      options.log.debug({ method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered')
    done()
  })
  await app.register(rateLimit, { global: false, enableDraftSpec: true, cache: 20_000 })
  await app.register(formbody, { bodyLimit: 64 * 1024, parser: parseQuery })
  return app
}

/** While closing, the last answer on a connection says so; else a client that keeps it open would hold up the end for `keepAliveTimeout`. */
function letGoOnClose(app: FastifyInstance): void {
  let closing = false
  app.addHook('preClose', async () => {
    closing = true
  })
  app.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) reply.header('connection', 'close')
    done(null, payload)
  })
}

/** What helmet says for this configuration, asked once: it works the same headers out anew for every answer, which cost a sixth of a cached page. */
async function sicherheitskopfzeilen(tls: boolean): Promise<Record<string, string>> {
  const probe = Fastify({ logger: false })
  await probe.register(helmet, {
    contentSecurityPolicy: CSP,
    strictTransportSecurity: tls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
    // For browsers that no longer exist (Internet Explorer 8, Flash, the XSS filters of before 2020): bytes and work in every answer, for nobody.
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xDnsPrefetchControl: false,
  })
  probe.get('/', (_request, reply) => void reply.code(204).send())
  const { headers } = await probe.inject('/')
  await probe.close()
  const { date: _date, connection: _connection, ...sicherheit } = headers as Record<string, string>
  return sicherheit
}

function handleErrors(app: FastifyInstance, options: HttpOptions): void {
  const methoden = sammleMethoden(app)
  app.setErrorHandler((error, request, reply) => {
    const problem = problemOf(error)
    if (problem.bug) options.log.error({ route: request.routeOptions.url, err: error }, 'request failed')
    sendProblem(options, problem, request, reply)
  })
  app.setNotFoundHandler((request, reply) => {
    const erlaubt = methoden.erlaubt(request.url.split('?', 1)[0]!)
    if (erlaubt.length === 0) return sendProblem(options, problemOf(new HttpRefusal(404, 'nicht-gefunden')), request, reply)
    const headers = { allow: erlaubt.join(', ') }
    if (request.method === 'OPTIONS') return reply.code(204).headers(headers).send()
    sendProblem(options, problemOf(new HttpRefusal(405, 'methode-nicht-erlaubt', { headers })), request, reply)
  })
}

function sendProblem(options: HttpOptions, problem: Problem, request: FastifyRequest, reply: FastifyReply): void {
  const drawn = options.fehler(problem, request)
  reply.code(problem.status).headers(problem.headers).header('cache-control', 'no-store').type(drawn.type).send(drawn.body)
}

/** What never became a request (too large headers, too slow, not HTTP) gets a status line by hand. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return void socket.destroy()
  const { status, bug } = problemOf(error)
  const line = bug ? '400 Bad Request' : `${status} ${STATUS_CODES[status]}`
  socket.end(`HTTP/1.1 ${line}\r\ncontent-type: text/plain\r\ncontent-length: ${line.length + 1}\r\nconnection: close\r\n\r\n${line}\n`)
}
