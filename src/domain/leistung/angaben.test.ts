// What may be said of translations and of forms, and what is refused with its field.
import { describe, expect, test } from 'vitest'
import { entscheideFormulare, entscheideSprachfassungen, HOECHSTENS_FORMULARE, sprichtIn } from './angaben.ts'
import type { FassungInhalt } from './fassung.ts'

const eintrag = {
  art: 'formular' as const,
  titel: { de: 'Antrag', en: 'Application' },
  url: 'https://formulare.example/antrag.pdf',
  sprache: 'de',
  anbieter: 'Amt',
}
const inhalt: FassungInhalt = {
  stand: '2026-01-15',
  modus: {},
  module: {
    bezeichnungBuerger: { text: { de: 'Hund anmelden', en: 'Register a dog' } },
    formulare: { text: { de: 'Das Formular gibt es hier.' }, eintraege: [eintrag] },
  },
}
const angabe = (mehr: object = {}) => ({ maschinell: true, geprueft: false, ...mehr })

describe('Kennzeichen der Sprachen', () => {
  test('eine Maschine mit Namen steht in der Fassung, der Tag des Textes bleibt', () => {
    const ergebnis = entscheideSprachfassungen(inhalt, { en: angabe({ werkzeug: 'Dolmetsch 3' }) })
    expect(ergebnis).toMatchObject({
      ok: true,
      value: { stand: '2026-01-15', sprachfassungen: { en: { maschinell: true, werkzeug: 'Dolmetsch 3' } } },
    })
  })
  test('wovon nichts gesagt wird, das verliert sein Kennzeichen; andere Sprachen behalten ihres', () => {
    const vorher = { ...inhalt, sprachfassungen: { en: angabe(), 'de-einfach': { maschinell: false, geprueft: true } } }
    const ergebnis = entscheideSprachfassungen(vorher, { en: { maschinell: false, geprueft: false } })
    expect(ergebnis.ok && ergebnis.value.sprachfassungen).toEqual({ 'de-einfach': { maschinell: false, geprueft: true } })
    const leer = entscheideSprachfassungen({ ...inhalt, sprachfassungen: { en: angabe() } }, { en: { maschinell: false, geprueft: false } })
    expect(leer.ok && 'sprachfassungen' in leer.value).toBe(false)
  })
  test.each([
    ['de-einfach', angabe(), { feld: 'de-einfach', was: 'ohne-text' }],
    ['en', { maschinell: false, geprueft: false, werkzeug: 'X' }, { feld: 'en.werkzeug', was: 'ohne-maschine' }],
    ['en', angabe({ werkzeug: 'x'.repeat(201) }), { feld: 'en.werkzeug', was: 'falsch' }],
  ])('%s: %j wird abgelehnt', (sprache, eine, mangel) => {
    expect(entscheideSprachfassungen(inhalt, { [sprache]: eine })).toEqual({ ok: false, error: { grund: 'ungueltig', maengel: [mangel] } })
  })
  test('wer nichts ändert, macht keine Fassung', () => {
    expect(entscheideSprachfassungen({ ...inhalt, sprachfassungen: { en: angabe() } }, { en: angabe() })).toEqual({
      ok: false,
      error: { grund: 'unveraendert' },
    })
  })
  test('eine Schicht spricht eine Sprache, sobald ein Text von ihr darin da ist', () => {
    expect([sprichtIn(inhalt.module, 'en'), sprichtIn(inhalt.module, 'de-einfach')]).toEqual([true, false])
    expect(sprichtIn({ fachlicheFreigabe: { geprueft: false } }, 'en')).toBe(false)
  })
})

describe('Formulare', () => {
  const maengel = (liste: unknown[]) => {
    const ergebnis = entscheideFormulare(inhalt, liste)
    return ergebnis.ok || !('maengel' in ergebnis.error) ? [] : ergebnis.error.maengel.map(({ feld, was }) => `${feld} ${was}`)
  }
  test('die neue Liste steht an der Stelle der alten, der Text bleibt', () => {
    const zweites = { ...eintrag, url: 'https://formulare.example/merkblatt.pdf', art: 'merkblatt' as const }
    const ergebnis = entscheideFormulare(inhalt, [zweites])
    expect(ergebnis.ok && ergebnis.value.module.formulare).toEqual({ text: { de: 'Das Formular gibt es hier.' }, eintraege: [zweites] })
    expect(ergebnis.ok && ergebnis.value.stand).toBe('2026-01-15')
  })
  test('ohne Einträge bleibt der Text, ohne Text geht das Modul', () => {
    const ohne = entscheideFormulare(inhalt, [])
    expect(ohne.ok && ohne.value.module.formulare).toEqual({ text: { de: 'Das Formular gibt es hier.' } })
    const nurListe = { ...inhalt, module: { formulare: { eintraege: [eintrag] } } }
    const nichts = entscheideFormulare(nurListe, [])
    expect(nichts.ok && nichts.value.module).toEqual({})
  })
  test('dieselbe Liste ist keine Änderung', () => {
    expect(entscheideFormulare(inhalt, [eintrag])).toEqual({ ok: false, error: { grund: 'unveraendert' } })
  })
  test('jeder Mangel nennt seinen Eintrag und sein Feld', () => {
    const falsche = {
      ...eintrag,
      titel: { de: '' },
      url: 'http://unsicher.example/',
      groesseKb: 'viel',
      sprache: 'Deutsch',
      dateityp: 'exe',
    }
    expect(maengel([eintrag, falsche]).sort()).toEqual(
      ['1.dateityp falsch', '1.groesseKb falsch', '1.sprache falsch', '1.titel.de falsch', '1.url falsch'].sort(),
    )
    expect(maengel([eintrag, eintrag])).toEqual(['1.url doppelt'])
    const viele = Array.from({ length: HOECHSTENS_FORMULARE + 1 }, (_, nr) => ({ ...eintrag, url: `https://formulare.example/${nr}` }))
    expect(maengel(viele)).toEqual([`${HOECHSTENS_FORMULARE}.titel.de zu-viele`])
  })
  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://', 'x'])('die Adresse %s ist keine', (url) => {
    expect(maengel([{ ...eintrag, url }])).toEqual(['0.url falsch'])
  })
})
