// Loads offices from a seed file (the same file twice changes nothing, a changed entry becomes a new Fassung, what a person has changed stays),
// and takes persons out after their last day.
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import type { Tx } from '../../platform/db/index.ts'
import { emit, emitAlle } from '../../platform/events/index.ts'
import { derivedId } from '../../platform/id.ts'
import type { Kontext } from '../../platform/kontext.ts'
import { SeedInvalid, seedFault } from '../../platform/seed.ts'
import { type Tag, tagVon } from '../../platform/zeit.ts'
import { pruefeStellen, type Seeddatei } from './laden.ts'
import {
  type OrganisationseinheitId,
  type OrganisationseinheitInhalt,
  organisationseinheit,
  type StelleEintrag,
} from './organisationseinheit.ts'
import {
  beende,
  type Geladen,
  type GeladeneKopie,
  listArbeitskopien,
  listGeladen,
  listVeroeffentlichtVon,
  publish,
  removePersonen,
  saveGeladene,
  setGeladen,
} from './store.ts'
import { oeffentlich, type VeroeffentlichteStelle } from './veroeffentlichung.ts'

/** One parsed file (a list of entries), or several whose offices may stand under one another. */
export type StellenLaden = (Seeddatei | { dateien: readonly Seeddatei[] }) & {
  /** The Träger that keeps the offices of an area; null is a fault. */
  traegerFuer: (ars: string) => string | null
  jetzt: Date
  /** Whether these are all offices there are: then offices loaded earlier that are no longer among them end. */
  vollstaendig?: boolean
}

export type Stellenbericht = {
  gesamt: number
  /** Published anew. */
  geaendert: number
  /** Ended, because no file names them any more. */
  beendet: number
  /** Keys of offices that people have changed since the last loading: their work stands, the file's does not. */
  belassen: string[]
}

/** The id of an office from a seed file, the same on every machine. */
export function stelleId(schluessel: string): OrganisationseinheitId {
  return derivedId('stelle', schluessel)
}

/**
 * Stores and publishes the offices of a seed file. Runs across all Träger (`alsSystem`). Entries that are all known as they are cost one query.
 * @throws SeedInvalid before anything is stored
 */
export async function loadStellen(tx: Tx, auftrag: StellenLaden): Promise<Stellenbericht> {
  const { traegerFuer, jetzt, vollstaendig = false } = auftrag
  const dateien = 'dateien' in auftrag ? auftrag.dateien : [auftrag]
  const bekannt = await listGeladen(tx)
  const roh = dateien.flatMap(({ daten }) => (Array.isArray(daten) ? (daten as unknown[]) : [null]))
  const abdruecke = new Map(roh.map((eintrag) => [schluesselVon(eintrag), fingerabdruck(eintrag)]))
  const fehlende = vollstaendig ? bekannt.filter((zeile) => verwaist(zeile, abdruecke)) : []
  const bericht: Stellenbericht = { gesamt: roh.length, geaendert: 0, beendet: fehlende.length, belassen: [] }
  const geladen = new Map(bekannt.map((zeile) => [zeile.schluessel!, zeile.geladen]))
  if (roh.length !== abdruecke.size || [...abdruecke].some(([name, abdruck]) => geladen.get(name) !== abdruck)) {
    const eintraege = pruefe(dateien, traegerFuer)
    const anders = eintraege.filter(({ schluessel }) => geladen.get(schluessel) !== abdruecke.get(schluessel))
    await speichere(tx, anders, { abdruecke, bekannt, traegerFuer, jetzt, bericht })
  }
  if (fehlende.length > 0) {
    const ids = fehlende.map(({ id }) => id)
    await beende(tx, ids, tagVon(jetzt))
    await setGeladen(
      tx,
      ids.map((id) => ({ id, geladen: BEENDET })),
    )
    await emitAlle(
      tx,
      fehlende.map(({ id, fassung }) => ereignis(id, fassung)),
    )
  }
  return bericht
}

const BEENDET = 'beendet'

function verwaist({ schluessel, geladen }: Geladen, abdruecke: ReadonlyMap<string, string>): boolean {
  return geladen !== null && geladen !== BEENDET && !abdruecke.has(schluessel!)
}

function schluesselVon(roh: unknown): string {
  return roh && typeof roh === 'object' && 'schluessel' in roh ? String(roh.schluessel) : ''
}

function fingerabdruck(roh: unknown): string {
  return createHash('sha256').update(JSON.stringify(roh)).digest('base64url')
}

function ereignis(id: OrganisationseinheitId, fassung: number) {
  return { art: 'organisationseinheit.veroeffentlicht', gegenstand: id, daten: { fassung } }
}

