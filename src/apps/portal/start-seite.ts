// The start page for a place: what is asked most, topics, the offices nearby, the map.
import type { Kartenbild } from '../../ui/hessenkarte.tsx'
import { type Anfrage, adresse, rahmenFuer } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import { ebeneVonGebiet, koerperschaft } from './ebene.ts'
import { ALLTAG } from './reihenfolge.ts'
import type { StartseiteProps } from './startseite.page.tsx'
import { kontaktangaben, offenstand } from './stelle-angaben.ts'
import { haeuserVor, leistungszeilen, nameVon, themenVon, type Zeile } from './verzeichnis.ts'

/** Searches people often start with; each is tested to find something. */
export const OFT_GESUCHT = {
  de: ['Perso abgelaufen', 'Hund anmelden', 'Geburtsurkunde', 'Bauantrag'],
  en: ['ID card', 'register a dog', 'birth certificate', 'building permit'],
} as const

export function startSeite(dienste: PortalDienste, anfrage: Anfrage): StartseiteProps {
  const zeilen = leistungszeilen(dienste, anfrage)
  return {
    rahmen: rahmenFuer(dienste, anfrage),
    oft: OFT_GESUCHT[anfrage.oberflaeche].map((wort) => ({ wort, url: adresse(anfrage, '/suche', { q: wort }) })),
    gefragt: ausDemAlltag(zeilen),
    alle: zeilen.length > ALLTAG.length ? { anzahl: zeilen.length, url: adresse(anfrage, '/suche') } : undefined,
    themen: themenVon(zeilen),
    naheStellen: haeuserVor(dienste, anfrage).map((stelle) => {
      const gebiet = dienste.gebiete().findByArs(stelle.ars, anfrage.tag)
      const zeiten = stelle.inhalt.oeffnungszeiten
      return {
        name: nameVon(stelle, anfrage),
        url: adresse(anfrage, `/stelle/${stelle.id}`),
        ebene: gebiet ? ebeneVonGebiet(gebiet) : 'stadt',
        traeger: gebiet ? koerperschaft(gebiet) : '',
        anschrift: kontaktangaben(stelle.inhalt).anschrift.join(', '),
        jetzt: zeiten && !zeiten.nurNachVereinbarung ? offenstand(zeiten, dienste.feiertage(), anfrage.jetzt) : undefined,
      }
    }),
    karte: karte(dienste, anfrage),
  }
}

/** Where these are not published, the first of what there is. */
function ausDemAlltag(zeilen: readonly Zeile[]): readonly Zeile[] {
  const gewaehlt = ALLTAG.flatMap((slug) => zeilen.find((zeile) => zeile.slug === slug) ?? [])
  return gewaehlt.length > 0 ? gewaehlt : zeilen.slice(0, ALLTAG.length)
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
