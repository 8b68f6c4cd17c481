// Entries of the catalogues as facts: what a Leistung is called and belongs to, long before anybody has described it.
import { parseCsv } from '../../platform/csv.ts'
import { derivedId, type Id } from '../../platform/id.ts'
import { type Leistungsschluessel, parseLeistungsschluessel } from './leistungsschluessel.ts'

export type KatalogeintragId = Id<'katalog'>

export type Katalogeintrag = {
  id: KatalogeintragId
  /** Null for the entries that never got a key. */
  schluessel: Leistungsschluessel | null
  bezeichnung: string
  /** Who makes and who carries out the law: "2/3", "4", "5" …; as in the source, may be several. */
  typisierung: string | null
  ozgId: number | null
  /** Relevant for the Single Digital Gateway: annex I (information), annex II (procedures). */
  sdg1: boolean
  sdg2: boolean
  rechtsgrundlage: string | null
}

export type Lage = { themenfeld: string; lage: string }
export type OzgLeistung = Lage & { ozgId: number; bezeichnung: string }
/** DERIVED from the names of entries, not the official list; with one or two witnesses it is a guess. */
export type Verrichtung = { code: string; bezeichnung: string; belege: number }
/** DERIVED: the Lage most entries of the group belong to, and examples; official names of groups are not known to us. */
export type Gruppe = { code: string; lage: string; anteil: number; beispiele: string }

export type Katalogfakten = {
  eintraege: readonly Katalogeintrag[]
  ozgLeistungen: readonly OzgLeistung[]
  lagen: readonly Lage[]
  verrichtungen: readonly Verrichtung[]
  gruppen: readonly Gruppe[]
}

export const DATEIEN = [
  'katalog/leistungen.csv',
  'katalog/ozg-leistungen.csv',
  'katalog/lagen.csv',
  'katalog/verrichtungen.csv',
  'katalog/gruppen.csv',
] as const

export function readKatalogfakten(texte: Record<(typeof DATEIEN)[number], string>): Katalogfakten {
  return {
    eintraege: readEintraege(texte['katalog/leistungen.csv']),
    ozgLeistungen: parseCsv(texte['katalog/ozg-leistungen.csv'], ['ozg_id', 'bezeichnung', 'lage', 'themenfeld']).map(
      ({ ozg_id, ...rest }) => ({ ozgId: Number(ozg_id), ...rest }),
    ),
    lagen: parseCsv(texte['katalog/lagen.csv'], ['themenfeld', 'lage']),
    verrichtungen: parseCsv(texte['katalog/verrichtungen.csv'], ['code', 'bezeichnung', 'belege']).map((zeile) => ({
      ...zeile,
      belege: Number(zeile.belege),
    })),
    gruppen: parseCsv(texte['katalog/gruppen.csv'], ['code', 'lage', 'anteil', 'beispiele']).map((zeile) => ({
      ...zeile,
      anteil: Number(zeile.anteil),
    })),
  }
}

function readEintraege(text: string): Katalogeintrag[] {
  const spalten = ['schluessel', 'bezeichnung', 'typisierung', 'ozg_id', 'sdg1', 'sdg2', 'rechtsgrundlage'] as const
  const gleichnamige = new Map<string, number>()
  return parseCsv(text, spalten).map((zeile) => {
    const name = zeile.schluessel || `ohne Schlüssel: ${zeile.bezeichnung} (${zeile.ozg_id})`
    const nr = (gleichnamige.get(name) ?? 0) + 1
    gleichnamige.set(name, nr)
    return {
      id: derivedId('katalog', name, String(nr)),
      schluessel: zeile.schluessel === '' ? null : getSchluessel(zeile.schluessel),
      bezeichnung: zeile.bezeichnung,
      typisierung: zeile.typisierung || null,
      ozgId: zeile.ozg_id === '' ? null : Number(zeile.ozg_id),
      sdg1: zeile.sdg1 === '1',
      sdg2: zeile.sdg2 === '1',
      rechtsgrundlage: zeile.rechtsgrundlage || null,
    }
  })
}

function getSchluessel(text: string): Leistungsschluessel {
  const gelesen = parseLeistungsschluessel(text)
  if (!gelesen.ok) throw new Error(`Catalogue facts: "${text}" is no key (${gelesen.error.grund})`)
  return gelesen.value
}
