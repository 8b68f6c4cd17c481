// The audit log of the own Träger: one page of entries in words people know.
import { type Protokollseite, zeigeProtokoll } from '../../domain/zugang/index.ts'
import { einzeiler } from '../../platform/http/index.ts'
import { type Oberflaechensprache, texte } from '../../ui/texte/index.ts'
import { REDAKTION } from './dienstseite.tsx'
import { Protokoll, type Protokolleintrag } from './protokoll.page.tsx'
import type { Umgebung } from './umgebung.tsx'
import { zeitText } from './zeit-text.ts'

export function protokollseite({ kontext, nutzer, zeige, ablehnen }: Umgebung) {
  return nutzer('protokoll', async (request, reply, { wer, rahmen }) => {
    const vor = einzeiler((request.query as { vor?: unknown }).vor) || null
    const seite = await zeigeProtokoll(kontext, wer.akteur, { vor })
    if (!seite.ok) throw ablehnen(request, seite.error.grund)
    const eintraege = seite.value.eintraege.map((eintrag) => eintragVon(eintrag, seite.value.namen, rahmen.sprache))
    const aeltere = seite.value.aeltere ? `${REDAKTION.protokoll}?vor=${seite.value.aeltere}` : undefined
    return zeige(reply, <Protokoll rahmen={rahmen} eintraege={eintraege} aeltere={aeltere} />)
  })
}

function eintragVon(
  eintrag: Protokollseite['eintraege'][number],
  namen: ReadonlyMap<string, string>,
  sprache: Oberflaechensprache,
): Protokolleintrag {
  const { akteure, handlungen, gruende } = texte(sprache).redaktion
  const wort = (liste: Readonly<Record<string, string>>, schluessel: string) => liste[schluessel] ?? schluessel
  return {
    id: eintrag.id,
    zeitpunkt: eintrag.zeit.toISOString(),
    zeit: zeitText(eintrag.zeit, sprache),
    wer: namen.get(eintrag.akteur ?? '') ?? wort(akteure, eintrag.akteurArt),
    was: wort(handlungen, eintrag.handlung),
    objekt: objektVon(eintrag, namen),
    abgelehnt: eintrag.ergebnis === 'ja' ? null : wort(gruende, eintrag.ergebnis),
  }
}

/** Slugs and names are said; ids tell people nothing. */
function objektVon({ gegenstand, daten }: Protokollseite['eintraege'][number], namen: ReadonlyMap<string, string>): string {
  const name = namen.get(gegenstand) ?? (/^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(gegenstand) ? '' : gegenstand)
  const einzelheit = [daten.stelle, daten.zweck, daten.gebuehr].filter((teil) => typeof teil === 'string').join(', ')
  const betrag = typeof daten.betragCent === 'number' ? `${(daten.betragCent / 100).toFixed(2).replace('.', ',')} €` : ''
  return [name, einzelheit, betrag].filter(Boolean).join(', ')
}
