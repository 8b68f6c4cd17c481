// Loads online services from a seed file: the same file twice changes nothing.
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId } from '../../platform/id.ts'
import { SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { tagVon } from '../../platform/zeit.ts'
import type { LeistungId } from '../leistung/index.ts'
import { type Onlinedienst, type OnlinedienstInhalt, onlinedienst, onlinedienstEintrag } from './onlinedienst.ts'
import { listOnlinedienste, saveOnlinedienst } from './store.ts'

export type OnlinediensteLaden = {
  datei: string
  daten: unknown
  /** The Leistung with this slug; null is a fault. */
  leistung: (slug: string) => { id: LeistungId } | null
  jetzt: Date
}

/**
 * Stores the online services of a seed file; answers how many changed. Runs across all Träger (`alsSystem`).
 * @throws SeedInvalid before anything is stored
 */
export async function loadOnlinedienste(
  tx: Tx,
  { datei, daten, leistung, jetzt }: OnlinediensteLaden,
): Promise<{ geaendert: number; gesamt: number }> {
  const eintraege = validateSeed(datei, daten, onlinedienstEintrag)
  const erste = new Map([...eintraege.entries()].reverse().map(([nr, { schluessel }]) => [schluessel, nr]))
  const faults = eintraege.flatMap((eintrag, nr) => {
    const fault = (feld: string, was: string) => seedFault(datei, '', nr, eintrag, [feld], was)
    const doppelt = erste.get(eintrag.schluessel) !== nr
    return [
      ...(doppelt ? [fault('schluessel', 'dieser Schlüssel steht zweimal da; geben Sie einem der beiden Dienste einen anderen.')] : []),
      ...(leistung(eintrag.leistung)
        ? []
        : [fault('leistung', `die Leistung „${eintrag.leistung}“ gibt es nicht; berichtigen Sie den Namen.`)]),
    ]
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
  const bisher = new Map((await listOnlinedienste(tx)).map((dienst) => [dienst.id, dienst]))
  let geaendert = 0
  for (const eintrag of eintraege) {
    const neu: Onlinedienst = {
      id: derivedId('onlinedienst', eintrag.schluessel),
      leistung: (leistung(eintrag.leistung) as { id: LeistungId }).id,
      ars: eintrag.ars,
      inhalt: inhaltVon(eintrag),
      stand: tagVon(jetzt),
      gueltigVon: eintrag.gueltigVon ?? null,
      gueltigBis: eintrag.gueltigBis ?? null,
    }
    const alt = bisher.get(neu.id)
    if (alt && isDeepStrictEqual({ ...alt, stand: '' }, { ...neu, stand: '' })) continue
    await saveOnlinedienst(tx, neu)
    await emit(tx, 'onlinedienst.veroeffentlicht', neu.id, { leistung: neu.leistung })
    geaendert++
  }
  return { geaendert, gesamt: eintraege.length }
}

function inhaltVon(eintrag: unknown): OnlinedienstInhalt {
  return onlinedienst.parse(eintrag)
}
