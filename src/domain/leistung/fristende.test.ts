// On which day a deadline ends: counted by the Bürgerliches Gesetzbuch, with the holidays of Hessen.
import { expect, test } from 'vitest'
import { feiertagInHessen } from '../../platform/feiertage.ts'
import { fristende } from './fristende.ts'
import type { Dauer } from './modul.ts'

const nach = (wert: number, einheit: Dauer['einheit']) => ({ dauer: { wert, einheit }, abEreignis: true, einzuhalten: true })
const am = (stichtag: string) => ({ stichtag, einzuhalten: true })

test.each([
  ['zwei Wochen enden am gleichen Wochentag', nach(2, 'WOCHE'), '2026-11-26', '2026-12-10', null],
  ['vierzehn Tage: der heutige zählt nicht mit', nach(14, 'TAG'), '2026-11-26', '2026-12-10', null],
  ['ein Monat endet an der gleichen Zahl', nach(1, 'MONAT'), '2026-11-26', '2026-12-28', '2026-12-26'],
  ['der 31. fehlt im nächsten Monat: am letzten', nach(1, 'MONAT'), '2027-08-31', '2027-09-30', null],
  ['Januar in einem Schaltjahr', nach(1, 'MONAT'), '2028-01-31', '2028-02-29', null],
  ['über das Jahr hinaus', nach(3, 'MONAT'), '2026-11-26', '2027-02-26', null],
  ['ein Jahr nach dem 29. Februar: am 28.', nach(1, 'JAHR'), '2028-02-29', '2029-02-28', null],
  ['Samstag wird Montag', nach(1, 'WOCHE'), '2026-11-28', '2026-12-07', '2026-12-05'],
  ['Karfreitag wird Dienstag nach Ostern', nach(1, 'WOCHE'), '2027-03-19', '2027-03-30', '2027-03-26'],
  ['Werktage: der Samstag zählt, das Ende rückt', nach(2, 'WERKTAG'), '2026-11-26', '2026-11-30', '2026-11-28'],
  ['Arbeitstage: nur Montag bis Freitag, ohne Feiertage', nach(3, 'ARBEITSTAG'), '2026-12-23', '2026-12-29', null],
  ['ein Tag im Jahr, der noch kommt', am('12-31'), '2026-11-26', '2026-12-31', null],
  ['ein Tag im Jahr, der vorbei ist', am('01-15'), '2026-11-26', '2027-01-15', null],
  ['ein Sonntag', am('01-31'), '2026-11-26', '2027-02-01', '2027-01-31'],
  ['am verlängerten Tag gilt er noch', am('01-31'), '2027-02-01', '2027-02-01', '2027-01-31'],
  ['auch über Neujahr', am('12-31'), '2023-01-01', '2023-01-02', '2022-12-31'],
  ['heute ist der Tag', am('12-31'), '2026-12-31', '2026-12-31', null],
] as const)('%s', (_, frist, heute, tag, eigentlich) => {
  expect(fristende(frist, heute, feiertagInHessen)).toMatchObject({ tag, eigentlich })
})

test.each([
  ['vor einem Ereignis', { dauer: { wert: 4, einheit: 'WOCHE' as const }, einzuhalten: true }],
  ['eine Geltungsdauer', { ...nach(10, 'JAHR'), einzuhalten: false }],
  ['eine Spanne', { ...nach(1, 'WOCHE'), dauer: { wert: 1, bis: 2, einheit: 'WOCHE' as const } }],
  ['Stunden', nach(5, 'STUNDE')],
  ['nur Worte', { einzuhalten: true }],
  ['ein Datum, das vorbei ist', am('2026-03-31')],
])('%s: kein Datum', (_, frist) => {
  expect(fristende(frist, '2026-11-26', feiertagInHessen)).toBeNull()
})
