// The documents as they are seen from a place: which hold there, and how near they are. Kept per place, as thousands of searches share one.
import { type Gebietsnummern, gebietsnummer, gebietsstufen } from './gebietsblick.ts'
import { bytesVon, createListen, haengeAn, type Listen, leereListe, sorgeFuerListe } from './listen.ts'

export type Sicht = {
  /** Per document: 0 elsewhere or removed; 1 inside the place; 2 and more: around it, the nearer the more. */
  dokumente: Uint8Array
  /** Per area, in the same way. */
  gebiete: Uint8Array
}

export type Sichten = {
  nummern: Gebietsnummern
  /** Document → areas; and areas in which it can be done online. */
  gebiete: Listen
  online: Listen
  gemerkt: Map<string, Sicht>
  lebt: Uint8Array
  anzahl: number
}

/** All views together; the oldest goes first. */
const HOECHSTENS_BYTES = 24_000_000

export function createSichten(): Sichten {
  return { nummern: new Map(), gebiete: createListen(), online: createListen(), gemerkt: new Map(), lebt: new Uint8Array(1024), anzahl: 0 }
}

/** From a place: its ARS and those of the areas around it, narrow to wide; empty: from nowhere, everything counts the same. */
export function sichtVon(sichten: Sichten, kette: readonly string[]): Sicht {
  const { gemerkt } = sichten
  const schluessel = kette.join()
  const bekannt = gemerkt.get(schluessel)
  if (bekannt) return bekannt
  const sicht = sieh(sichten, kette)
  if ((gemerkt.size + 1) * sicht.dokumente.length > HOECHSTENS_BYTES) gemerkt.delete(gemerkt.keys().next().value ?? '')
  gemerkt.set(schluessel, sicht)
  return sicht
}

export function putInSichten(sichten: Sichten, nr: number, gebiete: readonly string[], online: readonly string[]): void {
  if (nr >= sichten.lebt.length) {
    const lebt = new Uint8Array(nr * 2)
    lebt.set(sichten.lebt)
    sichten.lebt = lebt
    sichten.gemerkt.clear() // too short for the new document
  }
  sorgeFuerListe(sichten.gebiete, nr)
  sorgeFuerListe(sichten.online, nr)
  for (const ars of gebiete) haengeAn(sichten.gebiete, nr, nummer(sichten, ars))
  for (const ars of online) haengeAn(sichten.online, nr, nummer(sichten, ars))
  sichten.anzahl = Math.max(sichten.anzahl, nr + 1)
  sichten.lebt[nr] = 1
  for (const sicht of sichten.gemerkt.values()) sicht.dokumente[nr] = stufe(sichten.gebiete, nr, sicht.gebiete)
}

export function removeAusSichten({ gebiete, online, lebt, gemerkt }: Sichten, nr: number): void {
  leereListe(gebiete, nr)
  leereListe(online, nr)
  lebt[nr] = 0
  for (const sicht of gemerkt.values()) sicht.dokumente[nr] = 0
}

/** Can it be done online at the place? */
export function gehtOnline({ online: { daten, von, laenge } }: Sichten, nr: number, { gebiete }: Sicht): boolean {
  for (let i = von[nr]!, bis = i + laenge[nr]!; i < bis; i++) if (gebiete[daten[i]!]! > 0) return true
  return false
}

export function bytesDerSichten({ gebiete, online, gemerkt, lebt }: Sichten): number {
  return bytesVon(gebiete) + bytesVon(online) + gemerkt.size * lebt.length
}

function sieh({ nummern, gebiete, lebt, anzahl }: Sichten, kette: readonly string[]): Sicht {
  const stufen = gebietsstufen(nummern, kette)
  const dokumente = new Uint8Array(lebt.length)
  for (let nr = 0; nr < anzahl; nr++) if (lebt[nr] === 1) dokumente[nr] = stufe(gebiete, nr, stufen)
  return { dokumente, gebiete: stufen }
}

/** The best of the document's areas; what holds everywhere is as near as anything inside. */
function stufe({ daten, von, laenge }: Listen, nr: number, stufen: Uint8Array): number {
  if (laenge[nr] === 0) return 1
  let hoechste = 0
  for (let i = von[nr]!, bis = i + laenge[nr]!; i < bis; i++) hoechste = Math.max(hoechste, stufen[daten[i]!]!)
  return hoechste
}

function nummer({ nummern, gemerkt }: Sichten, ars: string): number {
  if (!nummern.has(ars)) gemerkt.clear() // no view knows the new area
  return gebietsnummer(nummern, ars)
}
