// The result page: what was found for the words and the place, best first.
import { type Anfrage, rahmenFuer } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import type { SucheProps } from './suche.page.tsx'
import { fundzeile, leistungszeilen } from './verzeichnis.ts'

const HOECHSTENS = 50

/** Without words everything that is described is listed. */
export function sucheSeite(dienste: PortalDienste, anfrage: Anfrage, q: string): SucheProps {
  const rahmen = rahmenFuer(dienste, anfrage, { mehr: { q } })
  if (q === '') {
    const alle = leistungszeilen(dienste, anfrage)
    return { rahmen, was: '', gesamt: alle.length, treffer: alle }
  }
  const kette = anfrage.ort ? dienste.gebiete().schluesselkette(anfrage.ort.id, anfrage.tag) : []
  const { gesamt, treffer } = dienste.suche().search({ q, kette, sprache: anfrage.sprache, anzahl: HOECHSTENS })
  return { rahmen, was: q, gesamt, treffer: treffer.map((fund) => fundzeile(dienste, anfrage, fund)) }
}
