// The best few of many, without sorting the thousands behind them.

/** Those `anzahl` numbers of `alle` with the greatest `werte`, best first. Leaves `alle` as it is. */
export function besteVon(alle: readonly number[], anzahl: number, werte: Float32Array): number[] {
  const vorn = [...alle]
  if (vorn.length > anzahl * 2) stelleVor(vorn, anzahl, werte)
  return (vorn.length > anzahl * 2 ? vorn.slice(0, anzahl) : vorn).sort((a, b) => werte[b]! - werte[a]! || a - b).slice(0, anzahl)
}

/** Hoare's selection: afterwards none of the first `anzahl` is less than any behind them. */
function stelleVor(liste: number[], anzahl: number, werte: Float32Array): void {
  let [von, bis] = [0, liste.length - 1]
  while (von < bis) {
    const mitte = werte[liste[(von + bis) >> 1]!]!
    let [i, j] = [von, bis]
    while (i <= j) {
      while (werte[liste[i]!]! > mitte) i++
      while (werte[liste[j]!]! < mitte) j--
      if (i > j) break
      const getauscht = liste[i]!
      liste[i++] = liste[j]!
      liste[j--] = getauscht
    }
    if (anzahl - 1 <= j) bis = j
    else if (anzahl - 1 >= i) von = i
    else return
  }
}
