// A backup is worth what its restore gives back: every row, compared; and nothing at all when something is wrong.
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WANFRIED, wanda, wilma } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { pruefe, siegele, writeAudit } from '../audit/index.ts'
import { type Migration, migrate, oeffneSpeicher } from '../db/index.ts'
import { inVerbindung } from '../db/verbindung.ts'
import { emit } from '../events/index.ts'
import { migriereJobs, plane } from '../jobs/index.ts'
import { sichereDatenbank, stelleWiederHer } from './index.ts'
import { leseKopf, pruefeStand, wiederherstellen } from './wiederherstellen.ts'

const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-sicherung-'))
chmodSync(ordner, 0o755)
afterAll(() => rm(ordner, { recursive: true, force: true }))

const quelle = testDb()
const { kontext } = quelle.echteDb()
const ziel = testDb()
const { kontext: imZiel } = ziel.echteDb()
const key = Buffer.alloc(32, 7)

// A table with everything that is hard to carry: rows that point at each other, an identity, a generated column, exact values.
const SCHWER = `
  create table schwer (
    id int primary key, vorher int references schwer (id), nr bigint generated always as identity, doppelt int generated always as (id * 2) stored,
    zahl numeric, gleit float8, wann timestamptz, bytes bytea, liste text[], baum jsonb, notiz text, spanne daterange
  );
  create table schwer_kopf (id int primary key references schwer (id));
  alter table schwer add kopf int references schwer_kopf (id);
  create function schwer_stempeln() returns trigger language plpgsql as $$ begin new.notiz := 'vom Trigger'; return new; end $$;
  grant select, insert, update on schwer, schwer_kopf to amtswerk_system`
const ZEILEN = `
  insert into schwer (id, vorher, zahl, gleit, wann, bytes, liste, baum, notiz, spanne) values
    (1, null, 12345678901234567890.123456789, 0.1::float8 + 0.2::float8, '2026-03-29 01:59:59.123456+00', '\\x00ff', array['a"b', null, 'ü'], '{"n": 12345678901234567890.5, "s": "\\u2028"}', e'Zeile\\nzwei', '[2026-01-01,2026-02-01)'),
    (2, 3, 'NaN', '-infinity', 'infinity', null, '{}', 'null', '', 'empty'), (3, 2, 0, 0, null, null, null, null, null, null);
  insert into schwer_kopf values (1);
  update schwer set kopf = 1 where id = 2;
  create trigger schwer_stempel before insert on schwer for each row execute function schwer_stempeln()`

const programm = { sha256: createHash('sha256').update(SCHWER).digest('hex'), name: '9100_schwer.sql', sql: SCHWER } satisfies Migration
const inhalt = (db: typeof quelle) => db.alsBesitzer('select s::text from schwer s order by id')

beforeAll(async () => {
  for (const db of [quelle, ziel]) {
    await inVerbindung(db.besitzer(), (owner) => migrate(owner, [programm]))
    await migriereJobs(db.besitzer())
  }
  await quelle.alsBesitzer(ZEILEN)
  await ziel.alsBesitzer('create trigger schwer_stempel before insert on schwer for each row execute function schwer_stempeln()')
  for (const [akteur, n] of [
    [wanda, 3],
    [wilma, 2],
  ] as const) {
    for (let i = 0; i < n; i++) {
      await kontext.db.mitAkteur(akteur, async (tx) => {
        await emit(tx, 'probe.getan', `${akteur.traeger}-${i}`)
        await writeAudit(tx, akteur, kontext.clock(), 'probe.tun', 'x', 'ja')
      })
    }
  }
  for (let gesiegelt = 0; gesiegelt < 5; ) gesiegelt += (await siegele(kontext, key)).gesiegelt // other tests on this server may hold the horizon back
  await kontext.db.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, kontext.clock(), 'probe.tun', 'noch offen', 'ja'))
  await kontext.db.alsSystem((tx) => plane(tx, 'probe', { n: 1 }, { akteur: wanda, key: 'probe-1' }))
  await quelle.alsBesitzer(
    `insert into ereignis_leser (name, xid, id) select 'probe', xid, id from ereignis order by xid, id offset 2 limit 1`,
  )
})

const sichere = (name: string) => sichereDatenbank(kontext.db, join(ordner, name), '0.1.0', kontext.clock)

