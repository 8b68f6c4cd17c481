// The models of one process: read as a whole at the start, then changed object by object, in place.
// What stands in them of one object is replaced in one step, so whoever reads sees it before or after the change, never half.

import type { Umrisse } from './apps/portal/dienste.ts'
import { type Auftritt, mitHosts, readAuftritte } from './domain/auftritt/index.ts'
import { readMeldungen, type VeroeffentlichteMeldung } from './domain/dialog/index.ts'
import { type GebietIndex, KARTE_VIEWBOX, readGebietIndex, readUmrisse } from './domain/gebiet/index.ts'
import { type LeistungId, listVeroeffentlicht as listLeistungen, type VeroeffentlichteLeistung } from './domain/leistung/index.ts'
import {
  baueOnlinedienstmodell,
  listOnlinedienste,
  type OnlinedienstId,
  type Onlinedienstmodell,
  setzeOnlinedienst,
} from './domain/onlinedienst/index.ts'
import { listVeroeffentlichtVon as listStellenVon, type OrganisationseinheitId } from './domain/organisationseinheit/index.ts'
import {
  ordneStellen,
  readRegelwerk,
  readZustaendigkeiten,
  setzeRegeln,
  setzeStelle,
  type Zustaendigkeitsmodell,
} from './domain/zustaendigkeit/index.ts'
import type { Reader } from './platform/db/index.ts'
import { isUuid } from './platform/id.ts'
import type { Kontext } from './platform/kontext.ts'

type Zeilen = readonly VeroeffentlichteLeistung[]

export type Modelle = {
  auftritte: readonly Auftritt[]
  meldungen: readonly VeroeffentlichteMeldung[]
  gebiete: GebietIndex
  /** By slug. Another map as soon as one of them has changed: who works something out of all of them may remember it by this object. */
  leistungen: ReadonlyMap<string, Zeilen>
  leistungNachId: ReadonlyMap<LeistungId, Zeilen>
  zustaendigkeiten: Zustaendigkeitsmodell
  onlinedienste: Onlinedienstmodell
  umrisse: Umrisse
}

const NOMEN = ['leistung', 'organisationseinheit', 'onlinedienst', 'zustaendigkeit'] as const

/** What an event can be about and what stands in the models by its id; of a `zustaendigkeit` that is its Leistung. */
export type Objekt = { nomen: (typeof NOMEN)[number]; id: string }

/** The objects of these events, each once, in the order in which they first changed. Rows are read later, so each has its newest state. */
export function objekteDer(ereignisse: readonly { art: string; gegenstand: string }[]): Objekt[] {
  const objekte = new Map<string, Objekt>()
  for (const { art, gegenstand } of ereignisse) {
    const nomen = NOMEN.find((eines) => art.startsWith(`${eines}.`))
    const key = `${nomen}:${gegenstand}`
    if (nomen && isUuid(gegenstand) && !objekte.has(key)) objekte.set(key, { nomen, id: gegenstand })
  }
  return [...objekte.values()]
}

export async function leseModelle({ db }: Kontext, weitereHosts: readonly string[], gebieteDa: GebietIndex | null): Promise<Modelle> {
  const gebiete = gebieteDa ?? (await readGebietIndex(db.lesen))
  // Both at once: the database finds the next rows while those before are made into models.
  const [zustaendigkeiten, uebrige] = await Promise.all([readZustaendigkeiten(db.lesen, gebiete), leseUebrige(db.lesen, weitereHosts)])
  const { leistungen, dienste, ...fertige } = uebrige
  const leistungNachId = nachId(leistungen)
  return {
    ...{ ...fertige, gebiete, zustaendigkeiten },
    leistungNachId,
    leistungen: jeSlug(leistungNachId),
    onlinedienste: baueOnlinedienstmodell(dienste, gebiete),
  }
}

/** All but the offices and who answers: on one connection, for making another takes longer than most of these questions. */
async function leseUebrige(reader: Reader, weitereHosts: readonly string[]) {
  return {
    leistungen: await listLeistungen(reader),
    dienste: await listOnlinedienste(reader),
    auftritte: await leseAuftritte(reader, weitereHosts),
    meldungen: await readMeldungen(reader),
    umrisse: {
      viewBox: KARTE_VIEWBOX,
      kreise: await readUmrisse(reader, 'hessen-kreise'),
      gemeinden: await readUmrisse(reader, 'hessen-gemeinden'),
    },
  }
}

export async function leseAuftritte(reader: Reader, weitereHosts: readonly string[]): Promise<readonly Auftritt[]> {
  return mitHosts(await readAuftritte(reader), weitereHosts)
}

/** Sets one object of those that were read; answers the objects that the search shows otherwise now. */
export type Setzer = (modelle: Modelle, objekt: Objekt) => Objekt[]

