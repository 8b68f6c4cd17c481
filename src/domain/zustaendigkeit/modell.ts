// Rules, single rows and offices in memory, indexed so that an answer takes microseconds. Pure; store.ts reads what goes in.
import type { Tag } from '../../platform/zeit.ts'
import { plusTage } from '../../platform/zeit.ts'
import type { GebietId, GebietIndex } from '../gebiet/index.ts'
import type { Bezugsort, LeistungId, Lokal } from '../leistung/index.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import { type Bedingung, type KeineStelle, type Regel, ROLLEN, type Rolle } from './zustaendigkeit.ts'

/** What the engine asks of the areas. */
export type Gebietskunde = Pick<GebietIndex, 'findById' | 'findByArs' | 'kette' | 'heutige' | 'findBezirk' | 'untergeordnete'>

type Eintrag = {
  id: string
  leistung: LeistungId
  rolle: Rolle
  bezugsort: Bezugsort
  ars: string
  gueltigVon: Tag | null
  gueltigBis: Tag | null
}
export type Regelzeile = Eintrag & { bedingung: Bedingung; stelle: Regel['stelle']; begruendung: Lokal; rechtsgrundlage: string }
export type Einzelzeile = Eintrag & {
  stelle: OrganisationseinheitId | KeineStelle
  begruendung: Lokal | null
  rechtsgrundlage: string | null
}

/** A rule and the area it holds for. */
export type VerorteteRegel = Regelzeile & { gebiet: GebietId }

/** `setzeStelle` and `setzeRegeln` change it in place: between two objects, never within one. */
export type Zustaendigkeitsmodell = {
  gebiete: Gebietskunde
  /** By `<leistung> <rolle>`. */
  regeln: ReadonlyMap<string, readonly VerorteteRegel[]>
  /** By `<leistung> <rolle>`, then by the area each holds for. */
  zeilen: ReadonlyMap<string, ReadonlyMap<GebietId, readonly Einzelzeile[]>>
  /** By `<gebiet> <aufgabe>`: every published Fassung of every day. */
  stellen: ReadonlyMap<string, readonly VeroeffentlichteStelle[]>
  stelleNachId: ReadonlyMap<OrganisationseinheitId, readonly VeroeffentlichteStelle[]>
  /** The Bezugsort each Leistung asks for first. */
  bezugsorte: ReadonlyMap<LeistungId, Bezugsort>
}

/** Rules and single rows, and the Bezugsort each Leistung asks for first. */
export type Regelwerk = {
  regeln: readonly Regelzeile[]
  zeilen: readonly Einzelzeile[]
  bezugsorte: ReadonlyMap<LeistungId, Bezugsort>
}
export type Modelldaten = Regelwerk & { stellen: readonly VeroeffentlichteStelle[] }

const IMMER = '9999-12-31'

/** Builds the model. An area key that nobody ever bore leaves its entry without effect; the loader refuses such keys. */
export function baueModell(gebiete: Gebietskunde, { stellen, ...regelwerk }: Modelldaten): Zustaendigkeitsmodell {
  const modell: Veraenderlich = {
    gebiete,
    regeln: new Map(),
    zeilen: new Map(),
    stellen: new Map(),
    stelleNachId: new Map(),
    bezugsorte: new Map(regelwerk.bezugsorte),
  }
  legeRegelwerk(modell, regelwerk)
  for (const stelle of stellen) {
    lege(modell.stelleNachId, stelle.id, stelle)
    for (const key of aufgabenVon(gebiete, stelle)) lege(modell.stellen, key, stelle)
  }
  return modell
}

/** All published Fassungen of one office, instead of those the model had; none: it is no longer published. */
export function setzeStelle(modell: Zustaendigkeitsmodell, id: OrganisationseinheitId, fassungen: readonly VeroeffentlichteStelle[]): void {
  const { gebiete, stellen, stelleNachId } = modell as Veraenderlich
  for (const alt of stelleNachId.get(id) ?? []) {
    for (const key of aufgabenVon(gebiete, alt)) {
      const rest = stellen.get(key)?.filter((stelle) => stelle.id !== id) ?? []
      if (rest.length > 0) stellen.set(key, rest)
      else stellen.delete(key)
    }
  }
  if (fassungen.length > 0) stelleNachId.set(id, [...fassungen])
  else stelleNachId.delete(id)
  for (const stelle of fassungen) {
    for (const key of aufgabenVon(gebiete, stelle)) stellen.set(key, [...(stellen.get(key) ?? []), stelle].sort(wieGelesen))
  }
}

