import { describe, expect, test } from 'vitest'
import { BUND, HESSEN, musterGebuehr, musterZeile, WANFRIED, WERRA_MEISSNER, WIESBADEN } from './fixtures.ts'
import type { Beitragsart } from './leistung.ts'
import type { Modul } from './modul.ts'
import type { Modulregel } from './modulregel.ts'
import { naechsterWechsel, zusammenfuehren } from './schicht-merge.ts'
import type { ModuleInSprache } from './veroeffentlicht.ts'

const TAG = '2026-06-01'
const KETTE = [WANFRIED, WERRA_MEISSNER, HESSEN, BUND]
const text = (inhalt: string) => ({ text: inhalt })
const steuer = (betragCent: number, weiteres = {}) => ({ eintraege: [musterGebuehr({ betragCent, ...weiteres })] })
const wanfried = (module: ModuleInSprache, weiteres = {}) =>
  musterZeile({ ebene: 'gemeinde', ars: WANFRIED, traegerName: 'Stadt Wanfried', module, ...weiteres })

describe('Schichten übereinander', () => {
  test('die Gemeinde ergänzt den Text des Landes, und jeder Teil nennt seine Herkunft', () => {
    const rows = [wanfried({ volltext: text('In Wanfried …') }), musterZeile({ module: { volltext: text('Hunde sind …') } })]
    const teile = zusammenfuehren(rows, KETTE, 'de', TAG)?.module.volltext
    expect(teile?.map((teil) => [teil.inhalt.text, teil.herkunft.ebene, teil.herkunft.traegerName, teil.herkunft.beitragsart])).toEqual([
      ['Hunde sind …', 'land', 'Land Hessen', 'ergaenzt'],
      ['In Wanfried …', 'gemeinde', 'Stadt Wanfried', 'ergaenzt'],
    ])
  })

  const frei: Modulregel = { ergaenzen: true, ersetzen: true, ausblenden: true }
  const zu: Modulregel = { ergaenzen: false, ersetzen: false, ausblenden: false }
  test.each<[string, Modul, Beitragsart, Modulregel | null, string[]]>([
    ['Kosten darf die Gemeinde von Haus aus ersetzen', 'kosten', 'ersetzt', null, ['unten']],
    ['den Volltext darf sie nicht ersetzen: er kommt hinzu', 'volltext', 'ersetzt', null, ['oben', 'unten']],
    ['erlaubt das Land es, ersetzt sie auch den Volltext', 'volltext', 'ersetzt', frei, ['unten']],
    ['ausblenden darf sie ohne Erlaubnis nicht', 'hinweise', 'ausgeblendet', null, ['oben', 'unten']],
    ['mit Erlaubnis blendet sie aus', 'hinweise', 'ausgeblendet', frei, []],
    ['was das Land ganz sperrt, bleibt allein seines', 'volltext', 'ergaenzt', zu, ['oben']],
  ])('%s', (_satz, modul, modus, regel, erwartet) => {
    const land = musterZeile({ module: { [modul]: text('oben') }, regeln: regel ? { [modul]: regel } : {} })
    const ansicht = zusammenfuehren([land, wanfried({ [modul]: text('unten') }, { beitrag: { [modul]: modus } })], KETTE, 'de', TAG)
    const teile = (ansicht?.module[modul] ?? []) as { inhalt: { text: string } }[]
    expect(teile.map((teil) => teil.inhalt.text)).toEqual(erwartet)
  })

  test('das Land ersetzt den Text des Bundes, ohne gefragt zu werden', () => {
    const rows = [
      musterZeile({ ebene: 'bund', ars: BUND, module: { volltext: text('Bund') } }),
      musterZeile({ module: { volltext: text('Land') }, beitrag: { volltext: 'ersetzt' } }),
    ]
    expect(zusammenfuehren(rows, KETTE, 'de', TAG)?.module.volltext?.map((teil) => teil.inhalt.text)).toEqual(['Land'])
  })

  test('was für einen anderen Ort geschrieben ist, erscheint nicht', () => {
    const rows = [
      musterZeile({ module: { teaser: text('Land') } }),
      musterZeile({ ebene: 'gemeinde', ars: WIESBADEN, module: { kosten: steuer(18_000) } }),
    ]
    expect(zusammenfuehren(rows, KETTE, 'de', TAG)?.module.kosten).toBeUndefined()
  })

  test('eine Leistung, die nur ein anderer Ort anbietet, gibt es hier nicht', () => {
    expect(zusammenfuehren([musterZeile({ ebene: 'gemeinde', ars: WIESBADEN })], KETTE, 'de', TAG)).toBeNull()
  })

  test('leere Abschnitte fehlen ganz', () => {
    const ansicht = zusammenfuehren(
      [musterZeile({ module: { volltext: text('  '), kosten: { eintraege: [] }, teaser: text('x') } })],
      KETTE,
      'de',
      TAG,
    )
    expect(Object.keys(ansicht?.module ?? {})).toEqual(['teaser'])
  })

  test('der Titel ist der Name für Bürgerinnen und Bürger', () => {
    const module = { bezeichnung: text('Hundesteuer Anmeldung'), bezeichnungBuerger: text('Hund anmelden') }
    expect(zusammenfuehren([musterZeile({ module })], KETTE, 'de', TAG)?.titel).toBe('Hund anmelden')
  })
})

