// The holidays of Hessen as an almanac has them (Karfreitag 2026 is 3 April).
import { expect, test } from 'vitest'
import { feiertagInHessen } from './feiertage.ts'
import { plusTage } from './zeit.ts'

const feiertageIm = (jahr: number) => {
  const tage: string[] = []
  for (let tag = `${jahr}-01-01`; tag <= `${jahr}-12-31`; tag = plusTage(tag, 1)) if (feiertagInHessen(tag)) tage.push(tag.slice(5))
  return tage
}

test.each([
  [2026, ['01-01', '04-03', '04-06', '05-01', '05-14', '05-25', '06-04', '10-03', '12-25', '12-26']],
  [2027, ['01-01', '03-26', '03-29', '05-01', '05-06', '05-17', '05-27', '10-03', '12-25', '12-26']],
  // Christi Himmelfahrt und Fronleichnam im Schaltjahr; Ostern spät
  [2028, ['01-01', '04-14', '04-17', '05-01', '05-25', '06-05', '06-15', '10-03', '12-25', '12-26']],
])('die gesetzlichen Feiertage in Hessen im Jahr %i', (jahr, erwartet) => {
  expect(feiertageIm(jahr)).toEqual(erwartet)
})

test('Ostersonntag ist in Hessen kein eigener Feiertag, Fronleichnam schon', () => {
  expect(feiertagInHessen('2026-04-05')).toBeNull()
  expect(feiertagInHessen('2026-06-04')?.de).toBe('Fronleichnam')
})
