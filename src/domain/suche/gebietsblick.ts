// Which documents hold at a place, and how near they are: areas as numbers, looked at from one chain of areas.

/** What each area is, seen from a place: 0 elsewhere; 1 inside it; 2 and more: around it, the nearer the more. */
export type Blick = Uint8Array

const HOECHSTENS_GEMERKT = 1000

export function createGebietsblick() {
  const nummern = new Map<string, number>()
  const namen: string[] = []
  const gemerkt = new Map<string, Blick>()

  const blicke = (kette: readonly string[]): Blick => {
    const hier = kette[0]
    const stufe = new Uint8Array(namen.length)
    if (hier === undefined) return stufe.fill(1)
    const anfang = ohneNullen(hier)
    for (const [nr, ars] of namen.entries()) {
      const platz = kette.indexOf(ars)
      stufe[nr] = platz >= 0 ? 1 + kette.length - platz : ars.startsWith(anfang) ? 1 : 0
    }
    return stufe
  }

  return {
    nummer(ars: string): number {
      const bekannt = nummern.get(ars)
      if (bekannt !== undefined) return bekannt
      gemerkt.clear()
      nummern.set(ars, namen.length)
      return namen.push(ars) - 1
    },
    /** The look from a place; thousands of searches share one. */
    von(kette: readonly string[]): Blick {
      const schluessel = kette.join()
      const bekannt = gemerkt.get(schluessel)
      if (bekannt) return bekannt
      if (gemerkt.size >= HOECHSTENS_GEMERKT) gemerkt.clear()
      const blick = blicke(kette)
      gemerkt.set(schluessel, blick)
      return blick
    },
  }
}

/** An ARS is built from wide to narrow: Land 2 digits, Regierungsbezirk 3, Kreis 5, Verband 9. */
function ohneNullen(ars: string): string {
  const stellen = [0, 2, 3, 5, 9].find((laenge) => /^0*$/.test(ars.slice(laenge)))
  return stellen === undefined ? ars : ars.slice(0, stellen)
}
