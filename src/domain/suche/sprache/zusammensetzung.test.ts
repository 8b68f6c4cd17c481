// Compounds the stock does not have, terms longer than the word they stand for, and words that are no misspelling of others.
import { expect, test } from 'vitest'
import { dokument, sucheMit, titel } from '../fixtures.ts'

const SAISON = dokument('Saisonkennzeichen')
const SCHILD = dokument('Schild drucken')

test('der Anfang eines fremden Worts zählt, auch wenn ihn nur andere Zusammensetzungen haben', () => {
  const bestand = [SCHILD, SAISON, dokument('Kennzeichen'), dokument('Schild bestellen')]
  expect(titel(sucheMit(bestand, ['komposita']), 'saisonschilder')).toContain('Saisonkennzeichen')
  expect(titel(sucheMit(bestand, ['komposita']), 'quarkschilder')).not.toContain('Saisonkennzeichen')
})

test('ein langer Begriff erdrückt das Wort nicht, das der Bestand selbst hat', () => {
  const suche = sucheMit([
    dokument('Register'),
    dokument('Ummeldung Gewerbe Betrieb Standort'),
    ...Array.from('abcdef', (x) => dokument(x)),
  ])
  suche.setWortschatz([{ wort: 'register', begriff: 'Ummeldung Gewerbe Betrieb Standort', art: 'synonym' }])
  const { treffer } = suche.search({ q: 'register' })
  const punkte = new Map(treffer.map((eines) => [eines.titel, eines.punkte]))
  expect(punkte.get('Ummeldung Gewerbe Betrieb Standort')! / punkte.get('Register')!).toBeLessThan(2)
})

test('beginnt ein Wort anders und unterscheidet sich noch mehr, ist es kein Tippfehler', () => {
  const suche = sucheMit([dokument('Kassenzulassung'), dokument('Ausweisstelle')])
  expect(suche.search({ q: 'saisonzulassung' }).korrektur).toBeNull()
  expect(suche.search({ q: 'uasweisstelle' }).korrektur?.gesucht).toBe('ausweisstelle')
})
