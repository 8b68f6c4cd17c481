// The files of the build, read once at the start and sent in the smallest form the client takes. Their names carry a hash, so they hold for ever.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { hatClient, type Kodierung, waehleKodierung } from '../../platform/cache/index.ts'
import { HttpRefusal } from '../../platform/http/index.ts'

/** The body in each coding it is held in; without coding it is always there. */
type Datei = { typ: string; etag: string; formen: ReadonlyMap<Kodierung | null, Buffer> }

const TYPEN: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
}
export const EIN_JAHR = 'public, max-age=31536000, immutable'

/** Serves what lies in the folder, and nothing else: no path of a request ever reaches the disk. */
export async function dateien(app: FastifyInstance, ordner: string): Promise<void> {
  const alle = await leseDateien(ordner)
  app.get('/assets/:name', { config: { art: 'betrieb' } }, (request, reply) => {
    const datei = alle.get((request.params as { name: string }).name)
    if (!datei) throw new HttpRefusal(404, 'nicht-gefunden')
    const gewuenscht = waehleKodierung(request.headers['accept-encoding'])
    const kodierung = datei.formen.has(gewuenscht) ? gewuenscht : null
    const etag = `"${datei.etag}${kodierung ? `-${kodierung}` : ''}"`
    reply.headers({ etag, 'cache-control': EIN_JAHR, 'content-type': datei.typ })
    if (datei.formen.size > 1) reply.header('vary', 'accept-encoding')
    if (kodierung) reply.header('content-encoding', kodierung)
    if (hatClient(request.headers['if-none-match'], etag)) return void reply.code(304).send()
    reply.send(datei.formen.get(kodierung))
  })
}

async function leseDateien(ordner: string): Promise<ReadonlyMap<string, Datei>> {
  const namen = await readdir(ordner)
  const paare = namen.flatMap((name) => {
    const typ = TYPEN[name.slice(name.lastIndexOf('.') + 1)]
    return typ ? [leseDatei(ordner, name, typ, namen.includes(`${name}.br`)).then((datei) => [name, datei] as const)] : []
  })
  return new Map(await Promise.all(paare))
}

/** What the build has packed with brotli is packed with gzip as well, for those few who take only that. */
async function leseDatei(ordner: string, name: string, typ: string, gepackt: boolean): Promise<Datei> {
  const roh = await readFile(join(ordner, name))
  const formen = new Map<Kodierung | null, Buffer>([[null, roh]])
  if (gepackt) formen.set('br', await readFile(join(ordner, `${name}.br`))).set('gzip', gzipSync(roh))
  return { typ, etag: name, formen }
}
