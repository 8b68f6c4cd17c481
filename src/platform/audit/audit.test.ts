import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { WANFRIED, wanda, wilma } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { type Akteur, ANONYM } from '../akteur.ts'
import { emit } from '../events/index.ts'
import { protokollPruefen, pruefe, siegele, writeAudit } from './index.ts'

const probe = testDb()
const { kontext } = probe.echteDb()
const KEY = Buffer.alloc(32, 7)

/** Past all walls and constraints, as somebody with the superuser's password would. */
const faelsche = (befehl: string) => probe.alsBesitzer(`set session_replication_role = replica; ${befehl}`)
const schreibe = (wer: Akteur, gegenstand: string) =>
  kontext.db.mitAkteur(wer, (tx) => writeAudit(tx, wer, kontext.clock(), 'leistung.aendern', gegenstand, 'ja', { betragCent: 5400 }))
const befunde = async () => (await pruefe(kontext, KEY)).befunde.map(({ kette, nr, art }) => ({ kette, nr, art }))
const eintrag = (nr: number) => `(select eintrag from protokoll_siegel where kette = '${WANFRIED}' and nr = ${nr})`

beforeEach(async () => {
  await faelsche('truncate protokoll, protokoll_siegel, protokoll_kopf')
  for (const n of [1, 2, 3, 4, 5]) await schreibe(wanda, `w${n}`)
  await schreibe(wilma, 'fremd')
  await schreibe(ANONYM, 'ohne')
  await allesGesiegelt(7)
})

/** Other tests on this server may hold the horizon back for a moment. */
async function allesGesiegelt(anzahl: number) {
  for (let gesiegelt = 0; gesiegelt < anzahl; ) gesiegelt += (await siegele(kontext, KEY)).gesiegelt
}

test('ein unberührtes Protokoll ist unversehrt, je Träger eine Kette', async () => {
  const bericht = await pruefe(kontext, KEY)
  expect(bericht).toMatchObject({ gesiegelt: 7, offen: 0, befunde: [] })
  expect(bericht.enden.map((e) => e.nr).sort()).toEqual([1, 1, 5])
})

test('ein geänderter Eintrag wird gefunden', async () => {
  await faelsche(`update protokoll set ergebnis = 'nein' where id = ${eintrag(2)}`)
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 2, art: 'geaendert' }])
})

test.each(["zeit = zeit + interval '1 us'", 'akteur = null', `daten = '{"betragCent": 5401}'`, `gegenstand = 'x'`, `handlung = 'x'`])(
  'keine Spalte lässt sich unbemerkt ändern: %s',
  async (aenderung) => {
    await faelsche(`update protokoll set ${aenderung} where id = ${eintrag(3)}`)
    expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 3, art: 'geaendert' }])
  },
)

test('ein gelöschter Eintrag wird gefunden', async () => {
  await faelsche(`delete from protokoll where id = ${eintrag(3)}`)
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 3, art: 'entfernt' }])
})

test('ein samt Siegel gelöschter Eintrag wird gefunden', async () => {
  await faelsche(`delete from protokoll where id = ${eintrag(3)}; delete from protokoll_siegel where kette = '${WANFRIED}' and nr = 3`)
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 3, art: 'entfernt' }])
})

test('ein nachträglich dazwischengesetzter Eintrag wird gefunden und nie gesiegelt', async () => {
  await faelsche(`insert into protokoll (id, xid, zeit, traeger, akteur_art, handlung, gegenstand, ergebnis)
    select gen_random_uuid(), xid, zeit, traeger, 'konto', 'leistung.aendern', 'erfunden', 'ja' from protokoll where id = ${eintrag(2)}`)
  await siegele(kontext, KEY)
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: null, art: 'eingefuegt' }])
})

test('ein mit erfundenem Siegel angehängter Eintrag wird gefunden', async () => {
  await faelsche(`insert into protokoll (id, zeit, traeger, akteur_art, handlung, gegenstand, ergebnis)
      values ('01900000-0000-7000-8000-000000000000', now(), '${WANFRIED}', 'konto', 'x', 'x', 'ja');
    insert into protokoll_siegel values ('${WANFRIED}', 6, '01900000-0000-7000-8000-000000000000', '\\x00')`)
  expect(await befunde()).toContainEqual({ kette: WANFRIED, nr: 6, art: 'eingefuegt' })
})

test('zwei vertauschte Einträge werden gefunden', async () => {
  await faelsche(`create temp table t as select * from protokoll_siegel where kette = '${WANFRIED}' and nr in (2, 4);
    delete from protokoll_siegel where kette = '${WANFRIED}' and nr in (2, 4);
    insert into protokoll_siegel select a.kette, a.nr, b.eintrag, a.hash from t a join t b on b.nr = 6 - a.nr`)
  expect(await befunde()).toEqual([
    { kette: WANFRIED, nr: 2, art: 'vertauscht' },
    { kette: WANFRIED, nr: 4, art: 'vertauscht' },
  ])
})

test('zwei samt Siegel vertauschte Einträge werden gefunden', async () => {
  await faelsche(`update protokoll_siegel set nr = -nr where kette = '${WANFRIED}' and nr in (2, 3);
    update protokoll_siegel set nr = 5 + nr where kette = '${WANFRIED}' and nr < 0`)
  const gefunden = await befunde()
  expect(gefunden.map((b) => b.nr)).toEqual([2, 3, 4])
  expect(new Set(gefunden.map((b) => b.art))).toEqual(new Set(['vertauscht']))
})

