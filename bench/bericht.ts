// The report: what was measured how, compared with what, and whether the budgets hold.
import type { HttpErgebnis, Messung } from './http.ts'
import { BUDGET, haelt, type Zeile } from './modell.ts'
import type { RechenErgebnis, Rechenzeit } from './rechnen.ts'
import type { Betrieb } from './speicher.ts'
import type { SqlErgebnis } from './sql.ts'

export type Angaben = {
  sql: SqlErgebnis
  http: HttpErgebnis
  betrieb: Betrieb
  rechnen: RechenErgebnis
  last: number
  lang: boolean
  wege: number
  sekunden: number
  runden: number
  rechner: string
}

const zahl = (wert: number) => Math.round(wert).toLocaleString('en')
const tempo = (m: Messung) =>
  `${zahl(m.proCpuSekunde)} (${zahl(m.proSekunde)} per second of the clock, p50 ${m.p50.toFixed(1)} ms, p99 ${m.p99.toFixed(1)} ms)`

export function bericht(angaben: Angaben): { zeilen: Zeile[]; text: string } {
  const zeilen = [...seiten(angaben.http), ...datenbank(angaben.sql), ...betrieb(angaben.betrieb), ...rechnen(angaben.rechnen)]
  return {
    zeilen,
    text: `${kopf(angaben)}\n${tabelle(zeilen)}\n${nebenbei(angaben)}\n${zeilen.every(haelt) ? '' : `${VERFEHLT}\n`}${WARUM}`,
  }
}

function seiten(http: HttpErgebnis): Zeile[] {
  return [
    {
      was: 'Service page from the cache, against bare Fastify sending the same bytes',
      gemessen: tempo(http.cache),
      vergleich: tempo(http.puffer),
      verhaeltnis: http.verhaeltnisCache,
      budget: BUDGET.seiteAusCache,
      art: 'mindestens',
    },
    {
      was: 'Service page made anew, against bare Fastify + Preact drawing the same page from a ready object',
      gemessen: tempo(http.neu),
      vergleich: tempo(http.preact),
      verhaeltnis: http.verhaeltnisNeu,
      budget: BUDGET.seiteNeu,
      art: 'mindestens',
    },
  ]
}

function datenbank(sql: SqlErgebnis): Zeile[] {
  return [
    {
      was: 'Point read through `mitAkteur` (begin, tenant, row-level security, commit), against a bare prepared point read',
      gemessen: `${zahl(sql.lesenMitAkteur)} per second`,
      vergleich: `${zahl(sql.lesen)} per second`,
      verhaeltnis: sql.verhaeltnisLesen,
      budget: BUDGET.lesenMitAkteur,
      art: 'mindestens',
    },
    {
      was: 'Commit with one row, event and audit entry, against a bare transaction with the one row',
      gemessen: `${zahl(sql.commitMitEreignis)} per second`,
      vergleich: `${zahl(sql.commit)} per second`,
      verhaeltnis: sql.verhaeltnisCommit,
      budget: BUDGET.commitMitEreignis,
      art: 'mindestens',
    },
  ]
}

function betrieb({ rssMb, startMs }: Betrieb): Zeile[] {
  return [
    hoechstens(
      'Memory of the process (the built program, demo loaded, every page served once)',
      `${zahl(rssMb)} MB`,
      rssMb,
      BUDGET.speicherMb,
    ),
    hoechstens(
      'A later start of the built program until it says its address, database included',
      `${zahl(startMs)} ms`,
      startMs,
      BUDGET.startMs,
    ),
  ]
}

