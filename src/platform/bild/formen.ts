// Simple shapes as closed lines: rectangles with round corners, circles, rings, strokes, and outlines of a map.
import type { Linienzug } from './font.ts'

const VIERTEL = Math.PI / 2

function bogen(x: number, y: number, radius: number, von: number, viertel: number): Linienzug {
  const stufen = Math.max(2, Math.ceil(Math.sqrt(radius) * 3)) * viertel
  return Array.from({ length: stufen + 1 }, (_, i) => von + (i / stufen) * VIERTEL * viertel).flatMap((winkel) => [
    x + radius * Math.cos(winkel),
    y + radius * Math.sin(winkel),
  ])
}

export type Kasten = { x: number; y: number; breite: number; hoehe: number; radius?: number }

export function rechteck({ x, y, breite, hoehe, radius = 0 }: Kasten): Linienzug {
  const [rechts, unten] = [x + breite, y + hoehe]
  if (radius === 0) return [x, y, rechts, y, rechts, unten, x, unten]
  return [
    ...bogen(rechts - radius, y + radius, radius, -VIERTEL, 1),
    ...bogen(rechts - radius, unten - radius, radius, 0, 1),
    ...bogen(x + radius, unten - radius, radius, VIERTEL, 1),
    ...bogen(x + radius, y + radius, radius, 2 * VIERTEL, 1),
  ]
}

export function kreis(x: number, y: number, radius: number): Linienzug {
  return bogen(x, y, radius, 0, 4)
}

export function ring(x: number, y: number, radius: number, dicke: number): Linienzug[] {
  return [kreis(x, y, radius), umgekehrt(kreis(x, y, radius - dicke))]
}

/** A straight stroke with round ends. */
export function strich([x0, y0, x1, y1]: readonly [number, number, number, number], dicke: number): Linienzug {
  const winkel = Math.atan2(y1 - y0, x1 - x0)
  return [...bogen(x0, y0, dicke / 2, winkel + VIERTEL, 2), ...bogen(x1, y1, dicke / 2, winkel - VIERTEL, 2)]
}

function umgekehrt(zug: Linienzug): Linienzug {
  return zug.map((_, i) => zug[zug.length - 2 - i + 2 * (i % 2)]!)
}

/** An outline as the maps store it: `M` where it begins, `l` with steps, `z` at its end. */
export function landzuege(pfad: string): Linienzug[] {
  return pfad.split('z').flatMap((teil) => {
    const zahlen = (teil.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
    const zug: Linienzug = []
    for (let i = 0; i + 1 < zahlen.length; i += 2) zug.push(zahlen[i]! + (zug.at(-2) ?? 0), zahlen[i + 1]! + (zug.at(-1) ?? 0))
    return zug.length > 0 ? [zug] : []
  })
}
