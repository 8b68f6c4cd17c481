// Many growing lists of 32-bit numbers in one typed array: millions of entries without an object each, and ready to be handed to another thread.

const KLEINSTE = 4

/** Everything a `Listen` consists of. */
export type Listenabbild = { daten: Uint32Array; von: Uint32Array; laenge: Uint32Array; platz: Uint32Array; anzahl: number; ende: number }

export class Listen {
  daten: Uint32Array
  von: Uint32Array
  laenge: Uint32Array
  private platz: Uint32Array
  anzahl: number
  private ende: number
  /** Places given back, by the power of two they hold. */
  private frei: number[][] = []

  constructor(abbild?: Listenabbild) {
    this.daten = abbild?.daten ?? new Uint32Array(1024)
    this.von = abbild?.von ?? new Uint32Array(256)
    this.laenge = abbild?.laenge ?? new Uint32Array(256)
    this.platz = abbild?.platz ?? new Uint32Array(256)
    this.anzahl = abbild?.anzahl ?? 0
    this.ende = abbild?.ende ?? 0
  }

  /** A new empty list. */
  neu(): number {
    if (this.anzahl === this.von.length) {
      this.von = doppelt(this.von)
      this.laenge = doppelt(this.laenge)
      this.platz = doppelt(this.platz)
    }
    return this.anzahl++
  }

  push(liste: number, wert: number): void {
    const laenge = this.laenge[liste]!
    if (laenge === this.platz[liste]) this.wachse(liste)
    this.daten[this.von[liste]! + laenge] = wert
    this.laenge[liste] = laenge + 1
  }

  /** A copy of the list. */
  alle(liste: number): Uint32Array {
    return this.daten.slice(this.von[liste]!, this.von[liste]! + this.laenge[liste]!)
  }

  /** Keeps only entries that may stay; their order stays too. */
  filtere(liste: number, bleibt: (wert: number) => boolean): void {
    const { daten } = this
    const von = this.von[liste]!
    let ziel = von
    for (let i = von, bis = von + this.laenge[liste]!; i < bis; i++) if (bleibt(daten[i]!)) daten[ziel++] = daten[i]!
    this.laenge[liste] = ziel - von
  }

  leere(liste: number): void {
    this.gibZurueck(liste)
    this.laenge[liste] = 0
    this.platz[liste] = 0
  }

  get bytes(): number {
    return this.daten.byteLength + this.von.byteLength * 3
  }

  abbild(): Listenabbild {
    const { daten, von, laenge, platz, anzahl, ende } = this
    return { daten, von, laenge, platz, anzahl, ende }
  }

  private wachse(liste: number): void {
    const platz = Math.max(KLEINSTE, this.platz[liste]! * 2)
    const neu = this.frei[Math.log2(platz)]?.pop() ?? this.ende
    if (neu === this.ende) {
      this.ende += platz
      while (this.ende > this.daten.length) this.daten = doppelt(this.daten)
    }
    const von = this.von[liste]!
    this.daten.copyWithin(neu, von, von + this.laenge[liste]!)
    this.gibZurueck(liste)
    this.von[liste] = neu
    this.platz[liste] = platz
  }

  private gibZurueck(liste: number): void {
    const platz = this.platz[liste]!
    if (platz === 0) return
    const stufe = Math.log2(platz)
    const frei = this.frei[stufe]
    if (frei) frei.push(this.von[liste]!)
    else this.frei[stufe] = [this.von[liste]!]
  }
}

export function doppelt(werte: Uint32Array): Uint32Array {
  const neu = new Uint32Array(werte.length * 2)
  neu.set(werte)
  return neu
}
