// The Bezirke of the fact files: what kinds there are, what each is called and which Gemeinden or Kreise belong to it. Pure.
import { parseCsv } from '../../platform/csv.ts'
import type { Tag } from '../../platform/zeit.ts'
import { BEZIRKSARTEN, type Bezirksart, type Gebiet, type GebietId } from './gebiet.ts'

/** That an area belongs to a Bezirk, from when to when. */
export type Mitglied = { bezirk: GebietId; gebiet: GebietId; gueltigVon: Tag | null; gueltigBis: Tag | null }
type Dateien = Readonly<Record<'gebiete/bezirke.csv' | 'gebiete/bezirk-mitglieder.csv', string>>
type Bezirksfakten = { fassungen: readonly (Gebiet & { schluessel: string })[]; mitglieder: readonly Mitglied[] }
type Nachschlag = { get: (ars: string) => GebietId; kennung: (schluessel: string) => GebietId }

const SPALTEN = ['schluessel', 'art', 'name', 'kurzname', 'ars_land', 'gueltig_von', 'gueltig_bis'] as const
const OHNE = { ars: null, ags: null, sonderstatus: false, einwohner: null, koordinaten: null, nachfolger: [] } as const

/** An unknown kind, key of an area or key of a Bezirk is a bug in the files: throws with it. */
export function readBezirke(dateien: Dateien, { get, kennung }: Nachschlag): Bezirksfakten {
  const fassungen = parseCsv(dateien['gebiete/bezirke.csv'], SPALTEN).map((zeile) => ({
    ...OHNE,
    ...dauer(zeile),
    id: kennung(`bezirk/${zeile.schluessel}`),
    schluessel: `bezirk/${zeile.schluessel}`,
    ebene: 'bezirk' as const,
    art: 'bezirk' as const,
    bezirksart: bezirksart(zeile.art, zeile.schluessel),
    name: zeile.name,
    kurzname: zeile.kurzname,
    uebergeordnet: get(zeile.ars_land),
  }))
  const bekannt = new Set(fassungen.map(({ id }) => id))
  const mitglieder = parseCsv(dateien['gebiete/bezirk-mitglieder.csv'], ['bezirk', 'ars', 'gueltig_von', 'gueltig_bis']).map((zeile) => {
    const bezirk = kennung(`bezirk/${zeile.bezirk}`)
    if (!bekannt.has(bezirk)) throw new Error(`Area facts: unknown Bezirk ${zeile.bezirk} of ${zeile.ars}`)
    return { ...dauer(zeile), bezirk, gebiet: get(zeile.ars) }
  })
  return { fassungen, mitglieder }
}

function bezirksart(art: string, schluessel: string): Bezirksart {
  const bekannt = BEZIRKSARTEN.find((eine) => eine === art)
  if (!bekannt) throw new Error(`Area facts: unknown kind of Bezirk ${art} of ${schluessel}`)
  return bekannt
}

function dauer(zeile: { gueltig_von: string; gueltig_bis: string }) {
  return { gueltigVon: zeile.gueltig_von || null, gueltigBis: zeile.gueltig_bis || null }
}