function pruefe(dateien: readonly Seeddatei[], traegerFuer: (ars: string) => string | null): StelleEintrag[] {
  const eintraege = pruefeStellen(dateien)
  const ohneTraeger = dateien.flatMap(({ datei, daten }) =>
    (daten as StelleEintrag[]).flatMap((eintrag, index) =>
      traegerFuer(eintrag.ars) === null
        ? [
            seedFault(
              datei,
              '',
              index,
              eintrag,
              ['ars'],
              `für ${eintrag.ars} gibt es keinen Träger; berichtigen Sie den Gebietsschlüssel oder ergänzen Sie den Träger.`,
            ),
          ]
        : [],
    ),
  )
  if (ohneTraeger.length > 0) throw new SeedInvalid(ohneTraeger)
  return eintraege
}

type Lauf = {
  abdruecke: ReadonlyMap<string, string>
  bekannt: readonly Geladen[]
  traegerFuer: (ars: string) => string | null
  jetzt: Date
  bericht: Stellenbericht
}

async function speichere(tx: Tx, eintraege: readonly StelleEintrag[], lauf: Lauf): Promise<void> {
  const { abdruecke, bekannt, traegerFuer, jetzt, bericht } = lauf
  const gibtEs = new Set(bekannt.map(({ id }) => id))
  const ids = eintraege.map(({ schluessel }) => stelleId(schluessel)).filter((id) => gibtEs.has(id))
  const kopien = new Map((ids.length > 0 ? await listArbeitskopien(tx, ids) : []).map((kopie) => [kopie.id, kopie]))
  const zuletzt = new Map((ids.length > 0 ? await listVeroeffentlichtVon(tx, ids) : []).map((zeile) => [zeile.id, zeile]))
  const neueKopien: GeladeneKopie[] = []
  const neueFassungen: VeroeffentlichteStelle[] = []
  const unveraendert: { id: OrganisationseinheitId; geladen: string }[] = []
  for (const eintrag of eintraege) {
    const id = stelleId(eintrag.schluessel)
    const kopie = kopien.get(id)
    const geladen = abdruecke.get(eintrag.schluessel)!
    const ganz = organisationseinheit.parse(eintrag)
    const neu = fassungVon(eintrag, ganz, { kopie, bisher: zuletzt.get(id), heute: tagVon(jetzt) })
    if (!neu) unveraendert.push({ id, geladen })
    else if (kopie && kopie.geladen === null) bericht.belassen.push(eintrag.schluessel)
    else {
      const { fassung, ars, uebergeordnet } = neu
      neueFassungen.push(neu)
      neueKopien.push({
        ...{ id, schluessel: eintrag.schluessel, traeger: traegerFuer(ars)!, ars, uebergeordnet, inhalt: ganz },
        ...{ fassung, geaendert: jetzt, geladen },
      })
    }
  }
  await saveGeladene(tx, neueKopien)
  await setGeladen(tx, unveraendert)
  await publish(tx, neueFassungen)
  await emitAlle(
    tx,
    neueFassungen.map(({ id, fassung }) => ereignis(id, fassung)),
  )
  bericht.geaendert = neueFassungen.length
}

/** The Fassung to publish, or null if working copy and newest one say the same. */
function fassungVon(
  eintrag: StelleEintrag,
  ganz: OrganisationseinheitInhalt,
  { kopie, bisher, heute }: { kopie: GeladeneKopie | undefined; bisher: VeroeffentlichteStelle | undefined; heute: Tag },
): VeroeffentlichteStelle | null {
  const { ars, gueltigVon = null, gueltigBis = null } = eintrag
  const uebergeordnet = eintrag.uebergeordnet === undefined ? null : stelleId(eintrag.uebergeordnet)
  const inhalt = oeffentlich(ganz, heute)
  const gleich =
    bisher &&
    isDeepStrictEqual([bisher.inhalt, bisher.ars, bisher.uebergeordnet, bisher.gueltigBis], [inhalt, ars, uebergeordnet, gueltigBis]) &&
    isDeepStrictEqual(kopie?.inhalt, ganz)
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

/** Takes persons out of the published rows the day after their last one, so that their names stay in no backup for long; answers from how many rows. Daily, across all Träger; a second time changes nothing. */
export function entfernePersonen({ db, clock }: Kontext): Promise<number> {
  return db.alsSystem(async (tx) => {
    const geaendert = await removePersonen(tx, tagVon(clock()))
    for (const { id, fassung } of geaendert) await emit(tx, 'organisationseinheit.veroeffentlicht', id, { fassung })
    return geaendert.length
  })
}
