// Something read anew now and then, by a clock and by events at once. Apart, because their order is easy to get wrong.

export type JuengsteLesung<T> = {
  wert(): T
  /** Reads again. Of readings that overlap the one begun last stays, whichever ends last: it has seen more. */
  erneuere(): Promise<void>
}

export async function juengsteLesung<T>(lies: () => Promise<T>): Promise<JuengsteLesung<T>> {
  let wert = await lies()
  let begonnen = 0
  let gilt = 0
  return {
    wert: () => wert,
    async erneuere() {
      const nr = ++begonnen
      const gelesen = await lies()
      if (nr < gilt) return
      wert = gelesen
      gilt = nr
    },
  }
}
