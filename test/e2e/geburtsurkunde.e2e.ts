// A family in Wanfried needs the birth certificate of a child born in Wiesbaden: the place of birth counts, home stays home.
import { strict as assert } from 'node:assert'
import { ENDEN, reise } from './reise.ts'
import { suche, ueberschrift, WANFRIED, WIESBADEN } from './schritte.ts'

reise('Gefragt wird, wo das Kind geboren ist; der eigene Ort bleibt', async (seite) => {
  await seite.goto('/')
  await suche(seite, 'Geburtsurkunde', 'Wanfried')
  await seite.getByRole('link', { name: 'Geburtsurkunde anfordern' }).click()
  assert.equal(await ueberschrift(seite), 'Geburtsurkunde anfordern')
  assert.ok(await seite.getByRole('heading', { name: 'Wo wurde das Kind geboren?' }).isVisible())
  assert.equal(
    await seite
      .locator('#ansprechpartner')
      .getByRole('link', { name: /Standesamt/ })
      .count(),
    0,
    'nothing is guessed from home',
  )

  await seite.locator('#ansprechpartner').getByLabel('Ort oder Postleitzahl').fill('Wiesbaden')
  await seite.getByRole('button', { name: 'Amt finden' }).click()
  const parameter = new URL(seite.url()).searchParams
  assert.deepEqual([parameter.get('ort'), parameter.get('geburtsort')], [WANFRIED, WIESBADEN])
  assert.ok(await seite.locator('#ansprechpartner').getByRole('link', { name: 'Standesamt Wiesbaden', exact: true }).isVisible())
  assert.match(await seite.locator('.aw-ort').innerText(), /Wanfried/)
  assert.match(await seite.locator('#kosten').innerText(), /€/)
})

reise(
  'Auch ein Geburtsort, den es mehrfach gibt, wird geklärt',
  async (seite) => {
    await seite.goto(`/leistung/geburtsurkunde-anfordern?ort=${WANFRIED}&wo=Neustadt`)
    assert.equal(await ueberschrift(seite), 'Wo wurde das Kind geboren?')
    await seite.getByRole('link', { name: /Neustadt \(Hessen\)/ }).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED)
    assert.match(await seite.locator('#ansprechpartner').innerText(), /Neustadt/)
  },
  { arten: ENDEN },
)
