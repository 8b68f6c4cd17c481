// Being done with a failed query, in the database: whose list it leaves, for how long, and who may; with real commits.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import { konto } from '../../../../test/support/akteure.ts'
import { testDb } from '../../../../test/support/test-db.ts'
import { type Akteur, ANONYM } from '../../../platform/akteur.ts'
import { plusTage } from '../../../platform/zeit.ts'
import { loadTraeger, traegerIdVon } from '../../traeger/index.ts'
import { raeumeSuche, suchpflege } from '../index.ts'
import { merkeFehlanzeigen } from '../jobs.ts'

const db = testDb()
const { kontext, uhr } = db.echteDb()
const am = (schluessel: string, name: string) => konto(name, traegerIdVon(schluessel), 'suche.bearbeiten')
const [hesso, bruno, wanda] = [am('land-hessen', 'hesso'), am('land-bayern', 'bruno'), am('wanfried', 'wanda')]
const TAG = '2026-03-02'
const GEHEIM = randomBytes(32)

beforeAll(() =>
  kontext.db.alsSystem((tx) =>
    loadTraeger(tx, [
      { schluessel: 'land-hessen', name: 'Land Hessen', art: 'land', ars: '060000000000' },
      { schluessel: 'land-bayern', name: 'Freistaat Bayern', art: 'land', ars: '090000000000' },
      { schluessel: 'wanfried', name: 'Wanfried', art: 'gemeinde', ars: '066360013013' },
    ]),
  ),
)
beforeEach(async () => {
  await db.alsBesitzer('truncate suche_fehlanzeige, suche_fehlanzeige_tag cascade')
  for (const tage of [-2, -1, 0]) await frage('rollator', tage)
})

const amTag = (tage: number) => uhr.stelle(`${plusTage(TAG, tage)}T09:00:00Z`)
async function frage(q: string, tage: number) {
  amTag(tage)
  await merkeFehlanzeigen(kontext, GEHEIM, [{ anfrage: q, wortlaut: q, sprache: 'de', anzahl: 1, ohne: 1 }])
}
async function liste(akteur: Akteur = hesso, tage = 0) {
  amTag(tage)
  const ergebnis = await suchpflege.listFehlanzeigen(kontext, akteur)
  return ergebnis.ok ? ergebnis.value : []
}
async function erledige(akteur: Akteur, schluessel?: string) {
  const eine = schluessel ?? (await liste())[0]!.schluessel
  amTag(0)
  const ergebnis = await suchpflege.erledigeFehlanzeige(kontext, akteur, eine)
  return ergebnis.ok ? 'ja' : ergebnis.error.grund
}
const protokoll = async () =>
  (
    await db.alsBesitzer<{ z: string }>(
      `select concat_ws(' ', handlung, ergebnis, gegenstand, daten) as z from protokoll order by xid desc, id desc limit 1`,
    )
  )[0]!.z

test('was erledigt ist, verlässt die Liste; im Protokoll steht, wer es war, aber kein Wort der Anfrage', async () => {
  for (const tage of [-2, -1, 0]) await frage('hund mieten', tage)
  const { schluessel } = (await liste()).find(({ anfrage }) => anfrage === 'rollator')!
  expect(await erledige(hesso, schluessel)).toBe('ja')
  const eintrag = await protokoll()
  expect(eintrag).toContain('suche.fehlanzeige-erledigen ja')
  expect(eintrag).not.toContain('rollator')
  expect((await liste()).map(({ anfrage }) => anfrage)).toEqual(['hund mieten'])
})

test('sie kommt wieder, sobald an drei späteren Tagen danach gefragt wurde; gezählt werden nur diese', async () => {
  await erledige(hesso)
  await frage('rollator', 0)
  for (const tage of [1, 2]) await frage('rollator', tage)
  expect(await liste(hesso, 2)).toEqual([])
  await frage('rollator', 5)
  expect(await liste(hesso, 5)).toMatchObject([{ anfrage: 'rollator', tage: 3, anzahl: 3, zuletzt: plusTage(TAG, 5) }])
})

test('zweimal erledigen schadet nicht, und der spätere Tag gilt', async () => {
  const { schluessel } = (await liste())[0]!
  expect([await erledige(hesso, schluessel), await erledige(hesso, schluessel)]).toEqual(['ja', 'ja'])
  for (const tage of [1, 2, 3]) await frage('rollator', tage)
  expect((await suchpflege.erledigeFehlanzeige(kontext, hesso, schluessel)).ok).toBe(true)
  expect(await liste(hesso, 3)).toEqual([])
})

test('ein anderes Land hat seine eigene Liste, auch am Programm vorbei', async () => {
  await erledige(hesso)
  expect(await liste()).toEqual([])
  expect(await liste(bruno)).toHaveLength(1)
  for (const akteur of [bruno, wanda]) {
    const zeilen = await kontext.db.mitAkteur(akteur, (tx) => sql`update suche_fehlanzeige_erledigt set tag = '2030-01-01'`.execute(tx))
    expect(zeilen.numAffectedRows).toBe(0n)
  }
  const fremd = sql`insert into suche_fehlanzeige_erledigt select ${bruno.traeger}::uuid, schluessel, '2030-01-01' from suche_fehlanzeige`
  await expect(kontext.db.mitAkteur(hesso, (tx) => fremd.execute(tx))).rejects.toThrow('row-level security')
})

test.each<[string, Akteur]>([
  ['nicht-ihre-schicht', wanda],
  ['recht-fehlt', konto('ohne', traegerIdVon('land-hessen'))],
  ['recht-fehlt', ANONYM],
])('%s: es bleibt in jeder Liste, und das steht im Protokoll', async (grund, akteur) => {
  expect(await erledige(akteur)).toBe(grund)
  expect(await protokoll()).toContain(`suche.fehlanzeige-erledigen ${grund}`)
  expect(await liste()).toHaveLength(1)
})

test.each(['f'.repeat(64), 'rollator', ''])('was es nicht gibt, ist nicht zu erledigen: „%s“', async (schluessel) => {
  expect(await erledige(hesso, schluessel)).toBe('nicht-gefunden')
  expect(await protokoll()).not.toContain('rollator')
})

test('mit den Wörtern wird auch vergessen, dass sie erledigt waren', async () => {
  await erledige(hesso)
  amTag(95)
  await raeumeSuche(kontext)
  expect(await db.alsBesitzer('select from suche_fehlanzeige_erledigt')).toEqual([])
})
