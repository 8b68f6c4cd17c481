// Announcements: what can be published, and by whom; one Träger never touches another's; of two editors at once one is told; files leave people's work alone.
import { beforeAll, expect, test } from 'vitest'
import { konto, WANFRIED, WIESBADEN } from '../../../../test/support/akteure.ts'
import { testDb } from '../../../../test/support/test-db.ts'
import { newId } from '../../../platform/id.ts'
import { SeedInvalid } from '../../../platform/seed.ts'
import { musterTraeger } from '../../leistung/fixtures.ts'
import { loadTraeger } from '../../traeger/index.ts'
import { type Meldungsangabe, meldungsstand, pruefeMeldung } from './meldung.ts'
import { aendereMeldung, loadMeldungen, readMeldungen, veroeffentlicheMeldung, zeigeMeldungen, zieheMeldungZurueck } from './service.ts'
import { insertMeldung } from './store.ts'

const db = testDb()
const { kontext } = db.echteDb()
const frieda = konto('frieda', WANFRIED, 'dialog.veroeffentlichen')
const fritz = konto('fritz', WANFRIED, 'dialog.veroeffentlichen')
const wilma = konto('wilma', WIESBADEN, 'dialog.veroeffentlichen')
const HEUTE = '2026-03-02'
const angabe: Meldungsangabe = { titel: 'Rathaus zu', text: 'Am Freitag.', titelEn: '', textEn: '', von: HEUTE, bis: '2026-03-06' }

beforeAll(() => kontext.db.alsSystem(async (tx) => void (await loadTraeger(tx, musterTraeger))))

const schreibe = (mehr: Partial<Meldungsangabe> = {}, einmalig: string = newId(kontext.clock())) =>
  veroeffentlicheMeldung(kontext, frieda, { angabe: { ...angabe, ...mehr }, einmalig })
async function neu(mehr: Partial<Meldungsangabe> = {}): Promise<string> {
  const ergebnis = await schreibe(mehr)
  if (!ergebnis.ok) throw new Error(ergebnis.error.grund)
  return ergebnis.value
}
/** As everybody reads it. */
const gelesen = async (id: string) => (await readMeldungen(kontext.db.lesen)).find((eine) => eine.id === id)
async function gepflegt(wer = frieda) {
  const liste = await zeigeMeldungen(kontext, wer)
  if (!liste.ok) throw new Error(liste.error.grund)
  return liste.value.meldungen
}
const ereignisse = (id: string) => db.alsBesitzer(`select art from ereignis where gegenstand = '${id}'`)
const verweigert = (grund: string) => ({ ok: false, error: { grund } })

test.each<[Partial<Meldungsangabe>, object]>([
  [{}, {}],
  [
    { titel: '', text: '' },
    { titel: 'fehlt', text: 'fehlt' },
  ],
  [
    { titel: 'x'.repeat(121), text: 'x'.repeat(3_001) },
    { titel: 'zu-lang', text: 'zu-lang' },
  ],
  [{ titelEn: 'Closed' }, { textEn: 'fehlt' }],
  [{ textEn: 'On Friday.' }, { titelEn: 'fehlt' }],
  [{ titelEn: 'Closed', textEn: 'On Friday.' }, {}],
  [
    { von: '', bis: '2026-02-30' },
    { von: 'tag-ungueltig', bis: 'tag-ungueltig' },
  ],
  [{ von: '2026-03-06', bis: '2026-03-05' }, { bis: 'vor-beginn' }],
  [{ von: '2026-02-01', bis: '2026-03-01' }, { bis: 'vorbei' }],
  [{ von: HEUTE, bis: HEUTE }, {}],
  [{ bis: '2027-03-03' }, {}],
  [{ bis: '2027-03-04' }, { bis: 'zu-spaet' }],
])('was fehlt oder nicht stimmt, steht beim Feld (%#)', (anders, maengel) => {
  expect(pruefeMeldung({ ...angabe, ...anders }, HEUTE)).toEqual(maengel)
})

test.each([
  ['2026-03-01', 'geplant'],
  ['2026-03-02', 'gilt'],
  ['2026-03-06', 'gilt'],
  ['2026-03-07', 'vorbei'],
  ['2026-06-04', 'vorbei'],
  ['2026-06-05', 'entfernt'],
])('am %s ist sie: %s', (tag, stand) => {
  const meldung = { gueltigVon: HEUTE, gueltigBis: '2026-03-06', zurueckgezogen: false }
  expect(meldungsstand(meldung, tag)).toBe(stand)
  expect(meldungsstand({ ...meldung, zurueckgezogen: true }, tag)).toBe('entfernt')
})

