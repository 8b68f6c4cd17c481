// The counts of "War diese Seite hilfreich?" for editors.
import { BEWERTUNGSTAGE, MINDESTENS_BEWERTUNGEN, zeigeBewertungen } from '../../domain/dialog/index.ts'
import { Bewertungen } from './bewertungen.page.tsx'
import type { Umgebung } from './umgebung.tsx'

export function bewertungsliste({ dienste, kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return nutzer('rueckmeldungen', async (request, reply, { wer, rahmen }) => {
    const stand = await zeigeBewertungen(kontext, wer.akteur)
    if (!stand.ok) throw ablehnen(request, stand.error.grund)
    const { zeilen, zuWenige } = stand.value
    const benannt = zeilen.map((zeile) => ({ ...zeile, fund: dienste.suche.benenne(zeile.leistung) }))
    const grenzen = { mindestens: MINDESTENS_BEWERTUNGEN, tage: BEWERTUNGSTAGE }
    return zeige(reply, <Bewertungen rahmen={rahmen} zeilen={benannt} zuWenige={zuWenige} {...grenzen} />)
  })
}
