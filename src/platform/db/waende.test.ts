// Tenant walls (DESIGN.md 5.2): asserted over the whole catalogue, and tried with real commits on several pooled connections.
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { WANFRIED, WIESBADEN, wanda, wilma } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { ANONYM } from '../akteur.ts'
import { newId } from '../id.ts'
import type { Tx } from './index.ts'
import { beginStatement } from './tenant.ts'
import { inVerbindung } from './verbindung.ts'

const db = testDb()
const { kontext } = db.echteDb()

const MIT_TRAEGER = `select c.oid, c.relname as name, c.relrowsecurity as rls, c.relforcerowsecurity as erzwungen
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'traeger' and not a.attisdropped
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`

test('jede Tabelle mit einem Träger hat Zeilensicherheit, auch für ihren Eigentümer', async () => {
  const tabellen = await db.alsBesitzer<{ name: string; rls: boolean; erzwungen: boolean }>(MIT_TRAEGER)
  expect(tabellen.length).toBeGreaterThan(1)
  expect(tabellen.filter((t) => !t.rls || !t.erzwungen).map((t) => t.name)).toEqual([])
})

test('jede Tabelle mit einem Träger hat eine Regel für amtswerk_app und eine, die amtswerk_system alles sehen lässt', async () => {
  const ohne = await db.alsBesitzer(`select t.name from (${MIT_TRAEGER}) t
    where not exists (select from pg_policy p where p.polrelid = t.oid and 'amtswerk_app'::regrole = any (p.polroles))
       or not exists (select from pg_policy p where p.polrelid = t.oid and p.polroles = array['amtswerk_system'::regrole::oid] and p.polcmd = '*'
            and pg_get_expr(p.polqual, p.polrelid) = 'true' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true')`)
  expect(ohne).toEqual([])
})

test('jede Tabelle mit Zeilensicherheit lässt amtswerk_system alles sehen, sonst fehlte etwas in der Sicherung', async () => {
  const ohne =
    await db.alsBesitzer(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relrowsecurity
    and not exists (select from pg_policy p where p.polrelid = c.oid and p.polpermissive and p.polcmd = '*' and 'amtswerk_system'::regrole = any (p.polroles) and pg_get_expr(p.polqual, p.polrelid) = 'true')`)
  expect(ohne).toEqual([])
})

test('amtswerk_system darf in jeder Tabelle lesen und einfügen, damit sich alles sichern und wiederherstellen lässt', async () => {
  const ohne =
    await db.alsBesitzer(`select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
    and c.relname <> 'migration'
    and not (has_table_privilege('amtswerk_system', c.oid, 'select') and has_table_privilege('amtswerk_system', c.oid, 'insert'))`)
  expect(ohne).toEqual([])
})

test('nichts ist an alle vergeben', async () => {
  const offen =
    await db.alsBesitzer(`select c.relname as name from pg_class c, aclexplode(c.relacl) a where c.relnamespace = 'public'::regnamespace and a.grantee = 0
    union all select n.nspname from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE'
    union all select p.proname from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef and has_function_privilege('public', p.oid, 'execute')`)
  expect(offen).toEqual([])
})

test('jede Funktion mit den Rechten ihres Eigentümers hat einen festen Suchpfad', async () => {
  const ohne = await db.alsBesitzer(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef
    and not exists (select from unnest(proconfig) einstellung where einstellung like 'search_path=%')`)
  expect(ohne).toEqual([])
})

