// Which clicks are counted: on what is published, from browsers as they send them; never more than the stated limit.
import pino from 'pino'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { musterZeile } from '../../../domain/leistung/fixtures.ts'
import { musterModell, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { createHttp } from '../../../platform/http/index.ts'
import type { PortalDienste } from '../dienste.ts'
import { klickAdresse, klickRoute } from './klick-route.ts'

const amt = musterStelle('Rathaus', '066360013013')
const gestern = musterStelle('Altes Rathaus', '066360013013', [], { gueltigBis: '2026-11-25' })
const zeile = musterZeile()
const gezaehlt: string[] = []
const dienste = {
  clock: () => new Date('2026-11-26T10:00:00Z'),
  leistungNachId: () => new Map([[zeile.leistungId, [zeile]]]),
  zustaendigkeiten: () => musterModell({ stellen: [amt, gestern] }),
  merkeKlick: (id: string) => void gezaehlt.push(id),
} as unknown as PortalDienste

let http: Awaited<ReturnType<typeof createHttp>>
beforeAll(async () => {
  const fehler = () => ({ type: 'text/plain', body: '' })
  http = await createHttp({ log: pino({ level: 'silent' }), tls: false, proxies: [], fehler })
  await http.register(async (teil) => klickRoute(teil, dienste))
})
afterAll(() => http.close())
beforeEach(() => void gezaehlt.splice(0))

const pinge = (id: string, remoteAddress = '10.0.0.1') =>
  http.inject({ method: 'POST', url: klickAdresse(id), headers: { 'content-type': 'text/ping' }, payload: 'PING', remoteAddress })

test.each([
  ['eine Leistung', zeile.leistungId],
  ['ein Amt', amt.id],
  ['ein Thema', 'thema/buerger/geburt'],
])('%s', async (_, id) => {
  expect((await pinge(id)).statusCode).toBe(204)
  expect(gezaehlt).toEqual([id])
})

test.each(['hund-anmelden', 'thema/constructor', 'thema/', gestern.id, '', 'x'.repeat(500)])(
  'was es nicht gibt, zählt nicht und wird ebenso beantwortet (%#)',
  async (id) => {
    expect((await pinge(id)).statusCode).toBe(204)
    expect(gezaehlt).toEqual([])
  },
)

test('aus sehr vielen Klicks in kurzer Zeit wird keine Beliebtheit', async () => {
  for (let i = 0; i < 201; i++) await pinge('thema/buerger/geburt', '10.0.0.2')
  expect(gezaehlt).toHaveLength(200)
  expect((await pinge('thema/buerger/geburt', '10.0.0.2')).statusCode).toBe(429)
})
