// Runs the journeys on the built program, two processes started once for all of them: npm run reise [-- test/e2e/name.e2e.ts --test-name-pattern=...]. Counts and times go to test/ergebnisse/reisen.json.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { starteInstanzen } from './instanzen.ts'
import { ausTap } from './misslungen.mjs'
import { schautNur, verteile } from './reiseplan.ts'

const ERGEBNISSE = 'test/ergebnisse'
const worte = process.argv.slice(2)
const genannt = worte.filter((wort) => !wort.startsWith('--'))
const OHNE = '--ohne-schauen' // leaves out what no database can change
const schalter = worte.filter((wort) => wort.startsWith('--') && wort !== OHNE)
const alle = readdirSync('test/e2e').flatMap((name) => (name.endsWith('.e2e.ts') ? [join('test/e2e', name)] : []))
const dateien = genannt.length ? genannt : alle.filter((datei) => !worte.includes(OHNE) || !schautNur(datei))

type Ergebnis = { datei: string; passed: number; failed: number; skipped: number; sekunden: number; misslungen: string[] }

let abgebrochen = false
const laeufe = new Set<ChildProcess>()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    abgebrochen = true
    for (const lauf of laeufe) lauf.kill('SIGTERM')
  })
}

mkdirSync(ERGEBNISSE, { recursive: true })
const instanzen = await starteInstanzen()
let ergebnisse: Ergebnis[] = []
try {
  ergebnisse = await verteile(dateien, (datei) => (abgebrochen ? null : teste(datei, instanzen.umgebung)))
} finally {
  await instanzen.stop()
}
writeFileSync(join(ERGEBNISSE, 'reisen.json'), JSON.stringify(ergebnisse, null, 2))
for (const { datei, sekunden, passed, failed } of [...ergebnisse].sort((a, b) => b.sekunden - a.sekunden))
  console.log(`${String(sekunden).padStart(5)} s  ${datei}: ${passed} passed, ${failed} failed`)
process.exit(abgebrochen ? 130 : ergebnisse.length === dateien.length && ergebnisse.every(({ failed }) => failed === 0) ? 0 : 1)

/** One file in a process of its own. A file that breaks before it can count has failed once. */
async function teste(datei: string, umgebung: Record<string, string>): Promise<Ergebnis> {
  const begonnen = performance.now()
  const tap = join(ERGEBNISSE, `${basename(datei, '.e2e.ts')}.tap`)
  rmSync(tap, { force: true })
  const ziele = [
    ['spec', 'stdout'],
    ['tap', tap],
  ].flatMap(([art, ziel]) => [`--test-reporter=${art}`, `--test-reporter-destination=${ziel}`])
  const lauf = spawn(process.execPath, ['--import', 'tsx', ...ziele, ...schalter, datei], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...umgebung },
  })
  laeufe.add(lauf)
  const code = await new Promise<number>((fertig, fehler) => {
    lauf.on('error', fehler)
    lauf.on('close', (ergebnis) => fertig(ergebnis ?? 1))
  })
  laeufe.delete(lauf)
  const text = readFileSync(tap, { encoding: 'utf8', flag: 'a+' })
  const zahl = (wort: string) => Number(new RegExp(`^# ${wort} (\\d+)$`, 'm').exec(text)?.[1] ?? 0)
  const failed = zahl('fail') + zahl('cancelled')
  const zerbrochen = code !== 0 && failed === 0
  return {
    datei: basename(datei),
    passed: zahl('pass'),
    failed: zerbrochen ? 1 : failed,
    skipped: zahl('skipped') + zahl('todo'),
    sekunden: Math.round((performance.now() - begonnen) / 1000),
    misslungen: zerbrochen ? [`${basename(datei)}: ended with ${code} before it could count`] : ausTap(text, basename(datei)),
  }
}
