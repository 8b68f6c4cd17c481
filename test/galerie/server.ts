// Renders the sample pages and serves them as the product would: same style sheet, same content security policy.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { buildAssets } from '../../build-assets.mjs'
import { themaCss } from '../../src/domain/auftritt/thema.ts'
import { alsHtml } from '../../src/ui/seite.tsx'
import { FAVICON } from '../../src/ui/signet.tsx'
import { dateien } from './beispiele-rahmen.ts'

export const CSP = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'"
const ARTEN: Record<string, string> = {
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const petrol = themaCss({ thema: { akzent: '#00525f', akzentAuf: '#ffffff', akzentDunkel: '#81cddc', akzentAufDunkel: '#001419' } })

/** All sample pages as HTML by name, with the files built into `ordner`. */
export async function rendereGalerie(ordner: string): Promise<Map<string, string>> {
  const manifest = await buildAssets({ ausgabe: join(ordner, 'assets') })
  dateien.stil = manifest['stil.css'] ?? ''
  dateien.schriften = [manifest['fira-sans-400.woff2'] ?? '', manifest['fira-sans-600.woff2'] ?? '']
  const { beispiele } = await import('./beispiele.tsx')
  const seiten = new Map(Object.entries(beispiele).map(([name, seite]) => [name, alsHtml(seite)]))
  const start = seiten.get('start-wanfried') ?? ''
  seiten.set('start-anderes-thema', start.replace('</head>', '<link rel="stylesheet" href="/thema/petrol.css"></head>'))
  return seiten
}

/** Serves `/<name>` and `/assets/…` on a free port (or the given one). */
export async function serveGalerie(ordner: string, seiten: ReadonlyMap<string, string>, port = 0) {
  const server = createServer((anfrage, antwort) => {
    const pfad = new URL(anfrage.url ?? '/', 'http://x').pathname
    const { status, art, inhalt } = finde(pfad)
    antwort.writeHead(status, { 'content-type': art, 'content-security-policy': CSP }).end(inhalt)
  })
  const finde = (pfad: string): { status: number; art: string; inhalt: string | Buffer } => {
    const art = ARTEN[extname(pfad)] ?? ARTEN['.html']!
    if (pfad === '/thema/petrol.css') return { status: 200, art, inhalt: petrol }
    if (pfad === '/favicon.svg') return { status: 200, art, inhalt: FAVICON }
    if (/^\/assets\/[\w.-]+$/.test(pfad)) return { status: 200, art, inhalt: readFileSync(join(ordner, pfad)) }
    if (pfad === '/') return { status: 200, art, inhalt: verzeichnis([...seiten.keys()]) }
    const seite = seiten.get(pfad.slice(1))
    return { status: seite ? 200 : 404, art, inhalt: seite ?? '' }
  }
  await new Promise<void>((fertig) => server.listen(port, '127.0.0.1', fertig))
  const adresse = server.address()
  const url = `http://127.0.0.1:${typeof adresse === 'object' ? adresse?.port : port}`
  return { url, close: () => new Promise((fertig) => server.close(fertig)) }
}

export function verzeichnis(namen: readonly string[]): string {
  return `<!doctype html><html lang="de"><title>Galerie</title><ul>${namen.map((n) => `<li><a href="/${n}">${n}</a></li>`).join('')}</ul></html>`
}
