// All areas in memory, asked by every page: who lies in whom, which area bears a key, what became of a dissolved one. Pure; store.ts reads the rows.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Gebietsfakten } from './fakten.ts'
import type { Ebene, Gebiet, GebietId } from './gebiet.ts'
import { type GebietTreffer, namenssuche, type Suchwunsch } from './suche.ts'
import { umkreissuche } from './umkreis.ts'

export type GebietIndex = {
  /** Version of the facts: changes when other facts are loaded. Part of cache keys. */
  stand: string
  /** Places for what a person typed: name, former name, Ortsteil, post code, ARS or AGS. Best first; nothing for nonsense. Never throws. */
  suche(text: string, wunsch: Suchwunsch): GebietTreffer[]
  /** The area as it was on the day, or its newest version without a day. Throws if the id is unknown. */
  getById(id: GebietId, tag?: Tag): Gebiet
  /** Like getById, but null if the id is unknown or (with a day) the area did not exist on that day. */
  findById(id: GebietId, tag?: Tag): Gebiet | null
  /**
   * The area with this ARS (12 digits) or AGS (2, 3, 5, 8): the one that bears it on the day; else the area that once bore it, as it is on the day
   * (Hanau: new key), or as it was last if it has ended (then see `heutige`). Hamburg's and Berlin's key means the Gemeinde. A Bezirk is found by
   * `bezirk/<key>`, as offices name it. Null if unknown.
   */
  findByArs(schluessel: string, tag: Tag): Gebiet | null
  /** All Gemeinden with this post code, biggest first. */
  findByPlz(plz: string, tag: Tag): Gebiet[]
  /** Post codes of a Gemeinde, ascending. */
  plzVon(id: GebietId): readonly string[]
  /** The Gemeinde whose centre is nearest: near a boundary this may be the neighbour. Null if the numbers are no place in or near Germany. */
  naechste(breite: number, laenge: number, tag: Tag): Gebiet | null
  /** From narrow to wide: the area, Verband, Kreis, Regierungsbezirk, Land, Bund, then the Bezirke that it or an area above it belongs to. An area that has ended answers with its only successor's; [] if there is none. The same list for the same question: it may be a key. */
  kette(id: GebietId, tag: Tag): readonly Gebiet[]
  /** The areas of `kette` by the keys that offices and texts name them by: ARS, for a Bezirk `bezirk/<key>`; an Ortsteil has none. */
  schluesselkette(id: GebietId, tag: Tag): readonly string[]
  /** The area itself if it exists on the day, else what took its place; [] if nothing did or it did not exist yet. */
  heutige(id: GebietId, tag: Tag): Gebiet[]
  /** Whether the narrow area lies in the wide one on that day; every area contains itself. */
  enthaelt(wide: GebietId, narrow: GebietId, tag: Tag): boolean
  /** Areas directly below: of a Bezirk its members, Kreise and Gemeinden. In order of their keys. */
  untergeordnete(id: GebietId, tag: Tag): Gebiet[]
  /** All areas of one level on that day, in order of their keys; with `in` only those inside. */
  alle(ebene: Ebene, tag: Tag, innerhalb?: GebietId): Gebiet[]
  /** The Bezirk with this key in the fact files ("demo-standesamt-ringgau"). */
  findBezirk(schluessel: string, tag: Tag): Gebiet | null
  /** How offices name a Bezirk as their area ("bezirk/finanzamt-fulda"); null for other areas. */
  bezirksschluessel(id: GebietId): string | null
}

export type Gebietsdaten = Omit<Gebietsfakten, 'umrisse'> & { stand: string }

type Baum = {
  fassungen: ReadonlyMap<GebietId, readonly Gebiet[]>
  kinder: ReadonlyMap<GebietId, readonly GebietId[]>
  bezirkeVon: ReadonlyMap<GebietId, Gebietsdaten['mitglieder']>
  mitgliederVon: ReadonlyMap<GebietId, Gebietsdaten['mitglieder']>
}

