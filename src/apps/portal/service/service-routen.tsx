// The addresses of the service area: overview, pages of text, data and figures.
import type { VNode } from 'preact'
import type { Menuepunkt, Rahmen } from '../../../ui/rahmen.ts'
import { type Anfrage, rahmenFuer } from '../anfrage.ts'
import { bisMitternacht, type Seitenroute } from '../antwort.ts'
import { Begriffsseite } from '../begriffe/begriffe.page.tsx'
import { begriffsgruppen } from '../begriffe/begriffe-seite.ts'
import type { PortalDienste } from '../dienste.ts'
import { EinfacheListe } from './einfach.page.tsx'
import { einfacheLeistungen } from './einfach-seite.ts'
import { Nummer115 } from './nummer115.tsx'
import { Quellen } from './quellen.page.tsx'
import { bestandsgroesse, quellenangaben } from './quellen-seite.ts'
import { TEXTSEITEN, Text } from './seite.page.tsx'
import { Service } from './service.page.tsx'
import { Statistikseite } from './statistik.page.tsx'
import { statistik } from './statistik-seite.ts'
import { Uebersicht } from './uebersicht.page.tsx'
import { bereicheMitThemen } from './uebersicht-seite.ts'

/** What figures are counted from. */
const BESTAND = ['gebiet', 'leistung', 'onlinedienst', 'organisationseinheit', 'zustaendigkeit']

export function serviceRouten(seite: Seitenroute, dienste: PortalDienste): void {
  const feste = (pfad: string, zeichne: (rahmen: Rahmen, anfrage: Anfrage) => VNode, abhaengigkeiten: string[] = []) =>
    seite(pfad, (anfrage) => {
      const aktiv: Menuepunkt = pfad === '/konto' ? 'konto' : 'service'
      return bisMitternacht(anfrage, zeichne(rahmenFuer(dienste, anfrage, { aktiv }), anfrage), abhaengigkeiten)
    })
  feste('/service', (rahmen) => <Service rahmen={rahmen} />)
  feste(
    '/quellen',
    (rahmen, anfrage) => <Quellen rahmen={rahmen} quellen={quellenangaben(dienste)} bestand={bestandsgroesse(dienste, anfrage.tag)} />,
    BESTAND,
  )
  feste(
    '/statistik',
    (rahmen, anfrage) => <Statistikseite rahmen={rahmen} zahlen={statistik(dienste, anfrage)} tag={anfrage.tag} />,
    BESTAND,
  )
  feste('/begriffe', (rahmen) => <Begriffsseite rahmen={rahmen} gruppen={begriffsgruppen(dienste.begriffe, rahmen.sprache)} />)
  feste('/uebersicht', (rahmen, anfrage) => <Uebersicht rahmen={rahmen} bereiche={bereicheMitThemen(anfrage)} />)
  for (const name of TEXTSEITEN) {
    feste(
      `/${name}`,
      (rahmen, anfrage) => (
        <Text
          rahmen={rahmen}
          seite={name}
          betreiber={anfrage.auftritt.betreiber}
          oben={name === 'behoerdennummer-115' ? <Nummer115 rahmen={rahmen} /> : null}
        >
          {name === 'leichte-sprache' ? <EinfacheListe rahmen={rahmen} leistungen={einfacheLeistungen(dienste, anfrage)} /> : null}
        </Text>
      ),
      name === 'leichte-sprache' ? ['leistung'] : undefined,
    )
  }
}
