// Many growing lists of 32-bit numbers in one typed array: millions of entries without an object each.

const KLEINSTE = 4

/** A list is a number; its entries are `daten[von[liste]]` and the `laenge[liste]` after it. */
export type Listen = {
  daten: Uint32Array
  von: Uint32Array
  laenge: Uint32Array
  platz: Uint32Array
  anzahl: number
  ende: number
  /** Places given back, by the power of two they hold. */
  frei: number[][]
}

export function createListen(): Listen {
  const feld = () => new Uint32Array(256)
  return { daten: new Uint32Array(1024), von: feld(), laenge: feld(), platz: feld(), anzahl: 0, ende: 0, frei: [] }
}

/** Makes lists up to this number, empty ones. */
export function sorgeFuerListe(listen: Listen, nr: number): void {
  while (nr >= listen.von.length) {
    listen.von = doppelt(listen.von)
    listen.laenge = doppelt(listen.laenge)
    listen.platz = doppelt(listen.platz)
  }
  if (nr >= listen.anzahl) listen.anzahl = nr + 1
}

export function neueListe(listen: Listen): number {
  sorgeFuerListe(listen, listen.anzahl)
  return listen.anzahl - 1
}

export function haengeAn(listen: Listen, liste: number, wert: number): void {
  const laenge = listen.laenge[liste]!
  if (laenge === listen.platz[liste]) wachse(listen, liste)
  listen.daten[listen.von[liste]! + laenge] = wert
  listen.laenge[liste] = laenge + 1
}

/** A copy of the list. */
export function alleIn({ daten, von, laenge }: Listen, liste: number): Uint32Array {
  return daten.slice(von[liste]!, von[liste]! + laenge[liste]!)
}

/** Is there one in the list that fits? */
export function enthaelt({ daten, von, laenge }: Listen, liste: number, passt: (wert: number) => boolean): boolean {
  for (let i = von[liste]!, bis = i + laenge[liste]!; i < bis; i++) if (passt(daten[i]!)) return true
  return false
}

/** Keeps only entries that may stay; their order stays too. */
export function filtere({ daten, von, laenge }: Listen, liste: number, bleibt: (wert: number) => boolean): void {
  const anfang = von[liste]!
  let ziel = anfang
  for (let i = anfang, bis = anfang + laenge[liste]!; i < bis; i++) if (bleibt(daten[i]!)) daten[ziel++] = daten[i]!
  laenge[liste] = ziel - anfang
}

export function leereListe(listen: Listen, liste: number): void {
  gibZurueck(listen, liste)
  listen.laenge[liste] = 0
  listen.platz[liste] = 0
}

export const bytesVon = ({ daten, von }: Listen): number => daten.byteLength + von.byteLength * 3

export function doppelt(werte: Uint32Array): Uint32Array {
  const neu = new Uint32Array(werte.length * 2)
  neu.set(werte)
  return neu
}

function wachse(listen: Listen, liste: number): void {
  const platz = Math.max(KLEINSTE, listen.platz[liste]! * 2)
  const frei = listen.frei[Math.log2(platz)]?.pop()
  const neu = frei ?? listen.ende
  if (frei === undefined) {
    listen.ende += platz
    while (listen.ende > listen.daten.length) listen.daten = doppelt(listen.daten)
  }
  const von = listen.von[liste]!
  listen.daten.copyWithin(neu, von, von + listen.laenge[liste]!)
  gibZurueck(listen, liste)
  listen.von[liste] = neu
  listen.platz[liste] = platz
}

function gibZurueck(listen: Listen, liste: number): void {
  const platz = listen.platz[liste]!
  if (platz === 0) return
  const stufe = Math.log2(platz)
  listen.frei[stufe] ??= []
  listen.frei[stufe].push(listen.von[liste]!)
}
