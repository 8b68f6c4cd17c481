// What is added up follows from the fees and the answers, from nothing else.
import { expect, test } from 'vitest'
import { berechne, merkmaleVon, zuschlaegeVon } from './gebuehrenrechner.ts'
import type { Gebuehr } from './kosten.ts'

const fest = (schluessel: string, betragCent: number, mehr: Partial<Gebuehr> = {}): Gebuehr => ({
  schluessel,
  art: 'fix',
  betragCent,
  bezeichnung: schluessel,
  zuschlag: false,
  vorkasse: false,
  zugangskanal: '000',
  ...mehr,
})
const hunde = [
  fest('erster', 6000, { einheit: 'im Jahr', wenn: { merkmal: 'hunde', von: 1, bis: 1 } }),
  fest('zweiter', 8400, { einheit: 'im Jahr', wenn: { merkmal: 'hunde', von: 2, bis: 2 } }),
  fest('weiterer', 10800, { einheit: 'im Jahr', wenn: { merkmal: 'hunde', von: 3 } }),
  fest('gefährlicher', 48000, { einheit: 'je Hund im Jahr' }),
]
const ausweis = [
  fest('ab-24', 4600, { wenn: { merkmal: 'alter', von: 24 } }),
  fest('unter-24', 2760, { wenn: { merkmal: 'alter', bis: 23 } }),
  fest('foto', 600, { zuschlag: true }),
  { ...fest('versand', 0, { zuschlag: true }), art: 'variabel', vonCent: 100, bisCent: 900, betragCent: undefined } as Gebuehr,
]
const urkunden = [
  fest('urkunde', 1500, { einheit: 'je Urkunde', wenn: { merkmal: 'urkunden', von: 1, bis: 1 } }),
  fest('weitere', 800, { einheit: 'je Urkunde', wenn: { merkmal: 'urkunden', von: 2 } }),
]

test.each([
  ['kein Hund', hunde, { hunde: 0 }, [], 0, null],
  ['ein Hund', hunde, { hunde: 1 }, [], 6000, 'im Jahr'],
  ['zwei Hunde', hunde, { hunde: 2 }, [], 14400, 'im Jahr'],
  ['fünf Hunde: drei weitere', hunde, { hunde: 5 }, [], 46800, 'im Jahr'],
  ['mit 24', ausweis, { alter: 24 }, [], 4600, null],
  ['mit 23', ausweis, { alter: 23 }, [], 2760, null],
  ['bei der Geburt', ausweis, { alter: 0 }, [], 2760, null],
  ['mit Foto', ausweis, { alter: 40 }, ['foto'], 5200, null],
  ['ein Zuschlag mit Spanne zählt nie', ausweis, { alter: 40 }, ['versand', 'ab-24', 'unter-24'], 4600, null],
  ['vier Urkunden', urkunden, { urkunden: 4 }, [], 3900, null],
  ['ohne Antwort', hunde, {}, [], 0, null],
  ['eine andere Antwort', hunde, { alter: 3 }, [], 0, null],
] as const)('%s', (_, gebuehren, werte, dazu, summeCent, einheit) => {
  expect(berechne(gebuehren, { werte, dazu })).toMatchObject({ summeCent, einheit })
})

test('was nicht gerechnet ist, wird genannt', () => {
  expect(berechne(hunde, { werte: { hunde: 1 }, dazu: [] }).nichtGezaehlt).toEqual(['gefährlicher'])
  expect(berechne(ausweis, { werte: { alter: 1 }, dazu: [] }).nichtGezaehlt).toEqual(['versand'])
})

test('wofür kein Betrag hinterlegt ist, fällt nicht unter den Tisch', () => {
  const zwei = [
    fest('erster', 7200, { wenn: { merkmal: 'hunde', von: 1, bis: 1 } }),
    fest('zweiter', 12000, { wenn: { merkmal: 'hunde', von: 2, bis: 2 } }),
  ]
  const offen = (anzahl: number) => berechne(zwei, { werte: { hunde: anzahl }, dazu: [] }).ohneBetrag
  expect([offen(1), offen(2), offen(3), offen(5)]).toEqual([0, 0, 1, 3])
  expect(berechne(hunde, { werte: { hunde: 9 }, dazu: [] }).ohneBetrag).toBe(0)
  expect(berechne(ausweis, { werte: { alter: 40 }, dazu: [] }).ohneBetrag).toBe(0)
})

test('jeder Posten mit Anzahl und Einzelbetrag', () => {
  expect(berechne(hunde, { werte: { hunde: 4 }, dazu: [] }).posten[2]).toEqual({
    bezeichnung: 'weiterer',
    anzahl: 2,
    einzelCent: 10800,
    summeCent: 21600,
    einheit: 'im Jahr',
  })
})

test('gefragt wird, was eine Gebühr wissen will; zu wählen sind feste Zuschläge', () => {
  expect(merkmaleVon([...hunde, ...ausweis])).toEqual(['hunde', 'alter'])
  expect(merkmaleVon([fest('pauschal', 100)])).toEqual([])
  expect(zuschlaegeVon(ausweis).map((z) => z.schluessel)).toEqual(['foto'])
})
