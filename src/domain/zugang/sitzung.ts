// A session: how long it lasts. Pure.
import type { Akteur } from '../../platform/akteur.ts'
import type { KontoId, RolleId } from './konto.ts'

/**
 * Lifecycle: 1. begonnen at login, always with a new token 2. benutzt by each request 3. over: after 12 hours, after 60 minutes without use,
 * by logging out, when the role or the account ends.
 */
export type Sitzung = { konto: KontoId; rolle: RolleId; begonnen: Date; benutzt: Date }

/** Who is logged in, for whom, and how he is called on the page. */
export type Angemeldet = { akteur: Akteur & { traeger: string }; name: string }

const MINUTE = 60_000
// BSI TR-03160-1 (Servicekonten), trust level low: 12 hours in all, 60 minutes without use
export const SITZUNG_HOECHSTENS = 12 * 60 * MINUTE
export const SITZUNG_OHNE_NUTZUNG = 60 * MINUTE

export function istGueltig(sitzung: Pick<Sitzung, 'begonnen' | 'benutzt'>, jetzt: Date): boolean {
  const alter = jetzt.getTime() - sitzung.begonnen.getTime()
  const ruhe = jetzt.getTime() - sitzung.benutzt.getTime()
  return alter < SITZUNG_HOECHSTENS && ruhe < SITZUNG_OHNE_NUTZUNG
}

/** Use is noted once a minute, not with each request: reading a page should not write. */
export function istNutzungZuVermerken(sitzung: Pick<Sitzung, 'benutzt'>, jetzt: Date): boolean {
  return jetzt.getTime() - sitzung.benutzt.getTime() >= MINUTE
}
