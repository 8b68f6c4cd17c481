import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entscheideVersuch, nachErfolg, type Versuch } from './versuch.ts'

const start = new Date('2026-03-02T09:00:00Z')
const nach = (sekunden: number) => new Date(start.getTime() + sekunden * 1000)

/** Fails again and again as soon as allowed; answers with the waits in seconds. */
function wartezeiten(anzahl: number): number[] {
  let jetzt = start
  let versuch: Versuch | null = null
  return Array.from({ length: anzahl }, () => {
    const urteil = entscheideVersuch('konto', versuch, jetzt)
    if (!urteil.ok) throw new Error('refused although the wait is over')
    versuch = urteil.value
    const warten = versuch.gesperrtBis ? versuch.gesperrtBis.getTime() - jetzt.getTime() : 0
    jetzt = new Date(jetzt.getTime() + warten)
    return warten / 1000
  })
}

test('vier Fehlversuche sind frei, dann verdoppelt sich die Wartezeit bis zu einer Stunde', () => {
  expect(wartezeiten(13)).toEqual([0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600])
})
test('während der Wartezeit wird abgelehnt und nicht weiter gezählt', () => {
  const versuch: Versuch = { anzahl: 5, zuletzt: start, gesperrtBis: nach(30) }
  expect(entscheideVersuch('konto', versuch, nach(29))).toEqual({ ok: false, error: { gesperrtBis: nach(30) } })
  expect(entscheideVersuch('konto', versuch, nach(30)).ok).toBe(true)
})
test('nach einem Tag ist vergessen, was war', () => {
  const urteil = entscheideVersuch('konto', { anzahl: 40, zuletzt: start, gesperrtBis: nach(3600) }, nach(86_401))
  expect(urteil).toEqual({ ok: true, value: { anzahl: 1, zuletzt: nach(86_401), gesperrtBis: null } })
})
test('ein Erfolg gibt dem Konto alle, dem Rechner nur den einen Versuch zurück', () => {
  const versuch: Versuch = { anzahl: 7, zuletzt: start, gesperrtBis: nach(30) }
  expect(nachErfolg('konto', versuch).anzahl).toBe(0)
  expect(nachErfolg('client', versuch).anzahl).toBe(6)
})
test('wer so schnell rät, wie es geht, schafft an einem Tag höchstens vierzig Versuche je Konto', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1200 }), { minLength: 500, maxLength: 2000 }), (pausen) => {
      let sekunde = 0
      let versuch: Versuch | null = null
      let geraten = 0
      for (const pause of pausen) {
        sekunde += pause
        if (sekunde > 86_400) break
        const urteil = entscheideVersuch('konto', versuch, nach(sekunde))
        if (urteil.ok) {
          versuch = urteil.value
          geraten++
        }
      }
      expect(geraten).toBeLessThanOrEqual(40)
    }),
    { numRuns: 50 },
  )
})
