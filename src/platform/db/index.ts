// The face of the database: what stores, services and the composition root may use.
export { oeffneSpeicher, type Speicher, type SpeicherOptions } from './connect.ts'
export { type Datenbank, type DatenbankOptions, openDatenbank, type Reader, type Tx, type Verbindung } from './datenbank.ts'
export { sofernEinmalig } from './einmalig.ts'
export { DatenbankFehler, type Fehlergrund } from './fehler.ts'
export { type Migration, MigrationFailed, migrate, readMigrations } from './migrate.ts'
export { type EreignisZeile, hinterlasse, type ProtokollZeile } from './nachtrag.ts'
