// A font as a drawing needs it: how wide a line of text is, and its outlines.
import { type Kerning, leseKerning } from './kerning.ts'
import { type Glyph, type Kontur, oeffneWoff2 } from './woff2.ts'

/** A closed line: x and y by turns. */
export type Linienzug = number[]

export type Font = {
  /** Width in pixels of a line in letters of this size. */
  breite(text: string, groesse: number): number
  /** Outlines of a line whose letters stand on `y`; one group for each letter. */
  umrisse(text: string, platz: { x: number; y: number; groesse: number }): Linienzug[][]
}

/** Pieces that a curve of a letter is drawn in: at 80 pixels nobody sees a corner. */
const STUFEN = 6

export function leseFont(datei: Uint8Array): Font {
  const { tabellen, glyphen } = oeffneWoff2(datei)
  const tafel = (name: string) => {
    const bytes = tabellen.get(name)!
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }
  const einheiten = tafel('head').getUint16(18)
  const [hmtx, breiten] = [tafel('hmtx'), tafel('hhea').getUint16(34)]
  const zeichen = leseZeichen(tafel('cmap'))
  const paar = leseKerning(tabellen.get('GPOS'))
  const setze = (text: string) => stelleAuf(glyphenVon(text, zeichen), (glyph) => hmtx.getUint16(4 * Math.min(glyph, breiten - 1)), paar)
  return {
    breite: (text, groesse) => (setze(text).breite * groesse) / einheiten,
    umrisse: (text, { x, y, groesse }) => {
      const mass = groesse / einheiten
      return setze(text).stellen.map(({ glyph, x: links }) =>
        konturenVon(glyphen, glyph).map((kontur) =>
          biege(kontur).map((wert, i) => (i % 2 === 0 ? x + (links + wert) * mass : y - wert * mass)),
        ),
      )
    },
  }
}

function stelleAuf(glyphen: number[], vorruecken: (glyph: number) => number, paar: Kerning) {
  let breite = 0
  const stellen = glyphen.map((glyph, nr) => {
    if (nr > 0) breite += paar(glyphen[nr - 1]!, glyph)
    const x = breite
    breite += vorruecken(glyph)
    return { glyph, x }
  })
  return { stellen, breite }
}

/** A sign the font does not have is drawn without its accents, or left out. */
function glyphenVon(text: string, zeichen: ReadonlyMap<number, number>): number[] {
  return [...text].flatMap((eines) => zeichen.get(eines.codePointAt(0)!) ?? zeichen.get(eines.normalize('NFD').codePointAt(0)!) ?? [])
}

/** The table of signs, form 4: stretches of code points (OpenType, cmap). */
function leseZeichen(cmap: DataView): Map<number, number> {
  const zeichen = new Map<number, number>()
  const tafeln = Array.from({ length: cmap.getUint16(2) }, (_, i) => cmap.getUint32(8 + 8 * i))
  const von = tafeln.find((tafel) => cmap.getUint16(tafel) === 4)
  if (von === undefined) throw new Error('font without a table of signs in form 4')
  const strecken = cmap.getUint16(von + 6) / 2
  for (let i = 0; i < strecken; i++) {
    const [ende, beginn] = [cmap.getUint16(von + 14 + 2 * i), cmap.getUint16(von + 16 + 2 * (strecken + i))]
    const versatz = cmap.getUint16(von + 16 + 2 * (2 * strecken + i))
    const stelle = von + 16 + 2 * (3 * strecken + i)
    const verweis = cmap.getUint16(stelle)
    for (let code = beginn; code <= ende && code !== 0xffff; code++) {
      const roh = verweis === 0 ? code : cmap.getUint16(stelle + verweis + 2 * (code - beginn))
      const glyph = verweis !== 0 && roh === 0 ? 0 : (roh + versatz) & 0xffff
      if (glyph !== 0) zeichen.set(code, glyph)
    }
  }
  return zeichen
}

function konturenVon(glyphen: readonly Glyph[], nr: number, tiefe = 0): Kontur[] {
  const glyph = glyphen[nr]
  if (!glyph || tiefe > 4) return []
  const aus = glyph.teile.flatMap((teil) =>
    konturenVon(glyphen, teil.glyph, tiefe + 1).map(({ xy, aufLinie }) => ({
      xy: xy.map((wert, i) => wert + (i % 2 === 0 ? teil.x : teil.y)),
      aufLinie,
    })),
  )
  return [...glyph.konturen, ...aus]
}

/** Quadratic curves as short straight pieces; between two points off the line lies one on it, halfway. */
function biege({ xy, aufLinie }: Kontur): Linienzug {
  const anzahl = aufLinie.length
  const punkt = (nr: number) => [xy[2 * (nr % anzahl)]!, xy[2 * (nr % anzahl) + 1]!] as const
  const mitte = (nr: number) => [(punkt(nr)[0] + punkt(nr + 1)[0]) / 2, (punkt(nr)[1] + punkt(nr + 1)[1]) / 2] as const
  const erster = Math.max(0, aufLinie.indexOf(true))
  const zug: Linienzug = [...(aufLinie[erster] ? punkt(erster) : mitte(erster))]
  for (let nr = erster + 1; nr <= erster + anzahl; nr++) {
    if (aufLinie[nr % anzahl]) {
      zug.push(...punkt(nr))
      continue
    }
    const [ax, ay] = [zug.at(-2)!, zug.at(-1)!]
    const [bx, by] = punkt(nr)
    const [cx, cy] = aufLinie[(nr + 1) % anzahl] ? punkt(nr + 1) : mitte(nr)
    for (let stufe = 1; stufe <= STUFEN; stufe++) {
      const [t, u] = [stufe / STUFEN, 1 - stufe / STUFEN]
      zug.push(u * u * ax + 2 * u * t * bx + t * t * cx, u * u * ay + 2 * u * t * by + t * t * cy)
    }
  }
  return zug
}
