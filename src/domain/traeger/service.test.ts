// Real commits on several pooled connections: a wall that only holds within one transaction is none.
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { type Akteur, ANONYM, system } from '../../platform/akteur.ts'
import { derivedId } from '../../platform/id.ts'
import { SeedInvalid } from '../../platform/seed.ts'
import { beendeTeilhabe, gewaehreTeilhabe, listTraeger, loadTraeger, type TraegerId, zeigeTeilhabe } from './index.ts'
import type { Gewaehrung } from './teilhabe.ts'

const db = testDb()
const { kontext, uhr } = db.echteDb()
const KREIS = derivedId('traeger', 'kreis')
const eine = derivedId('leistung', 'hund')
const andere = derivedId('leistung', 'katze')
const chefin = konto('chefin', WANFRIED, 'zugang.verwalten')
const wanda = konto('wanda', WANFRIED)
const wilma = konto('wilma', WIESBADEN)
const karl = konto('karl', KREIS)

const SEED = [
  { schluessel: 'wanfried', name: 'Stadt Wanfried', art: 'gemeinde', ars: '066360013013' },
  { schluessel: 'wiesbaden', name: 'Wiesbaden', art: 'gemeinde', ars: '064140000000' },
  { schluessel: 'kreis', name: 'Kreis', art: 'kreis', ars: '066360000000' },
]

beforeAll(async () => {
  // a table as another noun would have it, with the policy its README would copy
  await db.alsBesitzer(`
    create table probe (id uuid primary key, traeger uuid not null);
    alter table probe enable row level security; alter table probe force row level security;
    create policy probe_sehen on probe for select to amtswerk_app
      using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', id, 'lesen'));
    create policy probe_aendern on probe for update to amtswerk_app
      using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', id, 'bearbeiten'));
    grant select, update on probe to amtswerk_app;
    insert into probe values ('${eine}', '${WANFRIED}'), ('${andere}', '${WANFRIED}');`)
  await kontext.db.alsSystem((tx) => loadTraeger(tx, SEED))
})

function gewaehre(more: Partial<Gewaehrung> = {}, akteur: Akteur = chefin) {
  const input: Gewaehrung = {
    nehmer: KREIS as TraegerId,
    objektArt: 'leistung',
    objekt: eine,
    recht: 'bearbeiten',
    von: '2026-03-10',
    bis: '2026-03-20',
    ...more,
  }
  return gewaehreTeilhabe(kontext, akteur, input)
}
const sieht = (akteur: Akteur) =>
  kontext.db.mitAkteur(akteur, async (tx) => (await sql<{ id: string }>`select id from probe`.execute(tx)).rows.map((row) => row.id).sort())
const aendert = (akteur: Akteur) =>
  kontext.db.mitAkteur(akteur, async (tx) => Number((await sql`update probe set traeger = traeger`.execute(tx)).numAffectedRows))
const antwortet = (akteur: Akteur, ...[art, objekt, recht]: [string | null, string | null, string | null]) =>
  kontext.db.mitAkteur(akteur, async (tx) => {
    const { rows } = await sql<{ hat: boolean }>`select hat_teilhabe(${WANFRIED}::uuid, ${art}, ${objekt}::uuid, ${recht}) as hat`.execute(
      tx,
    )
    return rows[0]!.hat
  })

