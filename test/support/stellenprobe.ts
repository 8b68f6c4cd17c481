// The portal of a test that names offices, rules and services instead of models, and reads pages as people see them.
import type { PortalDienste } from '../../src/apps/portal/dienste.ts'
import type { VeroeffentlichteLeistung } from '../../src/domain/leistung/index.ts'
import type { VeroeffentlichteStelle } from '../../src/domain/organisationseinheit/index.ts'
import { baueModell, type Einzelzeile, type Regelzeile } from '../../src/domain/zustaendigkeit/modell.ts'
import { createSeitenCache } from '../../src/platform/cache/index.ts'
import { sichtbarerText } from './browser.ts'
import { gebiete, portalprobe, TAG } from './portalprobe.ts'

export const WANFRIED = '066360013013'

type Probe = {
  stellen?: readonly VeroeffentlichteStelle[]
  regeln?: readonly Regelzeile[]
  zeilen?: readonly Einzelzeile[]
  leistungen?: readonly VeroeffentlichteLeistung[]
  mehr?: Partial<PortalDienste>
}

export async function stellenprobe({ stellen = [], regeln = [], zeilen = [], leistungen = [], mehr = {} }: Probe) {
  const clock = mehr.clock ?? (() => new Date(`${TAG}T10:00:00Z`))
  const nachId = gruppiert(leistungen, ({ leistungId }) => leistungId)
  const nachSlug = gruppiert(leistungen, ({ slug }) => slug)
  const modell = baueModell(gebiete, { stellen, regeln, zeilen, bezugsorte: new Map([...nachId.keys()].map((id) => [id, 'wohnort'])) })
  const seiten = createSeitenCache({ clock, maxBytes: 1e7 })
  const http = await portalprobe({
    clock,
    seiten,
    zustaendigkeiten: () => modell,
    leistungen: () => nachSlug,
    leistungNachId: () => nachId,
    ...mehr,
  })
  const hole = async (url: string, headers: Record<string, string> = {}) => {
    const { statusCode, body, headers: kopf, rawPayload: roh } = await http.inject({ url, headers: { host: 'localhost', ...headers } })
    return { status: statusCode, body, roh, text: sichtbarerText(body), kopf }
  }
  const sende = async (url: string, felder: Record<string, string>, headers: Record<string, string> = {}) => {
    const {
      statusCode,
      headers: kopf,
      cookies,
    } = await http.inject({
      method: 'POST',
      url,
      headers: { host: 'localhost', 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: new URLSearchParams(felder).toString(),
    })
    return { status: statusCode, kopf, cookies }
  }
  return { hole, sende, seiten, close: () => http.close() }
}

function gruppiert<T, K>(werte: readonly T[], schluessel: (wert: T) => K): Map<K, T[]> {
  const gruppen = new Map<K, T[]>()
  for (const wert of werte) gruppen.set(schluessel(wert), [...(gruppen.get(schluessel(wert)) ?? []), wert])
  return gruppen
}
