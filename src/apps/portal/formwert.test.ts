// Addresses written by hand must be those that browsers and URLSearchParams write and read.
import { expect, test } from 'vitest'
import { adresse } from './anfrage.ts'
import { formwert } from './formwert.ts'

const FAELLE = [
  'hund anmelden',
  'a+b & c=d?e#f%20',
  "o'neill (neu)! ~ * - . _",
  'Straße, Öl und 🐶',
  '"><script>alert(1)</script>',
  'halb \ud83d ohne Ende',
  '\u0000\u001f\u007f\u00ad',
]

test.each([...FAELLE, '', Array.from({ length: 256 }, (_, i) => String.fromCharCode(i)).join('')])('%j', (wert) => {
  expect(`x=${formwert(wert)}`).toBe(new URLSearchParams({ x: wert }).toString())
})

test('eine Adresse nennt nur, was etwas sagt, und was sie nennt, kommt wieder heraus', () => {
  for (const q of FAELLE) {
    const url = adresse({ sprache: 'en', ort: null }, '/suche', { q, leer: '', nichts: null, art: 'stelle,thema' })
    expect(url).toMatch(/^\/en\/suche\?[\x21-\x7e]+$/)
    expect([...new URL(url, 'http://x').searchParams]).toEqual([
      ['q', q.replace('\ud83d ohne', '\ufffd ohne')],
      ['art', 'stelle,thema'],
    ])
  }
  expect(adresse({ sprache: 'en', ort: null }, '/', {})).toBe('/en')
  expect(adresse({ sprache: 'de', ort: null }, '/', { q: '' })).toBe('/')
})
