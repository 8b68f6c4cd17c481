// The Merkliste over HTTP. Its pages are made for one reader: they never touch the cache of pages, and nobody on the way may keep them.
// The cookie has the paths of these pages only, so browsers do not send it with any page that is kept for everybody.
import cookie from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { einzeiler, GRENZE, kommtVonHier } from '../../../platform/http/index.ts'
import { alsHtml } from '../../../ui/seite.tsx'
import { abfrage, leseAnfrage, VORSATZ } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { fremdesFormular } from '../fremdes-formular.ts'
import { Merkliste } from './merkliste.page.tsx'
import { merklisteSeite } from './merkliste-seite.ts'
import { leseListe, leseMerkzettel, type Merkzettel, merke, nimmWeg, schreibeMerkzettel } from './merkzettel.ts'

const SPRACHEN = ['de', 'en'] as const
const PFAD = '/merkliste'
export const HALTBAR_TAGE = 180

export function merklisteRouten(app: FastifyInstance, dienste: PortalDienste): void {
  // A plugin of its own: reading cookies would cost every page of the portal.
  app.register(async (teil) => {
    await teil.register(cookie)
    const zettel = cookies(dienste.tls)
    for (const sprache of SPRACHEN) {
      teil.get(VORSATZ[sprache] + PFAD, { config: { art: 'seite', ...GRENZE } }, (request, reply) => {
        const anfrage = leseAnfrage(dienste, request, sprache)
        privat(reply)
          .type('text/html; charset=utf-8')
          .send(alsHtml(<Merkliste {...merklisteSeite(dienste, anfrage, zettel.lies(request))} />))
      })
    }
    teil.post(PFAD, { bodyLimit: 4096, config: { art: 'seite', ...GRENZE } }, (request, reply) => {
      if (!kommtVonHier(request)) throw fremdesFormular(felder(request)('sprache') === 'en' ? 'en' : 'de')
      const feld = felder(request)
      const tat = feld('tat')
      const neu = tat === 'leeren' ? null : nach(tat, zettel.lies(request), feld, dienste)
      zettel.schreibe(reply, neu)
      const parameter = { ort: tat === 'leeren' ? '' : (neu?.ort ?? ''), getan: tat, war: tat === 'dazu' ? feld('leistung') : '' }
      privat(reply).redirect(`${feld('sprache') === 'en' ? '/en' : ''}${PFAD}?${abfrage(parameter)}`, 303)
    })
  })
}

/** Only services that are published can be saved; a list taken over from a link is saved as a whole. */
function nach(tat: string, bisher: Merkzettel, feld: (name: string) => string, dienste: PortalDienste): Merkzettel {
  const id = feld('leistung')
  if (tat === 'weg') return nimmWeg(bisher, id)
  const bekannte = leseListe(tat === 'dazu' && id !== '' ? id : feld('liste')).filter((eine) =>
    dienste.leistungNachId().has(eine as LeistungId),
  )
  return merke(bisher, bekannte, feld('ort') || null)
}

function felder({ body }: FastifyRequest): (name: string) => string {
  return (name) => einzeiler((body as Record<string, unknown> | undefined)?.[name])
}

function privat(reply: FastifyReply): FastifyReply {
  return reply.headers({ 'cache-control': 'private, no-store', vary: 'cookie' })
}

/** One value under the path of each language, always written together. It holds no secret and no identity, so it needs no signature. */
function cookies(tls: boolean) {
  const name = tls ? '__Secure-aw-merkliste' : 'aw-merkliste'
  const optionen = (path: string) => ({ path, httpOnly: true, sameSite: 'lax', secure: tls }) as const
  return {
    lies: (request: FastifyRequest): Merkzettel => leseMerkzettel(request.cookies[name]),
    schreibe: (reply: FastifyReply, zettel: Merkzettel | null): void => {
      for (const sprache of SPRACHEN) {
        const hier = optionen(VORSATZ[sprache] + PFAD)
        if (zettel === null) reply.clearCookie(name, hier)
        else reply.setCookie(name, schreibeMerkzettel(zettel), { ...hier, maxAge: HALTBAR_TAGE * 86_400 })
      }
    },
  }
}
