// Opening hours as people read them at the door, on ordinary days, holidays, exceptions and the two days on which clocks change.
import { describe, expect, test } from 'vitest'
import type { Feiertage } from '../../platform/feiertage.ts'
import { besondereTage, fuerZweck, istOffen, naechsteAenderung, oeffnung, woche } from './oeffnung.ts'
import { oeffnungszeiten, organisationseinheit, zweckzeiten } from './organisationseinheit.ts'

const keine: Feiertage = () => null
const karfreitag: Feiertage = (tag) => (tag === '2026-04-03' ? { de: 'Karfreitag', en: 'Good Friday' } : null)
const moment = (text: string) => new Date(text)

/** Monday to Friday 8–12, Thursday also 14–18. */
const buergerbuero = oeffnungszeiten.parse({
  woche: [
    ...[1, 2, 3, 5].map((wochentag) => ({ wochentag, zeiten: [{ von: '08:00', bis: '12:00' }] })),
    {
      wochentag: 4,
      zeiten: [
        { von: '14:00', bis: '18:00' },
        { von: '08:00', bis: '12:00' },
      ],
    },
  ],
  ausnahmen: [
    { tag: '2026-04-02', grund: { de: 'Betriebsausflug' } },
    { tag: '2026-04-03', zeiten: [{ von: '09:00', bis: '10:00' }], grund: { de: 'Wahl' } },
  ],
})
const ohneAusnahmen = { ...buergerbuero, ausnahmen: [] }

describe('ein Tag', () => {
  test('an einem gewöhnlichen Donnerstag stehen Vormittag und Nachmittag in der Reihenfolge des Tages', () => {
    expect(oeffnung(buergerbuero, keine, '2026-03-26').zeiten).toEqual([
      { von: '08:00', bis: '12:00' },
      { von: '14:00', bis: '18:00' },
    ])
  })
  test('am Feiertag ist geschlossen, mit dem Namen des Feiertags', () => {
    const tag = oeffnung(ohneAusnahmen, karfreitag, '2026-04-03')
    expect(tag).toMatchObject({ zeiten: [], art: 'feiertag', grund: { de: 'Karfreitag' } })
  })
  test('eine Ausnahme gilt auch am Feiertag', () => {
    const tag = oeffnung(buergerbuero, karfreitag, '2026-04-03')
    expect(tag).toMatchObject({ zeiten: [{ von: '09:00', bis: '10:00' }], art: 'ausnahme', grund: { de: 'Wahl' } })
  })
  test('eine Ausnahme ohne Zeiten ist ein geschlossener Tag', () => {
    expect(oeffnung(buergerbuero, keine, '2026-04-02')).toMatchObject({ zeiten: [], art: 'ausnahme', grund: { de: 'Betriebsausflug' } })
  })
  test('am Samstag ohne Zeiten ist geschlossen', () => {
    expect(oeffnung(buergerbuero, keine, '2026-04-04')).toMatchObject({ zeiten: [], art: 'woche', grund: null })
  })
  test('Zeiten, die aneinander stoßen, sind eine', () => {
    const durchgehend = oeffnungszeiten.parse({
      woche: [
        {
          wochentag: 1,
          zeiten: [
            { von: '12:00', bis: '16:00' },
            { von: '08:00', bis: '12:00' },
          ],
        },
      ],
    })
    expect(oeffnung(durchgehend, keine, '2026-03-30').zeiten).toEqual([{ von: '08:00', bis: '16:00' }])
  })
})

describe('die Woche', () => {
  const zeilen = woche(buergerbuero, karfreitag, '2026-04-01')
  test('beginnt am Montag und hat sieben Zeilen', () => {
    expect(zeilen.map((zeile) => zeile.tag)).toEqual([
      '2026-03-30',
      '2026-03-31',
      '2026-04-01',
      '2026-04-02',
      '2026-04-03',
      '2026-04-04',
      '2026-04-05',
    ])
  })
  test('merkt genau den heutigen Tag', () => {
    expect(zeilen.filter((zeile) => zeile.heute).map((zeile) => zeile.wochentag)).toEqual([3])
  })
  test('zeigt die Ausnahme mit Datum und Grund in der Zeile ihres Wochentags', () => {
    expect(zeilen[3]).toMatchObject({ tag: '2026-04-02', wochentag: 4, art: 'ausnahme', zeiten: [], grund: { de: 'Betriebsausflug' } })
  })
  test('ein Sonntag gehört zur Woche, die mit dem Montag davor begann', () => {
    expect(woche(buergerbuero, keine, '2026-04-05')[0]?.tag).toBe('2026-03-30')
  })
})

