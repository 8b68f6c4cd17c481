// The one place where what goes wrong gets its status: refusals of use cases, bad requests of people, bugs of ours.
import type { FastifyError } from 'fastify'

/** A request that is answered with no, for a reason the asker may know. `code` is stable; title and detail are looked up by it. */
export class HttpRefusal extends Error {
  readonly status: number
  readonly code: string
  /** Shown to people as it stands, already in their language; null takes the standard text of the code. */
  readonly title: string | null
  readonly detail: string | null
  readonly headers: Record<string, string>
  constructor(
    status: number,
    code: string,
    more: { title?: string | undefined; detail?: string | undefined; headers?: Record<string, string> } = {},
  ) {
    super(code)
    this.status = status
    this.code = code
    this.title = more.title ?? null
    this.detail = more.detail ?? null
    this.headers = more.headers ?? {}
  }
}

/** What the outside learns of a failure. No message of an exception, no stack. */
export type Problem = {
  status: number
  code: string
  title: string | null
  detail: string | null
  headers: Record<string, string>
  /** A fault of ours: goes to the log with its stack. */
  bug: boolean
}

// Fastify's and Node's own error codes, and what they are to the person at the other end.
const KNOWN: Record<string, [status: number, code: string]> = {
  FST_ERR_BAD_URL: [400, 'adresse-ungueltig'],
  FST_ERR_MAX_PARAM_LENGTH: [414, 'adresse-zu-lang'],
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'anfrage-zu-gross'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'format-unbekannt'],
  HPE_HEADER_OVERFLOW: [431, 'kopfzeilen-zu-gross'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'zu-langsam'],
}

/** Connection trouble with the database: not the asker's fault, and it passes. */
const UNAVAILABLE = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[1-3]|53300|08\w{3})$/

export function problemOf(error: unknown): Problem {
  if (error instanceof HttpRefusal) {
    return { status: error.status, code: error.code, title: error.title, detail: error.detail, headers: error.headers, bug: false }
  }
  const problem = (status: number, code: string, more: Partial<Problem> = {}): Problem => ({
    status,
    code,
    title: null,
    detail: null,
    headers: {},
    bug: false,
    ...more,
  })
  const { code, statusCode } = (error ?? {}) as Partial<FastifyError>
  const known = code === undefined ? undefined : KNOWN[code]
  if (known) return problem(...known)
  if (code !== undefined && UNAVAILABLE.test(code)) return problem(503, 'voruebergehend', { headers: { 'retry-after': '5' }, bug: true })
  if (statusCode === 429) return problem(429, 'zu-viele-anfragen')
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) return problem(statusCode, 'anfrage-ungueltig')
  return problem(500, 'fehler', { bug: true })
}

/** RFC 9457 problem document. `type` is a stable address that the help pages explain. */
export function problemDocument(problem: Problem, texts: { title: string; detail: string }, instance: string) {
  return {
    type: `/hilfe/fehler#${problem.code}`,
    title: problem.title ?? texts.title,
    status: problem.status,
    detail: problem.detail ?? texts.detail,
    instance,
  }
}
