// What one process answers from memory: a place search and a responsibility, on the demo's own data, in a process of its own.
import { join } from 'node:path'
import { ladeBestand } from '../src/bestand.ts'
import { matrix, wer } from '../src/domain/zustaendigkeit/index.ts'
import { oeffneSpeicher } from '../src/platform/db/index.ts'
import { createLog } from '../src/platform/log.ts'
import { tagVon } from '../src/platform/zeit.ts'
import { median } from './modell.ts'

export type Rechenzeit = { p50: number; p99: number }
export type RechenErgebnis = {
  ortssuche: Rechenzeit
  zustaendigkeit: Rechenzeit
  matrix: { ms: number; leistungen: number; gemeinden: number; luecken: number }
}

const HESSEN = '060000000000'
const ANZAHL = 4_000

process.on('disconnect', () => process.exit(1))
process.once('message', async ({ ordner, root }: { ordner: string; root: string }) => {
  process.send!(await messe(ordner, root))
})

async function messe(ordner: string, root: string): Promise<RechenErgebnis> {
  const clock = () => new Date()
  const log = createLog('error')
  const migrations = join(root, 'migrations')
  const speicher = await oeffneSpeicher({ datenOrdner: ordner, migrations, besitz: 'mitbenutzen', clock, onError: () => {} })
  const bestand = await ladeBestand({ db: speicher.datenbank, clock, log }, [])
  const { gebiete, zustaendigkeiten: modell, leistungen } = bestand.jetzt()
  const tag = tagVon(clock())
  const orte = gebiete.alle('gemeinde', tag)
  const dienste = [...leistungen.values()].map(([row]) => row!.leistungId)
  const ort = (i: number) => orte[(i * 389) % orte.length]! // prime: neighbours in the list are not neighbours on the map
  const laenge = (i: number) => [1, 2, 3, 4, 6, 100][i % 6] // as people type: beginnings and whole names
  const ergebnis: RechenErgebnis = {
    matrix: messeMatrix(),
    ortssuche: miss((i) => gebiete.suche(ort(i).kurzname.slice(0, laenge(i)), { tag, bevorzugtesLand: HESSEN })),
    zustaendigkeit: miss((i) =>
      wer(modell, { leistung: dienste[i % dienste.length]!, gebiet: ort(i).id, rolle: 'zustaendige-stelle', tag }),
    ),
  }
  function messeMatrix(): RechenErgebnis['matrix'] {
    const hessen = gebiete.findByArs(HESSEN, tag)!
    const gemeinden = gebiete.alle('gemeinde', tag, hessen.id).filter(({ art }) => art !== 'gemeindefrei')
    const beginn = performance.now()
    const { luecken } = matrix(modell, gemeinden, dienste, tag)
    return { ms: performance.now() - beginn, leistungen: dienste.length, gemeinden: gemeinden.length, luecken: luecken.length }
  }
  await bestand.stop()
  await speicher.stop()
  return ergebnis
}

/** Microseconds; the median of three runs after one to warm up. */
function miss(tu: (i: number) => unknown): Rechenzeit {
  const laeufe = [0, 1, 2, 3].map((lauf) => {
    const dauern = Array.from({ length: ANZAHL }, (_, i) => {
      const beginn = process.hrtime.bigint()
      tu(lauf * ANZAHL + i)
      return Number(process.hrtime.bigint() - beginn) / 1000
    }).sort((a, b) => a - b)
    return { p50: dauern[ANZAHL >> 1]!, p99: dauern[Math.floor(ANZAHL * 0.99)]! }
  })
  const mitte = (was: 'p50' | 'p99') => median(laeufe.slice(1).map((lauf) => lauf[was]))
  return { p50: mitte('p50'), p99: mitte('p99') }
}
