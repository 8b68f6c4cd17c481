// What every use case gets first: the database, the clock, the log.
import type { Datenbank } from './db/index.ts'
import type { Log } from './log.ts'
import type { Clock } from './zeit.ts'

export type Kontext = { db: Datenbank; clock: Clock; log: Log }