export function createGebietIndex(daten: Gebietsdaten): GebietIndex {
  const baum = createBaum(daten)
  const nachSchluessel = schluesselsuche(daten)
  const plzVon = gruppiere(daten.plz, (zeile) => zeile.gebiet)
  const nachPlz = gruppiere(daten.plz, (zeile) => zeile.plz)
  const bezirke = new Map(daten.fassungen.filter(({ ebene }) => ebene === 'bezirk').map(({ schluessel, id }) => [schluessel, id]))
  const findById = (id: GebietId, tag?: Tag) => {
    const fassungen = baum.fassungen.get(id)
    return (tag === undefined ? fassungen?.at(-1) : fassungen?.find((fassung) => giltAm(fassung, tag))) ?? null
  }
  const heutige = (id: GebietId, tag: Tag) => nachfolger(baum, id, tag)
  const kette = gemerkteKetten(baum)
  const findByPlz = (plz: string, tag: Tag) =>
    eindeutige((nachPlz.get(plz) ?? []).flatMap(({ gebiet }) => heutige(gebiet, tag))).sort(
      (a, b) => (b.einwohner?.anzahl ?? 0) - (a.einwohner?.anzahl ?? 0),
    )
  const findByArs = (schluessel: string, tag: Tag) => {
    const traeger = nachSchluessel.get(schluessel) ?? []
    const id = traeger.find((fassung) => giltAm(fassung, tag))?.id ?? traeger.at(-1)?.id
    return id === undefined ? null : (findById(id, tag) ?? findById(id))
  }
  const bezirksschluessel = new Map([...bezirke].map(([schluessel, id]) => [id, schluessel]))
  const schluesselDer = jeKette((gebiete) => gebiete.flatMap((gebiet) => gebiet.ars ?? bezirksschluessel.get(gebiet.id) ?? []))
  const enthaelt = (wide: GebietId, narrow: GebietId, tag: Tag) => kette(narrow, tag).some(({ id }) => id === wide)
  const plzListe = new Map([...plzVon].map(([id, zeilen]) => [id, zeilen.map(({ plz }) => plz).sort()]))
  const { untergeordnete, alle } = abwaerts(baum, findById)
  return {
    stand: daten.stand,
    suche: namenssuche(daten, { findById, findByArs, heutige, kette }),
    findById,
    getById: (id, tag) => {
      const gebiet = findById(id, tag)
      if (!gebiet) throw new Error(`No area ${id}${tag ? ` on ${tag}` : ''}`)
      return gebiet
    },
    findByArs,
    findByPlz,
    plzVon: (id) => plzListe.get(id) ?? [],
    naechste: umkreissuche(daten.fassungen),
    kette,
    schluesselkette: (id, tag) => schluesselDer(kette(id, tag)),
    heutige,
    enthaelt,
    untergeordnete,
    alle,
    bezirksschluessel: (id) => [...bezirke].find(([, bezirk]) => bezirk === id)?.[0] ?? null,
    findBezirk: (schluessel, tag) => {
      const id = bezirke.get(`bezirk/${schluessel}`)
      return id === undefined ? null : findById(id, tag)
    },
  }
}

/** The way down: what lies directly below an area, and all of one level within it. */
function abwaerts(baum: Baum, findById: (id: GebietId, tag?: Tag) => Gebiet | null) {
  const nach = (ids: readonly GebietId[] | undefined, tag: Tag) => (ids ?? []).map((id) => findById(id, tag)).filter((g) => g !== null)
  const untergeordnete = (id: GebietId, tag: Tag) => {
    const mitglieder = baum.mitgliederVon.get(id)?.filter((mitglied) => giltAm(mitglied, tag))
    if (mitglieder)
      return nach(
        mitglieder.map(({ gebiet }) => gebiet),
        tag,
      ).sort(nachArs)
    return nach(baum.kinder.get(id), tag)
      .filter(({ uebergeordnet }) => uebergeordnet === id)
      .sort(nachArs)
  }
  const darunter = (gebiet: Gebiet, tag: Tag): Gebiet[] => [
    gebiet,
    ...untergeordnete(gebiet.id, tag).flatMap((kind) => darunter(kind, tag)),
  ]
  const alle = (ebene: Ebene, tag: Tag, innerhalb?: GebietId) => {
    const wurzel = innerhalb === undefined ? null : findById(innerhalb, tag)
    const menge = innerhalb === undefined ? nach([...baum.fassungen.keys()], tag) : wurzel ? darunter(wurzel, tag) : []
    return eindeutige(menge.filter((gebiet) => gebiet.ebene === ebene)).sort(nachArs)
  }
  return { untergeordnete, alle }
}

function createBaum(daten: Gebietsdaten): Baum {
  const kinder = new Map<GebietId, Set<GebietId>>()
  for (const { uebergeordnet, id, ebene } of daten.fassungen) {
    if (uebergeordnet === null || ebene === 'bezirk') continue
    const menge = kinder.get(uebergeordnet) ?? new Set()
    kinder.set(uebergeordnet, menge.add(id))
  }
  return {
    fassungen: gruppiere(daten.fassungen, ({ id }) => id),
    kinder: new Map([...kinder].map(([id, menge]) => [id, [...menge]])),
    bezirkeVon: gruppiere(daten.mitglieder, ({ gebiet }) => gebiet),
    mitgliederVon: gruppiere(daten.mitglieder, ({ bezirk }) => bezirk),
  }
}

