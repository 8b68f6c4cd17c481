// Which services can be read in einfacher Sprache, with the address of that version.
import { sprachenVon, zusammenfuehren } from '../../../domain/leistung/index.ts'
import { giltAm } from '../../../platform/zeit.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { ketteVon } from '../verzeichnis.ts'

/** Those that hold at the place; titles are German, as the texts are. */
export function einfacheLeistungen(dienste: PortalDienste, anfrage: Anfrage): { titel: string; url: string }[] {
  const kette = ketteVon(dienste, anfrage).flatMap(({ ars }) => ars ?? [])
  const gefunden = [...dienste.leistungen().values()].flatMap((rows) => {
    const heutige = rows.filter((row) => giltAm(row, anfrage.tag))
    if (!sprachenVon(heutige).includes('de-einfach')) return []
    const ansicht = zusammenfuehren(heutige, kette, 'de-einfach', anfrage.tag)
    if (!ansicht) return []
    return [{ titel: ansicht.titel, url: adresse({ sprache: 'de-einfach', ort: anfrage.ort }, `/leistung/${ansicht.slug}`) }]
  })
  return gefunden.sort((a, b) => a.titel.localeCompare(b.titel, 'de'))
}
