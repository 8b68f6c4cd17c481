// Amounts, days and references stay in one piece; very long words may break at their joints.
import { expect, test } from 'vitest'
import { betrag, datum, fest, tagUndMonat, uhrzeit, weich, zahl } from './satz.ts'

const sichtbar = (text: string) => text.replaceAll('\u00a0', '~').replaceAll('\u00ad', '|')

test.each([
  ['Grundlage: § 5 Abs. 2 Satz 1 KAG', 'Grundlage: §~5 Abs.~2 Satz~1 KAG'],
  ['§§ 1, 2 und 7', '§§~1, 2 und 7'],
  ['der nächste Werktag (§ 31 HVwVfG, § 193 BGB)', 'der nächste Werktag (§~31~HVwVfG, §~193~BGB)'],
  ['§ 49 Personenstandsgesetz', '§~49 Personenstandsgesetz'],
  ['§ 64 Abs. 2 SGB X', '§~64 Abs.~2 SGB~X'],
  ['Zulassungsbescheinigung Teil II', 'Zulassungsbescheinigung Teil~II'],
  ['Hauptstraße 18, 63065 Offenbach am Main', 'Hauptstraße 18, 63065~Offenbach am Main'],
  ['46 €, unter 24 Jahren 27,60 €', '46~€, unter 24 Jahren 27,60~€'],
  ['until 18 December', 'until 18~December'],
  ['Opens again Monday, at 8:00', 'Opens again Monday, at~8:00'],
  ['am 12. November 2026 um 8:00 Uhr', 'am 12.~November 2026 um 8:00~Uhr'],
  ['Anlage 3 zu Absatz 2, Buch 1, Part II, Section 5', 'Anlage~3 zu Absatz~2, Buch~1, Part~II, Section~5'],
  ['ein Teil Vieler, ein Buch', 'ein Teil Vieler, ein Buch'],
  ['z. B. ein Hund', 'z.~B. ein Hund'],
  ['ein Satz ohne Zahlen', 'ein Satz ohne Zahlen'],
])('%s bleibt an den richtigen Stellen zusammen', (roh, gesetzt) => {
  expect(sichtbar(fest(roh))).toBe(gesetzt)
})

test.each([
  ['Aufenthaltsbescheinigung', 'Aufenthalts|bescheinigung'],
  ['Staatsangehörigkeitsausweis', 'Staatsangehörigkeits|ausweis'],
  ['Personalausweis beantragen', 'Personalausweis beantragen'],
])('%s darf nur brechen, wenn es sehr lang ist', (roh, gesetzt) => {
  expect(sichtbar(weich(roh))).toBe(gesetzt)
})

test.each([
  [4600, 'de', '46~€'],
  [2760, 'de', '27,60~€'],
  [123456700, 'de', '1.234.567~€'],
  [2760, 'en', '€27.60'],
  [5, 'de', '0,05~€'],
] as const)('%i Cent werden auf %s richtig geschrieben', (cent, sprache, text) => {
  expect(sichtbar(betrag(cent, sprache))).toBe(text)
})

test('Tage, Zeiten und Zahlen stehen in der Form der Sprache', () => {
  expect(sichtbar(datum('2026-11-12', 'de'))).toBe('12.~November 2026')
  expect(sichtbar(datum('2026-11-12', 'en'))).toBe('12~November 2026')
  expect(sichtbar(tagUndMonat('2026-11-27', 'de'))).toBe('27.~November')
  expect([uhrzeit('08:00'), uhrzeit('18:30'), uhrzeit('00:30')]).toEqual(['8:00', '18:30', '0:30'])
  expect([zahl(4050, 'de'), zahl(4050, 'en')]).toEqual(['4.050', '4,050'])
})
