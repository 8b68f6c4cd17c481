// Preview pictures over HTTP: what they show, who gets none, and what happens when many are asked for at once.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stellenprobe } from '../../../../test/support/stellenprobe.ts'
import { musterAuftritt } from '../../../domain/auftritt/fixtures.ts'
import type { VeroeffentlichteMeldung } from '../../../domain/dialog/index.ts'
import { musterZeile } from '../../../domain/leistung/fixtures.ts'
import type { VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import { traegerIdVon } from '../../../domain/traeger/index.ts'
import { musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import type { Font } from '../../../platform/bild/index.ts'
import { male } from './vorschau-bild.ts'

const WANFRIED = '066360013013'
const KASSEL = '066110000000'
const mitTitel = (slug: string, titel: string): VeroeffentlichteLeistung =>
  musterZeile({
    slug,
    leistungId: slug as VeroeffentlichteLeistung['leistungId'],
    module: { bezeichnungBuerger: { text: titel } } as never,
  })
const TITEL = {
  'hund-anmelden': 'Hund anmelden',
  'hund-abmelden': 'Hund abmelden',
  skript: '</text><script>alert(1)</script><image href="file:///etc/passwd"/> & \u0000 "',
  endlos: 'Ohneleerzeichen'.repeat(40),
}
const amt = musterStelle('Bürgerbüro', WANFRIED)
const lies = vi.fn(async () => ({
  normal: readFileSync('src/ui/schrift/fira-sans-400.woff2'),
  fett: readFileSync('src/ui/schrift/fira-sans-600.woff2'),
}))
const meldung: VeroeffentlichteMeldung = {
  id: '00000000-0000-8000-8000-000000000001' as VeroeffentlichteMeldung['id'],
  traeger: traegerIdVon('wanfried'),
  von: 'Stadt Wanfried',
  ars: WANFRIED,
  titel: { de: 'Rathaus zu' },
  text: { de: 'Am Freitag.' },
  gueltigVon: '2026-11-20',
  gueltigBis: '2026-11-30',
  zurueckgezogen: false,
  geaendert: new Date('2026-11-20T09:00:00Z'),
}
const zurueckgezogen = { ...meldung, id: '00000000-0000-8000-8000-000000000002' as VeroeffentlichteMeldung['id'], zurueckgezogen: true }
let probe: Awaited<ReturnType<typeof stellenprobe>>

beforeAll(async () => {
  probe = await stellenprobe({
    stellen: [amt],
    leistungen: Object.entries(TITEL).map(([slug, titel]) => mitTitel(slug, titel)),
    mehr: {
      schriften: lies,
      meldungen: () => [meldung, zurueckgezogen],
      auftrittFuer: (host) => musterAuftritt(host === 'gruen' ? { thema: GRUEN } : {}),
    },
  })
})
afterAll(() => probe.close())
const GRUEN = { akzent: '#1d5138', akzentAuf: '#ffffff', akzentDunkel: '#a3d9bb', akzentAufDunkel: '#0c1f15' }

describe('Vorschaubild', () => {
  test('die Schrift wird erst gelesen, wenn jemand ein Bild will, und nur einmal', async () => {
    expect(lies).not.toHaveBeenCalled()
    await probe.hole('/vorschau/start.png')
    await probe.hole(`/vorschau/start.png?ort=${WANFRIED}`)
    expect(lies).toHaveBeenCalledTimes(1)
  })
  test.each([
    '/vorschau/start.png',
    '/en/vorschau/start.png',
    '/vorschau/leistung/hund-anmelden.png',
    `/vorschau/leistung/hund-anmelden.png?ort=${WANFRIED}`,
    `/vorschau/stelle/${amt.id}.png`,
    `/vorschau/meldung/${meldung.id}.png`,
    '/vorschau/themen/buerger/hobby-und-freizeit.png',
  ])('%s ist ein PNG von 1200 mal 630', async (url) => {
    const { status, kopf, roh } = await probe.hole(url)
    expect([status, kopf['content-type']]).toEqual([200, 'image/png'])
    expect(roh.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
    expect([roh.toString('latin1', 12, 16), roh.readUInt32BE(16), roh.readUInt32BE(20)]).toEqual(['IHDR', 1200, 630])
    expect(roh.length).toBeLessThan(60_000)
    expect(kopf['cross-origin-resource-policy']).toBe('cross-origin')
  })
  test('anderer Titel, anderer Ort, andere Farben, andere Sprache: anderes Bild; dieselbe Seite: dasselbe', async () => {
    const bilder = await Promise.all([
      probe.hole('/vorschau/leistung/hund-anmelden.png'),
      probe.hole('/vorschau/leistung/hund-abmelden.png'),
      probe.hole(`/vorschau/start.png?ort=${WANFRIED}`),
      probe.hole(`/vorschau/start.png?ort=${KASSEL}`),
      probe.hole('/vorschau/start.png'),
      probe.hole('/en/vorschau/start.png'),
      probe.hole('/vorschau/start.png', { host: 'gruen' }),
    ])
    expect(new Set(bilder.map(({ kopf }) => kopf.etag)).size).toBe(bilder.length)
    const nochmal = await probe.hole('/vorschau/leistung/hund-anmelden.png?utm_source=x')
    expect(nochmal.kopf.etag).toBe(bilder[0]!.kopf.etag)
  })
  test('wer das Bild hat, bekommt nur das Ja', async () => {
    const { kopf } = await probe.hole('/vorschau/start.png')
    const nochmal = await probe.hole('/vorschau/start.png', { 'if-none-match': String(kopf.etag) })
    expect([nochmal.status, nochmal.roh.length]).toEqual([304, 0])
  })
  test.each(['skript', 'endlos'])('ein Titel voller Zeichen (%s) wird gezeichnet, nicht ausgeführt', async (slug) => {
    const { status, roh } = await probe.hole(`/vorschau/leistung/${slug}.png`)
    expect(status).toBe(200)
    expect(roh.toString('latin1')).not.toMatch(/script|passwd|svg/i)
  })
  test.each([
    '/vorschau/leistung/gibt-es-nicht.png',
    '/vorschau/stelle/00000000-0000-8000-8000-000000000000.png',
    '/vorschau/themen/buerger/gibt-es-nicht.png',
    '/vorschau/themen/niemand/geburt.png',
    '/vorschau/start.png?ort=999999999999',
    '/vorschau/gibt-es-nicht.png',
    `/vorschau/meldung/${zurueckgezogen.id}.png`,
  ])('%s gibt es nicht', async (url) => {
    expect((await probe.hole(url)).status).toBe(404)
  })
})

test('zu viele Bilder auf einmal: einige werden gemacht, den anderen wird gesagt, wann sie wiederkommen; fertige gibt es immer', async () => {
  await probe.hole('/vorschau/start.png')
  const themen = [...(await probe.hole('/themen/buerger')).body.matchAll(/href="(\/themen\/buerger\/[a-z-]+)"/g)].map(([, url]) => url!)
  const urls = [...new Set(themen)].flatMap((url) => [`/vorschau${url}.png`, `/en/vorschau${url}.png`])
  expect(urls.length).toBeGreaterThan(30)
  const stoss = urls.map((url) => probe.hole(url))
  const fertig = await probe.hole('/vorschau/start.png')
  expect(fertig.status).toBe(200)
  const antworten = await Promise.all(stoss)
  expect(antworten.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(16)
  const abgewiesen = antworten.filter(({ status }) => status === 503)
  expect(abgewiesen.length).toBe(antworten.length - antworten.filter(({ status }) => status === 200).length)
  expect(abgewiesen.length).toBeGreaterThan(0)
  for (const { kopf, roh } of abgewiesen) expect([kopf['retry-after'], kopf['cache-control'], roh.length]).toEqual(['5', 'no-store', 0])
  expect((await probe.hole(urls.at(-1)!)).status).toBe(200)
})

test('ein langer Absatz wird nicht von hinten durchprobiert: sonst stünde der Rechner solange still', () => {
  let gemessen = 0
  const breite: Font['breite'] = (text, groesse) => {
    gemessen++
    return text.length * groesse * 0.5
  }
  const schrift: Font = { breite, umrisse: () => [] }
  const worte = {
    name: 'Amtswerk',
    untertitel: '',
    marke: '',
    titel: 'Rathaus zu',
    farben: { akzent: '#000000', akzentAuf: '#ffffff' },
    karte: null,
  }
  const zeichne = (satz: string) => {
    gemessen = 0
    Array.from(male({ ...worte, satz }, { normal: schrift, fett: schrift }))
    return gemessen
  }
  expect(zeichne('Am Freitag ist zu. '.repeat(150))).toBeLessThan(5 * zeichne('Am Freitag ist zu. '.repeat(15)))
})

describe('Im Kopf der Seite', () => {
  const meta = (html: string, name: string) =>
    new RegExp(`(?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&')

  test.each([
    ['/', '/vorschau/start.png'],
    [`/?ort=${WANFRIED}`, `/vorschau/start.png?ort=${WANFRIED}`],
    ['/leistung/hund-anmelden', '/vorschau/leistung/hund-anmelden.png'],
    [`/leistung/hund-anmelden?ort=${WANFRIED}`, `/vorschau/leistung/hund-anmelden.png?ort=${WANFRIED}`],
    [`/en/themen/buerger/geburt?ort=${WANFRIED}`, `/en/vorschau/themen/buerger/geburt.png?ort=${WANFRIED}`],
    [`/stelle/${amt.id}`, `/vorschau/stelle/${amt.id}.png`],
    ['/hilfe', '/vorschau/start.png'],
    ['/en', '/en/vorschau/start.png'],
    ['/en/a-z', '/en/vorschau/start.png'],
  ])('%s nennt ein Bild, das es gibt, mit Maßen und Text', async (seite, bild) => {
    const { body } = await probe.hole(seite)
    const url = meta(body, 'og:image')!
    expect(url).toBe(`http://localhost${bild}`)
    expect([meta(body, 'og:image:width'), meta(body, 'og:image:height'), meta(body, 'twitter:card')]).toEqual([
      '1200',
      '630',
      'summary_large_image',
    ])
    expect(meta(body, 'og:image:alt')).toContain(meta(body, 'og:title'))
    expect((await probe.hole(bild)).status).toBe(200)
  })
  test('wer nicht gefunden werden soll, nennt keines', async () => {
    expect(meta((await probe.hole('/suche?q=hund')).body, 'og:image')).toBeUndefined()
  })
})
