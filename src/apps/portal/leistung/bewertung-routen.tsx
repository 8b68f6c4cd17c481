// "War diese Seite hilfreich?" over HTTP. The page of a service is the same for all and kept, so its buttons carry no mark: an answer counts when the
// browser says that it comes from our page. A browser that says nothing gets the question once more, with a mark that proves it.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BEWERTUNGEN, type Bewertung } from '../../../domain/dialog/index.ts'
import { giltAmOrt, type Sprache, sprachenVon, titelIn, type VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import { anschluss, einzeiler, GRENZE, GRENZE_FORMULAR, HttpRefusal, kommtVonHier } from '../../../platform/http/index.ts'
import { alsHtml } from '../../../ui/seite.tsx'
import { adresse, rahmenFuer, VORSATZ } from '../anfrage.ts'
import type { PortalDienste } from '../dienste.ts'
import { fremdesFormular } from '../fremdes-formular.ts'
import { BEWERTUNG, Bewertungsseite, type BewertungsseiteProps } from './bewertung.page.tsx'
import { leseLeistungsanfrage } from './leistung-anfrage.ts'

export function bewertungRouten(app: FastifyInstance, dienste: PortalDienste, sprache: Sprache): void {
  const dienst = dienste.bewertung
  if (!dienst) return
  const pfad = `${VORSATZ[sprache]}/leistung/:slug${BEWERTUNG}`
  const bereich = (request: FastifyRequest) => `bewertung ${request.headers.host ?? ''}`
  const zeige = (reply: FastifyReply, hier: Hier, mehr: Pick<BewertungsseiteProps, 'gesagt' | 'veraltet'>, request: FastifyRequest) => {
    const seite = <Bewertungsseite {...hier.props} {...mehr} marke={dienst.marke.neu(bereich(request))} />
    return reply
      .code(mehr.veraltet ? 422 : 200)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(alsHtml(seite))
  }

  app.get(pfad, { config: { art: 'seite', ...GRENZE } }, (request, reply) => {
    const { antwort, schon } = request.query as Record<string, unknown>
    const gesagt = antwortVon(antwort)
    return zeige(reply, leseHier(dienste, request, sprache), { gesagt: gesagt && { antwort: gesagt, schon: schon === '1' } }, request)
  })

  app.post(pfad, { bodyLimit: 4096, config: { art: 'seite', ...GRENZE_FORMULAR } }, async (request, reply) => {
    if (!kommtVonHier(request)) throw fremdesFormular(oberflaeche(sprache))
    const hier = leseHier(dienste, request, sprache)
    const body = (request.body ?? {}) as Record<string, unknown>
    const antwort = antwortVon(body.antwort)
    const echt = sagtWoher(request) || dienst.marke.lies(einzeiler(body.marke), bereich(request)) !== null
    if (!antwort || !echt) return zeige(reply, hier, { veraltet: true }, request)
    const neu = await dienst.zaehle({ ...hier.angabe, antwort }, anschluss(request.ip))
    return reply.redirect(hier.danke({ antwort, schon: neu ? '' : '1' }), 303)
  })
}

const antwortVon = (wert: unknown): Bewertung | null => BEWERTUNGEN.find((eine) => eine === wert) ?? null
const oberflaeche = (sprache: Sprache) => (sprache === 'en' ? 'en' : 'de')
/** `kommtVonHier` lets pass whoever says nothing. */
const sagtWoher = ({ headers }: FastifyRequest) => headers['sec-fetch-site'] !== undefined || headers.origin !== undefined

type Hier = ReturnType<typeof leseHier>

/**
 * The page that is rated: its service, place and language.
 * @throws HttpRefusal 404 where there is no such page, or nobody who would see the answers
 */
function leseHier(dienste: PortalDienste, request: FastifyRequest, sprache: Sprache) {
  const { slug = '' } = request.params as Record<string, string>
  const rows = dienste.leistungen().get(slug) ?? []
  if (!rows[0]) throw new HttpRefusal(404, 'nicht-gefunden')
  const { anfrage, frage } = leseLeistungsanfrage(dienste, request, sprache, rows)
  const { auftritt, tag } = anfrage
  const ort = frage.wahl.art === 'ort' ? frage.wahl.gebiet : null
  const kette = ort ? dienste.gebiete().kette(ort.id, tag) : []
  const schluessel = kette.flatMap(({ ars }) => ars ?? [])
  if ((ort && !giltAmOrt(rows, schluessel, tag)) || auftritt.traeger === null) throw new HttpRefusal(404, 'nicht-gefunden')
  const mehr = { [frage.name]: ort?.ars }
  return {
    angabe: {
      leistung: rows[0].leistungId,
      ort: kette.find(({ ebene }) => ebene === 'gemeinde')?.ars ?? '',
      sprache: gelesen(rows, sprache),
      auftritt,
    },
    danke: (mit: Record<string, string>) => adresse(anfrage, anfrage.pfad, { ...mehr, ...mit }),
    props: {
      rahmen: rahmenFuer(dienste, anfrage, { mehr }),
      titel: titelIn(rows, sprache) ?? titelIn(rows, 'de') ?? slug,
      aktion: adresse(anfrage, anfrage.pfad, mehr),
      seite: adresse(anfrage, `/leistung/${slug}`, mehr),
    },
  }
}

/** Where nobody has written it in plain German, the detailed text was read. */
function gelesen(rows: readonly VeroeffentlichteLeistung[], sprache: Sprache): Sprache {
  return sprachenVon(rows).includes(sprache) ? sprache : 'de'
}
