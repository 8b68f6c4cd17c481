// Lists of services and offices as the portal shows them: what is asked most, a topic, what a search found, what an office does.
import type { Gebiet } from '../../domain/gebiet/index.ts'
import { inSprache, kostenKurz, type LeistungId, type VeroeffentlichteLeistung, zusammenfuehren } from '../../domain/leistung/index.ts'
import { fuer } from '../../domain/onlinedienst/index.ts'
import type { Treffer as Fund } from '../../domain/suche/index.ts'
import { wer } from '../../domain/zustaendigkeit/index.ts'
import { giltAm } from '../../platform/zeit.ts'
import { texte } from '../../ui/texte/index.ts'
import type { Treffer } from '../../ui/treffer.tsx'
import { type Anfrage, adresse } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import { ebeneVonGebiet, ebeneVonSchicht, koerperschaft } from './ebene.ts'
import { findStelle } from './leistung-zustaendigkeit.ts'

export type Zeile = Treffer & { thema: string; leistungId: LeistungId; slug: string }

/** One line per published Leistung that holds at the place; sorted by title. */
export function leistungszeilen(dienste: PortalDienste, anfrage: Anfrage): Zeile[] {
  const kette = ketteVon(dienste, anfrage)
  const zeilen = [...dienste.leistungen().values()].flatMap((rows) => leistungszeile(dienste, anfrage, rows, kette) ?? [])
  return zeilen.sort((a, b) => a.titel.localeCompare(b.titel, anfrage.oberflaeche))
}

/** The lines of these services that hold at the place, in this order. */
export function zeilenFuer(dienste: PortalDienste, anfrage: Anfrage, slugs: readonly string[]): Zeile[] {
  const kette = ketteVon(dienste, anfrage)
  return slugs.flatMap((slug) => leistungszeile(dienste, anfrage, dienste.leistungen().get(slug) ?? [], kette) ?? [])
}

/** Topics that hold a published service anywhere. */
export function themenDesBestands(leistungen: ReadonlyMap<string, readonly VeroeffentlichteLeistung[]>): string[] {
  const themen = new Set<string>()
  for (const rows of leistungen.values()) for (const { kopf } of rows) themen.add(kopf.thema)
  return geordnet([...themen])
}

/** Topics that hold one of these, in the order of the catalogue of texts; one it does not know comes last. */
export function themenVon(zeilen: readonly Zeile[]): string[] {
  return geordnet(zeilen.map((zeile) => zeile.thema))
}

function geordnet(themen: readonly string[]): string[] {
  const ordnung = Object.keys(texte('de').themen)
  const platz = (thema: string) => (ordnung.includes(thema) ? ordnung.indexOf(thema) : ordnung.length)
  return [...new Set(themen)].sort((a, b) => platz(a) - platz(b))
}

export function ketteVon(dienste: PortalDienste, anfrage: Anfrage): readonly Gebiet[] {
  const index = dienste.gebiete()
  const ort = anfrage.ort ?? index.findByArs('060000000000', anfrage.tag)
  return ort ? index.kette(ort.id, anfrage.tag) : []
}

function leistungszeile(
  dienste: PortalDienste,
  anfrage: Anfrage,
  rows: readonly VeroeffentlichteLeistung[],
  kette: readonly Gebiet[],
): Zeile | null {
  const ansicht = zusammenfuehren(
    rows,
    kette.flatMap((gebiet) => gebiet.ars ?? []),
    anfrage.sprache,
    anfrage.tag,
  )
  if (!ansicht) return null
  const online = fuer(dienste.onlinedienste(), ansicht.leistungId, kette, anfrage.tag).length > 0
  const herkunft = Object.values(ansicht.module).flat().at(-1)?.herkunft
  const kosten = kostenKurz(
    (ansicht.module.kosten ?? []).flatMap((teil) => teil.inhalt.eintraege),
    anfrage.sprache,
  )
  return {
    art: 'leistung',
    leistungId: ansicht.leistungId,
    slug: ansicht.slug,
    thema: ansicht.kopf.thema,
    titel: ansicht.titel,
    url: adresse(anfrage, `/leistung/${ansicht.slug}`),
    teaser: [kosten?.betrag, ansicht.teaser].filter(Boolean).join('. ') || undefined,
    ebene: ebeneVonSchicht(herkunft?.ebene ?? 'land'),
    traeger: herkunft?.traegerName,
    weg: wegHier(online),
    sprache: anfrage.sprache === 'en' && ansicht.nurDeutsch.includes('teaser') ? 'de' : undefined,
  }
}

