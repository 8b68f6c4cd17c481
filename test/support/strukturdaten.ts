// Whether what a page says to machines is said as schema.org describes it (https://schema.org/docs/full.html) and as Google's documentation of
// structured data asks for it (required properties of BreadcrumbList, FAQPage, WebSite with SearchAction). Only the types that the portal uses.

import { istTag } from '../../src/platform/zeit.ts'

type Art = 'text' | 'url' | 'zahl' | 'wahrheit' | 'tag' | 'uhrzeit' | 'wochentag' | 'suchvorlage' | readonly string[]
type Beschreibung = { pflicht: Record<string, Art>; darf?: Record<string, Art> }

const ORGANISATION = ['GovernmentOrganization'] as const
const GEBIET = ['AdministrativeArea'] as const

const TYPEN: Record<string, Beschreibung> = {
  GovernmentService: {
    pflicht: { name: 'text', url: 'url' },
    darf: {
      description: 'text',
      provider: ORGANISATION,
      serviceOperator: ORGANISATION,
      areaServed: GEBIET,
      availableChannel: ['ServiceChannel'],
    },
  },
  ServiceChannel: { pflicht: { serviceUrl: 'url' }, darf: { name: 'text' } },
  GovernmentOrganization: {
    pflicht: { name: 'text' },
    darf: {
      url: 'url',
      areaServed: GEBIET,
      parentOrganization: ORGANISATION,
      subOrganization: ORGANISATION,
      telephone: 'text',
      email: 'text',
      address: 'text',
      location: ['Place'],
      contactPoint: ['ContactPoint'],
    },
  },
  ContactPoint: { pflicht: { contactType: 'text' }, darf: { hoursAvailable: ['OpeningHoursSpecification'] } },
  AdministrativeArea: { pflicht: { name: 'text' } },
  Place: {
    pflicht: {},
    darf: {
      openingHoursSpecification: ['OpeningHoursSpecification'],
      specialOpeningHoursSpecification: ['OpeningHoursSpecification'],
      amenityFeature: ['LocationFeatureSpecification'],
    },
  },
  OpeningHoursSpecification: {
    pflicht: { opens: 'uhrzeit', closes: 'uhrzeit' },
    darf: { dayOfWeek: 'wochentag', validFrom: 'tag', validThrough: 'tag' },
  },
  LocationFeatureSpecification: { pflicht: { name: 'text', value: 'wahrheit' } },
  DefinedTermSet: { pflicht: { name: 'text', hasDefinedTerm: ['DefinedTerm'] }, darf: { url: 'url' } },
  DefinedTerm: { pflicht: { name: 'text', description: 'text' }, darf: { url: 'url' } },
  BreadcrumbList: { pflicht: { itemListElement: ['ListItem'] } },
  ListItem: { pflicht: { position: 'zahl', name: 'text', item: 'url' } },
  FAQPage: { pflicht: { mainEntity: ['Question'] } },
  Question: { pflicht: { name: 'text', acceptedAnswer: ['Answer'] } },
  Answer: { pflicht: { text: 'text' } },
  WebSite: { pflicht: { name: 'text', url: 'url' }, darf: { potentialAction: ['SearchAction'] } },
  SearchAction: { pflicht: { target: ['EntryPoint'], 'query-input': 'text' } },
  SpecialAnnouncement: {
    pflicht: { name: 'text', text: 'text', datePosted: 'text' },
    darf: { expires: 'text', publisher: ORGANISATION, url: 'url' },
  },
  EntryPoint: { pflicht: { urlTemplate: 'suchvorlage' } },
}

/** The blocks of data in a page. Throws where one is not JSON. */
export function datenbloecke(html: string): Record<string, unknown>[] {
  return [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json!))
}

/** What is wrong with a block; empty: nothing. */
export function strukturmaengel(block: Record<string, unknown>): string[] {
  const { '@context': kontext, ...objekt } = block
  return [...(kontext === 'https://schema.org' ? [] : ['@context is missing']), ...maengelVon(objekt, '')]
}

function maengelVon(objekt: Record<string, unknown>, wo: string): string[] {
  const { '@type': typ, ...eigenschaften } = objekt
  const beschreibung = TYPEN[String(typ)]
  if (!beschreibung) return [`${wo}: unknown type ${String(typ)}`]
  const bekannt = { ...beschreibung.pflicht, ...beschreibung.darf }
  const hier = `${wo}/${String(typ)}`
  const fehlt = Object.keys(beschreibung.pflicht).filter((name) => !(name in eigenschaften))
  return [
    ...fehlt.map((name) => `${hier} has no ${name}`),
    ...Object.entries(eigenschaften).flatMap(([name, wert]) =>
      bekannt[name] ? maengelDesWerts(wert, bekannt[name], `${hier}.${name}`) : [`${hier}.${name} is unknown`],
    ),
  ]
}

function maengelDesWerts(wert: unknown, art: Art, wo: string): string[] {
  if (typeof art !== 'string') {
    const werte = Array.isArray(wert) ? wert : [wert]
    if (werte.length === 0) return [`${wo} is empty`]
    return werte.flatMap((eines) => (art.includes(eines?.['@type']) ? maengelVon(eines, wo) : [`${wo} is ${String(eines?.['@type'])}`]))
  }
  const gut = {
    text: () => typeof wert === 'string' && wert.trim() !== '' && !/<\/?[a-z]/i.test(wert),
    url: () => typeof wert === 'string' && /^https?:\/\/[^\s{}]+$/.test(wert),
    zahl: () => Number.isInteger(wert),
    wahrheit: () => typeof wert === 'boolean',
    tag: () => typeof wert === 'string' && istTag(wert),
    uhrzeit: () => typeof wert === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(wert),
    wochentag: () => /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(String(wert)),
    suchvorlage: () => typeof wert === 'string' && /^https?:\/\/\S+\{search_term_string\}$/.test(wert),
  }[art]()
  return gut ? [] : [`${wo} is no ${art}: ${JSON.stringify(wert)}`]
}

/** What the head of a page contradicts itself in; addresses are those of the page in its languages. */
export function kopfmaengel(html: string): string[] {
  const kopf = /<head>.*?<\/head>/s.exec(html)?.[0] ?? ''
  const kanonisch = /<link rel="canonical" href="([^"]+)"/.exec(kopf)?.[1]
  const verborgen = kopf.includes('<meta name="robots" content="noindex"')
  const sprache = /<html lang="(\w+)"/.exec(html)?.[1]
  const andere = new Map([...kopf.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, wer, wo]) => [wer!, wo!]))
  const maengel = datenbloecke(html).flatMap(strukturmaengel)
  if (verborgen === (kanonisch !== undefined)) maengel.push('is to be found and hidden, or neither')
  if (verborgen) return /hreflang|"og:|ld\+json/.test(kopf) ? [...maengel, 'is hidden and says much'] : maengel
  if (andere.size > 0 && andere.get(sprache!) !== kanonisch) maengel.push(`is ${kanonisch} and not ${andere.get(sprache!)}`)
  if (andere.size > 1 && andere.get('x-default') !== andere.get('de')) maengel.push('x-default is not the German page')
  for (const name of ['og:title', 'og:url', 'og:image', 'og:image:alt'])
    if (!kopf.includes(`property="${name}" content="`)) maengel.push(`has no ${name}`)
  return maengel
}
