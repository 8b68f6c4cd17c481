// A child is born in Marburg, its parents live in Taunusstein: one office counts by the place of birth, all others by home.
import { strict as assert } from 'node:assert'
import { ENDEN, reise } from './reise.ts'
import { suche, ueberschrift } from './schritte.ts'

const TAUNUSSTEIN = '064390015015'
const AM_WOHNORT = [
  ['kindergeld-beantragen', /Familienkasse Hessen/],
  ['elterngeld-beantragen', /Amt für Versorgung und Soziales Wiesbaden/],
  ['kita-platz-anmelden', /Familie, Kinder und Soziales der Stadt Taunusstein/],
] as const

reise(
  'Kind geboren in Marburg, wohnhaft in Taunusstein',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'kind geboren', 'Taunusstein')
    await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Geburt eines Kindes anzeigen' }).click()
    const amt = seite.locator('#ansprechpartner')
    assert.ok(await amt.getByRole('heading', { name: 'Wo wurde das Kind geboren?' }).isVisible())
    await amt.getByLabel('Ort oder Postleitzahl').fill('Marburg')
    await amt.getByRole('button', { name: 'Amt finden' }).click()
    assert.equal(await ueberschrift(seite), 'Geburt eines Kindes anzeigen')
    assert.ok(await amt.getByRole('link', { name: /^Standesamt.*Marburg/ }).isVisible())
    assert.ok(!(await amt.innerText()).includes('Standesamt Taunusstein'))
    assert.match(await seite.locator('#kosten').innerText(), /kostenlos/i)

    for (const [leistung, wer] of AM_WOHNORT) {
      await seite.goto(`/leistung/${leistung}?ort=${TAUNUSSTEIN}`)
      assert.match(await amt.innerText(), wer)
      assert.ok(!(await amt.innerText()).includes('Marburg'), `${leistung} has nothing to do with the place of birth`)
    }
  },
  { arten: ENDEN },
)
