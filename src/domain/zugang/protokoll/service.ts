// The audit log as people read it: entries of the own Träger with the names of those who acted. Apart from logging in: another question altogether.
import { type Akteur, darf } from '../../../platform/akteur.ts'
import { writeAudit } from '../../../platform/audit/index.ts'
import { listAudit, type Protokolleintrag } from '../../../platform/audit/lesen.ts'
import { isUuid } from '../../../platform/id.ts'
import type { Kontext } from '../../../platform/kontext.ts'
import { ok, type Result, refuse } from '../../../platform/result.ts'
import { listNamen } from '../store.ts'

const SEITE = 50

export type Protokollseite = {
  eintraege: Protokolleintrag[]
  /** Names of colleagues by account id. */
  namen: ReadonlyMap<string, string>
  /** Id from which older entries go on; null at the end. */
  aeltere: string | null
}

/** Fifty entries of the Akteur's Träger, newest first. Needs `protokoll.lesen`; that somebody looked is itself an entry. */
export function zeigeProtokoll(
  { db, clock }: Kontext,
  akteur: Akteur,
  { vor }: { vor: string | null },
): Promise<Result<Protokollseite, { grund: 'recht-fehlt' }>> {
  return db.mitAkteur(akteur, async (tx) => {
    const erlaubt = darf(akteur, 'protokoll.lesen') && akteur.traeger !== null
    const eintraege = erlaubt ? await listAudit(tx, { vor: vor !== null && isUuid(vor) ? vor : null, anzahl: SEITE + 1 }) : []
    await writeAudit(tx, akteur, clock(), 'protokoll.lesen', akteur.traeger ?? '', erlaubt ? 'ja' : 'recht-fehlt')
    if (!erlaubt) return refuse({ grund: 'recht-fehlt' as const })
    const weitere = eintraege.length > SEITE
    const seite = eintraege.slice(0, SEITE)
    return ok({ eintraege: seite, namen: await listNamen(tx), aeltere: weitere ? (seite.at(-1)?.id ?? null) : null })
  })
}

/**
 * Names of colleagues of the Akteur's Träger, for pages on which they stand by id. The database shows no others.
 * Leaves no entry of its own: it only ever completes a page whose reading was recorded.
 */
export function namenDerKollegen({ db }: Kontext, akteur: Akteur): Promise<ReadonlyMap<string, string>> {
  return db.mitAkteur(akteur, listNamen)
}
