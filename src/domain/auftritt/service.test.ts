import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { SeedInvalid } from '../../platform/seed.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { musterAuftritt } from './fixtures.ts'
import { loadAuftritte, readAuftritte, themaDatei } from './index.ts'

const { kontext } = testDb().inTransaktion()

function angabe(schluessel: string, more: Record<string, unknown> = {}) {
  const { id: _, standard: __, ...rest } = musterAuftritt({ schluessel, hosts: [`${schluessel}.localhost`] })
  return { ...rest, ...more }
}
const laden = (...angaben: unknown[]) => kontext.db.alsSystem((tx) => loadAuftritte(tx, angaben))

test('geladene Auftritte liest jeder; der erste ist der Standard, und erneut laden ersetzt die Hostnamen', async () => {
  await kontext.db.alsSystem((tx) => loadTraeger(tx, [{ schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde' }]))
  await laden(angabe('hessen'), angabe('wanfried', { traeger: 'wanfried', ort: '066360013013' }))
  await laden(angabe('hessen', { hosts: ['neu.localhost'] }), angabe('wanfried', { traeger: 'wanfried', ort: '066360013013' }))
  const [hessen, wanfried] = await readAuftritte(kontext.db.lesen)
  expect(hessen).toEqual(musterAuftritt({ schluessel: 'hessen', hosts: ['neu.localhost'], standard: true }))
  expect(wanfried).toMatchObject({ traeger: traegerIdVon('wanfried'), ort: '066360013013', standard: false })
})
test('ein anderer Auftritt kann Standard werden', async () => {
  await laden(angabe('hessen'), angabe('wanfried'))
  await laden(angabe('hessen'), angabe('wanfried', { standard: true }))
  expect((await readAuftritte(kontext.db.lesen)).map((auftritt) => auftritt.schluessel)).toEqual(['wanfried', 'hessen'])
})
test.each([
  [
    'eine Farbe, die man nicht lesen kann',
    [angabe('a', { thema: { ...musterAuftritt().thema, akzent: '#ffee00' } })],
    'der Kontrast auf papier',
  ],
  ['eine Farbe, die keine ist', [angabe('a', { thema: { ...musterAuftritt().thema, akzent: 'red;}' } })], 'thema.akzent'],
  ['ein Hostname für zwei', [angabe('a', { hosts: ['x.de'] }), angabe('b', { hosts: ['x.de'] })], 'x.de steht zweimal da'],
  ['zwei Standards', [angabe('a', { standard: true }), angabe('b', { standard: true })], 'nur ein Auftritt'],
])('abgelehnt wird mit Stelle und Abhilfe: %s', async (_name, angaben, satz) => {
  await expect(laden(...angaben)).rejects.toThrow(SeedInvalid)
  await expect(laden(...angaben)).rejects.toThrow(satz)
})
test('das Stilblatt hat eine neue Adresse, sobald sich eine Farbe ändert, und sonst nie', () => {
  const auftritt = musterAuftritt({ schluessel: 'hessen' })
  const anders = { ...auftritt, thema: { ...auftritt.thema, akzent: '#1d5138' } }
  expect(themaDatei(auftritt).pfad).toBe(themaDatei({ ...auftritt }).pfad)
  expect(themaDatei(anders).pfad).not.toBe(themaDatei(auftritt).pfad)
  expect(themaDatei(auftritt).pfad).toMatch(/^\/thema\/hessen-[\w-]{10}\.css$/)
})
