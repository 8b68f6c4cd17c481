import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import { feiertagInHessen } from '../../platform/feiertage.ts'
import { plusTage } from '../../platform/zeit.ts'
import { readCodelistenfakten } from './codeliste.ts'
import { findCode, listCodelisten, listCodes, loadCodelisten, readFeiertage } from './index.ts'

const { kontext } = testDb().inTransaktion()
const FAKTEN = fileURLToPath(new URL('../../../seeds/fakten', import.meta.url))
const lade = () => kontext.db.alsSystem((tx) => loadCodelisten(tx, FAKTEN))
const ANSCHRIFTTYP = 'urn:xoev-de:fim:codeliste:xzufi.anschrifttyp'

test('27 Listen sind da, zwölf davon amtlich, jede mit Herausgeber und Einträgen', async () => {
  await lade()
  const listen = await listCodelisten(kontext.db.lesen)
  expect([listen.length, listen.filter(({ art }) => art === 'amtlich').length]).toEqual([27, 12])
  for (const { uri, herausgeber } of listen) {
    expect(herausgeber).not.toBe('')
    expect((await listCodes(kontext.db.lesen, uri)).length, uri).toBeGreaterThan(2)
  }
})

test('ein Code sagt auf Deutsch und Englisch, was er bedeutet', async () => {
  await lade()
  expect(await findCode(kontext.db.lesen, ANSCHRIFTTYP, '004')).toMatchObject({ de: 'Großempfängerpostfach', en: 'Bulk recipient mailbox' })
  expect(await findCode(kontext.db.lesen, ANSCHRIFTTYP, '004', '2.0')).not.toBeNull()
  const staat = await findCode(kontext.db.lesen, 'urn:de:bund:destatis:bevoelkerungsstatistik:schluessel:staat', '000')
  expect(staat).toMatchObject({ de: 'Deutschland', zusatz: { 'iso-2': 'DE' } })
})

test('unbekannte Liste, Version oder unbekannter Code ergeben nichts', async () => {
  await lade()
  const { lesen } = kontext.db
  const fragen = [findCode(lesen, 'urn:x', '1'), findCode(lesen, ANSCHRIFTTYP, '999'), findCode(lesen, ANSCHRIFTTYP, '004', '1.0')]
  expect(await Promise.all(fragen)).toEqual([null, null, null])
  expect(await listCodes(lesen, 'urn:x')).toEqual([])
})

test('jeder Tag von 2024 bis 2030 ist genau dann Feiertag, wenn ihn auch der Kalender des Programms so nennt', async () => {
  await lade()
  const feiertage = await readFeiertage(kontext.db.lesen)
  expect(feiertage.size).toBe(70)
  for (let tag = '2024-01-01'; tag <= '2030-12-31'; tag = plusTage(tag, 1))
    expect(feiertage.get(tag) ?? null, tag).toEqual(feiertagInHessen(tag))
})

test('ein zweites Laden ändert nichts', async () => {
  expect([(await lade()).geladen, (await lade()).geladen]).toEqual([true, false])
})

test('ein Eintrag ohne Liste wird abgelehnt', () => {
  const texte = {
    'codelisten/listen.csv': 'uri,version,name,herausgeber,art,stand,quelle,hinweis\n',
    'codelisten/eintraege.csv': 'uri,code,de,en,zusatz\nurn:x,1,,,\n',
    'feiertage/feiertage-hessen.csv': 'tag,de,en\n',
  }
  expect(() => readCodelistenfakten(texte)).toThrow('urn:x')
})
