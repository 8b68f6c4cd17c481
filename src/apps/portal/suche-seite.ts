// The result page: what was found for the words and the place, best first.
import { type Anfrage, adresse, rahmenFuer } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import type { SucheProps } from './suche.page.tsx'
import { fundzeile, leistungszeilen } from './verzeichnis.ts'

const JE_SEITE = 50
/** Nobody reads on further; a page beyond costs as much as all before it. */
const LETZTE_SEITE_AB = 450

/** Without words everything that is described is listed. */
export function sucheSeite(dienste: PortalDienste, anfrage: Anfrage, q: string): SucheProps {
  const rahmen = rahmenFuer(dienste, anfrage, { mehr: { q } })
  if (q === '') {
    const alle = leistungszeilen(dienste, anfrage)
    return { rahmen, was: '', gesamt: alle.length, treffer: alle }
  }
  const kette = anfrage.ort ? dienste.gebiete().schluesselkette(anfrage.ort.id, anfrage.tag) : []
  const ab = seitenanfang(anfrage.parameter('ab'))
  const { gesamt, treffer } = dienste.suche().search({ q, kette, sprache: anfrage.sprache, anzahl: ab + JE_SEITE })
  const seite = (anfang: number) => adresse(anfrage, '/suche', { q, ab: anfang > 0 ? String(anfang) : null })
  return {
    rahmen,
    was: q,
    gesamt,
    treffer: treffer.slice(ab).map((fund) => fundzeile(dienste, anfrage, fund)),
    vorige: ab > 0 ? seite(ab - JE_SEITE) : undefined,
    weitere: gesamt > ab + JE_SEITE && ab < LETZTE_SEITE_AB ? seite(ab + JE_SEITE) : undefined,
    anderswo: gesamt === 0 ? anderswo(dienste, anfrage, q) : undefined,
  }
}

/** The first result of a page; what is no number of ours is the first page. */
export function seitenanfang(text: string): number {
  const zahl = /^\d{1,3}$/.test(text) ? Number(text) : 0
  return Math.min(zahl - (zahl % JE_SEITE), LETZTE_SEITE_AB)
}

/** What there is at other places, when nothing holds at the chosen one; not on the site of one town, which always means its own place. */
function anderswo(dienste: PortalDienste, anfrage: Anfrage, q: string): SucheProps['anderswo'] {
  if (!anfrage.ort || anfrage.auftritt.ort) return undefined
  const { gesamt } = dienste.suche().search({ q, kette: [], sprache: anfrage.sprache, anzahl: 1 })
  return gesamt > 0 ? { anzahl: gesamt, url: adresse({ ...anfrage, ort: null }, '/suche', { q }) } : undefined
}
