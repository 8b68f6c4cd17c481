// The editors' surface: all its addresses. A handler reads the request, calls one service, draws one page; who may what is decided by the service.
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { GRENZE_ANMELDUNG } from '../../platform/http/index.ts'
import { angabenpflege } from './angaben.tsx'
import { anmeldung } from './anmeldung.tsx'
import { bearbeitung } from './bearbeitung.tsx'
import { bewertungsliste } from './bewertungen.tsx'
import type { RedaktionDienste } from './dienste.ts'
import { REDAKTION } from './dienstseite.tsx'
import { empfehlungspflege } from './empfehlungen.tsx'
import { fehlanzeigenpflege } from './fehlanzeigen.tsx'
import { meldungspflege } from './meldungen.tsx'
import { protokollseite } from './protokoll.tsx'
import { rueckmeldungspflege } from './rueckmeldungen.tsx'
import { createUmgebung, type Umgebung } from './umgebung.tsx'
import { wortschatzpflege } from './wortschatz.tsx'
import { zeitenpflege } from './zeiten.tsx'

const INTERN = { config: { art: 'intern' } } as const
const ANMELDUNG = { config: { art: 'intern', ...GRENZE_ANMELDUNG } } as const

/** Fastify plugin. Nothing here is ever cached: each answer is for one person. */
export async function redaktion(app: FastifyInstance, dienste: RedaktionDienste): Promise<void> {
  if (!app.hasRequestDecorator('cookies')) await app.register(cookie)
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'))
  const umgebung = createUmgebung(dienste)
  const zugang = anmeldung(umgebung)
  const leistung = bearbeitung(umgebung)

  app.get('/anmelden', INTERN, async (_request, reply) => reply.redirect(REDAKTION.anmelden, 303))
  app.get(REDAKTION.anmelden, INTERN, zugang.formular)
  app.post(REDAKTION.anmelden, ANMELDUNG, zugang.anmelden)
  app.post(REDAKTION.abmelden, INTERN, zugang.abmelden)
  app.get(REDAKTION.start, INTERN, leistung.uebersicht)
  app.get(REDAKTION.gebuehr(':slug'), INTERN, leistung.gebuehr)
  app.post(REDAKTION.gebuehr(':slug'), INTERN, leistung.gebuehrAendern)
  const angaben = angabenpflege(umgebung)
  app.get(REDAKTION.sprachen(':slug'), INTERN, angaben.sprachen)
  app.post(REDAKTION.sprachen(':slug'), INTERN, angaben.sprachenKennzeichnen)
  app.get(REDAKTION.formulare(':slug'), INTERN, angaben.formulare)
  app.post(REDAKTION.formulare(':slug'), INTERN, angaben.formulareSetzen)
  const zeiten = zeitenpflege(umgebung)
  app.get(REDAKTION.stellen, INTERN, zeiten.liste)
  for (const form of [REDAKTION.zeiten(':id'), REDAKTION.anliegen(':id'), REDAKTION.anliegen(':id', ':nr')]) {
    app.get(form, INTERN, zeiten.formular)
    app.post(form, INTERN, zeiten.setzen)
  }
  app.get(REDAKTION.protokoll, INTERN, protokollseite(umgebung))
  const rueckmeldung = rueckmeldungspflege(umgebung)
  app.get(REDAKTION.rueckmeldungen, INTERN, rueckmeldung.liste)
  app.post(REDAKTION.rueckmeldungen, INTERN, rueckmeldung.erledigen)
  app.get(REDAKTION.bewertungen, INTERN, bewertungsliste(umgebung))
  const meldung = meldungspflege(umgebung)
  app.get(REDAKTION.meldungen, INTERN, meldung.liste)
  app.get(REDAKTION.meldungNeu, INTERN, meldung.neu)
  app.post(REDAKTION.meldungNeu, INTERN, meldung.veroeffentlichen)
  app.get(REDAKTION.meldung(':id'), INTERN, meldung.eine)
  app.post(REDAKTION.meldung(':id'), INTERN, meldung.aendern)
  suchpflege(app, umgebung)
}

/** The pages on which the search is kept; the fixed addresses before those with an id. */
function suchpflege(app: FastifyInstance, umgebung: Umgebung): void {
  const wort = wortschatzpflege(umgebung)
  app.get(REDAKTION.wortschatz, INTERN, wort.liste)
  app.get(REDAKTION.wortNeu, INTERN, wort.neu)
  app.post(REDAKTION.wortNeu, INTERN, wort.aufnehmen)
  app.get(REDAKTION.wort(':id'), INTERN, wort.eintrag)
  app.post(REDAKTION.wort(':id'), INTERN, wort.aendern)
  app.post(REDAKTION.wortEntfernen(':id'), INTERN, wort.entfernen)
  app.post(REDAKTION.wortZuruecknehmen(':id'), INTERN, wort.zuruecknehmen)
  const empfehlung = empfehlungspflege(umgebung)
  app.get(REDAKTION.empfehlungen, INTERN, empfehlung.liste)
  app.get(REDAKTION.empfehlungNeu, INTERN, empfehlung.neu)
  app.post(REDAKTION.empfehlungNeu, INTERN, empfehlung.setzen)
  app.get(REDAKTION.empfehlung(':id'), INTERN, empfehlung.eine)
  app.post(REDAKTION.empfehlung(':id'), INTERN, empfehlung.aendern)
  const fehlanzeige = fehlanzeigenpflege(umgebung)
  app.get(REDAKTION.fehlanzeigen, INTERN, fehlanzeige.liste)
  app.post(REDAKTION.fehlanzeigen, INTERN, fehlanzeige.erledigen)
}
