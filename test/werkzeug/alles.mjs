// npm test: sets itself up, then runs everything and counts all of it: checks, unit and service tests, browser journeys.
// A database server instead of the embedded one: DATABASE_URL. npm run test:pg insists on it and runs what a database can change:
// every test file that opens one (found by what it imports) and the journeys, except those that only measure how pages look.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { installiere } from '../../installation.mjs'
import { findChromium } from './chromium.mjs'
import { ausVitest } from './misslungen.mjs'

const RESULTS = 'test/ergebnisse'
const started = performance.now()
mkdirSync(RESULTS, { recursive: true })
const nurDatenbank = process.argv.includes('--server')
const total = { passed: 0, failed: 0, skipped: 0 }
const misslungen = []

const mangel = await installiere({ entwicklung: true, melde: (text) => console.log(text) })
if (mangel !== null) {
  console.error(mangel)
  process.exit(1)
}
if (nurDatenbank && !process.env.DATABASE_URL) {
  console.log('Set DATABASE_URL to a PostgreSQL server (15 or newer) on which roles and databases may be made.')
  process.exit(1)
}

if (!nurDatenbank) await part('checks', async () => (await import('./check.mjs')).check())
await part('unit, services, HTTP', vitest)
await part('browser journeys', journeys)

if (misslungen.length) console.log(`\nfailed:\n${misslungen.map((zeile) => `  ${zeile}`).join('\n')}`)
console.log(`\n${Math.round((performance.now() - started) / 1000)} s in all`)
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)

async function part(name, run) {
  const begin = performance.now()
  console.log(`\n── ${name}`)
  const counts = await run()
  for (const key of Object.keys(total)) total[key] += counts[key]
  console.log(
    `── ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped (${Math.round((performance.now() - begin) / 1000)} s)`,
  )
}

async function vitest() {
  const file = join(RESULTS, 'vitest.json')
  const code = await command(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    ...(nurDatenbank ? ['related', '--run', 'test/support/testserver.ts'] : ['run']),
    '--reporter=dot',
    '--reporter=json',
    '--reporter=./test/werkzeug/unbehandelt.mjs',
    `--outputFile.json=${file}`,
  ])
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const brokenFiles = testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.every((test) => test.status !== 'failed'),
  ).length
  const unbehandelt = JSON.parse(readFileSync(join(RESULTS, 'unbehandelt.json'), 'utf8'))
  const failed = numFailedTests + brokenFiles + unbehandelt.length
  misslungen.push(...ausVitest(testResults), ...unbehandelt)
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests + numTodoTests }
}

async function journeys() {
  const files = readdirSync('test/e2e').filter((name) => name.endsWith('.e2e.ts'))
  const chromium = findChromium()
  if (!chromium) return { passed: 0, failed: 0, skipped: files.length }
  if ((await command(process.execPath, ['build.mjs'])) !== 0) return { passed: 0, failed: 1, skipped: 0 }
  const file = join(RESULTS, 'reisen.json')
  rmSync(file, { force: true })
  const args = ['--import', 'tsx', 'test/werkzeug/reisen.ts', ...(nurDatenbank ? ['--ohne-schauen'] : [])]
  const code = await command(process.execPath, args, { CHROMIUM_PATH: chromium })
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  const results = JSON.parse(readFileSync(file, 'utf8'))
  const sum = (key) => results.reduce((all, one) => all + one[key], 0)
  const failed = sum('failed')
  misslungen.push(...results.flatMap((one) => one.misslungen))
  return { passed: sum('passed'), failed: failed === 0 && code !== 0 ? 1 : failed, skipped: sum('skipped') }
}

function command(program, args, env = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done(code ?? 1))
  })
}
