// Which words are the same word to the search, how compounds come apart, how far words are from each other, what is a citation of law.
import { describe, expect, test } from 'vitest'
import { abstand, klang } from './aehnlich.ts'
import { schluesselIn, zitate, zitateIn } from './recht.ts'
import { falte, normalform, stamm, suchwoerter, woerter } from './woerter.ts'
import { bekannterTeil, unbekannterAnfang, zerlege } from './zerlegung.ts'

const stammVon = (wort: string) => stamm(falte(wort))

describe('Stamm', () => {
  test.each([
    ['Anmeldung', 'anmelden', 'angemeldet', 'anzumelden'],
    ['Einladung', 'einzuladen', 'eingeladen', 'Eingeladene'],
    ['Ausstellung', 'auszustellen', 'ausgestellt', 'ausgestellten'],
    ['Ausbildung', 'ausbilden', 'Auszubildende', 'Auszubildender'],
    ['Anforderung', 'anfordern', 'angeforderten', 'anzufordern'],
    ['Sperrung', 'sperren', 'gesperrt', 'gesperrten'],
    ['Angehörige', 'Angehörigen', 'Angehöriger'],
    ['Verein', 'Vereine', 'Vereinen', 'Vereins'],
    ['Haus', 'Häuser', 'Häusern', 'Hauses'],
    ['Verlängerung', 'verlängern', 'verlängert'],
    ['Hund', 'Hunde', 'Hunden', 'Hundes'],
    ['Straße', 'Strasse', 'Straßen', 'STRASSEN'],
    ['Gebühr', 'Gebuehr', 'Gebühren'],
  ])('%s, %s und %s sind ein Wort', (...worte) => expect(new Set(worte.map(stammVon)).size).toBe(1))

  test.each([
    ['Person', 'Perso'],
    ['Kind', 'Kino'],
    ['Gehalt', 'Hal'],
    ['Angebot', 'anboten'],
    ['Umzugswagen', 'Umgswagen'],
    ['Ausweis', 'Ausweg'],
    ['Haus', 'Haut'],
    ['Amt', 'Amsel'],
  ])('%s und %s sind zwei', (eines, anderes) => expect(stammVon(eines)).not.toBe(stammVon(anderes)))

  test.each(['Ausweis', 'Kreis', 'Pass', 'Bus', 'Hund'])('„%s“ bleibt, wie es ist', (wort) => expect(stammVon(wort)).toBe(falte(wort)))
})

describe('Faltung', () => {
  test.each([
    ['Führerschein', 'FUEHRERSCHEIN'],
    ['Führerschein', 'fu\u0308hrerschein'],
    ['Maß', 'mass'],
    ['Café', 'cafe'],
  ])('%s ist %s', (eines, anderes) => expect(falte(eines)).toBe(falte(anderes)))
  test('weiche Trennzeichen und unsichtbare Leerzeichen trennen kein Wort', () =>
    expect(woerter('Hunde\u00ADsteuer Pass\u200Bamt')).toEqual(woerter('Hundesteuer Passamt')))
  test('ein Umlaut aus Buchstabe und Zeichen trennt kein Wort', () => expect(woerter('Fu\u0308hrerschein')).toEqual(['fuhrerschein']))
})

describe('Wörter einer Anfrage', () => {
  test('Füllwörter fallen weg, es sei denn, es gibt nur sie', () => {
    expect(suchwoerter('Ich möchte meinen Hund anmelden')).toEqual(['hund', 'anmelden'])
    expect(suchwoerter('was ist das')).toEqual(['was', 'ist', 'das'])
  })
  test('eine Anfrage hat in jeder Schreibweise und Reihenfolge dieselbe Normalform', () => {
    for (const q of ['anmelden Hund', 'HUND, anmelden!', 'meinen Hund anmelden', 'Hund Hund anmelden'])
      expect(normalform(q)).toBe(normalform('Hund anmelden'))
    expect(normalform('Katze anmelden')).not.toBe(normalform('Hund anmelden'))
  })
})

describe('Zusammensetzungen', () => {
  const bekannt = new Set(
    'Hund Steuer Bescheid Person Ausweis Verlust Wald Unter Halt Verwalten Abfall Kalender Kind Geld Antrag'.split(' ').map(stammVon),
  )
  const teile = (wort: string) => zerlege(falte(wort), (kurz) => bekannt.has(kurz))
  test.each([
    ['Hundesteuerbescheid', ['Hund', 'Steuer', 'Bescheid']],
    ['Ausweisverlust', ['Ausweis', 'Verlust']],
    ['Kindergeldantrag', ['Kind', 'Geld', 'Antrag']],
    ['Abfallkalender', ['Abfall', 'Kalender']],
  ])('%s wird %j', (wort, erwartet) => expect(teile(wort)).toEqual(erwartet.map(stammVon)))
  test.each(['Verwaltung', 'Unterhalt', 'Steuer', 'Hund', 'Hundexyz', 'xyzsteuer', '2024steuerbescheid'])('%s bleibt ganz', (wort) =>
    expect(teile(wort)).toEqual([]),
  )
  test('von einem fremden Wort ist wenigstens das Ende bekannt, sonst der Anfang', () => {
    const teil = (wort: string) => bekannterTeil(falte(wort), (kurz) => bekannt.has(kurz))
    expect([teil('Quarkbescheid'), teil('Bescheidquark'), teil('Quarkkuchen')]).toEqual(['bescheid', 'bescheid', null])
  })
  test('was davor steht, kann der Anfang anderer Wörter sein, ohne die Fuge', () => {
    const anfang = (wort: string) => unbekannterAnfang(falte(wort), (kurz) => bekannt.has(kurz))
    expect(anfang('Saisonausweis')).toEqual({ anfang: 'saison', ende: 'ausweis' })
    expect(anfang('Einkommensbescheid')).toEqual({ anfang: 'einkommen', ende: 'bescheid' })
    expect([anfang('Quarkkuchen'), anfang('Ehesteuer')]).toEqual([null, null])
  })
})

