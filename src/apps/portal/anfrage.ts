// A request as the portal understands it: whose Auftritt, which language, which day, which place; and what every page is told about it.
import type { FastifyRequest } from 'fastify'
import { type Auftritt, basisUrlVon } from '../../domain/auftritt/index.ts'
import type { Gebiet } from '../../domain/gebiet/index.ts'
import type { Sprache } from '../../domain/leistung/index.ts'
import type { Vorschlag } from '../../domain/suche/index.ts'
import { einzeiler, HttpRefusal } from '../../platform/http/index.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import type { Menuepunkt, Rahmen } from '../../ui/rahmen.ts'
import type { Oberflaechensprache } from '../../ui/texte/index.ts'
import type { PortalDienste } from './dienste.ts'
import { formwert } from './formwert.ts'
import { grundrahmen } from './grundrahmen.ts'
import { type Ortswahl, waehleOrt } from './ortswahl.ts'
import { UEBERALL_GLEICH } from './service/serviceseiten.ts'

export type Anfrage = {
  auftritt: Auftritt
  basisUrl: string
  /** Language of the content, and of the surface (einfache Sprache has the German one). */
  sprache: Sprache
  oberflaeche: Oberflaechensprache
  jetzt: Date
  tag: Tag
  /** Path without the language's prefix. */
  pfad: string
  parameter: (name: string) => string
  /** What `wo` (free text of the form) or `ort` names; the Auftritt's preset place if they are silent. */
  ortswahl: Ortswahl
  /** Resolves another place of the same request, for instance the place of birth. */
  waehle: (eingabe: string) => Ortswahl
  ort: Gebiet | null
}

/** Prefix of a language in addresses; German has none. */
export const VORSATZ: Record<Sprache, string> = { de: '', en: '/en', 'de-einfach': '/einfach' }

/** Where a found object has its page: `/stelle/…`. */
export const SEITENPFAD: Record<Vorschlag['art'], string> = { leistung: '/leistung', organisationseinheit: '/stelle', thema: '/themen' }

/**
 * Reads a request. `freitext: false` where `wo` means another place than home (the service page asks for the Bezugsort).
 * @throws HttpRefusal 421 for a host that is not ours, 404 for a language that is not written plainly
 */
export function leseAnfrage(dienste: PortalDienste, request: FastifyRequest, sprache: Sprache, { freitext = true } = {}): Anfrage {
  const auftritt = dienste.auftrittFuer(request.headers.host ?? null)
  if (!auftritt) throw new HttpRefusal(421, 'host-unbekannt')
  const jetzt = dienste.clock()
  const tag = tagVon(jetzt)
  const query = request.query as Record<string, unknown>
  const parameter = (name: string) => einzeiler(query[name])
  const waehle = (eingabe: string) => waehleOrt(dienste.gebiete(), eingabe, { tag, land: landVon(auftritt) })
  const wo = freitext ? parameter('wo') : ''
  const genannt = waehle(wo || parameter('ort'))
  const ortswahl = genannt.art === 'keiner' && auftritt.ort ? waehle(auftritt.ort) : genannt
  if (!request.url.startsWith(VORSATZ[sprache])) throw new HttpRefusal(404, 'nicht-gefunden') // `/%65n`: every link would be cut in the wrong place
  const pfad = request.url.split('?', 1)[0]!.slice(VORSATZ[sprache].length).replace(/\/+$/, '') || '/' // one address, however it was typed
  return {
    auftritt,
    basisUrl: basisUrlVon(auftritt, { protokoll: dienste.tls ? 'https' : 'http', host: request.headers.host ?? '' }),
    sprache,
    oberflaeche: sprache === 'en' ? 'en' : 'de',
    jetzt,
    tag,
    pfad,
    parameter,
    ortswahl,
    waehle,
    ort: ortswahl.art === 'ort' ? ortswahl.gebiet : null,
  }
}

/** Among equally good places those of the installation's Land come first. */
export function landVon(auftritt: Auftritt): string {
  return auftritt.ort?.slice(0, 2).padEnd(12, '0') ?? '060000000000'
}

export type Parameter = Record<string, string | null | undefined>

/** A rooted address with the place carried along; parameters that are empty vanish. Only services have pages in einfache Sprache. */
export function adresse(anfrage: Pick<Anfrage, 'sprache' | 'ort'>, pfad: string, mehr: Parameter = {}): string {
  return mitAbfrage(anfrage.sprache, pfad, abfrage({ ort: anfrage.ort?.ars, ...mehr }))
}

function mitAbfrage(sprache: Sprache, pfad: string, query: string): string {
  const vorsatz = sprache === 'de-einfach' && !pfad.startsWith('/leistung/') ? VORSATZ.de : VORSATZ[sprache]
  const voll = vorsatz && pfad === '/' ? vorsatz : `${vorsatz}${pfad}`
  return query ? `${voll}?${query}` : voll
}

/** Names and values with `&` between them; empty if there is nothing to say. */
export function abfrage(parameter: Parameter): string {
  let text = ''
  for (const name in parameter) {
    const wert = parameter[name]
    if (wert) text += `${text === '' ? '' : '&'}${formwert(name)}=${formwert(wert)}`
  }
  return text
}

/** Offices, announcements and pages of text read alike everywhere: their one address has no place. */
const ohneOrt = (pfad: string) => /^\/(stelle|meldung)\//.test(pfad) || (UEBERALL_GLEICH as readonly string[]).includes(pfad.slice(1))

/** The surroundings of a page. `mehr` are parameters that belong to the page's identity (the search, another Bezugsort). */
export function rahmenFuer(
  dienste: PortalDienste,
  anfrage: Anfrage,
  { aktiv, mehr = {} }: { aktiv?: Menuepunkt; mehr?: Parameter } = {},
): Rahmen {
  const { auftritt, oberflaeche, ort, basisUrl, pfad } = anfrage
  const query = abfrage({ ort: ort?.ars, ...mehr })
  const in_ = (sprache: Sprache) => mitAbfrage(sprache, pfad, query)
  return {
    ...grundrahmen(dienste, auftritt, oberflaeche),
    kanonisch: basisUrl + (ohneOrt(pfad) ? mitAbfrage(anfrage.sprache, pfad, abfrage(mehr)) : in_(anfrage.sprache)),
    sprachen: auftritt.sprachen.filter((eine) => eine !== 'de-einfach').map((sprache) => ({ sprache, url: in_(sprache) })),
    ort: ort?.ars ? { name: ort.kurzname, zusatz: umgebung(dienste, ort, anfrage.tag), ars: ort.ars } : null,
    hier: in_(anfrage.sprache),
    aktiv,
  }
}

/** "Werra-Meißner-Kreis" or, for a kreisfreie Stadt, the Land. */
export function umgebung(dienste: PortalDienste, gebiet: Gebiet, tag: Tag): string | undefined {
  const darueber = dienste.gebiete().kette(gebiet.id, tag).slice(1)
  return (darueber.find((eines) => eines.ebene === 'kreis') ?? darueber.find((eines) => eines.ebene === 'land'))?.kurzname
}
