// Terms are found in the forms German and English give them, and nowhere else.
import { describe, expect, test } from 'vitest'
import { type Begriff, entfalteFormen } from './begriff.ts'
import { createErkennung } from './erkennung.ts'

const begriff = (kennung: string, de: string, en = ''): Begriff => ({
  kennung,
  siehe: [],
  de: { name: kennung, erklaerung: 'So.', formen: entfalteFormen(de)! },
  en: { name: kennung, erklaerung: 'So.', formen: entfalteFormen(en)! },
})
const BEGRIFFE = [
  begriff('bescheid', 'Bescheid(s/es/e/en)|Steuerbescheid(s/es/e/en)', 'official notice(s)'),
  begriff('versicherung', 'eidesstattliche(n/r) Versicherung(en)|an Eides statt'),
  begriff('alter', 'Grundsicherung im Alter'),
  begriff('grundsicherung', 'Grundsicherung'),
  begriff('gewerbe', 'Gewerbeanzeige(n)'),
  begriff('register', '', 'residents’ register'),
]
const de = createErkennung(BEGRIFFE, 'de')
const en = createErkennung(BEGRIFFE, 'en')
const gefunden = (text: string, erkenne = de) => erkenne.text(text).map(({ von, bis, kennung }) => `${kennung}: ${text.slice(von, bis)}`)

describe('Formen eines Begriffs', () => {
  test.each([
    ['Bescheid(s/es)', ['Bescheid', 'Bescheids', 'Bescheides']],
    ['eine(n) Sache(n)|an Eides statt', ['eine Sache', 'eine Sachen', 'einen Sache', 'einen Sachen', 'an Eides statt']],
    ['', []],
  ])('%s', (muster, formen) => expect(entfalteFormen(muster)).toEqual(formen))

  test.each(['Bescheid(', 'Bescheid(s', 'Bescheid (s)', '(s)', 'Bescheid|', 'Bescheid ', 'Be(s)cheid', 'a;b'])('„%s“ ist keine', (muster) =>
    expect(entfalteFormen(muster)).toBeNull(),
  )
})

describe('Gefunden wird das ganze Wort in seinen Beugungen', () => {
  test.each([
    ['Der Bescheid kommt.', 'bescheid: Bescheid'],
    ['Das Datum des Bescheides, bitte', 'bescheid: Bescheides'],
    ['mit zwei Bescheiden.', 'bescheid: Bescheiden'],
    ['(Bescheid)', 'bescheid: Bescheid'],
    ['„Bescheid“', 'bescheid: Bescheid'],
    ['Ihr Steuerbescheid', 'bescheid: Steuerbescheid'],
    ['einer eidesstattlichen Versicherung', 'versicherung: eidesstattlichen Versicherung'],
    ['Eidesstattliche Versicherungen', 'versicherung: Eidesstattliche Versicherungen'],
    ['an Eides\u00a0statt', 'versicherung: an Eides\u00a0statt'],
    ['Grundsicherung im Alter', 'alter: Grundsicherung im Alter'],
    ['Grundsicherung im Sommer', 'grundsicherung: Grundsicherung'],
  ])('%s', (text, fund) => expect(gefunden(text)).toEqual([fund]))

  test.each([
    'Bescheidenheit ist eine Zier.',
    'Wir sind bescheiden.',
    'Ein Bescheidchen',
    'Rentenbescheid', // a compound nobody listed
    'Bescheid-Nummer',
    'Vorab-Bescheid',
    'Bescheid- und Aktenzeichen',
    'eidesstattliche. Versicherung', // two sentences
    'BESCHEID',
    'Bescheidübergabe',
    '',
  ])('nichts in „%s“', (text) => expect(gefunden(text)).toEqual([]))

  test('mehrere in der Reihenfolge des Textes, ohne Überschneidung', () => {
    expect(gefunden('Bescheid, Gewerbeanzeige, Grundsicherung im Alter, Bescheide')).toEqual([
      'bescheid: Bescheid',
      'gewerbe: Gewerbeanzeige',
      'alter: Grundsicherung im Alter',
      'bescheid: Bescheide',
    ])
  })

  test('ein englischer Text nennt auch deutsche Begriffe, ein deutscher keine englischen', () => {
    expect(gefunden('Official notices (Bescheide) and the residents’ register', en)).toEqual([
      'bescheid: Official notices',
      'bescheid: Bescheide',
      'register: residents’ register',
    ])
    expect(gefunden('official notice')).toEqual([])
  })
})
