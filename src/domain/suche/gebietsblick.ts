// Areas as numbers, and what each is, seen from one chain of areas.

/** Gives 0 for an area elsewhere, 1 for one inside the place, 2 and more for those around it, the nearer the more. */
export function createGebietsblick() {
  const nummern = new Map<string, number>()
  const namen: string[] = []

  const blick = (kette: readonly string[]): Uint8Array => {
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

  return Object.assign(blick, {
    anzahl: (): number => namen.length,
    nummer(ars: string): number {
      const bekannt = nummern.get(ars)
      if (bekannt !== undefined) return bekannt
      nummern.set(ars, namen.length)
      return namen.push(ars) - 1
    },
  })
}

/** An ARS is built from wide to narrow: Land 2 digits, Regierungsbezirk 3, Kreis 5, Verband 9. */
function ohneNullen(ars: string): string {
  const stellen = [0, 2, 3, 5, 9].find((laenge) => /^0*$/.test(ars.slice(laenge)))
  return stellen === undefined ? ars : ars.slice(0, stellen)
}
