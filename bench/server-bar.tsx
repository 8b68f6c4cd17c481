// What the program is compared with: bare Fastify with the same bytes ready, or with the same page drawn by Preact from ready props.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Fastify, { type FastifyRequest } from 'fastify'
import { leseAnfrage } from '../src/apps/portal/anfrage.ts'
import { dateienAus } from '../src/apps/portal/dateien.ts'
import type { PortalDienste } from '../src/apps/portal/dienste.ts'
import { Leistung } from '../src/apps/portal/leistung/leistung.page.tsx'
import type { LeistungProps } from '../src/apps/portal/leistung/leistung-props.ts'
import { leistungSeite } from '../src/apps/portal/leistung/leistung-seite.ts'
import { ladeBestand } from '../src/bestand.ts'
import { readConfig } from '../src/config.ts'
import { ladeBegriffe } from '../src/domain/begriff/index.ts'
import { oeffneSpeicher } from '../src/platform/db/index.ts'
import { feiertagInHessen } from '../src/platform/feiertage.ts'
import { createLog } from '../src/platform/log.ts'
import { alsHtml } from '../src/ui/seite.tsx'
import type { Verbrauch } from './modell.ts'

export type BarAuftrag = { art: 'puffer'; koerper: [string, Uint8Array][]; host: string } | { art: 'preact'; wege: string[]; host: string }

const root = process.cwd()

process.on('disconnect', () => process.exit(1))
process.once('message', async (auftrag: BarAuftrag) => {
  const http = Fastify({ logger: false })
  if (auftrag.art === 'puffer') {
    const koerper = new Map(auftrag.koerper.map(([weg, bytes]) => [weg, Buffer.from(bytes)]))
    http.get('/leistung/:slug', (request, reply) => reply.type('text/html; charset=utf-8').send(koerper.get(request.url)))
  } else {
    const props = await fertigeProps(auftrag.wege, auftrag.host)
    http.get('/leistung/:slug', (request, reply) => {
      reply.type('text/html; charset=utf-8').send(alsHtml(<Leistung {...props.get(request.url)!} />))
    })
  }
  const adresse = await http.listen({ host: '127.0.0.1', port: 0 })
  process.on('message', () => {
    const { user, system } = process.cpuUsage()
    process.send!({ cpuMs: (user + system) / 1000 } satisfies Verbrauch)
  })
  process.send!({ adresse })
})

/** The objects the program would draw from, gathered beforehand by its own code. */
async function fertigeProps(wege: string[], host: string): Promise<Map<string, LeistungProps>> {
  const config = readConfig({ ...process.env }, root)
  const clock = () => new Date()
  const log = createLog('error')
  const speicher = await oeffneSpeicher({
    datenOrdner: config.datenOrdner,
    migrations: join(root, 'migrations'),
    besitz: 'mitbenutzen',
    clock,
    onError: (fehler) => log.error(fehler),
  })
  const bestand = await ladeBestand({ db: speicher.datenbank, clock, log }, [])
  const modelle = bestand.jetzt()
  const dienste: PortalDienste = {
    clock,
    demo: config.demo,
    tls: false,
    auftrittFuer: bestand.auftrittFuer,
    dateien: dateienAus(JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8'))),
    gebiete: () => modelle.gebiete,
    zustaendigkeiten: () => modelle.zustaendigkeiten,
    onlinedienste: () => modelle.onlinedienste,
    suche: bestand.suche,
    istAlltagswort: () => false,
    beliebtheit: () => new Map(),
    merkeKlick: () => {},
    merkeAnfrage: () => {},
    feiertage: () => feiertagInHessen,
    umrisse: () => modelle.umrisse,
    leistungen: () => modelle.leistungen,
    meldungen: () => modelle.meldungen,
    katalog: () => [],
    leistungNachId: () => modelle.leistungNachId,
    quellen: [],
    begriffe: (await ladeBegriffe(join(root, 'seeds/begriffe'))).begriffe,
    seiten: bestand.seiten,
    bewertung: { marke: { neu: () => '', lies: () => null }, zaehle: () => Promise.resolve(true) }, // the question is drawn, nobody answers it
  }
  const fertig = wege.map((weg) => [weg, propsFuer(dienste, weg, host)] as const)
  await bestand.stop()
  await speicher.stop()
  return new Map(fertig)
}

function propsFuer(dienste: PortalDienste, weg: string, host: string): LeistungProps {
  const url = new URL(weg, 'http://x')
  const request = { url: weg, headers: { host }, query: Object.fromEntries(url.searchParams) } as unknown as FastifyRequest
  const rows = dienste.leistungen().get(url.pathname.split('/').at(-1)!)!
  const anfrage = leseAnfrage(dienste, request, 'de')
  const seite = leistungSeite(dienste, anfrage, rows, anfrage.ort)
  if (!seite) throw new Error(`no page at ${weg}`)
  return seite.props
}