async function stelleHer(name: string) {
  const pfad = join(ordner, name)
  await imZiel.db.end()
  await wiederherstellen(ziel.besitzer(), pfad, await leseKopf(pfad))
}

describe('Was zu Schaden führte, wird zurückgewiesen und ändert nichts', () => {
  test('eine Datei, die es schon gibt', async () => {
    writeFileSync(join(ordner, 'da.gz'), 'wichtig')
    await expect(sichere('da.gz')).rejects.toThrow('gibt es schon: Nennen Sie einen anderen Namen')
    expect(readFileSync(join(ordner, 'da.gz'), 'utf8')).toBe('wichtig')
  })
  test('ein Ordner, den es nicht gibt', async () => {
    await expect(sichere('nirgends/da.gz')).rejects.toThrow('lässt sich nicht schreiben (ENOENT): Prüfen Sie')
  })
  test.each([
    ['eine Datei, die es nicht gibt', 'fehlt.gz', null, 'lässt sich nicht lesen (ENOENT)'],
    ['eine Datei, die keine Sicherung ist', 'text.gz', Buffer.from('hallo'), 'ist beschädigt oder keine Sicherung'],
    ['eine gepackte Datei mit anderem Inhalt', 'anders.gz', gzipSync('{"format":"x"}\n'), 'ist keine Sicherung von Amtswerk'],
  ])('%s', async (_, name, daten, satz) => {
    if (daten) writeFileSync(join(ordner, name), daten)
    await expect(leseKopf(join(ordner, name))).rejects.toThrow(satz)
  })
  test('eine Sicherung eines neueren Programms', async () => {
    const kopf = await sichere('neuer.gz')
    expect(() => pruefeStand({ ...kopf, programm: '9.9.9' }, [])).toThrow('stammt von Amtswerk 9.9.9 und passt nicht zu diesem Programm')
  })
  test('eine abgeschnittene Sicherung', async () => {
    await sichere('ganz.gz')
    const zeilen = gunzipSync(readFileSync(join(ordner, 'ganz.gz')))
      .toString()
      .split('\n')
    writeFileSync(join(ordner, 'kurz.gz'), gzipSync(zeilen.slice(0, -3).join('\n')))
    await expect(stelleHer('kurz.gz')).rejects.toThrow('ist unvollständig')
    expect(await inhalt(ziel)).toEqual([])
  })
  test('eine Sicherung, in der ein Wert verändert wurde', async () => {
    await sichere('echt.gz')
    const text = gunzipSync(readFileSync(join(ordner, 'echt.gz')))
      .toString()
      .replace('noch offen', 'noch Offen')
    writeFileSync(join(ordner, 'falsch.gz'), gzipSync(text))
    await expect(stelleHer('falsch.gz')).rejects.toThrow(
      'Die Tabelle „protokoll“ stimmt nach dem Einspielen nicht mit der Sicherung überein',
    )
    expect(await inhalt(ziel)).toEqual([])
  })
  test('eine Datenbank, die nicht leer ist', async () => {
    const kopf = await sichere('voll.gz')
    await kontext.db.end()
    await expect(wiederherstellen(quelle.besitzer(), join(ordner, 'voll.gz'), kopf)).rejects.toThrow('Die Datenbank ist nicht leer')
  })
  test('eine Datenbank, die gerade benutzt wird', async () => {
    const kopf = await leseKopf(join(ordner, 'voll.gz'))
    await inVerbindung(ziel.login(), () =>
      expect(wiederherstellen(ziel.besitzer(), join(ordner, 'voll.gz'), kopf)).rejects.toThrow('ist in Benutzung (1 Verbindungen)'),
    )
  })
  test('eine Datenbank auf einem anderen Stand', async () => {
    const kopf = await leseKopf(join(ordner, 'voll.gz'))
    const aelter = { ...kopf, migrationen: kopf.migrationen.slice(1) }
    await expect(wiederherstellen(ziel.besitzer(), join(ordner, 'voll.gz'), aelter)).rejects.toThrow('auf einem anderen Stand')
  })
})

