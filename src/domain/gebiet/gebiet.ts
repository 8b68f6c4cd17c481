// An area of Germany and what it contains. Keys (ARS, AGS) are attributes with validity, never identity: areas merge, split and get new keys.
import type { Id } from '../../platform/id.ts'
import type { Tag } from '../../platform/zeit.ts'

export type GebietId = Id<'gebiet'>

/** Administrative levels from wide to narrow; `bezirk` is a named set of Gemeinden or Kreise beside them (Finanzamt, common Standesamt, Kammer). */
export type Ebene = 'bund' | 'land' | 'regierungsbezirk' | 'kreis' | 'verband' | 'gemeinde' | 'ortsteil' | 'bezirk'

/** What a Bezirk is for: whose district it is. The office itself is one with `bezirk/<key>` as its area. */
export const BEZIRKSARTEN = [
  'finanzamt',
  'arbeitsagentur',
  'jobcenter',
  'familienkasse',
  'versorgungsamt',
  'studierendenwerk',
  'handwerkskammer',
  'ihk',
  'standesamt',
] as const
export type Bezirksart = (typeof BEZIRKSARTEN)[number]

/** What kind of body the area is. A kreisfreie Stadt is one area that answers as Kreis and as Gemeinde. */
export type Gebietsart =
  | 'bund'
  | 'land'
  | 'regierungsbezirk'
  | 'landkreis'
  | 'gemeindeverband'
  | 'kreisfreie-stadt'
  | 'stadt'
  | 'markt'
  | 'gemeinde'
  | 'gemeindefrei'
  | 'ortsteil'
  | 'bezirk'

export type Gebiet = {
  id: GebietId
  /** The narrowest level it stands for: a kreisfreie Stadt is `gemeinde`, see `ebenenVon`. */
  ebene: Ebene
  art: Gebietsart
  /** Whose district a Bezirk is; null for every other area. */
  bezirksart: Bezirksart | null
  /** Official name with addition ("Wanfried, Stadt") and the short one people use ("Wanfried"); of a Bezirk "Bezirk des Finanzamts Fulda" and "Finanzamt Fulda". */
  name: string
  kurzname: string
  /** 12 digits, zero-filled for wide areas (Hessen: 060000000000); null for Ortsteile and Bezirke. */
  ars: string | null
  ags: string | null
  /** Sonderstatusstadt in Hessen, § 4a HGO. */
  sonderstatus: boolean
  einwohner: { anzahl: number; stichtag: Tag } | null
  koordinaten: { breite: number; laenge: number } | null
  /** Direct parent in the administrative tree; for a Bezirk the Land. */
  uebergeordnet: GebietId | null
  gueltigVon: Tag | null
  /** Last day on which the area existed in this form; null while it exists. */
  gueltigBis: Tag | null
  /** What took its place when it ended. */
  nachfolger: readonly GebietId[]
}

/** Levels for which the area answers: a kreisfreie Stadt is Kreis and Gemeinde in one. */
export function ebenenVon(gebiet: Gebiet): readonly Ebene[] {
  return gebiet.art === 'kreisfreie-stadt' ? ['kreis', 'gemeinde'] : [gebiet.ebene]
}
