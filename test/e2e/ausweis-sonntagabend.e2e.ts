// The identity card has run out, and it is Sunday evening: what it costs, what to bring, when the office opens, and what helps at once.
import { strict as assert } from 'node:assert'
import { after, before } from 'node:test'
import { feiertagInHessen } from '../../src/platform/feiertage.ts'
import { tagVon } from '../../src/platform/zeit.ts'
import { type Prozess, starteProzess } from '../werkzeug/instanzen.ts'
import { ENDEN, reise } from './reise.ts'
import { instanz, suche, ueberschrift, WANFRIED } from './schritte.ts'

let sonntags: Prozess
before(async () => {
  const gemeinsam = { AMTSWERK_E2E_DATENBANK: instanz('DATENBANK'), AMTSWERK_E2E_SCHLUESSEL: instanz('SCHLUESSEL') }
  sonntags = await starteProzess({ ...gemeinsam, uhr: sonntagabend(new Date()) })
})
after(() => sonntags?.beende())

reise(
  'Ausweis abgelaufen, Sonntagabend',
  async (seite) => {
    await seite.goto(`${sonntags.url}/`)
    await suche(seite, 'ausweis abgelaufen', 'Wanfried')
    const treffer = seite.getByRole('list', { name: 'Treffer' }).getByRole('link')
    assert.equal(await treffer.first().innerText(), 'Personalausweis beantragen')
    await treffer.first().click()

    assert.equal(await ueberschrift(seite), 'Personalausweis beantragen')
    assert.match(await seite.locator('#kosten').innerText(), /\d+,\d\d\s€/)
    assert.ok((await seite.locator('#unterlagen').getByRole('listitem').count()) > 0, 'nothing is said to bring along')
    const aemter = seite.locator('#ansprechpartner')
    const text = await aemter.innerText()
    assert.match(text, /Bürgerbüro Wanfried/)
    assert.match(text, /Jetzt geschlossen\. Öffnet wieder Montag,\s\d+\.\s\p{L}+,\sum\s8:00\sUhr/u)
    assert.match(await aemter.locator('tr[aria-current="date"]').first().innerText(), /Sonntag[\s\S]*geschlossen/)

    await seite.goto(`${sonntags.url}/suche?q=vorläufiger ausweis&ort=${WANFRIED}`)
    await treffer.filter({ hasText: 'Vorläufigen Personalausweis' }).click()
    assert.match(await ueberschrift(seite), /Vorläufigen Personalausweis/)
    assert.match(await seite.locator('#ansprechpartner').innerText(), /Bürgerbüro Wanfried/)
  },
  { arten: ENDEN },
)

/** A coming Sunday, 19:15 UTC, which is evening here in summer and winter, before a Monday that is no holiday. */
function sonntagabend(jetzt: Date): Date {
  const TAG_MS = 86_400_000
  const um = new Date(Date.UTC(jetzt.getUTCFullYear(), jetzt.getUTCMonth(), jetzt.getUTCDate(), 19, 15))
  do um.setTime(um.getTime() + TAG_MS)
  while (um.getUTCDay() !== 0 || feiertagInHessen(tagVon(new Date(um.getTime() + TAG_MS))) !== null)
  return um
}
