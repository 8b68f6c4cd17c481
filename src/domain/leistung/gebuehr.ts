// Changing one fee: which entry is meant, and what the modules read afterwards.
import { ok, type Result, refuse } from '../../platform/result.ts'
import type { Tag } from '../../platform/zeit.ts'
import type { Kosten, Modulinhalte } from './modul.ts'

export const HOECHSTBETRAG_CENT = 100_000_000

/** The name by which a fee is addressed: its key, else its position in the list. */
export function gebuehrSchluessel(eintrag: Pick<Kosten, 'schluessel'>, index: number): string {
  return eintrag.schluessel ?? String(index + 1)
}

function istBetrag(cent: number): boolean {
  return Number.isSafeInteger(cent) && cent >= 0 && cent <= HOECHSTBETRAG_CENT
}

/** Sets the amount of a fixed fee; where a key stands for several spans of days, of the one that holds on the day. */
export function entscheideGebuehr(
  module: Modulinhalte,
  { gebuehr, betragCent, tag }: { gebuehr: string; betragCent: number; tag: Tag },
): Result<Modulinhalte, { grund: 'gebuehr-unbekannt' | 'gebuehr-nicht-fest' | 'betrag-ungueltig' }> {
  if (!istBetrag(betragCent)) return refuse({ grund: 'betrag-ungueltig' })
  const eintraege = module.kosten?.eintraege ?? []
  const gemeinte = eintraege.filter((eintrag, index) => gebuehrSchluessel(eintrag, index) === gebuehr)
  const eintrag =
    gemeinte.find((kandidat) => (kandidat.gueltigVon ?? '') <= tag && tag <= (kandidat.gueltigBis ?? '9999-12-31')) ?? gemeinte[0]
  if (!eintrag || !module.kosten) return refuse({ grund: 'gebuehr-unbekannt' })
  if (eintrag.art !== 'fix') return refuse({ grund: 'gebuehr-nicht-fest' })
  const neu = eintraege.map((bisher) => (bisher === eintrag ? { ...bisher, betragCent } : bisher))
  return ok({ ...module, kosten: { ...module.kosten, eintraege: neu } })
}
