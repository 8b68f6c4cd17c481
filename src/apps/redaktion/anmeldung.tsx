// Coming in and going out: the login form, its answers, and logging out.
import type { FastifyReply, FastifyRequest } from 'fastify'
import { listTraeger } from '../../domain/traeger/index.ts'
import { abmelden, anmelden } from '../../domain/zugang/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { Anmelden, type AnmeldenProps } from './anmelden.page.tsx'
import { REDAKTION } from './dienstseite.tsx'
import type { Umgebung } from './umgebung.tsx'

/** Where a login may lead on to: pages of this surface, with the layer that an address names, nothing else. */
const WEITER = /^\/redaktion(\/[a-z0-9-]+)*(\?ebene=[a-z]+)?$/

export function anmeldung({ dienste, kontext, cookies, texte, zeige }: Umgebung) {
  async function seite(request: FastifyRequest, reply: FastifyReply, props: Omit<AnmeldenProps, 'rahmen' | 'demokonten'>, status = 200) {
    const rahmen = { ...dienste.rahmen(request), nutzer: null, csrf: cookies.csrf(request, reply), portal: '/' }
    const konten = dienste.demokonten()
    const namen = new Map(konten.length > 0 ? (await listTraeger(kontext.db.lesen)).map((einer) => [einer.schluessel, einer.name]) : [])
    const demokonten = konten.map((konto) => ({ ...konto, traeger: namen.get(konto.traeger) ?? konto.traeger }))
    return zeige(reply, <Anmelden rahmen={rahmen} demokonten={demokonten} {...props} />, status)
  }
  return {
    formular: async (request: FastifyRequest, reply: FastifyReply) => {
      const query = request.query as Record<string, unknown>
      return seite(request, reply, { weiter: weiterVon(query), fehler: query.abgelaufen ? 'abgelaufen' : undefined })
    },

    anmelden: async (request: FastifyRequest, reply: FastifyReply) => {
      cookies.pruefe(request, texte(request))
      const body = request.body as Record<string, unknown>
      const email = einzeiler(body.email)
      const weiter = weiterVon(body)
      const eingabe = { email, passwort: roh(body.passwort), code: einzeiler(body.code), client: request.ip }
      const ergebnis = await anmelden(kontext, { ...eingabe, bisher: cookies.sitzung(request) })
      if (ergebnis.ok) {
        cookies.beginne(reply, ergebnis.value.token)
        return reply.redirect(weiter ?? REDAKTION.start, 303)
      }
      if (ergebnis.error.grund === 'falsch') return seite(request, reply, { email, weiter, fehler: 'falsch' }, 422)
      const sekunden = Math.max(1, Math.ceil((ergebnis.error.bis.getTime() - kontext.clock().getTime()) / 1000))
      reply.header('retry-after', sekunden)
      return seite(request, reply, { email, weiter, fehler: { gesperrtMinuten: Math.ceil(sekunden / 60) } }, 429)
    },

    abmelden: async (request: FastifyRequest, reply: FastifyReply) => {
      cookies.pruefe(request, texte(request))
      const token = cookies.sitzung(request)
      if (token) await abmelden(kontext, token)
      cookies.beende(reply)
      return reply.redirect(REDAKTION.anmelden, 303)
    },
  }
}

/** A password is taken as typed, blanks included. */
function roh(wert: unknown): string {
  return typeof wert === 'string' ? wert : ''
}

function weiterVon(angaben: Record<string, unknown>): string | undefined {
  const weiter = einzeiler(angaben.weiter)
  return WEITER.test(weiter) ? weiter : undefined
}