test('veröffentlicht liest sie jeder mit Absender und Gebiet; ein Ereignis sagt es allen Rechnern, das Protokoll, wer es war', async () => {
  const id = await neu({ titelEn: 'Closed', textEn: 'On Friday.' })
  expect(await gelesen(id)).toMatchObject({
    von: 'Wanfried',
    ars: '066360013013',
    titel: { de: 'Rathaus zu', en: 'Closed' },
    text: { de: 'Am Freitag.', en: 'On Friday.' },
    gueltigVon: HEUTE,
    gueltigBis: '2026-03-06',
    zurueckgezogen: false,
  })
  expect(await gelesen(id)).not.toHaveProperty('konto')
  expect(await ereignisse(id)).toEqual([{ art: 'dialog.meldung-geaendert' }])
  expect(await db.alsBesitzer(`select akteur, handlung, ergebnis from protokoll where gegenstand = '${id}'`)).toEqual([
    { akteur: frieda.id, handlung: 'dialog.meldung-veroeffentlichen', ergebnis: 'ja' },
  ])
})

test('dasselbe Formular zweimal abgeschickt meldet einmal', async () => {
  const [erst, dann] = [await schreibe({}, 'dasselbe'), await schreibe({}, 'dasselbe')]
  expect(dann).toEqual(erst)
  expect((await gepflegt()).filter(({ id }) => erst.ok && id === erst.value)).toHaveLength(1)
})

test('dasselbe Formular noch einmal, nachdem sie zurückgezogen wurde, veröffentlicht sie wieder', async () => {
  const erst = await schreibe({}, 'wieder')
  const id = erst.ok ? erst.value : ''
  await zieheMeldungZurueck(kontext, fritz, { id, gesehen: 1 })
  expect(await schreibe({}, 'wieder')).toEqual(erst)
  expect(await gelesen(id)).toMatchObject({ zurueckgezogen: false })
  expect((await gepflegt()).find((eine) => eine.id === id)).toMatchObject({ nr: 3, konto: frieda.id })
  expect((await ereignisse(id)).length).toBe(3)
})

test('dasselbe Formular mit anderen Worten verliert diese nicht', async () => {
  const [erst, dann] = [await schreibe({}, 'noch eines'), await schreibe({ text: 'Am Freitag und am Montag.' }, 'noch eines')]
  expect(dann).not.toEqual(erst)
  expect(dann.ok && (await gelesen(dann.value))?.text.de).toBe('Am Freitag und am Montag.')
})

test('eine andere Behörde sieht sie nicht in ihrer Liste und ändert nichts daran, auch nicht am Programm vorbei', async () => {
  const id = await neu()
  expect(await gepflegt(wilma)).toEqual([])
  expect(await aendereMeldung(kontext, wilma, { id, gesehen: 1, angabe })).toEqual(verweigert('nicht-gefunden'))
  expect(await zieheMeldungZurueck(kontext, wilma, { id, gesehen: 1 })).toEqual(verweigert('nicht-gefunden'))
  const geaendert = await kontext.db.mitAkteur(wilma, async (tx) => {
    const tabelle = tx.withTables<{ dialog_meldung: { id: string; zurueckgezogen: boolean } }>()
    return tabelle.updateTable('dialog_meldung').set({ zurueckgezogen: true }).executeTakeFirst()
  })
  expect(geaendert.numUpdatedRows).toBe(0n)
  expect(await gelesen(id)).toMatchObject({ zurueckgezogen: false })
})

test('im Namen einer anderen Behörde lässt die Datenbank nichts schreiben', async () => {
  await neu()
  const [meine] = await gepflegt()
  const fremd = kontext.db.mitAkteur(wilma, (tx) => insertMeldung(tx, { ...meine!, id: newId(kontext.clock()) }))
  await expect(fremd).rejects.toThrow(/row-level security/)
})

test('ohne Recht geht nichts, und auch das steht im Protokoll', async () => {
  const ohne = konto('ohne', WANFRIED, 'dialog.bearbeiten')
  const id = await neu()
  expect(await zeigeMeldungen(kontext, ohne)).toEqual(verweigert('recht-fehlt'))
  expect(await veroeffentlicheMeldung(kontext, ohne, { angabe, einmalig: 'x' })).toEqual(verweigert('recht-fehlt'))
  expect(await aendereMeldung(kontext, ohne, { id, gesehen: 1, angabe })).toEqual(verweigert('recht-fehlt'))
  expect(await zieheMeldungZurueck(kontext, ohne, { id, gesehen: 1 })).toEqual(verweigert('recht-fehlt'))
  const zeilen = await db.alsBesitzer(`select ergebnis from protokoll where akteur = '${ohne.id}'`)
  expect(zeilen).toEqual(Array(4).fill({ ergebnis: 'recht-fehlt' }))
})

test('ändern zwei zugleich, gilt einer, und der andere erfährt es', async () => {
  const id = await neu()
  const beide = await Promise.all(
    [frieda, fritz].map((wer) => aendereMeldung(kontext, wer, { id, gesehen: 1, angabe: { ...angabe, text: `Von ${wer.id}` } })),
  )
  expect(beide.map((ergebnis) => (ergebnis.ok ? 'ja' : ergebnis.error.grund)).sort()).toEqual(['inzwischen-geaendert', 'ja'])
  const sieger = beide[0]!.ok ? frieda : fritz
  expect(await gelesen(id)).toMatchObject({ text: { de: `Von ${sieger.id}` } })
})

