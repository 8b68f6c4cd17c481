// What was made once and is still true: validity by generation and clock, one maker at a time per key, least recently used goes first.
import type { Clock } from '../zeit.ts'
import type { Generationen } from './generationen.ts'

/** What a maker hands over: the value, all it was made of (`leistung:<id>`, `gebiet`, …), and until when it is true without any event. */
export type Erzeugt<T> = { wert: T; abhaengigkeiten: Iterable<string>; gueltigBis: Date }

export type Eintrag<T> = { wert: T; abhaengigkeiten: readonly string[]; gueltigBis: Date }

type Gespeichert<T> = Eintrag<T> & { seit: number; beginn: Date; bytes: number }

export type SpeicherStand = { eintraege: number; bytes: number; treffer: number; erzeugt: number }

export type Speicher<T> = {
  /**
   * The valid entry, or a new one. Callers at the same time share one maker; none is handed what was made before an
   * invalidation that came before his call. If the maker fails, all who waited fail and nothing is kept.
   */
  hole(schluessel: string, erzeuge: () => Promise<Erzeugt<T>>): Promise<Eintrag<T>>
  /** The valid entry, without making one. */
  finde(schluessel: string): Eintrag<T> | null
  /** The entry has grown (a compressed variant was added). */
  waechst(schluessel: string, wert: T, bytes: number): void
  stand(): SpeicherStand
}

export type SpeicherOptionen<T> = { clock: Clock; generationen: Generationen; maxBytes: number; groesse: (wert: T) => number }

// Under a storm of invalidations somebody must be answered in the end: from the second round on the value was begun after the caller came.
const RUNDEN = 3

export function createSpeicher<T>({ clock, generationen, maxBytes, groesse }: SpeicherOptionen<T>): Speicher<T> {
  const inArbeit = new Map<string, Promise<Gespeichert<T>>>()
  const stand: SpeicherStand = { eintraege: 0, bytes: 0, treffer: 0, erzeugt: 0 }

  const gilt = (e: Gespeichert<T>) => {
    if (clock() >= e.gueltigBis) return false
    const stand = generationen.stand()
    if (e.seit === stand) return true
    if (!generationen.unveraendert(e.abhaengigkeiten, e.seit)) return false
    e.seit = stand // true until now: next time nothing before this is looked at
    return true
  }

  const { behalte, finde, waechst, anzahl } = createAblage<T>(gilt, maxBytes, stand)
  const mache = async (schluessel: string, erzeuge: () => Promise<Erzeugt<T>>) => {
    const [seit, beginn] = [generationen.stand(), clock()]
    stand.erzeugt++
    const { wert, abhaengigkeiten, gueltigBis } = await erzeuge()
    const bytes = groesse(wert) + 200 + 2 * schluessel.length
    const eintrag = { wert, abhaengigkeiten: [...abhaengigkeiten], gueltigBis, seit, beginn, bytes }
    if (gilt(eintrag)) behalte(schluessel, eintrag)
    return eintrag
  }
  const einmal = (schluessel: string, erzeuge: () => Promise<Erzeugt<T>>) => {
    const laufend = inArbeit.get(schluessel)
    if (laufend) return laufend
    const neu = mache(schluessel, erzeuge).finally(() => inArbeit.delete(schluessel))
    inArbeit.set(schluessel, neu)
    return neu
  }
  return {
    hole: async (schluessel, erzeuge) => {
      const da = finde(schluessel)
      if (da) return da
      for (let runde = 1; ; runde++) {
        const eintrag = await einmal(schluessel, erzeuge)
        // a maker may say "true for no time at all": then it is served once and never kept
        const nieHaltbar = eintrag.gueltigBis <= eintrag.beginn && generationen.unveraendert(eintrag.abhaengigkeiten, eintrag.seit)
        if (gilt(eintrag) || nieHaltbar || runde >= RUNDEN) return eintrag
      }
    },
    finde,
    waechst,
    stand: () => ({ ...stand, eintraege: anzahl() }),
  }
}

/** The entries that are kept; who was used longest ago goes first when there is no room. Counts into `stand`. */
function createAblage<T>(gilt: (eintrag: Gespeichert<T>) => boolean, maxBytes: number, stand: SpeicherStand) {
  const eintraege = new Map<string, Gespeichert<T>>() // insertion order = order of last use
  const entferne = (schluessel: string) => {
    const alt = eintraege.get(schluessel)
    if (alt && eintraege.delete(schluessel)) stand.bytes -= alt.bytes
  }
  const platzSchaffen = () => {
    for (const key of eintraege.keys()) {
      if (stand.bytes <= maxBytes) return
      entferne(key)
    }
  }
  const behalte = (schluessel: string, eintrag: Gespeichert<T>) => {
    entferne(schluessel)
    eintraege.set(schluessel, eintrag)
    stand.bytes += eintrag.bytes
    platzSchaffen()
  }
  const finde = (schluessel: string) => {
    const eintrag = eintraege.get(schluessel)
    if (!eintrag) return null
    if (!gilt(eintrag)) {
      entferne(schluessel)
      return null
    }
    eintraege.delete(schluessel)
    eintraege.set(schluessel, eintrag)
    stand.treffer++
    return eintrag
  }
  const waechst = (schluessel: string, wert: T, bytes: number) => {
    const eintrag = eintraege.get(schluessel)
    if (eintrag?.wert !== wert) return
    eintrag.bytes += bytes
    stand.bytes += bytes
    platzSchaffen()
  }
  return { behalte, finde, waechst, anzahl: () => eintraege.size }
}
