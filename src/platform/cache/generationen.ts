// When each object was last thrown out, counted in generations. Apart because several caches share one count.

export type Generationen = {
  /** The number of the last invalidation. Read it BEFORE loading what an entry is made of. */
  stand(): number
  /** Throws out everything that depends on one of these keys and was begun before now. */
  verwerfen(schluessel: Iterable<string>): void
  /** Throws out everything. */
  verwerfeAlles(): void
  /** True if none of the keys was thrown out after the given generation. */
  unveraendert(schluessel: Iterable<string>, seit: number): boolean
}

/** `maxSchluessel` bounds the memory: beyond it all is forgotten at the price of throwing everything out once. */
export function createGenerationen(maxSchluessel = 200_000): Generationen {
  const verworfen = new Map<string, number>()
  let stand = 0
  let boden = 0 // whatever began before this generation is void
  const alles = () => {
    stand++
    boden = stand
    verworfen.clear()
  }
  return {
    stand: () => stand,
    verwerfen: (schluessel) => {
      stand++
      for (const key of schluessel) verworfen.set(key, stand)
      if (verworfen.size > maxSchluessel) alles()
    },
    verwerfeAlles: alles,
    unveraendert: (schluessel, seit) => {
      if (seit < boden) return false
      for (const key of schluessel) if ((verworfen.get(key) ?? 0) > seit) return false
      return true
    },
  }
}
