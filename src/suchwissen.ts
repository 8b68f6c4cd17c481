// What the search knows beside its documents: the vocabulary, editors' best bets, and what people open. Apart from them, because it changes alone.
import { readWortschatz } from './domain/fachwortschatz/index.ts'
import { type Empfehlung, readBeliebtheit, readEmpfehlungen, type Suche, type Wortpaar } from './domain/suche/index.ts'
import type { Kontext } from './platform/kontext.ts'
import { tagVon } from './platform/zeit.ts'

const ABSTAND_MS = 10 * 60_000

type Stand = { wortschatz: readonly Wortpaar[]; empfehlungen: readonly Empfehlung[]; beliebtheit: ReadonlyMap<string, number> }

export type Suchwissen = {
  /** Gives a search what it does not have yet, and answers it. */
  anwenden(suche: Suche): Suche
  /** Reads again what the nouns of the events touch; answers whether that was anything. */
  erneuere(nomen: ReadonlySet<string>): Promise<boolean>
  wortschatz(): readonly Wortpaar[]
  stop(): void
}

/** Reads all of it; popularity, and the best bets of the day, again every ten minutes. */
export async function ladeSuchwissen({ db, clock, log }: Kontext, abstandMs = ABSTAND_MS): Promise<Suchwissen> {
  const heute = () => tagVon(clock())
  const liesEmpfehlungen = () => readEmpfehlungen(db.lesen, heute())
  const liesBeliebtheit = () => readBeliebtheit(db.lesen, heute())
  const stand: Stand = {
    wortschatz: await readWortschatz(db.lesen),
    empfehlungen: await liesEmpfehlungen(),
    beliebtheit: await liesBeliebtheit(),
  }
  const gegeben = new WeakMap<Suche, Stand>()
  const takt = setInterval(async () => {
    try {
      stand.empfehlungen = await liesEmpfehlungen()
      stand.beliebtheit = await liesBeliebtheit()
    } catch (fehler) {
      log.error({ err: fehler }, 'popularity could not be read')
    }
  }, abstandMs)
  takt.unref()
  return {
    anwenden(suche) {
      const bisher = gegeben.get(suche)
      const { wortschatz, empfehlungen, beliebtheit } = stand
      if (bisher?.wortschatz === wortschatz && bisher.empfehlungen === empfehlungen && bisher.beliebtheit === beliebtheit) return suche
      if (bisher?.wortschatz !== stand.wortschatz) suche.setWortschatz(stand.wortschatz)
      if (bisher?.empfehlungen !== stand.empfehlungen) suche.setEmpfehlungen(stand.empfehlungen)
      if (bisher?.beliebtheit !== stand.beliebtheit) suche.setBeliebtheit(stand.beliebtheit)
      gegeben.set(suche, { ...stand })
      return suche
    },
    async erneuere(nomen) {
      if (nomen.has('fachwortschatz')) stand.wortschatz = await readWortschatz(db.lesen)
      if (nomen.has('suche')) stand.empfehlungen = await liesEmpfehlungen()
      return nomen.has('fachwortschatz') || nomen.has('suche')
    },
    wortschatz: () => stand.wortschatz,
    stop: () => clearInterval(takt),
  }
}
