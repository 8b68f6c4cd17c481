// What a service page says beside its text: that a machine translated it, which forms can be downloaded, which services go with it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterKopf, musterZeile, WANFRIED } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId, Sprachfassung, VeroeffentlichteLeistung } from '../../../domain/leistung/index.ts'
import { feiertagInHessen } from '../../../platform/feiertage.ts'
import { downloadsVon } from '../../../ui/downloads.tsx'
import { einfachGeprueft } from './leistung-uebersetzung.ts'

const maschine: Sprachfassung = { maschinell: true, werkzeug: 'Übersetzer 3', geprueft: false }
const text = (titel: string) => ({ bezeichnungBuerger: { text: titel }, volltext: { text: `<p>${titel}</p>` } })
const formular = {
  art: 'formular' as const,
  titel: 'Antrag Grillhütte',
  url: 'https://www.stadt.example/antrag.pdf',
  dateityp: 'pdf' as const,
  groesseKb: 120,
  sprache: 'de',
  anbieter: 'Stadt Wanfried',
}
const deutsch = (slug: string) =>
  musterZeile({
    slug,
    leistungId: slug as LeistungId,
    kopf: { ...musterKopf, leistungsschluessel: [] },
    module: { ...text('Auf Deutsch'), formulare: { eintraege: [formular] } },
  })
const englisch = (slug: string, sprachfassung: Sprachfassung | null, mehr: Partial<VeroeffentlichteLeistung> = {}) =>
  musterZeile({ slug, sprache: 'en', sprachfassung, module: text('In English'), ...mehr })
const nachbar = (slug: string, titel: string, volltext = {}, mehr: Partial<VeroeffentlichteLeistung> = {}) =>
  musterZeile({ slug, leistungId: slug as LeistungId, module: { bezeichnungBuerger: { text: titel }, volltext }, ...mehr })
const amOrt = { ebene: 'gemeinde', ars: WANFRIED } as const
const bestand: Record<string, VeroeffentlichteLeistung[]> = {
  mensch: [deutsch('mensch'), englisch('mensch', null)],
  maschine: [
    deutsch('maschine'),
    englisch('maschine', maschine),
    musterZeile({ slug: 'maschine', sprache: 'de-einfach', module: text('Einfach') }),
  ],
  geprueft: [deutsch('geprueft'), englisch('geprueft', { maschinell: true, geprueft: true })],
  hund: [nachbar('hund', 'Hund anmelden', { text: '<p>Wollen Sie den Hund abmelden oder die Grillhütte mieten?</p>' })],
  abmelden: [nachbar('abmelden', 'Hund abmelden')],
  grillen: [nachbar('grillen', 'Grillhütte mieten', {}, { ebene: 'gemeinde', ars: WANFRIED })],
  teils: [
    deutsch('teils'),
    englisch('teils', null),
    musterZeile({ slug: 'teils', ...amOrt, module: { hinweise: { text: '<p>Hier</p>' } } }),
    englisch('teils', maschine, { ...amOrt, module: { hinweise: { text: '<p>Here</p>' } } }),
  ],
}

const leistungen = new Map(Object.entries(bestand))

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  http = await portalprobe({
    leistungen: () => leistungen,
    leistungNachId: () => new Map(Object.values(bestand).map((rows) => [rows[0]!.leistungId, rows])),
    feiertage: () => feiertagInHessen,
  })
})
afterAll(() => http.close())
const hole = async (url: string) => {
  const { body } = await http.inject(url)
  return { html: body, text: sichtbarerText(body) }
}

test('eine maschinelle Übersetzung sagt es auf Englisch und Deutsch und führt zum deutschen Original am selben Ort', async () => {
  const { html, text } = await hole(`/en/leistung/maschine?ort=${WANFRIED}`)
  expect(text).toContain('A machine translated this page from German (Übersetzer 3). Nobody has checked the translation yet.')
  expect(text).toContain('Only the German text is binding. Read the German original')
  expect(html).toMatch(/<p lang="de">Diese Fassung hat eine Maschine aus dem Deutschen übertragen/)
  expect(html).toContain(`<a href="/leistung/maschine?ort=${WANFRIED}" class="aw-link" hreflang="de">Read the German original`)
})

