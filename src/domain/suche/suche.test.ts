import { describe, expect, test } from 'vitest'
import { createSuche, type Suchdokument } from './index.ts'

const HESSEN = ['060000000000', '000000000000']
const WANFRIED = ['066360013013', '066360000000', '066000000000', ...HESSEN]
const WIESBADEN = ['064140000000', '064000000000', ...HESSEN]

const dokument = (titel: string, begriffe: string[] = [], abweichend: Partial<Suchdokument> = {}): Suchdokument => ({
  art: 'leistung',
  id: titel.toLowerCase().replace(/ /g, '-'),
  sprache: 'de',
  leistungsschluessel: null,
  titel,
  teaser: '',
  name: titel,
  gebiete: ['060000000000'],
  felder: { stichwoerter: begriffe },
  merkmale: { zielgruppen: [], ebene: 'land', themen: [], online: [] },
  ...abweichend,
})
const amt = (titel: string, ars: string) => dokument(titel, [], { art: 'organisationseinheit', gebiete: [ars] })
const mit = (...dokumente: Suchdokument[]) => {
  const suche = createSuche()
  for (const eines of dokumente) suche.put(eines)
  return suche
}
const titel = (suche: ReturnType<typeof createSuche>, q: string, kette: string[] = []) =>
  suche.search({ q, kette }).treffer.map((t) => t.titel)

const HUND = dokument('Hund anmelden', ['Hundesteuer', 'Hundemarke'])
const PERSO = dokument('Personalausweis beantragen', ['Perso', 'Ausweis abgelaufen'])
const BAU = dokument('Baugenehmigung beantragen', ['Bauantrag', 'Bauen'])
const GEBURT = dokument('Geburtsurkunde anfordern', ['Abstammungsurkunde'])
const GEWERBE = dokument('Gewerbe anmelden', ['Gewerbeschein'], {
  leistungsschluessel: '99050012104000',
  felder: { schluessel: ['99050012104000'] },
})
const ALLE = mit(HUND, PERSO, BAU, GEBURT, GEWERBE)

describe('die richtige Leistung steht oben', () => {
  test.each([
    ['hund', 'Hund anmelden'],
    ['Hund anmelden', 'Hund anmelden'],
    ['HUNDE', 'Hund anmelden'],
    ['Ich möchte meinen Hund anmelden', 'Hund anmelden'],
    ['Hundesteuer', 'Hund anmelden'],
    ['Hundeanmeldung', 'Hund anmelden'],
    ['steuer', 'Hund anmelden'],
    ['perso', 'Personalausweis beantragen'],
    ['Personalausweis', 'Personalausweis beantragen'],
    ['personalausweiss', 'Personalausweis beantragen'],
    ['ausweise', 'Personalausweis beantragen'],
    ['Bauantrag', 'Baugenehmigung beantragen'],
    ['baugenehmigungen', 'Baugenehmigung beantragen'],
    ['geburt', 'Geburtsurkunde anfordern'],
    ['Urkunde', 'Geburtsurkunde anfordern'],
    ['gewrebe', 'Gewerbe anmelden'],
    ['99.050.012.104.000', 'Gewerbe anmelden'],
  ])('%s → %s', (q, erster) => {
    expect(titel(ALLE, q)[0]).toBe(erster)
  })

  test('ein Wort im Titel zählt mehr als dasselbe im Text', () => {
    const imText = dokument('Anderes', [], { felder: { text: 'Pass Pass Pass' } })
    expect(titel(mit(imText, dokument('Pass verlängern')), 'pass')).toEqual(['Pass verlängern', 'Anderes'])
  })

  test('wer alle Wörter hat, steht allein da', () => {
    expect(titel(ALLE, 'gewerbe anmelden')).toEqual(['Gewerbe anmelden'])
  })

  test('wer nur das Wort hat, das wenig sagt, hat ein anderes Thema', () => {
    const steuern = Array.from({ length: 45 }, (_, nr) => dokument(`Steuer ${nr}`))
    const uebrige = Array.from({ length: 200 }, (_, nr) => dokument(`Zaun ${nr}`))
    expect(titel(mit(dokument('Hund'), ...steuern, ...uebrige), 'Hund Steuer')).toEqual(['Hund'])
  })
  test('Umlaute sind gleich, wie auch immer geschrieben', () => {
    const suche = mit(dokument('Führerschein umtauschen'))
    for (const q of ['führerschein', 'fuehrerschein', 'FUHRERSCHEIN', 'fu\u0308hrerschein']) expect(titel(suche, q)).toHaveLength(1)
  })
})

