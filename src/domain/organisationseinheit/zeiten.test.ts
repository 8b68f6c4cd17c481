// What may be set of an office's hours, and what is refused with its field.
import { describe, expect, test } from 'vitest'
import { type OrganisationseinheitInhalt, organisationseinheit } from './organisationseinheit.ts'
import { entscheideZeiten, HOECHSTENS_ZEICHEN, HOECHSTENS_ZWECKE, type Zeitenziel } from './zeiten.ts'

const heute = '2026-03-02'
const vormittag = [{ von: '08:00', bis: '12:00' }]
const montags = [{ wochentag: 1, zeiten: vormittag }]
const kasse = { zweck: { de: 'Kasse', en: 'Cash desk' }, woche: montags }
const buero: OrganisationseinheitInhalt = organisationseinheit.parse({
  ...{ name: { de: 'Bürgerbüro' }, art: 'amt', aufgaben: ['buergerbuero'], telefon: '7' },
  oeffnungszeiten: { woche: montags, ausnahmen: [{ tag: '2026-02-27' }, { tag: '2026-12-24', grund: { de: 'Heiligabend' } }] },
  weitereZeiten: [kasse, { ...kasse, zweck: { de: 'Telefonisch' } }],
})
const ALLGEMEIN = { art: 'allgemein' } as const
const KASSE = { art: 'anliegen', zweck: 'Kasse' } as const
const entscheide = (ziel: Zeitenziel, typed: unknown, inhalt = buero) => entscheideZeiten(inhalt, { ziel, typed, heute })
const danach = (ziel: Zeitenziel, typed: unknown) => {
  const ergebnis = entscheide(ziel, typed)
  if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
  return ergebnis.value
}
const maengel = (ziel: Zeitenziel, typed: unknown, inhalt = buero) => {
  const ergebnis = entscheide(ziel, typed, inhalt)
  return ergebnis.ok || ergebnis.error.grund !== 'ungueltig' ? [] : ergebnis.error.maengel.map(({ feld, was }) => `${feld} ${was}`)
}

describe('allgemeine Zeiten', () => {
  test('die neue Woche ersetzt die alte, alles andere bleibt, auch der Tag, der vorbei ist', () => {
    const neu = danach(ALLGEMEIN, { woche: [{ wochentag: 2, zeiten: vormittag }], ausnahmen: [{ tag: '2026-03-05', zeiten: [] }] })
    expect(neu.oeffnungszeiten?.woche).toEqual([{ wochentag: 2, zeiten: vormittag }])
    expect(neu.oeffnungszeiten?.ausnahmen.map(({ tag }) => tag)).toEqual(['2026-02-27', '2026-03-05'])
    expect([neu.telefon, neu.weitereZeiten]).toEqual(['7', buero.weitereZeiten])
  })
  test('sagen sie nichts mehr, gehen sie ganz', () => {
    const ohneVergangene = { ...buero, oeffnungszeiten: { ...buero.oeffnungszeiten!, ausnahmen: [] } }
    const neu = entscheide(ALLGEMEIN, { woche: [] }, ohneVergangene)
    expect(neu.ok && 'oeffnungszeiten' in neu.value).toBe(false)
  })
  test('dasselbe noch einmal ist keine Änderung', () => {
    const gleich = { ...buero.oeffnungszeiten, ausnahmen: buero.oeffnungszeiten!.ausnahmen.slice(1) }
    expect(entscheide(ALLGEMEIN, gleich)).toEqual({ ok: false, error: { grund: 'unveraendert' } })
  })
})

