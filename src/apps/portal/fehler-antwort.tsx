// Draws what went wrong as a page with a way on; machines get a problem document from apps/schnittstelle.
import type { FastifyRequest } from 'fastify'
import type { Problem } from '../../platform/http/index.ts'
import type { Rahmen } from '../../ui/rahmen.ts'
import { alsHtml } from '../../ui/seite.tsx'
import { type Texte, texte } from '../../ui/texte/index.ts'
import type { PortalDienste } from './dienste.ts'
import { Fehler, fehlerText } from './fehler.page.tsx'
import { grundrahmen, spracheVon } from './grundrahmen.ts'

export function zeichneFehler(
  dienste: Pick<PortalDienste, 'auftrittFuer' | 'dateien' | 'demo'>,
  problem: Problem,
  request: FastifyRequest,
): { type: string; body: string } {
  const sprache = spracheVon(request)
  const { titel, satz } = worteZu(problem, texte(sprache))
  const auftritt = dienste.auftrittFuer(request.headers.host ?? null)
  // A host that is not ours gets no page of ours, only the sentence.
  if (!auftritt) return { type: 'text/plain; charset=utf-8', body: `${titel}\n${satz}\n` }
  const rahmen: Rahmen = { ...grundrahmen(dienste, auftritt, sprache), kanonisch: null, sprachen: [], ort: null }
  return {
    type: 'text/html; charset=utf-8',
    body: alsHtml(
      <Fehler rahmen={rahmen} status={problem.status} titel={titel} satz={satz} gesucht={gesuchteLeistung(problem, request)} />,
    ),
  }
}

/** What the refusal itself says, else the words of its code or its status. */
function worteZu({ status, code, title, detail }: Problem, t: Texte): { titel: string; satz: string } {
  const { titel, satz } = code === 'text-zu-lang' ? t.fehler[414] : fehlerText(status, t)
  return { titel: title ?? titel, satz: detail ?? satz }
}

/** The address of a service says its name in words. */
function gesuchteLeistung({ status }: Problem, { url }: FastifyRequest): string | undefined {
  const slug = /\/leistung\/([a-z0-9-]{1,100})(?:\?|$)/.exec(url)?.[1]
  return status === 404 ? slug?.replaceAll('-', ' ').trim() || undefined : undefined
}
