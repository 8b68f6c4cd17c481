// A surface of pixels as a PNG file (W3C PNG, third edition): packed by zlib in its own threads, so nobody waits for it.
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { Leinwand } from './leinwand.ts'

const packe = promisify(zlib.deflate)
const KENNUNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const TIEFE = 8
const [RGB, TAFELFARBEN] = [2, 3]

export async function alsPng(leinwand: Leinwand): Promise<Buffer> {
  const { breite, hoehe, pixel } = leinwand
  const tafel = alsTafel(pixel)
  const kopf = Buffer.alloc(13)
  kopf.writeUInt32BE(breite, 0)
  kopf.writeUInt32BE(hoehe, 4)
  kopf.set([TIEFE, tafel ? TAFELFARBEN : RGB, 0, 0, 0], 8)
  const daten = await packe(zeilen(tafel?.nummern ?? pixel, hoehe))
  const farben = tafel ? [stueck('PLTE', tafel.farben)] : []
  return Buffer.concat([KENNUNG, stueck('IHDR', kopf), ...farben, stueck('IDAT', daten), stueck('IEND', Buffer.alloc(0))])
}

/** One number for each pixel and the colours they stand for: a third of the bytes. Null: more colours than a byte can name. */
function alsTafel(pixel: Uint8Array): { nummern: Uint8Array; farben: Buffer } | null {
  const nummern = new Uint8Array(pixel.length / 3)
  const bekannt = new Map<number, number>()
  let [zuletzt, nummer] = [-1, 0]
  for (let i = 0; i < nummern.length; i++) {
    const farbe = (pixel[3 * i]! << 16) | (pixel[3 * i + 1]! << 8) | pixel[3 * i + 2]!
    if (farbe !== zuletzt) {
      zuletzt = farbe
      nummer = bekannt.get(farbe) ?? bekannt.size
      if (nummer > 255) return null
      bekannt.set(farbe, nummer)
    }
    nummern[i] = nummer
  }
  return { nummern, farben: Buffer.from([...bekannt.keys()].flatMap((farbe) => [farbe >> 16, (farbe >> 8) & 255, farbe & 255])) }
}

/** A zero before each row: it stands there as it is. */
function zeilen(bytes: Uint8Array, hoehe: number): Buffer {
  const weite = bytes.length / hoehe
  const alle = Buffer.alloc(bytes.length + hoehe)
  for (let y = 0; y < hoehe; y++) alle.set(bytes.subarray(y * weite, (y + 1) * weite), y * (weite + 1) + 1)
  return alle
}

function stueck(name: string, inhalt: Buffer): Buffer {
  const [laenge, summe] = [Buffer.alloc(4), Buffer.alloc(4)]
  const text = Buffer.concat([Buffer.from(name, 'latin1'), inhalt])
  laenge.writeUInt32BE(inhalt.length)
  summe.writeUInt32BE(pruefsumme(text))
  return Buffer.concat([laenge, text, summe])
}

const TAFEL = Uint32Array.from({ length: 256 }, (_, nr) => {
  let wert = nr
  for (let i = 0; i < 8; i++) wert = wert & 1 ? 0xedb88320 ^ (wert >>> 1) : wert >>> 1
  return wert
})

/** CRC-32; zlib's own came with Node 22.2. */
function pruefsumme(bytes: Buffer): number {
  let wert = 0xffffffff
  for (const byte of bytes) wert = TAFEL[(wert ^ byte) & 255]! ^ (wert >>> 8)
  return ~wert >>> 0
}
