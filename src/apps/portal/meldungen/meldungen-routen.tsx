// The part of the URL map about announcements: all of a place, and one by its address.
import { bisMitternacht, gibt, type Seitenroute } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { Meldungsseite } from './meldung.page.tsx'
import { meldungenSeite, meldungSeite } from './meldung-seite.ts'
import { Meldungen } from './meldungen.page.tsx'

const ABHAENGIGKEITEN = ['dialog', 'organisationseinheit']

export function meldungenRouten(seite: Seitenroute, dienste: PortalDienste): void {
  seite('/meldungen', (anfrage) => bisMitternacht(anfrage, <Meldungen {...meldungenSeite(dienste, anfrage)} />, ABHAENGIGKEITEN))
  seite('/meldung/:id', (anfrage, parameter) => {
    const props = gibt(meldungSeite(dienste, anfrage, parameter('id')))
    if (props !== 'entfernt') return bisMitternacht(anfrage, <Meldungsseite {...props} />, ABHAENGIGKEITEN)
    return { ...bisMitternacht(anfrage, <Meldungen {...meldungenSeite(dienste, anfrage, true)} />, ABHAENGIGKEITEN), status: 410 }
  })
}
