// Which place a query names, on the real areas of Germany.
import { describe, expect, test } from 'vitest'
import { echterIndex } from '../../gebiet/fixtures.ts'
import { ortInAnfrage } from './ort-in-anfrage.ts'

const index = await echterIndex()
const TAG = '2026-11-22'
const WORTE = new Set('baum linden halle mieten kosten essen hund köln'.split(' '))
const bekannt = (wort: string) => WORTE.has(wort)

const inHessen = (q: string) => ortInAnfrage(q, index, TAG, { bekannt, land: '060000000000' })
const kurz = ({ rest, gebiet, mehrere }: ReturnType<typeof ortInAnfrage>) => [
  rest,
  gebiet?.kurzname ?? (mehrere.length > 0 ? mehrere.map(({ kurzname }) => kurzname) : null),
]

describe('Der Ort in der Anfrage, im Portal eines Landes', () => {
  test.each([
    ['hund anmelden wanfried', 'hund anmelden', 'Wanfried'],
    ['Hund anmelden in Wanfried', 'Hund anmelden', 'Wanfried'],
    ['wanfried hund anmelden', 'hund anmelden', 'Wanfried'],
    ['hund anmelden, Wanfried', 'hund anmelden', 'Wanfried'],
    ['kita in bad homburg', 'kita', 'Bad Homburg v. d. Höhe'],
    ['kita Bad Homburg vor der Höhe', 'kita', 'Bad Homburg v. d. Höhe'],
    ['kita bad homburg v.d.höhe anmelden', 'kita anmelden', 'Bad Homburg v. d. Höhe'],
    ['badhomburg kita', 'kita', 'Bad Homburg v. d. Höhe'],
    ['parken frankfurt', 'parken', 'Frankfurt am Main'],
    ['parken frankfurt a.m.', 'parken', 'Frankfurt am Main'],
    ['parken frankfurt/main', 'parken', 'Frankfurt am Main'],
    ['ausweis höchst im odenwald', 'ausweis', 'Höchst i. Odw.'],
    ['ausweis hoechst', 'ausweis', 'Höchst i. Odw.'],
    ['auto zulassen Marburg-Biedenkopf', 'auto zulassen', 'Landkreis Marburg-Biedenkopf'],
    ['auto zulassen landkreis marburg biedenkopf', 'auto zulassen', 'Landkreis Marburg-Biedenkopf'],
    ['auto zulassen im werra-meißner-kreis', 'auto zulassen', 'Werra-Meißner-Kreis'],
    ['auto zulassen werra meissner', 'auto zulassen', 'Werra-Meißner-Kreis'],
    ['jagdschein kreis kassel', 'jagdschein', 'Landkreis Kassel'],
    ['jagdschein kassel', 'jagdschein', 'Kassel'],
    ['steuer gießen', 'steuer', 'Gießen'],
    ['steuer giessen', 'steuer', 'Gießen'],
    ['steuer wald-michelbach', 'steuer', 'Wald-Michelbach'],
    ['steuer waldmichelbach', 'steuer', 'Wald-Michelbach'],
    ['steuer in der stadt Weiterstadt', 'steuer', 'Weiterstadt'],
    ['bei der gemeinde biebertal melden', 'melden', 'Biebertal'],
    ['stadt wanfried hundesteuer', 'hundesteuer', 'Wanfried'],
    ['marburg stadt hundesteuer', 'stadt hundesteuer', 'Marburg'],
    ['hundesteuer Hünfeld', 'hundesteuer', 'Hünfeld'],
    ['personalausweis abholen aus Fulda', 'personalausweis abholen', 'Fulda'],
    ['dog registration in wetzlar', 'dog registration', 'Wetzlar'],
    ['wohngeld für albshausen', 'wohngeld', 'Solms'],
  ])('„%s“ fragt nach „%s“ in %s', (q, rest, ort) => expect(kurz(inHessen(q))).toEqual([rest, ort]))

  test.each([
    ['hund 37281', 'hund', 'Wanfried'],
    ['hund 37281 wanfried', 'hund', 'Wanfried'],
    ['37281 Wanfried hund', 'hund', 'Wanfried'],
    ['36 358 herbstein reisepass', 'reisepass', 'Herbstein'],
    ['kfz in 34117 Kassel', 'kfz', 'Kassel'],
  ])('Postleitzahlen: „%s“', (q, rest, ort) => expect(kurz(inHessen(q))).toEqual([rest, ort]))

  test.each(['formular 00000', 'paragraf 12 345', '99 050 012 104 000', '99050012104000', 'schlüssel 99050 012 104 000'])(
    'keine Postleitzahl steht in „%s“',
    (q) => expect(kurz(inHessen(q))).toEqual([q, null]),
  )

  test.each([
    ['Wanfried', 'Wanfried'],
    ['wanfried', 'Wanfried'],
    ['Stadt Wanfried', 'Wanfried'],
    ['in Wanfried', 'Wanfried'],
    ['37281', 'Wanfried'],
    ['Linden', 'Linden'],
  ])('„%s“ ist nur ein Ort: Er gilt, und seine Ämter sollen gefunden werden', (q, ort) => expect(kurz(inHessen(q))).toEqual([q, ort]))

  test.each([
    ['von Kassel nach Wanfried umziehen', 'umziehen', 'Wanfried'],
    ['umzug nach wanfried von kassel', 'umzug', 'Wanfried'],
    ['umzug von kassel', 'umzug', 'Kassel'],
    ['moving from Kassel to Wanfried', 'moving', 'Wanfried'],
    ['wohne in kassel umzug nach fulda', 'wohne umzug', 'Fulda'],
  ])('bei zweien zählt das Ziel: „%s“', (q, rest, ort) => expect(kurz(inHessen(q))).toEqual([rest, ort]))

  test.each([
    ['Baum linden fällen'],
    ['linden'],
    ['baum linden'],
    ['BAUM LINDEN'],
    ['halle mieten'],
    ['Halle mieten'],
    ['was wird es kosten'],
    ['essen auf rädern'],
    ['Zuschuss zum Essen'],
    ['wetter'],
    ['wo bekomme ich hilfe'],
    ['brücke gesperrt'],
    ['hund anmelden'],
    ['steuer nach dem tod'],
    ['am'],
    ['bad sanieren'],
    ['antrag für kinder'],
  ])('ein Wort des Alltags bleibt eines: „%s“', (q) => expect(kurz(inHessen(q))).toEqual([q, null]))

  test.each([
    ['Baum fällen Linden', 'Baum fällen', 'Linden'],
    ['baum fällen in linden', 'baum fällen', 'Linden'],
    ['umzug nach Linden', 'umzug', 'Linden'],
    ['feuer in wetter', 'feuer', 'Wetter (Hessen)'],
    ['in essen heiraten', 'heiraten', 'Essen'],
  ])('es sei denn, Verhältniswort oder Großschreibung am Ende zeigen den Ort: „%s“', (q, rest, ort) =>
    expect(kurz(inHessen(q))).toEqual([rest, ort]),
  )

  test.each([
    ['kita in wanfreid', 'kita', 'Wanfried'],
    ['kita in marbrug', 'kita', 'Marburg'],
    ['kita in Wezlar', 'kita', 'Wetzlar'],
    ['kita wanfreid', 'kita wanfreid', null],
    ['kita in deutschland', 'kita in deutschland', null],
  ])('kleine Tippfehler nur nach „in“: „%s“', (q, rest, ort) => expect(kurz(inHessen(q))).toEqual([rest, ort]))

  test.each([
    ['pass münchen', 'pass', 'München'],
    ['pass köln', 'pass', 'Köln'],
    ['pass in Aachen', 'pass', 'Aachen'],
    ['pass dobitschen', 'pass dobitschen', null], // 400 people far away
    ['pass in Dobitschen', 'pass', 'Dobitschen'],
  ])('Orte anderswo: „%s“', (q, rest, ort) => expect(kurz(inHessen(q))).toEqual([rest, ort]))

  test('mehrere Orte eines Namens werden alle genannt, der größte zuerst', () => {
    expect(kurz(inHessen('pass reichelsheim'))).toEqual(['pass', ['Reichelsheim (Odenwald)', 'Reichelsheim (Wetterau)']])
    expect(kurz(inHessen('pass reichelsheim wetterau'))).toEqual(['pass', 'Reichelsheim (Wetterau)'])
    expect(inHessen('pass münster').mehrere.map(({ kurzname }) => kurzname)).toEqual(['Münster', 'Münster (Hessen)'])
  })
})

