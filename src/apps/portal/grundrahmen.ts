// What pages outside the portal's own routes (staff, errors) are told about their surroundings.
import type { FastifyRequest } from 'fastify'
import { type Auftritt, themaDatei } from '../../domain/auftritt/index.ts'
import { inSprache } from '../../domain/leistung/index.ts'
import { HttpRefusal } from '../../platform/http/index.ts'
import type { Grundrahmen } from '../../ui/rahmen.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import type { PortalDienste } from './dienste.ts'

type Dienste = Pick<PortalDienste, 'auftrittFuer' | 'dateien' | 'demo'>

/** An Auftritt that changes is another object; the name of its style sheet holds a hash of the whole. */
const themen = new WeakMap<Auftritt, string>()

function themaVon(auftritt: Auftritt): string {
  const bekannt = themen.get(auftritt) ?? themaDatei(auftritt).pfad
  themen.set(auftritt, bekannt)
  return bekannt
}

/** @throws HttpRefusal 421 for a host that is not ours */
export function grundrahmenFuer(dienste: Dienste, request: FastifyRequest): Grundrahmen {
  const auftritt = dienste.auftrittFuer(request.headers.host ?? null)
  if (!auftritt) throw new HttpRefusal(421, 'host-unbekannt')
  return grundrahmen(dienste, auftritt, spracheVon(request))
}

export function grundrahmen(dienste: Dienste, auftritt: Auftritt, sprache: Oberflaechensprache): Grundrahmen {
  return {
    sprache,
    dateien: { ...dienste.dateien, thema: themaVon(auftritt) },
    auftritt: {
      name: inSprache(auftritt.name, sprache),
      untertitel: inSprache(auftritt.untertitel, sprache),
      betreiber: betreiberzeile(auftritt, sprache),
      demo: dienste.demo,
    },
  }
}

function betreiberzeile({ betreiber }: Auftritt, sprache: Oberflaechensprache): string | undefined {
  if (!betreiber) return undefined
  const { name, anschrift, telefon } = betreiber.stelle
  return [name, ...anschrift, ...(telefon ? [`${texte(sprache).service.betreiber.telefon} ${telefon}`] : [])].join(', ')
}

/** By the address; a form that goes to one address for all says the language of its page itself. */
export function spracheVon({ url, body }: Pick<FastifyRequest, 'url' | 'body'>): Oberflaechensprache {
  const gesagt = typeof body === 'object' && body !== null && 'sprache' in body ? body.sprache : null
  return gesagt === 'en' || /^\/en(\/|\?|$)/.test(url) ? 'en' : 'de'
}
