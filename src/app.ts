// THE composition root: every app, job and subscription by name, nothing found by itself.
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { betrieb } from './apps/betrieb/routes.ts'
import { SEITENPFAD, VORSATZ } from './apps/portal/anfrage.ts'
import { dateienAus } from './apps/portal/dateien.ts'
import type { PortalDienste } from './apps/portal/dienste.ts'
import { zeichneFehler } from './apps/portal/fehler-antwort.tsx'
import { grundrahmenFuer } from './apps/portal/grundrahmen.ts'
import { portal } from './apps/portal/routes.tsx'
import { redaktion } from './apps/redaktion/routes.tsx'
import { istApi, problemAntwort, type SchnittstelleDienste, schnittstelle } from './apps/schnittstelle/index.ts'
import { type Bestand, type Gebietsstand, ladeBestand, leseGebietsstand } from './bestand.ts'
import { ladeDemo, ladeFakten, leseBegriffe, leseDemokonten } from './demo.ts'
import { basisUrlVon } from './domain/auftritt/index.ts'
import type { Begriffe } from './domain/begriff/index.ts'
import { QUELLEN as CODELISTENQUELLEN } from './domain/codeliste/index.ts'
import { raeumeDialog } from './domain/dialog/index.ts'
import { QUELLEN as GEBIETSQUELLEN } from './domain/gebiet/index.ts'
import { QUELLEN as KATALOGQUELLEN, listKatalogNamen } from './domain/katalog/index.ts'
import { findVeroeffentlicht } from './domain/leistung/index.ts'
import { entfernePersonen, type OrganisationseinheitId } from './domain/organisationseinheit/index.ts'
import { raeumeSuche, type Suchzaehler, starteSuchzaehler } from './domain/suche/index.ts'
import { demozugaenge, sperreDemokonten, type ZugangKontext } from './domain/zugang/index.ts'

import type { Config } from './einstellungen.ts'

import { siegelAufgabe } from './platform/audit/index.ts'
import { oeffneSpeicher, type Speicher } from './platform/db/index.ts'
import { raeumeEreignisse } from './platform/events/index.ts'
import { feiertagInHessen } from './platform/feiertage.ts'
import { createGeheimnis, readMasterKeys } from './platform/geheimnis.ts'
import { createHttp, HttpRefusal } from './platform/http/index.ts'
import { type Jobs, migriereJobs, startJobs } from './platform/jobs/index.ts'
import type { Log } from './platform/log.ts'
import { createMetriken, type Metriken } from './platform/metrics/index.ts'
import { type Clock, giltAm } from './platform/zeit.ts'
import { bewertungsdienst, rueckmeldungsdienst } from './rueckmeldung.ts'
import { suchpflegedienst } from './suchpflege.ts'

export type AppOptions = {
  config: Config
  /** The project's folder: seeds, migrations, dist. */
  root: string
  clock: Clock
  log: Log
  schritt: (text: string) => void
}

export type App = {
  http: FastifyInstance | null
  kontext: ZugangKontext
  /** Begins to answer; the address, or null for a worker. */
  listen(): Promise<string | null>
  /** Answers what is under way, lets running jobs end, closes the database: in this order. */
  stop(): Promise<void>
}

