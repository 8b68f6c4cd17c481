// The real areas of Germany for tests of any noun, straight from the fact files: no database needed.
import { fileURLToPath } from 'node:url'
import { readFaktendateien } from '../../platform/faktendateien.ts'
import { DATEIEN, type Gebietsfakten, readGebietsfakten } from './fakten.ts'
import { createGebietIndex, type GebietIndex } from './gebiet-index.ts'

export const FAKTEN = fileURLToPath(new URL('../../../seeds/fakten', import.meta.url))

let fakten: Promise<Gebietsfakten> | undefined
let index: Promise<GebietIndex> | undefined

export function echteFakten(): Promise<Gebietsfakten> {
  fakten ??= readFaktendateien(FAKTEN, DATEIEN, '').then(({ texte }) => readGebietsfakten(texte()))
  return fakten
}

/** The index as the running program has it; made once per test file. */
export function echterIndex(): Promise<GebietIndex> {
  index ??= echteFakten().then((alle) => createGebietIndex({ ...alle, stand: 'test' }))
  return index
}
