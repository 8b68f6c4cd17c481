// The addresses of topics and of the list from A to Z, asked over HTTP: what stands there, what is kept of the place, what leads on.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { portalprobe } from '../../../../test/support/portalprobe.ts'
import { musterKopf, musterZeile } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId, LeistungKopf } from '../../../domain/leistung/index.ts'

const WANFRIED = '066360013013'

function leistung(slug: string, titel: string, kopf: Partial<LeistungKopf> = {}, ars = '060000000000') {
  return musterZeile({
    leistungId: `id-${slug}` as LeistungId,
    slug,
    ars,
    ebene: ars === WANFRIED ? 'gemeinde' : 'land',
    kopf: { ...musterKopf, slug, ...kopf },
    module: { bezeichnung: { text: titel } },
  })
}

const beliebtheit = new Map<string, number>()
let http: Awaited<ReturnType<typeof portalprobe>>
beforeAll(async () => {
  const zeilen = [
    leistung('aepfel-sammeln', 'Äpfel sammeln', { lagen: ['1110000'] }),
    leistung('azubi-melden', 'Azubi melden', { lagen: ['2030000'], adressat: ['002'] }),
    leistung('abfall-abgeben', 'Abfall abgeben', { lagen: ['1170000', '2130000'], adressat: ['001', '002'] }),
    leistung('hund-anmelden', 'Hund anmelden', { lagen: ['1110300', '1060800'] }),
    leistung('huette-mieten', 'Hütte mieten', { lagen: ['1110000'] }, WANFRIED),
  ]
  http = await portalprobe({ leistungen: () => new Map(zeilen.map((zeile) => [zeile.slug, [zeile]])), beliebtheit: () => beliebtheit })
})
afterAll(() => http.close())

async function hole(url: string) {
  const { statusCode, body, headers } = await http.inject({ url, headers: { host: 'portal.example' } })
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  return { status: statusCode, ort: headers.location, main, text: sichtbarerText(main) }
}
const links = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map((fund) => fund[1]!)

describe('Themen', () => {
  test('beide Bereiche nennen ihre Themen, auch die noch leeren', async () => {
    const { status, text, main } = await hole('/themen')
    expect(status).toBe(200)
    expect(text).toMatch(/Bürgerinnen und Bürger.*Hobby und Freizeit.*Unternehmen.*Arbeitgeber sein/)
    expect(text).toMatch(/Noch ohne Leistungen.*Altersvorsorge und Ruhestand/)
    expect(links(main)).toContain('/themen/unternehmen/abfall-und-umweltschutz')
  })

  test('eine Leistung für beide steht in beiden Bereichen, eine für Unternehmen nur dort', async () => {
    const buerger = links((await hole('/themen/buerger')).main)
    const unternehmen = links((await hole('/themen/unternehmen')).main)
    expect(buerger).toContain('/leistung/abfall-abgeben')
    expect(unternehmen).toContain('/leistung/abfall-abgeben')
    expect(buerger).not.toContain('/leistung/azubi-melden')
    expect(unternehmen).toContain('/leistung/azubi-melden')
  })

  test('was nur in Wanfried gilt, steht nur dort, und der Ort geht in allen Verweisen mit', async () => {
    const pfad = '/themen/buerger/hobby-und-freizeit'
    expect((await hole(pfad)).text).not.toContain('Hütte mieten')
    const dort = await hole(`${pfad}?ort=${WANFRIED}`)
    expect(dort.text).toContain('Hütte mieten')
    expect(links(dort.main).filter((url) => !url.endsWith(`?ort=${WANFRIED}`))).toEqual([])
  })

  test('verwandte Themen sind die, mit denen es Leistungen teilt', async () => {
    const { text } = await hole('/themen/buerger/hobby-und-freizeit')
    expect(text).toMatch(/Verwandte Themen Steuern und Abgaben/)
  })

  test('ein Thema ohne Leistung sagt, was zu tun ist', async () => {
    const { status, text } = await hole('/en/themen/unternehmen/auslandsgeschaeft')
    expect(status).toBe(200)
    expect(text).toContain('No service is described here on “Business abroad” yet')
    expect(text).toContain('call the public service number 115')
  })

  test.each([
    ['/thema/tiere', '/themen/buerger/hobby-und-freizeit'],
    ['/thema/betrieb', '/themen/unternehmen/unternehmensstart-und-gewerbezulassung'],
    [`/en/thema/bauen?ort=${WANFRIED}`, `/en/themen/buerger/bauen-und-wohnen?ort=${WANFRIED}`],
  ])('die alte Adresse %s führt für immer nach %s', async (alt, neu) => {
    expect(await hole(alt)).toMatchObject({ status: 301, ort: neu })
  })

  test.each(['/themen/buerger/auslandsgeschaeft', '/themen/vereine', '/thema/constructor', '/themen/buerger/constructor'])(
    '%s gibt es nicht',
    async (url) => expect((await hole(url)).status).toBe(404),
  )
})

describe('A bis Z', () => {
  test('die Übersicht nennt je Buchstabe die Anzahl und reicht von der ersten bis zur letzten Leistung', async () => {
    const { status, text } = await hole(`/a-z?ort=${WANFRIED}`)
    expect(status).toBe(200)
    expect(text).toContain('5 Leistungen für Wanfried.')
    expect(text).toMatch(/A, 3 Leistungen Abfall abgeben … Azubi melden/)
  })

  test('Umlaute stehen im deutschen Alphabet bei ihrem Grundlaut', async () => {
    const { text } = await hole('/a-z/a')
    expect(text).toMatch(/Abfall abgeben.*Äpfel sammeln.*Azubi melden/)
  })

  test('ein Buchstabe kennt die Nachbarn, die Leistungen haben', async () => {
    const { main } = await hole('/a-z/b')
    expect(main).toContain('Mit B beginnt hier keine Leistung.')
    expect(main).toMatch(/href="\/a-z\/a"[^>]*rel="prev"/)
    expect(main).toMatch(/href="\/a-z\/h"[^>]*rel="next"/)
  })

  test.each(['/a-z/ab', '/a-z/ä', '/a-z/1'])('%s ist kein Buchstabe', async (url) => {
    expect((await hole(encodeURI(url))).status).toBe(404)
  })
})