/** Opens the database and puts the program together; serves nothing before `listen`. Undoes what was begun if a part fails. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, root, clock, log, schritt } = options
  const speicher = await oeffneSpeicher({
    ...(config.databaseUrl ? { databaseUrl: config.databaseUrl } : {}),
    ...(config.loginUrl ? { loginUrl: config.loginUrl } : {}),
    datenOrdner: config.datenOrdner,
    migrations: join(root, 'migrations'),
    clock,
    onError: (error) => log.error({ err: error }, 'database connection lost'),
    onSchritt: schritt,
  })
  const angefangen: { stop(): Promise<unknown> }[] = [speicher]
  const stop = async () => {
    for (const teil of angefangen.splice(0).reverse()) await teil.stop()
  }
  try {
    const geheimnis = createGeheimnis(await readMasterKeys(config.masterKey ?? undefined, join(config.datenOrdner, 'master-key')))
    const metriken = createMetriken()
    metriken.pools(speicher.datenbank.belegung)
    const kontext: ZugangKontext = { db: speicher.datenbank, clock, log, geheimnis, abgelehnt: metriken.anmeldungAbgelehnt }
    const gebietsstand = await fuelle(kontext, options)
    const worker = config.rolle === 'web' ? null : await starteWorker(kontext, speicher, metriken)
    if (worker) angefangen.push(worker)
    if (config.rolle === 'worker') return { http: null, kontext, listen: async () => null, stop }
    const bestand = await ladeBestand(kontext, config.hosts, gebietsstand)
    angefangen.push(bestand)
    const zaehler = starteSuchzaehler(kontext, geheimnis.ableiten('suche.fehlanzeige'))
    angefangen.push(zaehler)
    const gehalten = {
      bestand,
      zaehler,
      katalog: await listKatalogNamen(kontext.db.lesen),
      begriffe: await leseBegriffe(root, schritt),
    }
    const http = await baueHttp(options, kontext, gehalten, metriken)
    angefangen.push({ stop: () => http.close() })
    return { http, kontext, listen: () => http.listen({ host: config.host, port: config.port }), stop }
  } catch (error) {
    await stop().catch(() => {}) // the first error is the one to tell
    throw error
  }
}

/** Answers the areas if the demo needed them: building their index takes too long to do it twice. */
async function fuelle(kontext: ZugangKontext, { config, root, schritt }: AppOptions): Promise<Gebietsstand | null> {
  await ladeFakten(kontext, root, schritt)
  if (!config.demo) {
    await sperreDemokonten(kontext) // what an earlier demo left behind has public passwords
    return null
  }
  const gebietsstand = await leseGebietsstand(kontext)
  if (await ladeDemo(kontext, root, gebietsstand.gebiete)) schritt('Demo geladen')
  return gebietsstand
}

async function starteWorker(kontext: ZugangKontext, speicher: Speicher, metriken: Metriken): Promise<Jobs> {
  await migriereJobs(speicher.verbindungen.besitzer)
  const jobs = await startJobs(kontext, {
    aufgaben: {
      'protokoll-siegeln': siegelAufgabe(kontext.geheimnis.ableiten('protokoll')),
      'ereignisse-raeumen': async () => void (await raeumeEreignisse(kontext)),
      'personen-entfernen': async () => void (await entfernePersonen(kontext)),
      'suche-raeumen': async () => raeumeSuche(kontext),
      'dialog-raeumen': async () => raeumeDialog(kontext),
    },
    crontab: [
      { zeit: '* * * * *', aufgabe: 'protokoll-siegeln' },
      { zeit: '17 2 * * *', aufgabe: 'ereignisse-raeumen' },
      { zeit: '41 2 * * *', aufgabe: 'suche-raeumen' },
      { zeit: '52 2 * * *', aufgabe: 'dialog-raeumen' },
      { zeit: '5 23 * * *', aufgabe: 'personen-entfernen' }, // after midnight in Berlin, summer and winter
    ],
  })
  metriken.jobs(jobs.stand)
  return jobs
}

/** What this process holds in memory for the surfaces. */
type Gehalten = { bestand: Bestand; zaehler: Suchzaehler; katalog: ReturnType<PortalDienste['katalog']>; begriffe: Begriffe }

async function baueHttp(options: AppOptions, kontext: ZugangKontext, gehalten: Gehalten, metriken: Metriken): Promise<FastifyInstance> {
  const { config, root, log } = options
  const { bestand } = gehalten
  const dienste = portalDienste(options, kontext, gehalten)
  const http = await createHttp({
    log,
    tls: config.tls,
    proxies: config.proxies,
    fehler: (problem, request) => (istApi(request) ? problemAntwort(problem, request) : zeichneFehler(dienste, problem, request)),
    gemessen: (methode, route, status, sekunden) => metriken.anfrage({ methode, route, status, sekunden }),
  })
  http.addHook('onRequest', (request, _reply, done) => {
    const bekannt = request.routeOptions.config?.art === 'betrieb' || bestand.auftrittFuer(request.headers.host ?? null)
    done(bekannt ? undefined : new HttpRefusal(421, 'host-unbekannt'))
  })
  metriken.cache('seiten', bestand.seiten.stand)
  metriken.folger('bestand', bestand.folger.lag)
  const konten = config.demo ? await leseDemokonten(root) : []
  await http.register(async (teil) => betrieb(teil, betriebDienste(options, kontext, bestand, metriken)))
  await http.register(async (teil) =>
    redaktion(teil, {
      kontext,
      tls: config.tls,
      rahmen: (request: FastifyRequest) => grundrahmenFuer(dienste, request),
      demokonten: () => demozugaenge(konten, kontext.clock()),
      suche: suchpflegedienst(bestand),
    }),
  )
  await http.register(async (teil) => schnittstelle(teil, schnittstelleDienste(options, kontext, bestand)))
  await http.register(async (teil) => portal(teil, dienste))
  return http
}

