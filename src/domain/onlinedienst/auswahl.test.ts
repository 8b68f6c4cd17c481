// Which online services people see at a place: the narrowest area that has any, and then all of them.
import { expect, test } from 'vitest'
import { derivedId } from '../../platform/id.ts'
import { echterIndex } from '../gebiet/fixtures.ts'
import type { LeistungId } from '../leistung/index.ts'
import { baueOnlinedienstmodell, fuer, type Onlinedienst, onlinedienst, setzeOnlinedienst } from './index.ts'

const HUND: LeistungId = derivedId('leistung', 'hund')
const KATZE: LeistungId = derivedId('leistung', 'katze')
const HESSEN = '060000000000'
const MKK = '064350000000'
const HANAU_ALT = '064350014014'
const HANAU = '064150000000'

function dienst(name: string, ars: string, mehr: Partial<Onlinedienst> = {}): Onlinedienst {
  const inhalt = onlinedienst.parse({ name: { de: name }, url: 'https://dienst.example', sprachen: ['de'] })
  return {
    id: derivedId('onlinedienst', name),
    leistung: HUND,
    ars,
    inhalt,
    stand: '2026-01-01',
    gueltigVon: null,
    gueltigBis: null,
    ...mehr,
  }
}

async function namen(dienste: Onlinedienst[], ars: string, tag = '2026-11-21', leistung = HUND): Promise<string[]> {
  const index = await echterIndex()
  const kette = index.kette(index.findByArs(ars, tag)!.id, tag)
  return fuer(baueOnlinedienstmodell(dienste, index), leistung, kette, tag).map(({ inhalt }) => inhalt.name.de)
}

test('der Dienst der Stadt geht dem des Landes vor', async () => {
  expect(await namen([dienst('Land', HESSEN), dienst('Stadt', HANAU)], HANAU)).toEqual(['Stadt'])
})
test('mehrere Dienste für dasselbe Gebiet stehen alle da', async () => {
  expect(await namen([dienst('Eins', HESSEN), dienst('Zwei', HESSEN)], HANAU)).toEqual(['Eins', 'Zwei'])
})
test('jede Leistung hat ihre eigenen Dienste', async () => {
  expect(await namen([dienst('Katze', HANAU, { leistung: KATZE }), dienst('Land', HESSEN)], HANAU)).toEqual(['Land'])
})
test('ohne Dienst am Ort gibt es keinen', async () => {
  expect(await namen([dienst('Stadt', HANAU)], '066360013013')).toEqual([])
})
test('ein Dienst gilt nur an seinen Tagen, danach der für das weitere Gebiet', async () => {
  const dienste = [dienst('Land', HESSEN), dienst('Stadt', HANAU, { gueltigBis: '2026-06-30' })]
  expect(await namen(dienste, HANAU, '2026-06-30')).toEqual(['Stadt'])
  expect(await namen(dienste, HANAU, '2026-07-01')).toEqual(['Land'])
})
test('der Dienst von Hanau bleibt ihrer, der des Kreises gilt dort seit der Auskreisung nicht mehr', async () => {
  const dienste = [dienst('Kreis', MKK), dienst('Stadt', HANAU_ALT, { gueltigBis: '2025-06-30' })]
  expect(await namen(dienste, HANAU_ALT, '2025-12-31')).toEqual(['Kreis'])
  expect(await namen(dienste, HANAU, '2026-01-01')).toEqual([])
  expect(await namen([dienst('Stadt', HANAU_ALT)], HANAU, '2026-01-01')).toEqual(['Stadt'])
})
test('ein Dienst hat eine Adresse oder ein eigenes Formular, nicht beides und nicht keines', () => {
  const rest = { name: { de: 'Hund' }, sprachen: ['de'] }
  const gueltig = (mehr: object) => onlinedienst.safeParse({ ...rest, ...mehr }).success
  expect([gueltig({ url: 'https://a.example' }), gueltig({ antragsformular: 'hund' })]).toEqual([true, true])
  expect([gueltig({}), gueltig({ url: 'https://a.example', antragsformular: 'hund' }), gueltig({ url: 'javascript:1' })]).toEqual([
    false,
    false,
    false,
  ])
})

test('Dienst für Dienst geändert gleicht das Modell einem neu gebauten: Ort, Leistung, Wegfall', async () => {
  const index = await echterIndex()
  const nachId = (dienste: Onlinedienst[]) => [...dienste].sort((a, b) => (a.id < b.id ? -1 : 1))
  const [eins, zwei, drei] = [dienst('Eins', HESSEN), dienst('Zwei', HESSEN), dienst('Drei', MKK)]
  const modell = baueOnlinedienstmodell(nachId([eins, zwei, drei]), index)
  const danach = [{ ...eins, ars: MKK }, { ...drei, leistung: KATZE }, dienst('Vier', HESSEN)]
  for (const neu of danach) setzeOnlinedienst(modell, neu.id, neu, index)
  setzeOnlinedienst(modell, zwei.id, null, index)
  expect(modell).toEqual(baueOnlinedienstmodell(nachId(danach), index))
})
