// A smoke run: starts the built program with the Node that runs this file, on a new embedded database, and asks for the walk.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PATHS = ['/readyz', '/', '/suche?q=hund', '/leistung/hundesteuer-anmelden?ort=066360013013', '/api/v1/gebiete?q=Wanfried']
const daten = mkdtempSync(join(tmpdir(), 'amtswerk-rauch-'))
const port = 20_000 + Math.floor(Math.random() * 20_000)
const child = spawn(process.execPath, ['start.mjs'], {
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', AMTSWERK_DATEN: daten, DATABASE_URL: '' },
})
const ended = new Promise((done) => child.on('close', done))

let failed = 0
try {
  await answering(`http://127.0.0.1:${port}/readyz`)
  for (const path of PATHS) {
    const { status } = await fetch(`http://127.0.0.1:${port}${path}`)
    console.log(`${status} ${path}`)
    if (status !== 200) failed++
  }
} catch (error) {
  console.log(String(error))
  failed++
} finally {
  child.kill('SIGTERM')
  await ended
  rmSync(daten, { recursive: true, force: true })
}
console.log(`smoke on Node ${process.version}: ${failed === 0 ? 'ok' : 'FAILED'}`)
process.exit(failed === 0 ? 0 : 1)

async function answering(url) {
  for (let attempt = 0; attempt < 480; attempt++) {
    if (child.exitCode !== null) throw new Error('the program ended before it answered')
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((next) => setTimeout(next, 250))
  }
  throw new Error('no answer after two minutes')
}
