// The part of the URL map about offices and places: finding offices, comparing the fees of two places, why something is not shown.
import type { RouteShorthandOptions } from 'fastify'
import type { VNode } from 'preact'
import { GRENZE, HttpRefusal } from '../../../platform/http/index.ts'
import { naechsteMitternacht } from '../../../platform/zeit.ts'
import { alsHtml } from '../../../ui/seite.tsx'
import type { Anfrage } from '../anfrage.ts'
import type { Antwort } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { Vergleich } from '../leistung/vergleich.page.tsx'
import { vergleichSeite } from '../leistung/vergleich-seite.ts'
import { Warum } from '../suche/warum.page.tsx'
import { warumSeite } from '../suche/warum-seite.ts'
import { Dienststellen } from './dienststellen.page.tsx'
import { dienststellenSeite } from './dienststellen-seite.ts'

type Seitenroute = (pfad: string, zeichne: (anfrage: Anfrage) => Antwort, optionen?: RouteShorthandOptions) => void

/** `seite` registers a page in one language and settles its place first. These read more than the place, so none of them is kept. */
export function dienststellenRouten(seite: Seitenroute, dienste: PortalDienste): void {
  seite('/dienststellen', (anfrage) => frisch(anfrage, <Dienststellen {...gibt(dienststellenSeite(dienste, anfrage))} />), {
    config: GRENZE,
  })
  seite(
    '/vergleich',
    (anfrage) => {
      const props = gibt(vergleichSeite(dienste, anfrage))
      return 'umleitung' in props ? props : frisch(anfrage, <Vergleich {...props} />)
    },
    { config: GRENZE },
  )
  seite('/warum', (anfrage) => frisch(anfrage, <Warum {...warumSeite(dienste, anfrage)} />), { config: GRENZE })
}

function frisch(anfrage: Anfrage, seite: VNode): Antwort {
  return { html: alsHtml(seite), abhaengigkeiten: null, gueltigBis: naechsteMitternacht(anfrage.jetzt) }
}

function gibt<T>(wert: T | null): T {
  if (wert === null) throw new HttpRefusal(404, 'nicht-gefunden')
  return wert
}
