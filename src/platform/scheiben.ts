// Long work in slices: between two of them the process answers whoever waits for it.

/** Call it after each piece of work: when a slice is used up, it lets the event loop go round once. */
export function createScheiben(ms = 8): () => Promise<void> {
  let bis = performance.now() + ms
  return async () => {
    if (performance.now() < bis) return
    await new Promise<void>((weiter) => setImmediate(weiter))
    bis = performance.now() + ms
  }
}
