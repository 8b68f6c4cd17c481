// One number per document, with a list of those that are not 0: adding costs nothing but the addition, emptying only what was touched.

export class Sammler {
  werte = new Float32Array(0)
  beruehrt = new Uint32Array(0)
  anzahl = 0

  bereite(dokumente: number): this {
    if (this.werte.length < dokumente) {
      this.werte = new Float32Array(dokumente * 1.5 + 64)
      this.beruehrt = new Uint32Array(this.werte.length)
    }
    return this
  }

  /** The sum is not 0. */
  plus(nr: number, wert: number): void {
    if (this.werte[nr] === 0) this.beruehrt[this.anzahl++] = nr
    this.werte[nr]! += wert
  }

  /** `wert` is greater than 0. */
  mindestens(nr: number, wert: number): void {
    if (this.werte[nr] === 0) this.beruehrt[this.anzahl++] = nr
    if (this.werte[nr]! < wert) this.werte[nr] = wert
  }

  leere(): void {
    for (let i = 0; i < this.anzahl; i++) this.werte[this.beruehrt[i]!] = 0
    this.anzahl = 0
  }
}
