// Starts the program: configuration → database → demo → surfaces → address. Everything started here is stopped here.
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createApp } from './app.ts'
import { befehl } from './cli.ts'
import { ConfigError, readConfig } from './config.ts'
import { setzeAusdauer } from './platform/ausdauer.ts'
import { DatenbankFehler, MigrationFailed } from './platform/db/index.ts'
import { createLog } from './platform/log.ts'

/** The project's folder: main.ts stands in src/, the bundle in dist/. */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const begin = performance.now()
const schritt = (text: string) => process.stdout.write(`  ${((performance.now() - begin) / 1000).toFixed(1).padStart(5)} s  ${text}\n`)

/** Stops once, however often it is asked; a second signal while stopping ends at once. */
let stop: (() => Promise<void>) | null = null
let stopping = false
async function beenden(code: number): Promise<never> {
  if (stopping) process.exit(1)
  stopping = true
  const limit = setTimeout(() => process.exit(1), 20_000)
  limit.unref()
  await stop?.().catch((error) => process.stderr.write(`${String(error)}\n`))
  process.exit(code)
}

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void beenden(0))
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {}) // a closed terminal must not leave an orphan
  const config = readConfig(process.env, ROOT)
  const [command, ...args] = process.argv.slice(2)
  if (command !== undefined) return beenden(await befehl(command, args, { config, root: ROOT }))
  setzeAusdauer('start')
  const app = await createApp({ config, root: ROOT, clock: () => new Date(), log: createLog(config.logLevel), schritt })
  stop = app.stop
  if (stopping) return void (await app.stop())
  const adresse = await app.listen()
  setzeAusdauer('betrieb')
  schritt('bereit')
  process.stdout.write(adresse === null ? '\nAmtswerk arbeitet (worker).\n' : `\nAmtswerk läuft: ${adresse}\n`)
}

main().catch((error: unknown) => {
  const known = error instanceof ConfigError || error instanceof DatenbankFehler || error instanceof MigrationFailed
  process.stderr.write(`\n${known ? error.message : error instanceof Error ? error.stack : String(error)}\n`)
  void beenden(1)
})
