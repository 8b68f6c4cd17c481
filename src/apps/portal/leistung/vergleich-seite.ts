// The page that compares the fees of a service at two places: reads both places, lays the service out at each, puts the fees side by side.
import type { Gebiet } from '../../../domain/gebiet/index.ts'
import {
  eintraegeVon,
  kostenSatz,
  type Leistungsansicht,
  titelIn,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../../../domain/leistung/index.ts'
import { betrag } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Ortswahl } from '../ortswahl.ts'
import { vergleicheGebuehren } from './gebuehrenvergleich.ts'
import type { VergleichProps } from './vergleich.page.tsx'

/** Null for a service that does not exist; `umleitung`: the second place was typed and stands in the address by its key from now on. */
export function vergleichSeite(dienste: PortalDienste, anfrage: Anfrage): VergleichProps | { umleitung: string } | null {
  const slug = anfrage.parameter('leistung')
  const rows = dienste.leistungen().get(slug)
  if (!rows) return null
  const mit = anfrage.waehle(anfrage.parameter('mit'))
  if (mit.art === 'ort' && !mit.kanonisch) return { umleitung: adresse(anfrage, '/vergleich', { leistung: slug, mit: mit.gebiet.ars }) }
  const zweiter = mit.art === 'ort' ? mit.gebiet : null
  const titel = titelIn(rows, anfrage.sprache) ?? titelIn(rows, 'de') ?? slug
  const lage = { dienste, anfrage, rows, slug }
  const url = (sprachlos: { ort: Gebiet | null }) => adresse({ ...anfrage, ...sprachlos }, `/leistung/${slug}`)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { mehr: { leistung: slug, mit: zweiter?.ars } }),
    leistung: { titel, slug, url: url({ ort: anfrage.ort }) },
    mit: mit.art === 'mehrere' || mit.art === 'unbekannt' ? mit.text : (zweiter?.kurzname ?? ''),
    frage: frageVon(anfrage, mit, slug),
    ergebnis: anfrage.ort && zweiter ? ergebnisVon(lage, anfrage.ort, zweiter) : undefined,
  }
}

function frageVon(anfrage: Anfrage, mit: Ortswahl, slug: string): VergleichProps['frage'] {
  if (mit.art === 'unbekannt') return { art: 'unbekannt', text: mit.text }
  if (mit.art !== 'mehrere') return undefined
  const vorschlaege = mit.treffer.slice(0, 20).map(({ ort, zusatz }) => ({
    name: ort.kurzname,
    zusatz,
    url: adresse(anfrage, '/vergleich', { leistung: slug, mit: ort.ars }),
  }))
  return { art: 'mehrere', text: mit.text, vorschlaege }
}

type Lage = { dienste: PortalDienste; anfrage: Anfrage; rows: readonly VeroeffentlichteLeistung[]; slug: string }

function ergebnisVon(lage: Lage, a: Gebiet, b: Gebiet): NonNullable<VergleichProps['ergebnis']> {
  const { anfrage, slug } = lage
  const [ansichtA, ansichtB] = [ansichtIn(lage, a), ansichtIn(lage, b)]
  const t = texte(anfrage.oberflaeche).vergleich
  const zeilen = vergleicheGebuehren(gebuehren(ansichtA), gebuehren(ansichtB))
  const satz = (gebuehr: (typeof zeilen)[number]['a']) => (gebuehr ? kostenSatz(gebuehr, anfrage.sprache) : undefined)
  return {
    orte: [a, b].map((gebiet, i) => ({
      name: gebiet.kurzname,
      url: adresse({ ...anfrage, ort: gebiet }, `/leistung/${slug}`),
      da: [ansichtA, ansichtB][i] !== null,
    })) as [NonNullable<VergleichProps['ergebnis']>['orte'][0], NonNullable<VergleichProps['ergebnis']>['orte'][1]],
    zeilen: zeilen.map(({ bezeichnung, a: hier, b: dort, unterschiedCent: cent }) => ({
      bezeichnung,
      a: satz(hier),
      b: satz(dort),
      unterschied:
        cent === null
          ? undefined
          : cent === 0
            ? t.gleich
            : t.mehr(betrag(Math.abs(cent), anfrage.oberflaeche), cent > 0 ? b.kurzname : a.kurzname),
    })),
  }
}

function ansichtIn({ dienste, anfrage, rows }: Lage, ort: Gebiet): Leistungsansicht | null {
  const kette = dienste
    .gebiete()
    .kette(ort.id, anfrage.tag)
    .flatMap(({ ars }) => ars ?? [])
  return zusammenfuehren(rows, kette, anfrage.sprache, anfrage.tag)
}

function gebuehren(ansicht: Leistungsansicht | null) {
  return eintraegeVon(ansicht?.module.kosten)
}
