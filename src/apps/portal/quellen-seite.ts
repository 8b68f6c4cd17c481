// Every source of facts with its licence line, as the licences ask.
import type { PortalDienste } from './dienste.ts'
import type { Quellenangabe } from './quellen.page.tsx'

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
