// How much closer two letters stand than their widths say ("Ta", "We"): the pairs of a font's GPOS table (OpenType 1.9).

export type Kerning = (links: number, rechts: number) => number

const VORRUECKEN = 4

export function leseKerning(tabelle: Uint8Array | undefined): Kerning {
  if (!tabelle) return () => 0
  const gpos = new DataView(tabelle.buffer, tabelle.byteOffset, tabelle.byteLength)
  const paare = paartabellen(gpos)
  return (links, rechts) => {
    for (const von of paare) {
      const nr = nummer(gpos, von + gpos.getUint16(von + 2), links)
      const wert = nr < 0 ? null : gpos.getUint16(von) === 1 ? einzeln(gpos, von, nr, rechts) : nachKlassen(gpos, von, links, rechts)
      if (wert !== null) return wert
    }
    return 0
  }
}

/** Where the tables of pairs begin that the feature "kern" uses. */
function paartabellen(gpos: DataView): number[] {
  const [merkmale, nachschlagen] = [gpos.getUint16(6), gpos.getUint16(8)]
  const nummern = new Set<number>()
  for (let i = 0; i < gpos.getUint16(merkmale); i++) {
    const eintrag = merkmale + 2 + 6 * i
    if (gpos.getUint32(eintrag) !== 0x6b65726e) continue
    const von = merkmale + gpos.getUint16(eintrag + 4)
    for (let j = 0; j < gpos.getUint16(von + 2); j++) nummern.add(gpos.getUint16(von + 4 + 2 * j))
  }
  return [...nummern].flatMap((nr) => {
    const von = nachschlagen + gpos.getUint16(nachschlagen + 2 + 2 * nr)
    const teile = Array.from({ length: gpos.getUint16(von + 4) }, (_, j) => von + gpos.getUint16(von + 6 + 2 * j))
    if (gpos.getUint16(von) === 2) return teile
    // An extension: a long way to a table of the kind named in it.
    return gpos.getUint16(von) === 9 ? teile.flatMap((teil) => (gpos.getUint16(teil + 2) === 2 ? teil + gpos.getUint32(teil + 4) : [])) : []
  })
}

/** Place of a glyph in a coverage table; -1: it is not in it. */
function nummer(gpos: DataView, von: number, glyph: number): number {
  const [form, anzahl] = [gpos.getUint16(von), gpos.getUint16(von + 2)]
  for (let i = 0; i < anzahl; i++) {
    if (form === 1 && gpos.getUint16(von + 4 + 2 * i) === glyph) return i
    if (form !== 2) continue
    const bereich = von + 4 + 6 * i
    const erster = gpos.getUint16(bereich)
    if (glyph >= erster && glyph <= gpos.getUint16(bereich + 2)) return gpos.getUint16(bereich + 4) + glyph - erster
  }
  return -1
}

function klasse(gpos: DataView, von: number, glyph: number): number {
  if (gpos.getUint16(von) === 1) {
    const nr = glyph - gpos.getUint16(von + 2)
    return nr >= 0 && nr < gpos.getUint16(von + 4) ? gpos.getUint16(von + 6 + 2 * nr) : 0
  }
  for (let i = 0; i < gpos.getUint16(von + 2); i++) {
    const bereich = von + 4 + 6 * i
    if (glyph >= gpos.getUint16(bereich) && glyph <= gpos.getUint16(bereich + 2)) return gpos.getUint16(bereich + 4)
  }
  return 0
}

const groesse = (form: number) => 2 * (form.toString(2).match(/1/g)?.length ?? 0)

/** The advance in a record that may hold other numbers before it; 0 where it has none. */
function vorrueckenIn(gpos: DataView, von: number, form: number): number {
  return form & VORRUECKEN ? gpos.getInt16(von + groesse(form & (VORRUECKEN - 1))) : 0
}

function einzeln(gpos: DataView, von: number, nr: number, rechts: number): number | null {
  const [form, zweite] = [gpos.getUint16(von + 4), gpos.getUint16(von + 6)]
  const paare = von + gpos.getUint16(von + 10 + 2 * nr)
  const schritt = 2 + groesse(form) + groesse(zweite)
  for (let i = 0; i < gpos.getUint16(paare); i++) {
    const paar = paare + 2 + schritt * i
    if (gpos.getUint16(paar) === rechts) return vorrueckenIn(gpos, paar + 2, form)
  }
  return null
}

function nachKlassen(gpos: DataView, von: number, links: number, rechts: number): number {
  const [form, zweite] = [gpos.getUint16(von + 4), gpos.getUint16(von + 6)]
  const zeile = klasse(gpos, von + gpos.getUint16(von + 8), links) * gpos.getUint16(von + 14)
  const stelle = zeile + klasse(gpos, von + gpos.getUint16(von + 10), rechts)
  return vorrueckenIn(gpos, von + 16 + stelle * (groesse(form) + groesse(zweite)), form)
}
