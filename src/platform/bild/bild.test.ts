import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alsPng, createLeinwand, fuelle, landzuege, leseFont, rechteck, rgb, ring, setzeText } from './index.ts'

const schrift = (staerke: number) => leseFont(readFileSync(`src/ui/schrift/fira-sans-${staerke}.woff2`))
const [normal, fett] = [schrift(400), schrift(600)]
const WEISS = rgb('#ffffff')
const SCHWARZ = rgb('#000000')
const graustufe = ({ breite, pixel }: ReturnType<typeof createLeinwand>, x: number, y: number) => pixel[3 * (y * breite + x)]

describe('Schrift', () => {
  test('Zeilen sind so breit, wie Chromium dieselbe Datei misst', () => {
    expect(normal.breite('n', 1000)).toBe(586)
    expect(normal.breite('Öffnungszeiten „Vereine“', 1000)).toBe(11_371)
    expect(fett.breite('Wohnsitz anmelden', 1000)).toBe(8947)
  })
  test('doppelt so groß ist doppelt so breit', () => {
    expect(normal.breite('', 50)).toBe(0)
    expect(fett.breite('Hund', 80)).toBeCloseTo(2 * fett.breite('Hund', 40))
  })
  test('T und a rücken zusammen, n und n nicht', () => {
    expect(fett.breite('Ta', 1000)).toBeLessThan(fett.breite('T', 1000) + fett.breite('a', 1000))
    expect(fett.breite('nn', 1000)).toBe(2 * fett.breite('n', 1000))
  })
  test('ein ä besteht aus a und zwei Punkten; was die Schrift nicht hat, verliert seine Zeichen oder fällt weg', () => {
    const umriss = (text: string) => normal.umrisse(text, { x: 0, y: 0, groesse: 100 })
    expect(umriss('ä')[0]!.length).toBe(umriss('a')[0]!.length + 2)
    expect(umriss('ạ̈語a').length).toBe(2)
    expect(umriss('語')).toEqual([])
  })
  test('jeder Buchstabe steht über der Grundlinie und nicht höher als seine Größe', () => {
    const punkte = normal.umrisse('Hxo', { x: 10, y: 100, groesse: 100 }).flat(2)
    const hoehen = punkte.filter((_, i) => i % 2 === 1)
    expect(Math.max(...hoehen)).toBeLessThanOrEqual(102)
    expect(Math.min(...hoehen)).toBeGreaterThan(20)
  })
  test('was keine WOFF2-Datei ist, wird nicht geraten', () => {
    expect(() => leseFont(Buffer.alloc(100))).toThrow('no WOFF2')
  })
})

describe('Leinwand', () => {
  test('ein halb bedeckter Bildpunkt ist halb so dunkel, ein freier bleibt weiß', () => {
    const leinwand = createLeinwand(4, 3, WEISS)
    fuelle(leinwand, [rechteck({ x: 1, y: 0, breite: 1.5, hoehe: 2 })], SCHWARZ)
    expect([0, 1, 2, 3].map((x) => graustufe(leinwand, x, 1))).toEqual([255, 0, 128, 255])
    expect(graustufe(leinwand, 1, 2)).toBe(255)
  })
  test('ein Ring hat ein Loch', () => {
    const leinwand = createLeinwand(40, 40, WEISS)
    fuelle(leinwand, ring(20, 20, 18, 6), SCHWARZ)
    expect([graustufe(leinwand, 20, 20), graustufe(leinwand, 20, 5), graustufe(leinwand, 0, 0)]).toEqual([255, 0, 255])
  })
  test('was über den Rand geht, wird abgeschnitten; was daneben liegt, fehlt', () => {
    const leinwand = createLeinwand(4, 4, WEISS)
    fuelle(leinwand, [rechteck({ x: -50, y: -50, breite: 52, hoehe: 500 })], SCHWARZ)
    fuelle(leinwand, [rechteck({ x: 90, y: 90, breite: 9, hoehe: 9 })], SCHWARZ)
    for (const y of [0, 3]) expect([0, 1, 2, 3].map((x) => graustufe(leinwand, x, y))).toEqual([0, 0, 255, 255])
  })
  test('ein Umriss der Karte nennt Schritte; jede Fläche beginnt neu', () => {
    expect(landzuege('M10 20l-1 4-6 5zM1 2l3 4z')).toEqual([
      [10, 20, 9, 24, 3, 29],
      [1, 2, 4, 6],
    ])
  })
})

