// Migrations: in order, once, by one process at a time, beside a running older program.
import { createHash } from 'node:crypto'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { type Migration, migrate, readMigrations } from './migrate.ts'

const db = testDb()

function migration(name: string, sql: string): Migration {
  return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') }
}

async function mitBesitzer<T>(fn: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client(db.besitzer())
  await owner.connect()
  try {
    return await fn(owner)
  } finally {
    await owner.end()
  }
}

const laufe = (migrations: Migration[], lockTimeout = '5s') => mitBesitzer((owner) => migrate(owner, migrations, { lockTimeout }))

test('gelesen werden die Dateien nach Nummern, anderes im Ordner nicht', async () => {
  const ordner = await mkdtemp(join(tmpdir(), 'amtswerk-migrationen-'))
  for (const name of ['0010_b.sql', '0002_a.sql', 'README.md', '3_c.sql']) await writeFile(join(ordner, name), 'select 1')
  expect((await readMigrations(ordner)).map((m) => m.name)).toEqual(['0002_a.sql', '0010_b.sql'])
})

test('jede Datei läuft genau einmal', async () => {
  const dateien = [migration('9001_a.sql', 'create table einmal_a (n int)'), migration('9002_b.sql', 'alter table einmal_a add m int')]
  expect(await laufe(dateien)).toEqual(['9001_a.sql', '9002_b.sql'])
  expect(await laufe(dateien)).toEqual([])
})

test('eine Datei, die nach ihrem Lauf geändert wurde, wird zurückgewiesen', async () => {
  await laufe([migration('9003_c.sql', 'create table geaendert (n int)')])
  await expect(laufe([migration('9003_c.sql', 'create table geaendert (n bigint)')])).rejects.toThrow(
    '9003_c.sql: was changed after it ran',
  )
})

test('ein Fehler nennt Datei und Zeile, und von der Datei bleibt nichts', async () => {
  const kaputt = migration('9004_d.sql', 'create table halb (n int);\n\nalter table gibt_es_nicht add m int;')
  const falsch = migration('9004_d.sql', 'create table halb (n int);\n\nselect gibt_es_nicht;')
  await expect(laufe([kaputt])).rejects.toThrow('migrations/9004_d.sql: relation "gibt_es_nicht" does not exist')
  await expect(laufe([falsch])).rejects.toThrow('migrations/9004_d.sql:3: column "gibt_es_nicht" does not exist')
  expect(await db.alsBesitzer(`select to_regclass('halb') as da`)).toEqual([{ da: null }])
})

test('starten zwei Prozesse zugleich, läuft jede Datei in genau einem', async () => {
  const dateien = [
    migration('9005_e.sql', 'create table zugleich (n int); select pg_sleep(0.05)'),
    migration('9006_f.sql', 'drop table zugleich'),
  ]
  const gelaufen = await Promise.all([laufe(dateien), laufe(dateien)])
  expect(gelaufen.flat().sort()).toEqual(['9005_e.sql', '9006_f.sql'])
})

test('ein älteres Programm, dem neuere Dateien fehlen, lässt die Datenbank, wie sie ist', async () => {
  await laufe([migration('9007_g.sql', 'create table neuer (n int)')])
  expect(await laufe([])).toEqual([])
})

test('ein älterer Prozess liest und schreibt weiter, während eine Spalte dazukommt', async () => {
  await laufe([migration('9008_h.sql', 'create table laufend (n int)')])
  let fertig = false
  const arbeite = (sql: string) =>
    mitBesitzer(async (client) => {
      let mal = 0
      for (; !fertig; mal++) {
        await client.query('begin')
        await client.query(sql)
        await client.query('commit')
      }
      return mal
    })
  const schreiber = arbeite('insert into laufend (n) values (1)')
  const leser = arbeite('select n from laufend limit 5')
  await laufe([migration('9009_i.sql', 'alter table laufend add neu text not null default $$x$$; select pg_sleep(0.1)')])
  const vorher = (await db.alsBesitzer<{ n: number }>('select count(*) as n from laufend'))[0]!.n
  await laufe([migration('9010_j.sql', 'create index laufend_n on laufend (n)')])
  fertig = true
  expect(await schreiber).toBeGreaterThan(Number(vorher))
  expect(await leser).toBeGreaterThan(0)
})

test('hält eine lange Transaktion die Tabelle, gibt die Migration auf, statt alle warten zu lassen', async () => {
  await laufe([migration('9011_k.sql', 'create table belegt (n int)')])
  await mitBesitzer(async (lange) => {
    await lange.query('begin; insert into belegt values (1)')
    const versuch = laufe([migration('9012_l.sql', 'alter table belegt add m int')], '50ms')
    await expect(versuch).rejects.toThrow('9012_l.sql: another transaction held a table for 50ms')
    await lange.query('commit')
  })
  expect(await laufe([migration('9012_l.sql', 'alter table belegt add m int')])).toEqual(['9012_l.sql'])
})
