// The part of the URL map about announcements: all of a place, and one by its address.
import { HttpRefusal } from '../../../platform/http/index.ts'
import { naechsteMitternacht } from '../../../platform/zeit.ts'
import { alsHtml } from '../../../ui/seite.tsx'
import type { Anfrage } from '../anfrage.ts'
import type { Antwort } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { Meldungsseite } from './meldung.page.tsx'
import { meldungenSeite, meldungSeite } from './meldung-seite.ts'
import { Meldungen } from './meldungen.page.tsx'

type Seitenroute = (pfad: string, zeichne: (anfrage: Anfrage, parameter: (name: string) => string) => Antwort) => void

const ABHAENGIGKEITEN = ['dialog', 'organisationseinheit']

export function meldungenRouten(seite: Seitenroute, dienste: PortalDienste): void {
  seite('/meldungen', (anfrage) => ({
    html: alsHtml(<Meldungen {...meldungenSeite(dienste, anfrage)} />),
    abhaengigkeiten: ABHAENGIGKEITEN,
    gueltigBis: naechsteMitternacht(anfrage.jetzt),
  }))
  seite('/meldung/:id', (anfrage, parameter) => {
    const props = meldungSeite(dienste, anfrage, parameter('id'))
    if (props === null) throw new HttpRefusal(404, 'nicht-gefunden')
    const gilt = { abhaengigkeiten: ABHAENGIGKEITEN, gueltigBis: naechsteMitternacht(anfrage.jetzt) }
    if (props !== 'entfernt') return { html: alsHtml(<Meldungsseite {...props} />), ...gilt }
    return { html: alsHtml(<Meldungen {...meldungenSeite(dienste, anfrage, true)} />), ...gilt, status: 410 }
  })
}
