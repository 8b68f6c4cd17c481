// The start page for a place: what is asked most, topics of people and businesses, what is new, the offices nearby, the map.
import { BEREICHE } from '../../../domain/leistung/index.ts'
import type { Kartenbild } from '../../../ui/hessenkarte.tsx'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { stellenzeile } from '../dienststellen/stelle-angaben.ts'
import { alsAnkuendigung, meldungenHier } from '../meldungen/meldungen-hier.ts'
import { aenderungen } from '../netz/aenderungen.ts'
import { istGezaehlt, nachWunsch } from '../reihenfolge.ts'
import { bereichVon, themenMitZeilen } from '../themen/themen-seite.ts'
import { haeuserVor, leistungszeilen, type Zeile } from '../verzeichnis.ts'
import { auswahlNeu } from './neues.ts'
import type { StartseiteProps } from './startseite.page.tsx'

const GEFRAGT = 8
const NEU = 6
const MELDUNGEN = 4

export function startSeite(dienste: PortalDienste, anfrage: Anfrage): StartseiteProps {
  const zeilen = leistungszeilen(dienste, anfrage)
  const meldungen = meldungenHier(dienste, anfrage)
  const themen = themenMitZeilen(zeilen, anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, anfrage),
    eigen: anfrage.ort !== null && anfrage.ort.ars === anfrage.auftritt.ort,
    oft: texte(anfrage.oberflaeche).start.beispiele.map((wort) => ({ wort, url: adresse(anfrage, '/suche', { q: wort }) })),
    ...gefragt(zeilen, dienste.beliebtheit(), anfrage),
    alle: zeilen.length > GEFRAGT ? { anzahl: zeilen.length, url: adresse(anfrage, '/suche') } : undefined,
    zuAz: adresse(anfrage, '/a-z'),
    bereiche: BEREICHE.map((bereich) => bereichVon(dienste, anfrage, bereich, themen)),
    neu: auswahlNeu(aenderungen(dienste, anfrage, null), NEU),
    feed: adresse(anfrage, '/aenderungen.atom'),
    meldungen: meldungen.slice(0, MELDUNGEN).map((meldung) => alsAnkuendigung(anfrage, meldung)),
    naheStellen: haeuserVor(dienste, anfrage).map((stelle) => stellenzeile(dienste, anfrage, stelle)),
    karte: karte(dienste, anfrage),
  }
}

/**
 * What is opened most; while too little is counted, errands of every day, and the page says which of both it is. In its own Auftritt a town
 * shows first what it says something about itself.
 */
function gefragt(
  zeilen: readonly Zeile[],
  beliebtheit: ReadonlyMap<string, number>,
  { auftritt }: Anfrage,
): Pick<StartseiteProps, 'gefragt' | 'gezaehlt'> {
  const gezaehlt = istGezaehlt(zeilen, beliebtheit, GEFRAGT)
  const alle = nachWunsch(zeilen, gezaehlt ? beliebtheit : new Map())
  const eigene = auftritt.ort ? alle.filter(({ ebene }) => ebene === 'stadt') : []
  return { gezaehlt, gefragt: [...eigene, ...alle.filter((zeile) => !eigene.includes(zeile))].slice(0, GEFRAGT) }
}

/** Hessen in its Kreise, with the Kreis and the Gemeinde of the place on top; none for a place outside. */
function karte(dienste: PortalDienste, anfrage: Anfrage): Kartenbild | undefined {
  const { kreise, gemeinden, viewBox } = dienste.umrisse()
  const hier = anfrage.ort ? dienste.gebiete().kette(anfrage.ort.id, anfrage.tag) : []
  if (hier.length > 0 && !hier.some((gebiet) => gebiet.ars === '060000000000')) return undefined
  const ids = new Set<string>(hier.map((gebiet) => gebiet.id))
  return {
    viewBox,
    umrisse: [
      ...kreise.map(({ gebiet, pfad }) => ({ pfad, stufe: ids.has(gebiet) ? ('kreis' as const) : ('land' as const) })),
      ...gemeinden.filter(({ gebiet }) => ids.has(gebiet)).map(({ pfad }) => ({ pfad, stufe: 'hier' as const })),
    ],
  }
}
