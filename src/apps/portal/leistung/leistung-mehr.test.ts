// What a service page says of days and amounts, over HTTP: deadlines as dates, the fee calculator as a plain form.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterGebuehr, musterKopf, musterZeile } from '../../../domain/leistung/fixtures.ts'
import { feiertagInHessen } from '../../../platform/feiertage.ts'

const hund = (von: number, bis: number | undefined, betragCent: number, bezeichnung: string) =>
  musterGebuehr({ bezeichnung, betragCent, einheit: 'im Jahr', wenn: { merkmal: 'hunde' as const, von, bis } })
const zeile = musterZeile({
  kopf: { ...musterKopf, lagen: ['2030000', '1110300'] },
  module: {
    bezeichnungBuerger: { text: 'Hund anmelden' },
    kosten: {
      eintraege: [
        hund(1, 1, 6000, 'Erster Hund'),
        hund(2, undefined, 8400, 'Weiterer Hund'),
        musterGebuehr({ schluessel: 'marke', bezeichnung: 'Zweite Marke', betragCent: 500, zuschlag: true }),
        musterGebuehr({ bezeichnung: 'Gefährlicher Hund', betragCent: 48000 }),
      ],
    },
    fristen: {
      eintraege: [
        { bezeichnung: 'Anmelden', einzuhalten: true, dauer: { wert: 9, einheit: 'TAG' }, abEreignis: true },
        { bezeichnung: 'Vor der Prüfung', einzuhalten: true, dauer: { wert: 4, einheit: 'WOCHE' } },
      ],
    },
  },
})
const pauschal = musterZeile({ slug: 'pauschal', module: { bezeichnungBuerger: { text: 'Pauschal' } } })

let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  http = await portalprobe({
    leistungen: () =>
      new Map([
        [zeile.slug, [zeile]],
        ['pauschal', [pauschal]],
      ]),
    feiertage: () => feiertagInHessen,
  })
})
afterAll(() => http.close())

const hole = async (url: string) => {
  const { statusCode, body } = await http.inject(url)
  return { statusCode, html: body, text: sichtbarerText(body) }
}

test('der Weg zur Leistung führt über ihr erstes Thema, in der Sprache der Seite', async () => {
  const pfad = async (url: string) => /<nav class="aw-pfad".*?<\/nav>/s.exec((await hole(url)).html)?.[0]
  expect(await pfad('/leistung/hund-anmelden')).toContain('<a href="/themen/unternehmen/arbeitgeber-sein">Arbeitgeber sein</a>')
  expect(await pfad('/en/leistung/hund-anmelden')).toContain('<a href="/en/themen/unternehmen/arbeitgeber-sein">Being an employer</a>')
  expect(await pfad('/leistung/pauschal')).toContain('<a href="/themen/buerger/hobby-und-freizeit">Hobby und Freizeit</a>')
})

test('eine Frist ab dem Ereignis steht als Tag da, am Wochenende mit dem Grund der Verschiebung', async () => {
  const { text } = await hole('/leistung/hund-anmelden')
  expect(text).toContain('Wenn die Frist heute beginnt, endet sie am Montag, 7. Dezember 2026.')
  expect(text).toContain('Der letzte Tag wäre Samstag, 5. Dezember 2026.')
  expect(text.match(/Wenn die Frist heute/g)).toHaveLength(1)
})

test('auch auf der englischen Seite in der Sprache des Textes, neben dem er steht', async () => {
  const { text } = await hole('/en/leistung/hund-anmelden')
  expect(text).toContain('endet sie am Montag, 7. Dezember 2026')
})

test('die Seite fragt nach der Zahl und sendet ohne Skript', async () => {
  const { html, text } = await hole('/leistung/hund-anmelden?ort=066360012012')
  expect(html).toContain('method="get" action="/leistung/hund-anmelden/betrag"')
  expect(html).toContain('<input type="hidden" name="ort" value="')
  expect(text).toContain('Wie viele Hunde halten Sie?')
})

test.each([
  ['hunde=1', '60 € im Jahr'],
  ['hunde=3', '228 € im Jahr'],
  ['hunde=1&dazu-marke=1', '65 € Nicht mitgerechnet'],
])('gerechnet wird mit den Beträgen der Leistung: %s', async (antworten, summe) => {
  const { statusCode, text } = await hole(`/leistung/hund-anmelden/betrag?${antworten}`)
  expect(statusCode).toBe(200)
  expect(text).toContain(`Zusammen ${summe}`)
  expect(text).toContain('Nicht mitgerechnet, weil es vom Einzelfall abhängt: Gefährlicher Hund')
})

test('zwei Antworten hintereinander: nichts wird verwechselt', async () => {
  expect((await hole('/leistung/hund-anmelden/betrag?hunde=2')).text).toContain('Zusammen 144 €')
  expect((await hole('/leistung/hund-anmelden/betrag?hunde=1')).text).toContain('Zusammen 60 €')
})

test.each(['', 'hunde=', 'hunde=viele', 'hunde=-1', 'hunde=0', 'hunde=1e3', 'hunde=100'])(
  'was keine Zahl ist, wird gesagt: %s',
  async (antwort) => {
    const { text } = await hole(`/leistung/hund-anmelden/betrag?${antwort}`)
    expect(text).toContain('Geben Sie die Anzahl als Zahl von 1 bis 99 ein.')
    expect(text).not.toContain('Zusammen')
  },
)

test('ohne solche Gebühren gibt es keinen Rechner', async () => {
  expect((await hole('/leistung/pauschal')).text).not.toContain('Betrag ausrechnen')
  expect((await hole('/leistung/pauschal/betrag')).statusCode).toBe(404)
})
