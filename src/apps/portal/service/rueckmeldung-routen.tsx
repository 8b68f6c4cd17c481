// The addresses of the feedback form. It needs no cookie: a signed mark in the form proves that we drew it, and browsers say where it was sent from.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { HOECHSTENS_TEXT, type Rueckmeldungsangabe } from '../../../domain/dialog/index.ts'
import type { Sprache } from '../../../domain/leistung/index.ts'
import { einzeiler, GRENZE_FORMULAR, kommtVonHier, mehrzeiler } from '../../../platform/http/index.ts'
import { alsHtml } from '../../../ui/seite.tsx'
import { adresse, leseAnfrage, rahmenFuer, VORSATZ } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { fremdesFormular } from '../fremdes-formular.ts'
import { Danke, Rueckmeldung, type RueckmeldungProps } from './rueckmeldung.page.tsx'

const PFAD = '/rueckmeldung'

export function rueckmeldungRouten(app: FastifyInstance, dienste: PortalDienste, sprache: Exclude<Sprache, 'de-einfach'>): void {
  const dienst = dienste.rueckmeldung
  if (!dienst) return
  const bereichVon = (request: FastifyRequest) => `rueckmeldung ${request.headers.host ?? ''}`
  const umgebung = (request: FastifyRequest) => {
    const anfrage = leseAnfrage(dienste, request, sprache)
    return { anfrage, rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'service' }) }
  }
  const formular = (request: FastifyRequest, reply: FastifyReply, mehr: Pick<RueckmeldungProps, 'werte' | 'maengel' | 'veraltet'>) => {
    const { anfrage, rahmen } = umgebung(request)
    const marke = dienst.marke.neu(bereichVon(request))
    const props = { rahmen, marke, hoechstens: HOECHSTENS_TEXT, keineStelle: anfrage.auftritt.traeger === null, ...mehr }
    return sende(reply, <Rueckmeldung {...props} />, mehr.maengel || mehr.veraltet ? 422 : 200)
  }
  const voll = VORSATZ[sprache] + PFAD
  app.get(voll, { config: { art: 'seite' } }, (request, reply) => formular(request, reply, { werte: vorbelegt(request) }))
  app.get(`${voll}/danke`, { config: { art: 'seite' } }, (request, reply) => sende(reply, <Danke rahmen={umgebung(request).rahmen} />, 200))
  app.post(voll, { config: { art: 'seite', ...GRENZE_FORMULAR } }, async (request, reply) => {
    if (!kommtVonHier(request)) throw fremdesFormular(sprache)
    const werte = gelesen(request)
    const { anfrage } = umgebung(request)
    const einmalig = dienst.marke.lies(einzeiler((request.body as Record<string, unknown>).marke), bereichVon(request))
    if (einmalig === null) return formular(request, reply, { werte, veraltet: true })
    const ergebnis = await dienst.nimmAn({ angabe: werte, auftritt: anfrage.auftritt, sprache, einmalig })
    if (ergebnis.ok) return reply.redirect(adresse(anfrage, `${PFAD}/danke`), 303)
    return formular(request, reply, ergebnis.error.grund === 'ungueltig' ? { werte, maengel: ergebnis.error.maengel } : { werte })
  })
}

function sende(reply: FastifyReply, seite: VNode, status: number): FastifyReply {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(alsHtml(seite))
}

function gelesen(request: FastifyRequest): Rueckmeldungsangabe {
  const body = (request.body ?? {}) as Record<string, unknown>
  return { art: einzeiler(body.art), seite: einzeiler(body.seite), text: mehrzeiler(body.text), email: einzeiler(body.email) }
}

/** What a link says (`?art=barriere&seite=/hilfe`), else the page of ours somebody came from; browsers tell it to our own pages only. */
function vorbelegt(request: FastifyRequest): Rueckmeldungsangabe {
  const query = request.query as Record<string, unknown>
  return { art: einzeiler(query.art), seite: einzeiler(query.seite) || vorigeSeite(request), text: '', email: '' }
}

function vorigeSeite(request: FastifyRequest): string {
  const { referer = '', host } = request.headers
  if (!URL.canParse(referer)) return ''
  const vorher = new URL(referer)
  return vorher.host === host && !vorher.pathname.endsWith(PFAD) ? vorher.pathname + vorher.search : ''
}
