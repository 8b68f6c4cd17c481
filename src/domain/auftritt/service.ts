// Loading Auftritte, and their style sheets with the hash that names them.
import { createHash } from 'node:crypto'
import type { Tx } from '../../platform/db/index.ts'
import { emit } from '../../platform/events/index.ts'
import { derivedId } from '../../platform/id.ts'
import { type Fault, SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { traegerIdVon } from '../traeger/index.ts'
import { type Auftritt, type AuftrittAngabe, type AuftrittId, auftrittAngabe } from './auftritt.ts'
import { clearStandard, saveAuftritt } from './store.ts'
import { themaCss } from './thema.ts'

const DATEI = 'auftritte.yaml'

/**
 * Loads what seeds/demo/auftritte.yaml says, as the system; a second time changes nothing. The first entry is the default one if none says so.
 * @throws SeedInvalid naming every fault: also colours that cannot be read, a host given twice, two defaults
 */
export async function loadAuftritte(tx: Tx, daten: unknown, datei = DATEI): Promise<{ auftritte: number }> {
  const angaben = validateSeed(datei, daten, auftrittAngabe)
  pruefeZusammen(datei, angaben)
  const standard = angaben.find((angabe) => angabe.standard) ?? angaben[0]
  if (standard) await clearStandard(tx)
  for (const angabe of angaben) await putAuftritt(tx, { ...angabe, standard: angabe === standard })
  return { auftritte: angaben.length }
}

/** Makes or renews one Auftritt, in the caller's transaction as the system; tells `auftritt.geaendert`. */
export async function putAuftritt(tx: Tx, { traeger, ...angabe }: AuftrittAngabe): Promise<AuftrittId> {
  const id = derivedId<AuftrittId>('auftritt', angabe.schluessel)
  await saveAuftritt(tx, { ...angabe, id, traeger: traeger === null ? null : traegerIdVon(traeger) })
  await emit(tx, 'auftritt.geaendert', id)
  return id
}

function pruefeZusammen(datei: string, angaben: readonly AuftrittAngabe[]): void {
  const faults: Fault[] = []
  const hosts = new Set<string>()
  let standard = 0
  angaben.forEach((angabe, index) => {
    for (const host of angabe.hosts) {
      if (hosts.has(host))
        faults.push(
          seedFault(datei, '', index, angabe, ['hosts'], `${host} steht zweimal da; unter einem Namen erscheint nur ein Auftritt.`),
        )
      hosts.add(host)
    }
    if (angabe.standard && ++standard > 1)
      faults.push(seedFault(datei, '', index, angabe, ['standard'], 'nur ein Auftritt kann der übliche sein.'))
  })
  if (faults.length > 0) throw new SeedInvalid(faults)
}

/** The style sheet with the colours of an Auftritt and the path it may be cached under for ever: the hash is of its content. */
export function themaDatei(auftritt: Pick<Auftritt, 'schluessel' | 'thema'>): { pfad: string; css: string } {
  const css = themaCss(auftritt)
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 10)
  return { pfad: `/thema/${auftritt.schluessel}-${hash}.css`, css }
}
