// Five errands with the stock of the demo: a common registry office, a Bezirk of the Land, a body that is no office, one town's own offer, a place without the service.
import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { EINMAL, ENDEN, reise } from './reise.ts'
import { suche, ueberschrift, WANFRIED, WIESBADEN } from './schritte.ts'

const KASSEL = '066110000000'
const MARBURG = '065340014014'

reise(
  'Ein Kind ist in Herleshausen geboren: das gemeinsame Standesamt liegt in Ringgau',
  async (seite) => {
    await seite.goto(`/leistung/geburt-anzeigen?ort=${WIESBADEN}`)
    const amt = seite.locator('#ansprechpartner')
    assert.ok(await amt.getByRole('heading', { name: 'Wo wurde das Kind geboren?' }).isVisible())
    await amt.getByLabel('Ort oder Postleitzahl').fill('Herleshausen')
    await amt.getByRole('button', { name: 'Amt finden' }).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WIESBADEN, 'home stays home')
    await amt.getByText('Warum dieses Amt?').click()
    const antwort = await lies(seite)
    assert.match(antwort, /Gemeinsames Standesamt Ringgau-Herleshausen/)
    assert.match(antwort, /Herleshausen gehört zum Bezirk[\s\S]*§ 18 PStG/)
    assert.match(antwort, /Gemeindevorstand der Gemeinde Ringgau/)
  },
  { arten: ENDEN },
)

reise(
  'Die Steuererklärung aus Kassel geht an das Finanzamt, nicht an die Stadt',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'Steuererklärung', 'Kassel')
    await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Einkommensteuererklärung abgeben' }).click()
    assert.match(await seite.locator('.aw-titel').innerText(), /Leistung: Finanzamt Kassel/)
    await seite.getByText('Warum dieses Amt?').click()
    assert.match(await lies(seite), /Kassel gehört zum Bezirk des Finanzamts Kassel[\s\S]*§ 19 AO/)
    const { zustaendigeStelle } = await frageSchnittstelle(seite, 'einkommensteuererklaerung-abgeben', KASSEL)
    assert.equal(zustaendigeStelle.stelle?.name, 'Finanzamt Kassel', 'machines get the same answer')
    assert.ok(zustaendigeStelle.herleitung.some(({ rechtsgrundlage }) => rechtsgrundlage === '§ 19 AO'))
  },
  { arten: ENDEN },
)

reise(
  'Die Rente: die Rentenversicherung entscheidet, Stadt und Kreis helfen',
  async (seite) => {
    await seite.goto(`/leistung/rente-beantragen?ort=${WANFRIED}`)
    const antwort = await lies(seite)
    assert.match(antwort, /Zuständig: die Deutsche Rentenversicherung\.[\s\S]*Hier bekommen Sie Hilfe, weil Sie Wanfried gewählt haben/)
    assert.match(antwort, /Bürgerbüro Wanfried[\s\S]*Sozialamt des Werra-Meißner-Kreises/)
    assert.doesNotMatch(antwort, /Zuständig, weil Sie Wanfried/)
    assert.doesNotMatch(await seite.locator('.aw-titel').innerText(), /Wanfried/, 'whoever helps is not called the sender')
    const { zustaendigeStelle, anlaufstellen } = await frageSchnittstelle(seite, 'rente-beantragen', WANFRIED)
    assert.equal(zustaendigeStelle.grund, 'uebernimmt')
    const saetze = anlaufstellen[0]!.herleitung.map(({ satz }) => satz.split(' ').slice(0, 3).join(' '))
    assert.deepEqual(saetze.slice(1), ['Beim Antrag hilft', 'Das ist: Bürgerbüro', 'Auch das Versicherungsamt', 'Das ist: Sozialamt'])
    assert.deepEqual([zustaendigeStelle.durch, anlaufstellen.length], ['die Deutsche Rentenversicherung', 2])
  },
  { arten: ENDEN },
)

reise(
  'Die Grillhütte gibt es nur in Wanfried, und die Seite sagt es überall',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'Grillhütte', 'Wanfried')
    await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Grillhütte in Wanfried mieten' }).click()
    assert.ok(await seite.getByText('Dieses Angebot gibt es nur in Wanfried.').isVisible())
    assert.match(await lies(seite), /Bürgerbüro Wanfried/, 'the place can only be this one, so nobody asks')
    assert.ok(!(await seite.locator('main').innerText()).includes('Hinweis für Wanfried'), 'its own words are no local addition')

    const antwort = await seite.goto(`/leistung/stadtpass-marburg-beantragen?ort=${WANFRIED}`)
    assert.equal(antwort?.status(), 404)
    assert.match(await seite.locator('main').innerText(), /Dieses Angebot gibt es nur in Marburg/)
    await seite.getByRole('link', { name: /trotzdem ansehen/ }).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), MARBURG)
    assert.equal(await ueberschrift(seite), 'Stadtpass in Marburg beantragen')
  },
  { arten: ENDEN },
)

