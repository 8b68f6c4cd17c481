// The test support proves itself: rolled-back tests leave nothing, and the walls hold in them as in earnest.
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { writeAudit } from '../../src/platform/audit/index.ts'
import type { Tx } from '../../src/platform/db/index.ts'
import { WANFRIED, wanda, wilma } from './akteure.ts'
import { testDb } from './test-db.ts'

const db = testDb()
const zaehle = async (tx: Tx) => Number((await sql<{ n: number }>`select count(*) as n from protokoll`.execute(tx)).rows[0]!.n)
const zeit = new Date('2026-03-02T09:00:00Z')

describe('in einer Transaktion, die zurückgerollt wird', () => {
  const { kontext } = db.inTransaktion()

  test.each([1, 2])('sieht jeder Test nur, was er selbst geschrieben hat (%i)', async () => {
    await kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, zeit, 'probe.tun', 'x', 'ja'))
    expect(await kontext.db.mitAkteur(wanda, zaehle)).toBe(1)
    expect(await kontext.db.alsSystem(zaehle)).toBe(1)
  })
  test('sieht ein anderer Träger nichts', async () => {
    await kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, zeit, 'probe.tun', 'x', 'ja'))
    expect(await kontext.db.mitAkteur(wilma, zaehle)).toBe(0)
  })
  test('macht ein Fehler nur die eigene Transaktion ungeschehen', async () => {
    await kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, zeit, 'probe.tun', 'x', 'ja'))
    const scheitert = kontext.db.mitAkteur(wanda, async (tx) => {
      await writeAudit(tx, wanda, zeit, 'probe.tun', 'y', 'ja')
      await sql`select 1 / 0`.execute(tx)
    })
    await expect(scheitert).rejects.toThrow('division by zero')
    expect(await kontext.db.mitAkteur(wanda, zaehle)).toBe(1)
  })
  test('sieht, wer innen als System arbeitet, die Zeilen der äußeren Transaktion, und außen bleibt der Träger gesetzt', async () => {
    await kontext.db.mitAkteur(wanda, async (tx) => {
      await writeAudit(tx, wanda, zeit, 'probe.tun', 'x', 'ja')
      expect(await kontext.db.alsSystem(zaehle)).toBe(1)
      const { rows } = await sql<{ t: string; r: string }>`select akt_traeger() as t, current_user as r`.execute(tx)
      expect(rows[0]).toEqual({ t: WANFRIED, r: 'amtswerk_app' })
    })
  })
  test('liest der Leser mit seiner eigenen Rolle, auch mitten in einer Transaktion', async () => {
    const wer = () => sql<{ r: string; t: string | null }>`select current_user as r, akt_traeger() as t`.execute(kontext.db.lesen)
    expect((await wer()).rows[0]).toEqual({ r: 'amtswerk_lesen', t: null })
    await kontext.db.mitAkteur(wanda, async (tx) => {
      expect((await wer()).rows[0]).toEqual({ r: 'amtswerk_lesen', t: null })
      expect(await zaehle(tx)).toBe(0)
    })
  })
  test('laufen zwei gleichzeitig verlangte Transaktionen nacheinander', async () => {
    const [a, b] = await Promise.all([kontext.db.mitAkteur(wanda, zaehle), kontext.db.mitAkteur(wilma, zaehle)])
    expect([a, b]).toEqual([0, 0])
  })
  test('ist mitAkteur in mitAkteur ein Fehler', async () => {
    await expect(kontext.db.mitAkteur(wanda, () => kontext.db.mitAkteur(wanda, zaehle))).rejects.toThrow('inside mitAkteur')
  })
})

describe('mit echten Commits', () => {
  const { kontext } = db.echteDb()

  test('bleibt Geschriebenes stehen', async () => {
    await kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, zeit, 'probe.tun', 'x', 'ja'))
    expect(await kontext.db.mitAkteur(wanda, zaehle)).toBe(1)
  })
})
