// The editors' surface: all its addresses. A handler reads the request, calls one service, draws one page; who may what is decided by the service.
import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { GRENZE_ANMELDUNG } from '../../platform/http/index.ts'
import { anmeldung } from './anmeldung.tsx'
import { bearbeitung } from './bearbeitung.tsx'
import type { RedaktionDienste } from './dienste.ts'
import { REDAKTION } from './dienstseite.tsx'
import { protokollseite } from './protokoll.tsx'
import { createUmgebung } from './umgebung.tsx'

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
  app.get(REDAKTION.protokoll, INTERN, protokollseite(umgebung))
}
