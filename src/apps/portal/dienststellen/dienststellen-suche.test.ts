// Which offices a name or a kind means, and in which order they stand.
import { describe, expect, test } from 'vitest'
import { musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'
import { amTag, findeStellen, leseStellenart } from './dienststellen-suche.ts'

const rathaus = musterStelle('Magistrat der Stadt Wanfried', '066360013013')
rathaus.inhalt = { ...rathaus.inhalt, art: 'magistrat', kurzname: { de: 'Rathaus Wanfried' } }
const buero = musterStelle('Bürgerbüro Wanfried', '066360013013', ['buergerbuero', 'standesamt'], { uebergeordnet: rathaus.id })
const standesamt = musterStelle('Standesamt Aue', '066360013013', ['standesamt'])
const zulassung = musterStelle('Kfz-Zulassungsbehörde des Kreises', '066360000000', ['kfz-zulassung'])
zulassung.inhalt = { ...zulassung.inhalt, anschriften: [{ art: 'hausanschrift', plz: '37269', ort: 'Eschwege' }] }
const alle = [zulassung, standesamt, buero, rathaus]
const namen = (q: string, art = '') => findeStellen(alle, { q, art: leseStellenart(art) }).map(({ inhalt }) => inhalt.name.de)

describe('Dienststellen finden', () => {
  test.each<[string, string, string, string[]]>([
    ['ein Wort', 'standesamt', '', ['Standesamt Aue']],
    ['mitten im Wort', 'zulassung', '', ['Kfz-Zulassungsbehörde des Kreises']],
    ['ohne Umlaute', 'buergerbuero', '', ['Bürgerbüro Wanfried']],
    ['der kurze Name', 'rathaus', '', ['Magistrat der Stadt Wanfried']],
    ['der Ort der Anschrift', 'eschwege', '', ['Kfz-Zulassungsbehörde des Kreises']],
    ['alle Wörter müssen da sein', 'bürgerbüro aue', '', []],
    ['das Haus vor seinen Ämtern', 'wanfried', '', ['Magistrat der Stadt Wanfried', 'Bürgerbüro Wanfried']],
    ['nach dem, was es tut', '', 'standesamt', ['Standesamt Aue', 'Bürgerbüro Wanfried']],
    ['nach dem, was es ist', '', 'rathaus', ['Magistrat der Stadt Wanfried']],
    ['Name und Art', 'amt aue', 'standesamt', ['Standesamt Aue']],
    ['eine unbekannte Art gilt als nicht gesagt', 'amt aue', 'quatsch', ['Standesamt Aue']],
    ['nur Zeichen ohne Buchstaben', '???', '', []],
  ])('%s', (_, q, art, erwartet) => {
    expect(namen(q, art)).toEqual(erwartet)
  })

  test('wer mit dem Wort beginnt, steht vor denen, die es nur enthalten', () => {
    const stellen = [musterStelle('Altes Bauamt', '0'), musterStelle('Amtsgericht', '0')]
    expect(findeStellen(stellen, { q: 'amt', art: null }).map(({ inhalt }) => inhalt.name.de)).toEqual(['Amtsgericht', 'Altes Bauamt'])
  })

  test('von jeder Stelle gilt die Fassung des Tages', () => {
    const alt = { ...rathaus, gueltigBis: '2026-06-30' }
    const neu = { ...rathaus, fassung: 2, gueltigVon: '2026-07-01' }
    const nachId = new Map([[rathaus.id, [alt, neu]]])
    expect([amTag(nachId, '2026-06-30'), amTag(nachId, '2026-07-01')]).toEqual([[alt], [neu]])
  })
})
