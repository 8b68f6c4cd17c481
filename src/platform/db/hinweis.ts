// The hint "there are new events", sent by the writing process after its commit, many commits in one.
// Apart from the transaction itself because a NOTIFY inside every commit makes all writers of the server wait for each other.
import { AsyncLocalStorage } from 'node:async_hooks'

const laufend = new AsyncLocalStorage<{ gemerkt: boolean }>()
const ABSTAND_MS = 20

/** Called inside a transaction that wrote an event. Outside of one it does nothing: readers poll anyway. */
export function merkeHinweis(): void {
  const transaktion = laufend.getStore()
  if (transaktion) transaktion.gemerkt = true
}

export function createHinweisgeber(sende: () => Promise<unknown>) {
  let geplant: NodeJS.Timeout | null = null
  const plane = () => {
    geplant ??= setTimeout(() => {
      geplant = null
      sende().catch(() => {}) // a lost hint costs a reader a quarter of a second, nothing else
    }, ABSTAND_MS).unref()
  }
  return {
    nachCommit: async <T>(transaktion: () => Promise<T>): Promise<T> => {
      const stand = { gemerkt: false }
      const ergebnis = await laufend.run(stand, transaktion)
      if (stand.gemerkt) plane()
      return ergebnis
    },
    stop: () => {
      if (geplant) clearTimeout(geplant)
      geplant = null
    },
  }
}