test.each(['/leistung/maschine', '/en/leistung/mensch', '/einfach/leistung/maschine'])('%s: keine Maschine, kein Hinweis', async (url) => {
  const { text } = await hole(url)
  expect(text).not.toMatch(/machine translated|hat eine Maschine/)
})

test('hat jemand sie geprüft, steht das da; verbindlich bleibt das Deutsche', async () => {
  const { text } = await hole('/en/leistung/geprueft')
  expect(text).toContain(
    'A machine translated this page from German. People have checked the translation. Only the German text is binding.',
  )
})

test('ist nur ein Teil maschinell übersetzt, ist genau dieser gekennzeichnet', async () => {
  const { text } = await hole(`/en/leistung/teils?ort=${WANFRIED}`)
  expect(text).toContain('A machine translated parts of this page from German (Übersetzer 3). They are marked.')
  expect(text.match(/A machine translated this section\./g)).toHaveLength(1)
  expect(text).toMatch(/A machine translated this section\. Here/)
  expect((await hole('/en/leistung/teils')).text).not.toContain('machine')
})

test('einfache Sprache gilt als geprüft, wenn alle ihre Schichten es sind', () => {
  const zeile = (geprueft: boolean | null) => ({
    sprache: 'de-einfach' as const,
    sprachfassung: geprueft === null ? null : { maschinell: false, geprueft },
  })
  expect([[], [zeile(null)], [zeile(true), zeile(false)], [zeile(true), zeile(true)]].map(einfachGeprueft)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('ein Formular ist ein Link nach draußen und nennt Art, Größe, Sprache, Anbieter und Ziel', async () => {
  const { html, text } = await hole('/leistung/mensch')
  expect(html).toContain('<a href="https://www.stadt.example/antrag.pdf" class="aw-link" hreflang="de" rel="external noreferrer">')
  expect(text).toContain('Formular, PDF, 120 KB, auf Deutsch')
  expect(text).toContain('Von: Stadt Wanfried. Führt zu www.stadt.example.')
})

test.each([
  ['de', { groesseKb: 2345 }, 'Formular, PDF, 2,3 MB, auf Deutsch'],
  ['en', { art: 'merkblatt', groesseKb: undefined, sprache: 'tr' }, 'Leaflet, PDF file, in Turkish'],
  ['en', { dateityp: undefined, groesseKb: 999 }, 'Form, 999 KB, in German'],
] as const)('in der Sprache der Seite (%s): %o', (sprache, anders, angaben) => {
  expect(downloadsVon([{ ...formular, ...anders } as typeof formular], sprache)[0]!.angaben).toBe(angaben)
})

test('was dazu passt, steht am Ende, mit Ort in der Adresse; was es am Ort nicht gibt, fehlt', async () => {
  const liste = async (url: string) =>
    /<ul class="aw-dazu__liste">.*?<\/ul>/s.exec(/id="passt-dazu".*/s.exec((await hole(url)).html)?.[0] ?? '')?.[0] ?? ''
  const wanfried = await liste(`/leistung/hund?ort=${WANFRIED}`)
  expect(wanfried).toContain(`href="/leistung/abmelden?ort=${WANFRIED}"`)
  expect(wanfried).toContain(`href="/leistung/grillen?ort=${WANFRIED}"`)
  const wiesbaden = await liste('/leistung/hund?ort=064140000000')
  expect([wiesbaden.includes('/leistung/abmelden'), wiesbaden.includes('/leistung/grillen')]).toEqual([true, false])
  expect(await liste('/en/leistung/hund')).toMatch(/lang="de">Hund abmelden/)
})

test('Nachbarn im Thema stehen darunter, ohne die Leistung selbst und ohne, was schon dasteht', async () => {
  const { html, text } = await hole(`/leistung/hund?ort=${WANFRIED}`)
  const imThema = /id="im-thema".*?<\/section>/s.exec(html)![0]
  expect(text).toContain('Mehr im Thema Hobby und Freizeit')
  expect(imThema).toContain('/leistung/mensch')
  for (const slug of ['hund?', 'abmelden', 'grillen']) expect(imThema).not.toContain(`/leistung/${slug}`)
  expect(imThema.match(/<li>/g)!.length).toBeLessThanOrEqual(5)
})
