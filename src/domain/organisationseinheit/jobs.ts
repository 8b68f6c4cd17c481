// Loads offices from a seed file (the same file twice changes nothing, a changed entry becomes a new Fassung), and takes persons out after their last day.
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { SeedInvalid, seedFault } from '../../platform/seed.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { pruefeStellen } from './laden.ts'
import { type OrganisationseinheitId, organisationseinheit, type StelleEintrag } from './organisationseinheit.ts'
import {
  type Arbeitskopie,
  insertArbeitskopie,
  listArbeitskopien,
  listVeroeffentlicht,
  publish,
  removePersonen,
  updateArbeitskopie,
} from './store.ts'
import { oeffentlich, type VeroeffentlichteStelle } from './veroeffentlichung.ts'

export type StellenLaden = {
  /** Named in faults. */
  datei: string
  /** The parsed file: a list of entries. */
  daten: unknown
  /** The Träger that keeps the offices of an area; null is a fault. */
  traegerFuer: (ars: string) => string | null
  jetzt: Date
}

/** The id of an office from a seed file, the same on every machine. */
export function stelleId(schluessel: string): OrganisationseinheitId {
  return derivedId('stelle', schluessel)
}

/**
 * Stores and publishes the offices of a seed file; answers how many changed. Runs across all Träger (`alsSystem`).
 * @throws SeedInvalid before anything is stored
 */
export async function loadStellen(
  tx: Tx,
  { datei, daten, traegerFuer, jetzt }: StellenLaden,
): Promise<{ geaendert: number; gesamt: number }> {
  const eintraege = pruefeStellen(datei, daten)
  const ohneTraeger = eintraege.flatMap((eintrag, index) =>
    traegerFuer(eintrag.ars) === null
      ? [seedFault(datei, '', index, eintrag, ['ars'], `no Träger keeps offices of ${eintrag.ars}; correct the key or add the Träger.`)]
      : [],
  )
  if (ohneTraeger.length > 0) throw new SeedInvalid(ohneTraeger)
  const kopien = new Map((await listArbeitskopien(tx)).map((kopie) => [kopie.id, kopie]))
  const veroeffentlicht = new Map((await listVeroeffentlicht(tx)).map((zeile) => [zeile.id, zeile]))
  let geaendert = 0
  for (const eintrag of eintraege) {
    const id = stelleId(eintrag.schluessel)
    const neu = fassungVon(eintrag, kopien.get(id), veroeffentlicht.get(id), tagVon(jetzt))
    if (!neu) continue
    await speichern(tx, {
      eintrag,
      traeger: traegerFuer(eintrag.ars) as string,
      neu: kopien.get(id) === undefined,
      fassung: neu.fassung,
      jetzt,
    })
    await publish(tx, neu)
    await emit(tx, 'organisationseinheit.veroeffentlicht', id, { fassung: neu.fassung })
    geaendert++
  }
  return { geaendert, gesamt: eintraege.length }
}

/** The Fassung to publish, or null if the newest one says the same. */
function fassungVon(
  eintrag: StelleEintrag,
  kopie: Arbeitskopie | undefined,
  bisher: VeroeffentlichteStelle | undefined,
  heute: Tag,
): VeroeffentlichteStelle | null {
  const { ars, gueltigVon = null, gueltigBis = null } = eintrag
  const uebergeordnet = eintrag.uebergeordnet === undefined ? null : stelleId(eintrag.uebergeordnet)
  const inhalt = oeffentlich(organisationseinheit.parse(eintrag), heute)
  const gleich =
    bisher &&
    isDeepStrictEqual([bisher.inhalt, bisher.ars, bisher.uebergeordnet, bisher.gueltigBis], [inhalt, ars, uebergeordnet, gueltigBis])
  if (gleich) return null
  const beendet = gueltigBis !== null && gueltigBis < heute
  return {
    id: stelleId(eintrag.schluessel),
    fassung: (kopie?.fassung ?? 0) + 1,
    ars,
    uebergeordnet,
    inhalt,
    stand: heute,
    gueltigVon: bisher && !beendet ? heute : gueltigVon,
    gueltigBis,
  }
}

type Speichern = { eintrag: StelleEintrag; traeger: string; neu: boolean; fassung: number; jetzt: Date }

async function speichern(tx: Tx, { eintrag, traeger, neu, fassung, jetzt }: Speichern): Promise<void> {
  const { schluessel, ars } = eintrag
  const werte = {
    id: stelleId(schluessel),
    ars,
    uebergeordnet: eintrag.uebergeordnet === undefined ? null : stelleId(eintrag.uebergeordnet),
    inhalt: organisationseinheit.parse(eintrag),
    fassung,
    geaendert: jetzt,
  }
  if (neu) await insertArbeitskopie(tx, { ...werte, traeger, schluessel })
  else await updateArbeitskopie(tx, werte)
}

/** Takes persons out of the published rows the day after their last one, so that their names stay in no backup for long; answers from how many rows. Daily, across all Träger; a second time changes nothing. */
export function entfernePersonen({ db, clock }: Kontext): Promise<number> {
  return db.alsSystem(async (tx) => {
    const geaendert = await removePersonen(tx, tagVon(clock()))
    for (const { id, fassung } of geaendert) await emit(tx, 'organisationseinheit.veroeffentlicht', id, { fassung })
    return geaendert.length
  })
}
