// Every source of facts with its licence line, as the licences ask, and how much there is to download.

import type { Tag } from '../../../platform/zeit.ts'
import type { PortalDienste } from '../dienste.ts'
import type { Quellenangabe } from './quellen.page.tsx'
import { heutigeLeistungen, heutigeStellen } from './statistik-seite.ts'

export function quellenangaben(dienste: PortalDienste): Quellenangabe[] {
  return dienste.quellen.map((quelle) => ({
    was: quelle.titel,
    quelle: quelle.namensnennung,
    lizenz: quelle.lizenz,
    lizenzUrl: quelle.lizenzUrl ?? undefined,
    stand: quelle.stand,
    aenderung: quelle.bearbeitung,
  }))
}

/** Rows of the files to download. */
export function bestandsgroesse(dienste: PortalDienste, tag: Tag): { leistungen: number; stellen: number } {
  return { leistungen: heutigeLeistungen(dienste, tag).length, stellen: heutigeStellen(dienste, tag).length }
}
