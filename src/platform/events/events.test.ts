import { sql } from 'kysely'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { bald, nachbarnFertig } from '../../../test/support/nachbarn.ts'
import { testDb } from '../../../test/support/test-db.ts'
import type { Tx } from '../db/index.ts'
import {
  ANFANG,
  type Ereignis,
  emit,
  emitAlle,
  type FolgerOptionen,
  folge,
  horizont,
  readEvents,
  type VerbraucherOptionen,
  verbrauche,
} from './index.ts'

const probe = testDb()
const { kontext, uhr } = probe.echteDb()
const laufend: { stop(): Promise<void> }[] = []

beforeAll(() => probe.alsBesitzer('create table gezaehlt (gegenstand text); grant select, insert on gezaehlt to amtswerk_system'))
// What others write on this server may hold the horizon back: without waiting, a test would begin before the events of the one before it.
beforeEach(() => nachbarnFertig(probe))
afterEach(async () => {
  await Promise.all(laufend.splice(0).map((etwas) => etwas.stop()))
  await probe.alsBesitzer('truncate gezaehlt, ereignis_leser')
})

const melde = (gegenstand: string) => kontext.db.alsSystem((tx) => emit(tx, 'probe.gemeldet', gegenstand))

async function sammle(optionen: Partial<FolgerOptionen> = {}) {
  const gesehen: string[] = []
  const from = await horizont(kontext.db.lesen)
  const onEvents = (ereignisse: Ereignis[]) => void gesehen.push(...ereignisse.map((e) => e.gegenstand))
  const folger = folge(kontext, { from, onEvents, ...optionen })
  laufend.push(folger)
  return { gesehen, folger }
}

async function zaehle(optionen: Partial<VerbraucherOptionen> = {}) {
  const handle = async (tx: Tx, e: Ereignis) => void (await sql`insert into gezaehlt values (${e.gegenstand})`.execute(tx))
  const verbraucher = await verbrauche(kontext, { name: 'zaehler', arten: ['probe.gemeldet'], handle, ...optionen })
  laufend.push(verbraucher)
  return verbraucher
}
const gezaehlt = async () => (await probe.alsBesitzer('select gegenstand from gezaehlt order by ctid')).map((r) => r.gegenstand)

/** A transaction that has written its event and is kept open until told. */
async function offeneMeldung(gegenstand: string) {
  let schliesse = () => {}
  const offen = new Promise<void>((fertig) => (schliesse = fertig))
  let geschrieben = () => {}
  const da = new Promise<void>((fertig) => (geschrieben = fertig))
  const ende = kontext.db.alsSystem(async (tx) => {
    await sql`select pg_current_xact_id()`.execute(tx) // as any write would: from here on the transaction has its number
    await emit(tx, 'probe.gemeldet', gegenstand)
    geschrieben()
    await offen
  })
  await da
  const beende = () => {
    schliesse()
    return ende
  }
  laufend.push({ stop: beende })
  return beende
}

test('tausende Ereignisse eines Ladens kommen auf einmal, damit die Modelle nur einmal neu gelesen werden', async () => {
  const mengen: number[] = []
  const from = await horizont(kontext.db.lesen)
  const viele = Array.from({ length: 1200 }, (_, nr) => ({ art: 'probe.gemeldet', gegenstand: String(nr), daten: {} }))
  await kontext.db.alsSystem((tx) => emitAlle(tx, viele))
  laufend.push(folge(kontext, { from, onEvents: (ereignisse) => void mengen.push(ereignisse.length) }))
  await bald(probe, () => expect(mengen).toEqual([1200]))
})

test('was früher begann und später fertig wird, wird nicht übersprungen, und die Reihenfolge bleibt', async () => {
  const { gesehen, folger } = await sammle()
  const schliesse = await offeneMeldung('alt')
  await melde('neu-1')
  await melde('neu-2')
  const vorher = folger.letzterErfolg()?.getTime() ?? 0
  await bald(probe, () => expect(folger.letzterErfolg()!.getTime()).toBeGreaterThan(vorher + 2_000)) // the test's clock ticks a second per look
  expect(gesehen).toEqual([])
  await schliesse()
  await bald(probe, () => expect(gesehen).toEqual(['alt', 'neu-1', 'neu-2']))
})

test('was zurückgenommen wurde, hat es nie gegeben', async () => {
  const { gesehen } = await sammle()
  await kontext.db
    .alsSystem(async (tx) => {
      await emit(tx, 'probe.gemeldet', 'verworfen')
      throw new Error('zurück')
    })
    .catch(() => {})
  await melde('bleibt')
  await bald(probe, () => expect(gesehen).toEqual(['bleibt']))
})

test('ein Hinweis bringt das Ereignis, auch wenn so bald niemand nachsieht', async () => {
  const { gesehen, folger } = await sammle({ pollMs: 3_600_000 })
  await bald(probe, () => expect(folger.letzterErfolg()).not.toBeNull())
  await bald(probe, async () => {
    const rows = await probe.alsBesitzer(
      `select 1 from pg_stat_activity where query = 'listen amtswerk_ereignis' and datname = current_database()`,
    )
    expect(rows).toHaveLength(1)
  })
  await bald(probe, async () => {
    await melde('eilig') // again and again: what others write on this server may hold the horizon back for a moment
    expect(gesehen).toContain('eilig')
  })
})

