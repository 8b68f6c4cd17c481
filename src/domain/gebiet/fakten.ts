// The fact files of the areas as rows to store: reads their columns, derives ids, keys and parents. Pure, so that facts can be tested without a database.
import { parseCsv } from '../../platform/csv.ts'
import { derivedId } from '../../platform/id.ts'
import { type Mitglied, readBezirke } from './bezirke.ts'
import type { Ebene, Gebiet, GebietId, Gebietsart } from './gebiet.ts'

/** Contents of the fact files by name below `seeds/fakten`. */
export const DATEIEN = [
  'gebiete/gebiete.csv',
  'gebiete/frueher.csv',
  'gebiete/sonderstatus-hessen.csv',
  'gebiete/ortsteile-hessen.csv',
  'gebiete/bezirke.csv',
  'gebiete/bezirk-mitglieder.csv',
  'plz/plz_gemeinde.csv',
  'karte/hessen-kreise.csv',
  'karte/hessen-gemeinden.csv',
] as const
export type Dateien = Record<(typeof DATEIEN)[number], string>

export type Karte = 'hessen-kreise' | 'hessen-gemeinden'
/** The plane in which the outlines are drawn; north is up. */
export const KARTE_VIEWBOX = '0 0 1000 1446'
export type Gebietsfakten = {
  /** Every version of every area; the newest version of an area comes last. */
  fassungen: readonly (Gebiet & { schluessel: string })[]
  mitglieder: readonly Mitglied[]
  plz: readonly { plz: string; gebiet: GebietId }[]
  umrisse: readonly { karte: Karte; gebiet: GebietId; pfad: string }[]
}

const STICHTAG = '2024-12-31' // population by the census of 2022, carried forward: Destatis GV100AD of 31.08.2025
const SPALTEN = ['ars', 'schluessel', 'ebene', 'art', 'name', 'kurzname', 'einwohner', 'breite', 'laenge', 'gueltig_von'] as const
const FRUEHER = [...SPALTEN, 'sonderstatus', 'gueltig_bis', 'nachfolger'] as const
type Rohzeile = Record<(typeof SPALTEN)[number], string> & Partial<Record<(typeof FRUEHER)[number], string>>
type Fassung = Gebietsfakten['fassungen'][number]

/** The id of the area whose first official key was this one: the same on every machine. */
export function gebietId(schluessel: string): GebietId {
  return derivedId('gebiet', schluessel)
}

/** Reads all fact files. An unknown key in one of them is a bug in the files: throws with the key. */
export function readGebietsfakten(dateien: Dateien): Gebietsfakten {
  const heute = parseCsv(dateien['gebiete/gebiete.csv'], [...SPALTEN, 'plz_sitz'])
  const frueher = parseCsv(dateien['gebiete/frueher.csv'], FRUEHER)
  const kennung = gemerkteIds()
  const idVon = new Map<string, GebietId>() // ARS to identity; where a Land and its Gemeinde share an ARS, the Gemeinde comes later and wins
  for (const zeile of [...frueher, ...heute]) idVon.set(zeile.ars, kennung(zeile.schluessel || zeile.ars))
  const get = (ars: string) => {
    const id = idVon.get(ars)
    if (!id) throw new Error(`Area facts: unknown ARS ${ars}`)
    return id
  }
  const eltern = elternsuche([...frueher, ...heute])
  const sonderstatus = new Set(parseCsv(dateien['gebiete/sonderstatus-hessen.csv'], ['ars']).map(({ ars }) => ars))
  const verwaltung = [...frueher, ...heute].map((zeile) => fassung(zeile, { eltern, sonderstatus, get, kennung }))
  const nachAgs = new Map(verwaltung.filter(({ ebene }) => ebene === 'gemeinde').map(({ ags, id }) => [ags, id]))
  const bezirke = readBezirke(dateien, { get, kennung })
  return {
    fassungen: [...verwaltung, ...readOrtsteile(dateien, nachAgs), ...bezirke.fassungen],
    mitglieder: bezirke.mitglieder,
    plz: readPlz(dateien, nachAgs, heute, get),
    umrisse: (['hessen-kreise', 'hessen-gemeinden'] as const).flatMap((karte) =>
      parseCsv(dateien[`karte/${karte}.csv`], ['ars', 'pfad']).map(({ ars, pfad }) => ({ karte, gebiet: get(ars), pfad })),
    ),
  }
}

type Nachschlag = {
  eltern: (zeile: Rohzeile) => string | null
  sonderstatus: ReadonlySet<string>
  get: (ars: string) => GebietId
  kennung: (schluessel: string) => GebietId
}

/** Each id is a hash: worked out once, though asked for by all children. */
function gemerkteIds(): (schluessel: string) => GebietId {
  const ids = new Map<string, GebietId>()
  return (schluessel) => {
    const id = ids.get(schluessel) ?? gebietId(schluessel)
    ids.set(schluessel, id)
    return id
  }
}

