// The pages of offices over HTTP: the Land with its map, a Kreis, a place by level, searching, pages of results.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gebiete, TAG } from '../../../../test/support/portalprobe.ts'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import { musterZeile as musterLeistung } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { HUND, musterRegel, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'

const KREIS = '066360000000'
const rathaus = musterStelle('Rathaus Wanfried', WANFRIED)
rathaus.inhalt = { ...rathaus.inhalt, art: 'magistrat' }
const fachbereich = musterStelle('Fachbereich Soziales', WANFRIED, [], { uebergeordnet: rathaus.id })
const sozialamt = musterStelle('Sozialamt', WANFRIED, ['sozialamt'], { uebergeordnet: fachbereich.id })
const aussenstelle = musterStelle('Außenstelle', WANFRIED, [], { uebergeordnet: sozialamt.id })
aussenstelle.inhalt = { ...aussenstelle.inhalt, anschriften: [{ art: 'hausanschrift', plz: '37269', ort: 'Eschwege' }] }
const stellen = [
  rathaus,
  musterStelle('Steueramt Wanfried', WANFRIED, ['steuern'], { uebergeordnet: rathaus.id }),
  musterStelle('Kreishaus', KREIS),
  musterStelle('Jugendamt des Kreises', KREIS, ['jugendamt'], { uebergeordnet: musterStelle('Kreishaus', KREIS).id }),
  musterStelle('Ministerium', '060000000000', ['steuern']),
  fachbereich,
  sozialamt,
  aussenstelle,
  ...Array.from({ length: 30 }, (_, i) => musterStelle(`Zweigstelle ${String(i).padStart(2, '0')}`, '066110000000')),
]
const hund = musterLeistung({ leistungId: HUND as LeistungId, slug: 'hund', module: { bezeichnung: { text: 'Hund anmelden' } } })
const werra = gebiete.findByArs(KREIS, TAG)!
const kassel = gebiete.findByArs('066110000000', TAG)!

let probe: Awaited<ReturnType<typeof stellenprobe>>
beforeAll(async () => {
  const kreise = [werra, kassel].map(({ id }, i) => ({ gebiet: id, pfad: `M${i} 0z` }))
  probe = await stellenprobe({
    stellen,
    leistungen: [hund],
    regeln: [musterRegel()],
    mehr: { umrisse: () => ({ viewBox: '0 0 9 9', kreise, gemeinden: [] }) },
  })
})
afterAll(() => probe.close())