reise(
  'Wanfried hat keine Musikschule: gesagt, begründet und gleich nach einem anderen Ort gefragt',
  async (seite) => {
    await seite.goto(`/leistung/musikschule-anmelden?ort=${WANFRIED}`)
    assert.ok(await seite.locator('.aw-titel + div').getByText('In Wanfried gibt es dieses Angebot nicht').isVisible(), 'said at the top')
    assert.match(await lies(seite), /Diese Leistung wird hier nicht angeboten/)
    await seite.getByText('So kommt diese Antwort zustande').click()
    assert.ok(await seite.getByText('Wanfried hat keine eigene Musikschule.').isVisible())
    const amt = seite.locator('#ansprechpartner')
    await amt.getByLabel('Ort oder Postleitzahl').fill('Marburg')
    await amt.getByRole('button', { name: 'Amt finden' }).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), MARBURG)
    assert.doesNotMatch(await lies(seite), /nicht angeboten|dieses Angebot nicht/)
  },
  { arten: ENDEN },
)

reise(
  'Was nicht auf eine Seite passt, steht auf der nächsten; was es hier nicht gibt, vielleicht anderswo',
  async (seite) => {
    const liste = seite.getByRole('list', { name: 'Treffer' }).getByRole('listitem')
    const erster = () => liste.getByRole('link').first().innerText()
    const adressen = () => liste.evaluateAll((alle) => alle.map((eines) => new URL(eines.querySelector('a')?.href ?? '').pathname))
    await seite.goto(`/suche?q=beantragen&ort=${WANFRIED}`)
    const [, anzahl] = /^(\d+) Treffer/.exec(await ueberschrift(seite)) ?? []
    assert.ok(Number(anzahl) > 50, 'more than one page')
    const [vorher, gelesen] = [await erster(), await adressen()]
    const weiter = seite.getByRole('link', { name: 'Weitere Treffer' })
    while ((await weiter.count()) > 0) {
      await weiter.click()
      gelesen.push(...(await adressen()))
    }
    assert.equal(gelesen.length, Number(anzahl), 'heading and lists agree')
    assert.equal(new Set(gelesen).size, gelesen.length, 'no hit stands on two pages')
    await seite.getByRole('link', { name: 'Zum Anfang der Liste' }).click()
    assert.equal(await erster(), vorher)

    await seite.goto(`/suche?q=Grillh%C3%BCtte&ort=${WIESBADEN}`)
    await seite.getByRole('link', { name: '1 Treffer an einem anderen Ort ansehen' }).click()
    assert.equal(await erster(), 'Grillhütte in Wanfried mieten')
  },
  { arten: EINMAL },
)

reise(
  'Was die Startseite und die Themen nennen, gibt es auch',
  async (seite) => {
    await seite.goto(`/?ort=${WANFRIED}`)
    const alltag = seite.getByRole('region', { name: 'Aus dem Alltag' }).getByRole('listitem')
    assert.ok((await alltag.count()) >= 8)
    const [, anzahl] = /Alle (\d+) Leistungen/.exec(await seite.locator('main').innerText()) ?? []
    await seite.getByRole('link', { name: `Alle ${anzahl} Leistungen ansehen` }).click()
    assert.equal(await ueberschrift(seite), `${anzahl} Leistungen in Wanfried`)
    for (const thema of ['umwelt-und-klima', 'recht-und-verbraucherschutz', 'sterbefall-und-nachlass']) {
      await seite.goto(`/themen/buerger/${thema}?ort=${WANFRIED}`)
      const liste = seite.locator('main .aw-liste--zwei').getByRole('link')
      assert.match(await seite.locator('main').innerText(), new RegExp(`${await liste.count()} Leistungen`))
    }
  },
  { arten: EINMAL },
)

type Antwort = { stelle?: { name: string }; grund?: string; durch?: string; herleitung: { satz: string; rechtsgrundlage: string | null }[] }

async function frageSchnittstelle(
  seite: Page,
  leistung: string,
  ort: string,
): Promise<{ zustaendigeStelle: Antwort; anlaufstellen: Antwort[] }> {
  const antwort = await seite.request.get(`/api/v1/zustaendigkeit?leistung=${leistung}&ort=${ort}`)
  return antwort.json()
}

/** The section about who is responsible, without soft hyphens. */
async function lies(seite: Page): Promise<string> {
  return (await seite.locator('#ansprechpartner').innerText()).replaceAll('\u00ad', '').replaceAll('\u00a0', ' ')
}
