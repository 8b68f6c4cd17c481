// What the page of the Merkliste shows: the list of the cookie, or one that came in a link, for the place that goes with it.
import { type LeistungId, titelIn } from '../../../domain/leistung/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, abfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { zeilenFuer } from '../verzeichnis.ts'
import type { MerklisteProps, Merkzeile } from './merkliste.page.tsx'
import { leseListe, type Merkzettel, schreibeListe } from './merkzettel.ts'

/** The place of the address counts before the one in the cookie, and that before the preset one. */
export function merklisteSeite(dienste: PortalDienste, anfrageDavor: Anfrage, zettel: Merkzettel): MerklisteProps {
  const geteilt = leseListe(anfrageDavor.parameter('liste'))
  const istGeteilt = geteilt.length > 0
  const anfrage = mitOrtDesZettels(dienste, anfrageDavor, istGeteilt ? null : zettel.ort)
  const ids = istGeteilt ? geteilt : zettel.leistungen
  const zeilen = ids.map((id) => zeileFuer(dienste, anfrage, id))
  const liste = schreibeListe(ids)
  const link = `${anfrage.basisUrl}${adresse(anfrage, '/merkliste', { liste })}`
  const t = texte(anfrage.oberflaeche).merkliste
  return {
    rahmen: rahmenFuer(dienste, anfrage, { mehr: istGeteilt ? { liste } : {} }),
    zeilen,
    geteilt: istGeteilt ? liste : undefined,
    gespeichert: zettel.leistungen.length > 0 || zettel.ort !== null,
    teilen: ids.length > 0 ? { link, mail: `mailto:?${mailabfrage(t.betreff, link)}` } : undefined,
    getan: istGeteilt ? undefined : getanVon(anfrage, zeilen),
    start: anfrage.ort ? adresse(anfrage, '/') : undefined,
    themen: adresse(anfrage, '/themen'),
  }
}

/** Programs for mail read `+` as a plus, so blanks are written out. */
function mailabfrage(subject: string, body: string): string {
  return abfrage({ subject, body }).replaceAll('+', '%20')
}

function mitOrtDesZettels(dienste: PortalDienste, anfrage: Anfrage, ars: string | null): Anfrage {
  if (ars === null || anfrage.parameter('ort') || anfrage.parameter('wo')) return anfrage
  const gebiet = dienste.gebiete().findByArs(ars, anfrage.tag)
  return gebiet?.ebene === 'gemeinde' ? { ...anfrage, ort: gebiet } : anfrage
}

function zeileFuer(dienste: PortalDienste, anfrage: Anfrage, id: string): Merkzeile {
  const rows = dienste.leistungNachId().get(id as LeistungId)
  if (!rows?.length) return { id, art: 'nicht-mehr' }
  const { slug } = rows[0]!
  const [zeile] = zeilenFuer(dienste, anfrage, [slug])
  if (!zeile) {
    const titel = titelIn(rows, anfrage.sprache) ?? titelIn(rows, 'de') ?? slug
    return { id, art: 'nicht-hier', titel, warum: adresse(anfrage, '/warum', { q: titel }) }
  }
  return { id, art: 'da', treffer: zeile, vergleich: anfrage.ort ? adresse(anfrage, '/vergleich', { leistung: slug }) : undefined }
}

function getanVon(anfrage: Anfrage, zeilen: readonly Merkzeile[]): string | undefined {
  const t = texte(anfrage.oberflaeche).merkliste
  switch (anfrage.parameter('getan')) {
    case 'dazu': {
      const neu = zeilen.find(({ id }) => id === anfrage.parameter('war'))
      return neu?.art === 'da' ? t.gemerkt(neu.treffer.titel) : undefined
    }
    case 'weg':
      return t.entfernt
    case 'leeren':
      return zeilen.length === 0 ? t.geleert : undefined
    default:
      return undefined
  }
}
