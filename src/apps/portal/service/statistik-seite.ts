// Figures of the published stock: counted from what this process holds, nothing estimated.
import { SPRACHEN, type Sprache, sprachenVon, type VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../../domain/organisationseinheit/index.ts'
import { giltAm, type Tag } from '../../../platform/zeit.ts'
import { type Anfrage, landVon } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'

const EBENEN = ['bund', 'land', 'kreis', 'gemeinde'] as const
export type Statistikebene = (typeof EBENEN)[number]

export type Statistik = {
  leistungen: number
  online: number
  stellen: number
  behoerden: number
  orte: number
  /** YYYY-MM-DD; null while nothing is published. */
  neuestes: Tag | null
  sprachen: readonly { sprache: Sprache; leistungen: number }[]
  schichten: readonly { ebene: Statistikebene; leistungen: number; beitraege: number }[]
}

export function statistik(dienste: PortalDienste, anfrage: Anfrage): Statistik {
  const { tag } = anfrage
  const leistungen = heutigeLeistungen(dienste, tag)
  const stellen = heutigeStellen(dienste, tag)
  const { jeLeistung } = dienste.onlinedienste()
  const hatOnline = ([erste]: readonly VeroeffentlichteLeistung[]) =>
    jeLeistung.get(erste!.leistungId)?.some((dienst) => giltAm(dienst, tag)) ?? false
  const gebiete = dienste.gebiete()
  const land = gebiete.findByArs(landVon(anfrage.auftritt), tag)
  return {
    leistungen: leistungen.length,
    online: leistungen.filter(hatOnline).length,
    stellen: stellen.length,
    behoerden: stellen.filter(({ uebergeordnet }) => uebergeordnet === null).length,
    orte: land ? gebiete.alle('gemeinde', tag, land.id).length : 0,
    neuestes: juengster(leistungen.flat()),
    sprachen: nachSprachen(leistungen),
    schichten: nachEbenen(leistungen),
  }
}

/** The rows of each service that hold on this day; services without any are not published now. */
export function heutigeLeistungen(dienste: PortalDienste, tag: Tag): VeroeffentlichteLeistung[][] {
  const heutige = [...dienste.leistungen().values()].map((rows) => rows.filter((row) => giltAm(row, tag)))
  return heutige.filter((rows) => rows.length > 0)
}

export function heutigeStellen(dienste: PortalDienste, tag: Tag): VeroeffentlichteStelle[] {
  return [...dienste.zustaendigkeiten().stelleNachId.values()].flatMap((fassungen) => fassungen.find((eine) => giltAm(eine, tag)) ?? [])
}

function juengster(rows: readonly VeroeffentlichteLeistung[]): Tag | null {
  return rows.reduce<Tag | null>((bisher, { stand }) => (bisher === null || stand > bisher ? stand : bisher), null)
}

function nachSprachen(leistungen: readonly VeroeffentlichteLeistung[][]): Statistik['sprachen'] {
  const je = leistungen.map((rows) => sprachenVon(rows))
  return SPRACHEN.map((sprache) => ({ sprache, leistungen: je.filter((eine) => eine.includes(sprache)).length }))
}

/** A contribution is one layer: what one body says of one service, in however many languages. */
function nachEbenen(leistungen: readonly VeroeffentlichteLeistung[][]): Statistik['schichten'] {
  return EBENEN.map((ebene) => {
    const schichten = leistungen.map((rows) => new Set(rows.filter((row) => row.ebene === ebene).map(({ ars }) => ars)).size)
    return { ebene, leistungen: schichten.filter((anzahl) => anzahl > 0).length, beitraege: schichten.reduce((a, b) => a + b, 0) }
  })
}