describe('Tage, die abweichen', () => {
  const besondere = (von: string, bis: string, feiertage = karfreitag) =>
    besondereTage(buergerbuero, feiertage, von, bis).map(({ tag, art, zeiten }) => [tag, art, zeiten.length])
  test('sind Ausnahmen und Feiertage vom ersten bis zum letzten Tag der Spanne', () => {
    expect(besondere('2026-04-02', '2026-04-03')).toEqual([
      ['2026-04-02', 'ausnahme', 0],
      ['2026-04-03', 'ausnahme', 1],
    ])
    expect(besondere('2026-04-04', '2026-12-31')).toEqual([])
    expect(besondereTage(ohneAusnahmen, karfreitag, '2026-03-01', '2026-05-01')).toMatchObject([
      { tag: '2026-04-03', art: 'feiertag', zeiten: [], grund: { de: 'Karfreitag' } },
    ])
  })
  test('ein Feiertag am Tag ohne Zeiten ändert nichts und wird nicht genannt', () => {
    const sonntag: Feiertage = (tag) => (tag === '2026-03-29' ? { de: 'Fest', en: 'Feast' } : null)
    expect(besondere('2026-03-01', '2026-04-01', sonntag)).toEqual([])
  })
})

describe('jetzt geöffnet', () => {
  test.each([
    ['2026-03-26T06:59:59Z', false], // 7:59 Uhr, Winterzeit
    ['2026-03-26T07:00:00Z', true],
    ['2026-03-26T10:59:59Z', true],
    ['2026-03-26T11:00:00Z', false], // 12:00 Uhr: geschlossen
    ['2026-03-30T06:00:00Z', true], // 8:00 Uhr, Sommerzeit seit dem Vortag
    ['2026-03-30T05:59:00Z', false],
  ])('%s: %s', (zeit, erwartet) => {
    expect(istOffen(buergerbuero, keine, moment(zeit))).toBe(erwartet)
  })
  test('wer nur nach Vereinbarung empfängt, hat nie „jetzt geöffnet“', () => {
    const termin = { ...buergerbuero, nurNachVereinbarung: true }
    expect(istOffen(termin, keine, moment('2026-03-26T08:00:00Z'))).toBe(false)
    expect(naechsteAenderung(termin, keine, moment('2026-03-26T08:00:00Z'))).toBeNull()
  })
})

describe('die nächste Änderung', () => {
  const naechste = (zeit: string, feiertage = keine) => naechsteAenderung(buergerbuero, feiertage, moment(zeit))?.toISOString()
  test('ist am Vormittag der Schluss, in der Mittagspause die Öffnung', () => {
    expect(naechste('2026-03-26T08:00:00Z')).toBe('2026-03-26T11:00:00.000Z')
    expect(naechste('2026-03-26T11:00:00Z')).toBe('2026-03-26T13:00:00.000Z')
  })
  test('liegt nach dem Wochenende der Umstellung auf Sommerzeit um 8 Uhr Berliner Zeit', () => {
    expect(naechste('2026-03-27T12:00:00Z')).toBe('2026-03-30T06:00:00.000Z')
  })
  test('liegt nach dem Wochenende der Umstellung auf Winterzeit um 8 Uhr Berliner Zeit', () => {
    expect(naechste('2026-10-23T11:00:00Z')).toBe('2026-10-26T07:00:00.000Z')
  })
  test('überspringt den Betriebsausflug und achtet die Ausnahme am Feiertag', () => {
    expect(naechste('2026-04-01T10:00:00Z', karfreitag)).toBe('2026-04-03T07:00:00.000Z')
  })
  test('gibt es nicht, wenn nie geöffnet ist', () => {
    expect(naechsteAenderung(oeffnungszeiten.parse({ woche: [] }), keine, moment('2026-04-01T10:00:00Z'))).toBeNull()
  })
})

