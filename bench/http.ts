// The three measurements over HTTP: pages from the cache, pages made anew, and how the program does under a day's crowd.
import { request } from 'node:http'
import type { Ergebnis, Lastplan, Verbrauch } from './modell.ts'
import { median } from './modell.ts'
import { type Prozess, starte } from './prozess.ts'
import type { BarAuftrag } from './server-bar.tsx'

export type Messung = { proSekunde: number; proCpuSekunde: number; p50: number; p99: number }
export type HttpErgebnis = {
  cache: Messung
  puffer: Messung
  neu: Messung
  preact: Messung
  verhaeltnisCache: number
  verhaeltnisNeu: number
  ansturm: Ergebnis
  ansturmProSekunde: number
  seiteKb: number
}

type Server = { prozess: Prozess; port: number }
const HOST = 'localhost'
const BR = 'Accept-Encoding: br\r\n'
const ROH = 'Accept-Encoding: identity\r\n'

export type HttpAuftrag = {
  wege: string[]
  heisse: string[]
  sekunden: number
  runden: number
  umgebung: Record<string, string>
  proSekunde: number
}

export async function messeHttp({ wege, heisse, sekunden, runden, umgebung, proSekunde }: HttpAuftrag): Promise<HttpErgebnis> {
  const last = await starte('./last.ts')
  const app = await server('./server-app.ts', umgebung)
  const koerper = await Promise.all(heisse.map(async (weg) => [weg, await hole(app.port, weg, 'br')] as [string, Uint8Array]))
  const puffer = await server('./server-bar.tsx', umgebung, { art: 'puffer', koerper, host: HOST })
  const preact = await server('./server-bar.tsx', umgebung, { art: 'preact', wege: heisse, host: HOST })
  await pruefeGleichheit(app, preact, heisse[0]!)
  const geschlossen = { host: HOST, wege: heisse, verbindungen: 32, sekunden }
  const runde = async () => ({
    puffer: await messe(last, puffer, { ...geschlossen, kopf: BR }),
    cache: await messeAusDemCache(last, app, { ...geschlossen, kopf: BR }),
    preact: await messe(last, preact, { ...geschlossen, kopf: ROH }),
    neu: await messeNeu(last, app, { host: HOST, wege, verbindungen: 32, sekunden: 60, kopf: ROH, einmal: true }),
  })
  await runde() // warms up
  const alle: Awaited<ReturnType<typeof runde>>[] = []
  for (let i = 0; i < runden; i++) alle.push(await runde())
  const ansturm = await last.frage<Ergebnis>({ host: HOST, wege, verbindungen: 64, sekunden, proSekunde, kopf: BR, port: app.port })
  for (const { prozess } of [app, puffer, preact]) await prozess.stop()
  await last.stop()
  const mitte = (fall: 'cache' | 'puffer' | 'neu' | 'preact') => mittlere(alle.map((r) => r[fall]))
  return {
    cache: mitte('cache'),
    puffer: mitte('puffer'),
    neu: mitte('neu'),
    preact: mitte('preact'),
    verhaeltnisCache: median(alle.map((r) => r.cache.proCpuSekunde / r.puffer.proCpuSekunde)),
    verhaeltnisNeu: median(alle.map((r) => r.neu.proCpuSekunde / r.preact.proCpuSekunde)),
    ansturm,
    ansturmProSekunde: proSekunde,
    seiteKb: koerper[0]![1].length / 1024,
  }
}

async function server(datei: string, umgebung: Record<string, string>, auftrag?: BarAuftrag): Promise<Server> {
  const prozess = await starte(datei, umgebung, !auftrag)
  const { adresse } = (auftrag ? await prozess.frage(auftrag) : prozess.erstes) as { adresse: string }
  return { prozess, port: Number(new URL(adresse).port) }
}

/** Requests per second, and per second of CPU that the server used: the second does not depend on what else the machine is doing. */
async function messe(last: Prozess, { prozess, port }: Server, plan: Omit<Lastplan, 'port'>): Promise<Messung> {
  const vorher = await prozess.frage<Verbrauch>('stand')
  const { anzahl, fehler, sekunden, p50, p99 } = await last.frage<Ergebnis>({ ...plan, port })
  const nachher = await prozess.frage<Verbrauch>('stand')
  if (fehler > 0) throw new Error(`${fehler} of ${anzahl} requests failed`)
  return { proSekunde: anzahl / sekunden, proCpuSekunde: anzahl / ((nachher.cpuMs - vorher.cpuMs) / 1000), p50, p99 }
}

/** Each page is asked for once before: drawing and compressing one that was thrown out is what `messeNeu` counts. */
async function messeAusDemCache(last: Prozess, app: Server, plan: Omit<Lastplan, 'port'>): Promise<Messung> {
  for (const weg of plan.wege) await hole(app.port, weg, 'br')
  return messe(last, app, plan)
}

/** Every page is thrown out first, then each is asked for once. */
async function messeNeu(last: Prozess, app: Server, plan: Omit<Lastplan, 'port'>): Promise<Messung> {
  const vorher = await gezeichnet(app)
  await app.prozess.frage('verwerfen')
  await new Promise((weiter) => setTimeout(weiter, 1_000)) // until then the follower has heard of it
  const messung = await messe(last, app, plan)
  const neu = (await gezeichnet(app)) - vorher
  if (neu < plan.wege.length * 0.95) throw new Error(`only ${neu} of ${plan.wege.length} pages were made anew`)
  return messung
}

async function gezeichnet({ port }: Server): Promise<number> {
  const text = Buffer.from(await hole(port, '/metrics', 'identity')).toString()
  return Number(/^amtswerk_cache_erzeugt\{cache="seiten"\} (\d+)/m.exec(text)?.[1] ?? 0)
}

async function pruefeGleichheit(app: Server, preact: Server, weg: string): Promise<void> {
  const [eine, andere] = await Promise.all([hole(app.port, weg, 'identity'), hole(preact.port, weg, 'identity')])
  if (Math.abs(eine.length - andere.length) > 50) throw new Error(`the compared pages differ: ${eine.length} and ${andere.length} bytes`)
}

function hole(port: number, weg: string, kodierung: string): Promise<Uint8Array> {
  return new Promise((fertig, fehler) => {
    request({ port, host: '127.0.0.1', path: weg, headers: { host: HOST, 'accept-encoding': kodierung } }, (antwort) => {
      const teile: Buffer[] = []
      antwort.on('data', (teil) => teile.push(teil))
      antwort.on('end', () =>
        antwort.statusCode === 200 ? fertig(Buffer.concat(teile)) : fehler(new Error(`${antwort.statusCode} at ${weg}`)),
      )
    })
      .on('error', fehler)
      .end()
  })
}

function mittlere(messungen: Messung[]): Messung {
  const von = (feld: keyof Messung) => median(messungen.map((m) => m[feld]))
  return { proSekunde: von('proSekunde'), proCpuSekunde: von('proCpuSekunde'), p50: von('p50'), p99: von('p99') }
}
