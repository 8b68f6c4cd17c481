// Which rules or single rows win for a question: a row beats a rule, the narrower area beats the wider; order never decides. Pure.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Bezirksart, Ebene, Gebiet } from '../gebiet/index.ts'
import type { Bezugsort } from '../leistung/index.ts'
import { type Pruefung, pruefeBedingung } from './bedingung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import type { Frage } from './zustaendigkeit.ts'

/** The place of a question on its day: the areas it lies in, and the Gemeinde among them (null if a wider area was named). */
export type Ort = { kette: readonly Gebiet[]; gemeinde: Gebiet | null }

export type Treffer =
  | { art: 'zeilen'; gebiet: Gebiet; zeilen: readonly Einzelzeile[] }
  | { art: 'regeln'; regeln: readonly VerorteteRegel[] }
  /** Nothing holds for certain. `unklar`: another rule might, if a Gemeinde were named. */
  | { art: 'nichts'; unklar: boolean; andereBezugsorte: readonly Bezugsort[] }

/** A Bezirk is a set of Gemeinden: it counts as narrower than a Kreis and wider than a Gemeinde, wherever its borders run. */
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
  const geprueft = moegliche.map((regel) => ({
    regel,
    pruefung: pruefe(regel, ort),
    weite: Math.min(enge.get(regel.gebiet) ?? 0, 'bezirksart' in regel.stelle ? ENGE.bezirk : ENGE.bund),
  }))
  const engste = Math.min(...geprueft.filter(({ pruefung }) => pruefung === 'erfuellt').map(({ weite }) => weite))
  const unklar = geprueft.some(({ pruefung, weite }) => pruefung === 'unbekannt' && weite <= engste)
  const regeln = geprueft.filter(({ pruefung, weite }) => pruefung === 'erfuellt' && weite === engste).map(({ regel }) => regel)
  return unklar || regeln.length === 0 ? { art: 'nichts', unklar, andereBezugsorte: [...andere] } : { art: 'regeln', regeln }
}

/** A rule for the Bezirk of a kind holds where there is one; of a whole Kreis that is not in one, its Gemeinden may still be. */
function pruefe(regel: VerorteteRegel, ort: Ort): Pruefung {
  const pruefung = pruefeBedingung(regel.bedingung, ort.gemeinde)
  if (pruefung === 'nicht-erfuellt' || !('bezirksart' in regel.stelle)) return pruefung
  if (bezirkeVon(ort, regel.stelle.bezirksart).length > 0) return pruefung
  return ort.gemeinde ? 'nicht-erfuellt' : 'unbekannt'
}

/** The Bezirke of a kind in which the place lies: one, unless the facts contradict each other. */
export function bezirkeVon(ort: Ort, art: Bezirksart): Gebiet[] {
  return ort.kette.filter(({ bezirksart }) => bezirksart === art)
}