/** Links of a part of the page, by their words. */
const verweise = (html: string) =>
  Object.fromEntries([...html.matchAll(/<a [^>]*href="([^"]+)"[^>]*>(?:<title>)?([^<]+)/g)].map(([, url, wort]) => [wort, url]))

/** Lists in lists as brackets, of the rest only the words of links and of what stands out. */
const baum = (html: string) =>
  [...html.matchAll(/<(ul|\/ul|a|b)\b[^>]*>([^<]*)/g)]
    .map(([, was, wort]) => (was === 'ul' ? '(' : was === '/ul' ? ')' : wort))
    .join('')
    .replace(/^\(|\)$/g, '')

describe('ohne Ort', () => {
  test('Karte und Liste führen zu denselben Seiten, und jede Fläche hat einen Namen', async () => {
    const { body, text } = await probe.hole('/dienststellen')
    const karte = verweise(/<svg viewBox="0 0 9 9".*?<\/svg>/s.exec(body)![0])
    const liste = verweise(/aw-kartenteil__listen.*?<\/section>/s.exec(body)![0])
    expect(karte).toEqual({ 'Werra-Meißner-Kreis': `/dienststellen?kreis=${KREIS}`, Kassel: '/dienststellen?ort=066110000000' })
    expect(liste).toEqual(karte)
    expect(text).toContain('Werra-Meißner-Kreis 16 Gemeinden')
    expect(text).toContain(`${stellen.length} Dienststellen in 421 Städten und Gemeinden, 21 Kreisen`)
  })
  test('ein Kreis zeigt seine Ämter und seine Gemeinden, ein unbekannter nichts', async () => {
    const { text } = await probe.hole(`/en/dienststellen?kreis=${KREIS}`)
    expect(text).toContain('Offices: Werra-Meißner-Kreis')
    expect(text).toContain('Jugendamt des Kreises')
    expect(text).toContain('Witzenhausen')
    expect(text).not.toContain('Steueramt Wanfried')
    const falsche = ['066369999999', WANFRIED, 'x'].map(async (ars) => (await probe.hole(`/dienststellen?kreis=${ars}`)).status)
    expect(await Promise.all(falsche)).toEqual([404, 404, 404])
  })
})

describe('an einem Ort', () => {
  test('stehen nur Stellen, die dort wirklich zuständig sind, nach Ebenen', async () => {
    const { text } = await probe.hole(`/dienststellen?ort=${WANFRIED}`)
    const teil = text.slice(text.indexOf('Vor Ort'))
    expect(teil).toMatch(/^Vor Ort Rathaus Wanfried .*Steueramt Wanfried Zuständig für 1 Leistung: Hund anmelden .*Beim Kreis Kreishaus/)
    expect(text).not.toMatch(/Jugendamt des Kreises|Ministerium|Zweigstelle/)
  })
  test('jede unter der, zu der sie gehört; was sie mit ihr teilt, steht nicht zweimal da', async () => {
    const { body } = await probe.hole(`/dienststellen?ort=${WANFRIED}`)
    const liste = /<ul class="aw-stellen">.*?<\/ul><\/section>/s.exec(body)![0]
    expect(baum(liste)).toBe('Rathaus Wanfried(Fachbereich Soziales(Sozialamt(Außenstelle))Steueramt Wanfried)')
    expect(liste.match(/Stadt Wanfried/g)).toHaveLength(1)
    expect(liste.match(/37269\sEschwege/g)).toHaveLength(1)
  })
  test('ein getippter Ort führt zu seiner Adresse und behält die Frage', async () => {
    const { status, kopf } = await probe.hole('/dienststellen?q=amt&wo=Wanfried&art=')
    expect([status, kopf.location]).toEqual([303, `/dienststellen?q=amt&art=&ort=${WANFRIED}`])
    expect((await probe.hole('/dienststellen?wo=Xyzzyhausen')).status).toBe(404)
  })
  test('gesucht wird unter den Stellen, deren Gebiet den Ort umfasst', async () => {
    const { text } = await probe.hole(`/dienststellen?q=amt&ort=${WANFRIED}`)
    expect(text).toContain('3 Dienststellen gefunden')
    expect(text).not.toContain('Zweigstelle')
  })
})

describe('gesucht', () => {
  test('kommt in Seiten mit Anzahl, und die zweite kennt die erste', async () => {
    const erste = await probe.hole('/dienststellen?q=zweigstelle')
    expect(erste.text).toContain('30 Dienststellen gefunden 1 bis 25 von 30')
    const zweite = await probe.hole('/dienststellen?q=zweigstelle&seite=2')
    expect(zweite.text).toContain('26 bis 30 von 30')
    expect(verweise(zweite.body.replaceAll('<span class="kern-label">', ''))['Vorige Seite']).toBe('/dienststellen?q=zweigstelle')
    expect((await probe.hole('/dienststellen?q=zweigstelle&seite=99')).text).toContain('26 bis 30 von 30')
  })
  test('nichts gefunden sagt, was zu tun ist; zu lange Wörter werden abgelehnt', async () => {
    expect((await probe.hole('/dienststellen?q=gibtesnicht')).text).toContain('Nehmen Sie ein kürzeres Wort')
    expect((await probe.hole(`/dienststellen?q=${'x'.repeat(300)}`)).status).toBe(400)
  })
  test('was jemand sucht, steht nie auf der Seite anderer', async () => {
    const vorher = probe.seiten.stand()
    await probe.hole('/dienststellen?q=geheimes')
    expect((await probe.hole('/dienststellen')).body).not.toContain('geheimes')
    expect(probe.seiten.stand()).toEqual(vorher)
  })
})

describe('die Seite einer Stelle', () => {
  const aufbau = async (id: string) => {
    const { body } = await probe.hole(`/stelle/${id}`)
    return { body, baum: baum(/<ul class="aw-baum">.*?<\/section>/s.exec(body)?.[0] ?? '') }
  }
  test('zeigt den Weg hinauf und alles, was darunter steht, als Listen in Listen', async () => {
    const amt = await aufbau(sozialamt.id)
    expect(amt.baum).toBe('Rathaus Wanfried(Fachbereich Soziales(Sozialamt(Außenstelle)))')
    expect(amt.body).toMatch(/Gehört zu:.*?Fachbereich Soziales.*?, .*?Rathaus Wanfried/s)
    expect(amt.body).toContain('<b aria-current="page">Sozialamt</b>')
    expect((await aufbau(rathaus.id)).baum).toBe('Rathaus Wanfried(Fachbereich Soziales(Sozialamt(Außenstelle))Steueramt Wanfried)')
    expect((await aufbau(stellen[1]!.id)).baum).toBe('') // one step up, said at the top
  })
  test('schickt für Leistungen dorthin, wo sie stehen', async () => {
    expect((await probe.hole(`/stelle/${rathaus.id}`)).body).toMatch(/Leistungen stehen bei den Ämtern.*?href="#aufbau"/)
    const { body } = await probe.hole(`/stelle/${aussenstelle.id}`)
    expect(body).toMatch(new RegExp(`Leistungen stehen beim übergeordneten Amt:.*?href="/stelle/${sozialamt.id}"`))
  })
  test('sagt in Worten, was sie tut, und zeigt, wo ihr Gebiet liegt', async () => {
    const steueramt = await probe.hole(`/stelle/${stellen[1]!.id}`)
    expect(steueramt.text).toContain('Aufgaben Gemeindesteuern und Abgaben')
    expect(steueramt.body).toContain(`href="/api/v1/organisationseinheiten/${stellen[1]!.id}"`)
    const kreishaus = await probe.hole(`/stelle/${stellen[2]!.id}`)
    expect(kreishaus.body).toMatch(/<path class="aw-land aw-land--hier" d="M0 0z"/)
    expect(kreishaus.text).not.toContain('Aufgaben')
  })
})
