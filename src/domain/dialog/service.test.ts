// Messages to those who run an Auftritt: stored once, encrypted, seen by one Träger only, forgotten in time.
import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../test/support/akteure.ts'
import { testDb } from '../../../test/support/test-db.ts'
import { ANONYM } from '../../platform/akteur.ts'
import { createGeheimnis } from '../../platform/geheimnis.ts'
import { newId } from '../../platform/id.ts'
import { musterTraeger } from '../leistung/fixtures.ts'
import { loadTraeger } from '../traeger/index.ts'
import { raeumeDialog } from './jobs.ts'
import { pruefeRueckmeldung } from './rueckmeldung.ts'
import { type DialogKontext, erledigeRueckmeldung, nimmRueckmeldungAn, zeigeRueckmeldungen } from './service.ts'

const db = testDb()
const { kontext: basis, uhr } = db.echteDb()
const kontext: DialogKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const frieda = konto('frieda', WANFRIED, 'dialog.bearbeiten')
const wilma = konto('wilma', WIESBADEN, 'dialog.bearbeiten')
const angabe = { art: 'barriere', seite: '/leistung/hund', text: 'Die Karte ist ohne Maus nicht zu bedienen.', email: 'ich@post.example' }
const wanfried = { schluessel: 'wanfried', traeger: WANFRIED }

beforeAll(() => basis.db.alsSystem(async (tx) => void (await loadTraeger(tx, musterTraeger))))

const schreibe = (text: string, einmalig: string = newId(kontext.clock())) =>
  nimmRueckmeldungAn(kontext, { angabe: { ...angabe, text }, auftritt: wanfried, sprache: 'de', einmalig })

async function gesehen(wer = frieda, erledigt = false) {
  const liste = await zeigeRueckmeldungen(kontext, wer, { erledigt })
  if (!liste.ok) throw new Error(liste.error.grund)
  return liste.value.nachrichten
}
const texte = async (wer = frieda, erledigt = false) => (await gesehen(wer, erledigt)).map(({ inhalt }) => inhalt?.text)

test.each([
  [{ art: '' }, { art: 'art-fehlt' }],
  [{ art: 'werbung' }, { art: 'art-fehlt' }],
  [{ text: ' \n ' }, { text: 'text-fehlt' }],
  [{ text: 'x'.repeat(4_001) }, { text: 'zu-lang' }],
  [{ email: 'ich@' }, { email: 'email-ungueltig' }],
  [{ email: '', seite: '' }, {}],
])('was fehlt oder nicht stimmt, steht beim Feld (%#)', (anders, maengel) => {
  expect(pruefeRueckmeldung({ ...angabe, ...anders })).toEqual(maengel)
})

test('wer sie bekommt, liest sie ganz; eine andere Behörde sieht nichts davon', async () => {
  await schreibe('Nur für Wanfried')
  const [meine] = await gesehen()
  expect(meine).toMatchObject({
    art: 'barriere',
    auftritt: 'wanfried',
    inhalt: { seite: angabe.seite, email: angabe.email, text: 'Nur für Wanfried' },
    erledigt: null,
  })
  expect(await texte(wilma)).toEqual([])
  expect(await erledigeRueckmeldung(kontext, wilma, meine!.id)).toEqual({ ok: false, error: { grund: 'nicht-gefunden' } })
  expect(await texte()).toEqual(['Nur für Wanfried'])
})

test('in der Datenbank und im Protokoll steht kein Wort davon', async () => {
  await schreibe('Streng vertraulich')
  const [zeilen] = await db.alsBesitzer<{ alles: string }>(
    `select (select string_agg(r::text, ' ') from dialog_rueckmeldung r) || (select string_agg(p::text, ' ') from protokoll p) as alles`,
  )
  expect(zeilen!.alles).toContain('dialog.rueckmeldung-annehmen')
  expect(zeilen!.alles).not.toMatch(/vertraulich|post\.example|leistung\/hund/)
})