describe('Tage', () => {
  const alt = steuer(6000, { gueltigBis: '2026-12-31' }).eintraege
  const neu = steuer(7200, { gueltigVon: '2027-01-01' }).eintraege
  const rows = [musterZeile({ module: { kosten: { eintraege: [...alt, ...neu] } } })]
  test.each([
    ['2026-12-31', 6000],
    ['2027-01-01', 7200],
  ])('am %s gilt die Gebühr dieses Tages', (tag, cent) => {
    expect(zusammenfuehren(rows, KETTE, 'de', tag)?.module.kosten?.[0]?.inhalt.eintraege.map((e) => e.betragCent)).toEqual([cent])
  })

  test('eine ersetzende Schicht, deren Gebühr noch nicht gilt, verdeckt die geltende nicht', () => {
    const kuenftig = wanfried({ kosten: steuer(9000, { gueltigVon: '2027-01-01' }) }, { beitrag: { kosten: 'ersetzt' } })
    const ansicht = zusammenfuehren([musterZeile({ module: { kosten: steuer(5000) } }), kuenftig], KETTE, 'de', TAG)
    expect(ansicht?.module.kosten?.map((teil) => teil.inhalt.eintraege[0]?.betragCent)).toEqual([5000])
  })

  test('jeder Tag in der Geschichte zeigt die Fassung, die an ihm galt', () => {
    const geschichte = [
      musterZeile({ module: { teaser: text('damals') }, gueltigVon: '2025-01-01', gueltigBis: '2025-12-31' }),
      musterZeile({ module: { teaser: text('jetzt') } }),
    ]
    expect(zusammenfuehren(geschichte, KETTE, 'de', '2025-03-01')?.teaser).toBe('damals')
  })

  test('der nächste Wechsel ist der erste Tag, an dem sich etwas ändert', () => {
    const bald = musterZeile({ module: {}, gueltigVon: '2026-09-01' })
    const ansicht = zusammenfuehren([...rows, bald], KETTE, 'de', TAG)!
    expect([naechsterWechsel(ansicht, TAG), naechsterWechsel(ansicht, '2026-09-01'), naechsterWechsel(ansicht, '2027-01-01')]).toEqual([
      '2026-09-01',
      '2027-01-01',
      null,
    ])
  })
})

describe('Sprachen', () => {
  const deutsch = musterZeile({ module: { teaser: text('Hund'), volltext: text('nur deutsch') } })
  const englisch = musterZeile({ sprache: 'en', module: { teaser: text('Dog') } })
  const ansicht = zusammenfuehren([deutsch, englisch], KETTE, 'en', TAG)
  test('was übersetzt ist, steht auf Englisch', () => expect(ansicht?.teaser).toBe('Dog'))
  test('was fehlt, steht auf Deutsch und ist so gekennzeichnet', () => {
    expect(ansicht?.module.volltext?.[0]?.herkunft.sprache).toBe('de')
    expect(ansicht?.nurDeutsch).toEqual(['volltext'])
  })
  test('eine Übersetzung einer früheren Fassung wird nicht gezeigt', () => {
    const neu = musterZeile({ module: { teaser: text('Neuer Hund') }, fassung: 'neu' as never })
    expect(zusammenfuehren([neu, englisch], KETTE, 'en', TAG)?.teaser).toBe('Neuer Hund')
  })
})
