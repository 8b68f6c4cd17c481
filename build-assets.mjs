// Makes what browsers load beside the page: one style sheet (KERN and ours, only the rules in use), the fonts, the islands.
// Everything lands in dist/assets under a name with its hash; manifest.json says which name a file has now.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'
import { findeKlassen, waehleRegeln } from './build-stil.mjs'

const wurzel = dirname(fileURLToPath(import.meta.url))
const stil = join(wurzel, 'src/ui/stil')

/** Writes dist/assets and returns the manifest: `{ "stil.css": "/assets/stil-….css", … }`. */
export async function buildAssets({ ausgabe = join(wurzel, 'dist/assets') } = {}) {
  rmSync(ausgabe, { recursive: true, force: true })
  mkdirSync(ausgabe, { recursive: true })
  const quellen = dateien(join(wurzel, 'src'), /\.tsx?$/)
  const inseln = quellen.filter((d) => d.endsWith('.island.tsx'))
  const { metafile } = await build({
    entryPoints: [{ in: 'stil', out: 'stil' }, ...inseln.map((d) => ({ in: d, out: basename(d, '.tsx') }))],
    outdir: ausgabe,
    entryNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    publicPath: '/assets',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: ['chrome111', 'firefox113', 'safari16.4'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.woff2': 'file', '.svg': 'dataurl' },
    logLevel: 'warning',
    plugins: [stilPlugin(quellen.filter((d) => d.endsWith('.tsx')))],
  })
  const manifest = verzeichnis(metafile)
  for (const pfad of Object.values(manifest)) if (/\.(css|js)$/.test(pfad)) packe(join(ausgabe, basename(pfad)))
  writeFileSync(join(ausgabe, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** Packed once and for all, as hard as it goes: the program only sends it. */
function packe(pfad) {
  writeFileSync(`${pfad}.br`, brotliCompressSync(readFileSync(pfad)))
}

function stilPlugin(seiten) {
  return {
    name: 'stil',
    setup(b) {
      b.onResolve({ filter: /^stil$/ }, () => ({ path: 'stil', namespace: 'stil' }))
      b.onLoad({ filter: /.*/, namespace: 'stil' }, () => ({ contents: stylesheet(seiten), loader: 'css', resolveDir: stil }))
    },
  }
}

function stylesheet(seiten) {
  const kern = createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.min.css')
  const nummer = (name) => Number.parseInt(name, 10)
  const eigene = readdirSync(stil)
    .filter((name) => name.endsWith('.css'))
    .sort((a, b) => nummer(a) - nummer(b))
    .map((name) => join(stil, name))
  const css = [kern, ...eigene].map((datei) => readFileSync(datei, 'utf8')).join('\n')
  return waehleRegeln(css, findeKlassen(seiten.map((datei) => readFileSync(datei, 'utf8'))))
}

function verzeichnis(metafile) {
  const paare = Object.keys(metafile.outputs).map((pfad) => {
    const name = basename(pfad)
    return [name.replace(/-[A-Z0-9]{8}(\.[a-z0-9]+)$/, '$1'), `/assets/${name}`]
  })
  return Object.fromEntries(paare.sort())
}

function dateien(ordner, muster) {
  return readdirSync(ordner, { withFileTypes: true, recursive: true })
    .filter((d) => d.isFile() && muster.test(d.name) && !/\.test\.tsx?$/.test(d.name))
    .map((d) => join(d.parentPath, d.name))
    .sort()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(await buildAssets(), null, 2))
