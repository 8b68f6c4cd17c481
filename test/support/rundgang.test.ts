import { expect, test } from 'vitest'
import type { Gelesen } from './demoprogramm.ts'
import { musterVon, rundgang } from './rundgang.ts'

const seite = (titel: string, inhalt: string, { lang = 'de', kanonisch = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><title>${titel}</title>${kanonisch && `<link rel="canonical" href="${kanonisch}">`}</head><body>${inhalt}</body></html>`

async function gehe(seiten: Record<string, string>) {
  const hole = async (url: string): Promise<Gelesen> => {
    const body = seiten[url]
    return { status: body === undefined ? 404 : 200, body: body ?? '', typ: 'text/html; charset=utf-8', kopf: {} }
  }
  return rundgang(hole, ['/'])
}

test('jeder Mangel wird gemeldet, mit der Seite, von der aus man hinkommt', async () => {
  const { besucht, befunde } = await gehe({
    '/': seite('Start', '<h1>a</h1><a href="/weg">x</a><a href="/zwei?a=1&amp;b=2">x</a><a href="/en">x</a><a href="#nirgends">x</a>', {
      kanonisch: 'k1',
    }),
    '/zwei?a=1&b=2': seite('Start', '', { kanonisch: 'k2' }),
    '/en': seite('Home', '<h1>a</h1><img src="/fehlt.png"><a href="https://andere.example/">x</a>'),
  })
  expect(besucht).toBe(5)
  expect(befunde).toEqual([
    { url: '/', von: 'anfang', was: '#nirgends leads nowhere' },
    { url: '/weg', von: '/', was: 'answers 404' },
    { url: '/zwei?a=1&b=2', von: '/', was: 'has 0 h1' },
    { url: '/zwei?a=1&b=2', von: '/', was: 'is called "Start" like k1' },
    { url: '/en', von: '/', was: 'is not marked as en' },
    { url: '/fehlt.png', von: '/en', was: 'answers 404' },
  ])
})

test('Adressen einer Art haben dasselbe Muster', () => {
  expect(musterVon('/en/leistung/hund-anmelden?ort=06&geburtsort=07')).toBe('/en/leistung/:slug?geburtsort&ort')
  expect(musterVon('/stelle/1e86acdb-9edc-851c-8f4c-40cff65f1c79')).toBe('/stelle/:id')
  expect(musterVon('/themen/buerger/arbeit/aenderungen.atom')).toBe('/themen/buerger/:thema/aenderungen.atom')
})