describe('am Tag der Zeitumstellung', () => {
  const sonntags = (von: string, bis: string) => oeffnungszeiten.parse({ woche: [{ wochentag: 7, zeiten: [{ von, bis }] }] })
  test('eine Zeit von 1 bis 4 Uhr dauert im März zwei Stunden', () => {
    const zeiten = sonntags('01:00', '04:00')
    expect(naechsteAenderung(zeiten, keine, moment('2026-03-29T00:00:00Z'))?.toISOString()).toBe('2026-03-29T02:00:00.000Z')
    expect(istOffen(zeiten, keine, moment('2026-03-29T01:30:00Z'))).toBe(true) // 3:30 Uhr
    expect(istOffen(zeiten, keine, moment('2026-03-29T02:00:00Z'))).toBe(false) // 4:00 Uhr
  })
  test('eine Zeit von 1 bis 4 Uhr dauert im Oktober vier Stunden', () => {
    const zeiten = sonntags('01:00', '04:00')
    expect(naechsteAenderung(zeiten, keine, moment('2026-10-24T23:00:00Z'))?.toISOString()).toBe('2026-10-25T03:00:00.000Z')
    expect(istOffen(zeiten, keine, moment('2026-10-25T01:30:00Z'))).toBe(true) // 2:30 Uhr, zum zweiten Mal
  })
  test('die Stunde, die es im März nicht gibt, ist nicht geöffnet und keine Änderung', () => {
    const zeiten = sonntags('02:00', '03:00')
    expect(istOffen(zeiten, keine, moment('2026-03-29T01:00:00Z'))).toBe(false)
    expect(naechsteAenderung(zeiten, keine, moment('2026-03-28T23:00:00Z'))?.toISOString()).toBe('2026-04-05T00:00:00.000Z')
  })
})

describe('Zeiten für einen Zweck', () => {
  const kasse = zweckzeiten.parse({
    zweck: { de: 'Kasse' },
    woche: [4, 5].map((wochentag) => ({ wochentag, zeiten: [{ von: '08:30', bis: '11:30' }] })),
    ausnahmen: [{ tag: '2026-04-09', zeiten: [{ von: '08:30', bis: '09:30' }] }],
  })
  const haus = oeffnungszeiten.parse({
    woche: [],
    ausnahmen: [
      { tag: '2026-04-02', grund: { de: 'Betriebsausflug' } },
      { tag: '2026-04-03', zeiten: [{ von: '09:00', bis: '10:00' }], grund: { de: 'Wahl' } },
      { tag: '2026-04-09' },
      { tag: '2026-04-10', zeiten: [{ von: '07:00', bis: '09:00' }] },
    ],
  })
  const zeiten = (tag: string) => oeffnung(fuerZweck(kasse, haus, karfreitag), karfreitag, tag).zeiten

  test('ist das Haus an einem Tag zu, ist es auch die Kasse', () => {
    expect(zeiten('2026-03-26')).toEqual([{ von: '08:30', bis: '11:30' }])
    expect(zeiten('2026-04-02')).toEqual([])
    expect(oeffnung(fuerZweck(kasse, haus, karfreitag), karfreitag, '2026-04-02').grund).toEqual({ de: 'Betriebsausflug' })
  })
  test('öffnet das Haus anders, gilt der Zweck nur, solange es offen ist; am Feiertag hilft ihm das nicht', () => {
    expect(zeiten('2026-04-10')).toEqual([{ von: '08:30', bis: '09:00' }])
    expect(zeiten('2026-04-03')).toEqual([])
  })
  test('einen Tag, den der Zweck selbst nennt, bestimmt er selbst', () => {
    expect(zeiten('2026-04-09')).toEqual([{ von: '08:30', bis: '09:30' }])
  })
  test('ohne allgemeine Zeiten gilt der Zweck für sich', () => {
    expect(oeffnung(fuerZweck(kasse, undefined, keine), keine, '2026-04-02').zeiten).toEqual([{ von: '08:30', bis: '11:30' }])
  })

  const mit = (weitereZeiten: object[]) =>
    organisationseinheit.safeParse({ name: { de: 'Amt' }, art: 'amt', aufgaben: ['steuern'], weitereZeiten })
  const montags = { woche: [{ wochentag: 1, zeiten: [{ von: '08:00', bis: '12:00' }] }] }
  test('ein Zweck ohne Zeit ist ein Fehler, nur nach Vereinbarung ist keiner', () => {
    expect(mit([{ zweck: { de: 'Kasse' }, woche: [] }]).error?.issues[0]?.message).toContain('nurNachVereinbarung')
    expect(mit([{ zweck: { de: 'Kasse' }, woche: [], nurNachVereinbarung: true }]).success).toBe(true)
  })
  test('eine Aufgabe, die die Stelle nicht trägt, und ein Name, den es schon gibt, sind Fehler mit Feld', () => {
    const { error } = mit([
      { zweck: { de: 'Kasse' }, aufgaben: ['steuern'], ...montags },
      { zweck: { de: 'Kasse' }, aufgaben: ['standesamt'], ...montags },
    ])
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'weitereZeiten.1.aufgaben: die Stelle trägt die Aufgabe „standesamt“ nicht; nennen Sie eine ihrer aufgaben oder lassen Sie das Feld weg.',
      'weitereZeiten.1.zweck: „Kasse“ steht zweimal da; fassen Sie die Zeiten zusammen oder nennen Sie den Unterschied.',
    ])
  })
})
