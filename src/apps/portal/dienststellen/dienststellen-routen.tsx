// The part of the URL map about offices and places: finding offices, comparing the fees of two places, why something is not shown.
import type { VNode } from 'preact'
import { GRENZE } from '../../../platform/http/index.ts'
import type { Anfrage } from '../anfrage.ts'
import { bisMitternacht, gibt, type Seitenroute } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { Vergleich } from '../leistung/vergleich.page.tsx'
import { vergleichSeite } from '../leistung/vergleich-seite.ts'
import { Warum } from '../suche/warum.page.tsx'
import { warumSeite } from '../suche/warum-seite.ts'
import { Dienststellen } from './dienststellen.page.tsx'
import { dienststellenSeite } from './dienststellen-seite.ts'

/** These read more than the place, so none of them is kept. */
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

const frisch = (anfrage: Anfrage, seite: VNode) => bisMitternacht(anfrage, seite, null)
