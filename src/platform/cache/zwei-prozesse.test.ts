import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bald } from '../../../test/support/nachbarn.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { openDatenbank } from '../db/index.ts'
import { emit, type Folger, folge, horizont } from '../events/index.ts'
import type { Kontext } from '../kontext.ts'
import { createObjektCache, objektSchluessel } from './index.ts'

const probe = testDb()
const { kontext } = probe.echteDb()
const knoten: { gebuehr(): Promise<number>; folger: Folger; ende(): Promise<void> }[] = []

/** What a process has of its own: connections, cache, follower. */
async function starteKnoten() {
  const db = openDatenbank(probe.login(), { clock: () => new Date(), poolSize: 2, onError: () => {} })
  const eigener: Kontext = { db, clock: () => new Date(), log: kontext.log }
  const cache = createObjektCache<number>({ clock: eigener.clock, maxBytes: 1e6 })
  const from = await horizont(db.lesen)
  const folger = folge(eigener, { from, onEvents: (ereignisse) => cache.verwerfen(ereignisse.map(objektSchluessel)) })
  const lade = async () => {
    const { rows } = await sql<{ cent: number }>`select cent from gebuehr_probe`.execute(db.lesen)
    return { wert: rows[0]!.cent, abhaengigkeiten: ['leistung:hund'], gueltigBis: new Date('2100-01-01') }
  }
  const gebuehr = async () => (await cache.hole('seite', lade)).wert
  knoten.push({ gebuehr, folger, ende: async () => void (await folger.stop().then(() => db.end())) })
}

beforeAll(async () => {
  await probe.alsBesitzer(`create table gebuehr_probe (cent int); insert into gebuehr_probe values (5400);
    grant select on gebuehr_probe to amtswerk_lesen; grant update on gebuehr_probe to amtswerk_system`)
  await Promise.all([starteKnoten(), starteKnoten()])
})
afterAll(() => Promise.all(knoten.map((k) => k.ende())))

test('eine neue Gebühr kommt auf die Seiten beider Knoten, ohne dass jemand etwas neu startet', async () => {
  const alle = () => Promise.all(knoten.map((k) => k.gebuehr()))
  await bald(probe, () => expect(knoten.every((k) => k.folger.letzterErfolg())).toBe(true))
  expect(await alle()).toEqual([5400, 5400])
  await kontext.db.alsSystem(async (tx) => {
    await sql`update gebuehr_probe set cent = 6000`.execute(tx)
    await emit(tx, 'leistung.veroeffentlicht', 'hund')
  })
  await bald(probe, async () => expect(await alle()).toEqual([6000, 6000]))
})
