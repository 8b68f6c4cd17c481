// A request for the page of a service or what hangs on it: free text there means the place that counts for the service, which need not be home.
import type { FastifyRequest } from 'fastify'
import type { Bezugsort, Sprache, VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import { type Anfrage, leseAnfrage } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Ortswahl } from '../ortswahl.ts'

export type Leistungsanfrage = {
  anfrage: Anfrage
  /** The place that counts, and the parameter that names it. */
  frage: { name: string; wahl: Ortswahl; bezugsort: Bezugsort }
}

export function leseLeistungsanfrage(
  dienste: PortalDienste,
  request: FastifyRequest,
  sprache: Sprache,
  rows: readonly VeroeffentlichteLeistung[],
): Leistungsanfrage {
  const { bezugsort } = rows[0]!.kopf
  const zuHause = bezugsort === 'wohnort'
  const anfrage = leseAnfrage(dienste, request, sprache, { freitext: zuHause })
  const wahl = zuHause ? anfrage.ortswahl : anfrage.waehle(anfrage.parameter('wo') || anfrage.parameter(bezugsort))
  return { anfrage, frage: { name: zuHause ? 'ort' : bezugsort, wahl, bezugsort } }
}
