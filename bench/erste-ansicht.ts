// npm run bench -- erste-ansicht: what a person on a slow line and a slow device waits for, page kind by page kind, everything cold.
// Writes docs/erste-ansicht.md and a trimmed trace per page kind beside it. Ends with 3 if a budget is missed.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { starteBrowser } from '../test/e2e/browser.ts'
import { ansichtsbericht, haeltAnsicht, type Messreihe } from './erste-ansicht-bericht.ts'
import { type Ansicht, type Leitung, messeAnsicht, type Spurereignis } from './erste-ansicht-messen.ts'
import { median } from './modell.ts'
import { starteProgramm } from './programm.ts'

const RUNDEN = Number(process.argv[3] ?? 7)
const LEITUNGEN: Leitung[] = [0, 150].map((rttMs) => ({ name: `${rttMs} ms`, mbit: 1.6, rttMs, cpuMal: 4 }))
const WANFRIED = 'ort=066360013013'

const ordner = process.env.AMTSWERK_DATEN ?? mkdtempSync(join(tmpdir(), 'amtswerk-ansicht-'))
const eigener = process.env.AMTSWERK_DATEN === undefined
if (eigener) chmodSync(ordner, 0o755)
try {
  execFileSync(process.execPath, ['build.mjs'])
  const programm = await starteProgramm({ AMTSWERK_DATEN: ordner })
  const browser = await starteBrowser()
  try {
    const reihen = await messeAlle(browser, programm.url)
    const last = loadavg()[0]!
    writeFileSync('docs/erste-ansicht.md', ansichtsbericht(reihen, { runden: RUNDEN, browser: browser.version(), last }))
    for (const { name, ansichten } of reihen) console.log(name, JSON.stringify(ansichten))
    process.exitCode = reihen.every(haeltAnsicht) ? 0 : 3
  } finally {
    await browser.close()
    await programm.stop()
  }
} finally {
  if (eigener) rmSync(ordner, { recursive: true, force: true })
}

async function messeAlle(browser: Browser, url: string): Promise<Messreihe[]> {
  const reihen: Messreihe[] = []
  for (const { name, weg } of await seitenarten(url)) {
    const ansichten: Messreihe['ansichten'] = []
    for (const leitung of LEITUNGEN) {
      await messeAnsicht(browser, url + weg, leitung) // the server has drawn and packed the page by then
      const einzelne: Ansicht[] = []
      for (let i = 0; i < RUNDEN; i++) einzelne.push((await messeAnsicht(browser, url + weg, leitung)).ansicht)
      ansichten.push({ leitung, ...mitte(einzelne) })
    }
    const { spur } = await messeAnsicht(browser, url + weg, LEITUNGEN.at(-1)!, true)
    legeSpurAb(name, spur)
    reihen.push({ name, weg, ansichten })
  }
  return reihen
}

/** Bytes are the same in every run; times are medians, and the spread is told. */
function mitte(einzelne: Ansicht[]): Ansicht & { lcpVonBis: [number, number] } {
  const von = (feld: 'fcpMs' | 'lcpMs') => median(einzelne.map((eine) => eine[feld]))
  const lcp = einzelne.map(({ lcpMs }) => lcpMs)
  return {
    ...einzelne[0]!,
    fcpMs: von('fcpMs'),
    lcpMs: von('lcpMs'),
    cls: Math.max(...einzelne.map(({ cls }) => cls)),
    lcpVonBis: [Math.min(...lcp), Math.max(...lcp)],
  }
}

/** The office is the one that the service page names. */
async function seitenarten(url: string): Promise<{ name: string; weg: string }[]> {
  const leistung = `/leistung/hundesteuer-anmelden?${WANFRIED}`
  const html = await (await fetch(url + leistung)).text()
  return [
    { name: 'start', weg: '/' },
    { name: 'search', weg: `/suche?q=hund&${WANFRIED}` },
    { name: 'service', weg: leistung },
    { name: 'office', weg: /href="(\/stelle\/[^"#?]+)/.exec(html)![1]! },
    { name: 'topic', weg: `/themen/buerger?${WANFRIED}` },
    { name: 'offices', weg: '/dienststellen' },
  ]
}

/** Readable by the browser's own tools (Performance, load profile); times in microseconds from the first event. */
function legeSpurAb(name: string, spur: Spurereignis[]): void {
  const beginn = spur[0]?.ts ?? 0
  const zeilen = spur.map((ereignis) =>
    JSON.stringify({ ...ereignis, ts: ereignis.ts - beginn }).replaceAll(/http:\/\/[^"/]+/g, 'http://localhost'),
  )
  mkdirSync('docs/erste-ansicht', { recursive: true })
  writeFileSync(`docs/erste-ansicht/${name}.json`, `{"traceEvents":[\n${zeilen.join(',\n')}\n]}\n`)
}
