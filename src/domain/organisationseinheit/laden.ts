// Checks a seed file of offices and puts it into an order in which each office comes after the one above it. Pure: jobs.ts stores.
import { type Fault, SeedInvalid, seedFault, validateSeed } from '../../platform/seed.ts'
import { type StelleEintrag, stelleEintrag } from './organisationseinheit.ts'

/** @throws SeedInvalid naming file, entry, field and remedy: wrong content, a key used twice, an office above that is missing or stands below itself */
export function pruefeStellen(datei: string, daten: unknown): StelleEintrag[] {
  const eintraege = validateSeed(datei, daten, stelleEintrag)
  const nachSchluessel = new Map(eintraege.map((eintrag) => [eintrag.schluessel, eintrag]))
  const faults: Fault[] = []
  const fault = (eintrag: StelleEintrag, feld: string, was: string) =>
    faults.push(seedFault(datei, '', eintraege.indexOf(eintrag), eintrag, [feld], was))
  for (const eintrag of eintraege) {
    if (nachSchluessel.get(eintrag.schluessel) !== eintrag) fault(eintrag, 'schluessel', 'is used twice; give one of the two another key.')
    const oben = eintrag.uebergeordnet
    if (oben !== undefined && !nachSchluessel.has(oben))
      fault(eintrag, 'uebergeordnet', `"${oben}" is no key in this file; correct it or add that office.`)
    else if (tiefe(eintrag, nachSchluessel) === null)
      fault(eintrag, 'uebergeordnet', 'leads back to the office itself; let one of them have none.')
  }
  if (faults.length > 0) throw new SeedInvalid(faults)
  return eintraege.sort((a, b) => (tiefe(a, nachSchluessel) ?? 0) - (tiefe(b, nachSchluessel) ?? 0))
}

/** Number of offices above; null if they form a circle. */
function tiefe(eintrag: StelleEintrag, alle: ReadonlyMap<string, StelleEintrag>): number | null {
  let schritte = 0
  for (let oben = eintrag.uebergeordnet; oben !== undefined; oben = alle.get(oben)?.uebergeordnet) {
    if (++schritte > alle.size) return null
  }
  return schritte
}
