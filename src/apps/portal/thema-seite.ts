// Topics: which there are here, and what belongs to each.
import type { VeroeffentlichteLeistung } from '../../domain/leistung/index.ts'
import type { Thementext } from '../../domain/suche/index.ts'
import { OBERFLAECHENSPRACHEN, texte } from '../../ui/texte/index.ts'
import { type Anfrage, rahmenFuer } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import type { ThemaProps, ThemenProps } from './thema.page.tsx'
import { themaText } from './themenliste.tsx'
import { leistungszeilen, themenDesBestands, themenVon } from './verzeichnis.ts'

/** Null for a topic that does not exist. */
export function themaSeite(dienste: PortalDienste, anfrage: Anfrage, schluessel: string): ThemaProps | null {
  if (!Object.hasOwn(texte('de').themen, schluessel)) return null
  const zeilen = leistungszeilen(dienste, anfrage)
  const andere = themenVon(zeilen).filter((thema) => thema !== schluessel)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'themen' }),
    schluessel,
    leistungen: zeilen.filter((zeile) => zeile.thema === schluessel),
    weitere: andere,
  }
}

/** All topics with at least one service, in the order of the catalogue of texts. */
export function themenSeite(dienste: PortalDienste, anfrage: Anfrage): ThemenProps {
  const zeilen = leistungszeilen(dienste, anfrage)
  const themen = Object.keys(texte('de').themen)
    .map((schluessel) => ({ schluessel, leistungen: zeilen.filter((zeile) => zeile.thema === schluessel) }))
    .filter(({ leistungen }) => leistungen.length > 0)
  return { rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'themen' }), themen }
}

/** The topics that hold a service, in all languages of the surface: so the search finds them too. */
export function thementexte(leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>): Thementext[] {
  return themenDesBestands(leistungen).flatMap((schluessel) =>
    OBERFLAECHENSPRACHEN.map((sprache) => {
      const { titel, satz } = themaText(schluessel, texte(sprache))
      return { schluessel, sprache, titel, satz: satz ?? '' }
    }),
  )
}