describe('Teilhabe', () => {
  beforeAll(async () => {
    uhr.stelle('2026-03-02T09:00:00Z')
    expect((await gewaehre()).ok).toBe(true)
  })

  test.each([
    ['am Tag vor dem Beginn nichts', '2026-03-09T12:00:00Z', []],
    ['in der letzten Minute davor nichts (Berliner Zeit)', '2026-03-09T22:58:00Z', []],
    ['ab Mitternacht in Berlin genau dieses Objekt', '2026-03-09T23:00:00Z', [eine]],
    ['am letzten Tag noch', '2026-03-20T22:58:00Z', [eine]],
    ['am Tag danach nicht mehr', '2026-03-20T23:00:00Z', []],
  ])('öffnet %s', async (_name, zeit, erwartet) => {
    uhr.stelle(zeit)
    expect(await sieht(karl)).toEqual(erwartet)
  })
  test('lässt bearbeiten, was sie öffnet, und nichts sonst', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    expect([await aendert(karl), await aendert(wanda), await aendert(wilma)]).toEqual([1, 2, 0])
  })
  test('bleibt für einen fremden Träger unsichtbar, samt ihren Zeilen', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    expect(await sieht(wilma)).toEqual([])
    expect(await zeigeTeilhabe(kontext, konto('wolf', WIESBADEN, 'zugang.verwalten'))).toEqual({ ok: true, value: [] })
  })
  test('gibt kein Recht, das nicht dasteht, und antwortet auf Leeres mit nein', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    expect(await antwortet(karl, 'leistung', eine, 'bearbeiten')).toBe(true)
    expect(await antwortet(karl, 'leistung', eine, 'veroeffentlichen')).toBe(false)
    expect(await antwortet(karl, 'organisationseinheit', eine, 'lesen')).toBe(false)
    expect(await antwortet(karl, 'leistung', null, 'lesen')).toBe(false)
    expect(await antwortet(karl, null, null, null)).toBe(false)
    expect(await antwortet(ANONYM, 'leistung', eine, 'lesen')).toBe(false)
  })
  test('hält, wenn viele verschiedene Träger zugleich auf denselben Verbindungen fragen', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    const wer = Array.from({ length: 60 }, (_, i) => [karl, wilma, wanda, ANONYM][i % 4]!)
    const gesehen = await Promise.all(wer.map(async (akteur) => (await sieht(akteur)).length))
    expect(gesehen).toEqual(wer.map((akteur) => (akteur === karl ? 1 : akteur === wanda ? 2 : 0)))
  })
  test('gilt auch für einen Auftrag im Hintergrund nur, soweit sein Akteur reicht', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    expect([await sieht(system(KREIS)), await sieht(system(WIESBADEN)), await sieht(system())]).toEqual([[eine], [], []])
  })
  test('zählt den Geber auf, wenn alle Objekte einer Art offen sind, und nur dann', async () => {
    uhr.stelle('2026-03-15T12:00:00Z')
    const geber = () =>
      kontext.db.mitAkteur(
        karl,
        async (tx) => (await sql<{ g: string[] }>`select teilhabe_geber('leistung', 'lesen') as g`.execute(tx)).rows[0]!.g,
      )
    expect(await geber()).toEqual([])
    const alle = await gewaehre({ objekt: null, recht: 'lesen', von: '2026-03-15', bis: '2026-03-15' })
    expect(alle.ok).toBe(true)
    uhr.stelle('2026-03-15T13:00:00Z')
    expect(await geber()).toEqual([WANFRIED])
    expect(await sieht(karl)).toEqual([eine, andere].sort())
  })
})

test('ein fremder Träger kann keine Teilhabe in seinem Sinn eintragen, auch nicht an der Regel vorbei', async () => {
  const eintragen = kontext.db.mitAkteur(wilma, (tx) =>
    sql`insert into teilhabe values (${derivedId('x')}, ${WANFRIED}, ${WIESBADEN}, '*', null, 'bearbeiten', '2026-01-01', null)`.execute(
      tx,
    ),
  )
  await expect(eintragen).rejects.toThrow('row-level security')
})

test('wer begünstigt ist, kann die Teilhabe nicht verlängern', async () => {
  uhr.stelle('2026-05-01T09:00:00Z')
  const neu = await gewaehre({ von: '2026-05-01', bis: '2026-05-02' })
  if (!neu.ok) throw new Error(neu.error.grund)
  const versuch = await beendeTeilhabe(kontext, konto('karla', KREIS, 'zugang.verwalten'), { id: neu.value, letzterTag: '2030-01-01' })
  expect(versuch).toEqual({ ok: false, error: { grund: 'nicht-gefunden' } })
})

test('sofort beendet, sieht der andere noch am selben Tag nichts mehr', async () => {
  uhr.stelle('2026-06-01T09:00:00Z')
  const neu = await gewaehre({ von: '2026-06-01', bis: null })
  if (!neu.ok) throw new Error(neu.error.grund)
  expect(await sieht(karl)).toEqual([eine])
  expect(await beendeTeilhabe(kontext, chefin, { id: neu.value, letzterTag: 'sofort' })).toEqual({ ok: true, value: '2026-05-31' })
  expect(await sieht(karl)).toEqual([])
})

test('gewährt und abgelehnt stehen im Protokoll', async () => {
  uhr.stelle('2026-07-01T09:00:00Z')
  await gewaehre({ von: '2026-07-01' }, wanda)
  const rows = await kontext.db.mitAkteur(chefin, (tx) =>
    sql<{
      ergebnis: string
      akteur: string
    }>`select ergebnis, akteur from protokoll where handlung = 'teilhabe.gewaehren' order by id desc limit 1`.execute(tx),
  )
  expect(rows.rows).toEqual([{ ergebnis: 'recht-fehlt', akteur: wanda.id }])
})

test('die Liste der Träger darf jeder lesen, und zweimal laden ändert nichts', async () => {
  await kontext.db.alsSystem((tx) => loadTraeger(tx, SEED))
  expect((await listTraeger(kontext.db.lesen)).map((traeger) => traeger.schluessel)).toEqual(['kreis', 'wanfried', 'wiesbaden'])
})

test('ein Fehler in der Datei nennt Stelle und Abhilfe und lädt nichts', async () => {
  const falsch = [...SEED, { schluessel: 'Mit Leerzeichen', name: 'x', art: 'gemeinde' }]
  await expect(kontext.db.alsSystem((tx) => loadTraeger(tx, falsch))).rejects.toThrow(SeedInvalid)
})
