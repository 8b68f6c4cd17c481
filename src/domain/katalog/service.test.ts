import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { testDb } from '../../../test/support/test-db.ts'
import {
  findKatalogEintrag,
  findKatalogEintragNachId,
  listGruppen,
  listKatalogNamen,
  listLagen,
  listOzgLeistungen,
  listVerrichtungen,
  loadKatalog,
} from './index.ts'

const { kontext } = testDb().inTransaktion()
const FAKTEN = fileURLToPath(new URL('../../../seeds/fakten', import.meta.url))
const lade = () => kontext.db.alsSystem((tx) => loadKatalog(tx, FAKTEN))

test('der Katalog ist vollzählig, auch die 436 Einträge ohne Schlüssel', async () => {
  await lade()
  const db = kontext.db.lesen
  const eintraege = await listKatalogNamen(db)
  expect(eintraege).toHaveLength(5249)
  expect(eintraege.filter(({ schluessel }) => schluessel === null)).toHaveLength(436)
  expect(await listOzgLeistungen(db)).toHaveLength(557)
  const lagen = await listLagen(db)
  expect([lagen.length, new Set(lagen.map(({ themenfeld }) => themenfeld)).size]).toEqual([55, 14])
  expect([(await listVerrichtungen(db)).length, (await listGruppen(db)).length]).toEqual([204, 140])
})

test('ein Eintrag wird unter jeder Schreibweise seines Schlüssels gefunden', async () => {
  await lade()
  for (const text of ['99003012018000', '99.003.012.018.000', '99.003.012.018.00'])
    expect(await findKatalogEintrag(kontext.db.lesen, text)).toMatchObject({
      bezeichnung: 'Impfung Beratung',
      typisierung: '2/3',
      ozgId: 10183,
      sdg1: true,
    })
})

test('ein unbekannter oder falsch geschriebener Schlüssel ergibt keinen Eintrag', async () => {
  await lade()
  for (const text of ['99999999999999', 'Impfung', '']) expect(await findKatalogEintrag(kontext.db.lesen, text)).toBeNull()
})

test('auch ein Eintrag ohne Schlüssel hat eine bleibende Kennung', async () => {
  await lade()
  const ohne = (await listKatalogNamen(kontext.db.lesen)).find(({ schluessel }) => schluessel === null)!
  expect(await findKatalogEintragNachId(kontext.db.lesen, ohne.id)).toMatchObject(ohne)
})

test('ein zweites Laden ändert nichts', async () => {
  expect([(await lade()).geladen, (await lade()).geladen]).toEqual([true, false])
})