describe('nichts Falsches', () => {
  test.each(['Quantenphysik', 'xyzzy', '', '   ', '???', '\u0000\u0007', '🐕'])('zu „%s“ gibt es keinen Treffer', (q) => {
    expect(ALLE.search({ q })).toMatchObject({ gesamt: 0, treffer: [], weiter: null })
  })

  test('was entfernt wurde, wird nicht mehr gefunden', () => {
    const suche = mit(HUND, PERSO)
    suche.remove(HUND.id)
    expect(titel(suche, 'hund')).toEqual([])
  })

  test('ein neuer Stand ersetzt den alten', () => {
    const suche = mit(HUND)
    suche.put({ ...HUND, titel: 'Katze anmelden', felder: {} })
    expect([titel(suche, 'hund'), titel(suche, 'katze')]).toEqual([[], ['Katze anmelden']])
  })
})

describe('am Ort', () => {
  const suche = mit(
    amt('Bürgerbüro Wanfried', WANFRIED[0]!),
    amt('Bürgerbüro Wiesbaden', WIESBADEN[0]!),
    amt('Bürgerbüro des Kreises', WANFRIED[1]!),
  )
  test('die Ämter anderer Städte bleiben weg, das eigene steht vor dem des Kreises', () => {
    expect(titel(suche, 'bürgerbüro', WANFRIED)).toEqual(['Bürgerbüro Wanfried', 'Bürgerbüro des Kreises'])
  })
  test('wer ganz Hessen ansieht, sieht alle', () => {
    expect(titel(suche, 'bürgerbüro', HESSEN)).toHaveLength(3)
  })
  test('eine Leistung des Landes gilt in jeder Stadt', () => {
    expect(titel(ALLE, 'hund', WIESBADEN)).toEqual(['Hund anmelden'])
  })
})

describe('Sprachen', () => {
  const suche = mit(HUND, { ...HUND, sprache: 'en', titel: 'Register a dog' }, PERSO)
  const en = (q: string) => suche.search({ q, sprache: 'en' }).treffer.map((treffer) => [treffer.titel, treffer.sprache])
  test('auf Englisch gefunden, einmal gezeigt', () => expect(en('dog')).toEqual([['Register a dog', 'en']]))
  test('ein deutsches Wort führt zur englischen Fassung', () => expect(en('Hund')).toEqual([['Register a dog', 'en']]))
  test('was nicht übersetzt ist, steht auf Deutsch da', () => expect(en('Perso')).toEqual([['Personalausweis beantragen', 'de']]))
})

test('beim Tippen erscheinen Titel', () => {
  expect(ALLE.suggest('gew').map((vorschlag) => vorschlag.titel)).toEqual(['Gewerbe anmelden'])
})

test.each([
  ['10.000 Zeichen', 'hund '.repeat(2000)],
  ['ein einziges Wort von 10.000 Zeichen', 'a'.repeat(10_000)],
  ['Steuerzeichen und Zeichen für reguläre Ausdrücke', `${'\u0000.*(+?[\\'.repeat(1000)}`],
  ['lauter verschiedene Wörter', Array.from({ length: 2000 }, (_, nr) => `w${nr}`).join(' ')],
])('%s schaden nicht', (_was, q) => {
  const viele = mit(...Array.from({ length: 2000 }, (_, nr) => dokument(`Leistung ${nr} für Vorgang${nr}`, [`Begriff${nr}`])))
  expect(() => viele.search({ q })).not.toThrow()
})

describe('Ämter, die es in jeder Stadt gibt', () => {
  const wohngeld = dokument('Mietzuschuss beantragen', ['Wohngeld'])
  const aemter = ['066360000000', '065340000000', '064310000000'].map((ars) => amt(`Wohngeldbehörde ${ars}`, ars))
  const haus = dokument('Magistrat der Stadt Wanfried', ['Rathaus'], { art: 'organisationseinheit', gebiete: ['066360013013'] })
  const bauamt = dokument('Bauamt der Stadt Wanfried', [], { art: 'organisationseinheit', gebiete: ['066360013013'], gewicht: 0.9 })

  test('stehen ohne Ort hinter der Leistung, mit Ort steht das eigene da', () => {
    const suche = mit(...aemter, wohngeld)
    expect(titel(suche, 'Wohngeld')[0]).toBe('Mietzuschuss beantragen')
    expect(titel(suche, 'Wohngeldbehörde', WANFRIED)).toEqual(['Wohngeldbehörde 066360000000'])
  })

  test('stehen hinter dem Haus, zu dem sie gehören', () => {
    expect(titel(mit(bauamt, haus), 'Wanfried')).toEqual(['Magistrat der Stadt Wanfried', 'Bauamt der Stadt Wanfried'])
  })

  test('verschwinden mit allen ihren Wörtern, wenn sie ein anderer Stand ablöst oder sie entfallen', () => {
    const suche = mit(bauamt, { ...bauamt, titel: 'Planungsamt' })
    expect([titel(suche, 'Bauamt'), titel(suche, 'Planungsamt')]).toEqual([[], ['Planungsamt']])
    suche.remove(bauamt.id)
    expect(titel(suche, 'Planungsamt')).toEqual([])
  })
})
