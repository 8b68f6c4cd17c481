// The session in the browser: its cookie, and the proof that a form was sent from our own page.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SITZUNG_HOECHSTENS } from '../../domain/zugang/index.ts'
import { HttpRefusal, kommtVonHier } from '../../platform/http/index.ts'
import type { Texte } from '../../ui/texte/index.ts'

export type Sitzungscookies = {
  /** Token of the session; null if the browser has none. */
  sitzung(request: FastifyRequest): string | null
  beginne(reply: FastifyReply, token: string): void
  beende(reply: FastifyReply): void
  /** What forms of this browser carry in the field `csrf`. Without a session a cookie of its own is set (login form). */
  csrf(request: FastifyRequest, reply: FastifyReply): string
  /** @throws HttpRefusal 403 unless the form came from our own page and carries what `csrf` gave out */
  pruefe(request: FastifyRequest, t: Texte): void
}

/** `tls`: people reach us by https. Then `__Host-` binds each cookie to this very host and keeps it off plain http. */
export function sitzungscookies(tls: boolean): Sitzungscookies {
  const prefix = tls ? '__Host-' : ''
  const [SITZUNG, VORHER] = [`${prefix}aw-sitzung`, `${prefix}aw-anmeldung`]
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: tls } as const
  const read = (request: FastifyRequest, name: string) => request.cookies[name] || null
  return {
    sitzung: (request) => read(request, SITZUNG),
    beginne: (reply, token) => {
      reply.setCookie(SITZUNG, token, { ...options, maxAge: SITZUNG_HOECHSTENS / 1000 }).clearCookie(VORHER, options)
    },
    beende: (reply) => {
      reply.clearCookie(SITZUNG, options)
    },
    csrf: (request, reply) => {
      const vorhanden = read(request, SITZUNG) ?? read(request, VORHER)
      if (vorhanden) return csrfVon(vorhanden)
      const neu = randomBytes(32).toString('base64url')
      reply.setCookie(VORHER, neu, options)
      return csrfVon(neu)
    },
    pruefe: (request, t) => {
      const eigen = read(request, SITZUNG) ?? read(request, VORHER)
      const feld = (request.body as { csrf?: unknown } | undefined)?.csrf
      if (eigen && typeof feld === 'string' && gleich(feld, csrfVon(eigen)) && kommtVonHier(request)) return
      throw new HttpRefusal(403, 'formular-ungueltig', {
        title: t.redaktion.ablehnung.formularTitel,
        detail: t.redaktion.ablehnung.formular,
      })
    },
  }
}

/** Bound to the secret in the cookie: who cannot read that cannot make this. */
function csrfVon(geheim: string): string {
  return createHmac('sha256', geheim).update('csrf').digest('base64url')
}

function gleich(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)]
  return x.length === y.length && timingSafeEqual(x, y)
}