function schluesselsuche(daten: Gebietsdaten): ReadonlyMap<string, Gebiet[]> {
  const gefunden = new Map<string, Gebiet[]>()
  const merke = (schluessel: string | null, gebiet: Gebiet) => {
    if (schluessel === null) return
    const liste = gefunden.get(schluessel)
    if (!liste) gefunden.set(schluessel, [gebiet])
    else if (gebiet.ebene === 'gemeinde')
      liste.unshift(gebiet) // Hamburg, Berlin: Gemeinde before Land
    else liste.push(gebiet)
  }
  for (const fassung of daten.fassungen) {
    merke(fassung.ars, fassung)
    merke(fassung.ags, fassung)
    if (fassung.ebene === 'bezirk') merke(fassung.schluessel, fassung)
    if (fassung.art === 'kreisfreie-stadt') merke(fassung.ags?.slice(0, 5) ?? null, fassung)
  }
  return gefunden
}

function amTag(baum: Baum, id: GebietId, tag: Tag): Gebiet | null {
  return baum.fassungen.get(id)?.find((fassung) => giltAm(fassung, tag)) ?? null
}

function nachfolger(baum: Baum, id: GebietId, tag: Tag, gesehen: ReadonlySet<GebietId> = new Set()): Gebiet[] {
  const heute = amTag(baum, id, tag)
  if (heute) return [heute]
  const letzte = baum.fassungen.get(id)?.at(-1)
  if (!letzte?.gueltigBis || letzte.gueltigBis > tag || gesehen.has(id)) return []
  return eindeutige(letzte.nachfolger.flatMap((naechster) => nachfolger(baum, naechster, tag, new Set([...gesehen, id]))))
}

const TAGE = 3 // today, midnight's other day, and one that somebody looks back at

/** Every page and every answer asks for the way up from a place, nearly always for the same day. */
function gemerkteKetten(baum: Baum): GebietIndex['kette'] {
  const jeTag = new Map<Tag, Map<GebietId, readonly Gebiet[]>>()
  return (id, tag) => {
    let ketten = jeTag.get(tag)
    if (!ketten) {
      if (jeTag.size >= TAGE) jeTag.delete(jeTag.keys().next().value!)
      ketten = new Map()
      jeTag.set(tag, ketten)
    }
    let kette = ketten.get(id)
    if (!kette) {
      kette = ketteVon(baum, id, tag)
      if (baum.fassungen.has(id)) ketten.set(id, kette) // ids from an address that mean nothing must not fill the memory
    }
    return kette
  }
}

/** Once for each chain: the same place and day give the same one. */
function jeKette<T>(mache: (kette: readonly Gebiet[]) => T): (kette: readonly Gebiet[]) => T {
  const gemacht = new WeakMap<readonly Gebiet[], T>()
  return (kette) => {
    const bekannt = gemacht.get(kette)
    if (bekannt !== undefined) return bekannt
    const neu = mache(kette)
    gemacht.set(kette, neu)
    return neu
  }
}

function ketteVon(baum: Baum, id: GebietId, tag: Tag): Gebiet[] {
  const anfang = nachfolger(baum, id, tag)
  if (anfang.length !== 1) return []
  const glieder: Gebiet[] = []
  for (let glied: Gebiet | null = anfang[0]!; glied && !glieder.includes(glied); ) {
    glieder.push(glied)
    glied = glied.uebergeordnet === null || glied.ebene === 'bezirk' ? null : amTag(baum, glied.uebergeordnet, tag)
  }
  const bezirke = glieder
    .flatMap((glied) => baum.bezirkeVon.get(glied.id) ?? [])
    .filter((mitglied) => giltAm(mitglied, tag))
    .map(({ bezirk }) => amTag(baum, bezirk, tag))
  return [...glieder, ...eindeutige(bezirke.filter((bezirk) => bezirk !== null)).sort(nachBezirksart)]
}

function nachBezirksart(a: Gebiet, b: Gebiet): number {
  const [eins, zwei] = [`${a.bezirksart} ${a.kurzname}`, `${b.bezirksart} ${b.kurzname}`]
  return eins < zwei ? -1 : 1
}

function nachArs(a: Gebiet, b: Gebiet): number {
  return (a.ars ?? a.kurzname) < (b.ars ?? b.kurzname) ? -1 : 1
}

function eindeutige(gebiete: readonly Gebiet[]): Gebiet[] {
  return [...new Map(gebiete.map((gebiet) => [gebiet.id, gebiet])).values()]
}

function gruppiere<Wert, Schluessel>(werte: readonly Wert[], nach: (wert: Wert) => Schluessel): Map<Schluessel, Wert[]> {
  const gruppen = new Map<Schluessel, Wert[]>()
  for (const wert of werte) {
    const gruppe = gruppen.get(nach(wert))
    if (gruppe) gruppe.push(wert)
    else gruppen.set(nach(wert), [wert])
  }
  return gruppen
}
