// A rendered page as it goes over the wire: bytes, strong ETag, compressed once per coding that a browser asks for.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

export type Kodierung = 'br' | 'gzip'
export type Variante = { body: Buffer; kodierung: Kodierung | null; etag: string }

export type Seite = {
  status: number
  headers: Readonly<Record<string, string>>
  body: Buffer
  etag: string
  varianten: { br?: Variante | Promise<Variante>; gzip?: Variante | Promise<Variante> }
  /** Told when a variant was added, so that the cache can count its bytes. */
  gewachsen?: (bytes: number) => void
}

const LOHNT_AB = 1024

export function createSeite(
  html: string,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Seite {
  const body = Buffer.from(html, 'utf8')
  return { status, headers, body, etag: createHash('sha256').update(body).digest('base64url'), varianten: {} }
}

/**
 * The form of the page for this client. Answers at once when the variant is there; the first to ask for a coding waits
 * while it is made (off the event loop), all others share it. The ETag is strong, so each coding has its own (RFC 9110 8.8.3.3).
 */
export function pickVariant(acceptEncoding: string | undefined, seite: Seite): Variante | Promise<Variante> {
  const kodierung = seite.body.length < LOHNT_AB ? null : waehleKodierung(acceptEncoding)
  if (kodierung === null) return { body: seite.body, kodierung: null, etag: `"${seite.etag}"` }
  seite.varianten[kodierung] ??= komprimiere(seite, kodierung).catch((error) => {
    delete seite.varianten[kodierung] // the next request tries again
    throw error
  })
  return seite.varianten[kodierung]
}

async function komprimiere(seite: Seite, kodierung: Kodierung): Promise<Variante> {
  const parameter = { [zlib.constants.BROTLI_PARAM_QUALITY]: 4, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: seite.body.length }
  const gepackt = await derReiheNach(() => (kodierung === 'br' ? brotli(seite.body, { params: parameter }) : gzip(seite.body)))
  const body = Buffer.from(gepackt) // what zlib answers is the beginning of a piece of 16 KB, which would be kept as a whole
  const variante: Variante = { body, kodierung, etag: `"${seite.etag}-${kodierung}"` }
  seite.varianten[kodierung] = variante
  seite.gewachsen?.(body.length)
  return variante
}

let letzte: Promise<unknown> = Promise.resolve()

/** One at a time: each takes megabytes, and what several threads took the process keeps. */
function derReiheNach<T>(tu: () => Promise<T>): Promise<T> {
  const diese = letzte.then(tu)
  letzte = diese.catch(() => {})
  return diese
}

const gemerkt = new Map<string, Kodierung | null>()

/** The best coding a client accepts; brotli wins a tie. */
export function waehleKodierung(acceptEncoding = ''): Kodierung | null {
  const bekannt = gemerkt.get(acceptEncoding)
  if (bekannt !== undefined) return bekannt
  const gewichte = new Map<string, number>()
  for (const teil of acceptEncoding.toLowerCase().split(',')) {
    const [name = '', ...parameter] = teil.split(';').map((text) => text.trim())
    const q = parameter.find((text) => text.startsWith('q='))
    if (name) gewichte.set(name, q ? Number(q.slice(2)) || 0 : 1)
  }
  const gewicht = (name: string) => gewichte.get(name) ?? gewichte.get('*') ?? 0
  const gewaehlt = Math.max(gewicht('br'), gewicht('gzip')) === 0 ? null : gewicht('br') >= gewicht('gzip') ? 'br' : 'gzip'
  if (gemerkt.size < 100 && acceptEncoding.length < 100) gemerkt.set(acceptEncoding, gewaehlt)
  return gewaehlt
}

/** True if the client holds exactly this variant already: answer 304. */
export function hatClient(ifNoneMatch: string | undefined, etag: string): boolean {
  if (!ifNoneMatch) return false
  return ifNoneMatch.split(',').some((teil) => teil.trim() === '*' || teil.trim().replace(/^W\//, '') === etag)
}

/**
 * The key of a page: Auftritt, language, path and those query parameters that the page reads, in one order.
 * Parameters it does not read are left out, so nobody fills the cache with `?x=1`, `?x=2`, ….
 */
export function seitenSchluessel(angaben: SeitenUrl): string {
  const { auftritt, sprache, url, parameter } = angaben
  const frage = url.indexOf('?')
  if (frage < 0) return JSON.stringify([auftritt, sprache, url])
  const roh = `${auftritt}\n${sprache}\n${url}`
  const bekannt = bekannte.get(parameter)?.get(roh)
  if (bekannt !== undefined) return bekannt
  const schluessel = leseSchluessel(angaben, frage)
  merke(parameter, roh, schluessel)
  return schluessel
}
export type SeitenUrl = { auftritt: string; sprache: string; url: string; parameter: readonly string[] }

function leseSchluessel({ auftritt, sprache, url, parameter }: SeitenUrl, frage: number): string {
  const gestellt = new URLSearchParams(url.slice(frage + 1))
  const gelesen = [...parameter].sort().flatMap((name) => gestellt.getAll(name).map((wert) => [name, wert]))
  return JSON.stringify([auftritt, sprache, url.slice(0, frage), ...gelesen])
}

// Taking an address apart costs as much as sending a page; the same ones come again and again. Per list of parameters, for it decides the answer.
const bekannte = new WeakMap<readonly string[], Map<string, string>>()

function merke(parameter: readonly string[], roh: string, schluessel: string): void {
  if (roh.length > 300) return
  const liste = bekannte.get(parameter) ?? new Map<string, string>()
  if (liste.size >= 5_000) liste.clear()
  bekannte.set(parameter, liste.set(roh, schluessel))
}
