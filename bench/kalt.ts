// npm run bench -- kalt [pages]: a cold walk over tens of thousands of different pages of the built program, in both languages, each asked for once; what memory does meanwhile.
// Writes docs/leistung-kalter-gang.md.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { adressen } from './adressen.ts'
import type { Ergebnis, Lastplan } from './modell.ts'
import { starteProgramm } from './programm.ts'
import { starte, stoppeAlle } from './prozess.ts'

const ABSCHNITTE = 10
const gefragt = Number(process.argv[3] ?? 40_000)

type Stand = { seiten: number; rssMb: number; heapMb: number; cpuS: number }

const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-kalt-'))
chmodSync(ordner, 0o755)
try {
  execFileSync(process.execPath, ['build.mjs'])
  const deutsch = adressen(Math.ceil(gefragt / 2))
  const wege = deutsch.flatMap((weg) => [weg, `/en${weg}`]).slice(0, gefragt)
  if (wege.length < gefragt) console.log(`Es gibt nur ${wege.length} verschiedene Seiten.`)
  const staende = await gehe(wege)
  writeFileSync('docs/leistung-kalter-gang.md', bericht(wege.length, staende))
} finally {
  await stoppeAlle()
  rmSync(ordner, { recursive: true, force: true })
}

async function gehe(wege: string[]): Promise<Stand[]> {
  const { url, stop } = await starteProgramm({ AMTSWERK_DATEN: ordner })
  try {
    const last = await starte('./last.ts')
    const staende = [await stand(url, 0)]
    const schritt = Math.ceil(wege.length / ABSCHNITTE)
    for (let von = 0; von < wege.length; von += schritt) {
      const teil = wege.slice(von, von + schritt)
      const plan: Lastplan = {
        port: Number(new URL(url).port),
        host: 'localhost',
        kopf: 'Accept-Encoding: br\r\n',
        wege: teil,
        verbindungen: 16,
        sekunden: 3_600,
        einmal: true,
      }
      const { fehler } = await last.frage<Ergebnis>(plan)
      if (fehler > 0) throw new Error(`${fehler} of ${teil.length} pages failed`)
      staende.push(await stand(url, von + teil.length))
      console.log(staende.at(-1))
    }
    await last.stop()
    return staende
  } finally {
    await stop()
  }
}

async function stand(url: string, seiten: number): Promise<Stand> {
  const text = await (await fetch(new URL('/metrics', url))).text()
  const wert = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)![1])
  const mb = (name: string) => wert(name) / 1024 / 1024
  return {
    seiten,
    rssMb: mb('process_resident_memory_bytes'),
    heapMb: mb('nodejs_heap_size_used_bytes'),
    cpuS: wert('process_cpu_seconds_total'),
  }
}

function bericht(seiten: number, staende: Stand[]): string {
  const zahl = (wert: number) => Math.round(wert).toLocaleString('en')
  const zeilen = staende.map(
    (s, nr) =>
      `| ${zahl(s.seiten)} | ${zahl(s.rssMb)} MB | ${zahl(s.heapMb)} MB | ${nr === 0 ? '' : `${(((s.cpuS - staende[nr - 1]!.cpuS) * 1000) / (s.seiten - staende[nr - 1]!.seiten)).toFixed(1)} ms`} |`,
  )
  const mitte = Math.floor(staende.length / 2)
  const hoch = (von: number, bis?: number) => Math.max(...staende.slice(von, bis).map(({ rssMb }) => rssMb))
  return `# A cold walk

Written by \`npm run bench -- kalt\` on ${new Date().toISOString().slice(0, 10)} on ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.versions.node}.

A crawler reads ${zahl(seiten)} different service pages of the built program once each, German and English in turn, brotli, 16 connections: every page is made
anew, and the cache of pages (48 MB) throws out as it fills. First half: at most ${zahl(hoch(0, mitte + 1))} MB resident; second half: at most ${zahl(hoch(mitte + 1))} MB. A process that keeps
something of every page would grow from line to line.

| Pages read | Resident | Heap used | CPU a page |
|---|---|---|---|
${zeilen.join('\n')}
`
}
