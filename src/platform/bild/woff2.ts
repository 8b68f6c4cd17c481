// Opens a WOFF2 file (W3C WOFF 2.0): the tables of the font, and the outlines of its glyphs, which WOFF2 stores in a form of its own.
import { brotliDecompressSync } from 'node:zlib'
import { createLeser, type Leser } from './leser.ts'

/** One closed line of a glyph in units of the font: x and y of each point, and whether it lies on the line. */
export type Kontur = { xy: number[]; aufLinie: boolean[] }
export type Teil = { glyph: number; x: number; y: number }
/** A glyph has lines of its own or is put together of others (`ä` of `a` and its dots). */
export type Glyph = { konturen: Kontur[]; teile: Teil[] }

const TABELLEN =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB'.split(
    ' ',
  )

/** @throws Error for a file that is no WOFF2 with TrueType outlines */
export function oeffneWoff2(datei: Uint8Array): { tabellen: ReadonlyMap<string, Uint8Array>; glyphen: Glyph[] } {
  const kopf = createLeser(datei)
  if (kopf.u32() !== 0x774f4632 || kopf.u32() !== 0x10000) throw new Error('no WOFF2 file with TrueType outlines')
  kopf.springe(12)
  const anzahl = kopf.u16()
  kopf.springe(20)
  const gepackt = kopf.u32()
  kopf.springe(48)
  const eintraege = Array.from({ length: anzahl }, () => leseEintrag(kopf))
  const daten = brotliDecompressSync(datei.subarray(kopf.stelle(), kopf.stelle() + gepackt))
  const tabellen = new Map<string, Uint8Array>()
  let von = 0
  for (const { name, laenge } of eintraege) {
    tabellen.set(name, daten.subarray(von, von + laenge))
    von += laenge
  }
  if (eintraege.some(({ name, umgeformt }) => umgeformt !== (name === 'glyf' || name === 'loca')))
    throw new Error('unknown form of a table')
  return { tabellen, glyphen: leseGlyphen(tabellen.get('glyf')!) }
}

/** Length is that in the file: of the transformed table where there is one. */
function leseEintrag(leser: Leser): { name: string; laenge: number; umgeformt: boolean } {
  const zeichen = leser.u8()
  const name = (zeichen & 63) === 63 ? leser.text(4) : (TABELLEN[zeichen & 63] ?? '')
  const form = zeichen >> 6
  const umgeformt = name === 'glyf' || name === 'loca' ? form !== 3 : form !== 0
  const laenge = leser.base128()
  return { name, laenge: umgeformt ? leser.base128() : laenge, umgeformt }
}

type Stroeme = Record<'konturen' | 'punkte' | 'merkmale' | 'glyphen' | 'teile', Leser>

/** Seven streams, one kind of number in each (WOFF 2.0, 5.1); boxes and instructions are not needed to draw. */
function leseGlyphen(tabelle: Uint8Array): Glyph[] {
  const kopf = createLeser(tabelle)
  kopf.springe(4)
  const anzahl = kopf.u16()
  kopf.springe(8)
  const groessen = Array.from({ length: 5 }, () => kopf.u32())
  let von = 36
  const leser = groessen.map((groesse) => {
    von += groesse
    return createLeser(tabelle.subarray(von - groesse, von))
  })
  const [konturen, punkte, merkmale, glyphen, teile] = leser as [Leser, Leser, Leser, Leser, Leser]
  return Array.from({ length: anzahl }, () => leseGlyph({ konturen, punkte, merkmale, glyphen, teile }))
}

function leseGlyph(stroeme: Stroeme): Glyph {
  const anzahl = stroeme.konturen.i16()
  if (anzahl < 0) return { konturen: [], teile: leseTeile(stroeme) }
  if (anzahl === 0) return { konturen: [], teile: [] }
  const laengen = Array.from({ length: anzahl }, () => stroeme.punkte.u16kurz())
  const stift = { x: 0, y: 0 }
  const konturen = laengen.map((laenge) => leseKontur(stroeme, laenge, stift))
  stroeme.glyphen.u16kurz() // length of the instructions, which stand elsewhere
  return { konturen, teile: [] }
}

function leseKontur({ merkmale, glyphen }: Stroeme, laenge: number, stift: { x: number; y: number }): Kontur {
  const kontur: Kontur = { xy: [], aufLinie: [] }
  for (let nr = 0; nr < laenge; nr++) {
    const merkmal = merkmale.u8()
    const [dx, dy] = leseSchritt(merkmal & 127, glyphen)
    stift.x += dx
    stift.y += dy
    kontur.xy.push(stift.x, stift.y)
    kontur.aufLinie.push(merkmal < 128)
  }
  return kontur
}

/** How far to the next point: the number says how many bytes follow and what they mean (WOFF 2.0, 5.2). */
function leseSchritt(m: number, leser: Leser): [dx: number, dy: number] {
  const mit = (zeichen: number, wert: number) => (zeichen & 1 ? wert : -wert)
  const a = leser.u8()
  if (m < 10) return [0, mit(m, ((m & 14) << 7) + a)]
  if (m < 20) return [mit(m, (((m - 10) & 14) << 7) + a), 0]
  if (m < 84) return [mit(m, 1 + ((m - 20) & 0x30) + (a >> 4)), mit(m >> 1, 1 + (((m - 20) & 0x0c) << 2) + (a & 15))]
  const b = leser.u8()
  if (m < 120) return [mit(m, 1 + (Math.trunc((m - 84) / 12) << 8) + a), mit(m >> 1, 1 + ((((m - 84) % 12) >> 2) << 8) + b)]
  const c = leser.u8()
  if (m < 124) return [mit(m, (a << 4) + (b >> 4)), mit(m >> 1, ((b & 15) << 8) + c)]
  return [mit(m, (a << 8) + b), mit(m >> 1, (c << 8) + leser.u8())]
}

/** OpenType, glyf: composite glyphs. Scaled parts do not occur in this font and would be drawn unscaled. */
function leseTeile({ teile, glyphen }: Stroeme): Teil[] {
  const gefunden: Teil[] = []
  let befehle = false
  for (let merkmale = 0x20; merkmale & 0x20; ) {
    merkmale = teile.u16()
    const glyph = teile.u16()
    const [x, y] = merkmale & 1 ? [teile.i16(), teile.i16()] : [teile.i8(), teile.i8()]
    teile.springe(teile.stelle() + (merkmale & 8 ? 2 : merkmale & 0x40 ? 4 : merkmale & 0x80 ? 8 : 0))
    befehle ||= (merkmale & 0x100) !== 0
    gefunden.push({ glyph, x, y })
  }
  if (befehle) glyphen.u16kurz()
  return gefunden
}
