// The portal over HTTP on models a test fills itself, without a database: real areas, the offices, rules and services that the test names.
import pino from 'pino'
import type { PortalDienste } from '../../src/apps/portal/dienste.ts'
import { zeichneFehler } from '../../src/apps/portal/fehler-antwort.tsx'
import { portal } from '../../src/apps/portal/routes.tsx'
import { musterAuftritt } from '../../src/domain/auftritt/fixtures.ts'
import { baueBegriffe } from '../../src/domain/begriff/index.ts'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import type { LeistungId, VeroeffentlichteLeistung } from '../../src/domain/leistung/index.ts'
import { baueOnlinedienstmodell } from '../../src/domain/onlinedienst/index.ts'
import type { VeroeffentlichteStelle } from '../../src/domain/organisationseinheit/index.ts'
import { createSuche } from '../../src/domain/suche/index.ts'
import { baueModell, type Einzelzeile, type Regelzeile } from '../../src/domain/zustaendigkeit/modell.ts'
import { createSeitenCache } from '../../src/platform/cache/index.ts'
import { feiertagInHessen } from '../../src/platform/feiertage.ts'
import { createHttp } from '../../src/platform/http/index.ts'

export const TAG = '2026-11-26'
export const WANFRIED = '066360013013'
export const gebiete = await echterIndex()

type Probe = {
  stellen?: readonly VeroeffentlichteStelle[]
  regeln?: readonly Regelzeile[]
  zeilen?: readonly Einzelzeile[]
  leistungen?: readonly VeroeffentlichteLeistung[]
  jetzt?: Date
  tls?: boolean
  mehr?: Partial<PortalDienste>
}

/** Thursday, 26 November 2026, 11 o'clock, unless the test says otherwise. */
export async function portalprobe({ stellen = [], regeln = [], zeilen = [], leistungen = [], tls = false, mehr = {}, ...rest }: Probe) {
  const clock = () => rest.jetzt ?? new Date(`${TAG}T10:00:00Z`)
  const nachId = gruppiert(leistungen, ({ leistungId }) => leistungId)
  const modell = baueModell(gebiete, { stellen, regeln, zeilen, bezugsorte: new Map([...nachId.keys()].map((id) => [id, 'wohnort'])) })
  const seiten = createSeitenCache({ clock, maxBytes: 1e7 })
  const suche = createSuche()
  const dienste: PortalDienste = {
    clock,
    demo: true,
    tls,
    auftrittFuer: () => musterAuftritt(),
    dateien: { stil: '/assets/stil.css', schriften: [] },
    gebiete: () => gebiete,
    zustaendigkeiten: () => modell,
    onlinedienste: () => baueOnlinedienstmodell([], gebiete),
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
    leistungen: () => gruppiert(leistungen, ({ slug }) => slug),
    leistungNachId: () => nachId as ReadonlyMap<LeistungId, readonly VeroeffentlichteLeistung[]>,
    beliebtheit: () => new Map(),
    seiten,
    ...mehr,
  }
  const http = await createHttp({
    log: pino({ level: 'silent' }),
    tls,
    proxies: [],
    fehler: (problem, request) => zeichneFehler(dienste, problem, request),
  })
  await http.register(async (teil) => portal(teil, dienste))
  const hole = async (url: string, headers: Record<string, string> = {}) => {
    const { statusCode, body, headers: kopf, rawPayload: roh } = await http.inject({ url, headers: { host: 'localhost', ...headers } })
    return { status: statusCode, body, roh, text: alsText(body), kopf }
  }
  const sende = async (url: string, felder: Record<string, string>, headers: Record<string, string> = {}) => {
    const kopfzeilen = { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers }
    const {
      statusCode,
      headers: kopf,
      cookies,
    } = await http.inject({
      method: 'POST',
      url,
      headers: kopfzeilen,
      payload: new URLSearchParams(felder).toString(),
    })
    return { status: statusCode, kopf, cookies }
  }
  return { hole, sende, seiten, close: () => http.close() }
}

export function alsText(html: string): string {
  const ohneKopf = html.replace(/<head>.*<\/head>/s, ' ')
  return ohneKopf
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00a0\u00ad]+/g, ' ')
    .replaceAll('&amp;', '&')
}

function gruppiert<T, K>(werte: readonly T[], schluessel: (wert: T) => K): Map<K, T[]> {
  const gruppen = new Map<K, T[]>()
  for (const wert of werte) gruppen.set(schluessel(wert), [...(gruppen.get(schluessel(wert)) ?? []), wert])
  return gruppen
}
