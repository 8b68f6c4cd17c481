// How good a ranking is, as figures: what people wanted against what the search put first. Pure; whoever asks the queries hands in both.

/** 3 = what the person wants, 2 = right as well, 1 = related, 0 = not. */
export type Grad = number

export type Beurteilt = {
  /** Ids in the order of the hits. An id that comes twice counts where it came first. */
  treffer: readonly string[]
  urteile: ReadonlyMap<string, Grad>
}

/** Shares and means lie between 0 and 1; over no queries all are 0. */
export type Guete = {
  anfragen: number
  /** Mean of 1/place of the first relevant hit (grade 2 or 3), 0 beyond place 10. */
  mrr10: number
  treffer1: number
  treffer5: number
  treffer10: number
  /** Gain 2^grade - 1, discount log2(place + 1), against the best order the judged ids allow. */
  ndcg10: number
  /** Of the queries for which some id was judged 3: one of those is among the first three, or is the first. */
  richtigErste3: number
  richtigZuerst: number
  ohneErgebnis: number
}

export const RELEVANT: Grad = 2
export const RICHTIG: Grad = 3
const TIEFE = 10

export function guete(alle: readonly Beurteilt[]): Guete {
  const orte = alle.map((eine) => ersterPlatz(eine, RELEVANT))
  const mitRichtigem = alle.filter(({ urteile }) => [...urteile.values()].some((grad) => grad >= RICHTIG))
  const richtig = mitRichtigem.map((eine) => ersterPlatz(eine, RICHTIG))
  const bis = (platz: number) => mittel(orte.map((ort) => (ort !== null && ort <= platz ? 1 : 0)))
  return {
    anfragen: alle.length,
    mrr10: mittel(orte.map((ort) => (ort !== null && ort <= TIEFE ? 1 / ort : 0))),
    treffer1: bis(1),
    treffer5: bis(5),
    treffer10: bis(TIEFE),
    ndcg10: mittel(alle.map(ndcg)),
    richtigErste3: mittel(richtig.map((ort) => (ort !== null && ort <= 3 ? 1 : 0))),
    richtigZuerst: mittel(richtig.map((ort) => (ort === 1 ? 1 : 0))),
    ohneErgebnis: mittel(alle.map(({ treffer }) => (treffer.length === 0 ? 1 : 0))),
  }
}

/** Place (from 1) of the first hit that was judged at least this well; null if there is none. */
export function ersterPlatz({ treffer, urteile }: Beurteilt, mindestens: Grad): number | null {
  const stelle = [...new Set(treffer)].findIndex((id) => (urteile.get(id) ?? 0) >= mindestens)
  return stelle === -1 ? null : stelle + 1
}

function ndcg({ treffer, urteile }: Beurteilt): number {
  const bestes = gewinn([...urteile.values()].sort((a, b) => b - a))
  return bestes === 0 ? 0 : gewinn([...new Set(treffer)].map((id) => urteile.get(id) ?? 0)) / bestes
}

function gewinn(grade: readonly Grad[]): number {
  return grade.slice(0, TIEFE).reduce((summe, grad, stelle) => summe + (2 ** grad - 1) / Math.log2(stelle + 2), 0)
}

function mittel(werte: readonly number[]): number {
  return werte.length === 0 ? 0 : werte.reduce((summe, wert) => summe + wert, 0) / werte.length
}

/** Smallest value that at least this share of the values does not exceed (nearest rank); 0 of nothing. */
export function quantil(werte: readonly number[], anteil: number): number {
  const sortiert = [...werte].sort((a, b) => a - b)
  return sortiert[Math.max(0, Math.ceil(anteil * sortiert.length) - 1)] ?? 0
}