describe('Abstand', () => {
  test.each([
    ['hund', 'hund', 0],
    ['hund', 'hudn', 1],
    ['hund', 'hun', 1],
    ['hund', 'hunde', 1],
    ['hund', 'hand', 1],
    ['gewerbe', 'gewrebe', 1],
    ['ausweis', 'uasweiss', 2],
    ['', 'ab', 2],
  ])('von „%s“ zu „%s“ sind es %i Schritte, hin wie zurück', (a, b, schritte) => {
    expect([abstand(a, b, 3), abstand(b, a, 3)]).toEqual([schritte, schritte])
  })
  test('mehr als erlaubt ist unendlich', () => {
    expect(abstand('hund', 'katze', 3)).toBe(Number.POSITIVE_INFINITY)
    expect(abstand('hund', 'hudn', 0)).toBe(Number.POSITIVE_INFINITY)
    expect(abstand('a', 'aaaaaa', 2)).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('Klang', () => {
  test.each([
    ['Rente', 'Rennte'],
    ['Telefon', 'Telephon'],
    ['Apotheke', 'Apoteke'],
    ['Fahrrad', 'Farrad'],
    ['Bücke', 'Büke'],
    ['Wohngeld', 'Wohngelt'],
  ])('%s klingt wie %s', (eines, anderes) => expect(klang(falte(eines))).toBe(klang(falte(anderes))))
  test.each([
    ['Rente', 'Rinde'],
    ['Pass', 'Bass'],
  ])('%s nicht wie %s', (eines, anderes) => expect(klang(falte(eines))).not.toBe(klang(falte(anderes))))
})

describe('Rechtsstellen', () => {
  test.each([
    ['§ 34a Abs. 1 GewO', ['§34a', '§34a gewo']],
    ['§34a gewo', ['§34a', '§34a gewo']],
    ['§§ 14, 15 GewO', ['§14', '§14 gewo', '§15', '§15 gewo']],
    ['§§ 14 UND 15 GewO', ['§14', '§14 gewo', '§15', '§15 gewo']],
    ['Art. 5 DSGVO', ['§5', '§5 dsgvo']],
    ['Artikel 5 DSGVO', ['§5', '§5 dsgvo']],
    ['Paragraf 3 WoGG', ['§3', '§3 wogg']],
    ['Party 5', []],
    ['34a', []],
  ])('„%s“ nennt %j', (text, erwartet) => expect(zitate(text)).toEqual(erwartet))

  test('eine Anfrage darf das Zeichen weglassen', () => expect(zitateIn(' 34a gewo ')).toEqual({ gefunden: ['§34a gewo'], rest: '' }))
  test.each([
    ['Bewachung § 34a Abs. 1 Satz 2 GewO', 'Bewachung'],
    ['§ 34a Bewachung', 'Bewachung'],
    ['§ 34a GewO Bewachung erlauben', 'Bewachung erlauben'],
  ])('die anderen Wörter von „%s“ bleiben', (q, rest) => expect(zitateIn(q).rest.trim()).toBe(rest))
  test('ohne Rechtsstelle bleibt die Anfrage, wie sie ist', () =>
    expect(zitateIn('hund anmelden')).toEqual({ gefunden: [], rest: 'hund anmelden' }))

  // A pattern that tries in vain in ever more ways would not come to an end: doubling these texts must not change that.
  test.each([
    '§',
    '§ ',
    '§ 1 ',
    '§ 1,',
    '§ 1 abs. ',
    '§1 s s s s ',
    'art ',
    'artikel 1 und ',
    '1 und ',
    '§ 1 AaAaAaAaAa',
    '§1ab',
    '§ 1 abs 1 abs ',
    'ÄÖÜä',
    '-–',
  ])('10.000 Zeichen „%s“ werden gelesen', (stueck) => {
    const text = stueck.repeat(10_000 / stueck.length)
    for (const feindlich of [text, `§ 1${text}`, `${text}§`, `§ 1 ${text}1ab`]) {
      expect(Array.isArray(zitate(feindlich))).toBe(true)
      expect(typeof zitateIn(feindlich).rest).toBe('string')
    }
  })
  test.each(['a', 'ge', 'anzu', 'umge', 'et', 'ä\u0308', '\u00AD', '1', 'ungen'])(
    'ein Wort aus 10.000 Zeichen „%s“ wird gelesen',
    (stueck) => {
      const lang = stueck.repeat(10_000 / stueck.length)
      expect(stamm(falte(lang)).length).toBeLessThanOrEqual(10_000)
      expect(woerter(lang).every((wort) => wort.length <= 40)).toBe(true)
      expect(klang(lang).length).toBeGreaterThan(-1)
    },
  )
})

describe('Schlüssel', () => {
  test.each(['99050012104000', '99.050.012.104.000', '99 050 012 104 000'])('„%s“ ist ein ganzer', (text) =>
    expect(schluesselIn(text)).toBe('99050012104000'),
  )
  test.each([
    ['99 0500', '990500'],
    ['77.050', null],
    ['99050', null],
    ['9905001210400099', null],
    ['12345678901234', null],
    ['99050012104000x', null],
  ])('„%s“ wird gelesen als %j', (text, erwartet) => expect(schluesselIn(text)).toBe(erwartet))
})
