// What the pages of a service and of an office say to machines: only what stands on them, and nothing that is invented.
import type { Worterklaerung } from '../../../ui/begriffe.tsx'
import type { Zweckoeffnung } from '../../../ui/oeffnungszeiten.tsx'
import type { Rahmen } from '../../../ui/rahmen.ts'
import type { Kontakt } from '../../../ui/stellenkarte.tsx'
import type { Strukturdaten } from '../../../ui/strukturdaten.tsx'
import type { LeistungProps } from '../leistung/leistung-props.ts'
import { type Haus, ortsdaten, zweckdaten } from './haus-strukturdaten.ts'

/** Null while the page is not to be found. */
export function leistungsdaten({
  rahmen,
  titel,
  teaser,
  traeger,
  ortsfrage,
  onlinedienste,
  zustaendigkeit,
}: LeistungProps): Strukturdaten | null {
  const { kanonisch } = rahmen
  if (!kanonisch) return null
  const erste = zustaendigkeit?.stellen.find(({ rolle }) => rolle === 'zustaendige-stelle')?.stelle
  const wege = onlinedienste.flatMap(({ titel: name, url }) => (url === null ? [] : { '@type': 'ServiceChannel', name, serviceUrl: url }))
  return {
    '@type': 'GovernmentService',
    name: titel,
    description: teaser,
    url: kanonisch,
    provider: traeger ? { '@type': 'GovernmentOrganization', name: traeger } : undefined,
    serviceOperator: erste && { '@type': 'GovernmentOrganization', name: erste.name, url: new URL(erste.url, kanonisch).href },
    areaServed: ortsfrage.gewaehlt ? { '@type': 'AdministrativeArea', name: ortsfrage.gewaehlt.name } : undefined,
    availableChannel: wege.length > 0 ? wege : undefined,
  }
}

type Stelle = {
  rahmen: Rahmen
  name: string
  kontakt: Kontakt
  /** Contact data are invented. */
  demo: boolean
  gebiet?: { name: string } | undefined
  ueber: readonly { name: string; url: string }[]
  unter: readonly { name: string; url: string }[]
  weitereZeiten?: readonly Zweckoeffnung[] | undefined
} & Haus

/** Contact data of the demo are invented: the page says so to people, and says them to no machine. */
export function stellendaten({
  rahmen,
  name,
  demo,
  kontakt,
  gebiet,
  ueber,
  unter,
  oeffnung,
  weitereZeiten,
  barrierefreiheit,
}: Stelle): Strukturdaten | null {
  const { kanonisch } = rahmen
  if (!kanonisch) return null
  const zwecke = zweckdaten(weitereZeiten)
  const behoerde = (andere: { name: string; url: string }) => ({
    '@type': 'GovernmentOrganization',
    name: andere.name,
    url: new URL(andere.url, kanonisch).href,
  })
  return {
    '@type': 'GovernmentOrganization',
    name,
    url: kanonisch,
    areaServed: gebiet && { '@type': 'AdministrativeArea', name: gebiet.name },
    parentOrganization: ueber.slice(-1).map(behoerde)[0],
    subOrganization: unter.length > 0 ? unter.map(behoerde) : undefined,
    ...(demo
      ? {}
      : {
          telephone: kontakt.telefon,
          email: kontakt.email,
          address: kontakt.anschrift.join(', ') || undefined,
          location: ortsdaten({ oeffnung, barrierefreiheit }),
          contactPoint: zwecke.length > 0 ? zwecke : undefined,
        }),
  }
}

type Begriffsangaben = { rahmen: Rahmen; titel: string; begriffe: readonly Worterklaerung[]; anker: (kennung: string) => string }

/** All official terms of the portal with their explanations. */
export function begriffsdaten({ rahmen, titel, begriffe, anker }: Begriffsangaben): Strukturdaten | null {
  const { kanonisch } = rahmen
  if (!kanonisch) return null
  return {
    '@type': 'DefinedTermSet',
    name: titel,
    url: kanonisch,
    hasDefinedTerm: begriffe.map(({ kennung, name, erklaerung }) => ({
      '@type': 'DefinedTerm',
      name,
      description: erklaerung,
      url: `${kanonisch}#${anker(kennung)}`,
    })),
  }
}
