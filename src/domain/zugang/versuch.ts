// Attempts to log in: how many are free, and how long one waits after that. The same for addresses that exist and those that do not. Pure.
import { ok, type Result, refuse } from '../../platform/result.ts'

export type Versuch = { anzahl: number; zuletzt: Date; gesperrtBis: Date | null }

const SEKUNDE = 1000
export const VERGESSEN_NACH = 24 * 3600 * SEKUNDE
const ERSTE_SPERRE = 30 * SEKUNDE
const LAENGSTE_SPERRE = 3600 * SEKUNDE

/** Many people may sit behind one client address, so it has more attempts free than one account. */
export const FREIE_VERSUCHE = { konto: 5, client: 25 } as const
export type Versuchsart = keyof typeof FREIE_VERSUCHE

/** Counts an attempt before it is judged. From the last free one on, each failure doubles the wait: 30 s, 1 min, 2 min … 1 h. During the wait nothing counts, so nobody can lock a colleague out for ever. */
export function entscheideVersuch(art: Versuchsart, bisher: Versuch | null, jetzt: Date): Result<Versuch, { gesperrtBis: Date }> {
  if (bisher?.gesperrtBis && jetzt < bisher.gesperrtBis) return refuse({ gesperrtBis: bisher.gesperrtBis })
  const vergessen = bisher === null || jetzt.getTime() - bisher.zuletzt.getTime() > VERGESSEN_NACH
  const anzahl = vergessen ? 1 : bisher.anzahl + 1
  const ueber = anzahl - FREIE_VERSUCHE[art]
  const warten = Math.min(ERSTE_SPERRE * 2 ** Math.min(ueber, 20), LAENGSTE_SPERRE)
  return ok({ anzahl, zuletzt: jetzt, gesperrtBis: ueber < 0 ? null : new Date(jetzt.getTime() + warten) })
}

/** What remains of an attempt that was right: the account starts anew, the client's count loses this one only (or else any own account would buy free guesses). */
export function nachErfolg(art: Versuchsart, versuch: Versuch): Versuch {
  return { anzahl: art === 'konto' ? 0 : Math.max(0, versuch.anzahl - 1), zuletzt: versuch.zuletzt, gesperrtBis: null }
}