/** After `setzeStelle` took new offices in: all offices in the order of their ids, as they are read. */
export function ordneStellen(modell: Zustaendigkeitsmodell): void {
  const { stelleNachId } = modell as Veraenderlich
  const geordnet = [...stelleNachId].sort(([a], [b]) => (a < b ? -1 : 1))
  stelleNachId.clear()
  for (const [id, fassungen] of geordnet) stelleNachId.set(id, fassungen)
}

/** All rules and single rows of one Leistung, instead of those the model had. */
export function setzeRegeln(modell: Zustaendigkeitsmodell, leistung: LeistungId, regelwerk: Regelwerk): void {
  const eigene = modell as Veraenderlich
  for (const rolle of ROLLEN) {
    eigene.regeln.delete(`${leistung} ${rolle}`)
    eigene.zeilen.delete(`${leistung} ${rolle}`)
  }
  const bezugsort = regelwerk.bezugsorte.get(leistung)
  if (bezugsort === undefined) eigene.bezugsorte.delete(leistung)
  else eigene.bezugsorte.set(leistung, bezugsort)
  const ihre = <T extends { leistung: LeistungId }>(eintraege: readonly T[]) => eintraege.filter((eintrag) => eintrag.leistung === leistung)
  legeRegelwerk(eigene, { regeln: ihre(regelwerk.regeln), zeilen: ihre(regelwerk.zeilen) })
}

type Veraenderlich = {
  gebiete: Gebietskunde
  regeln: Map<string, VerorteteRegel[]>
  zeilen: Map<string, Map<GebietId, Einzelzeile[]>>
  stellen: Map<string, VeroeffentlichteStelle[]>
  stelleNachId: Map<OrganisationseinheitId, VeroeffentlichteStelle[]>
  bezugsorte: Map<LeistungId, Bezugsort>
}

function legeRegelwerk(modell: Veraenderlich, { regeln, zeilen }: Pick<Regelwerk, 'regeln' | 'zeilen'>): void {
  const { gebiete } = modell
  for (const regel of regeln) {
    const bezirk = 'bezirk' in regel.stelle ? regel.stelle.bezirk : null
    const gebiet = bezirk === null ? ortVon(gebiete, regel) : (gebiete.findBezirk(bezirk, regel.gueltigBis ?? IMMER)?.id ?? null)
    if (gebiet !== null) lege(modell.regeln, `${regel.leistung} ${regel.rolle}`, { ...regel, gebiet })
  }
  for (const zeile of zeilen) {
    const key = `${zeile.leistung} ${zeile.rolle}`
    const jeGebiet = modell.zeilen.get(key) ?? new Map<GebietId, Einzelzeile[]>()
    for (const gebiet of mitNachfolgern(gebiete, ortVon(gebiete, zeile))) lege(jeGebiet, gebiet, zeile)
    modell.zeilen.set(key, jeGebiet)
  }
}

function ortVon(gebiete: Gebietskunde, { ars, gueltigBis }: { ars: string; gueltigBis: Tag | null }): GebietId | null {
  return gebiete.findByArs(ars, gueltigBis ?? IMMER)?.id ?? null
}

/** The keys of `stellen` under which an office stands. */
function aufgabenVon(gebiete: Gebietskunde, stelle: VeroeffentlichteStelle): string[] {
  const gebiet = ortVon(gebiete, stelle)
  return [...new Set(stelle.inhalt.aufgaben)].map((aufgabe) => `${gebiet} ${aufgabe}`)
}

function wieGelesen(a: VeroeffentlichteStelle, b: VeroeffentlichteStelle): number {
  return a.id === b.id ? a.fassung - b.fassung : a.id < b.id ? -1 : 1
}

/** A single row outlives its area: it then holds for what took the area's place, until an editor decides otherwise. */
function mitNachfolgern(gebiete: Gebietskunde, id: GebietId | null): GebietId[] {
  if (id === null) return []
  const ende = gebiete.findById(id)?.gueltigBis ?? null
  const nachfolger = ende === null ? [] : [...gebiete.heutige(id, plusTage(ende, 1)), ...gebiete.heutige(id, IMMER)]
  return [...new Set([id, ...nachfolger.map((gebiet) => gebiet.id)])]
}

function lege<K, V>(map: Map<K, V[]>, key: K, wert: V): void {
  const liste = map.get(key)
  if (liste) liste.push(wert)
  else map.set(key, [wert])
}
