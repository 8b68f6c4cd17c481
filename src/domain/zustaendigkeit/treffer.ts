// Which rules or single rows win for a question: a row beats a rule, the narrower area beats the wider; order never decides. Pure.
import { giltAm, type Tag } from '../../platform/zeit.ts'
import type { Bezirksart, Ebene, Gebiet, GebietId } from '../gebiet/index.ts'
import type { Bezugsort } from '../leistung/index.ts'
import { type Pruefung, pruefeBedingung } from './bedingung.ts'
import type { Einzelzeile, VerorteteRegel, Zustaendigkeitsmodell } from './modell.ts'
import type { Frage } from './zustaendigkeit.ts'

/** The place of a question on its day: the areas it lies in, the Gemeinde among them (null if a wider area was named), and how wide each is. */
export type Ort = {
  kette: readonly Gebiet[]
  gemeinde: Gebiet | null
  /** The areas from narrow to wide, Bezirke where they belong. */
  nachEnge: readonly Gebiet[]
  weite: ReadonlyMap<GebietId, number>
}

export type Treffer =
  | { art: 'zeilen'; gebiet: Gebiet; zeilen: readonly Einzelzeile[] }
  | { art: 'regeln'; regeln: readonly VerorteteRegel[] }
  /** Nothing holds for certain. `unklar`: another rule might, if a Gemeinde were named. */
  | { art: 'nichts'; unklar: boolean; andereBezugsorte: readonly Bezugsort[] }

/** A Bezirk is a set of Gemeinden: it counts as narrower than a Kreis and wider than a Gemeinde, wherever its borders run. */
const ENGE: Record<Ebene, number> = { ortsteil: 0, gemeinde: 1, verband: 2, bezirk: 3, kreis: 4, regierungsbezirk: 5, land: 6, bund: 7 }

/** The areas answer with the same list for the same question, so what follows from it is worked out once. */
const orte = new WeakMap<readonly Gebiet[], Ort>()

export function ortVon(modell: Zustaendigkeitsmodell, { gebiet, tag }: Pick<Frage, 'gebiet' | 'tag'>): Ort | null {
  const kette = modell.gebiete.kette(gebiet, tag)
  if (kette.length === 0) return null
  const bekannt = orte.get(kette)
  if (bekannt) return bekannt
  const ort = {
    kette,
    gemeinde: kette.find(({ ebene }) => ebene === 'gemeinde') ?? null,
    nachEnge: [...kette].sort((a, b) => ENGE[a.ebene] - ENGE[b.ebene]),
    weite: new Map(kette.map(({ id, ebene }) => [id, ENGE[ebene]])),
  }
  orte.set(kette, ort)
  return ort
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
  const key = `${frage.leistung} ${frage.rolle}`
  const zeilenHier = modell.zeilen.get(key)
  for (const gebiet of zeilenHier ? ort.nachEnge : []) {
    const zeilen = zeilenHier?.get(gebiet.id)?.filter(gilt) ?? []
    if (zeilen.length > 0) return { art: 'zeilen', gebiet, zeilen }
  }
  const moegliche = (modell.regeln.get(key) ?? []).filter((regel) => ort.weite.has(regel.gebiet) && gilt(regel))
  const geprueft = moegliche.map((regel) => ({
    regel,
    pruefung: pruefe(regel, ort),
    weite: Math.min(ort.weite.get(regel.gebiet) ?? 0, 'bezirksart' in regel.stelle ? ENGE.bezirk : ENGE.bund),
  }))
  const engste = Math.min(...geprueft.filter(({ pruefung }) => pruefung === 'erfuellt').map(({ weite }) => weite))
  const unklar = geprueft.some(({ pruefung, weite }) => pruefung === 'unbekannt' && weite <= engste)
  const regeln = geprueft.filter(({ pruefung, weite }) => pruefung === 'erfuellt' && weite === engste).map(({ regel }) => regel)
  return unklar || regeln.length === 0 ? { art: 'nichts', unklar, andereBezugsorte: [...andere] } : { art: 'regeln', regeln }
}

/** A rule for the Bezirk of a kind holds where there is one; of a whole Kreis that is not in one, its Gemeinden may still be. */
function pruefe(regel: VerorteteRegel, ort: Ort): Pruefung {
  const pruefung = pruefeBedingung(regel.bedingung, ort.gemeinde)
  if (!('bezirksart' in regel.stelle) || bezirkeVon(ort, regel.stelle.bezirksart).length > 0) return pruefung
  return ort.gemeinde ? 'nicht-erfuellt' : 'unbekannt'
}

/** The Bezirke of a kind in which the place lies: one, unless the facts contradict each other. */
export function bezirkeVon(ort: Ort, art: Bezirksart): Gebiet[] {
  return ort.kette.filter(({ bezirksart }) => bezirksart === art)
}
