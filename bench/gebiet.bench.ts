// How long a place search takes: every request another text, as people type it, in one process without a server. npx tsx bench/gebiet.bench.ts
import { fileURLToPath } from 'node:url'
import { DATEIEN, readGebietsfakten } from '../src/domain/gebiet/fakten.ts'
import { createGebietIndex } from '../src/domain/gebiet/index.ts'
import { readFaktendateien } from '../src/platform/faktendateien.ts'

const TAG = '2026-11-21'
const BUDGET_US = 200
const HESSEN = '060000000000'
const { texte } = await readFaktendateien(fileURLToPath(new URL('../seeds/fakten', import.meta.url)), DATEIEN, '')
const fakten = readGebietsfakten(texte())
const anfang = performance.now()
const index = createGebietIndex({ ...fakten, stand: 'bench' })
console.log(`index built in ${(performance.now() - anfang).toFixed(0)} ms`)

const gemeinden = index.alle('gemeinde', TAG)
let saat = 42
const zufall = (unter: number) => {
  saat = (saat * 1_103_515_245 + 12_345) % 2_147_483_648
  return saat % unter
}
const eine = () => gemeinden[zufall(gemeinden.length)]!
const ABLAEUFE: Record<string, () => string> = {
  'whole name': () => eine().kurzname,
  'beginning of 1-3 letters': () => eine().kurzname.slice(0, 1 + zufall(3)),
  'beginning of 4-7 letters': () => eine().kurzname.slice(0, 4 + zufall(4)),
  'post code': () => index.plzVon(eine().id)[0] ?? '34117',
  'beginning of a post code': () => String(10_000 + zufall(90_000)).slice(0, 1 + zufall(4)),
  'name and Land': () => `${eine().kurzname} Hessen`,
  AGS: () => eine().ags!,
  'no such place': () => `${eine().kurzname.slice(1, 4)}qx${zufall(1000)}`,
}

function miss(tue: (text: string) => unknown, texte: readonly string[]): { p50: number; p99: number } {
  const dauern = texte.map((text) => {
    const beginn = process.hrtime.bigint()
    tue(text)
    return Number(process.hrtime.bigint() - beginn) / 1000
  })
  dauern.sort((a, b) => a - b)
  return { p50: dauern[dauern.length >> 1]!, p99: dauern[Math.floor(dauern.length * 0.99)]! }
}

/** The median of three runs, as everywhere in the project. */
function berichte(name: string, tue: (text: string) => unknown, text: () => string): void {
  const laeufe = [1, 2, 3].map(() => miss(tue, Array.from({ length: 3000 }, text)))
  const mitte = (was: 'p50' | 'p99') => laeufe.map((lauf) => lauf[was]).sort((a, b) => a - b)[1]!
  const urteil = mitte('p50') <= BUDGET_US ? '' : `  over ${BUDGET_US} µs`
  console.log(`${name.padEnd(26)} p50 ${mitte('p50').toFixed(1).padStart(7)} µs   p99 ${mitte('p99').toFixed(1).padStart(7)} µs${urteil}`)
}

for (const [name, text] of Object.entries(ABLAEUFE))
  berichte(name, (gesucht) => index.suche(gesucht, { tag: TAG, bevorzugtesLand: HESSEN }), text)
berichte(
  'nearest Gemeinde',
  () => index.naechste(49.4 + zufall(22) / 10, 7.8 + zufall(24) / 10, TAG),
  () => '',
)
berichte(
  'chain of an area',
  (ags) => index.kette(index.findByArs(ags, TAG)!.id, TAG),
  () => eine().ags!,
)
