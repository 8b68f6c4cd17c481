// The judged cases as the table has them: one row, one question, one answer demanded by law.
import { readFileSync } from 'node:fs'
import { parseCsv } from '../../src/platform/csv.ts'

const SPALTEN = [
  'nr',
  'leistung',
  'bezugsort',
  'ort',
  'eingabe',
  'ars',
  'tag',
  'rolle',
  'einwohner',
  'behoerde',
  'gebiet',
  'durch',
  'rechtsquelle',
  'grenzfall',
  'sicher',
  'bemerkung',
] as const

export const faelle = parseCsv(readFileSync(new URL('zustaendigkeit.csv', import.meta.url), 'utf8'), SPALTEN)
export type Fall = (typeof faelle)[number]

export function bezeichnung({ nr, leistung, rolle, ort, eingabe, tag, bemerkung, sicher }: Fall): string {
  const wo = eingabe === '' ? ort : `„${eingabe}“ (${ort})`
  return `${nr} ${leistung}, ${rolle}, ${wo}, ${tag}${bemerkung && `: ${bemerkung}`}${sicher === 'ja' ? '' : ' (unsicher)'}`
}
