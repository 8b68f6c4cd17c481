import { expect, test } from 'vitest'
import type { Gelesen } from './demoprogramm.ts'
import { musterVon, rundgang } from './rundgang.ts'

const VERBORGEN = '<meta name="robots" content="noindex">'
const geteilt = ['og:title', 'og:url', 'og:image', 'og:image:alt'].map((name) => `<meta property="${name}" content="x">`).join('')
const gefunden = (kanonisch: string) => `<link rel="canonical" href="${kanonisch}">${geteilt}`
const seite = (titel: string, inhalt: string, kopf = VERBORGEN) =>
  `<!doctype html><html lang="de"><head><title>${titel}</title>${kopf}</head><body>${inhalt}</body></html>`

async function gehe(seiten: Record<string, string>) {
  const hole = async (url: string): Promise<Gelesen> => {
    const body = seiten[url]
    const kopf = url === '/ohne-laenge.png' ? {} : { 'content-length': url === '/riesig.png' ? 100_000 : (body ?? '').length }
    return { status: body === undefined ? 404 : 200, body: body ?? '', typ: 'text/html; charset=utf-8', kopf }
  }
  return rundgang(hole, ['/'])
}

test('jeder Mangel wird gemeldet, mit der Seite, von der aus man hinkommt', async () => {
  const { besucht, befunde } = await gehe({
    '/': seite(
      'Start',
      '<h1>a</h1><a href="/weg">x</a><a href="/zwei?a=1&amp;b=2">x</a><a href="/en">x</a><a href="#nirgends">x</a>',
      gefunden('k1'),
    ),
    '/zwei?a=1&b=2': seite('Start', '', gefunden('k2')),
    '/en': seite('Home', '<h1>a</h1><img src="/fehlt.png"><a href="https://andere.example/">x</a>', ''),
  })
  expect(besucht).toBe(5)
  expect(befunde).toEqual([
    { url: '/', von: 'anfang', was: '#nirgends leads nowhere' },
    { url: '/weg', von: '/', was: 'answers 404' },
    { url: '/zwei?a=1&b=2', von: '/', was: 'has 0 h1' },
    { url: '/zwei?a=1&b=2', von: '/', was: 'is called "Start" like k1' },
    { url: '/en', von: '/', was: 'is not marked as en' },
    { url: '/en', von: '/', was: 'is to be found and hidden, or neither' },
    ...['og:title', 'og:url', 'og:image', 'og:image:alt'].map((name) => ({ url: '/en', von: '/', was: `has no ${name}` })),
    { url: '/fehlt.png', von: '/en', was: 'answers 404' },
  ])
})

test('ein zu großer erster Blick wird gemeldet, auch einer, von dem niemand weiß, wie groß er ist', async () => {
  const { befunde } = await gehe({
    '/': seite('Start', '<h1>a</h1><img src="/riesig.png"><a href="/en">x</a>', gefunden('k1')),
    '/en': seite('Ende', '<h1>a</h1><img src="/ohne-laenge.png">', gefunden('k2')),
  })
  const gross = befunde.flatMap(({ url, was }) => (/^(\d\d+|NaN) bytes for the first view$/.test(was) ? [url] : []))
  expect(gross).toEqual(['/', '/en'])
})

test('Adressen einer Art haben dasselbe Muster', () => {
  expect(musterVon('/en/leistung/hund-anmelden?ort=06&geburtsort=07')).toBe('/en/leistung/:slug?geburtsort&ort')
  expect(musterVon('/stelle/1e86acdb-9edc-851c-8f4c-40cff65f1c79')).toBe('/stelle/:id')
  expect(musterVon('/themen/buerger/arbeit/aenderungen.atom')).toBe('/themen/buerger/:thema/aenderungen.atom')
})
