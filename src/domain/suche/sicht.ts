// The documents as they are seen from a place: which hold there, and how near they are. Kept per place, as thousands of searches share one.
import { createGebietsblick } from './gebietsblick.ts'
import { Listen } from './listen.ts'

export type Sicht = {
  /** Per document: 0 elsewhere or removed; 1 inside the place; 2 and more: around it, the nearer the more. */
  dokumente: Uint8Array
  /** Per area, in the same way. */
  gebiete: Uint8Array
}

/** All views together; the oldest goes first. */
const HOECHSTENS_BYTES = 24_000_000

export function createSichten() {
  const blick = createGebietsblick()
  const gebiete = new Listen() // document → areas
  const online = new Listen() // document → areas in which it can be done online
  const gemerkt = new Map<string, Sicht>()
  let lebt = new Uint8Array(1024)
  let anzahl = 0

  /** The best of the document's areas; what holds everywhere is as near as anything inside. */
  const stufe = (nr: number, blicke: Uint8Array): number => {
    const laenge = gebiete.laenge[nr]!
    if (laenge === 0) return 1
    let hoechste = 0
    for (let i = gebiete.von[nr]!, bis = i + laenge; i < bis; i++) hoechste = Math.max(hoechste, blicke[gebiete.daten[i]!]!)
    return hoechste
  }
  const blickeAuf = (kette: readonly string[]): Sicht => {
    const blicke = blick(kette)
    const dokumente = new Uint8Array(lebt.length)
    for (let nr = 0; nr < anzahl; nr++) if (lebt[nr] === 1) dokumente[nr] = stufe(nr, blicke)
    return { dokumente, gebiete: blicke }
  }
  const nummer = (ars: string): number => {
    const vorher = blick.anzahl()
    const nr = blick.nummer(ars)
    if (blick.anzahl() > vorher) gemerkt.clear() // no view knows the new area
    return nr
  }

  return {
    von(kette: readonly string[]): Sicht {
      const schluessel = kette.join()
      const bekannt = gemerkt.get(schluessel)
      if (bekannt) return bekannt
      const sicht = blickeAuf(kette)
      if ((gemerkt.size + 1) * sicht.dokumente.length > HOECHSTENS_BYTES) gemerkt.delete(gemerkt.keys().next().value ?? '')
      gemerkt.set(schluessel, sicht)
      return sicht
    },
    put(nr: number, ihre: readonly string[], ihreOnline: readonly string[]): void {
      if (nr >= lebt.length) {
        lebt = Uint8Array.from({ length: nr * 2 }, (_, i) => lebt[i] ?? 0)
        gemerkt.clear() // too short for the new document
      }
      while (gebiete.anzahl <= nr) {
        gebiete.neu()
        online.neu()
      }
      anzahl = Math.max(anzahl, nr + 1)
      for (const ars of ihre) gebiete.push(nr, nummer(ars))
      for (const ars of ihreOnline) online.push(nr, nummer(ars))
      lebt[nr] = 1
      for (const sicht of gemerkt.values()) sicht.dokumente[nr] = stufe(nr, sicht.gebiete)
    },
    remove(nr: number): void {
      gebiete.leere(nr)
      online.leere(nr)
      lebt[nr] = 0
      for (const sicht of gemerkt.values()) sicht.dokumente[nr] = 0
    },
    /** Can it be done online at the place? */
    gehtOnline(nr: number, { gebiete: blicke }: Sicht): boolean {
      for (let i = online.von[nr]!, bis = i + online.laenge[nr]!; i < bis; i++) if (blicke[online.daten[i]!]! > 0) return true
      return false
    },
    get bytes(): number {
      return gebiete.bytes + online.bytes + gemerkt.size * lebt.length
    },
  }
}