test('ohne Konto liest und ändert niemand etwas davon, auch nicht am Programm vorbei', async () => {
  await schreibe('Nur für Konten')
  const anonym = { ...ANONYM, traeger: WANFRIED }
  const versuche = ['select id from dialog_rueckmeldung', `update dialog_rueckmeldung set erledigt = now()`]
  for (const versuch of versuche) {
    const { rows, numAffectedRows = 0n } = await basis.db.mitAkteur(anonym, (tx) => sql.raw(versuch).execute(tx))
    expect([rows, numAffectedRows]).toEqual([[], 0n])
  }
})

test('zweimal abgeschickt ist einmal angekommen', async () => {
  const vorher = (await gesehen()).length
  for (let i = 0; i < 2; i++) expect((await schreibe('Doppelt', 'dasselbe Formular')).ok).toBe(true)
  expect((await gesehen()).length).toBe(vorher + 1)
})

test('wer zurückgeht und im selben Formular etwas anderes schreibt, verliert nichts', async () => {
  for (const text of ['Erst so', 'Dann anders']) expect((await schreibe(text, 'noch ein Formular')).ok).toBe(true)
  expect(await texte()).toEqual(expect.arrayContaining(['Erst so', 'Dann anders']))
})

test('ohne Recht liest niemand, und ohne Träger nimmt niemand etwas an', async () => {
  const fremd = konto('ohne', WANFRIED)
  expect(await zeigeRueckmeldungen(kontext, fremd, { erledigt: false })).toEqual({ ok: false, error: { grund: 'recht-fehlt' } })
  expect(await erledigeRueckmeldung(kontext, fremd, newId(kontext.clock()))).toEqual({ ok: false, error: { grund: 'recht-fehlt' } })
  const ohne = { schluessel: 'ohne', traeger: null }
  expect(await nimmRueckmeldungAn(kontext, { angabe, auftritt: ohne, sprache: 'de', einmalig: 'x' })).toEqual({
    ok: false,
    error: { grund: 'keine-stelle' },
  })
})

test('Erledigtes wechselt die Liste; nach 30 Tagen ist es vergessen, alles andere nach 180', async () => {
  const [start, tag] = [kontext.clock().getTime(), 24 * 60 * 60 * 1000]
  const offene = await texte()
  const fertig = await schreibe('Fertig')
  if (!fertig.ok) throw new Error(fertig.error.grund)
  expect((await erledigeRueckmeldung(kontext, frieda, fertig.value)).ok).toBe(true)
  expect([await texte(), await texte(frieda, true)]).toEqual([offene, ['Fertig']])
  uhr.stelle(new Date(start + 29 * tag))
  await raeumeDialog(kontext)
  expect(await texte(frieda, true)).toEqual(['Fertig'])
  uhr.stelle(new Date(start + 31 * tag))
  await raeumeDialog(kontext)
  expect([await texte(), await texte(frieda, true)]).toEqual([offene, []])
  uhr.stelle(new Date(start + 181 * tag))
  await raeumeDialog(kontext)
  expect(await texte()).toEqual([])
})

test('fehlt der Schlüssel, ist nur der Text verloren, nicht die Liste', async () => {
  await schreibe('Unlesbar')
  const anders: DialogKontext = { ...kontext, geheimnis: createGeheimnis([randomBytes(32)]) }
  const liste = await zeigeRueckmeldungen(anders, frieda, { erledigt: false })
  expect(liste.ok && liste.value.nachrichten.map(({ inhalt }) => inhalt)).toEqual([null])
})

test('mehr als zweihundert stehen nicht da, aber dass es ältere gibt', async () => {
  const zeige = async () => {
    const liste = await zeigeRueckmeldungen(kontext, frieda, { erledigt: false })
    return liste.ok && [liste.value.nachrichten.length, liste.value.weitere]
  }
  const fuelleBis = (anzahl: number) =>
    db.alsBesitzer(
      `insert into dialog_rueckmeldung (id, traeger, auftritt, art, sprache, inhalt, eingegangen)
       select gen_random_uuid(), traeger, auftritt, art, sprache, inhalt, eingegangen
       from (select * from dialog_rueckmeldung limit 1) r, generate_series(1, $1 - (select count(*)::int from dialog_rueckmeldung))`,
      [anzahl],
    )
  await fuelleBis(200)
  expect(await zeige()).toEqual([200, false])
  await fuelleBis(201)
  expect(await zeige()).toEqual([200, true])
})
