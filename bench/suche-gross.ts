// npm run bench -- suche-gross: how fast searching is when the stock is big, in the same configuration as everything else. Writes docs/suche-tempo.md.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { Worker } from 'node:worker_threads'
import type { FastifyRequest } from 'fastify'
import { leseAnfrage } from '../src/apps/portal/anfrage.ts'
import type { PortalDienste } from '../src/apps/portal/dienste.ts'
import { Suche as Suchseite } from '../src/apps/portal/suche/suche.page.tsx'
import { sucheSeite } from '../src/apps/portal/suche/suche-seite.ts'
import { type Bestand, ladeBestand } from '../src/bestand.ts'
import { veroeffentlichteDokumente } from '../src/cli-suche-katalog.ts'
import { ladeDemo, ladeFakten } from '../src/demo.ts'
import { baueBegriffe } from '../src/domain/begriff/index.ts'
import { readGebietIndex } from '../src/domain/gebiet/index.ts'
import { createSuche, quantil, type Suchanfrage, type Suche, type Wortpaar } from '../src/domain/suche/index.ts'
import { oeffneSpeicher } from '../src/platform/db/index.ts'
import { feiertagInHessen } from '../src/platform/feiertage.ts'
import { createGeheimnis, readMasterKeys } from '../src/platform/geheimnis.ts'
import { createLog } from '../src/platform/log.ts'
import { tagVon } from '../src/platform/zeit.ts'
import { leseWortschatz } from '../src/suchkorpus.ts'
import { alsHtml } from '../src/ui/seite.tsx'
import type { Arbeitsauftrag, Grossmessung } from './suche-arbeiter.ts'
import { ANDERE, alsOrt, anfaenge, anfragen, dokumente, type Vorrat } from './suche-erfunden.ts'
import { tempobericht } from './suche-gross-bericht.ts'

const MITTEL = { anzahl: 10_000, worte: 120 }
const GROSS = { anzahl: Number(process.env.BENCH_DOKUMENTE ?? 500_000), worte: 40 }
const FRAGEN = Number(process.env.BENCH_FRAGEN ?? 5_000)
const GEAENDERT = 1_000
const HESSEN = '060000000000'

type Frage = ReturnType<typeof anfragen>[number]
export type Rate = { proCpuSekunde: number; p50: number; p99: number }
export type Tempo = {
  seite: Rate
  /** The same pages from what they show, without searching. */
  gezeichnet: Rate
  suche: Rate
  vorschlag: Rate
  aufbauMs: number
  aenderung: { ms: number; laengsteSucheMs: number; gesucht: number }
  gross: Grossmessung
  /** Longest time the thread of the pages was held up while the worker built. */
  haltMs: number
}

const clock = () => new Date()
const root = process.cwd()
const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-bench-'))
await chmod(ordner, 0o755)
const speicher = await oeffneSpeicher({ datenOrdner: ordner, migrations: join(root, 'migrations'), clock, onError: () => {} })
try {
  const geheimnis = createGeheimnis(await readMasterKeys(undefined, join(ordner, 'master-key')))
  const kontext = { db: speicher.datenbank, clock, log: createLog('error'), geheimnis }
  await ladeFakten(kontext, root, () => {})
  await ladeDemo(kontext, root, await readGebietIndex(kontext.db.lesen))
  const bestand = await ladeBestand(kontext, [])
  await bestand.stop() // nothing changes here, so nothing need be followed
  const wortschatz = await leseWortschatz(root)
  const vorrat = { ...(await vorratAus(bestand, kontext)), paare: wortschatz }
  const mittel = messeMittel(bestand, vorrat, wortschatz)
  console.log(JSON.stringify(mittel))
  const tempo: Tempo = { ...mittel, ...(await messeGross(vorrat, wortschatz)) }
  writeFileSync(
    'docs/suche-tempo.md',
    tempobericht(tempo, { mittel: MITTEL.anzahl, gross: GROSS.anzahl, fragen: FRAGEN, geaendert: GEAENDERT }),
  )
  console.log('docs/suche-tempo.md geschrieben')
} finally {
  await speicher.stop()
  rmSync(ordner, { recursive: true, force: true })
}

async function vorratAus(bestand: Bestand, kontext: Parameters<typeof veroeffentlichteDokumente>[0]): Promise<Omit<Vorrat, 'paare'>> {
  const { gebiete } = bestand.jetzt()
  const tag = tagVon(clock())
  const vorlagen = (await veroeffentlichteDokumente(kontext, gebiete, tag)).filter(
    ({ sprache, art }) => sprache === 'de' && art !== 'thema',
  )
  const gemeinden = gebiete.alle('gemeinde', tag, gebiete.findByArs(HESSEN, tag)!.id).filter(({ art }) => art !== 'gemeindefrei')
  return { vorlagen, orte: gemeinden.map((gebiet) => alsOrt(gebiet, gebiete.schluesselkette(gebiet.id, tag))) }
}

