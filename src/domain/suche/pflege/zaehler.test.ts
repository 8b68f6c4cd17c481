// What is counted in memory: who cannot be recognised, and how much it may become.
import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { tickendeUhr } from '../../../../test/support/uhr.ts'
import { normalform } from '../sprache/woerter.ts'
import { istPersoenlich } from './persoenlich.ts'
import { createAnfragenzaehler, createKlickzaehler, gewichteBeliebtheit } from './zaehler.ts'

test.each([
  ['Hund anmelden', 'anmelden  HUND'],
  ['Führerschein umtauschen', 'umtauschen fuehrerschein'],
  ['hund hund anmelden', 'anmelden, Hund!'],
])('„%s“ und „%s“ fragen dasselbe', (a, b) => expect(normalform(a)).toBe(normalform(b)))

test.each([
  ['hund anmelden', false],
  ['37281 wanfried', false],
  ['§ 34a gewo', false],
  ['99102013001000', false],
  ['99 102 013 001 000', false],
  ['erika@example.org', true],
  ['05655 123456', true],
  ['+49 (0)5655/98-76-54', true],
  ['geboren 12.03.1985', true],
  ['kundennummer 1234567', true],
  ['eins zwei drei vier fünf sechs sieben acht', false],
  ['eins zwei drei vier fünf sechs sieben acht neun', true],
  ['x'.repeat(61), true],
])('„%s“ wird behalten oder nicht (persönlich: %s)', (anfrage, persoenlich) => expect(istPersoenlich(anfrage)).toBe(persoenlich))

describe('Klicks', () => {
  const zaehler = (uhr = tickendeUhr()) => {
    const salze: string[] = []
    const gemerkt: string[] = []
    const neu = () => {
      const salz = randomBytes(8).toString('hex')
      salze.push(salz)
      return (text: string) => {
        const spur = createHash('sha256').update(salz).update(text).digest('hex')
        gemerkt.push(spur)
        return spur
      }
    }
    return { ...createKlickzaehler(uhr, neu), salze, gemerkt, uhr }
  }

  test('je Herkunft, Objekt und Tag zählt einer; nach dem Abholen beginnt es von vorn, nicht der Tag', () => {
    const { count, nimm } = zaehler()
    for (const herkunft of ['a', 'a', 'b']) count('hund', herkunft)
    count('katze', 'a')
    expect(nimm()).toEqual(
      new Map([
        ['hund', 2],
        ['katze', 1],
      ]),
    )
    count('hund', 'a')
    expect(nimm()).toEqual(new Map())
  })

  test('am nächsten Tag zählt es wieder, mit neuem Salz', () => {
    const { count, nimm, uhr, salze, gemerkt } = zaehler()
    count('hund', 'a')
    uhr.weiter(24 * 3_600_000)
    count('hund', 'a')
    expect(nimm()).toEqual(new Map([['hund', 2]]))
    expect(new Set(salze).size).toBe(salze.length)
    expect(gemerkt[0]).not.toBe(gemerkt[1])
  })

  test('wer den Speicher füllen will, wird nicht mehr gezählt', () => {
    const { count, nimm } = zaehler()
    for (let i = 0; i < 6_000; i++) count(`objekt ${i}`, 'a')
    count('x'.repeat(101), 'b')
    expect(nimm().size).toBe(5_000)
  })
})

describe('Anfragen ohne gute Antwort', () => {
  test('gezählt wird, was nichts oder wenig findet, unter einer Form', () => {
    const { count, nimm } = createAnfragenzaehler()
    count({ q: 'Rollator  mieten', sprache: 'de', gesamt: 0 })
    count({ q: 'mieten rollator', sprache: 'de', gesamt: 2 })
    count({ q: 'hund', sprache: 'de', gesamt: 3 })
    count({ q: 'erika@example.org', sprache: 'de', gesamt: 0 })
    count({ q: '???', sprache: 'de', gesamt: 0 })
    expect(nimm()).toEqual([{ anfrage: 'mieten rollator', wortlaut: 'mieten rollator', sprache: 'de', anzahl: 2, ohne: 1 }])
    expect(nimm()).toEqual([])
  })

  test('weder viele Anfragen noch dieselbe immer wieder füllen den Speicher', () => {
    const { count, nimm } = createAnfragenzaehler()
    for (let i = 0; i < 1_000; i++) count({ q: 'immer', sprache: 'de', gesamt: 0 })
    for (let i = 0; i < 1_000; i++) count({ q: `nie${i}`, sprache: 'de', gesamt: 0 })
    const gezaehlt = nimm()
    expect(gezaehlt.length).toBe(500)
    expect(gezaehlt[0]!.anzahl).toBe(20)
  })
})

test('Beliebtheit wächst mit dem Logarithmus; wenige Klicks entscheiden nichts', () => {
  const viele = gewichteBeliebtheit(
    new Map([
      ['a', 999],
      ['b', 99],
      ['c', 0],
    ]),
  )
  expect([...viele].map(([id, wert]) => [id, Number(wert.toFixed(2))])).toEqual([
    ['a', 1],
    ['b', 0.67],
    ['c', 0],
  ])
  expect(gewichteBeliebtheit(new Map([['a', 1]])).get('a')).toBeLessThan(0.3)
})
