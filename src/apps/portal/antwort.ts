// How a page reaches the reader: from the cache where it still holds, in the coding the client takes, or "you have it already".
import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify'
import type { VNode } from 'preact'
import { BEZUGSORTE } from '../../domain/leistung/index.ts'
import { type Cache, createSeite, hatClient, pickVariant, type Seite, seitenSchluessel, type Variante } from '../../platform/cache/index.ts'
import { HttpRefusal } from '../../platform/http/index.ts'
import { naechsteMitternacht } from '../../platform/zeit.ts'
import { alsHtml } from '../../ui/seite.tsx'
import type { Anfrage } from './anfrage.ts'

/** A drawn page, or the address where it really is. */
export type Antwort =
  | {
      umleitung: string
      /** Moved for good (301); otherwise only this time (303). */
      dauerhaft?: boolean
    }
  | {
      html: string
      /** Objects it was made of besides the Auftritt; null for pages that are not kept (there are endlessly many searches). */
      abhaengigkeiten: string[] | null
      gueltigBis: Date
      status?: number
      /** Content type of what is no page: feeds, the sitemap. */
      typ?: string
    }

export type Zeichner = (anfrage: Anfrage, parameter: (name: string) => string) => Antwort

/** Registers a page under a path of one language and settles its place first. */
export type Seitenroute = (pfad: string, zeichne: Zeichner, optionen?: RouteShorthandOptions) => void

/** What lists of services and offices are made of. */
export const LISTEN = ['leistung', 'onlinedienst', 'organisationseinheit', 'zustaendigkeit']

/** A page on which only the day changes something by itself; `null`: not kept. */
export function bisMitternacht(anfrage: Anfrage, seite: VNode, abhaengigkeiten: string[] | null) {
  return { html: alsHtml(seite), abhaengigkeiten, gueltigBis: naechsteMitternacht(anfrage.jetzt) }
}

/** @throws HttpRefusal 404 */
export function gibt<T>(wert: T | null): T {
  if (wert === null) throw new HttpRefusal(404, 'nicht-gefunden')
  return wert
}

/**
 * Parameters that make a kept page another page: home (`ort`, or typed: `wo`) and the places that count for a service instead. Others are left
 * out of the key, so nobody fills the cache with them; pages that read more (searches) are not kept.
 */
const PARAMETER = ['ort', 'wo', ...BEZUGSORTE]

/**
 * A handler that answers from the cache or draws. Drawing is synchronous over read models in memory: nothing can change between its first
 * look at them and the moment the entry is kept, so an entry is never older than the events heard before it was drawn.
 */
export function seitenHandler(seiten: Cache<Seite>, zeichne: (request: FastifyRequest) => Antwort) {
  return (request: FastifyRequest, reply: FastifyReply): void | Promise<void> => {
    const schluessel = seitenSchluessel({ auftritt: request.headers.host ?? '', sprache: '', url: request.url, parameter: PARAMETER })
    const gefunden = seiten.finde(schluessel)
    if (gefunden) return sende(request, reply, gefunden.wert)
    const antwort = zeichne(request)
    if ('umleitung' in antwort) return void reply.redirect(antwort.umleitung, antwort.dauerhaft ? 301 : 303)
    const { html, abhaengigkeiten, gueltigBis, status = 200, typ } = antwort
    const wert = createSeite(html, { status, ...(typ ? { headers: { 'content-type': typ } } : {}) })
    if (abhaengigkeiten === null || status !== 200) return sende(request, reply, wert)
    return seiten
      .hole(schluessel, async () => ({ wert, abhaengigkeiten: [...abhaengigkeiten, 'auftritt'], gueltigBis }))
      .then(() => sende(request, reply, wert))
  }
}

/** At once where the form the client takes is ready; a promise costs as much as finding the page. */
function sende(request: FastifyRequest, reply: FastifyReply, seite: Seite): void | Promise<void> {
  const wahl = pickVariant(request.headers['accept-encoding'], seite)
  return wahl instanceof Promise
    ? wahl.then((variante) => sendeVariante(request, reply, seite, variante))
    : sendeVariante(request, reply, seite, wahl)
}

function sendeVariante(request: FastifyRequest, reply: FastifyReply, seite: Seite, { body, etag, kodierung }: Variante): void {
  reply.headers({
    etag,
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    'content-type': seite.headers['content-type'] ?? 'text/html; charset=utf-8',
  })
  if (seite.status === 200 && hatClient(request.headers['if-none-match'], etag)) return void reply.code(304).send()
  if (kodierung) reply.header('content-encoding', kodierung)
  reply.code(seite.status).send(body)
}
