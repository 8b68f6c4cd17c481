// What the search knows beside its documents: the vocabulary, editors' best bets, and what people open. Apart from them, because it changes alone.
import { readWortschatz } from './domain/fachwortschatz/index.ts'
import { type Empfehlung, readBeliebtheit, readEmpfehlungen, type Suche, type Wortpaar } from './domain/suche/index.ts'
import { juengsteLesung } from './juengste-lesung.ts'
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
  /** How much each object is wanted, 0 to 1, by clicks that nobody can be told from. */
  beliebtheit(): ReadonlyMap<string, number>
  stop(): void
}

/** Reads all of it; popularity, and the best bets of the day, again every ten minutes. */
export async function ladeSuchwissen({ db, clock, log }: Kontext, abstandMs = ABSTAND_MS): Promise<Suchwissen> {
  const heute = () => tagVon(clock())
  const wortschatz = await juengsteLesung(() => readWortschatz(db.lesen))
  const empfehlungen = await juengsteLesung(() => readEmpfehlungen(db.lesen, heute()))
  const beliebtheit = await juengsteLesung(() => readBeliebtheit(db.lesen, heute()))
  const gegeben = new WeakMap<Suche, Stand>()
  const takt = setInterval(async () => {
    try {
      await empfehlungen.erneuere()
      await beliebtheit.erneuere()
    } catch (fehler) {
      log.error({ err: fehler }, 'best bets and popularity could not be read')
    }
  }, abstandMs)
  takt.unref()
  return {
    anwenden(suche) {
      const bisher = gegeben.get(suche)
      const stand: Stand = { wortschatz: wortschatz.wert(), empfehlungen: empfehlungen.wert(), beliebtheit: beliebtheit.wert() }
      if (bisher?.wortschatz !== stand.wortschatz) suche.setWortschatz(stand.wortschatz)
      if (bisher?.empfehlungen !== stand.empfehlungen) suche.setEmpfehlungen(stand.empfehlungen)
      if (bisher?.beliebtheit !== stand.beliebtheit) suche.setBeliebtheit(stand.beliebtheit)
      gegeben.set(suche, stand)
      return suche
    },
    async erneuere(nomen) {
      if (nomen.has('fachwortschatz')) await wortschatz.erneuere()
      if (nomen.has('suche')) await empfehlungen.erneuere()
      return nomen.has('fachwortschatz') || nomen.has('suche')
    },
    wortschatz: wortschatz.wert,
    beliebtheit: beliebtheit.wert,
    stop: () => clearInterval(takt),
  }
}
