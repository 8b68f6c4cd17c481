// Rules for the Bezirk of a kind, and single rows that say that nobody answers at one place.
import { describe, expect, test } from 'vitest'
import { gebietId, HUND, musterModell, musterRegel, musterStelle, musterZeile } from './fixtures.ts'
import { wer } from './wer.ts'
import type { Frage } from './zustaendigkeit.ts'

const WANFRIED = '066360013013'
const frage = (ort: string, mehr: Partial<Frage> = {}): Frage => ({
  leistung: HUND,
  gebiet: gebietId(ort),
  rolle: 'zustaendige-stelle',
  tag: '2026-11-21',
  ...mehr,
})
const saetze = (antwort: { herleitung: { satz: { de: string } }[] }) => antwort.herleitung.map(({ satz }) => satz.de).join(' ')

describe('der Bezirk einer Art', () => {
  const jeFinanzamt = musterRegel({ stelle: { bezirksart: 'finanzamt', aufgabe: 'finanzamt' } })
  const jeStandesamt = musterRegel({ stelle: { bezirksart: 'standesamt', aufgabe: 'standesamt' } })
  const eigenes = musterRegel({ stelle: { ebene: 'gemeinde', aufgabe: 'standesamt' } })
  const finanzamt = musterStelle('finanzamt-fulda', 'bezirk/finanzamt', ['finanzamt'])
  const gemeinsames = musterStelle('standesamt-r', 'bezirk/standesamt', ['standesamt'])

  test('führt zu dessen Stelle: auch wenn der ganze Kreis im Bezirk liegt', () => {
    const modell = musterModell({ regeln: [jeFinanzamt], stellen: [finanzamt] })
    for (const ort of ['Knapp', 'Fulda', 'Landkreis Fulda']) expect(wer(modell, frage(ort))).toMatchObject({ stelle: finanzamt.id })
  })
  test('sagt in beiden Sprachen, zu welchem Bezirk der Ort gehört', () => {
    const { herleitung } = wer(musterModell({ regeln: [jeFinanzamt], stellen: [finanzamt] }), frage('Knapp'))
    expect(herleitung.map(({ satz }) => satz)).toContainEqual({
      de: 'Knapp gehört zum Bezirk des Finanzamts Fulda.',
      en: 'Knapp belongs to the area served by: Finanzamt Fulda.',
    })
  })
  test('sagt, welche Behörde es wäre, wenn ihre Stelle noch nicht eingetragen ist', () => {
    const modell = musterModell({ regeln: [jeFinanzamt, musterRegel({ ...jeStandesamt, rolle: 'anlaufstelle' })] })
    expect(wer(modell, frage('Knapp'))).toMatchObject({ grund: 'keine-stelle-hinterlegt', durch: 'das Finanzamt Fulda' })
    expect(wer(modell, frage('Ringgau', { rolle: 'anlaufstelle' }))).toMatchObject({ durch: 'das gemeinsame Standesamt R' })
  })
  test('ist keine Antwort, wo es keinen Bezirk dieser Art gibt', () => {
    const modell = musterModell({ regeln: [jeFinanzamt], stellen: [finanzamt] })
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ art: 'keine', grund: 'keine-regel' })
  })
  test('geht der Regel für die eigene Gemeinde vor, ohne dass diese es ausnimmt', () => {
    const eigene = ['066360010010', '066360013013'].map((ars) => musterStelle(`standesamt-${ars}`, ars, ['standesamt']))
    const modell = musterModell({ regeln: [eigenes, jeStandesamt], stellen: [gemeinsames, ...eigene] })
    expect(wer(modell, frage('Ringgau'))).toMatchObject({ stelle: gemeinsames.id })
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ stelle: eigene[1]!.id })
  })
  test('eine Regel nur für eine Gemeinde geht ihm vor', () => {
    const nurHier = musterRegel({ ars: '066360010010', stelle: { keine: 'nicht-angeboten' } })
    const modell = musterModell({ regeln: [jeStandesamt, nurHier], stellen: [gemeinsames] })
    expect(wer(modell, frage('Ringgau'))).toMatchObject({ grund: 'nicht-angeboten' })
    expect(wer(modell, frage('Herleshausen'))).toMatchObject({ stelle: gemeinsames.id })
  })
  test('fragt für einen ganzen Kreis nach der Gemeinde, wenn nur ein Teil im Bezirk liegt', () => {
    const imLand = musterRegel({ stelle: { ebene: 'kreis', aufgabe: 'standesamt' } })
    for (const regeln of [[jeStandesamt], [imLand, jeStandesamt]])
      expect(wer(musterModell({ regeln, stellen: [gemeinsames] }), frage('Werra-Meißner-Kreis'))).toMatchObject({ grund: 'ort-unklar' })
  })
  test('gilt nur, wo auch die Bedingung gilt', () => {
    const modell = musterModell({ regeln: [{ ...jeFinanzamt, bedingung: { einwohnerMin: 7500 } }], stellen: [finanzamt] })
    expect(wer(modell, frage('Klein'))).toMatchObject({ grund: 'keine-regel' })
    expect(wer(modell, frage('Knapp'))).toMatchObject({ stelle: finanzamt.id })
  })
})

describe('eine einzelne Zeile ohne Stelle', () => {
  const amt = musterStelle('steueramt', WANFRIED, ['steuern'])
  const nicht = { ...musterZeile('', WANFRIED), stelle: { keine: 'nicht-angeboten' } } as const

  test('sagt für einen Ort, dass es die Leistung nicht gibt, gegen die Regel', () => {
    const antwort = wer(musterModell({ regeln: [musterRegel()], zeilen: [nicht], stellen: [amt] }), frage('Wanfried'))
    expect(antwort).toMatchObject({ art: 'keine', grund: 'nicht-angeboten', durch: null })
    expect(saetze(antwort)).toContain('Für Wanfried ist das ausdrücklich so eingetragen.')
  })
  test('nennt, wer es übernimmt, in beiden Sprachen', () => {
    const stelle = { keine: 'uebernimmt', durch: 'die Nachbarstadt', durchEn: 'the neighbouring town' } as const
    const modell = musterModell({ zeilen: [{ ...nicht, stelle }] })
    expect(wer(modell, frage('Wanfried'))).toMatchObject({ durch: 'die Nachbarstadt', durchEn: 'the neighbouring town' })
  })
  test('widerspricht einer Zeile für denselben Ort, die eine Stelle nennt', () => {
    const modell = musterModell({ zeilen: [nicht, musterZeile('steueramt', WANFRIED)], stellen: [amt] })
    expect(wer(modell, frage('Wanfried')).art).toBe('konflikt')
  })
})