test('ein abgeschnittenes Ende wird gefunden, und darüber wird nicht hinweggesiegelt', async () => {
  await faelsche(
    `delete from protokoll where id in (${eintrag(4)}, ${eintrag(5)}); delete from protokoll_siegel where kette = '${WANFRIED}' and nr > 3`,
  )
  await schreibe(wanda, 'danach')
  expect((await siegele(kontext, KEY)).gestoert).toEqual([WANFRIED])
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 5, art: 'abgeschnitten' }])
})

test('ein abgeschnittenes Ende mit angepasstem Schluss-Siegel wird gefunden', async () => {
  await faelsche(`delete from protokoll where id = ${eintrag(5)}; delete from protokoll_siegel where kette = '${WANFRIED}' and nr = 5;
    update protokoll_kopf k set nr = 4, hash = s.hash from protokoll_siegel s where k.kette = '${WANFRIED}' and s.kette = k.kette and s.nr = 4`)
  expect(await befunde()).toEqual([{ kette: WANFRIED, nr: 4, art: 'kopf' }])
})

test('mit einem anderen Schlüssel passt kein Siegel', async () => {
  expect((await pruefe(kontext, Buffer.alloc(32, 8))).befunde.length).toBeGreaterThan(0)
})

test('zwei Knoten siegeln zugleich und kommen sich nicht ins Gehege', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, n) => schreibe(wanda, `z${n}`)))
  await Promise.all([siegele(kontext, KEY), siegele(kontext, KEY), siegele(kontext, KEY)])
  while ((await pruefe(kontext, KEY)).offen > 0) await siegele(kontext, KEY)
  expect(await pruefe(kontext, KEY)).toMatchObject({ gesiegelt: 27, befunde: [] })
})

test('was noch läuft, wird nicht überholt: gesiegelt wird in der Reihenfolge der Transaktionen', async () => {
  await kontext.db.mitAkteur(wanda, async (tx) => {
    await sql`select pg_current_xact_id()`.execute(tx) // as any write would: from here on the transaction has its number
    await writeAudit(tx, wanda, kontext.clock(), 'probe.tun', 'früh', 'ja')
    await kontext.db.alsSystem((andere) =>
      sql`insert into protokoll (id, zeit, traeger, akteur_art, handlung, gegenstand, ergebnis)
      values (gen_random_uuid(), now(), ${WANFRIED}, 'system', 'probe.tun', 'spät', 'ja')`.execute(andere),
    )
    expect((await siegele(kontext, KEY)).gesiegelt).toBe(0)
  })
  await allesGesiegelt(2)
  const rows = await probe.alsBesitzer<{ gegenstand: string }>(
    `select p.gegenstand from protokoll_siegel s join protokoll p on p.id = s.eintrag where s.nr > 5 order by s.nr`,
  )
  expect(rows.map((r) => r.gegenstand)).toEqual(['früh', 'spät'])
})

test('keine Rolle des Programms darf Einträge oder Siegel ändern oder löschen', async () => {
  const rows = await probe.alsBesitzer<{ darf: string }>(`
    select r || ' ' || t || ' ' || a as darf from unnest(array['amtswerk_app', 'amtswerk_lesen', 'amtswerk_system']) r,
      unnest(array['protokoll', 'protokoll_siegel', 'protokoll_kopf']) t, unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) a
    where has_table_privilege(r, t, a)`)
  expect(rows.map((r) => r.darf)).toEqual(['amtswerk_system protokoll_kopf UPDATE'])
})

test('wird anderswo ein Name gelöscht, bleibt das Protokoll unversehrt: es kennt Personen nur als Kennung', async () => {
  await probe.alsBesitzer(`create table person_probe as select '${wanda.id}'::uuid as id, 'Wanda Beispiel' as name`)
  await probe.alsBesitzer('delete from person_probe')
  expect(await befunde()).toEqual([])
  const rows = await probe.alsBesitzer<{ n: number }>(`select count(*) as n from protokoll p where p::text ilike '%wanda beispiel%'`)
  expect(rows[0]!.n).toBe(0)
})

test('der Befehl sagt auf Deutsch, was ist, und mit dem Rückgabewert, ob es gut ist', async () => {
  const zeilen: string[] = []
  expect(await protokollPruefen(kontext, KEY, (zeile) => zeilen.push(zeile))).toBe(0)
  expect(zeilen.at(-1)).toBe('Das Protokoll ist unversehrt.')
  await faelsche(`update protokoll set ergebnis = 'nein' where id = ${eintrag(2)}`)
  expect(await protokollPruefen(kontext, KEY, (zeile) => zeilen.push(zeile))).toBe(1)
  expect(zeilen.at(-1)).toMatch(/Nr\. 2 .* wurde nach dem Siegeln geändert\./)
})

test('lässt sich der Eintrag nicht schreiben, ist auch die Tat nicht geschehen', async () => {
  const vorher = await probe.alsBesitzer<{ n: number }>('select count(*) as n from ereignis')
  const fremd = kontext.db.mitAkteur(wanda, async (tx) => {
    await emit(tx, 'probe.gemeldet', 'x')
    await writeAudit(tx, wilma, kontext.clock(), 'probe.tun', 'x', 'ja') // another Träger's: the wall refuses it
  })
  await expect(fremd).rejects.toThrow('row-level security')
  expect(await probe.alsBesitzer('select count(*) as n from ereignis')).toEqual(vorher)
  await expect(schreibe(wanda, 'danach')).resolves.toBeUndefined()
})
