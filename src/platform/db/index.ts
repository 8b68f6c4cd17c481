// The face of the database: what stores, services and the composition root may use.
export { type Datenbank, type DatenbankOptions, openDatenbank, type Reader, type Tx, type Verbindung } from './datenbank.ts'
export { type Migration, MigrationFailed, migrate, readMigrations } from './migrate.ts'
export { checkLogin, ensureRoles, loginVerbindung, ROLES, UnsafeLogin } from './roles.ts'
export { acting, beginStatement } from './tenant.ts'
