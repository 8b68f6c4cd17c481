// Somebody opens a café in Wetzlar: from the situation to all notices, each with the office where the business is.
import { strict as assert } from 'node:assert'
import { ENDEN, reise } from './reise.ts'
import { imMenue, suche, ueberschrift } from './schritte.ts'

const WETZLAR = '065320023023'

reise(
  'Café eröffnen in Wetzlar',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'Café eröffnen', 'Wetzlar')
    const treffer = await seite.getByRole('list', { name: 'Treffer' }).innerText()
    assert.ok(treffer.indexOf('Gaststätte anzeigen') < treffer.indexOf('Gewerbe anmelden'), treffer)
    await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Gaststätte anzeigen' }).click()

    const amt = seite.locator('#ansprechpartner')
    assert.ok(await amt.getByRole('heading', { name: 'Wo liegt Ihr Betrieb?' }).isVisible())
    assert.equal(await amt.getByLabel('Ort oder Postleitzahl').inputValue(), 'Wetzlar', 'the place one chose is offered')
    await amt.getByRole('button', { name: 'Amt finden' }).click()
    assert.ok(await amt.getByRole('link', { name: 'Gewerbe und Märkte der Stadt Wetzlar', exact: true }).isVisible())
    assert.match(await seite.locator('#fristen').innerText(), /6 Wochen/)
    assert.match(await seite.locator('#unterlagen').innerText(), /Gewerbeanmeldung/)

    await (await imMenue(seite, 'Unternehmen')).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WETZLAR, 'the place comes along')
    await seite
      .locator('main')
      .getByRole('link', { name: /Unternehmensstart/ })
      .first()
      .click()
    const liste = seite.locator('main')
    for (const name of ['Gewerbe anmelden', 'Belehrung für den Umgang mit Lebensmitteln'])
      assert.ok(await liste.getByRole('link', { name }).first().isVisible(), `${name} is missing among the first steps`)
    await liste.getByRole('link', { name: 'Gewerbe anmelden' }).first().click()
    assert.equal(await ueberschrift(seite), 'Gewerbe anmelden')

    await seite.goto(`/leistung/belehrung-infektionsschutz?ort=${WETZLAR}`)
    assert.ok(await amt.getByRole('link', { name: 'Gesundheitsamt des Lahn-Dill-Kreises', exact: true }).isVisible())
    await seite.goto(`/leistung/sondernutzung-strasse-beantragen?ort=${WETZLAR}`)
    assert.match(await ueberschrift(seite), /Sondernutzung/, 'tables on the pavement')
    await amt.getByRole('button', { name: 'Amt finden' }).click()
    assert.match(await amt.getByRole('heading', { level: 3 }).getByRole('link').first().innerText(), / der Stadt Wetzlar$/)
  },
  { arten: ENDEN },
)
