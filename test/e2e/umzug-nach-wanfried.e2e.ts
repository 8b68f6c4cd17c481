// A family moves from Kassel to Wanfried: where to go there, until when, what follows for car and dog, all noted down without an account.
import { strict as assert } from 'node:assert'
import { ENDEN, reise } from './reise.ts'
import { suche, ueberschrift, WANFRIED } from './schritte.ts'

const KASSEL = '066110000000'

reise(
  'Umzug von Kassel nach Wanfried',
  async (seite) => {
    const merke = async () => {
      await seite.getByRole('button', { name: 'Auf die Merkliste' }).click()
      assert.equal(await ueberschrift(seite), 'Merkliste')
    }
    await seite.goto(`/?ort=${KASSEL}`)
    await suche(seite, 'Umzug nach Wanfried', 'Kassel')
    assert.match(await seite.locator('main').innerText(), /Ergebnisse für Wanfried/, 'the place one moves to counts, not the old one')
    const treffer = seite.getByRole('list', { name: 'Treffer' }).getByRole('link')
    await treffer.filter({ hasText: 'Wohnsitz anmelden' }).click()

    assert.equal(await ueberschrift(seite), 'Wohnsitz anmelden')
    const amt = seite.locator('#ansprechpartner')
    assert.match(await amt.innerText(), /Zuständig, weil Sie Wanfried gewählt haben/)
    assert.ok(await amt.getByRole('link', { name: 'Bürgerbüro Wanfried', exact: true }).isVisible())
    assert.ok(!(await amt.innerText()).includes('Kassel'), 'nobody is sent back')
    assert.match(await seite.locator('#fristen').innerText(), /Wenn die Frist heute beginnt, endet sie am \p{L}+,\s\d+\.\s\p{L}+\s\d{4}/u)
    assert.match(await seite.locator('#unterlagen').innerText(), /Bestätigung des Wohnungsgebers/)
    await merke()

    await seite.goto(`/suche?q=auto+umgezogen&ort=${WANFRIED}`)
    await treffer.filter({ hasText: 'Auto ummelden' }).click()
    assert.match(await seite.locator('#ansprechpartner').innerText(), /Werra-Meißner-Kreis/, 'cars are the business of the Kreis')
    await merke()
    for (const titel of ['Wohnsitz anmelden', 'Auto ummelden'])
      assert.ok(await seite.locator('main').getByRole('link', { name: titel, exact: true }).isVisible(), `${titel} is not noted`)

    await seite.goto(`/vergleich?leistung=hundesteuer-anmelden&ort=${KASSEL}`)
    await seite.getByLabel('Zweiter Ort').fill('Wanfried')
    await seite.getByRole('button', { name: 'Vergleichen' }).click()
    assert.match(await seite.getByRole('table').innerText(), /Kassel\s+Wanfried[\s\S]*Erster Hund\s+keine Angabe\s+60,00\s€ im Jahr/)
  },
  { arten: ENDEN },
)
