// Rules, single rows and offices in memory, indexed so that an answer takes microseconds. Pure; store.ts reads what goes in.
import type { Tag } from '../../platform/zeit.ts'
import { plusTage } from '../../platform/zeit.ts'
import type { GebietId, GebietIndex } from '../gebiet/index.ts'
import type { Bezugsort, LeistungId, Lokal } from '../leistung/index.ts'
import type { OrganisationseinheitId, VeroeffentlichteStelle } from '../organisationseinheit/index.ts'
import type { Bedingung, KeineStelle, Regel, Rolle } from './zustaendigkeit.ts'

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

export type Modelldaten = {
  regeln: readonly Regelzeile[]
  zeilen: readonly Einzelzeile[]
  stellen: readonly VeroeffentlichteStelle[]
  bezugsorte: ReadonlyMap<LeistungId, Bezugsort>
}

const IMMER = '9999-12-31'

/** Builds the model. An area key that nobody ever bore leaves its entry without effect; the loader refuses such keys. */
export function baueModell(gebiete: Gebietskunde, daten: Modelldaten): Zustaendigkeitsmodell {
  const ort = (eintrag: { ars: string; gueltigBis: Tag | null }) => gebiete.findByArs(eintrag.ars, eintrag.gueltigBis ?? IMMER)?.id ?? null
  const regeln = new Map<string, VerorteteRegel[]>()
  for (const regel of daten.regeln) {
    const gebiet = 'bezirk' in regel.stelle ? (gebiete.findBezirk(regel.stelle.bezirk, regel.gueltigBis ?? IMMER)?.id ?? null) : ort(regel)
    if (gebiet !== null) lege(regeln, `${regel.leistung} ${regel.rolle}`, { ...regel, gebiet })
  }
  const zeilen = new Map<string, Map<GebietId, Einzelzeile[]>>()
  for (const zeile of daten.zeilen) {
    const key = `${zeile.leistung} ${zeile.rolle}`
    const jeGebiet = zeilen.get(key) ?? new Map<GebietId, Einzelzeile[]>()
    for (const gebiet of mitNachfolgern(gebiete, ort(zeile))) lege(jeGebiet, gebiet, zeile)
    zeilen.set(key, jeGebiet)
  }
  const stellen = new Map<string, VeroeffentlichteStelle[]>()
  const stelleNachId = new Map<OrganisationseinheitId, VeroeffentlichteStelle[]>()
  for (const stelle of daten.stellen) {
    lege(stelleNachId, stelle.id, stelle)
    const gebiet = ort(stelle)
    for (const aufgabe of stelle.inhalt.aufgaben) lege(stellen, `${gebiet} ${aufgabe}`, stelle)
  }
  return { gebiete, regeln, zeilen, stellen, stelleNachId, bezugsorte: daten.bezugsorte }
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