describe('Der Ort in der Anfrage, ohne Land', () => {
  const ueberall = (q: string) => kurz(ortInAnfrage(q, index, TAG, { bekannt }))
  test.each([
    ['hund wanfried', 'hund', 'Wanfried'],
    ['hund münchen', 'hund', 'München'],
    ['hund hamburg', 'hund', 'Hamburg'],
    ['baum linden fällen', 'baum linden fällen', null],
  ])('„%s“', (q, rest, ort) => expect(ueberall(q)).toEqual([rest, ort]))
})

describe('Unsinn und Last', () => {
  test.each([
    '',
    ' ',
    'in',
    'in in in in',
    '%00\u0000\ud800',
    '💥'.repeat(100),
    'nach nach von von in der stadt',
    '((((',
    '__proto__ constructor',
    'a̶b̶c̶ wie',
    "'; drop table gebiet; --",
  ])('%j wird zurückgegeben, wie es ist', (q) => expect(kurz(inHessen(q))).toEqual([q, null]))

  test.each([
    ['bad ', 50_000],
    ['kreis ', 50_000],
    ['x', 1_000_000],
    ['in wanfreid ', 20_000],
  ])('„%s“ %i Mal wird zurückgegeben, ohne dass alles gelesen wird', (stueck, mal) => {
    const lang = stueck.repeat(mal)
    expect(inHessen(lang).rest.trimEnd().endsWith(stueck.trim())).toBe(true)
  })

  test('was hinter dem gelesenen Anfang steht, geht nicht verloren', () => {
    const lang = `wanfried ${'hund '.repeat(60)}ende`
    expect(inHessen(lang).rest.endsWith('ende')).toBe(true)
  })
})
