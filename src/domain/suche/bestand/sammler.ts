// One number per document, with a list of those that are not 0: adding costs nothing but the addition, emptying only what was touched.

export type Sammler = { werte: Float32Array; beruehrt: Uint32Array; anzahl: number }

export const createSammler = (): Sammler => ({ werte: new Float32Array(0), beruehrt: new Uint32Array(0), anzahl: 0 })

/** Makes room; an empty one only. */
export function bereite(sammler: Sammler, dokumente: number): void {
  if (sammler.werte.length >= dokumente) return
  sammler.werte = new Float32Array(Math.ceil(dokumente * 1.5) + 64)
  sammler.beruehrt = new Uint32Array(sammler.werte.length)
}

/** The sum is greater than 0. */
export function addiere(sammler: Sammler, nr: number, wert: number): void {
  const bisher = sammler.werte[nr]!
  if (bisher === 0) sammler.beruehrt[sammler.anzahl++] = nr
  sammler.werte[nr] = bisher + wert
}

/** `wert` is greater than 0. */
export function hebe(sammler: Sammler, nr: number, wert: number): void {
  const bisher = sammler.werte[nr]!
  if (bisher === 0) sammler.beruehrt[sammler.anzahl++] = nr
  if (bisher < wert) sammler.werte[nr] = wert
}

export function leere(sammler: Sammler): void {
  const { werte, beruehrt, anzahl } = sammler
  for (let i = 0; i < anzahl; i++) werte[beruehrt[i]!] = 0
  sammler.anzahl = 0
}
