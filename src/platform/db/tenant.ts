// The one door to tenant data: a transaction knows from its first statement for whom it acts.
// Subclassing the driver puts `begin` and the settings into one message, and nobody waits for its answer before sending the first statement.
import { AsyncLocalStorage } from 'node:async_hooks'
import { CompiledQuery, type DatabaseConnection, type Driver, PostgresDialect, type PostgresDialectConfig, PostgresDriver } from 'kysely'
import type { Akteur } from '../akteur.ts'
import { isUuid } from '../id.ts'
import { istTag, type Tag } from '../zeit.ts'
import { type Nachtrag, VORBEREITUNG, vorbereiteteAnweisung } from './nachtrag.ts'

export type Acting = {
  akteur: Akteur
  heute: Tag
  /** What the act leaves behind, sent in one message with the commit. */
  nachtrag?: Nachtrag
}

export const acting = new AsyncLocalStorage<Acting>()

/** The statement that opens a transaction. Values are checked, not escaped: only a UUID, a day or nothing gets in. */
export function beginStatement(verb: string, { akteur, heute }: Acting): string {
  for (const id of [akteur.traeger, akteur.id]) if (id !== null && !isUuid(id)) throw new Error('an Akteur carries ids, nothing else')
  if (!istTag(heute)) throw new Error('a day is YYYY-MM-DD')
  return `${verb}; set local amtswerk.traeger = '${akteur.traeger ?? ''}'; set local amtswerk.akteur = '${akteur.id ?? ''}'; set local amtswerk.heute = '${heute}'`
}

class TenantDriver extends PostgresDriver {
  readonly #begonnen = new WeakMap<DatabaseConnection, Promise<unknown>>()
  readonly #vorbereitet = new WeakSet<DatabaseConnection>()

  /** The connection keeps the order, so the first statement may follow at once; a commit waits for the answer to this. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const current = acting.getStore()
    if (!current) throw new Error('a transaction is opened through mitAkteur only')
    const begonnen = connection.executeQuery(CompiledQuery.raw(beginStatement('begin', current)))
    begonnen.catch(() => {}) // told by commitTransaction
    this.#begonnen.set(connection, begonnen)
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begonnen.get(connection)
    const nachtrag = acting.getStore()?.nachtrag
    if (!nachtrag) return super.commitTransaction(connection)
    if (!this.#vorbereitet.has(connection)) {
      await connection.executeQuery(CompiledQuery.raw(VORBEREITUNG))
      this.#vorbereitet.add(connection)
    }
    await connection.executeQuery(CompiledQuery.raw(`${vorbereiteteAnweisung(nachtrag)}; commit`)) // if the first fails, the server skips the rest
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
