// The hint "there are new events", sent by the writing process after its commit, many commits in one.
// Apart from the transaction itself because a NOTIFY inside every commit makes all writers of the server wait for each other.

const ABSTAND_MS = 20

export type Hinweisgeber = { sendeBald(): void; stop(): void }

export function createHinweisgeber(sende: () => Promise<unknown>): Hinweisgeber {
  let geplant: NodeJS.Timeout | null = null
  return {
    sendeBald: () => {
      geplant ??= setTimeout(() => {
        geplant = null
        sende().catch(() => {}) // a lost hint costs a reader a quarter of a second, nothing else
      }, ABSTAND_MS).unref()
    },
    stop: () => {
      if (geplant) clearTimeout(geplant)
      geplant = null
    },
  }
}
