// Half a million documents in a worker thread: built, asked, and how much memory that took. Pages go on being served beside it.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import { createSuche, quantil, type Suchanfrage, type Wortpaar } from '../src/domain/suche/index.ts'
import { ANDERE, anfaenge, anfragen, dokumente, type Vorrat } from './suche-erfunden.ts'

export type Arbeitsauftrag = { vorrat: Vorrat; wortschatz: readonly Wortpaar[]; anzahl: number; worte: number }
export type Grossmessung = {
  aufbauS: number
  /** What the thread holds. */
  eigeneMb: number
  /** The whole process. */
  rssMb: number
  p50: number
  p99: number
  vorschlagP99: number
}

const FRAGEN = 2_000
const { vorrat, wortschatz, anzahl, worte } = workerData as Arbeitsauftrag
setFlagsFromString('--expose-gc')
const raeumeAuf = runInNewContext('gc') as () => void // memory that nobody holds is no memory needed
/** Of this thread, in MB. */
const speicher = () => {
  raeumeAuf()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return (heapUsed + arrayBuffers) / 1024 / 1024
}

const vorher = speicher()
parentPort!.postMessage('beginnt')
const suche = createSuche()
suche.setWortschatz(wortschatz)
const beginn = performance.now()
for (const dokument of dokumente(vorrat, anzahl, worte)) suche.put(dokument)
suche.search({ q: 'hund' })
const ganzS = (performance.now() - beginn) / 1000
const zehntel = performance.now()
for (const _ of dokumente(vorrat, anzahl / 10, worte)); // inventing them is not building
const aufbauS = ganzS - (10 * (performance.now() - zehntel)) / 1000

/** Each once, after as many others. */
const dauern = (andere: readonly Suchanfrage[], alle: readonly Suchanfrage[], frage: (eine: Suchanfrage) => unknown) => {
  for (const eine of andere) frage(eine)
  return alle.map((eine) => {
    const ab = performance.now()
    frage(eine)
    return performance.now() - ab
  })
}
const gesucht = dauern(anfragen(vorrat, FRAGEN, ANDERE), anfragen(vorrat, FRAGEN), suche.search)
const vorgeschlagen = dauern(anfaenge(vorrat, FRAGEN, ANDERE), anfaenge(vorrat, FRAGEN), (eine) => suche.suggest(eine.q, eine))
parentPort!.postMessage({
  aufbauS,
  eigeneMb: speicher() - vorher,
  rssMb: process.memoryUsage().rss / 1024 / 1024,
  p50: quantil(gesucht, 0.5),
  p99: quantil(gesucht, 0.99),
  vorschlagP99: quantil(vorgeschlagen, 0.99),
} satisfies Grossmessung)