/** What a search found, with level and way, ready to be listed. */
export function fundzeile(dienste: PortalDienste, anfrage: Anfrage, fund: Fund): Treffer {
  const zeile = {
    titel: fund.titel,
    url: adresse(anfrage, `/${PFAD[fund.art]}/${fund.name}`),
    teaser: fund.teaser || undefined,
    sprache: fund.sprache === anfrage.sprache || anfrage.oberflaeche === 'de' ? undefined : 'de',
    empfohlen: fund.empfohlen || undefined,
  }
  if (fund.art === 'thema') return { ...zeile, art: 'thema' }
  const leistung = fund.art === 'leistung'
  const gebiet = (leistung ? gebietDesAmts(dienste, anfrage, fund.id as LeistungId) : null) ?? gebietVon(dienste, anfrage, fund.gebiete[0])
  const online = leistung && fuer(dienste.onlinedienste(), fund.id as LeistungId, ketteVon(dienste, anfrage), anfrage.tag).length > 0
  return {
    ...zeile,
    art: leistung ? 'leistung' : 'stelle',
    ebene: gebiet ? ebeneVonGebiet(gebiet) : undefined,
    traeger: gebiet ? koerperschaft(gebiet) : undefined,
    weg: leistung ? wegHier(online) : undefined,
  }
}

const PFAD: Record<Fund['art'], string> = { leistung: 'leistung', organisationseinheit: 'stelle', thema: 'thema' }

/** Only what is known is said: an online service that is not entered here may still exist. */
function wegHier(online: boolean): Treffer['weg'] {
  return online ? 'online' : undefined
}

/** The area of the office that is responsible at the chosen place; null without a place or an office. */
function gebietDesAmts(dienste: PortalDienste, anfrage: Anfrage, leistung: LeistungId): Gebiet | null {
  if (!anfrage.ort) return null
  const antwort = wer(dienste.zustaendigkeiten(), { leistung, gebiet: anfrage.ort.id, rolle: 'zustaendige-stelle', tag: anfrage.tag })
  const stelle = antwort.art === 'stelle' ? findStelle(dienste, antwort.stelle, anfrage.tag) : null
  return stelle ? gebietVon(dienste, anfrage, stelle.ars) : null
}

function gebietVon(dienste: PortalDienste, anfrage: Anfrage, ars: string | undefined): Gebiet | null {
  return ars ? dienste.gebiete().findByArs(ars, anfrage.tag) : null
}

/** The offices one walks to first: town hall and Kreis of the place. */
export function haeuserVor(dienste: PortalDienste, anfrage: Anfrage) {
  if (!anfrage.ort) return []
  const arsListe = ketteVon(dienste, anfrage)
    .filter((gebiet) => gebiet.ebene === 'gemeinde' || gebiet.ebene === 'kreis')
    .flatMap((gebiet) => gebiet.ars ?? [])
  const haeuser = [...dienste.zustaendigkeiten().stelleNachId.values()].flatMap(
    (fassungen) => fassungen.find((stelle) => stelle.uebergeordnet === null && giltAm(stelle, anfrage.tag)) ?? [],
  )
  return arsListe.flatMap((ars) => haeuser.find((stelle) => stelle.ars === ars) ?? [])
}

export function nameVon(stelle: { inhalt: { name: Parameters<typeof inSprache>[0] } }, anfrage: Anfrage): string {
  return inSprache(stelle.inhalt.name, anfrage.sprache)
}
