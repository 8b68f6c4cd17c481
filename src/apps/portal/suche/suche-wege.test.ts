// The ways the result page offers: a place among the words of the query, and what helps when nothing was found.
import { describe, expect, test } from 'vitest'
import { gebiete, TAG } from '../../../../test/support/portalprobe.ts'
import { gefunden, type Lage, parameterVon, VIER, WANFRIED, zeichne } from '../../../../test/support/suchseite.ts'
import type { Suchanfrage, Suchergebnis } from '../../../domain/suche/index.ts'

describe('ein Ort unter den Wörtern', () => {
  const KASSEL = gebiete.findByArs('066110000000', TAG)!

  test('gilt, wird gesagt und reist mit den Treffern', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried')
    expect(fragen[0]).toMatchObject({ q: 'hund', kette: expect.arrayContaining([WANFRIED.ars]) })
    expect(seite.gesucht).toBe('hund')
    expect(seite.rahmen.ort?.name).toBe('Wanfried')
    expect(seite.treffer[0]?.url).toBe(`/leistung/a?ort=${WANFRIED.ars}`)
    expect(seite.ort).toMatchObject({ art: 'erkannt', name: 'Wanfried', wege: [{ text: 'Ohne diesen Ort suchen' }] })
  })

  test('geht vor dem gewählten, mit dem Weg zurück', () => {
    const { seite } = zeichne('q=hund+wanfried', { ort: KASSEL })
    const wege = seite.ort?.art === 'erkannt' ? seite.ort.wege : []
    expect(wege.map(({ text, url }) => [text, parameterVon(url)])).toEqual([
      ['Ohne diesen Ort suchen', { q: 'hund wanfried', ort: KASSEL.ars, ortswort: 'nein' }],
      ['In Kassel suchen', { q: 'hund', ort: KASSEL.ars }],
    ])
  })

  test('ist der gewählte: dann ist nichts zu sagen', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried', { ort: WANFRIED })
    expect(fragen[0]?.q).toBe('hund')
    expect(seite.ort).toBeUndefined()
  })

  test('wer einen anderen Ort wählt, bekommt ihn: der Rückweg nennt den alten nicht mehr', () => {
    expect(parameterVon(zeichne('q=hund+wanfried').seite.rahmen.hier)).toEqual({ q: 'hund', ort: WANFRIED.ars })
  })

  test('auf Wunsch ist er nur ein Wort', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried&ortswort=nein')
    expect(fragen[0]).toMatchObject({ q: 'hund wanfried', kette: [] })
    expect(seite.rahmen.ort).toBeNull()
  })

  test('ein Kreis gilt, ohne dass Treffer ihn als Ort nennen', () => {
    const { seite, fragen } = zeichne('q=hund+im+werra-meißner-kreis')
    expect(fragen[0]?.kette?.[0]).toBe('066360000000')
    expect(seite.ort).toMatchObject({ art: 'erkannt', name: 'Werra-Meißner-Kreis' })
    expect(seite.treffer[0]?.url).toBe('/leistung/a')
  })

  test('liegt der gewählte Ort in dem genannten Kreis, bleibt er', () => {
    const { seite } = zeichne('q=hund+im+werra-meißner-kreis', { ort: WANFRIED })
    expect(seite.rahmen.ort?.name).toBe('Wanfried')
    expect(seite.ort).toBeUndefined()
  })

  test('gibt es ihn mehrmals, wird gefragt', () => {
    const { seite } = zeichne('q=hund+reichelsheim')
    const vorschlaege = seite.ort?.art === 'mehrere' ? seite.ort.vorschlaege : []
    expect(vorschlaege.length).toBeGreaterThan(1)
    expect(parameterVon(vorschlaege[0]?.url)).toMatchObject({ q: 'hund', ort: expect.stringMatching(/^\d{12}$/) })
  })
})

describe('wenn nichts gefunden wurde', () => {
  const texteVon = (query: string, lage: Lage) => zeichne(query, lage).seite.hilfe?.wege.map(({ text }) => text)

  test('werden Wege genannt, die mehr finden: ohne Filter, an anderen Orten, ein einzelnes Wort', () => {
    const antwort = ({ filter, kette, q }: Suchanfrage) =>
      filter?.online ? gefunden() : kette?.length === 0 ? VIER : q === 'hund' ? gefunden('a') : gefunden()
    expect(texteVon('q=hund+xyzzy&online=ja', { ort: WANFRIED, antwort })).toEqual([
      '4 Treffer an allen Orten ansehen',
      'Nur nach „hund“ suchen: 1 Treffer',
    ])
  })

  test('ein Weg, der auch nichts findet, wird nicht genannt', () => {
    expect(texteVon('q=hund+xyzzy&online=ja', { ort: WANFRIED, antwort: () => gefunden() })).toEqual([])
  })

  test('wer wörtlich gesucht hat, wird nach dem anderen Wort gefragt', () => {
    const antwort = ({ woertlich }: Suchanfrage): Suchergebnis =>
      woertlich ? gefunden() : { ...VIER, korrektur: { getippt: 'hnud', gesucht: 'hund' } }
    expect(texteVon('q=hnud&woertlich=ja', { antwort })).toEqual(['Meinten Sie „hund“?'])
  })

  test('wer genug findet, braucht keine Hilfe', () => expect(zeichne('q=hund').seite.hilfe).toBeUndefined())
})
