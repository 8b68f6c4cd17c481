import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { wanda } from '../../../test/support/akteure.ts'
import { bald } from '../../../test/support/nachbarn.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { pruefe, siegele, writeAudit } from '../audit/index.ts'
import { emit, nachWiederherstellung, raeumeEreignisse, verbrauche } from './index.ts'

const probe = testDb()
const { kontext } = probe.echteDb()
const KEY = Buffer.alloc(32, 3)
const laufend: { stop(): Promise<void> }[] = []

beforeEach(() => probe.alsBesitzer('truncate ereignis, ereignis_leser'))
afterEach(async () => {
  for (const etwas of laufend.splice(0)) await etwas.stop()
})

const melde = (gegenstand: string) => kontext.db.mitAkteur(wanda, (tx) => emit(tx, 'probe.gemeldet', gegenstand))
async function hoere() {
  const gehoert: string[] = []
  const verbraucher = await verbrauche(kontext, { name: 'ohr', arten: 'alle', handle: async (_, e) => void gehoert.push(e.gegenstand) })
  laufend.push(verbraucher)
  return { gehoert, verbraucher }
}
const wiederherstellen = async () => {
  const besitzer = new pg.Client(probe.besitzer())
  await besitzer.connect()
  await nachWiederherstellung(besitzer).finally(() => besitzer.end())
}
/** As if the rows came from a server that had seen a million transactions more. */
const ausAnderemServer = () =>
  probe.alsBesitzer(`update ereignis set xid = (xid::text::bigint + 1000000)::text::xid8;
    update ereignis_leser set xid = (xid::text::bigint + 1000000)::text::xid8;
    update protokoll set xid = (xid::text::bigint + 1000000)::text::xid8`)

test('nach dem Umzug auf einen anderen Server geht es weiter, wo es aufhörte', async () => {
  const vorher = await hoere()
  await melde('gelesen')
  await bald(probe, () => expect(vorher.gehoert).toEqual(['gelesen']))
  await vorher.verbraucher.stop()
  for (const name of ['offen-1', 'offen-2']) await melde(name)
  await ausAnderemServer()
  await wiederherstellen()
  const nachher = await hoere()
  await melde('neu')
  await bald(probe, () => expect(nachher.gehoert).toEqual(['offen-1', 'offen-2', 'neu']))
})

test('nach dem Umzug ist das Protokoll unversehrt und wird weiter gesiegelt', async () => {
  const schreibe = () => kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, kontext.clock(), 'probe.tun', 'x', 'ja'))
  const siegeleAlles = () =>
    bald(probe, async () => {
      await siegele(kontext, KEY)
      expect((await pruefe(kontext, KEY)).offen).toBe(0)
    })
  await schreibe()
  await schreibe()
  await siegeleAlles()
  await schreibe()
  await ausAnderemServer()
  await wiederherstellen()
  await schreibe()
  await siegeleAlles()
  expect(await pruefe(kontext, KEY)).toMatchObject({ gesiegelt: 4, offen: 0, befunde: [] })
})

test('aufgeräumt wird nur, was alt ist und was alle gelesen haben', async () => {
  const { gehoert, verbraucher } = await hoere()
  await melde('alt')
  await bald(probe, () => expect(gehoert).toEqual(['alt']))
  await verbraucher.stop()
  await melde('alt-ungelesen')
  await probe.alsBesitzer(`update ereignis set zeit = '2026-01-01'`)
  await melde('jung')
  expect(await raeumeEreignisse(kontext)).toBe(1)
  const rest = await probe.alsBesitzer<{ gegenstand: string }>('select gegenstand from ereignis order by xid, id')
  expect(rest.map((e) => e.gegenstand)).toEqual(['alt-ungelesen', 'jung'])
})
