// What every handler of this surface needs: who is logged in, how a page is sent, how a refusal becomes one.
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { listTraeger, pflegtFuerAlle } from '../../domain/traeger/index.ts'
import { type Angemeldet, sitzungAus, type ZugangKontext } from '../../domain/zugang/index.ts'
import { darf } from '../../platform/akteur.ts'
import { HttpRefusal } from '../../platform/http/index.ts'
import { alsHtml } from '../../ui/seite.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import type { RedaktionDienste } from './dienste.ts'
import { type Dienstrahmen, REDAKTION } from './dienstseite.tsx'
import { type Sitzungscookies, sitzungscookies } from './sitzung.ts'

export type Nutzer = { wer: Angemeldet; rahmen: Dienstrahmen }
type Handler = (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>

export type Umgebung = {
  dienste: RedaktionDienste
  kontext: ZugangKontext
  cookies: Sitzungscookies
  texte(request: FastifyRequest): Texte
  zeige(reply: FastifyReply, seite: VNode, status?: number): FastifyReply
  /** The refusal of a service as an error page. */
  ablehnen(request: FastifyRequest, grund: 'recht-fehlt' | 'nicht-ihre-schicht' | 'spaeter-geplant' | 'nicht-gefunden'): HttpRefusal
  /** For people who are logged in; others are sent to the login and come back. A form must come from our own page. */
  nutzer(aktiv: Dienstrahmen['aktiv'], fn: (request: FastifyRequest, reply: FastifyReply, nutzer: Nutzer) => Promise<FastifyReply>): Handler
}

export function createUmgebung(dienste: RedaktionDienste): Umgebung {
  const { kontext } = dienste
  const cookies = sitzungscookies(dienste.tls)
  const texteFuer = (request: FastifyRequest) => texte(dienste.rahmen(request).sprache)
  return {
    dienste,
    kontext,
    cookies,
    texte: texteFuer,
    zeige: (reply, seite, status = 200) => reply.code(status).type('text/html; charset=utf-8').send(alsHtml(seite)),
    ablehnen: (request, grund) => {
      if (grund === 'nicht-gefunden') return new HttpRefusal(404, grund)
      const { titel, [grund]: detail } = texteFuer(request).redaktion.ablehnung
      return new HttpRefusal(403, grund, { title: titel, detail })
    },
    nutzer: (aktiv, fn) => async (request, reply) => {
      const grund = dienste.rahmen(request)
      const token = cookies.sitzung(request)
      const wer = token ? await sitzungAus(kontext, token) : null
      if (!wer) return reply.redirect(zurAnmeldung(request, token !== null), 303)
      if (request.method === 'POST') cookies.pruefe(request, texte(grund.sprache))
      const traeger = (await listTraeger(kontext.db.lesen)).find(({ id }) => id === wer.akteur.traeger)?.name ?? ''
      const csrf = cookies.csrf(request, reply)
      const pflege = darf(wer.akteur, 'fachwortschatz.bearbeiten') && (await kontext.db.mitAkteur(wer.akteur, pflegtFuerAlle)) // for the menu only
      const dialog = darf(wer.akteur, 'dialog.bearbeiten') // for the menu only
      const stellen = darf(wer.akteur, 'organisationseinheit.bearbeiten') // for the menu only
      const melden = darf(wer.akteur, 'dialog.veroeffentlichen') // for the menu only
      return fn(request, reply, {
        wer,
        rahmen: { ...grund, nutzer: { name: wer.name, traeger }, csrf, portal: '/', aktiv, stellen, pflege, dialog, melden },
      })
    },
  }
}

function zurAnmeldung(request: FastifyRequest, abgelaufen: boolean): string {
  const [weiter = ''] = /^[^?]*(\?ebene=[a-z]+$)?/.exec(request.url) ?? [] // the layer says which form it is
  const ziel = new URLSearchParams({ weiter, ...(abgelaufen ? { abgelaufen: '1' } : {}) })
  return `${REDAKTION.anmelden}?${ziel}`
}
