// Whether a page was helpful: counted once, by day only, shown from five answers on, to those whom it concerns.
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { ANONYM } from '../../platform/akteur.ts'
import { musterDatei, musterTraeger, traegerFuer } from '../leistung/fixtures.ts'
import { leistungIdVon, loadLeistungen } from '../leistung/index.ts'
import { loadTraeger, traegerIdVon } from '../traeger/index.ts'
import { createEinmalAmTag } from './bewertung.ts'
import { raeumeDialog } from './jobs.ts'
import { bewerte, type NeueBewertung, zeigeBewertungen } from './service.ts'

const db = testDb()
const { kontext, uhr } = db.echteDb()
const HUND = leistungIdVon('hund-anmelden')
const KATZE = leistungIdVon('katze-anmelden')
const LAND = traegerIdVon('land-hessen')
const ORT_WANFRIED = '066360013013'
const darf = (traeger: string) => konto(`dialog-${traeger}`, traeger, 'dialog.bearbeiten')

beforeAll(() =>
  kontext.db.alsSystem(async (tx) => {
    await loadTraeger(tx, musterTraeger)
    const dateien = ['hund-anmelden', 'katze-anmelden'].map((slug) => ({ datei: `${slug}.yaml`, daten: musterDatei({ slug }) }))
    await loadLeistungen(tx, { dateien, traegerFuer, jetzt: kontext.clock() })
  }),
)

const sage = (antwort: 'ja' | 'nein', mehr: Partial<NeueBewertung> = {}) =>
  bewerte(kontext, { leistung: HUND, ort: '', sprache: 'de', antwort, auftritt: { traeger: LAND }, ...mehr })
async function stand(traeger: string) {
  const ergebnis = await zeigeBewertungen(kontext, darf(traeger))
  if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
  return ergebnis.value
}
const leere = () => db.alsBesitzer('truncate dialog_bewertung')

test('ab fünf Antworten steht eine Leistung da, darunter nur, wie viele es sind', async () => {
  for (const antwort of ['ja', 'ja', 'nein', 'ja'] as const) await sage(antwort)
  expect(await stand(LAND)).toEqual({ zeilen: [], zuWenige: 1 })
  await sage('nein', { sprache: 'en', ort: ORT_WANFRIED })
  expect(await stand(LAND)).toEqual({ zeilen: [{ leistung: HUND, ja: 3, nein: 2 }], zuWenige: 0 })
  await sage('ja', { leistung: KATZE })
  expect(await stand(LAND)).toMatchObject({ zuWenige: 1 })
})

test('eine Behörde sieht ihren Auftritt und ihren Ort, sonst nichts', async () => {
  await leere()
  for (let i = 0; i < 5; i++) await sage('ja', { ort: ORT_WANFRIED })
  for (let i = 0; i < 6; i++) await sage('nein', { auftritt: { traeger: WANFRIED } })
  expect((await stand(LAND)).zeilen).toEqual([{ leistung: HUND, ja: 5, nein: 0 }])
  expect((await stand(WANFRIED)).zeilen).toEqual([{ leistung: HUND, ja: 5, nein: 6 }])
  expect(await stand(WIESBADEN)).toEqual({ zeilen: [], zuWenige: 0 })
})

test('was nicht im eigenen Auftritt steht, lässt sich auch am Ort nicht ändern, und niemand zählt für andere', async () => {
  const erhoehe = (traeger: string) =>
    kontext.db.mitAkteur(darf(traeger), (tx) => sql`update dialog_bewertung set hilfreich = 99 where traeger = ${LAND}::uuid`.execute(tx))
  expect((await erhoehe(WANFRIED)).numAffectedRows).toBe(0n)
  const fremd = sql`insert into dialog_bewertung values (${LAND}::uuid, ${HUND}::uuid, '', 'de', '2026-01-01', 1, 0)`
  await expect(kontext.db.mitAkteur({ ...ANONYM, traeger: WIESBADEN }, (tx) => fremd.execute(tx))).rejects.toThrow('row-level security')
})

test('gespeichert ist eine Zahl je Tag; nichts davon steht im Protokoll', async () => {
  await leere()
  const vorher = await db.alsBesitzer<{ n: number }>('select count(*)::integer as n from protokoll')
  for (let i = 0; i < 3; i++) await sage('ja', { ort: ORT_WANFRIED })
  const zeilen = await db.alsBesitzer<Record<string, unknown>>('select * from dialog_bewertung')
  expect(zeilen).toEqual([
    expect.objectContaining({ traeger: LAND, leistung: HUND, ort: ORT_WANFRIED, sprache: 'de', hilfreich: 3, nicht_hilfreich: 0 }),
  ])
  expect(Object.keys(zeilen[0]!)).toEqual(['traeger', 'leistung', 'ort', 'sprache', 'tag', 'hilfreich', 'nicht_hilfreich'])
  expect(await db.alsBesitzer('select count(*)::integer as n from protokoll')).toEqual(vorher)
})

test('ohne Recht sieht niemand Zahlen, und ohne Träger zählt niemand', async () => {
  expect(await zeigeBewertungen(kontext, konto('ohne', LAND))).toEqual({ ok: false, error: { grund: 'recht-fehlt' } })
  expect(await sage('ja', { auftritt: { traeger: null } })).toEqual({ ok: false, error: { grund: 'keine-stelle' } })
})

test('nach 90 Tagen zählt es nicht mehr mit, nach einem Jahr ist es gelöscht', async () => {
  await leere()
  const start = kontext.clock().getTime()
  const nach = (tage: number) => uhr.stelle(new Date(start + tage * 86_400_000))
  for (let i = 0; i < 5; i++) await sage('ja')
  nach(89)
  expect((await stand(LAND)).zeilen).toHaveLength(1)
  nach(90)
  expect((await stand(LAND)).zeilen).toEqual([])
  nach(365)
  await raeumeDialog(kontext)
  expect(await db.alsBesitzer('select from dialog_bewertung')).toHaveLength(1)
  nach(366)
  await raeumeDialog(kontext)
  expect(await db.alsBesitzer('select from dialog_bewertung')).toEqual([])
})

test('einmal am Tag je Anschluss und Seite; am nächsten Tag wieder, mit einer anderen Prüfsumme', async () => {
  let jetzt = new Date('2026-11-22T10:00:00Z')
  let salz = 0
  const spuren: string[] = []
  const einmal = createEinmalAmTag(
    () => jetzt,
    () => {
      const eigenes = ++salz
      return (text) => {
        spuren.push(`${eigenes} ${text}`)
        return `${eigenes} ${text}`
      }
    },
  )
  let getan = 0
  const tue = async () => void getan++
  expect([await einmal('a', 'hund', tue), await einmal('a', 'hund', tue), await einmal('b', 'hund', tue)]).toEqual([true, false, true])
  expect(await einmal('a', 'katze', tue)).toBe(true)
  jetzt = new Date('2026-11-23T10:00:00Z')
  expect(await einmal('a', 'hund', tue)).toBe(true)
  expect([getan, new Set(spuren).size]).toEqual([4, 4])
})

test('was misslingt, gilt nicht als getan, auch nicht für den, der zugleich fragt', async () => {
  const einmal = createEinmalAmTag(
    () => new Date('2026-11-22T10:00:00Z'),
    () => (text) => text,
  )
  const misslingt = () => Promise.reject(new Error('keine Datenbank'))
  const zugleich = await Promise.allSettled([einmal('a', 'hund', misslingt), einmal('a', 'hund', misslingt)])
  expect(zugleich.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await einmal('a', 'hund', async () => {})).toBe(true)
})
