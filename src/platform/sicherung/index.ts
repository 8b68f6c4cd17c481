// Backup and restore of a whole instance, as the command line and operators use it. Files in AMTSWERK_DATEN (the master key) are kept apart from it.
import type { Datenbank } from '../db/index.ts'
import { migrate, oeffneSpeicher, readMigrations, type SpeicherOptions } from '../db/index.ts'
import { inVerbindung } from '../db/verbindung.ts'
import { migriereJobs } from '../jobs/index.ts'
import type { Clock } from '../zeit.ts'
import type { Kopf } from './format.ts'
import { sichern } from './sichern.ts'
import { leseKopf, pruefeStand, wiederherstellen } from './wiederherstellen.ts'

export type { Kopf } from './format.ts'

/** Writes a backup of a database that may be in use. Refuses to overwrite a file. */
export async function sichereDatenbank(datenbank: Datenbank, pfad: string, programm: string, clock: Clock): Promise<Kopf> {
  const client = datenbank.listener() // a raw connection as amtswerk_system
  client.on('error', () => {})
  await client.connect()
  try {
    return await sichern(client, pfad, { programm, moment: clock() })
  } finally {
    await client.end()
  }
}

/**
 * Restores a backup into the empty database these options name, then brings it to the program's newest state.
 * @throws DatenbankFehler if the file is unusable, made by a newer program, or the database is in use or not empty
 */
export async function stelleWiederHer(options: SpeicherOptions, pfad: string): Promise<Kopf> {
  const kopf = await leseKopf(pfad)
  const alle = await readMigrations(options.migrations)
  pruefeStand(kopf, alle)
  const speicher = await oeffneSpeicher({ ...options, besitz: 'allein', nurMigrationen: kopf.migrationen.map(({ name }) => name) })
  try {
    const { besitzer } = speicher.verbindungen
    if (kopf.auftraege > 0) await migriereJobs(besitzer)
    await wiederherstellen(besitzer, pfad, kopf)
    await inVerbindung(besitzer, (owner) => migrate(owner, alle))
    return kopf
  } finally {
    await speicher.stop()
  }
}
