// One PostgreSQL per test run, with a migrated template that test files clone.
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { baue, istGebaut } from '../../build.mjs'
import { migrate, readMigrations, type Verbindung } from '../../src/platform/db/index.ts'
import { ensureLogin, ensureRoles, loginPassword, loginVerbindung } from '../../src/platform/db/roles.ts'
import { inDatenbank, laufname, mitDatenbank, raeumeAltes, starteServer } from './testserver.ts'

export type TestServer = {
  art: 'eingebaut' | 'server'
  /** Creates and drops databases; never used by service code. */
  besitzer: Verbindung
  login: Verbindung
  vorlage: string
  /** Prefix of this run's databases. */
  lauf: string
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  if (!istGebaut()) await baue() // the composed program serves built style sheets and fonts
  const server = await starteServer()
  const owner = new pg.Client(server.besitzer)
  await owner.connect()
  const lauf = laufname()
  const vorlage = `${lauf}_vorlage`
  const loginName = `${lauf}_login`
  await raeumeAltes(owner)
  await owner.query(`create database ${vorlage}`)
  const password = typeof owner.password === 'string' && owner.password ? loginPassword(owner.password, vorlage) : null
  await ensureRoles(owner)
  await inDatenbank(mitDatenbank(server.besitzer, vorlage), async (client) => {
    await ensureLogin(client, vorlage, loginName, password)
    await migrate(client, await readMigrations('migrations'))
  })
  provide('testServer', {
    art: server.art,
    besitzer: server.besitzer,
    login: loginVerbindung(server.besitzer, loginName, password),
    vorlage,
    lauf,
  })
  return async () => {
    await owner.query(`drop database if exists ${vorlage} with (force)`)
    await owner.query(`drop role if exists ${loginName}`)
    await owner.end()
    await server.stop()
  }
}
