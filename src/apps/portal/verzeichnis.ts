// Lists of services and offices as the portal shows them: what is asked most, a topic, what a search found, what an office does.
import type { Gebiet } from '../../domain/gebiet/index.ts'
import {
  eintraegeVon,
  inSprache,
  kostenKurz,
  type LeistungId,
  type LeistungKopf,
  type VeroeffentlichteLeistung,
  zusammenfuehren,
} from '../../domain/leistung/index.ts'
import { fuer } from '../../domain/onlinedienst/index.ts'
import type { VeroeffentlichteStelle } from '../../domain/organisationseinheit/index.ts'
import type { Treffer as Fund } from '../../domain/suche/index.ts'
import { zustaendigeStelle } from '../../domain/zustaendigkeit/index.ts'
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Ebene } from '../../ui/rahmen.ts'
import type { Treffer } from '../../ui/treffer.tsx'
import { type Anfrage, adresse, SEITENPFAD, VORSATZ } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import { ebeneVonGebiet, ebeneVonSchicht, koerperschaft } from './ebene.ts'

/** `stand`: the latest day on which a layer that holds at the place was checked. */
export type Zeile = Treffer & {
  leistungId: LeistungId
  slug: string
  kopf: LeistungKopf
  stand: Tag
}

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
  const kosten = kostenKurz(eintraegeVon(ansicht.module.kosten), anfrage.sprache)
  return {
    art: 'leistung',
    leistungId: ansicht.leistungId,
    slug: ansicht.slug,
    kopf: ansicht.kopf,
    stand: ansicht.stand,
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
export function fundzeilen(dienste: PortalDienste, anfrage: Anfrage, funde: readonly Fund[]): Treffer[] {
  const [kette, onlinedienste] = [ketteVon(dienste, anfrage), dienste.onlinedienste()]
  const ende = adresse(anfrage, '').slice(VORSATZ[anfrage.sprache].length)
  const woher = herkuenfte(dienste, anfrage)
  return funde.map((fund) => {
    const { art, titel, teaser, name, sprache, empfohlen } = fund
    const leistung = art === 'leistung' ? (fund.id as LeistungId) : null
    const herkunft = art === 'thema' ? null : ((leistung ? woher(arsDesAmts(dienste, anfrage, leistung)) : null) ?? woher(fund.gebiete[0]))
    const online =
      leistung !== null && onlinedienste.jeLeistung.has(leistung) && fuer(onlinedienste, leistung, kette, anfrage.tag).length > 0
    return {
      art: art === 'organisationseinheit' ? 'stelle' : art,
      titel,
      url: `${VORSATZ[anfrage.sprache]}${SEITENPFAD[art]}/${name}${ende}`,
      teaser: teaser || undefined,
      ebene: herkunft?.ebene,
      traeger: herkunft?.traeger,
      weg: wegHier(online),
      sprache: sprache === anfrage.sprache || anfrage.oberflaeche === 'de' ? undefined : 'de',
      empfohlen: empfohlen || undefined,
    }
  })
}

type Herkunft = { ebene: Ebene; traeger: string }

/** Level and body behind an area, by its ARS; most hits of a page share a few. */
function herkuenfte(dienste: PortalDienste, { tag }: Anfrage): (ars: string | undefined) => Herkunft | null {
  const gefunden = new Map<string | undefined, Herkunft | null>()
  return (ars) => {
    const bekannt = gefunden.get(ars)
    if (bekannt !== undefined) return bekannt
    const gebiet = ars ? dienste.gebiete().findByArs(ars, tag) : null
    const herkunft = gebiet && { ebene: ebeneVonGebiet(gebiet), traeger: koerperschaft(gebiet) }
    gefunden.set(ars, herkunft)
    return herkunft
  }
}

/** Only what is known is said: an online service that is not entered here may still exist. */
function wegHier(online: boolean): Treffer['weg'] {
  return online ? 'online' : undefined
}

/** The area of the office that is responsible at the chosen place; undefined without a place or an office. */
function arsDesAmts(dienste: PortalDienste, { ort, tag }: Anfrage, leistung: LeistungId): string | undefined {
  return ort ? zustaendigeStelle(dienste.zustaendigkeiten(), { leistung, gebiet: ort.id, tag })?.ars : undefined
}

/** The offices one walks to first: town hall and Kreis of the place. */
export function haeuserVor(dienste: PortalDienste, anfrage: Anfrage): VeroeffentlichteStelle[] {
  return anfrage.ort ? ketteVon(dienste, anfrage).flatMap((gebiet) => findHaus(dienste, gebiet, anfrage.tag) ?? []) : []
}

/** The office one turns to: the town hall, the house of the Kreis. A Land has many houses, and none of them is the one. */
export function findHaus(dienste: PortalDienste, { ebene, ars }: Gebiet, tag: Tag): VeroeffentlichteStelle | null {
  if (ebene !== 'gemeinde' && ebene !== 'kreis') return null
  for (const fassungen of dienste.zustaendigkeiten().stelleNachId.values()) {
    const haus = fassungen.find((stelle) => stelle.ars === ars && stelle.uebergeordnet === null && giltAm(stelle, tag))
    if (haus) return haus
  }
  return null
}

export function nameVon(stelle: { inhalt: { name: Parameters<typeof inSprache>[0] } }, anfrage: Anfrage): string {
  return inSprache(stelle.inhalt.name, anfrage.sprache)
}
