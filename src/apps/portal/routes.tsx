// The URL map of the portal on one screen. A handler: read the request, settle the place (303 to the canonical address), gather, draw.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Bezugsort, Sprache, VeroeffentlichteLeistung } from '../../domain/leistung/index.ts'
import { GRENZE } from '../../platform/http/index.ts'
import { alsHtml } from '../../ui/seite.tsx'
import { type Anfrage, leseAnfrage, VORSATZ } from './anfrage.ts'
import { type Antwort, bisMitternacht, gibt, LISTEN, type Seitenroute, seitenHandler } from './antwort.ts'
import type { PortalDienste } from './dienste.ts'
import { dienststellenRouten } from './dienststellen/dienststellen-routen.tsx'
import { Stelle } from './dienststellen/stelle.page.tsx'
import { wahrBis } from './dienststellen/stelle-angaben.ts'
import { stelleSeite } from './dienststellen/stelle-seite.ts'
import { bewertungRouten } from './leistung/bewertung-routen.tsx'
import { nurIn } from './leistung/eigenes-angebot.ts'
import { Leistung } from './leistung/leistung.page.tsx'
import { leseLeistungsanfrage } from './leistung/leistung-anfrage.ts'
import { Rechner } from './leistung/leistung-rechner.page.tsx'
import { rechnerSeite } from './leistung/leistung-rechner.ts'
import { leistungSeite } from './leistung/leistung-seite.ts'
import { findStelle } from './leistung/leistung-zustaendigkeit.ts'
import { meldungenRouten } from './meldungen/meldungen-routen.tsx'
import { merklisteRouten } from './merkliste/merkliste-routen.tsx'
import { datenRouten } from './netz/daten-routen.ts'
import { netzRouten } from './netz/netz-routen.ts'
import { vorschauRouten } from './netz/vorschau-routen.ts'
import { Ort } from './ort.page.tsx'
import { ortSeite, umleitungZumOrt } from './ort-seite.ts'
import type { Ortswahl } from './ortswahl.ts'
import { rueckmeldungRouten } from './service/rueckmeldung-routen.tsx'
import { serviceRouten } from './service/service-routen.tsx'
import { startSeite } from './start/start-seite.ts'
import { Startseite } from './start/startseite.page.tsx'
import { klickRoute } from './suche/klick-route.ts'
import { Suche } from './suche/suche.page.tsx'
import { sucheSeite } from './suche/suche-seite.ts'
import { Vorschlaege } from './suche/vorschlaege.page.tsx'
import { vorschlaegeFuerSkripte } from './suche/vorschlaege-route.ts'
import { vorschlaegeSeite } from './suche/vorschlaege-seite.ts'
import { themenRouten } from './themen/themen-routen.tsx'
import { haeuserVor } from './verzeichnis.ts'

export function portal(app: FastifyInstance, dienste: PortalDienste): void {
  for (const sprache of ['de', 'en'] as const) {
    const seite = route(app, dienste, sprache)
    seite(sprache === 'de' ? '/' : '', (anfrage) => ({
      html: alsHtml(<Startseite {...startSeite(dienste, anfrage)} />),
      abhaengigkeiten: [...LISTEN, 'dialog'],
      gueltigBis: wahrBis(haeuserVor(dienste, anfrage), dienste.feiertage(), anfrage.jetzt),
    }))
    seite('/suche', (anfrage) => bisMitternacht(anfrage, <Suche {...sucheSeite(dienste, anfrage)} />, null), { config: GRENZE })
    seite('/suche/vorschlaege', (anfrage) => bisMitternacht(anfrage, <Vorschlaege {...vorschlaegeSeite(dienste, anfrage)} />, null), {
      config: GRENZE,
      preHandler: vorschlaegeFuerSkripte(dienste, sprache),
    })
    seite(
      '/ort',
      (anfrage) =>
        bisMitternacht(anfrage, <Ort {...ortSeite(dienste, anfrage, { url: '/', name: 'ort', wahl: anfrage.ortswahl })} />, null),
      { config: GRENZE },
    )
    themenRouten(seite, dienste)
    seite('/stelle/:id', (anfrage, parameter) => {
      const { props, gueltigBis } = stelleSeite(dienste, anfrage, gibt(findStelle(dienste, parameter('id'), anfrage.tag)))
      return { html: alsHtml(<Stelle {...props} />), abhaengigkeiten: LISTEN, gueltigBis }
    })
    serviceRouten(seite, dienste)
    dienststellenRouten(seite, dienste)
    meldungenRouten(seite, dienste)
    rueckmeldungRouten(app, dienste, sprache)
    leistungsroute(app, dienste, sprache)
  }
  leistungsroute(app, dienste, 'de-einfach')
  klickRoute(app, dienste)
  datenRouten(app, dienste)
  merklisteRouten(app, dienste)
  netzRouten(app, dienste)
  vorschauRouten(app, dienste)
}

