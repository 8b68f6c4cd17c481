// A surface of pixels on which closed lines are filled with smooth edges: each pixel takes as much colour as the shape covers of it.
import type { Linienzug } from './font.ts'

export type Rgb = readonly [r: number, g: number, b: number]
export type Leinwand = { breite: number; hoehe: number; pixel: Uint8Array }

export function createLeinwand(breite: number, hoehe: number, grund: Rgb): Leinwand {
  const pixel = new Uint8Array(breite * hoehe * 3)
  pixel.set(grund)
  for (let voll = 3; voll < pixel.length; voll *= 2) pixel.copyWithin(voll, 0, voll)
  return { breite, hoehe, pixel }
}

/** `#0b3f86` as numbers. */
export function rgb(hex: string): Rgb {
  return [1, 3, 5].map((von) => Number.parseInt(hex.slice(von, von + 2), 16)) as unknown as Rgb
}

/** Fills what the lines enclose; lines that run the other way cut holes. What lies outside the surface is cut off. */
export function fuelle(leinwand: Leinwand, zuege: readonly Linienzug[], farbe: Rgb, deckung = 1): void {
  const feld = rahmenUm(zuege, leinwand)
  if (!feld) return
  const { links, oben, breite, hoehe } = feld
  const flaeche = new Float32Array((breite + 2) * hoehe)
  for (const zug of zuege) {
    for (let i = 0; i < zug.length; i += 2) {
      const j = (i + 2) % zug.length
      const [ax, ay, bx, by] = [zug[i]! - links, zug[i + 1]! - oben, zug[j]! - links, zug[j + 1]! - oben]
      if (ay < by) ziehe(flaeche, breite, 1, ax, ay, bx, by)
      else if (by < ay) ziehe(flaeche, breite, -1, bx, by, ax, ay)
    }
  }
  mische(leinwand, feld, flaeche, farbe, deckung)
}

type Feld = { links: number; oben: number; breite: number; hoehe: number }

function rahmenUm(zuege: readonly Linienzug[], { breite, hoehe }: Leinwand): Feld | null {
  let [links, oben, rechts, unten] = [breite, hoehe, 0, 0]
  for (const zug of zuege) {
    for (let i = 0; i < zug.length; i += 2) {
      links = Math.min(links, zug[i]!)
      rechts = Math.max(rechts, zug[i]!)
      oben = Math.min(oben, zug[i + 1]!)
      unten = Math.max(unten, zug[i + 1]!)
    }
  }
  const [x, y] = [Math.max(0, Math.floor(links)), Math.max(0, Math.floor(oben))]
  const feld = { links: x, oben: y, breite: Math.min(breite, Math.ceil(rechts)) - x, hoehe: Math.min(hoehe, Math.ceil(unten)) - y }
  return feld.breite > 0 && feld.hoehe > 0 ? feld : null
}

/**
 * Adds one straight piece that runs down: in each row it crosses, by how much the covered area changes at each pixel (the way of Raph
 * Levien's font-rs). Summed up from the left, the row then says how much of each pixel is covered. Numbers one by one: a page of text is
 * ten thousand such pieces.
 */
function ziehe(flaeche: Float32Array, breite: number, richtung: 1 | -1, x0: number, y0: number, x1: number, y1: number): void {
  const weite = breite + 2
  const steigung = (x1 - x0) / (y1 - y0)
  const ende = Math.min(flaeche.length / weite, Math.ceil(y1))
  let x = y0 < 0 ? x0 - y0 * steigung : x0
  for (let y = Math.max(0, Math.floor(y0)); y < ende; y++) {
    const dy = Math.min(y + 1, y1) - Math.max(y, y0)
    const weiter = x + steigung * dy
    const [von, bis] = x < weiter ? [x, weiter] : [weiter, x]
    deckeZeile(flaeche, y * weite, dy * richtung, Math.min(Math.max(von, 0), breite), Math.min(Math.max(bis, 0), breite))
    x = weiter
  }
}

/** `d`: how much of the row's height is crossed, with its direction. */
function deckeZeile(flaeche: Float32Array, zeile: number, d: number, von: number, bis: number): void {
  const erster = Math.floor(von)
  const letzter = Math.ceil(bis)
  const platz = zeile + erster
  if (letzter <= erster + 1) {
    const anteil = (von + bis) / 2 - erster
    flaeche[platz]! += d - d * anteil
    flaeche[platz + 1]! += d * anteil
    return
  }
  const s = 1 / (bis - von)
  const anfang = 0.5 * s * (1 - von + erster) ** 2
  const ende = 0.5 * s * (bis - letzter + 1) ** 2
  flaeche[platz]! += d * anfang
  if (letzter === erster + 2) flaeche[platz + 1]! += d * (1 - anfang - ende)
  else {
    const zweiter = s * (1.5 - von + erster)
    flaeche[platz + 1]! += d * (zweiter - anfang)
    for (let nr = platz + 2; nr < zeile + letzter - 1; nr++) flaeche[nr]! += d * s
    flaeche[zeile + letzter - 1]! += d * (1 - zweiter - (letzter - erster - 3) * s - ende)
  }
  flaeche[zeile + letzter]! += d * ende
}

/** Fewer shades of an edge than eyes can tell: an image then has few colours, and its file is small. */
const ABSTUFUNGEN = 16

function mische(leinwand: Leinwand, { links, oben, breite, hoehe }: Feld, flaeche: Float32Array, farbe: Rgb, deckung: number): void {
  const { pixel, breite: weite } = leinwand
  for (let y = 0; y < hoehe; y++) {
    let summe = 0
    for (let x = 0; x < breite; x++) {
      summe += flaeche[y * (breite + 2) + x]!
      const anteil = (Math.round(Math.min(1, Math.abs(summe)) * ABSTUFUNGEN) / ABSTUFUNGEN) * deckung
      if (anteil === 0) continue
      const stelle = 3 * ((oben + y) * weite + links + x)
      for (let i = 0; i < 3; i++) pixel[stelle + i] = Math.round(pixel[stelle + i]! * (1 - anteil) + farbe[i]! * anteil)
    }
  }
}