function messeMittel(bestand: Bestand, vorrat: Vorrat, wortschatz: readonly Wortpaar[]): Omit<Tempo, 'gross' | 'haltMs'> {
  const alle = [...dokumente(vorrat, MITTEL.anzahl, MITTEL.worte)]
  const beginn = performance.now()
  const suche = createSuche()
  suche.setWortschatz(wortschatz)
  for (const dokument of alle) suche.put(dokument)
  suche.search({ q: 'hund' })
  const aufbauMs = performance.now() - beginn
  const [fragen, vorher] = [anfragen(vorrat, FRAGEN), anfragen(vorrat, FRAGEN, ANDERE)]
  const dienste = diensteMit(bestand, suche)
  const props = ({ q, ort }: Frage) => sucheSeite(dienste, leseAnfrage(dienste, anfrageAn(q, ort.ars), 'de'))
  const seite = (frage: Frage) => alsHtml(Suchseite(props(frage)))
  for (const frage of vorher) seite(frage)
  return {
    aufbauMs,
    seite: miss(fragen, (frage) => frage, seite),
    gezeichnet: miss(fragen, props, (eine) => alsHtml(Suchseite(eine))),
    suche: miss(
      fragen,
      (frage) => frage,
      (frage) => suche.search({ ...frage, anzahl: 20 }),
    ),
    vorschlag: messeVorschlaege(suche, vorrat),
    aenderung: messeAenderung(suche, vorrat, fragen),
  }
}

function messeVorschlaege(suche: Suche, vorrat: Vorrat): Rate {
  for (const frage of anfaenge(vorrat, FRAGEN, ANDERE)) suche.suggest(frage.q, frage)
  return miss(
    anfaenge(vorrat, FRAGEN),
    (frage) => frage,
    (frage) => suche.suggest(frage.q, frage),
  )
}

/** Each once. What it needs is made ready beforehand, a hundred at a time, and does not count. */
function miss<F, T>(fragen: readonly F[], bereite: (frage: F) => T, tu: (eines: T) => unknown): Rate {
  const dauern: number[] = []
  let mikrosekunden = 0
  for (let ab = 0; ab < fragen.length; ab += 100) {
    const bereit = fragen.slice(ab, ab + 100).map(bereite)
    const cpu = process.cpuUsage()
    for (const eines of bereit) {
      const vorher = performance.now()
      tu(eines)
      dauern.push(performance.now() - vorher)
    }
    const { user, system } = process.cpuUsage(cpu)
    mikrosekunden += user + system
  }
  return { proCpuSekunde: (1e6 * fragen.length) / mikrosekunden, p50: quantil(dauern, 0.5), p99: quantil(dauern, 0.99) }
}

/** Documents get another title, a query between any two of them; over when the last one is found by its new word. */
function messeAenderung(suche: Suche, vorrat: Vorrat, fragen: readonly Suchanfrage[]): Tempo['aenderung'] {
  const neue = [...dokumente(vorrat, GEAENDERT, MITTEL.worte)].map((dokument, i) => ({
    ...dokument,
    titel: `${dokument.titel} Neufassung${i}`,
  }))
  let [laengsteSucheMs, gesucht] = [0, 0]
  const beginn = performance.now()
  for (const [i, dokument] of neue.entries()) {
    suche.put(dokument)
    if (i % 10 !== 0) continue
    const vorher = performance.now()
    suche.search(fragen[i % fragen.length]!)
    laengsteSucheMs = Math.max(laengsteSucheMs, performance.now() - vorher)
    gesucht++
  }
  const letzter = suche.search({ q: `neufassung${GEAENDERT - 1}`, woertlich: true }).treffer[0]?.id
  if (letzter !== neue.at(-1)!.id) throw new Error('a changed document is not found')
  return { ms: performance.now() - beginn, laengsteSucheMs, gesucht }
}

async function messeGross(vorrat: Vorrat, wortschatz: readonly Wortpaar[]): Promise<Pick<Tempo, 'gross' | 'haltMs'>> {
  const takt = monitorEventLoopDelay({ resolution: 5 })
  const arbeiter = new Worker(new URL('./suche-arbeiter.js', import.meta.url), {
    workerData: { vorrat, wortschatz, ...GROSS } satisfies Arbeitsauftrag,
    resourceLimits: { maxOldGenerationSizeMb: 6_000 },
  })
  const gross = await new Promise<Grossmessung>((fertig, fehler) => {
    arbeiter.on('message', (meldung: Grossmessung | 'beginnt') => {
      if (meldung === 'beginnt') takt.enable()
      else fertig(meldung)
    })
    arbeiter.once('error', fehler)
  })
  takt.disable()
  await arbeiter.terminate()
  return { gross, haltMs: takt.max / 1e6 }
}

/** The portal's services as the program has them, over another search; nobody counts what is asked. */
function diensteMit(bestand: Bestand, suche: Suche): PortalDienste {
  const manifest: Record<string, string> = JSON.parse(readFileSync(join(root, 'dist/assets/manifest.json'), 'utf8'))
  return {
    clock,
    demo: true,
    tls: true,
    auftrittFuer: bestand.auftrittFuer,
    dateien: { stil: manifest['stil.css']!, schriften: [] },
    gebiete: () => bestand.jetzt().gebiete,
    zustaendigkeiten: () => bestand.jetzt().zustaendigkeiten,
    onlinedienste: () => bestand.jetzt().onlinedienste,
    suche: () => suche,
    istAlltagswort: bestand.istAlltagswort,
    beliebtheit: bestand.beliebtheit,
    merkeKlick: () => {},
    merkeAnfrage: () => {},
    feiertage: () => feiertagInHessen,
    umrisse: () => bestand.jetzt().umrisse,
    quellen: [],
    begriffe: baueBegriffe([]),
    leistungen: () => bestand.jetzt().leistungen,
    meldungen: () => bestand.jetzt().meldungen,
    katalog: () => [],
    leistungNachId: () => bestand.jetzt().leistungNachId,
    seiten: bestand.seiten,
  }
}

function anfrageAn(q: string, ort: string): FastifyRequest {
  const request = { headers: { host: 'localhost' }, url: `/suche?q=${encodeURIComponent(q)}&ort=${ort}`, query: { q, ort } }
  return request as unknown as FastifyRequest // what the portal reads of one
}
