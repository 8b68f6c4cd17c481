// All services of a place by letter: the overview, and one page for each letter, so that no page grows with the whole stock.
import { texte } from '../../../ui/texte/index.ts'
import { type Anfrage, adresse, rahmenFuer } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { leistungszeilen, type Zeile } from '../verzeichnis.ts'
import type { AzProps, BuchstabeProps } from './az.page.tsx'
import { BUCHSTABEN, nachBuchstaben } from './az.ts'
import { themenMitZeilen } from './themen-seite.ts'
import { themaPfad, themaWorte } from './themen-zuordnung.ts'

const pfadVon = (buchstabe: string) => `/a-z/${buchstabe}`

export function azSeite(dienste: PortalDienste, anfrage: Anfrage): AzProps {
  const zeilen = leistungszeilen(dienste, anfrage)
  const je = nachBuchstaben(zeilen, anfrage.oberflaeche)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'themen' }),
    gesamt: zeilen.length,
    menue: menue(anfrage, je),
    strecken: [...je].map(([buchstabe, eigene]) => ({
      buchstabe,
      url: adresse(anfrage, pfadVon(buchstabe)),
      anzahl: eigene.length,
      von: eigene[0]!,
      bis: eigene.length > 1 ? eigene.at(-1) : undefined,
    })),
    zuThemen: adresse(anfrage, '/themen'),
  }
}

/** Null for what is no letter; a letter without services has its page. */
export function buchstabeSeite(dienste: PortalDienste, anfrage: Anfrage, buchstabe: string): BuchstabeProps | null {
  if (!BUCHSTABEN.includes(buchstabe)) return null
  const zeilen = leistungszeilen(dienste, anfrage)
  const je = nachBuchstaben(zeilen, anfrage.oberflaeche)
  const t = texte(anfrage.oberflaeche)
  const themen = themenMitZeilen(zeilen, anfrage.oberflaeche)
    .filter((eines) => eines.zeilen.length > 0)
    .map(({ thema }) => ({ titel: themaWorte(thema, t).titel, url: adresse(anfrage, themaPfad(thema)) }))
  const besetzt = [...je.keys()]
  const platz = BUCHSTABEN.indexOf(buchstabe)
  const nach = (kandidat: string | undefined) => (kandidat ? { buchstabe: kandidat, url: adresse(anfrage, pfadVon(kandidat)) } : undefined)
  return {
    rahmen: rahmenFuer(dienste, anfrage, { aktiv: 'themen' }),
    buchstabe,
    menue: menue(anfrage, je),
    zuAz: adresse(anfrage, '/a-z'),
    leistungen: je.get(buchstabe) ?? [],
    themen: nachBuchstaben(themen, anfrage.oberflaeche).get(buchstabe) ?? [],
    zurueck: nach(besetzt.findLast((einer) => BUCHSTABEN.indexOf(einer) < platz)),
    vor: nach(besetzt.find((einer) => BUCHSTABEN.indexOf(einer) > platz)),
  }
}

function menue(anfrage: Anfrage, je: ReadonlyMap<string, readonly Zeile[]>): AzProps['menue'] {
  return BUCHSTABEN.map((buchstabe) => ({
    buchstabe,
    url: adresse(anfrage, pfadVon(buchstabe)),
    anzahl: je.get(buchstabe)?.length ?? 0,
  }))
}
