// The Merkliste over HTTP: saving, removing, passing on, deleting; and that nothing of one reader reaches another. Fees of two places.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import { musterGebuehr, musterKopf, musterZeile } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'

const KASSEL = '066110000000'
const id = (nummer: number) => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}` as LeistungId
const leistung = (nummer: number, titel: string, mehr: Parameters<typeof musterZeile>[0] = {}) => {
  const slug = titel.toLowerCase().replaceAll(' ', '-')
  return musterZeile({ leistungId: id(nummer), slug, kopf: { ...musterKopf, slug }, module: { bezeichnung: { text: titel } }, ...mehr })
}
const kosten = (betragCent: number) => ({
  kosten: { eintraege: [musterGebuehr({ schluessel: 'erster', betragCent, einheit: 'im Jahr' })] },
})
const leistungen = [
  leistung(1, 'Hund anmelden'),
  leistung(1, 'Hund anmelden', { ebene: 'gemeinde', ars: WANFRIED, module: kosten(6000) }),
  leistung(1, 'Hund anmelden', { ebene: 'gemeinde', ars: KASSEL, module: kosten(9000) }),
  leistung(2, 'Kurbeitrag zahlen', { ebene: 'gemeinde', ars: '064110000000', module: kosten(200) }), // only its other layer has a name
  leistung(2, 'Kurbeitrag zahlen', { ebene: 'gemeinde', ars: KASSEL }),
]

let probe: Awaited<ReturnType<typeof stellenprobe>>
beforeAll(async () => {
  probe = await stellenprobe({ leistungen })
})
afterAll(() => probe.close())

const zettel = (...ids: string[]) => ({ cookie: `aw-merkliste=${encodeURIComponent(`${WANFRIED}/${ids.join('.')}`)}` })
type Keks = { name: string; value: string; path?: string; httpOnly?: boolean; sameSite?: string; secure?: boolean }

describe('merken', () => {
  test('setzt für jede Sprache dasselbe Cookie, nur für die Merkliste, und sagt, was geschah', async () => {
    const { status, kopf, cookies } = await probe.sende('/merkliste', { tat: 'dazu', leistung: id(1), ort: WANFRIED, sprache: 'de' })
    expect([status, kopf['cache-control']]).toEqual([303, 'private, no-store'])
    const kekse = cookies as Keks[]
    expect(kekse.map(({ name, value, path }) => [name, value, path])).toEqual([
      ['aw-merkliste', `${WANFRIED}/${id(1)}`, '/merkliste'],
      ['aw-merkliste', `${WANFRIED}/${id(1)}`, '/en/merkliste'],
    ])
    expect(kekse.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax')).toBe(true)
    const { text } = await probe.hole(String(kopf.location), zettel(id(1)))
    expect(text).toContain('„Hund anmelden“ steht jetzt auf Ihrer Merkliste.')
  })
  test('unter https nur verschlüsselt und mit geschütztem Namen', async () => {
    const sicher = await stellenprobe({ leistungen, mehr: { tls: true } })
    const { cookies } = await sicher.sende('/merkliste', { tat: 'dazu', leistung: id(1) })
    expect((cookies as Keks[]).map(({ name, secure }) => [name, secure])).toEqual(Array(2).fill(['__Secure-aw-merkliste', true]))
    await sicher.close()
  })
  test.each([
    ['Entfernen', { tat: 'weg', leistung: id(1) }, `${WANFRIED}/${id(2)}`],
    ['Unbekanntes kommt nicht dazu', { tat: 'dazu', leistung: id(77) }, `${WANFRIED}/${id(1)}.${id(2)}`],
    ['eine geteilte Liste kommt dazu', { tat: 'dazu', liste: `${id(2)}.${id(77)}` }, `${WANFRIED}/${id(2)}.${id(1)}`],
    ['alles löschen', { tat: 'leeren' }, ''],
  ])('%s', async (_, felder, erwartet) => {
    const { cookies } = await probe.sende('/merkliste', felder as Record<string, string>, zettel(id(1), id(2)))
    expect((cookies as Keks[]).map(({ value }) => value)).toEqual([erwartet, erwartet])
  })
  test.each([
    ['eine fremde Seite', { 'sec-fetch-site': 'cross-site' }],
    ['ein fremder Ursprung', { origin: 'https://boese.example' }],
  ])('%s ändert nichts', async (_, kopfzeilen) => {
    const { status, cookies } = await probe.sende('/merkliste', { tat: 'leeren' }, { ...zettel(id(1)), ...(kopfzeilen as object) })
    expect([status, cookies]).toEqual([403, []])
  })
})

describe('die Seite', () => {
  test('zeigt das Gemerkte für den gemerkten Ort, auf Englisch dieselbe Liste, und was es nicht mehr oder nicht hier gibt', async () => {
    const { text } = await probe.hole('/merkliste', zettel(id(1), id(2), id(77)))
    expect(text).toContain('Angaben für Wanfried')
    expect(text).toMatch(/Hund anmelden .*60 € im Jahr/)
    expect(text).toContain('Kurbeitrag zahlen In Wanfried wird diese Leistung nicht angezeigt. Warum?')
    expect(text).toContain('Diese Leistung wird hier nicht mehr angezeigt.')
    expect((await probe.hole('/en/merkliste', zettel(id(1)))).text).toContain('Hund anmelden')
    expect((await probe.hole(`/merkliste?ort=${KASSEL}`, zettel(id(1)))).text).toContain('Angaben für Kassel')
  })
  test('gibt die Liste als Link weiter, und der braucht kein Cookie', async () => {
    const { body } = await probe.hole('/merkliste', zettel(id(1)))
    const link = /href="http:\/\/localhost(\/merkliste\?[^"]+)"/.exec(body)![1]!.replaceAll('&amp;', '&')
    expect(link).toBe(`/merkliste?ort=${WANFRIED}&liste=${id(1)}`)
    const { text } = await probe.hole(link)
    expect(text).toContain('Geteilte Merkliste')
    expect(text).toContain('Hund anmelden')
  })
  test('leer sagt sie, was zu tun ist, und hält Unsinn im Cookie aus', async () => {
    for (const kekse of ['', 'aw-merkliste=%', 'aw-merkliste=<script>/x.y', 'aw-merkliste'])
      expect((await probe.hole('/merkliste', { cookie: kekse })).text).toContain('Ihre Merkliste ist leer')
  })
})

describe('Seiten, die für alle aufgehoben werden,', () => {
  test('sehen das Cookie nicht: die Merkliste wird nie aufgehoben, und die Leistung ist für alle dieselbe', async () => {
    const vorher = probe.seiten.stand().eintraege
    const eigene = await probe.hole('/merkliste', zettel(id(1)))
    expect(probe.seiten.stand().eintraege).toBe(vorher)
    expect([eigene.kopf['cache-control'], eigene.kopf.vary, eigene.kopf.etag]).toEqual(['private, no-store', 'cookie', undefined])
    expect((await probe.hole('/merkliste')).text).not.toContain('Hund anmelden')
    const mit = await probe.hole('/leistung/hund-anmelden', zettel(id(1), id(2)))
    const ohne = await probe.hole('/leistung/hund-anmelden')
    expect(probe.seiten.stand().eintraege).toBe(vorher + 1)
    expect(mit.body).toBe(ohne.body)
    expect(mit.kopf['set-cookie']).toBeUndefined()
  })
})

describe('Gebühren zweier Orte', () => {
  test('stehen nebeneinander, mit dem Unterschied in Worten', async () => {
    const { text } = await probe.hole(`/vergleich?leistung=hund-anmelden&ort=${WANFRIED}&mit=${KASSEL}`)
    expect(text).toContain('Steuer 60,00 € im Jahr 90,00 € im Jahr in Kassel 30 € mehr')
    expect((await probe.hole(`/en/vergleich?leistung=hund-anmelden&ort=${KASSEL}&mit=${WANFRIED}`)).text).toContain('€30 more in Kassel')
  })
  test('getippte Orte werden geklärt, einer nach dem anderen', async () => {
    const erste = await probe.hole('/vergleich?leistung=hund-anmelden&ort=Wanfried&mit=Kassel')
    expect(erste.kopf.location).toBe(`/vergleich?leistung=hund-anmelden&ort=${WANFRIED}&mit=Kassel`)
    const zweite = await probe.hole(String(erste.kopf.location))
    expect(zweite.kopf.location).toBe(`/vergleich?ort=${WANFRIED}&leistung=hund-anmelden&mit=${KASSEL}`)
    expect((await probe.hole(`/vergleich?leistung=hund-anmelden&ort=${WANFRIED}&mit=Xyzzy`)).text).toContain(
      'Einen Ort „Xyzzy“ kennen wir nicht',
    )
    expect((await probe.hole(`/vergleich?leistung=hund-anmelden&ort=${WANFRIED}&mit=Neustadt`)).text).toContain(
      'Mehrere Orte heißen „Neustadt“',
    )
  })
  test('wo es die Leistung nicht gibt, steht das da; eine unbekannte Leistung ist keine Seite', async () => {
    const { text } = await probe.hole(`/vergleich?leistung=kurbeitrag-zahlen&ort=${WANFRIED}&mit=${KASSEL}`)
    expect(text).toContain('In Wanfried wird diese Leistung nicht angezeigt.')
    expect((await probe.hole('/vergleich?leistung=gibt-es-nicht')).status).toBe(404)
  })
})
