// Areas as numbers, and what each is, seen from one chain of areas.

/** ARS → number, from 0. */
export type Gebietsnummern = Map<string, number>

export function gebietsnummer(nummern: Gebietsnummern, ars: string): number {
  const bekannt = nummern.get(ars)
  if (bekannt !== undefined) return bekannt
  nummern.set(ars, nummern.size)
  return nummern.size - 1
}

/** By number: 0 for an area elsewhere, 1 for one inside the place, 2 and more for those around it, the nearer the more. */
export function gebietsstufen(nummern: Gebietsnummern, kette: readonly string[]): Uint8Array {
  const stufen = new Uint8Array(nummern.size)
  const hier = kette[0]
  if (hier === undefined) return stufen.fill(1)
  const anfang = ohneNullen(hier)
  for (const [ars, nr] of nummern) {
    const platz = kette.indexOf(ars)
    stufen[nr] = platz >= 0 ? 1 + kette.length - platz : ars.startsWith(anfang) ? 1 : 0
  }
  return stufen
}

/** An ARS is built from wide to narrow: Land 2 digits, Regierungsbezirk 3, Kreis 5, Verband 9. */
function ohneNullen(ars: string): string {
  const stellen = [0, 2, 3, 5, 9].find((laenge) => /^0*$/.test(ars.slice(laenge)))
  return stellen === undefined ? ars : ars.slice(0, stellen)
}