describe('Zeiten für ein Anliegen', () => {
  test('ein geändertes bleibt an seinem Platz, ein neues kommt ans Ende, ein entferntes geht', () => {
    const zwecke = (ziel: Zeitenziel, typed: unknown) => danach(ziel, typed).weitereZeiten?.map(({ zweck }) => zweck.de)
    expect(zwecke(KASSE, { ...kasse, zweck: { de: 'Barkasse' } })).toEqual(['Barkasse', 'Telefonisch'])
    expect(zwecke({ art: 'neu' }, { ...kasse, zweck: { de: 'Fundbüro' } })).toEqual(['Kasse', 'Telefonisch', 'Fundbüro'])
    expect(zwecke(KASSE, null)).toEqual(['Telefonisch'])
    const letztes = entscheide(KASSE, null, { ...buero, weitereZeiten: buero.weitereZeiten!.slice(0, 1) })
    expect(letztes.ok && 'weitereZeiten' in letztes.value).toBe(false)
  })
  test('ein Anliegen, das es nicht gibt, lässt sich weder ändern noch entfernen', () => {
    for (const typed of [null, kasse])
      expect(entscheide({ art: 'anliegen', zweck: 'Archiv' }, typed)).toEqual({ ok: false, error: { grund: 'nicht-gefunden' } })
  })
})

test.each<[string, Zeitenziel, object, string[]]>([
  ['ein Tag, den niemand lesen kann', ALLGEMEIN, { woche: [{ wochentag: 4, zeiten: null }] }, ['woche.4 falsch']],
  [
    'eine Uhrzeit, die es nicht gibt',
    ALLGEMEIN,
    { woche: [{ wochentag: 4, zeiten: [{ von: '08:00', bis: '25:00' }] }] },
    ['woche.4 falsch'],
  ],
  ['verkehrt herum', ALLGEMEIN, { woche: [{ wochentag: 5, zeiten: [{ von: '12:00', bis: '08:00' }] }] }, ['woche.5 verkehrt']],
  ['ein besonderer Tag ohne Tag', ALLGEMEIN, { woche: montags, ausnahmen: [{ tag: '', zeiten: [] }] }, ['ausnahmen.0.tag falsch']],
  ['ein Tag, der vorbei ist', ALLGEMEIN, { woche: montags, ausnahmen: [{ tag: '2026-03-01', zeiten: [] }] }, ['ausnahmen.0.tag vorbei']],
  [
    'zweimal derselbe Tag, einer ohne deutschen Grund',
    ALLGEMEIN,
    { woche: montags, ausnahmen: [{ tag: '2026-03-05' }, { tag: '2026-03-05' }] },
    ['ausnahmen.1.tag doppelt'],
  ],
  [
    'ein Grund nur auf Englisch',
    ALLGEMEIN,
    { woche: montags, ausnahmen: [{ tag: '2026-03-05', grund: { de: '' } }] },
    ['ausnahmen.0.grund falsch'],
  ],
  ['ein zu langer Hinweis', ALLGEMEIN, { woche: montags, hinweis: { de: 'x'.repeat(HOECHSTENS_ZEICHEN + 1) } }, ['hinweis.de zu-lang']],
  ['ein Anliegen ohne Zeit', { art: 'neu' }, { zweck: { de: 'Archiv' }, woche: [] }, ['woche.1 keine-zeit']],
  ['ein Anliegen ohne Namen', { art: 'neu' }, { zweck: { de: '' }, woche: montags }, ['zweck.de falsch']],
  ['ein Name, den es schon gibt', { art: 'neu' }, kasse, ['zweck.de doppelt']],
  ['ein Name, den ein anderes hat', KASSE, { ...kasse, zweck: { de: 'Telefonisch' } }, ['zweck.de doppelt']],
  ['eine fremde Aufgabe', KASSE, { ...kasse, aufgaben: ['bauamt'] }, ['aufgaben falsch']],
])('%s wird am Feld genannt', (_was, ziel, typed, erwartet) => {
  expect(maengel(ziel, typed)).toEqual(erwartet)
})

test('mehr Anliegen als sich überblicken lassen, kommen nicht dazu', () => {
  const viele = Array.from({ length: HOECHSTENS_ZWECKE }, (_, nr) => ({ ...buero.weitereZeiten![0]!, zweck: { de: `Anliegen ${nr}` } }))
  expect(maengel({ art: 'neu' }, kasse, { ...buero, weitereZeiten: viele })).toEqual(['zweck.de zu-viele'])
})