function portalDienste(
  { config, root, clock }: AppOptions,
  kontext: ZugangKontext,
  { bestand, zaehler, katalog, begriffe }: Gehalten,
): PortalDienste {
  const dateien = dateienAus(JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8')))
  return {
    clock,
    demo: config.demo,
    tls: config.tls,
    auftrittFuer: bestand.auftrittFuer,
    dateien,
    gebiete: () => bestand.jetzt().gebiete,
    zustaendigkeiten: () => bestand.jetzt().zustaendigkeiten,
    onlinedienste: () => bestand.jetzt().onlinedienste,
    suche: bestand.suche,
    istAlltagswort: bestand.istAlltagswort,
    beliebtheit: bestand.beliebtheit,
    merkeKlick: zaehler.merkeKlick,
    merkeAnfrage: zaehler.merkeAnfrage,
    feiertage: () => feiertagInHessen,
    umrisse: () => bestand.jetzt().umrisse,
    leistungen: () => bestand.jetzt().leistungen,
    meldungen: () => bestand.jetzt().meldungen,
    katalog: () => katalog,
    leistungNachId: () => bestand.jetzt().leistungNachId,
    quellen: [...GEBIETSQUELLEN, ...KATALOGQUELLEN, ...CODELISTENQUELLEN],
    begriffe,
    seiten: bestand.seiten,
    schriften: async () => {
      const [normal, fett] = await Promise.all(dateien.schriften.map((pfad) => readFile(join(root, 'dist', pfad))))
      return { normal: normal!, fett: fett! }
    },
    rueckmeldung: rueckmeldungsdienst(kontext),
    bewertung: bewertungsdienst(kontext),
  }
}

function schnittstelleDienste({ config, clock }: AppOptions, { db }: ZugangKontext, bestand: Bestand): SchnittstelleDienste {
  return {
    clock,
    feiertage: feiertagInHessen,
    gebiete: async () => bestand.jetzt().gebiete,
    leistung: (gesucht) => findVeroeffentlicht(db.lesen, gesucht),
    stelle: async (id, tag) =>
      bestand
        .jetzt()
        .zustaendigkeiten.stelleNachId.get(id as OrganisationseinheitId)
        ?.find((eine) => giltAm(eine, tag)) ?? null,
    zustaendigkeiten: async () => bestand.jetzt().zustaendigkeiten,
    suche: bestand.suche,
    istAlltagswort: bestand.istAlltagswort,
    adresse: (request, { art, name, sprache, ort }) => {
      const auftritt = bestand.auftrittFuer(request.headers.host ?? null)!
      const basis = basisUrlVon(auftritt, { protokoll: config.tls ? 'https' : 'http', host: request.headers.host ?? '' })
      return `${basis}${VORSATZ[sprache]}${SEITENPFAD[art]}/${name}${ort ? `?ort=${ort}` : ''}`
    },
  }
}

/** Behind by more than this, a process would show old pages: it says so at /readyz and is taken out of the balance. */
const RUECKSTAND_MS = 5_000

function betriebDienste({ config, root, clock }: AppOptions, { db }: ZugangKontext, bestand: Bestand, metriken: Metriken) {
  return {
    clock,
    metriken,
    auftrittFuer: bestand.auftrittFuer,
    assets: join(root, 'dist/assets'),
    sicherheitskontakt: config.sicherheitskontakt,
    darfMetriken: (ip: string) => ['127.0.0.1', '::1', '::ffff:127.0.0.1', ...config.proxies].includes(ip),
    bereit: async () => {
      const lag = bestand.rueckstand()
      const datenbank = await db.alsSystem(async () => true).catch(() => false)
      return [
        ...(datenbank ? [] : ['Die Datenbank antwortet nicht.']),
        ...(lag !== null && lag < RUECKSTAND_MS ? [] : ['Änderungen werden nicht mitgelesen.']),
      ]
    },
  }
}
