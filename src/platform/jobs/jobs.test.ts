import { sql } from 'kysely'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { WANFRIED, wanda, wilma } from '../../../test/support/akteure.ts'
import { bald } from '../../../test/support/nachbarn.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { system } from '../akteur.ts'
import { writeAudit } from '../audit/index.ts'
import type { Tx } from '../db/index.ts'
import { emit } from '../events/index.ts'
import { type Aufgaben, migriereJobs, plane, planeBeiEreignissen, startJobs } from './index.ts'

const probe = testDb()
const { kontext } = probe.echteDb()
const laufend: { stop(): Promise<void> }[] = []

beforeAll(() => migriereJobs(probe.besitzer()))
afterEach(async () => {
  for (const etwas of laufend.splice(0)) await etwas.stop()
  await probe.alsBesitzer('delete from graphile_worker._private_jobs')
})

const wartend = () => probe.alsBesitzer<{ key: string }>('select key from graphile_worker._private_jobs')
async function arbeite(aufgaben: Aufgaben) {
  const jobs = await startJobs(kontext, { aufgaben, pollMs: 100 })
  laufend.push(jobs)
  return jobs
}
const schreibe = (tx: Tx, wer: typeof wanda) => writeAudit(tx, wer, kontext.clock(), 'probe.tun', 'x', 'ja')

test('ein Auftrag läuft für den, der ihn geplant hat, und sieht nur dessen Träger', async () => {
  await kontext.db.mitAkteur(wilma, (tx) => schreibe(tx, wilma))
  await kontext.db.mitAkteur(wanda, async (tx) => {
    await schreibe(tx, wanda)
    await plane(tx, 'lies', { n: 7 }, { akteur: wanda })
  })
  const gesehen: unknown[] = []
  await arbeite({
    lies: async ({ db }, akteur, eingabe) => {
      const { rows } = await db.mitAkteur(akteur, (tx) => sql<{ traeger: string }>`select distinct traeger from protokoll`.execute(tx))
      gesehen.push({ akteur, eingabe, traeger: rows.map((r) => r.traeger) })
    },
  })
  await bald(probe, () => expect(gesehen).toEqual([{ akteur: wanda, eingabe: { n: 7 }, traeger: [WANFRIED] }]))
})

test('für einen fremden Träger lässt sich kein Auftrag planen, auch nicht im Namen des Systems', async () => {
  const fremd = kontext.db.mitAkteur(wanda, (tx) => plane(tx, 'lies', null, { akteur: wilma }))
  await expect(fremd).rejects.toThrow('a job acts for')
  const alle = kontext.db.mitAkteur(wanda, (tx) => plane(tx, 'lies', null, { akteur: system(null) }))
  await expect(alle).rejects.toThrow('a job acts for')
})

test('an der Tür vorbei kommt niemand an die Warteschlange', async () => {
  const direkt = kontext.db.mitAkteur(wanda, (tx) => sql`select graphile_worker.add_job('lies')`.execute(tx))
  await expect(direkt).rejects.toThrow('permission denied')
  await expect(sql`select job_einplanen('lies', '{}', '{}', null, null, false)`.execute(kontext.db.lesen)).rejects.toThrow(
    'permission denied',
  )
})

test('wird die Transaktion zurückgenommen, gibt es auch den Auftrag nicht', async () => {
  const gescheitert = kontext.db.mitAkteur(wanda, async (tx) => {
    await plane(tx, 'lies', null, { akteur: wanda })
    throw new Error('doch nicht')
  })
  await expect(gescheitert).rejects.toThrow('doch nicht')
  expect(await wartend()).toEqual([])
})

test('was scheitert, wird noch einmal versucht', async () => {
  let versuche = 0
  await kontext.db.mitAkteur(wanda, (tx) => plane(tx, 'wacklig', null, { akteur: wanda }))
  const jobs = await arbeite({
    wacklig: async () => {
      if (++versuche === 1) throw new Error('Gegenstelle antwortet nicht')
    },
  })
  await bald(probe, () => expect(jobs.stand().fehlgeschlagen).toBe(1))
  await bald(probe, async () => {
    await probe.alsBesitzer('update graphile_worker._private_jobs set run_at = now() where locked_at is null')
    expect(jobs.stand().erledigt).toBe(1)
  })
  expect(versuche).toBe(2)
})

test('aus einem Ereignis wird genau ein Auftrag, auch wenn es noch einmal gelesen wird', async () => {
  const getan: unknown[] = []
  const verbraucher = await planeBeiEreignissen(kontext, { 'probe.gemeldet': ['tu'] })
  laufend.push(verbraucher)
  await arbeite({ tu: async (_, akteur, eingabe) => void getan.push([akteur.traeger, eingabe.gegenstand]) })
  const [vorher] = await probe.alsBesitzer<{ xid: string; id: number }>(`select xid::text, id from ereignis_leser where name = 'jobs'`)
  await kontext.db.mitAkteur(wanda, (tx) => emit(tx, 'probe.gemeldet', 'a'))
  await bald(probe, () => expect(getan).toEqual([[WANFRIED, 'a']]))
  await probe.alsBesitzer(`update ereignis_leser set xid = $1::text::xid8, id = $2 where name = 'jobs'`, [vorher!.xid, vorher!.id])
  await kontext.db.mitAkteur(wanda, (tx) => emit(tx, 'probe.gemeldet', 'b'))
  await bald(probe, () => expect(getan).toHaveLength(2))
  expect(getan).toEqual([
    [WANFRIED, 'a'],
    [WANFRIED, 'b'],
  ])
  expect(await wartend()).toEqual([])
})

test('beim Anhalten wird zu Ende gebracht, was läuft', async () => {
  let [begonnen, fertig] = [false, false]
  await kontext.db.mitAkteur(wanda, (tx) => plane(tx, 'langsam', null, { akteur: wanda }))
  const jobs = await arbeite({
    langsam: async ({ db }) => {
      begonnen = true
      await sql`select pg_sleep(0.2)`.execute(db.lesen)
      fertig = true
    },
  })
  await bald(probe, () => expect(begonnen).toBe(true))
  await jobs.stop()
  laufend.pop()
  expect(fertig).toBe(true)
})
