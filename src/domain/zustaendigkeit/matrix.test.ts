// The matrix counts what people would be told, and names every cell that still needs work.
import { expect, test } from 'vitest'
import { derivedId } from '../../platform/id.ts'
import type { LeistungId } from '../leistung/index.ts'
import { gebietId, HUND, musterGebiete, musterModell, musterRegel, musterStelle, musterZeile } from './fixtures.ts'
import { matrix } from './matrix.ts'

const TAG = '2026-11-21'
const orte = ['Wanfried', 'Ringgau', 'Fulda', 'Knapp'].map((name) => musterGebiete().findById(gebietId(name), TAG)!)
const AUSWEIS: LeistungId = derivedId('leistung', 'personalausweis')
const stellen = [
  musterStelle('wanfried-amt', '066360013013', ['steuern']),
  musterStelle('ringgau-amt', '066360010010', ['steuern']),
  musterStelle('ringgau-zweites', '066360010010', ['steuern']),
]
const nicht = { ...musterZeile('', '066310009009'), stelle: { keine: 'nicht-angeboten' } } as const
const modell = musterModell({ regeln: [musterRegel()], zeilen: [nicht], stellen })

test('zählt je Leistung, wie viele Orte was zur Antwort haben', () => {
  const { zeilen, gesamt } = matrix(modell, orte, [HUND, AUSWEIS], TAG)
  const hund = { stelle: 1, konflikt: 1, 'nicht-angeboten': 1, 'keine-stelle-hinterlegt': 1 }
  expect(zeilen).toMatchObject([
    { leistung: HUND, anzahl: { ...hund, 'keine-regel': 0 } },
    { leistung: AUSWEIS, anzahl: { stelle: 0, 'keine-regel': 4 } },
  ])
  expect(gesamt).toMatchObject({ ...hund, 'keine-regel': 4 })
  for (const { anzahl } of zeilen) expect(Object.values(anzahl).reduce((summe, zahl) => summe + zahl)).toBe(orte.length)
})

test('nennt Widersprüche und Lücken mit ihrer Antwort, und nichts, was das Recht begründet', () => {
  const luecken = matrix(modell, orte, [HUND], TAG).luecken.map(({ gebiet, ergebnis, antwort }) => [gebiet.kurzname, ergebnis, antwort.art])
  expect(luecken).toEqual([
    ['Ringgau', 'konflikt', 'konflikt'],
    ['Knapp', 'keine-stelle-hinterlegt', 'keine'],
  ])
})

test('eine Leistung ohne jede Regel ist an jedem Ort eine Lücke', () => {
  expect(matrix(modell, orte, [AUSWEIS], TAG).luecken.map(({ ergebnis }) => ergebnis)).toEqual(orte.map(() => 'keine-regel'))
})
