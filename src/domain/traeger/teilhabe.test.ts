import { expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { entscheideEnde, entscheideGewaehrung, type Gewaehrung, type Teilhabe } from './teilhabe.ts'
import type { TraegerId } from './traeger.ts'

const HEUTE = '2026-03-02'
const chefin = konto('chefin', WANFRIED, 'zugang.verwalten')
const redakteurin = konto('wanda', WANFRIED, 'leistung.bearbeiten')
const fremde = konto('wilma', WIESBADEN, 'zugang.verwalten')

function gewaehrung(more: Partial<Gewaehrung> = {}): Gewaehrung {
  return { nehmer: WIESBADEN as TraegerId, objektArt: 'leistung', objekt: null, recht: 'bearbeiten', von: HEUTE, bis: null, ...more }
}
function teilhabe(more: Partial<Teilhabe> = {}): Teilhabe {
  return { id: 't' as Teilhabe['id'], geber: WANFRIED as TraegerId, ...gewaehrung({ von: '2026-02-01' }), ...more }
}

test('wer Zugänge verwaltet, öffnet die Objekte des eigenen Trägers ab heute', () => {
  expect(entscheideGewaehrung(chefin, gewaehrung(), true, HEUTE)).toEqual({ ok: true, value: { ...gewaehrung(), geber: WANFRIED } })
})

test.each([
  ['recht-fehlt', redakteurin, {}, true],
  ['recht-fehlt', konto('niemand', null, 'zugang.verwalten'), {}, true],
  ['an-sich-selbst', chefin, { nehmer: WANFRIED as TraegerId }, true],
  ['nehmer-unbekannt', chefin, {}, false],
  ['beginnt-in-der-vergangenheit', chefin, { von: '2026-03-01' }, true],
  ['zeitraum-verkehrt', chefin, { von: '2026-03-10', bis: '2026-03-09' }, true],
  ['objekt-ohne-art', chefin, { objektArt: '*', objekt: WANFRIED }, true],
] as const)('abgelehnt wird: %s', (grund, akteur, more, bekannt) => {
  expect(entscheideGewaehrung(akteur, gewaehrung(more), bekannt, HEUTE)).toEqual({ ok: false, error: { grund } })
})

test('sofort beendet zählt heute schon nicht mehr', () => {
  expect(entscheideEnde(chefin, teilhabe(), 'sofort', HEUTE)).toEqual({ ok: true, value: '2026-03-01' })
})
test('sofort beendet, bevor es anfing, gilt an keinem Tag', () => {
  expect(entscheideEnde(chefin, teilhabe({ von: '2026-04-01' }), 'sofort', HEUTE)).toEqual({ ok: true, value: '2026-03-31' })
})
test('ein Ende zum Monatsletzten bleibt dieser Tag', () => {
  expect(entscheideEnde(chefin, teilhabe(), '2026-03-31', HEUTE)).toEqual({ ok: true, value: '2026-03-31' })
})
test.each([
  ['recht-fehlt', redakteurin, teilhabe(), 'sofort'],
  ['nicht-gefunden', fremde, teilhabe(), 'sofort'],
  ['nicht-gefunden', chefin, null, 'sofort'],
  ['liegt-in-der-vergangenheit', chefin, teilhabe(), '2026-02-20'],
  ['liegt-in-der-vergangenheit', chefin, teilhabe({ bis: '2026-02-20' }), '2026-05-01'],
] as const)('kein Ende: %s', (grund, akteur, vorher, letzterTag) => {
  expect(entscheideEnde(akteur, vorher, letzterTag, HEUTE)).toEqual({ ok: false, error: { grund } })
})
