// Which rules or single rows win for a question: a row beats a rule, the narrower area beats the wider; order never decides. Pure.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Ebene, Gebiet } from '../gebiet/index.ts'
import type { Bezugsort } from '../leistung/index.ts'
import { pruefeBedingung } from './bedingung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import type { Frage } from './zustaendigkeit.ts'

/** The place of a question on its day: the areas it lies in, and the Gemeinde among them (null if a wider area was named). */
export type Ort = { kette: readonly Gebiet[]; gemeinde: Gebiet | null }

export type Treffer =
  | { art: 'zeilen'; gebiet: Gebiet; zeilen: readonly Einzelzeile[] }
  | { art: 'regeln'; regeln: readonly VerorteteRegel[] }
  /** Nothing holds. `unklar`: a rule might, if a Gemeinde were named. */
  | { art: 'nichts'; unklar: boolean; andereBezugsorte: readonly Bezugsort[] }

/** A Bezirk is a set of Gemeinden: narrower than a Kreis, wider than a Gemeinde, wherever its borders run. */
const ENGE: Record<Ebene, number> = { ortsteil: 0, gemeinde: 1, verband: 2, bezirk: 3, kreis: 4, regierungsbezirk: 5, land: 6, bund: 7 }

export function ortVon(modell: Zustaendigkeitsmodell, frage: Pick<Frage, 'gebiet' | 'tag'>): Ort | null {
  const kette = modell.gebiete.kette(frage.gebiet, frage.tag)
  return kette.length === 0 ? null : { kette, gemeinde: kette.find((gebiet) => gebiet.ebene === 'gemeinde') ?? null }
}

export function findeTreffer(modell: Zustaendigkeitsmodell, frage: Frage, ort: Ort): Treffer {
  const bezugsort = frage.bezugsort ?? modell.bezugsorte.get(frage.leistung)
  const andere = new Set<Bezugsort>()
  const gilt = (eintrag: { bezugsort: Bezugsort; gueltigVon: Tag | null; gueltigBis: Tag | null }) => {
    if (!giltAm(eintrag, frage.tag)) return false
    if (bezugsort === undefined || eintrag.bezugsort === bezugsort) return true
    andere.add(eintrag.bezugsort)
    return false
  }
  const nachEnge = [...ort.kette].sort((a, b) => ENGE[a.ebene] - ENGE[b.ebene])
  for (const gebiet of nachEnge) {
    const zeilen = modell.zeilen.get(`${frage.leistung} ${frage.rolle} ${gebiet.id}`)?.filter(gilt) ?? []
    if (zeilen.length > 0) return { art: 'zeilen', gebiet, zeilen }
  }
  const enge = new Map(ort.kette.map((gebiet) => [gebiet.id, ENGE[gebiet.ebene]]))
  const moegliche = (modell.regeln.get(`${frage.leistung} ${frage.rolle}`) ?? []).filter((regel) => enge.has(regel.gebiet) && gilt(regel))
  const geprueft = moegliche.map((regel) => ({ regel, pruefung: pruefeBedingung(regel.bedingung, ort.gemeinde) }))
  const erfuellt = geprueft.filter(({ pruefung }) => pruefung === 'erfuellt').map(({ regel }) => regel)
  if (erfuellt.length === 0) {
    return { art: 'nichts', unklar: geprueft.some(({ pruefung }) => pruefung === 'unbekannt'), andereBezugsorte: [...andere] }
  }
  const engste = Math.min(...erfuellt.map((regel) => enge.get(regel.gebiet) ?? 0))
  return { art: 'regeln', regeln: erfuellt.filter((regel) => enge.get(regel.gebiet) === engste) }
}
