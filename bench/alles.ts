// npm run bench [-- --lang | suche | suche-gross | kalt | erste-ansicht]: measures, compares with bare tools in the same run, writes docs/leistung.md. Ends with 3 if a budget is missed.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { buendle } from '../build.mjs'
import { adressen } from './adressen.ts'
import { bericht } from './bericht.ts'
import { messeHttp } from './http.ts'
import { haelt } from './modell.ts'
import { starte, stoppeAlle } from './prozess.ts'
import type { RechenErgebnis } from './rechnen.ts'
import { messeSpeicher } from './speicher.ts'
import type { SqlAuftrag, SqlErgebnis } from './sql.ts'

/** Exit code of a run that went well but missed a budget: on a shared machine a finding to look at, not a fault of the run. */
const BUDGET_VERFEHLT = 3

const [teil] = process.argv.slice(2)
if (teil === 'suche' || teil === 'kalt' || teil === 'erste-ansicht') {
  await import(`./${teil}.ts`) // a page of its own
  process.exit()
}
if (teil === 'suche-gross') {
  execFileSync(process.execPath, ['build.mjs']) // pages name the files of the build
  await buendle(['bench/suche-gross.ts', 'bench/suche-arbeiter.ts'], 'dist/bench')
  execFileSync(process.execPath, ['dist/bench/suche-gross.js'], { stdio: 'inherit' })
  process.exit()
}

const last = loadavg()[0]!
const lang = process.argv.includes('--lang')
const [sekunden, runden] = lang ? [10, 3] : [1, 3]
const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-bench-'))
await chmod(ordner, 0o755)
const umgebung = { AMTSWERK_DATEN: ordner, AMTSWERK_DEMO: 'ja' }

try {
  execFileSync(process.execPath, ['build.mjs']) // pages name the files of the build
  console.log(`Benchmark (${lang ? 'lang' : 'kurz'}): Datenbank`)
  const sql = await messeSql()
  console.log('Benchmark: Seiten')
  const wege = adressen(lang ? 3_000 : 500)
  const http = await messeHttp({ wege, heisse: wege.slice(0, 30), sekunden, runden, umgebung, proSekunde: lang ? 300 : 150 })
  console.log('Benchmark: Start, Speicher, Antworten aus dem Speicher')
  const betrieb = await messeSpeicher(umgebung, wege)
  const rechnen = await messeRechnen()
  const { zeilen, text } = bericht({
    sql,
    http,
    betrieb,
    rechnen,
    last,
    lang,
    wege: wege.length,
    sekunden,
    runden,
    rechner: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  })
  mkdirSync('docs', { recursive: true })
  writeFileSync('docs/leistung.md', text)
  for (const zeile of zeilen)
    console.log(
      `${haelt(zeile) ? 'ok  ' : 'ZU LANGSAM'} ${zeile.was}: ${zeile.verhaeltnis.toFixed(zeile.art === 'mindestens' ? 2 : 0)} (Grenze ${zeile.budget})`,
    )
  process.exitCode = zeilen.every(haelt) ? 0 : BUDGET_VERFEHLT
} finally {
  await stoppeAlle()
  rmSync(ordner, { recursive: true, force: true })
}

async function messeRechnen(): Promise<RechenErgebnis> {
  const prozess = await starte('./rechnen.ts')
  try {
    return await prozess.frage<RechenErgebnis>({ ordner, root: process.cwd() })
  } finally {
    await prozess.stop()
  }
}

/** Its own database in the same folder, on the same server the program will use. */
async function messeSql(): Promise<SqlErgebnis> {
  const prozess = await starte('./sql.ts')
  try {
    return await prozess.frage<SqlErgebnis>({ ordner: join(ordner, 'sql'), sekunden, runden } satisfies SqlAuftrag)
  } finally {
    await prozess.stop()
  }
}
