// Loads rules and single rows from seed files: the same files twice change nothing, what is no longer in them goes.
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import type { LeistungId } from '../leistung/index.ts'
import { listVeroeffentlichteIds } from '../organisationseinheit/index.ts'
import { type Pruefauftrag, pruefeZustaendigkeiten } from './pruefung.ts'
import { listRegeln, listZeilen, replaceRegeln, replaceZeilen } from './store.ts'

/**
 * Stores the rules and single rows of the seed files; answers how many there are and how many changed. Runs across all Träger (`alsSystem`), after the offices.
 * @throws SeedInvalid before anything is stored: an unknown Leistung, area or office, an entry that stands there twice, in one file or in two
 */
export async function loadZustaendigkeiten(tx: Tx, auftrag: Pruefauftrag): Promise<{ geaendert: number; gesamt: number }> {
  const stellen = await listVeroeffentlichteIds(tx)
  const { regeln, zeilen } = pruefeZustaendigkeiten(auftrag, stellen)
  const regelwechsel = wechsel(await listRegeln(tx), regeln)
  const zeilenwechsel = wechsel(await listZeilen(tx), zeilen)
  await replaceRegeln(tx, regelwechsel)
  await replaceZeilen(tx, zeilenwechsel)
  const betroffen = [...regelwechsel.betroffen, ...zeilenwechsel.betroffen]
  for (const leistung of new Set(betroffen)) await emit(tx, 'zustaendigkeit.geaendert', leistung)
  return { geaendert: betroffen.length, gesamt: regeln.length + zeilen.length }
}

/** What to store and what to remove; a changed entry is both. */
function wechsel<T extends { id: string; leistung: LeistungId }>(alt: readonly T[], neu: readonly T[]) {
  const bisher = new Map(alt.map((eintrag) => [eintrag.id, eintrag]))
  const kuenftig = new Map(neu.map((eintrag) => [eintrag.id, eintrag]))
  const anders = neu.filter((eintrag) => !isDeepStrictEqual(bisher.get(eintrag.id), eintrag))
  const weg = alt.filter((eintrag) => !isDeepStrictEqual(kuenftig.get(eintrag.id), eintrag))
  const entfallen = weg.filter((eintrag) => !kuenftig.has(eintrag.id))
  return { neu: anders, weg: weg.map(({ id }) => id), betroffen: [...anders, ...entfallen].map(({ leistung }) => leistung) }
}