describe('PNG', () => {
  const stuecke = (png: Buffer) => {
    const gefunden = new Map<string, Buffer>()
    for (let von = 8; von < png.length; von += 12 + png.readUInt32BE(von))
      gefunden.set(png.toString('latin1', von + 4, von + 8), png.subarray(von + 8, von + 8 + png.readUInt32BE(von)))
    return gefunden
  }
  test('wenige Farben stehen als Tafel da, und jeder Bildpunkt hat die seine', async () => {
    const leinwand = createLeinwand(3, 2, WEISS)
    fuelle(leinwand, [rechteck({ x: 1, y: 1, breite: 1, hoehe: 1 })], rgb('#0b3f86'))
    const png = await alsPng(leinwand)
    expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    const teile = stuecke(png)
    expect([...teile.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND'])
    expect([...teile.get('PLTE')!]).toEqual([255, 255, 255, 0x0b, 0x3f, 0x86])
    expect([...inflateSync(teile.get('IDAT')!)]).toEqual([0, 0, 0, 0, 0, 0, 1, 0])
    expect(png.subarray(-4).toString('hex')).toBe('ae426082') // CRC-32 of "IEND", as it ends every PNG file
  })
  test('mehr als 256 Farben gehen auch', async () => {
    const leinwand = createLeinwand(300, 1, WEISS)
    for (let x = 0; x < 300; x++) leinwand.pixel.set([x & 255, x >> 8, 7], 3 * x)
    const teile = stuecke(await alsPng(leinwand))
    expect(teile.has('PLTE')).toBe(false)
    expect([...inflateSync(teile.get('IDAT')!).subarray(1)]).toEqual([...leinwand.pixel])
  })
})

describe('Umbruch', () => {
  const spiegel = { breite: 700, stufen: [76, 56, 40].map((groesse) => ({ groesse, zeilen: 3 })) }
  const setze = (text: string) => setzeText(text, spiegel, fett.breite)

  test('kurze Titel groß, lange kleiner', () => {
    expect(setze('Hund anmelden')).toEqual({ groesse: 76, zeilen: ['Hund anmelden'] })
    expect(setze('Sondernutzungserlaubnis für Straßencafés und Warenauslagen beantragen').groesse).toBe(56)
  })
  test('keine Zeile bleibt mit einem Wort allein', () => {
    const spalte = { breite: 700, stufen: [{ groesse: 66, zeilen: 3 }] }
    expect(setzeText('Wohngeld für Mieterinnen und Mieter beantragen', spalte, fett.breite).zeilen).toEqual([
      'Wohngeld für',
      'Mieterinnen und',
      'Mieter beantragen',
    ])
  })
  test('lange Wörter brechen, wo sie dürfen, mit Trennstrich; ein Bindestrich bleibt am Zeilenende', () => {
    const eng = { breite: 470, stufen: [{ groesse: 56, zeilen: 3 }] }
    expect(setzeText('Kraftfahrzeug\u00adzulassung', eng, fett.breite).zeilen).toEqual(['Kraftfahrzeug-', 'zulassung'])
    expect(setzeText('Personalausweis-Antrag', eng, fett.breite).zeilen).toEqual(['Personalausweis-', 'Antrag'])
    expect(setzeText('Kfz\u00adSchein', eng, fett.breite).zeilen).toEqual(['KfzSchein'])
  })
  test('was in keiner Größe passt, endet mit einer Auslassung', () => {
    const { groesse, zeilen } = setze('xyz'.repeat(200))
    expect([groesse, zeilen.length, zeilen[2]!.endsWith(' …')]).toEqual([40, 3, true])
  })
  test('keine Zeile ist je breiter als die Spalte, was auch darin steht', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120, unit: fc.constantFrom(...'WMil -/\u00adäß…<&>') }), (text) => {
        const { groesse, zeilen } = setze(text)
        expect(zeilen.length).toBeLessThanOrEqual(3)
        for (const zeile of zeilen) expect(fett.breite(zeile, groesse)).toBeLessThanOrEqual(700)
      }),
      { numRuns: 60 },
    )
  })
})