test('geht der Hinweis verloren, kommt das Ereignis beim Nachsehen', async () => {
  const { gesehen } = await sammle({ hinweise: false })
  await melde('leise')
  await bald(probe, () => expect(gesehen).toEqual(['leise']))
})

test('reißt die lauschende Verbindung ab, kommt trotzdem alles an, und sie kommt wieder', async () => {
  const { gesehen } = await sammle()
  const lauscher = `from pg_stat_activity where query = 'listen amtswerk_ereignis' and datname = current_database()`
  const pids = async () => (await probe.alsBesitzer<{ pid: number }>(`select pid ${lauscher}`)).map((r) => r.pid)
  await bald(probe, async () => expect(await pids()).toHaveLength(1))
  const [alt] = await pids()
  await probe.alsBesitzer('select pg_terminate_backend($1)', [alt])
  await melde('trotzdem')
  await bald(probe, () => expect(gesehen).toEqual(['trotzdem']))
  await bald(probe, async () => expect((await pids()).filter((pid) => pid !== alt)).toHaveLength(1))
})

test('ein Fehler beim Folgen lässt nichts aus', async () => {
  const gesehen: string[] = []
  let kaputt = 2
  await sammle({
    onEvents: (ereignisse) => {
      if (kaputt-- > 0) throw new Error('Index klemmt')
      gesehen.push(...ereignisse.map((e) => e.gegenstand))
    },
  })
  await melde('a')
  await melde('b')
  await bald(probe, () => expect(gesehen).toEqual(['a', 'b']))
})

test('wer den Stand nach dem Horizont lädt, verpasst auch das gerade Laufende nicht', async () => {
  const schliesse = await offeneMeldung('laufend')
  const cursor = await horizont(kontext.db.lesen)
  await schliesse()
  await bald(probe, async () => {
    const danach = await kontext.db.alsSystem((tx) => readEvents(tx, cursor, 10))
    expect(danach.map((e) => e.gegenstand)).toContain('laufend')
  })
})

test('zwei Knoten mit demselben Verbraucher tun alles genau einmal und der Reihe nach', async () => {
  await zaehle()
  await zaehle()
  const namen = Array.from({ length: 120 }, (_, n) => `e${n}`)
  for (const name of namen) await melde(name)
  await bald(probe, async () => expect(await gezaehlt()).toEqual(namen))
})

test('stirbt ein Verbraucher zwischen Tat und Commit, ist am Ende nichts verloren und nichts doppelt', async () => {
  let gestorben = false
  await zaehle({
    handle: async (tx, e) => {
      await sql`insert into gezaehlt values (${e.gegenstand})`.execute(tx)
      if (gestorben) return
      gestorben = true
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx)
      await probe.alsBesitzer('select pg_terminate_backend($1)', [rows[0]!.pid])
    },
  })
  for (const name of ['a', 'b', 'c']) await melde(name)
  await bald(probe, async () => expect(await gezaehlt()).toEqual(['a', 'b', 'c']))
  expect(gestorben).toBe(true)
})

test('ein giftiges Ereignis hält den Verbraucher an, wird gemeldet und verliert nichts', async () => {
  let giftig = true
  const verbraucher = await zaehle({
    handle: async (tx, e) => {
      if (e.gegenstand === 'gift' && giftig) throw new Error('unverdaulich')
      await sql`insert into gezaehlt values (${e.gegenstand})`.execute(tx)
    },
  })
  for (const name of ['gut', 'gift', 'danach']) await melde(name)
  await bald(probe, async () => expect(await gezaehlt()).toEqual(['gut']))
  await bald(probe, () => expect(verbraucher.fehlversuche()).toBeGreaterThan(0))
  giftig = false
  await bald(probe, async () => expect(await gezaehlt()).toEqual(['gut', 'gift', 'danach']))
  expect(verbraucher.fehlversuche()).toBe(0)
})

test('ein Neustart wiederholt nichts, und was zwischendurch geschah, kommt nach', async () => {
  const erster = await zaehle()
  await melde('vorher')
  await bald(probe, async () => expect(await gezaehlt()).toEqual(['vorher']))
  await erster.stop()
  await melde('dazwischen')
  await zaehle()
  await bald(probe, async () => expect(await gezaehlt()).toEqual(['vorher', 'dazwischen']))
})

test('ein neuer Verbraucher kann von vorn beginnen und hört nur seine Arten', async () => {
  const alle = (await kontext.db.alsSystem((tx) => readEvents(tx, ANFANG, 10_000))).map((e) => e.gegenstand)
  await kontext.db.alsSystem((tx) => emit(tx, 'anderes.gemeldet', 'fremd'))
  await zaehle({ name: 'historie', beginn: 'anfang' })
  await bald(probe, async () => expect(await gezaehlt()).toEqual(alle))
})

test('wer länger weg war, als Ereignisse aufbewahrt werden, lädt alles neu und folgt ab dort', async () => {
  let geladen = 0
  const onLuecke = () => {
    geladen++
    return horizont(kontext.db.lesen)
  }
  const { gesehen, folger } = await sammle({ onLuecke })
  await bald(probe, () => expect(folger.letzterErfolg()).not.toBeNull())
  expect(geladen).toBe(0)
  uhr.weiter(40 * 86_400_000)
  await bald(probe, () => expect(geladen).toBe(1))
  await melde('danach')
  await bald(probe, () => expect(gesehen).toEqual(['danach']))
  expect(geladen).toBe(1)
})
