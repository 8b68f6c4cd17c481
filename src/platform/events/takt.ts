// A loop that does one piece of work at a time: every so often, at once when woken, slower after a failure.

export type Takt = { wecke(): void; stop(): Promise<void> }

export type TaktOptionen = {
  abstandMs: number
  /** Answers true if there may be more to do at once. */
  arbeite: () => Promise<boolean>
  onFehler: (fehler: unknown, versuch: number) => void
  hoechstensMs: number
}

export function createTakt({ abstandMs, arbeite, onFehler, hoechstensMs }: TaktOptionen): Takt {
  let [gestoppt, geweckt, fehler] = [false, false, 0]
  let weiter = () => {}

  const pause = (ms: number) =>
    new Promise<void>((fertig) => {
      const uhr = setTimeout(fertig, ms)
      weiter = () => {
        clearTimeout(uhr)
        fertig()
      }
    })
  const schritt = async () => {
    geweckt = false
    try {
      const mehr = await arbeite()
      fehler = 0
      if (!mehr && !geweckt && !gestoppt) await pause(abstandMs)
    } catch (grund) {
      fehler++
      onFehler(grund, fehler)
      if (!gestoppt) await pause(Math.min(abstandMs * 2 ** Math.min(fehler, 20), hoechstensMs))
    }
  }
  const laeuft = (async () => {
    while (!gestoppt) await schritt()
  })()
  return {
    wecke: () => {
      geweckt = true
      if (fehler === 0) weiter() // after a failure a hint does not shorten the wait
    },
    stop: async () => {
      gestoppt = true
      weiter()
      await laeuft
    },
  }
}
