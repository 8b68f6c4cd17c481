// The files of the terms: what counts, and how a fault is named.
import { expect, test } from 'vitest'
import { faultText } from '../../platform/seed.ts'
import { leseBegriffe } from './seed.ts'

const DE = 'kennung,begriff,formen,erklaerung,siehe'
const EN = 'kennung,begriff,formen,erklaerung'
const lies = (de: string[], en: string[]) => leseBegriffe({ de: [DE, ...de].join('\n'), en: [EN, ...en].join('\n') })
const EIN = ['a,Bescheid,Bescheid(s),"Ein Brief, amtlich.",', 'a,notice,notice(s),A letter.'] as const

test('ein Begriff in zwei Sprachen', () => {
  expect(lies([EIN[0]], [EIN[1]])).toEqual({
    begriffe: [
      {
        kennung: 'a',
        siehe: [],
        de: { name: 'Bescheid', erklaerung: 'Ein Brief, amtlich.', formen: ['Bescheid', 'Bescheids'] },
        en: { name: 'notice', erklaerung: 'A letter.', formen: ['notice', 'notices'] },
      },
    ],
    faults: [],
  })
})

test.each([
  [['a,B,B,Ein Brief,'], 'de.csv:2: Feld „erklaerung“: hier gehören ein oder mehrere ganze Sätze hin.'],
  [['A b,B,B,Ein Brief.,'], 'de.csv:2: Feld „kennung“: nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.'],
  [['a,,B,Ein Brief.,'], 'de.csv:2: Feld „begriff“: hier steht nichts; ergänzen Sie den Namen.'],
  [['a,B,B(,Ein Brief.,'], 'de.csv:2: Feld „formen“: „B(“ lässt sich nicht lesen; schreiben Sie „Wort(endung/endung)|andere Form“.'],
  [[EIN[0], EIN[0]], 'de.csv:3: Feld „kennung“: „a“ steht schon weiter oben; streichen Sie eine der beiden Zeilen.'],
  [
    [EIN[0], 'b,C,C|Bescheids,Noch ein Brief.,'],
    'de.csv:3: Feld „formen“: „Bescheids“ steht schon bei „a“; streichen Sie eines von beiden.',
  ],
  [['a,B,B,Ein Brief.,c'], 'de.csv:2: Feld „siehe“: einen Begriff „c“ gibt es hier nicht; streichen Sie ihn.'],
  [['a,B'], 'de.csv:2: Feld „kennung“: hier gehören 5 Spalten hin.'],
  [[`a,B,B,${'x'.repeat(260)}.,`], 'de.csv:2: Feld „erklaerung“: höchstens 260 Zeichen; kürzen Sie den Text.'],
])('ein Mangel wird mit Zeile und Abhilfe genannt: %j', (de, meldung) => {
  expect(lies(de, [EIN[1]]).faults.map(faultText)).toContain(meldung)
})

test('was nur in einer Sprache steht, zählt nicht und wird genannt', () => {
  const { begriffe, faults } = lies([EIN[0]], [])
  expect(begriffe).toEqual([])
  expect(faults.map(faultText)).toEqual(['de.csv:2: Feld „kennung“: „a“ fehlt in der anderen Sprache; ergänzen Sie die Zeile dort.'])
})

test('eine fremde Kopfzeile', () => {
  expect(leseBegriffe({ de: 'x', en: EN }).faults.map(faultText)).toEqual([
    'de.csv:1: (ganze Datei): die erste Zeile muss „kennung,begriff,formen,erklaerung,siehe“ heißen.',
  ])
})
