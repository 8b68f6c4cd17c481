// Running jobs: graphile-worker, wrapped once. A task gets the context and the Akteur of its job, as any use case does.
import { Logger, parseCronItems, type Runner, run, type Task } from 'graphile-worker'
import { z } from 'zod'
import { type Akteur, system } from '../akteur.ts'
import type { Kontext } from '../kontext.ts'

/** Tenant rows are reached through `kontext.db.mitAkteur(akteur, …)`, as in a request. If it throws, the job is tried again later (up to 25 times, with growing pauses); so it must bear being begun twice. */
// biome-ignore lint/suspicious/noExplicitAny: each task knows its own input; the queue holds JSON
export type Aufgabe = (kontext: Kontext, akteur: Akteur, eingabe: any) => Promise<void>
export type Aufgaben = Readonly<Record<string, Aufgabe>>

/** A timed task. `zeit` is a cron line in UTC (`17 3 * * *`); it runs once on whichever node is first, as the system without a Träger. */
export type Zeitplan = readonly { zeit: string; aufgabe: string }[]

export type JobOptionen = { aufgaben: Aufgaben; crontab?: Zeitplan; gleichzeitig?: number; pollMs?: number }

export type JobStand = { erledigt: number; fehlgeschlagen: number; aufgegeben: number }
export type Jobs = {
  stand(): JobStand
  /** Waits for what is running, then ends. Call it before the database is closed. */
  stop(): Promise<void>
}

const ID = z.uuid().nullable()
const AKTEUR = z.object({ art: z.enum(['anonym', 'konto', 'maschine', 'system']), id: ID, traeger: ID, rechte: z.array(z.string()) })
const UMSCHLAG = z.object({ akteur: AKTEUR, eingabe: z.unknown() })

/** Starts working on the queue as `amtswerk_system`; `migriereJobs` has run before. Listens to no signals: whoever starts it stops it. */
export async function startJobs(kontext: Kontext, optionen: JobOptionen): Promise<Jobs> {
  const { aufgaben, crontab = [], gleichzeitig = 2, pollMs = 2_000 } = optionen
  const stand: JobStand = { erledigt: 0, fehlgeschlagen: 0, aufgegeben: 0 }
  const taskList = Object.fromEntries(Object.entries(aufgaben).map(([name, aufgabe]) => [name, alsTask(kontext, aufgabe)]))
  const runner = await run({
    pgPool: kontext.db.systemPool,
    taskList,
    parsedCronItems: parseCronItems(crontab.map(({ zeit, aufgabe }) => ({ task: aufgabe, match: zeit, identifier: aufgabe }))),
    concurrency: gleichzeitig,
    pollInterval: pollMs,
    noHandleSignals: true,
    logger: logger(kontext),
  })
  zaehle(runner, stand, kontext)
  return { stand: () => ({ ...stand }), stop: () => runner.stop() }
}

function alsTask(kontext: Kontext, aufgabe: Aufgabe): Task {
  return async (payload) => {
    const umschlag = UMSCHLAG.safeParse(payload)
    if (umschlag.success) return aufgabe(kontext, umschlag.data.akteur as Akteur, umschlag.data.eingabe)
    if (istZeitgesteuert(payload)) return aufgabe(kontext, system(), null)
    throw new Error('a job without an Akteur was planned past `plane`')
  }
}

function istZeitgesteuert(payload: unknown): boolean {
  return typeof payload === 'object' && payload !== null && '_cron' in payload
}

function zaehle(runner: Runner, stand: JobStand, { log }: Kontext): void {
  runner.events.on('job:success', () => stand.erledigt++)
  runner.events.on('job:error', ({ job, error }) => {
    stand.fehlgeschlagen++
    log.error({ err: error, aufgabe: job.task_identifier, job: job.id, versuch: job.attempts }, 'job failed')
  })
  runner.events.on('job:failed', ({ job }) => {
    stand.aufgegeben++
    log.error({ aufgabe: job.task_identifier, job: job.id }, 'job given up')
  })
}

/** The library's own messages quote what failed; only its warnings about itself are kept. */
function logger({ log }: Kontext): Logger {
  return new Logger((scope) => (level, message) => {
    if ((level === 'error' || level === 'warning') && !scope.jobId) log.warn({ quelle: 'graphile-worker' }, message)
  })
}
