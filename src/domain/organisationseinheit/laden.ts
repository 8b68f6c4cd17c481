// Checks a seed file of offices and puts it into an order in which each office comes after the one above it. Pure: jobs.ts stores.
import { type Fault, SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { type StelleEintrag, stelleEintrag } from './organisationseinheit.ts'

export type Seeddatei = { datei: string; daten: unknown }

/** @throws SeedInvalid naming file, entry, field and remedy: wrong content, a key used twice, an office above that is missing or stands below itself */
export function pruefeStellen(dateien: readonly Seeddatei[]): StelleEintrag[] {
  const gelesen = dateien.flatMap(({ datei, daten }) =>
    validateSeed(datei, daten, stelleEintrag).map((eintrag, index) => ({ datei, index, eintrag })),
  )
  const nachSchluessel = new Map(gelesen.map(({ eintrag }) => [eintrag.schluessel, eintrag]))
  const faults: Fault[] = []
  for (const { datei, index, eintrag } of gelesen) {
    const fault = (feld: string, was: string) => faults.push(seedFault(datei, '', index, eintrag, [feld], was))
    if (nachSchluessel.get(eintrag.schluessel) !== eintrag)
      fault('schluessel', 'dieser Schlüssel steht zweimal da; geben Sie einer der beiden Stellen einen anderen.')
    const oben = eintrag.uebergeordnet
    if (oben !== undefined && !nachSchluessel.has(oben))
      fault('uebergeordnet', `die Stelle „${oben}“ gibt es nicht; berichtigen Sie den Schlüssel oder ergänzen Sie sie.`)
    else if (tiefe(eintrag, nachSchluessel) === null)
      fault('uebergeordnet', 'das führt im Kreis zur Stelle selbst zurück; eine von ihnen darf keine übergeordnete haben.')
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return gelesen.map(({ eintrag }) => eintrag).sort((a, b) => (tiefe(a, nachSchluessel) ?? 0) - (tiefe(b, nachSchluessel) ?? 0))
}

/** Number of offices above; null if they form a circle. */
function tiefe(eintrag: StelleEintrag, alle: ReadonlyMap<string, StelleEintrag>): number | null {
  let schritte = 0
  for (let oben = eintrag.uebergeordnet; oben !== undefined; oben = alle.get(oben)?.uebergeordnet) {
    if (++schritte > alle.size) return null
  }
  return schritte
}
