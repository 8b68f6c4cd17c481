// Which of two places counts: the one among the words or the one chosen beside them.
import { expect, test } from 'vitest'
import { echterIndex } from '../../gebiet/fixtures.ts'
import { gemeinterOrt } from './gemeinter-ort.ts'

const gebiete = await echterIndex()
const TAG = '2026-11-22'
const ARS = { Wanfried: '066360013013', Kassel: '066110000000' } as const

function gemeint(q: string, ort: keyof typeof ARS | null) {
  const gewaehlt = ort ? gebiete.findByArs(ARS[ort], TAG)! : null
  const antwort = gemeinterOrt(q, { gebiete, gewaehlt, tag: TAG, heute: TAG, bekannt: () => false, land: '060000000000' })
  const { worte, gebiet, erkannt, mehrere } = antwort
  return [worte, gebiet?.kurzname ?? null, erkannt?.kurzname ?? null, mehrere.length > 1]
}

test.each([
  ['der genannte geht vor', 'hund anmelden wanfried', 'Kassel', ['hund anmelden', 'Wanfried', 'Wanfried', false]],
  ['der genannte, wenn keiner gewählt ist', 'hund anmelden wanfried', null, ['hund anmelden', 'Wanfried', 'Wanfried', false]],
  ['der gewählte, wenn keiner genannt ist', 'hund anmelden', 'Kassel', ['hund anmelden', 'Kassel', null, false]],
  [
    'der gewählte, wenn er im genannten Kreis liegt',
    'hund werra-meißner-kreis',
    'Wanfried',
    ['hund', 'Wanfried', 'Werra-Meißner-Kreis', false],
  ],
  [
    'der genannte Kreis, wenn der gewählte anderswo liegt',
    'hund werra-meißner-kreis',
    'Kassel',
    ['hund', 'Werra-Meißner-Kreis', 'Werra-Meißner-Kreis', false],
  ],
  ['keiner von mehreren ist genannt', 'pass münster', 'Kassel', ['pass', 'Kassel', null, true]],
] as const)('%s', (_, q, ort, erwartet) => expect(gemeint(q, ort)).toEqual(erwartet))

test('mehrere, unter denen der gewählte ist, sind keine Frage', () => {
  const { mehrere } = gemeinterOrt('hund in neustadt', { gebiete, gewaehlt: null, tag: TAG, heute: TAG, bekannt: () => false })
  expect(mehrere.length).toBeGreaterThan(1)
  const wahl = { gebiete, gewaehlt: mehrere.at(-1)!, tag: TAG, heute: TAG, bekannt: () => false }
  expect(gemeinterOrt('hund in neustadt', wahl)).toEqual({ worte: 'hund', gebiet: mehrere.at(-1), erkannt: null, mehrere: [] })
})
