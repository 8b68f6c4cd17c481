// npm run bench -- suche: the same queries on our search, on PostgreSQL and on MiniSearch, and on ours with parts switched off. Writes docs/suche-messung.md.
import { rmSync, writeFileSync } from 'node:fs'
import { chmod, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSuche, type Guete, guete, quantil, TEILE, type Teil } from '../src/domain/suche/index.ts'
import { oeffneSpeicher, type Speicher } from '../src/platform/db/index.ts'
import { createGeheimnis, readMasterKeys } from '../src/platform/geheimnis.ts'
import { createLog } from '../src/platform/log.ts'
import { eigeneCpuMs, type Mitbewerber, miniSearch, postgres } from './suche-andere.ts'
import { bericht, type Messung } from './suche-bericht.ts'
import { demostand, muenchenstand, type Pruefstand } from './suche-bestaende.ts'

const MESSZEIT = 500 // ms per search and stock
const clock = () => new Date()
const root = process.cwd()
const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-bench-'))
await chmod(ordner, 0o755)
const speicher = await oeffneSpeicher({ datenOrdner: ordner, migrations: join(root, 'migrations'), clock, onError: () => {} })
try {
  const geheimnis = createGeheimnis(await readMasterKeys(undefined, join(ordner, 'master-key')))
  const demo = await demostand({ db: speicher.datenbank, clock, log: createLog('error'), geheimnis }, root)
  const staende = [demo, await muenchenstand(root)].filter((stand) => stand !== null)
  const vergleich: Messung[] = []
  const teile: Messung[] = []
  for (const stand of staende) {
    for (const bauer of bewerber(speicher)) vergleich.push(await miss(stand, bauer))
    for (const { name, an } of schaltungen()) teile.push(await miss(stand, async () => unsere(stand, name, an)))
  }
  writeFileSync('docs/suche-messung.md', bericht(staende, vergleich, teile))
  console.log('docs/suche-messung.md geschrieben')
} finally {
  await speicher.stop()
  rmSync(ordner, { recursive: true, force: true })
}

type Bauer = (stand: Pruefstand) => Promise<Mitbewerber>

function bewerber({ verbindungen }: Speicher): Bauer[] {
  return [
    async (stand) => unsere(stand, 'Amtswerk', TEILE),
    (stand) => postgres(verbindungen.besitzer, stand.dokumente),
    async (stand) => miniSearch(stand.dokumente),
  ]
}

function unsere({ dokumente, wortschatz }: Pruefstand, name: string, teile: readonly Teil[]): Mitbewerber {
  const suche = createSuche({ teile })
  suche.setWortschatz(wortschatz)
  for (const dokument of dokumente) suche.put(dokument)
  return { name, suche: (anfrage) => suche.search(anfrage).treffer.map(({ id }) => id), cpuMs: eigeneCpuMs, stop: async () => {} }
}

function schaltungen(): { name: string; an: readonly Teil[] }[] {
  return [
    { name: 'all', an: TEILE },
    ...TEILE.map((teil) => ({ name: `without ${teil}`, an: TEILE.filter((anderer) => anderer !== teil) })),
    { name: 'none (whole words)', an: [] },
    ...TEILE.map((teil) => ({ name: `only ${teil}`, an: [teil] })),
  ]
}

/** Builds, asks everything once for the quality (which also warms up), then again and again for the time. */
async function miss(stand: Pruefstand, baue: Bauer): Promise<Messung> {
  const beginn = performance.now()
  const { name, suche, cpuMs, stop } = await baue(stand)
  await suche(stand.fragen[0]!.anfrage)
  const aufbauMs = performance.now() - beginn
  const antworten = []
  for (const { anfrage, urteile } of stand.fragen) antworten.push({ treffer: (await suche(anfrage)).map(stand.nameVon), urteile })
  const dauern: number[] = []
  const cpuVorher = cpuMs()
  const ende = performance.now() + MESSZEIT
  while (performance.now() < ende)
    for (const { anfrage } of stand.fragen) {
      const vorher = performance.now()
      await suche(anfrage)
      dauern.push(performance.now() - vorher)
    }
  const cpu = cpuMs() - cpuVorher
  await stop()
  const zahlen: Guete = guete(antworten)
  console.log(`${stand.name}: ${name}: nDCG ${zahlen.ndcg10.toFixed(3)}, MRR ${zahlen.mrr10.toFixed(3)}`)
  return {
    bestand: stand.name,
    name,
    guete: zahlen,
    aufbauMs,
    p50: quantil(dauern, 0.5),
    p99: quantil(dauern, 0.99),
    proCpuSekunde: (1000 * dauern.length) / cpu,
  }
}
