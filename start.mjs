// npm start: from a fresh clone to a running program. Needs nothing but Node; installs and builds what is missing, then runs in this process.
const alsBefehl = process.argv.length > 2 // a command (amtswerk.mjs): its output belongs to it, so steps go to stderr
const melde = (text) =>
  (alsBefehl ? process.stderr : process.stdout).write(`  ${(performance.now() / 1000).toFixed(1).padStart(5)} s  ${text}\n`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(
    `Amtswerk braucht Node.js ab 20.19 (empfohlen: 24), hier läuft ${process.version}: Installieren Sie ein neueres von https://nodejs.org.\n`,
  )
  process.exit(1)
}

// Signals first: whatever has been started by then is ended, and nothing goes on after it.
const abbruch = new AbortController()
const beende = () => {
  abbruch.abort()
  process.exit(130)
}
const signale = ['SIGINT', 'SIGTERM', 'SIGHUP']
for (const signal of signale) process.on(signal, beende)
for (const strom of [process.stdout, process.stderr]) strom.on('error', () => {}) // a closed terminal must not leave an orphan

const { installiere } = await import('./installation.mjs')
const mangel = await installiere({ melde, signal: abbruch.signal })
if (mangel !== null) {
  process.stderr.write(`${mangel}\n`)
  process.exit(1)
}
const { baue, istGebaut } = await import('./build.mjs')
if (!istGebaut()) {
  await baue()
  const { stop } = await import('esbuild')
  await stop() // its process would stay as long as ours, with more than 100 MB
  melde('Programm gebaut')
}
process.env.NODE_ENV ??= 'production'
process.setSourceMapsEnabled(true)
const programm = new URL('./dist/main.js', import.meta.url).href
await import(programm) // registers its own handlers before it starts anything
for (const signal of signale) process.removeListener(signal, beende)