describe('Nach dem Wiederherstellen', () => {
  beforeAll(() => stelleHer('voll.gz'))

  test('steht jede Zeile da wie vorher, auch was aufeinander verweist', async () => {
    expect(await inhalt(ziel)).toEqual(await inhalt(quelle))
  })
  test('gelten Fremdschlüssel und Trigger wie vorher', async () => {
    await expect(ziel.alsBesitzer('insert into schwer_kopf values (99)')).rejects.toThrow('foreign key')
    await ziel.alsBesitzer('insert into schwer (id) values (9)')
    expect(await ziel.alsBesitzer('select notiz, nr from schwer where id = 9')).toEqual([{ notiz: 'vom Trigger', nr: 4 }])
    expect(await ziel.alsBesitzer(`select conname from pg_constraint where contype = 'f' and condeferrable`)).toEqual([])
  })
  test('stehen die Ereignisse in ihrer Reihenfolge, und der Verbraucher liest dort weiter, wo er war', async () => {
    const offen = (db: typeof quelle) =>
      db.alsBesitzer(
        `select e.gegenstand from ereignis e, ereignis_leser l where l.name = 'probe' and (e.xid, e.id) > (l.xid, l.id) order by e.xid, e.id`,
      )
    expect((await offen(ziel)).length).toBe(2)
    expect(await offen(ziel)).toEqual(await offen(quelle))
  })
  test('kommen neue Ereignisse hinter die alten', async () => {
    await ziel.alsBesitzer(`insert into ereignis (art, gegenstand) values ('probe.getan', 'neu')`)
    expect(await ziel.alsBesitzer('select gegenstand from ereignis order by xid desc, id desc limit 1')).toEqual([{ gegenstand: 'neu' }])
  })
  test('ist die Siegelkette des Protokolls heil, und der offene Eintrag noch zu siegeln', async () => {
    const { openDatenbank } = await import('../db/index.ts')
    const db = openDatenbank(ziel.login(), { clock: kontext.clock, onError: () => {} })
    expect(await pruefe({ ...kontext, db }, key)).toMatchObject({ gesiegelt: 5, offen: 1, befunde: [] })
    expect((await db.mitAkteur(wanda, (tx) => sql`select from protokoll`.execute(tx))).rows.length).toBe(4)
    await db.end()
  })
  test('wartet der geplante Auftrag', async () => {
    const auftrag = (db: typeof quelle) =>
      db.alsBesitzer(
        `select j.payload, j.key, t.identifier from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id`,
      )
    expect(await auftrag(ziel)).toEqual(await auftrag(quelle))
    expect((await auftrag(ziel)).length).toBe(1)
  })
  test('hat der Eigentümer keine Rolle behalten', async () => {
    expect(
      await ziel.alsBesitzer(
        `select from pg_auth_members m join pg_roles r on r.oid = m.roleid where r.rolname = 'amtswerk_system' and m.member = current_user::regrole and m.grantor = m.member`,
      ),
    ).toEqual([])
  })
})

test('von einem eingebauten PostgreSQL in ein leeres anderes, mit neueren Migrationen dazu', async () => {
  const migrations = join(import.meta.dirname, '../../../migrations')
  const optionen = (name: string) => ({ datenOrdner: join(ordner, name), migrations, clock: kontext.clock, onError: () => {} })
  const alle = (await import('../db/index.ts')).readMigrations(migrations)
  const aelter = (await alle).slice(0, 1).map(({ name }) => name)
  const alt = await oeffneSpeicher({ ...optionen('alt'), nurMigrationen: aelter })
  await alt.datenbank.mitAkteur(wanda, (tx) => writeAudit(tx, wanda, kontext.clock(), 'probe.tun', WANFRIED, 'ja'))
  const pfad = join(ordner, 'alt.gz')
  await sichereDatenbank(alt.datenbank, pfad, '0.0.9', kontext.clock)
  await alt.stop()
  await stelleWiederHer(optionen('neu'), pfad)
  const neu = await oeffneSpeicher(optionen('neu'))
  expect(neu.migriert).toEqual([])
  expect((await neu.datenbank.mitAkteur(wanda, (tx) => sql`select gegenstand from protokoll`.execute(tx))).rows).toEqual([
    { gegenstand: WANFRIED },
  ])
  await neu.stop()
  expect(existsSync(`${pfad}.${process.pid}.teil`)).toBe(false)
})
