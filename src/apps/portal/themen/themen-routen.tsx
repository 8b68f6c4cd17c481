// Addresses of topics and of the list from A to Z, in one language; old addresses of topics lead on for good.
import type { VNode } from 'preact'
import { BEREICHE } from '../../../domain/leistung/index.ts'
import { type Anfrage, adresse } from '../anfrage.ts'
import { bisMitternacht, gibt, LISTEN, type Seitenroute } from '../antwort.ts'
import type { PortalDienste } from '../dienste.ts'
import { Az, Buchstabenseite } from './az.page.tsx'
import { azSeite, buchstabeSeite } from './az-seite.ts'
import { Bereichsseite, Themen, Themenseite } from './themen.page.tsx'
import { bereichSeite, portalthemaSeite, themenSeite } from './themen-seite.ts'
import { heutigesThema, themaPfad } from './themen-zuordnung.ts'

export function themenRouten(seite: Seitenroute, dienste: PortalDienste): void {
  seite('/themen', (anfrage) => liste(anfrage, <Themen {...themenSeite(dienste, anfrage)} />))
  for (const bereich of BEREICHE) {
    seite(`/themen/${bereich}`, (anfrage) => liste(anfrage, <Bereichsseite {...bereichSeite(dienste, anfrage, bereich)} />))
    seite(`/themen/${bereich}/:thema`, (anfrage, parameter) =>
      liste(anfrage, <Themenseite {...gibt(portalthemaSeite(dienste, anfrage, bereich, parameter('thema')))} />),
    )
  }
  seite('/thema/:thema', (anfrage, parameter) => ({
    umleitung: adresse(anfrage, themaPfad(gibt(heutigesThema(parameter('thema'))))),
    dauerhaft: true,
  }))
  seite('/a-z', (anfrage) => liste(anfrage, <Az {...azSeite(dienste, anfrage)} />))
  seite('/a-z/:buchstabe', (anfrage, parameter) =>
    liste(anfrage, <Buchstabenseite {...gibt(buchstabeSeite(dienste, anfrage, parameter('buchstabe')))} />),
  )
}

const liste = (anfrage: Anfrage, seite: VNode) => bisMitternacht(anfrage, seite, LISTEN)
