// The report: what was measured how, compared with what, and whether the budgets hold.
import type { HttpErgebnis, Messung } from './http.ts'
import { BUDGET, haelt, type Zeile } from './modell.ts'
import type { SqlErgebnis } from './sql.ts'

export type Angaben = {
  sql: SqlErgebnis
  http: HttpErgebnis
  rssMb: number
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
  const zeilen = [...seiten(angaben.http), ...datenbank(angaben.sql), speicher(angaben.rssMb)]
  return { zeilen, text: `${kopf(angaben)}\n${tabelle(zeilen)}\n${nebenbei(angaben)}\n${WARUM}` }
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

function speicher(rssMb: number): Zeile {
  return {
    was: 'Memory of the process (the built program, demo loaded, every page served once)',
    gemessen: `${zahl(rssMb)} MB`,
    vergleich: '',
    verhaeltnis: rssMb,
    budget: BUDGET.speicherMb,
    art: 'hoechstens',
  }
}

function kopf({ lang, wege, sekunden, runden, rechner }: Angaben): string {
  return `# Speed

Written by \`npm run bench${lang ? ' -- --lang' : ''}\` (${lang ? 'long' : 'short'} form) on ${rechner}, Node ${process.versions.node}. Budgets are ratios: absolute figures say little on
another machine, and here they are taken while it may be doing other things.

**Load model.** Server, comparison and load are processes of their own. Closed loop: 32 kept-alive connections, no think time, each asks again when it is
answered. From the cache: 30 distinct pages, ${sekunden} s a round. Made anew: ${zahl(wege)} distinct pages (three services at every Gemeinde of Hessen), all thrown out by an
event first, each asked for once; the run fails if fewer than 95 % were really made. Database: 8 transactions at once over 10,000 rows, fsync on.
Rounds alternate between the program and what it is compared with; the median of ${runden} ratios counts, after one round to warm up.
Pages are compared by requests per second of CPU that the server used: what the load generator or a neighbour takes does not count.
`
}

function tabelle(zeilen: Zeile[]): string {
  const rows = zeilen.map((z) => {
    const grenze = z.art === 'mindestens' ? `≥ ${z.budget}` : `≤ ${z.budget}`
    return `| ${z.was} | ${z.gemessen} | ${z.vergleich} | **${z.art === 'mindestens' ? z.verhaeltnis.toFixed(2) : zahl(z.verhaeltnis)}** | ${grenze} | ${haelt(z) ? 'holds' : '**missed**'} |`
  })
  return `| What | Measured | Compared with | Ratio | Budget | |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`
}

function nebenbei({ http }: Angaben): string {
  const { ansturm } = http
  return `**A crowd.** ${zahl(http.ansturmProSekunde)} people a second arriving at random (Poisson), pages as they come, brotli: p50 ${ansturm.p50.toFixed(1)} ms, p99 ${ansturm.p99.toFixed(1)} ms, ${ansturm.fehler} of ${zahl(ansturm.anzahl)} failed. A service page is ${http.seiteKb.toFixed(1)} KB on the wire.
`
}

const WARUM = `**What is in the figures.** The program's pages carry what the bare ones do not: host check, security headers, ETag and 304, metrics, language and
place; made anew they also merge layers, settle responsibility and opening hours. The quality configuration is the one measured; there is no faster one.
`
