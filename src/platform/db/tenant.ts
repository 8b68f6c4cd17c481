// The one door to tenant data: a transaction knows from its first statement for whom it acts.
// Subclassing the driver puts `begin` and the settings into one round trip.
import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely'
import type { Akteur } from '../akteur.ts'
import { isUuid } from '../id.ts'
import { istTag, type Tag } from '../zeit.ts'

export type Acting = {
  akteur: Akteur
  heute: Tag
  /** Last statement of the transaction, sent in one message with the commit. */
  abschluss?: string
}

export const acting = new AsyncLocalStorage<Acting>()

/** The statement that opens a transaction. Values are checked, not escaped: only a UUID, a day or nothing gets in. */
export function beginStatement(verb: string, { akteur, heute }: Acting): string {
  for (const id of [akteur.traeger, akteur.id]) if (id !== null && !isUuid(id)) throw new Error('an Akteur carries ids, nothing else')
  if (!istTag(heute)) throw new Error('a day is YYYY-MM-DD')
  return `${verb}; set local amtswerk.traeger = '${akteur.traeger ?? ''}'; set local amtswerk.akteur = '${akteur.id ?? ''}'; set local amtswerk.heute = '${heute}'`
}

class TenantDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const current = acting.getStore()
    if (!current) throw new Error('a transaction is opened through mitAkteur only')
    await connection.executeQuery(CompiledQuery.raw(beginStatement('begin', current)))
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    const abschluss = acting.getStore()?.abschluss
    if (!abschluss) return super.commitTransaction(connection)
    await connection.executeQuery(CompiledQuery.raw(`${abschluss}; commit`)) // if the first fails, the server skips the second
  }
}

export class TenantDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig
  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }
  override createDriver(): Driver {
    return new TenantDriver(this.#config)
  }
}
