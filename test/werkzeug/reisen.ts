// Runs the journeys on the built program, two processes started once for all of them: npm run reise [-- test/e2e/name.e2e.ts --test-name-pattern=...]. Counts go to a TAP file.
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { starteInstanzen } from './instanzen.ts'

const ERGEBNISSE = 'test/ergebnisse'
const worte = process.argv.slice(2)
const genannt = worte.filter((wort) => !wort.startsWith('--'))
const dateien = genannt.length
  ? genannt
  : readdirSync('test/e2e').flatMap((name) => (name.endsWith('.e2e.ts') ? [join('test/e2e', name)] : []))

let abgebrochen = false
let lauf: ReturnType<typeof spawn> | null = null
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    abgebrochen = true
    lauf?.kill('SIGTERM')
  })
}

mkdirSync(ERGEBNISSE, { recursive: true })
const instanzen = await starteInstanzen()
let code = 1
try {
  if (!abgebrochen) code = await teste(instanzen.umgebung)
} finally {
  await instanzen.stop()
}
process.exit(abgebrochen ? 130 : code)

function teste(umgebung: Record<string, string>): Promise<number> {
  const berichte = ['spec', 'tap'].flatMap((art) => [
    `--test-reporter=${art}`,
    `--test-reporter-destination=${art === 'tap' ? join(ERGEBNISSE, 'reisen.tap') : 'stdout'}`,
  ])
  const args = [
    '--import',
    'tsx',
    '--test',
    '--test-concurrency=1',
    ...berichte,
    ...worte.filter((wort) => wort.startsWith('--')),
    ...dateien,
  ]
  lauf = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...umgebung } })
  return new Promise((fertig, fehler) => {
    lauf!.on('error', fehler)
    lauf!.on('close', (ergebnis) => fertig(ergebnis ?? 1))
  })
}
