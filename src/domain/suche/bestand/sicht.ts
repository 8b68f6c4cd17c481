// The stock as it is seen from a place: which sets of areas hold there, and how near they are. Documents that hold in the same areas share a set.
import { type Gebietsnummern, gebietsnummer, gebietsstufen } from './gebietsblick.ts'
import { doppelt } from './listen.ts'

export type Sicht = {
  /** Per set: 0 elsewhere; 1 inside the place or everywhere; 2 and more: around it, the nearer the more. */
  stufen: Uint8Array
  /** The sets that are not elsewhere, in ascending order. */
  hier: Uint32Array
}

export type Sichten = {
  nummern: Gebietsnummern
  /** Set → areas. The first holds nowhere: what is removed, and what cannot be done online. */
  saetze: (readonly number[])[]
  satznummern: Map<string, number>
  /** Document → set of the areas it holds in; and of those in which it can be done online. */
  satz: Uint32Array
  online: Uint32Array
  /** Views of places: thousands of searches share one. */
  gemerkt: Map<string, Sicht>
}

/** The set of what is removed, and of what cannot be done online. */
export const NIRGENDS = 0
/** The steps of all views together; the oldest goes first. */
const HOECHSTENS_BYTES = 16_000_000

export function createSichten(): Sichten {
  return {
    nummern: new Map(),
    saetze: [[]],
    satznummern: new Map(),
    satz: new Uint32Array(1024),
    online: new Uint32Array(1024),
    gemerkt: new Map(),
  }
}

/** From a place: its ARS and those of the areas around it, narrow to wide; empty: from nowhere, everything counts the same. */
export function sichtVon(sichten: Sichten, kette: readonly string[]): Sicht {
  const { gemerkt } = sichten
  const schluessel = kette.join()
  const bekannt = gemerkt.get(schluessel)
  if (bekannt) return bekannt
  const sicht = sieh(sichten, kette)
  if ((gemerkt.size + 1) * sicht.stufen.length > HOECHSTENS_BYTES) gemerkt.delete(gemerkt.keys().next().value ?? '')
  gemerkt.set(schluessel, sicht)
  return sicht
}

export function putInSichten(sichten: Sichten, nr: number, gebiete: readonly string[], online: readonly string[]): void {
  while (nr >= sichten.satz.length) {
    sichten.satz = doppelt(sichten.satz)
    sichten.online = doppelt(sichten.online)
  }
  sichten.satz[nr] = satznummer(sichten, gebiete)
  sichten.online[nr] = online.length === 0 ? NIRGENDS : satznummer(sichten, online)
}

export function removeAusSichten({ satz, online }: Sichten, nr: number): void {
  satz[nr] = NIRGENDS
  online[nr] = NIRGENDS
}

/** Can it be done online at the place? */
export const gehtOnline = ({ online }: Sichten, nr: number, { stufen }: Sicht): boolean => stufen[online[nr]!]! > 0

export function bytesDerSichten({ satz, saetze, gemerkt }: Sichten): number {
  return satz.byteLength * 2 + saetze.length * (100 + gemerkt.size)
}

function sieh({ nummern, saetze }: Sichten, kette: readonly string[]): Sicht {
  const jeGebiet = gebietsstufen(nummern, kette)
  const stufen = Uint8Array.from(saetze, (gebiete, satz) => (satz === NIRGENDS ? 0 : stufe(gebiete, jeGebiet)))
  return { stufen, hier: Uint32Array.from(stufen.keys()).filter((satz) => stufen[satz]! > 0) }
}

/** The best of the areas; what holds everywhere is as near as anything inside. */
const stufe = (gebiete: readonly number[], jeGebiet: Uint8Array): number =>
  gebiete.length === 0 ? 1 : gebiete.reduce((hoechste, gebiet) => Math.max(hoechste, jeGebiet[gebiet]!), 0)

function satznummer({ nummern, saetze, satznummern, gemerkt }: Sichten, gebiete: readonly string[]): number {
  const schluessel = gebiete.length < 2 ? (gebiete[0] ?? '') : [...gebiete].sort().join()
  const bekannt = satznummern.get(schluessel)
  if (bekannt !== undefined) return bekannt
  gemerkt.clear() // no view knows the new set
  const nr = saetze.push(gebiete.map((ars) => gebietsnummer(nummern, ars))) - 1
  satznummern.set(schluessel, nr)
  return nr
}