/** Reads the rows of these objects, one query for each noun. */
export async function leseObjekte(reader: Reader, objekte: readonly Objekt[]): Promise<Setzer> {
  const ids = <I extends string>(nomen: Objekt['nomen']) => objekte.filter((o) => o.nomen === nomen).map(({ id }) => id as I)
  const wenn = async <I extends string, T>(eigene: I[], lies: (ids: I[]) => Promise<T>, sonst: T) =>
    eigene.length > 0 ? lies(eigene) : sonst
  const leistungen = nachId(await wenn(ids<LeistungId>('leistung'), (eigene) => listLeistungen(reader, { ids: eigene }), []))
  const stellen = await wenn(ids<OrganisationseinheitId>('organisationseinheit'), (eigene) => listStellenVon(reader, eigene), [])
  const jeStelle = gruppiert(stellen, ({ id }) => id)
  const dienste = await wenn(ids<OnlinedienstId>('onlinedienst'), (eigene) => listOnlinedienste(reader, eigene), [])
  const jeDienst = new Map(dienste.map((dienst) => [dienst.id, dienst]))
  const eigeneRegeln = ids<LeistungId>('zustaendigkeit')
  const regelwerk = eigeneRegeln.length > 0 ? await readRegelwerk(reader, eigeneRegeln) : null
  return (modelle, { nomen, id }) => {
    switch (nomen) {
      case 'leistung':
        setzeLeistung(modelle, id as LeistungId, leistungen.get(id as LeistungId) ?? [])
        return [{ nomen, id }]
      case 'organisationseinheit':
        setzeStelle(modelle.zustaendigkeiten, id as OrganisationseinheitId, jeStelle.get(id as OrganisationseinheitId) ?? [])
        return [{ nomen, id }]
      case 'onlinedienst':
        return setzeDienst(modelle, id as OnlinedienstId, jeDienst)
      case 'zustaendigkeit':
        if (regelwerk) setzeRegeln(modelle.zustaendigkeiten, id as LeistungId, regelwerk)
        return []
    }
  }
}

/** After a slice: what is listed as a whole stands in the order in which it is read, so that all nodes list alike. */
export function ordne(modelle: Modelle, gesetzt: readonly Objekt[]): void {
  const wurde = (nomen: Objekt['nomen']) => gesetzt.some((objekt) => objekt.nomen === nomen)
  if (wurde('leistung')) modelle.leistungen = jeSlug(modelle.leistungNachId)
  if (wurde('organisationseinheit')) ordneStellen(modelle.zustaendigkeiten)
}

function setzeLeistung(modelle: Modelle, id: LeistungId, rows: Zeilen): void {
  const leistungNachId = modelle.leistungNachId as Map<LeistungId, Zeilen>
  const leistungen = modelle.leistungen as Map<string, Zeilen>
  const bisher = leistungNachId.get(id)?.[0]
  if (bisher) leistungen.delete(bisher.slug)
  const [erste] = rows
  if (!erste) {
    leistungNachId.delete(id)
    return
  }
  leistungNachId.set(id, rows)
  leistungen.set(erste.slug, rows)
}

/** The Leistungen it was for and is for now can be found as done online, or no longer. */
function setzeDienst({ onlinedienste, gebiete }: Modelle, id: OnlinedienstId, gelesen: ReadonlyMap<OnlinedienstId, Dienst>): Objekt[] {
  const betroffen = [onlinedienste.nachId.get(id), gelesen.get(id)].flatMap((dienst) => dienst?.leistung ?? [])
  setzeOnlinedienst(onlinedienste, id, gelesen.get(id) ?? null, gebiete)
  return [...new Set(betroffen)].map((leistung) => ({ nomen: 'leistung', id: leistung }))
}
type Dienst = Awaited<ReturnType<typeof listOnlinedienste>>[number]

function nachId(rows: Zeilen): Map<LeistungId, Zeilen> {
  return gruppiert(rows, ({ leistungId }) => leistungId)
}

/** The rows of each Leistung by its name in addresses. */
export function nachSlug(rows: Zeilen): Map<string, Zeilen> {
  return jeSlug(nachId(rows))
}

function jeSlug(leistungen: ReadonlyMap<LeistungId, Zeilen>): Map<string, Zeilen> {
  const benannt = [...leistungen.values()].map((rows) => [rows[0]!.slug, rows] as const)
  return new Map(benannt.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function gruppiert<K, T>(alle: readonly T[], keyVon: (eines: T) => K): Map<K, T[]> {
  const gruppen = new Map<K, T[]>()
  for (const eines of alle) {
    const gruppe = gruppen.get(keyVon(eines))
    if (gruppe) gruppe.push(eines)
    else gruppen.set(keyVon(eines), [eines])
  }
  return gruppen
}