test('jede Sicht gilt mit den Rechten dessen, der sie liest', async () => {
  const ohne = await db.alsBesitzer(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
    and not coalesce('security_invoker=true' = any (reloptions), false)`)
  expect(ohne).toEqual([])
})

test('die Rollen der Verbindungen sind weder Superuser noch Eigentümer und umgehen keine Zeilensicherheit', async () => {
  type Rolle = { wer: string; super: boolean; umgeht: boolean; besitzt: boolean }
  const wer = (tx: Tx | typeof kontext.db.lesen) =>
    sql<Rolle>`select current_user as wer, bool_or(rolsuper) as super, bool_or(rolbypassrls) as umgeht,
      exists (select from pg_class c join pg_roles o on o.oid = c.relowner where o.rolname in (current_user, session_user)) as besitzt
      from pg_roles where rolname in (current_user, session_user)`.execute(tx)
  const rollen = [await kontext.db.mitAkteur(ANONYM, wer), await kontext.db.alsSystem(wer), await wer(kontext.db.lesen)].map(
    (r) => r.rows[0],
  )
  const harmlos = { super: false, umgeht: false, besitzt: false }
  expect(rollen).toEqual(['amtswerk_app', 'amtswerk_system', 'amtswerk_lesen'].map((name) => ({ wer: name, ...harmlos })))
})

const schreibe = (tx: Tx, traeger: string) =>
  sql`insert into protokoll (id, zeit, traeger, akteur_art, handlung, gegenstand, ergebnis)
    values (${newId(kontext.clock())}, ${kontext.clock()}, ${traeger}, 'konto', 'probe.tun', 'x', 'ja')`.execute(tx)
const traegerZeilen = async (tx: Tx) =>
  (await sql<{ traeger: string }>`select distinct traeger from protokoll`.execute(tx)).rows.map((r) => r.traeger)

test('viele Transaktionen durcheinander auf wenigen Verbindungen sehen je nur ihren Träger', async () => {
  await kontext.db.mitAkteur(wanda, (tx) => schreibe(tx, WANFRIED))
  await kontext.db.mitAkteur(wilma, (tx) => schreibe(tx, WIESBADEN))
  const gesehen = await Promise.all(
    Array.from({ length: 60 }, (_, i) =>
      kontext.db.mitAkteur(i % 2 ? wanda : wilma, traegerZeilen).then((zeilen) => [i % 2 ? WANFRIED : WIESBADEN, zeilen] as const),
    ),
  )
  for (const [soll, ist] of gesehen) expect(ist).toEqual([soll])
  expect((await kontext.db.alsSystem(traegerZeilen)).sort()).toEqual([WANFRIED, WIESBADEN].sort())
})

test('niemand schreibt in einen fremden Träger', async () => {
  await expect(kontext.db.mitAkteur(wanda, (tx) => schreibe(tx, WIESBADEN))).rejects.toThrow('row-level security')
})

test.each(['commit', 'rollback'])('nach der Transaktion weiß die Verbindung von keinem Träger mehr (%s)', async (ende) => {
  const rest = await inVerbindung({ ...db.login(), options: '-c role=amtswerk_app' }, async (client) => {
    await client.query(beginStatement('begin', { akteur: wanda, heute: '2026-03-02' }))
    await client.query(ende)
    return (await client.query('select akt_traeger() as traeger, akt_akteur() as akteur, akt_heute() as heute')).rows[0]
  })
  expect(rest).toEqual({ traeger: null, akteur: null, heute: null })
})

test('ohne Träger ist jede Tabelle eines Trägers leer, nie ein Fehler', async () => {
  await kontext.db.mitAkteur(wanda, (tx) => schreibe(tx, WANFRIED))
  const lesbar = await db.alsBesitzer<{ name: string }>(`select t.name from (${MIT_TRAEGER}) t
    where has_table_privilege('amtswerk_app', t.oid, 'select')
      and not exists (select from pg_policy p where p.polrelid = t.oid and p.polcmd = 'r' and pg_get_expr(p.polqual, p.polrelid) = 'true')`)
  expect(lesbar.map((t) => t.name)).toContain('protokoll')
  for (const { name } of lesbar) {
    const { rows } = await kontext.db.mitAkteur(ANONYM, (tx) =>
      sql<{ n: string }>`select count(*) as n from ${sql.table(name)}`.execute(tx),
    )
    expect(`${name}: ${rows[0]!.n}`).toBe(`${name}: 0`)
  }
})

test('eine Transaktion in einer Transaktion desselben Aufrufs ist ein Fehler', async () => {
  await expect(kontext.db.mitAkteur(wanda, () => kontext.db.mitAkteur(wilma, traegerZeilen))).rejects.toThrow('inside mitAkteur')
})

test('ein Akteur, dessen Träger keine Kennung ist, kommt nicht in die Datenbank', async () => {
  const boese = { ...wanda, traeger: `x'; reset role; --` }
  await expect(kontext.db.mitAkteur(boese, traegerZeilen)).rejects.toThrow('carries ids')
})