test('zurückgezogen ist sie für alle weg; noch einmal veröffentlicht ist sie wieder da', async () => {
  const id = await neu()
  expect((await zieheMeldungZurueck(kontext, frieda, { id, gesehen: 1 })).ok).toBe(true)
  expect(await gelesen(id)).toMatchObject({ zurueckgezogen: true })
  expect(await zieheMeldungZurueck(kontext, fritz, { id, gesehen: 1 })).toEqual(verweigert('inzwischen-geaendert'))
  expect((await aendereMeldung(kontext, fritz, { id, gesehen: 2, angabe })).ok).toBe(true)
  expect(await gelesen(id)).toMatchObject({ zurueckgezogen: false })
  expect((await ereignisse(id)).length).toBe(3)
})

test('Unvollständiges wird nicht gespeichert, weder neu noch beim Ändern', async () => {
  const vorher = (await gepflegt()).length
  expect(await schreibe({ titel: '' })).toEqual({ ok: false, error: { grund: 'ungueltig', maengel: { titel: 'fehlt' } } })
  expect((await gepflegt()).length).toBe(vorher)
  const id = await neu()
  expect((await aendereMeldung(kontext, frieda, { id, gesehen: 1, angabe: { ...angabe, bis: '2026-01-01' } })).ok).toBe(false)
  expect(await gelesen(id)).toMatchObject({ gueltigBis: angabe.bis })
})

const eintrag = {
  schluessel: 'winter',
  traeger: 'wanfried',
  gueltigVon: HEUTE,
  gueltigBis: '2026-03-31',
  titel: { de: 'Winter' },
  text: { de: 'Glatt.' },
}
const laden = (daten: unknown) =>
  kontext.db.alsSystem((tx) => loadMeldungen(tx, { daten, datei: 'meldungen.yaml', jetzt: kontext.clock() }))

test('aus einer Datei geladen ändert dieselbe Datei nichts mehr, und was die Redaktion ändert, bleibt', async () => {
  expect(await laden([eintrag])).toEqual({ gesamt: 1, geaendert: 1 })
  expect(await laden([eintrag])).toEqual({ gesamt: 1, geaendert: 0 })
  expect(await laden([{ ...eintrag, text: { de: 'Sehr glatt.' } }])).toEqual({ gesamt: 1, geaendert: 1 })
  const { id, nr } = (await gepflegt()).find(({ titel }) => titel.de === 'Winter')!
  await aendereMeldung(kontext, frieda, { id, gesehen: nr, angabe: { ...angabe, titel: 'Winter', text: 'Geräumt.' } })
  expect(await laden([eintrag])).toEqual({ gesamt: 1, geaendert: 0 })
  expect(await gelesen(id)).toMatchObject({ text: { de: 'Geräumt.' } })
})

test.each([
  ['ein Träger, den es nicht gibt', { traeger: 'atlantis' }, 'atlantis steht nicht in traeger.yaml'],
  ['ein letzter Tag vor dem ersten', { gueltigBis: '2026-01-01' }, 'vor dem ersten Tag'],
  ['ein unbekanntes Feld', { gueltigBiss: '2026-04-01' }, 'gueltigBiss'],
])('eine Datei wird mit Stelle und Abhilfe abgelehnt: %s', async (_, anders, satz) => {
  await expect(laden([{ ...eintrag, ...anders }])).rejects.toThrow(SeedInvalid)
  await expect(laden([{ ...eintrag, ...anders }])).rejects.toThrow(satz)
})

test('zwei Meldungen einer Behörde unter einem Schlüssel werden genannt; keine geht still verloren', async () => {
  const zweite = { ...eintrag, text: { de: 'Ganz anders.' } }
  await expect(laden([eintrag, zweite])).rejects.toThrow('Eintrag 2 „winter“, Feld „schluessel“: dieser Schlüssel steht zweimal da')
})

test('mehr als zweihundert stehen nicht da, aber dass es frühere gibt', async () => {
  const zeige = async () => {
    const liste = await zeigeMeldungen(kontext, frieda)
    return liste.ok && [liste.value.meldungen.length, liste.value.weitere]
  }
  const fuelleBis = (anzahl: number) =>
    db.alsBesitzer(
      `insert into dialog_meldung (id, traeger, titel, text, gueltig_von, gueltig_bis, zurueckgezogen, nr, geaendert, konto)
       select gen_random_uuid(), traeger, titel, text, gueltig_von, gueltig_bis, zurueckgezogen, nr, geaendert, konto
       from (select * from dialog_meldung where traeger = $2 limit 1) m,
         generate_series(1, $1 - (select count(*)::int from dialog_meldung where traeger = $2))`,
      [anzahl, frieda.traeger],
    )
  await fuelleBis(200)
  expect(await zeige()).toEqual([200, false])
  await fuelleBis(201)
  expect(await zeige()).toEqual([200, true])
})