function route(app: FastifyInstance, dienste: PortalDienste, sprache: Sprache): Seitenroute {
  return (pfad, zeichne, { config, ...mehr } = {}) => {
    const handler = seitenHandler(dienste.seiten, (request) => {
      const anfrage = leseAnfrage(dienste, request, sprache)
      const wahl = anfrage.ortswahl
      return mitOrt(dienste, anfrage, request, { name: 'ort', wahl }) ?? zeichne(anfrage, (name) => parameter(request, name))
    })
    app.get(VORSATZ[sprache] + pfad, { ...mehr, config: { art: 'seite', ...config } }, handler)
  }
}

/** The service page stands apart: the place that counts for it need not be home. */
function leistungsroute(app: FastifyInstance, dienste: PortalDienste, sprache: Sprache): void {
  const handler = (rechnen: boolean) =>
    seitenHandler(dienste.seiten, (request) => {
      const rows = gibt(dienste.leistungen().get(parameter(request, 'slug')) ?? null)
      const { anfrage, frage } = leseLeistungsanfrage(dienste, request, sprache, rows)
      const { wahl } = frage
      const vorher = mitOrt(dienste, anfrage, request, frage)
      if (vorher) return vorher
      const seite = leistungSeite(dienste, anfrage, rows, wahl.art === 'ort' ? wahl.gebiet : null)
      if (!seite && wahl.art === 'ort') {
        const allgemein = gibt(leistungSeite(dienste, anfrage, rows, null))
        const { titel, nurIn: satz } = allgemein.props
        return nichtHier(dienste, anfrage, {
          ...frage,
          url: request.url,
          leistung: { titel, nurIn: satz, dort: dort(dienste, anfrage, rows) },
        })
      }
      const { props, ...gilt } = gibt(seite)
      // Answers are endlessly many: nothing of them is kept.
      if (rechnen) return { html: alsHtml(<Rechner {...gibt(rechnerSeite(anfrage, props))} />), ...gilt, abhaengigkeiten: null }
      return { html: alsHtml(<Leistung {...props} />), ...gilt }
    })
  app.get(`${VORSATZ[sprache]}/leistung/:slug`, { config: { art: 'seite' } }, handler(false))
  bewertungRouten(app, dienste, sprache)
  app.get(`${VORSATZ[sprache]}/leistung/:slug/betrag`, { config: { art: 'seite', ...GRENZE } }, handler(true))
}

/** The one Gemeinde that offers a service of its own; null for all other services. */
function dort(dienste: PortalDienste, { tag }: Anfrage, rows: readonly VeroeffentlichteLeistung[]): string | null {
  const eigene = nurIn(rows, dienste.gebiete(), tag)
  return eigene.length === 1 && eigene[0]?.ebene === 'gemeinde' ? eigene[0].ars : null
}

/** A place outside the area of every layer of the service: said so, with the field for another place. */
function nichtHier(dienste: PortalDienste, anfrage: Anfrage, frage: Parameters<typeof ortSeite>[2]): Antwort {
  return { ...bisMitternacht(anfrage, <Ort {...ortSeite(dienste, anfrage, frage)} />, null), status: 404 }
}

/** A typed place is settled first: on to its address, or the question which one is meant. Null: nothing stands in the way. */
function mitOrt(
  dienste: PortalDienste,
  anfrage: Anfrage,
  request: FastifyRequest,
  frage: { name: string; wahl: Ortswahl; bezugsort?: Bezugsort },
): Antwort | null {
  const umleitung = umleitungZumOrt(anfrage, request.url, frage.name, frage.wahl)
  if (umleitung) return { umleitung }
  const { art } = frage.wahl
  if (art !== 'mehrere' && art !== 'unbekannt') return null
  const antwort = bisMitternacht(anfrage, <Ort {...ortSeite(dienste, anfrage, { ...frage, url: request.url })} />, null)
  return art === 'unbekannt' ? { ...antwort, status: 404 } : antwort
}

function parameter(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? ''
}
