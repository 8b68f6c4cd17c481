// What is new at a place or on a topic, from published rows only: texts of every layer that holds there, and the offices of the place.
import {
  istVonHier,
  type LeistungId,
  type Schichtebene,
  type Thema,
  themenDer,
  titelIn,
  type VeroeffentlichteLeistung,
} from '../../../domain/leistung/index.ts'
import { derivedId } from '../../../platform/id.ts'
import { giltAm, type Tag } from '../../../platform/zeit.ts'
import { datum } from '../../../ui/satz.ts'
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ketteVon, nameVon } from '../verzeichnis.ts'

export type Aenderung = {
  /** Stays the same for this text in this language; a new publication is a new change. */
  id: string
  titel: string
  /** The title is German though the page is not. */
  deutsch?: boolean | undefined
  satz: string
  von: string
  /** Rooted address of the page that shows it. */
  url: string
  tag: Tag
  /** Among changes of one day the nearest come first: the town before the Land, texts before offices. */
  rang: number
}

/** Offices are renewed by the hundred when a stock is loaded; what was written must not drown in them. */
const HOECHSTENS = { texte: 40, stellen: 10 }
const RANG: Record<Schichtebene, number> = { gemeinde: 0, kreis: 1, land: 2, bund: 3 }

export const neuesteZuerst = (a: Aenderung, b: Aenderung) => {
  if (a.tag !== b.tag) return a.tag < b.tag ? 1 : -1
  return a.rang - b.rang || a.titel.localeCompare(b.titel, 'de')
}

/** Newest first. Without a place: everything; `thema` leaves the services of that topic. */
export function aenderungen(dienste: PortalDienste, anfrage: Anfrage, thema: Thema | null): Aenderung[] {
  const kette = anfrage.ort ? ketteVon(dienste, anfrage).flatMap(({ ars }) => ars ?? []) : null
  const texteNeu = [...dienste.leistungen().values()]
    .filter(([erste]) => thema === null || (erste !== undefined && themenDer(erste.kopf).includes(thema)))
    .flatMap((rows) => ausTexten(rows, anfrage, kette))
  const stellen = thema === null ? ausStellen(dienste, anfrage, kette) : []
  const neueste = [...texteNeu.sort(neuesteZuerst).slice(0, HOECHSTENS.texte), ...stellen.sort(neuesteZuerst).slice(0, HOECHSTENS.stellen)]
  return neueste.sort(neuesteZuerst)
}

/** One change for each layer, in the language of the page where it has that. */
function ausTexten(rows: readonly VeroeffentlichteLeistung[], anfrage: Anfrage, kette: readonly string[] | null): Aenderung[] {
  const hier = rows.filter((row) => giltAm(row, anfrage.tag) && (kette === null || istVonHier(row, kette)))
  const jeSchicht = new Map<string, VeroeffentlichteLeistung>()
  for (const row of hier) if (row.sprache === anfrage.sprache || !jeSchicht.has(row.ars)) merke(jeSchicht, row, anfrage)
  const eigener = titelIn(hier, anfrage.sprache)
  const titel = eigener ?? titelIn(hier, 'de') ?? titelIn(rows, anfrage.sprache) ?? titelIn(rows, 'de')
  return [...jeSchicht.values()].map((row) => {
    const tag = veroeffentlichtAm(row)
    const { textVon } = texte(anfrage.oberflaeche).netz
    const neben = anfrage.ort || row.ebene !== 'gemeinde' ? {} : { [bezugVon(row)]: row.ars }
    const stand = textVon(row.traegerName, datum(tag, anfrage.oberflaeche))
    return {
      id: aenderungId(row.leistungId, row.fassung, row.sprache),
      titel: titel ?? row.slug,
      deutsch: anfrage.oberflaeche === 'en' && !eigener,
      satz: [row.module.teaser?.text, stand].filter(Boolean).join(' '),
      von: row.traegerName,
      url: adresse(anfrage, `/leistung/${row.slug}`, anfrage.ort ? { [bezugVon(row)]: anfrage.ort.ars } : neben),
      tag,
      rang: RANG[row.ebene],
    }
  })
}

function merke(jeSchicht: Map<string, VeroeffentlichteLeistung>, row: VeroeffentlichteLeistung, { sprache }: Anfrage): void {
  if (row.sprache === sprache || row.sprache === 'de') jeSchicht.set(row.ars, row)
}

function bezugVon({ kopf }: VeroeffentlichteLeistung): string {
  return kopf.bezugsort === 'wohnort' ? 'ort' : kopf.bezugsort
}

function ausStellen(dienste: PortalDienste, anfrage: Anfrage, kette: readonly string[] | null): Aenderung[] {
  const { angabenVon } = texte(anfrage.oberflaeche).netz
  const { stelleNachId } = dienste.zustaendigkeiten()
  return [...stelleNachId.values()].flatMap((fassungen) => {
    const stelle = fassungen.find((eine) => giltAm(eine, anfrage.tag))
    if (!stelle || (kette !== null && !kette.includes(stelle.ars))) return []
    const tag = veroeffentlichtAm(stelle)
    const name = nameVon(stelle, anfrage)
    return {
      id: aenderungId(stelle.id, String(stelle.fassung), anfrage.sprache),
      titel: name,
      satz: angabenVon(datum(tag, anfrage.oberflaeche)),
      von: name,
      url: adresse(anfrage, `/stelle/${stelle.id}`),
      tag,
      rang: 4,
    }
  })
}

const aenderungId = (objekt: LeistungId | string, fassung: string, sprache: string) =>
  `urn:uuid:${derivedId('aenderung', objekt, fassung, sprache)}`

/** The day on which it came into force: a text may be checked long before. */
export function veroeffentlichtAm({ stand, gueltigVon }: { stand: Tag; gueltigVon: Tag | null }): Tag {
  return gueltigVon && gueltigVon > stand ? gueltigVon : stand
}
