// The report about first views: method, budgets, a table per line, what is not in it.
import { cpus } from 'node:os'
import type { Ansicht, Leitung } from './erste-ansicht-messen.ts'

export type Messreihe = {
  name: string
  weg: string
  ansichten: (Ansicht & { leitung: Leitung; lcpVonBis: [number, number] })[]
}

const BUDGET = { kb: 90, blockierend: 2, cls: 0.001, lcpMs: 1_000 }

const summe = ({ bytes }: Ansicht) => Object.values(bytes).reduce((alle, eine) => alle + eine, 0)
const haelt = (ansicht: Ansicht) =>
  summe(ansicht) <= BUDGET.kb * 1024 &&
  ansicht.blockierend <= BUDGET.blockierend &&
  ansicht.cls < BUDGET.cls &&
  ansicht.lcpMs < BUDGET.lcpMs

export const haeltAnsicht = ({ ansichten }: Messreihe) => ansichten.every(haelt)

export function ansichtsbericht(reihen: Messreihe[], { runden, browser, last }: { runden: number; browser: string; last: number }): string {
  const leitungen = reihen[0]!.ansichten.map(({ leitung }) => leitung)
  return `# The first view

Written by \`npm run bench -- erste-ansicht\` on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser};
${last.toFixed(1)} processes wanted a core when it ended. Times are taken on a machine that does other things as well: a time above the budget may be theirs, a byte is ours.

**Method.** The built program with the demo, and Chromium with a window of 412 × 823 (a telephone). Each view in a context of its own: no cache, no cookie, script on.
The line is slowed to 1.6 Mbit/s and the processor four times by Chromium itself (CDP \`emulateNetworkConditions\`, \`setCPUThrottlingRate\`). Waiting is put on each
request: once 0 ms, once 150 ms; setting up the connection is not slowed, and there is no TLS. The page is in the server's cache. Bytes are what came over the wire,
headers included (\`encodedDataLength\`), until a moment after everything had loaded and stood. Blocking are the files that the browser names as such (\`renderBlockingStatus\`) beside the page itself.
Median of ${runden} runs, smallest and largest in brackets; of layout shift the worst run counts. Budgets: at most ${BUDGET.kb} KB, at most ${BUDGET.blockierend} blocking files, no shift, largest piece in less than a second.
A trimmed trace of one further run of each (150 ms) lies in [erste-ansicht/](erste-ansicht/), to be opened with the browser's own tools.

${leitungen.map((leitung, i) => tabelle(reihen, leitung, i)).join('\n')}
**Without script.** A page is whole without its script: the script only adds suggestions to the search form, is loaded as a module after the page, and nothing waits for it.
\`test/erste-ansicht.test.ts\` holds bytes, blocking files and script in every run of the tests, for all kinds of pages.

**What is not done before the first paint.** What lies below the screen is laid out a tenth of a second after the first picture of the page (\`content-visibility\` in an animation
that only waits): not on paper, not if the address names an anchor, not for those who want no motion. All small signs stand in one picture, as a browser sets up a document for each picture
of its own. The style sheet is the first thing in the head, and the fonts are asked for after it and with low priority: nothing is painted without the sheet.

**Fonts.** They are asked for beside the style sheet and painted only if they are there when painting begins (\`font-display: optional\`): no text ever moves. Who waits longer
reads the first page in the font of the device, widened or narrowed to run as long as ours. Letters of other European names lie in files of their own that only a page with such a name asks for.
`
}

function tabelle(reihen: Messreihe[], leitung: Leitung, i: number): string {
  const zeilen = reihen.map(({ name, weg, ansichten }) => zeile(`${name} \`${weg}\``, ansichten[i]!))
  return `## ${leitung.mbit} Mbit/s, ${leitung.rttMs} ms a request, processor ÷ ${leitung.cpuMal}

| Page | KB | page | style | fonts | script | other | requests | blocking | shift | first paint | largest piece | what it is | |
|---|---|---|---|---|---|---|---|---|---|---|---|---|---|
${zeilen.join('\n')}
`
}

function zeile(name: string, ansicht: Messreihe['ansichten'][number]): string {
  const kb = (bytes: number) => (bytes / 1024).toFixed(1)
  const ms = (wert: number) => `${Math.round(wert)}`
  const { bytes, anfragen, blockierend, cls, fcpMs, lcpMs, lcpWas, lcpVonBis } = ansicht
  const spanne = `(${lcpVonBis.map(ms).join('–')})`
  return `| ${[
    name,
    `**${kb(summe(ansicht))}**`,
    kb(bytes.seite),
    kb(bytes.stil),
    kb(bytes.schrift),
    kb(bytes.skript),
    kb(bytes.bild + bytes.sonst),
    anfragen,
    blockierend,
    cls.toFixed(4),
    `${ms(fcpMs)} ms`,
    `**${ms(lcpMs)} ms** ${spanne}`,
    lcpWas,
    haelt(ansicht) ? 'holds' : '**missed**',
  ].join(' | ')} |`
}
