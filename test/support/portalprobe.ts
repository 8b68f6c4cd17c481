// The portal over HTTP on read models a test puts together: no database, the real routes, cache and areas.
import pino from 'pino'
import type { PortalDienste } from '../../src/apps/portal/dienste.ts'
import { portal } from '../../src/apps/portal/routes.tsx'
import { musterAuftritt } from '../../src/domain/auftritt/fixtures.ts'
import { baueBegriffe } from '../../src/domain/begriff/index.ts'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { baueOnlinedienstmodell } from '../../src/domain/onlinedienst/index.ts'
import { baueModell } from '../../src/domain/zustaendigkeit/modell.ts'
import { createSeitenCache } from '../../src/platform/cache/index.ts'
import { feiertagInHessen } from '../../src/platform/feiertage.ts'
import { createFormularmarke, createHttp } from '../../src/platform/http/index.ts'
import { ok } from '../../src/platform/result.ts'

export async function portalprobe(mehr: Partial<PortalDienste> = {}) {
  const clock = mehr.clock ?? (() => new Date('2026-11-26T10:00:00Z'))
  const gebiete = await echterIndex()
  const stellen = baueModell(gebiete, { regeln: [], zeilen: [], stellen: [], bezugsorte: new Map() })
  const onlinedienste = baueOnlinedienstmodell([], gebiete)
  const dienste = {
    clock,
    demo: true,
    tls: false,
    auftrittFuer: () => musterAuftritt({ sprachen: ['de', 'en', 'de-einfach'] }),
    dateien: { stil: '/stil.css', schriften: [] },
    gebiete: () => gebiete,
    zustaendigkeiten: () => stellen,
    onlinedienste: () => onlinedienste,
    leistungen: () => new Map(),
    meldungen: () => [],
    feiertage: () => feiertagInHessen,
    leistungNachId: () => new Map(),
    beliebtheit: () => new Map(),
    quellen: [],
    begriffe: baueBegriffe([]),
    rueckmeldung: { marke: createFormularmarke(new Uint8Array(32), clock), nimmAn: async () => ok(null) },
    seiten: createSeitenCache({ clock, maxBytes: 1_000_000 }),
    ...mehr,
  } as unknown as PortalDienste
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    tls: false,
    proxies: [],
    fehler: (problem) => ({ type: 'text/html', body: `<h1>${problem.status}</h1>` }),
  })
  await http.register(async (teil) => portal(teil, dienste))
  return http
}

/** What people see: no tags, plain spaces, no soft hyphens. */
export const sichtbarerText = (html: string) =>
  html
    .replace(/<head>.*?<\/head>/s, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0]+/g, ' ')
