// npm run check: format and lint, types, direction, unused code; side by side, each with its time. Ends with 1 if one is red.
import { spawn } from 'node:child_process'

const CHECKS = {
  'format and lint': ['biome', 'check', '.'],
  types: ['tsc7', '--noEmit'],
  direction: ['depcruise', '--config', '.dependency-cruiser.cjs', 'src'],
  'unused code': ['knip'],
}

// tsc 7 is installed under an alias, so its command has no link of its own.
const BINARIES = { tsc7: 'node_modules/tsc7/bin/tsc' }

export async function check() {
  const results = await Promise.all(Object.entries(CHECKS).map(([name, command]) => run(name, command)))
  for (const { name, ok, seconds, output } of results) {
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${name} (${seconds.toFixed(1)} s)`)
    if (!ok) console.log(output.trimEnd())
  }
  return { passed: results.filter((r) => r.ok).length, failed: results.filter((r) => !r.ok).length, skipped: 0 }
}

function run(name, [tool, ...args]) {
  const started = performance.now()
  const child = spawn(process.execPath, [BINARIES[tool] ?? `node_modules/.bin/${tool}`, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (data) => (output += data))
  child.stderr.on('data', (data) => (output += data))
  return new Promise((done) =>
    child.on('close', (code) => done({ name, ok: code === 0, seconds: (performance.now() - started) / 1000, output })),
  )
}

if (process.argv[1] === import.meta.filename) {
  const { failed } = await check()
  process.exit(failed === 0 ? 0 : 1)
}
