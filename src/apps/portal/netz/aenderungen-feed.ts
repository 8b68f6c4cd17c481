// Changes and announcements as an Atom feed (RFC 4287): the same entry keeps its id and its date wherever and whenever it is read.

import { inSprache, type Thema } from '../../../domain/leistung/index.ts'
import { derivedId } from '../../../platform/id.ts'
import { xmlText } from '../../../platform/xml.ts'
import { zeitpunkt } from '../../../platform/zeit.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { alsAenderung, meldungenHier } from '../meldungen/meldungen-hier.ts'
import { themaPfad, themaWorte } from '../themen/themen-zuordnung.ts'
import { type Aenderung, aenderungen, neuesteZuerst } from './aenderungen.ts'

export const ATOM = 'application/atom+xml; charset=utf-8'

export function feedVon(dienste: PortalDienste, anfrage: Anfrage, thema: Thema | null): string {
  const meldungen = thema === null ? meldungenHier(dienste, anfrage).map((meldung) => alsAenderung(anfrage, meldung)) : []
  const eintraege = [...meldungen, ...aenderungen(dienste, anfrage, thema)].sort(neuesteZuerst)
  const { auftritt, basisUrl, oberflaeche, ort } = anfrage
  const seite = adresse(anfrage, thema === null ? '/' : themaPfad(thema))
  const name = inSprache(auftritt.name, oberflaeche)
  const neueste = eintraege[0]?.tag ?? anfrage.tag
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${oberflaeche}">
<id>urn:uuid:${derivedId('feed', auftritt.schluessel, ort?.ars ?? '', thema === null ? '' : themaPfad(thema), oberflaeche)}</id>
<title>${xmlText(`${titelVon(anfrage, thema)} – ${name}`)}</title>
<updated>${moment(neueste)}</updated>
<author><name>${xmlText(name)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(basisUrl + adresse(anfrage, anfrage.pfad))}"/>
<link rel="alternate" type="text/html" href="${xmlText(basisUrl + seite)}"/>
${eintraege.map((eintrag) => eintragVon(eintrag, basisUrl)).join('')}</feed>
`
}

function titelVon({ ort, oberflaeche }: Anfrage, thema: Thema | null): string {
  const t = texte(oberflaeche)
  if (thema !== null) return t.netz.aenderungenZu(themaWorte(thema, t).titel, ort?.kurzname ?? null)
  return ort ? t.netz.aenderungenIn(ort.kurzname) : t.netz.aenderungen
}

function eintragVon({ id, titel, satz, von, url, tag }: Aenderung, basisUrl: string): string {
  return `<entry>
<id>${id}</id>
<title>${xmlText(titel)}</title>
<updated>${moment(tag)}</updated>
<author><name>${xmlText(von)}</name></author>
<link rel="alternate" type="text/html" href="${xmlText(basisUrl + url)}"/>
<summary>${xmlText(satz)}</summary>
</entry>
`
}

/** Publications have a day: it begins in Berlin. */
const moment = (tag: string) => zeitpunkt(tag).toISOString().replace('.000', '')
