// Are the packages of package-lock.json there? npm writes down what it installed (node_modules/.package-lock.json); the two are compared,
// so an installation made by hand counts, and one that was interrupted does not. Stands alone: it runs before anything is installed.
import { spawn } from 'node:child_process'
import { existsSync, lstatSync, readFileSync, readlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'

const wurzel = import.meta.dirname

/** Names of the packages that are missing or have another version. */
function fehlende({ entwicklung = false, ordner = wurzel } = {}) {
  const soll = pakete(join(ordner, 'package-lock.json'))
  const ist = pakete(join(ordner, 'node_modules/.package-lock.json'))
  return Object.entries(soll)
    .filter(([pfad, paket]) => pfad !== '' && gebraucht(paket, entwicklung) && ist[pfad]?.version !== paket.version)
    .map(([pfad]) => pfad.replace(/^.*node_modules\//, ''))
}

/**
 * Installs if something is missing: without development packages, unless asked for them or some are there already.
 * Null when all is there; else a sentence that says why not, and what to do.
 */
export async function installiere({ entwicklung = false, ordner = wurzel, melde = () => {}, signal } = {}) {
  const fehlt = fehlende({ entwicklung, ordner })
  if (fehlt.length === 0) return null
  const ziel = zielDerVerknuepfung(join(ordner, 'node_modules'))
  if (ziel !== null) return verknuepftSatz(fehlt, ziel)
  const mitEntwicklung = entwicklung || Object.values(pakete(join(ordner, 'node_modules/.package-lock.json'))).some((paket) => paket.dev)
  const beginn = performance.now()
  const sekunden = () => Math.round((performance.now() - beginn) / 1000)
  melde(`${fehlt.length} Pakete werden installiert (npm ci) …`)
  const takt = setInterval(() => melde(`… npm arbeitet seit ${sekunden()} s`), 5000)
  try {
    const code = await npm(
      ['ci', '--no-audit', '--no-fund', '--progress=false', '--loglevel=error', ...(mitEntwicklung ? [] : ['--omit=dev'])],
      ordner,
      signal,
    )
    if (code !== 0) return OHNE_PAKETE
    melde(`Pakete installiert in ${sekunden()} s`)
    return null
  } finally {
    clearInterval(takt)
  }
}

const OHNE_PAKETE =
  'Die Pakete konnten nicht installiert werden (siehe oben): Prüfen Sie die Netzverbindung und rufen Sie „npm ci“ von Hand auf.'

/** Where a link leads; null for a folder of its own, or none. `npm ci` empties the folder behind a link, which belongs to somebody else. */
function zielDerVerknuepfung(pfad) {
  return lstatSync(pfad, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(pfad) : null
}

function verknuepftSatz(fehlt, ziel) {
  const namen = fehlt.length > 3 ? `${fehlt.slice(0, 3).join(', ')} …` : fehlt.join(', ')
  return `Es fehlen Pakete (${namen}), und node_modules ist eine Verknüpfung nach ${ziel}. npm würde den Ordner dort leeren, darum wird nichts installiert: Rufen Sie „npm ci“ dort auf, wo der Ordner liegt, oder löschen Sie die Verknüpfung (nicht den Ordner) und starten Sie noch einmal.`
}

function pakete(datei) {
  return existsSync(datei) ? (JSON.parse(readFileSync(datei, 'utf8')).packages ?? {}) : {}
}

/** Optional packages count only if they are made for this machine: esbuild's and PostgreSQL's binaries are such. */
function gebraucht({ dev, devOptional, optional, peer, os, cpu, libc }, entwicklung) {
  if ((dev || devOptional) && !entwicklung) return false
  if (!optional && !devOptional) return true
  if (peer || !os || !cpu) return false
  return passt(os, process.platform) && passt(cpu, process.arch) && !libc?.includes('musl')
}

function passt(liste, wert) {
  return liste.includes(wert) || (liste.every((eintrag) => eintrag.startsWith('!')) && !liste.includes(`!${wert}`))
}

/** Node's own npm, not whatever the PATH says, so that the Node that runs us is the Node that installs. */
function npm(argumente, ordner, signal) {
  const daneben = join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js')
  const skript = process.env.npm_execpath ?? (existsSync(daneben) ? daneben : null)
  const [befehl, ...vorweg] = skript ? [process.execPath, skript] : ['npm']
  return new Promise((fertig, scheitert) => {
    const kind = spawn(befehl, [...vorweg, ...argumente], { cwd: ordner, stdio: ['ignore', 'ignore', 'inherit'], signal })
    kind.on('error', scheitert)
    kind.on('close', (code) => fertig(code ?? 1))
  })
}
