// Official terms on the pages of an office and of a topic: the first mention leads to the explanation at the end, as on the page of a service.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sichtbarerText } from '../../../../test/support/browser.ts'
import { stellenprobe, WANFRIED } from '../../../../test/support/stellenprobe.ts'
import { baueBegriffe } from '../../../domain/begriff/index.ts'
import { musterKopf, musterZeile as musterLeistung } from '../../../domain/leistung/fixtures.ts'
import type { LeistungId } from '../../../domain/leistung/index.ts'
import { organisationseinheit } from '../../../domain/organisationseinheit/index.ts'
import { HUND, musterRegel, musterStelle } from '../../../domain/zustaendigkeit/fixtures.ts'

const begriff = (kennung: string, de: string, en: string) => ({
  kennung,
  siehe: [],
  de: { name: de, erklaerung: `${de} heißt so.`, formen: [de] },
  en: { name: en, erklaerung: `${en} means this.`, formen: [en] },
})
const begriffe = baueBegriffe([
  begriff('magistrat', 'Magistrat', 'magistrate'),
  begriff('steuern', 'Gemeindesteuern', 'municipal taxes'),
  begriff('bescheid', 'Bescheid', 'notice'),
  begriff('marke', 'Hundemarken', 'dog tags'),
  begriff('vollmacht', 'Vollmacht', 'power of attorney'),
])
const haus = musterStelle('Magistrat', WANFRIED)
const amt = musterStelle('Amt', WANFRIED, [], { uebergeordnet: haus.id })
amt.inhalt = organisationseinheit.parse({
  ...amt.inhalt,
  aufgaben: ['steuern'],
  weitereZeiten: [{ zweck: { de: 'Hundemarken' }, woche: [], nurNachVereinbarung: true }],
})
const hund = musterLeistung({
  leistungId: HUND as LeistungId,
  slug: 'hund',
  kopf: { ...musterKopf, slug: 'hund', lagen: [], themen: ['buerger/recht-und-verbraucherschutz'] },
  module: { bezeichnung: { text: 'Bescheid für den Hund' }, teaser: { text: 'Mit Vollmacht geht es auch.' } },
})

let probe: Awaited<ReturnType<typeof stellenprobe>>
beforeAll(async () => {
  probe = await stellenprobe({ stellen: [haus, amt], leistungen: [hund], regeln: [musterRegel()], mehr: { begriffe } })
})
afterAll(() => probe.close())

async function erklaerte(url: string): Promise<{ main: string; liste: string }> {
  const { body } = await probe.hole(url)
  const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  const ab = main.indexOf('id="begriffe"')
  return { main, liste: ab < 0 ? '' : sichtbarerText(main.slice(ab)) }
}
/** Everything that is linked as a term has its explanation on the page. */
function ohneZiel(main: string): string[] {
  const ziele = [...main.matchAll(/class="aw-begriff" href="#([^"]+)"|href="#([^"]+)" class="aw-begriff"/g)].map(
    (fund) => fund[1] ?? fund[2]!,
  )
  expect(ziele.length).toBeGreaterThan(0)
  return ziele.filter((ziel) => !main.includes(`id="${ziel}"`))
}

describe('auf der Seite einer Stelle', () => {
  test('werden Begriffe ihrer Aufgaben, Zeiten, Behörde und Leistungen erklärt, die der Aufgaben sind verlinkt', async () => {
    const { main, liste } = await erklaerte(`/stelle/${amt.id}?ort=${WANFRIED}`)
    expect(liste).toMatch(
      /Begriffe auf dieser Seite.*Bescheid heißt so.*Gemeindesteuern heißt so.*Hundemarken heißt so.*Magistrat heißt so/,
    )
    expect(sichtbarerText(main)).toContain('Gemeindesteuern und Abgaben')
    expect(main).toMatch(/<a [^>]*#begriff-steuern[^>]*>Gemeindesteuern<\/a> und Abgaben/)
    expect(ohneZiel(main)).toEqual([])
  })
  test('was nur auf der Seite einer Leistung steht, wird dort erklärt', async () => {
    expect((await erklaerte(`/stelle/${amt.id}?ort=${WANFRIED}`)).liste).not.toContain('Vollmacht')
  })
  test('steht auf Englisch das deutsche Wort dabei', async () => {
    expect((await erklaerte(`/en/stelle/${amt.id}?ort=${WANFRIED}`)).liste).toMatch(/municipal taxes \(Gemeindesteuern\)/)
  })
})

describe('auf der Seite eines Themas', () => {
  test('führt der Satz darüber zur Erklärung, Titel von Leistungen werden erklärt', async () => {
    const { main, liste } = await erklaerte(`/themen/buerger/steuern-und-abgaben?ort=${WANFRIED}`)
    expect(main).toMatch(/<p class="aw-titel__satz">.*#begriff-bescheid[^>]*>Bescheid<\/a> geschickt/)
    expect(liste).toMatch(/Bescheid heißt so/)
    expect(ohneZiel(main)).toEqual([])
  })
  test('auch ein Begriff, der nur im Titel einer Leistung steht, wird erklärt', async () => {
    const { main, liste } = await erklaerte(`/themen/buerger/recht-und-verbraucherschutz?ort=${WANFRIED}`)
    expect(sichtbarerText(main)).toContain('Bescheid für den Hund')
    expect(liste).toContain('Bescheid heißt so')
  })
  test('ohne Begriff gibt es keinen Abschnitt', async () => {
    expect((await erklaerte('/themen/buerger/hobby-und-freizeit')).liste).toBe('')
  })
  test('die Beschreibung für Suchmaschinen bleibt reiner Text', async () => {
    const { body } = await probe.hole('/themen/buerger/steuern-und-abgaben')
    expect(body).toMatch(/<meta name="description" content="[^"<]*Bescheid geschickt hat\.[^"<]*"/)
  })
})
