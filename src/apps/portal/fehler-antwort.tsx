// Draws what went wrong: a problem document for machines (RFC 9457), a page with a way on for people.
import type { FastifyRequest } from 'fastify'
import { type Problem, problemDocument } from '../../platform/http/index.ts'
import type { Rahmen } from '../../ui/rahmen.ts'
import { alsHtml } from '../../ui/seite.tsx'
import { texte } from '../../ui/texte/index.ts'
import type { PortalDienste } from './dienste.ts'
import { Fehler, fehlerText } from './fehler.page.tsx'
import { grundrahmen, spracheVon } from './grundrahmen.ts'

export function zeichneFehler(
  dienste: Pick<PortalDienste, 'auftrittFuer' | 'dateien' | 'demo'>,
  problem: Problem,
  request: FastifyRequest,
): { type: string; body: string } {
  const sprache = spracheVon(request)
  const { titel, satz } = fehlerText(problem.status, texte(sprache))
  if (istFuerMaschinen(request)) {
    const document = problemDocument(problem, { title: titel, detail: satz }, request.url.split('?', 1)[0]!)
    return { type: 'application/problem+json; charset=utf-8', body: JSON.stringify(document) }
  }
  const auftritt = dienste.auftrittFuer(request.headers.host ?? null)
  // A host that is not ours gets no page of ours, only the sentence.
  if (!auftritt) return { type: 'text/plain; charset=utf-8', body: `${titel}\n${satz}\n` }
  const rahmen: Rahmen = { ...grundrahmen(dienste, auftritt, sprache), kanonisch: null, sprachen: [], ort: null }
  return { type: 'text/html; charset=utf-8', body: alsHtml(<Fehler rahmen={rahmen} status={problem.status} />) }
}

function istFuerMaschinen(request: FastifyRequest): boolean {
  return request.routeOptions.config?.art === 'api' || request.url.startsWith('/api/')
}
