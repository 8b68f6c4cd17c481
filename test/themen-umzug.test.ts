// Migrations 0051 and 0052 on rows of before: a topic that no Lage names stays, clicks and best bets go along.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testDb } from './support/test-db.ts'

const db = testDb()
const TRAEGER = '00000000-0000-8000-8000-000000000001'

const KOEPFE = {
  'nur-lage': { thema: 'tiere', adressat: ['001'], lagen: ['1110300'] },
  'ohne-lage': { thema: 'bauen', adressat: ['001', '002'], lagen: [] },
  'betrieb-fehlt': { thema: 'verkehr', adressat: ['001', '003'], lagen: ['1090200'] },
  unbekannt: { thema: 'erfunden', adressat: ['001'], lagen: [] },
}

test('Leistungen behalten ihre Themen unter dem neuen Namen; ein zweiter Lauf ändert nichts', async () => {
  await db.alsBesitzer(
    `insert into traeger (id, schluessel, name, art, ars, gueltig_von) values ('${TRAEGER}', 'land', 'Land', 'land', '060000000000', '2026-01-01')`,
  )
  for (const [slug, kopf] of Object.entries(KOEPFE))
    await db.alsBesitzer(
      `insert into leistung (id, traeger, slug, kopf, erstellt) values (gen_random_uuid(), '${TRAEGER}', $1, $2, now())`,
      [slug, JSON.stringify({ slug, ...kopf })],
    )
  for (let lauf = 0; lauf < 2; lauf++) {
    await db.alsBesitzer(readFileSync('migrations/0051_leistung.sql', 'utf8'))
    const zeilen = await db.alsBesitzer<{ slug: string; themen: string[] }>(`select slug, kopf -> 'themen' as themen from leistung`)
    expect(Object.fromEntries(zeilen.map(({ slug, themen }) => [slug, themen]))).toEqual({
      'nur-lage': [],
      'ohne-lage': ['buerger/bauen-und-wohnen', 'unternehmen/bauen-und-immobilien'],
      'betrieb-fehlt': ['unternehmen/logistik-und-transport'],
      unbekannt: [],
    })
  }
})

test('Klicks auf Themen, die heute eines sind, zählen zusammen; Empfehlungen nennen jedes einmal, in ihrer Reihenfolge', async () => {
  await db.alsBesitzer(
    `insert into suche_klick values ('thema/bauen', '2026-11-01', 2), ('thema/wohnen', '2026-11-01', 3), ('x', '2026-11-01', 1)`,
  )
  await db.alsBesitzer(
    `insert into suche_empfehlung (id, traeger, anfrage, wortlaut, ids, nr, geaendert)
     values (gen_random_uuid(), '${TRAEGER}', 'a', 'a', array['x', 'thema/wohnen', 'thema/betrieb', 'thema/bauen'], 1, now())`,
  )
  await db.alsBesitzer(readFileSync('migrations/0052_suche.sql', 'utf8'))
  expect(await db.alsBesitzer('select objekt, anzahl from suche_klick order by anzahl')).toEqual([
    { objekt: 'x', anzahl: 1 },
    { objekt: 'thema/buerger/bauen-und-wohnen', anzahl: 5 },
  ])
  const [eine] = await db.alsBesitzer<{ ids: string[] }>('select ids from suche_empfehlung')
  expect(eine?.ids).toEqual(['x', 'thema/buerger/bauen-und-wohnen', 'thema/unternehmen/unternehmensstart-und-gewerbezulassung'])
})