function rechnen({ ortssuche, zustaendigkeit, matrix }: RechenErgebnis): Zeile[] {
  const dauer = ({ p50, p99 }: Rechenzeit) => `p50 ${p50.toFixed(1)} µs, p99 ${p99.toFixed(1)} µs`
  return [
    hoechstens(
      'Place search over all of Germany, beginnings and whole names (p50 counts)',
      dauer(ortssuche),
      ortssuche.p50,
      BUDGET.ortssucheUs,
    ),
    hoechstens(
      'Who is responsible, for every service of the demo anywhere in Germany (p99 counts)',
      dauer(zustaendigkeit),
      zustaendigkeit.p99,
      BUDGET.zustaendigkeitUs,
    ),
    hoechstens(
      `Who is responsible, for all ${matrix.leistungen} services in all ${matrix.gemeinden} Gemeinden of Hessen (first run; ${matrix.luecken} without an answer)`,
      `${zahl(matrix.ms)} ms`,
      matrix.ms,
      BUDGET.matrixMs,
    ),
  ]
}

function hoechstens(was: string, gemessen: string, verhaeltnis: number, budget: number): Zeile {
  return { was, gemessen, vergleich: '', verhaeltnis, budget, art: 'hoechstens' }
}

function kopf({ lang, wege, sekunden, runden, rechner, last }: Angaben): string {
  return `# Speed

Written by \`npm run bench${lang ? ' -- --lang' : ''}\` (${lang ? 'long' : 'short'} form) on ${new Date().toISOString().slice(0, 10)} on ${rechner},
Node ${process.versions.node}, ${last.toFixed(1)} other processes wanting a core when it began. Budgets are ratios: absolute figures say little on
another machine, and here they are taken while it may be doing other things.

**Load model.** Server, comparison and load are processes of their own. Closed loop: 32 kept-alive connections, no think time, each asks again when it is
answered. From the cache: 30 distinct pages, ${sekunden} s a round. Made anew: ${zahl(wege)} distinct pages (services that ask where one lives, at Gemeinden of Hessen), all thrown out by an
event first, each asked for once; the run fails if fewer than 95 % were really made. Database: 8 transactions at once over 10,000 rows on the embedded server,
fsync on, over the same socket; program and comparison take short turns. The bare point read is prepared and named, the program's is neither, because a named one
breaks when a newer version changes the table under a running process: the comparison is harder on us than it need be. The bare commit is begin, insert, commit.
Rounds alternate between the program and what it is compared with; the median of ${runden} ratios counts, after one round to warm up.
Pages are compared by requests per second of CPU that the server used: what the load generator or a neighbour takes does not count.
`
}

function tabelle(zeilen: Zeile[]): string {
  const rows = zeilen.map((z) => {
    const grenze = z.art === 'mindestens' ? `≥ ${z.budget}` : `≤ ${z.budget}`
    return `| ${z.was} | ${z.gemessen} | ${z.vergleich} | **${z.art === 'mindestens' ? z.verhaeltnis.toFixed(2) : zahl(z.verhaeltnis)}** | ${grenze} | ${haelt(z) ? 'holds' : '**missed**'} |`
  })
  return `| What | Measured | Compared with | Result | Budget | |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function nebenbei({ http }: Angaben): string {
  const { ansturm } = http
  return `**A crowd.** ${zahl(http.ansturmProSekunde)} people a second arriving at random (Poisson), pages as they come, brotli: p50 ${ansturm.p50.toFixed(1)} ms, p99 ${ansturm.p99.toFixed(1)} ms, ${ansturm.fehler} of ${zahl(ansturm.anzahl)} failed. A service page is ${http.seiteKb.toFixed(1)} KB on the wire.
`
}

const VERFEHLT = `**Missed.** The budget was not held in this run. The report does not say why: the program may have become slower, or others may have used the machine
(above: how many wanted a core when it began; later ones are not counted). The bare figures beside a ratio were taken in turns with ours and show how fast the machine was
just then; start, memory, place search and responsibility have none beside them. A budget that is missed once more on a quiet machine is missed by the program.
`

const WARUM = `**What is in the figures.** The program's pages carry what the bare ones do not: host check, security headers, ETag and 304, metrics, language and
place; made anew they also merge layers, settle responsibility and opening hours. The quality configuration is the one measured; there is no faster one.

**Not measured.** TLS, a proxy, a network between program and database; several processes of the program at once; a first start (it loads all areas and the
catalogue, some seconds); writing pages of the editors.
`
