// What was measured about searching, as a page: ours beside others, and each part's worth.
import { cpus, loadavg } from 'node:os'
import type { Guete } from '../src/domain/suche/index.ts'
import type { Pruefstand } from './suche-bestaende.ts'

export type Messung = {
  bestand: string
  name: string
  guete: Guete
  aufbauMs: number
  p50: number
  p99: number
  proCpuSekunde: number
}

const zahl = (wert: number) => Math.round(wert).toLocaleString('en')
const drei = (wert: number) => wert.toFixed(3)

export function bericht(staende: readonly Pruefstand[], vergleich: readonly Messung[], teile: readonly Messung[]): string {
  return `# Searching, measured

Written by \`npm run bench -- suche\` on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node},
${loadavg()[0]!.toFixed(1)} other processes wanting a core. What the figures mean and what follows from them stands in [suche.md](suche.md).

${staende.map(beschreibe).join('\n')}
${staende.map((stand) => tabelle(`Side by side: ${stand.name}`, vergleich, stand)).join('\n')}
${staende.map((stand) => tabelle(`Each part of ours: ${stand.name}`, teile, stand)).join('\n')}
${WIE}`
}

function beschreibe({ name, dokumente, fragen }: Pruefstand): string {
  const was =
    name === 'demo'
      ? 'the demo stock as published (services, offices, topics, in all their languages), asked the free half of the judged queries as the portal asks them: with the place chosen or named, in the language of the page'
      : 'services of the city of München, name and description without keywords; its editors’ keywords are the queries, every service they belong to counts as right'
  return `- **${name}**: ${zahl(dokumente.length)} documents, ${zahl(fragen.length)} queries: ${was}.`
}

function tabelle(titel: string, alle: readonly Messung[], { name }: Pruefstand): string {
  const zeilen = alle.filter(({ bestand }) => bestand === name).map(zeile)
  return `## ${titel}

| Search | nDCG@10 | MRR@10 | right first | right in first 3 | no result | p50 ms | p99 ms | queries per CPU second | built in s |
|---|---|---|---|---|---|---|---|---|---|
${zeilen.join('\n')}
`
}

function zeile({ name, guete, aufbauMs, p50, p99, proCpuSekunde }: Messung): string {
  const { ndcg10, mrr10, richtigZuerst, richtigErste3, ohneErgebnis } = guete
  const spalten = [
    name,
    ...[ndcg10, mrr10, richtigZuerst, richtigErste3].map(drei),
    `${(ohneErgebnis * 100).toFixed(1)} %`,
    p50.toFixed(3),
    p99.toFixed(3),
    zahl(proCpuSekunde),
    (aufbauMs / 1000).toFixed(1),
  ]
  return `| ${spalten.join(' | ')} |`
}

const WIE = `**How.** One process asks one query after the other. Everybody gets the same documents, the same words (the place named in a query already taken out) and
the same sieve by place. PostgreSQL is the server that comes with the program, over its socket with a prepared statement; its time contains the way there and
back. MiniSearch folds nothing but case; PostgreSQL stems German and knows its stop words. Neither knows our vocabulary: it is a part of ours, and the table of
parts says what it is worth. Queries per CPU second count what all processes that answer used (for PostgreSQL its backend and the client), so a busy neighbour does not
count; p50 and p99 are by the clock, where it does. Popularity changes nothing here: nobody has clicked.

**Not measured here.** The frozen half of the judged queries: the gate in \`test/suche/guete.test.ts\` asks it, so that nobody tunes on it. Other settings of the
others: weights and thresholds are the usual ones, not searched for.
`