function fassung(zeile: Rohzeile, { eltern, sonderstatus, get, kennung }: Nachschlag): Fassung {
  const schluessel = zeile.schluessel || zeile.ars
  const uebergeordnet = eltern(zeile)
  return {
    id: kennung(schluessel),
    schluessel,
    ebene: zeile.ebene as Ebene,
    art: zeile.art as Gebietsart,
    name: zeile.name,
    kurzname: zeile.kurzname || zeile.name,
    ars: zeile.ars,
    ags: agsVon(zeile.ars, zeile.ebene as Ebene),
    sonderstatus: zeile.sonderstatus === 'ja' || sonderstatus.has(zeile.ars),
    einwohner: zeile.einwohner === '' ? null : { anzahl: Number(zeile.einwohner), stichtag: STICHTAG },
    koordinaten: punkt(zeile),
    uebergeordnet: uebergeordnet === null ? null : kennung(uebergeordnet),
    gueltigVon: zeile.gueltig_von || null,
    gueltigBis: zeile.gueltig_bis || null,
    bezirksart: null,
    nachfolger: zeile.nachfolger ? zeile.nachfolger.split(' ').map(get) : [],
  }
}

function punkt({ breite, laenge }: { breite: string; laenge: string }): Gebiet['koordinaten'] {
  return breite === '' ? null : { breite: Number(breite), laenge: Number(laenge) }
}

/** The plain key: ARS = Land 2, Regierungsbezirk 1, Kreis 2, Verband 4, Gemeinde 3; the AGS leaves the Verband out. */
function agsVon(ars: string, ebene: Ebene): string | null {
  const laenge = { land: 2, regierungsbezirk: 3, kreis: 5 } as Partial<Record<Ebene, number>>
  if (ebene === 'gemeinde') return ars.slice(0, 5) + ars.slice(9)
  return laenge[ebene] === undefined ? null : ars.slice(0, laenge[ebene])
}

/** The parent's key is the longest beginning of the ARS that is an area of a wider level. */
function elternsuche(zeilen: readonly Rohzeile[]): (zeile: Rohzeile) => string | null {
  const breiter = new Map(zeilen.filter(({ ebene }) => ebene !== 'gemeinde').map((zeile) => [`${zeile.ebene} ${zeile.ars}`, zeile]))
  const stufen: readonly [Ebene, number][] = [
    ['verband', 9],
    ['kreis', 5],
    ['regierungsbezirk', 3],
    ['land', 2],
    ['bund', 0],
  ]
  return (zeile) => {
    for (const [ebene, stellen] of stufen.slice(stufen.findIndex(([e]) => e === zeile.ebene) + 1)) {
      const gefunden = breiter.get(`${ebene} ${zeile.ars.slice(0, stellen).padEnd(12, '0')}`)
      if (gefunden) return gefunden.schluessel || gefunden.ars
    }
    return null
  }
}

const OHNE = { ars: null, ags: null, sonderstatus: false, einwohner: null, bezirksart: null, nachfolger: [] } as const

function readOrtsteile(dateien: Dateien, nachAgs: ReadonlyMap<string | null, GebietId>): Fassung[] {
  return parseCsv(dateien['gebiete/ortsteile-hessen.csv'], ['geonames', 'name', 'ags', 'breite', 'laenge']).map((ort) => {
    const gemeinde = nachAgs.get(ort.ags)
    if (!gemeinde) throw new Error(`Area facts: unknown AGS ${ort.ags} of ${ort.name}`)
    const schluessel = `geonames/${ort.geonames}`
    const art = { ebene: 'ortsteil', art: 'ortsteil', name: ort.name, kurzname: ort.name, koordinaten: punkt(ort) } as const
    return { ...OHNE, ...art, id: gebietId(schluessel), schluessel, uebergeordnet: gemeinde, gueltigVon: null, gueltigBis: null }
  })
}

/** The list of OpenStreetMap; a Gemeinde that is missing there keeps the post code of its town hall, which Destatis gives. */
function readPlz(
  dateien: Dateien,
  nachAgs: ReadonlyMap<string | null, GebietId>,
  heute: readonly { ars: string; plz_sitz: string; art: string; ebene: string }[],
  get: (ars: string) => GebietId,
) {
  const liste = parseCsv(dateien['plz/plz_gemeinde.csv'], ['plz', 'ags']).map(({ plz, ags }) => {
    const gebiet = nachAgs.get(ags)
    if (!gebiet) throw new Error(`Post codes: unknown AGS ${ags}`)
    return { plz, gebiet }
  })
  const belegt = new Set(liste.map(({ gebiet }) => gebiet))
  const sitze = heute
    .filter(({ ebene, art, plz_sitz }) => ebene === 'gemeinde' && art !== 'gemeindefrei' && plz_sitz !== '')
    .map(({ ars, plz_sitz }) => ({ plz: plz_sitz, gebiet: get(ars) }))
  return [...liste, ...sitze.filter(({ gebiet }) => !belegt.has(gebiet))]
}
