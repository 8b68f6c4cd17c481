// The portal over HTTP on read models a test puts together: no database; the real routes, areas, pages of errors and cache.
import pino from 'pino'
import type { PortalDienste } from '../../src/apps/portal/dienste.ts'
import { zeichneFehler } from '../../src/apps/portal/fehler-antwort.tsx'
import { portal } from '../../src/apps/portal/routes.tsx'
import { musterAuftritt } from '../../src/domain/auftritt/fixtures.ts'
import { baueBegriffe } from '../../src/domain/begriff/index.ts'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { baueOnlinedienstmodell } from '../../src/domain/onlinedienst/index.ts'
import { createSuche } from '../../src/domain/suche/index.ts'
import { baueModell } from '../../src/domain/zustaendigkeit/modell.ts'
import { createSeitenCache } from '../../src/platform/cache/index.ts'
import { feiertagInHessen } from '../../src/platform/feiertage.ts'
import { createFormularmarke, createHttp } from '../../src/platform/http/index.ts'
import { ok } from '../../src/platform/result.ts'

export const TAG = '2026-11-26'
export const gebiete = await echterIndex()

/** Thursday, 26 November 2026, 11 o'clock, on an empty stock, as far as the test says nothing else. */
export async function portalprobe(mehr: Partial<PortalDienste> = {}) {
  const clock = mehr.clock ?? (() => new Date(`${TAG}T10:00:00Z`))
  const stellen = baueModell(gebiete, { regeln: [], zeilen: [], stellen: [], bezugsorte: new Map() })
  const onlinedienste = baueOnlinedienstmodell([], gebiete)
  const suche = createSuche()
  const dienste: PortalDienste = {
    clock,
    demo: true,
    tls: false,
    auftrittFuer: () => musterAuftritt({ sprachen: ['de', 'en', 'de-einfach'] }),
    dateien: { stil: '/assets/stil.css', schriften: [] },
    gebiete: () => gebiete,
    zustaendigkeiten: () => stellen,
    onlinedienste: () => onlinedienste,
    suche: () => suche,
    istAlltagswort: () => false,
    merkeKlick: () => {},
    merkeAnfrage: () => {},
    feiertage: () => feiertagInHessen,
    umrisse: () => ({ viewBox: '0 0 9 9', kreise: [], gemeinden: [] }),
    quellen: [],
    begriffe: baueBegriffe([]),
    meldungen: () => [],
    katalog: () => [],
    leistungen: () => new Map(),
    leistungNachId: () => new Map(),
    beliebtheit: () => new Map(),
    rueckmeldung: { marke: createFormularmarke(new Uint8Array(32), clock), nimmAn: async () => ok(null) },
    seiten: createSeitenCache({ clock, maxBytes: 1e7 }),
    ...mehr,
  }
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    tls: dienste.tls,
    proxies: [],
    fehler: (problem, request) => zeichneFehler(dienste, problem, request),
  })
  await http.register(async (teil) => portal(teil, dienste))
  return http
}
