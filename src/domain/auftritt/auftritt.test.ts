import { describe, expect, test } from 'vitest'
import { type Auftritt, auftrittFuer, basisUrlVon, mitHosts } from './auftritt.ts'
import { hexFarbe, kontrast, mische, oklch } from './farbe.ts'
import { musterAuftritt } from './fixtures.ts'
import { pruefeThema, thema, themaCss } from './thema.ts'

const hessen = musterAuftritt({ schluessel: 'hessen', hosts: ['localhost', '127.0.0.1', '[::1]'], standard: true })
const wanfried = musterAuftritt({ schluessel: 'wanfried', hosts: ['wanfried.localhost', 'wanfried.example:8443'], standard: false })
const beide: Auftritt[] = [hessen, wanfried]

test.each([
  ['localhost', 'hessen'],
  ['localhost:8080', 'hessen'],
  ['[::1]:8080', 'hessen'],
  ['WANFRIED.localhost:8080', 'wanfried'],
  ['wanfried.localhost.', 'wanfried'],
  ['wanfried.example:8443', 'wanfried'],
  ['wanfried.example', null],
  ['wanfried.example:80', null],
  ['boese.example', null],
  ['localhost.boese.example', null],
  ['xlocalhost', null],
  ['', null],
])('unter %j zeigt sich %s', (host, schluessel) => {
  expect(auftrittFuer(beide, host)?.schluessel ?? null).toBe(schluessel)
})
test('ohne Hostnamen antwortet der Standard', () => {
  expect(auftrittFuer(beide, null)).toBe(hessen)
})
test('weitere Hostnamen aus der Konfiguration gehören dem Standard', () => {
  const mehr = mitHosts(beide, ['Portal.Hessen.example'])
  expect(auftrittFuer(mehr, 'portal.hessen.example')?.schluessel).toBe('hessen')
  expect(() => mitHosts(beide, ['https://falsch/'])).toThrow()
})
test('kanonische Adressen folgen der Angabe, sonst der Anfrage', () => {
  expect(basisUrlVon(hessen, { protokoll: 'http', host: 'LOCALHOST:8080' })).toBe('http://localhost:8080')
  expect(basisUrlVon({ ...hessen, basisUrl: 'https://hessen.example' }, { protokoll: 'http', host: 'localhost' })).toBe(
    'https://hessen.example',
  )
})

describe('Farben', () => {
  test('schwarz auf weiß hat den Kontrast 21, #767676 gerade noch 4,54', () => {
    expect(kontrast(hexFarbe('#000000'), hexFarbe('#ffffff'))).toBeCloseTo(21, 2)
    expect(kontrast(hexFarbe('#767676'), hexFarbe('#ffffff'))).toBeCloseTo(4.54, 2)
  })
  test('gerechnet wird wie im Entwurf gemessen: Verweis 9,3 auf Papier und 8,5 auf Hauch', () => {
    const akzent = oklch(0.4, 0.13, 257)
    const weiss = oklch(1, 0, 0)
    expect(kontrast(akzent, weiss)).toBeCloseTo(9.3, 0)
    expect(kontrast(akzent, mische(akzent, weiss, 0.055))).toBeCloseTo(8.5, 0)
    expect(kontrast(oklch(0.8, 0.085, 257), oklch(0.195, 0.018, 266))).toBeCloseTo(9.8, 0)
  })
  test('das Thema der Demo ist lesbar', () => {
    expect(pruefeThema(hessen.thema)).toEqual([])
  })
  test('ein zu heller Akzent wird auf Papier, Hauch und Zart beanstandet, und die Schrift darauf auch', () => {
    const maengel = pruefeThema({ ...hessen.thema, akzent: '#4a90d9' })
    expect(maengel.map((mangel) => `${mangel.farbe} auf ${mangel.auf}`)).toEqual([
      'akzent auf papier',
      'akzent auf hauch',
      'akzent auf zart',
      'akzentAuf auf akzent',
    ])
  })
  test('ein Akzent, der nur auf der dunkelsten Fläche nicht reicht, wird dort beanstandet', () => {
    const maengel = pruefeThema({ ...hessen.thema, akzentDunkel: '#7b8aa5' })
    expect(maengel.map((mangel) => mangel.auf)).toEqual(['zart'])
  })
  test('ein Thema nimmt nur Farben an', () => {
    expect(thema.safeParse({ ...hessen.thema, akzent: 'red;}body{display:none' }).success).toBe(false)
  })
  test('das Stilblatt setzt die zwei Farben je Modus', () => {
    expect(themaCss(hessen).match(/#[0-9a-f]{6}/g)).toEqual(['#0b3f86', '#ffffff', '#a9c7f5', '#0d1728', '#a9c7f5', '#0d1728'])
  })
})
