// Sweeps removed documents out of the lists, a piece with each change, and gives their numbers back once no list names them.
import { filtere, type Listen } from './listen.ts'

const AB = 1_000
const JE_MAL = 256

type Gefegtes = { listen: Listen; dokument: (eintrag: number) => number }

export function createFegen(alle: readonly Gefegtes[]) {
  let tote: number[] = []
  let gefegte: Set<number> | null = null
  let naechste = 0
  const freie: number[] = []
  return {
    tot: (nr: number) => void tote.push(nr),
    freie: () => freie.pop(),
    weiter(lebende: number): void {
      if (gefegte === null) {
        if (tote.length < Math.max(AB, lebende / 4)) return
        gefegte = new Set(tote)
        tote = []
        naechste = 0
      }
      const weg = gefegte
      const ende = Math.max(...alle.map(({ listen }) => listen.anzahl))
      const bis = Math.min(naechste + JE_MAL, ende)
      for (; naechste < bis; naechste++)
        for (const { listen, dokument } of alle)
          if (naechste < listen.anzahl) filtere(listen, naechste, (eintrag) => !weg.has(dokument(eintrag)))
      if (naechste < ende) return
      for (const nr of gefegte) freie.push(nr)
      gefegte = null
    },
  }
}
