// Without a mouse: the skip link, the menu, the place, searching, filters, the fee calculator, the list and the feedback form, by keys alone.
import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { ENDEN, reise } from './reise.ts'
import { ueberschrift, WANFRIED } from './schritte.ts'

const HOECHSTENS = 250

reise(
  'Ohne Maus vom Menü zum Ort, zur Suche, zur Leistung, zum Betrag und auf die Merkliste',
  async (seite, { art }) => {
    await seite.goto('/')
    await tabBis(seite, 'Zum Inhalt springen', 1)
    await seite.keyboard.press('Enter')
    await seite.keyboard.press('Tab')
    assert.ok(await seite.evaluate(() => document.activeElement?.closest('main') !== null), 'the skip link leads past the menu')
    await seite.goto('/')
    if (art.breite < 800) await druecke(seite, 'Menü')
    await gehe(seite, 'Dienststellen')
    assert.equal(await ueberschrift(seite), 'Dienststellen')
    await gehe(seite, 'Ort wählen')
    await tippe(seite, 'Ort oder Postleitzahl', 'Wanfried')
    assert.match(await ueberschrift(seite), /Wanfried/)

    await seite.goto(`/?ort=${WANFRIED}`)
    await tippe(seite, 'Was suchen Sie?', 'anmelden')
    assert.match(await ueberschrift(seite), /Treffer für „anmelden“/)
    if (art.breite < 800) await druecke(seite, 'Treffer eingrenzen')
    await gehe(seite, 'Online möglich')
    await gehe(seite, 'Hund anmelden')
    assert.equal(await ueberschrift(seite), 'Hund anmelden')

    await tippe(seite, 'Wie viele Hunde halten Sie?', '2')
    assert.match(await seite.locator('main').innerText(), /Zusammen\s+144\s€/)
    await gehe(seite, 'Zurück zur Leistung')
    await gehe(seite, 'Auf die Merkliste')
    assert.equal(await ueberschrift(seite), 'Merkliste')
  },
  { arten: ENDEN },
)

reise(
  'Ohne Maus eine Rückmeldung geben: die Fehler werden zuerst gelesen und führen zu ihren Feldern',
  async (seite) => {
    await seite.goto('/rueckmeldung')
    await gehe(seite, 'Nachricht senden')
    await seite.waitForFunction(() => document.activeElement !== document.body) // set by the browser with its first picture, after `load`
    assert.match(await fokus(seite), /^2 Angaben fehlen/)
    await tabBis(seite, 'Wählen Sie aus, worum es geht.', 1)
    await seite.keyboard.press('Enter')
    await seite.keyboard.press('Space')
    assert.match(await fokus(seite), /^Eine Barriere/)
    await tabBis(seite, 'Ihre Nachricht', 3)
    await seite.keyboard.type('Ohne Maus geschrieben.')
    await gehe(seite, 'Nachricht senden')
    assert.equal(await ueberschrift(seite), 'Danke, Ihre Nachricht ist da')
  },
  { arten: ENDEN },
)

/** The words on what has the focus: its label, else its text. */
function fokus(seite: Page): Promise<string> {
  return seite.evaluate(() => {
    const e = document.activeElement as HTMLInputElement | null
    const worte = e?.labels?.[0]?.textContent ?? e?.textContent ?? ''
    return worte
      .replace(/\u00ad/g, '')
      .replace(/\s+/g, ' ')
      .trim()
  })
}

async function tabBis(seite: Page, wort: string, hoechstens = HOECHSTENS): Promise<void> {
  for (let i = 0; i < hoechstens; i++) {
    await seite.keyboard.press('Tab')
    if ((await fokus(seite)).startsWith(wort)) return
  }
  assert.fail(`"${wort}" cannot be reached with ${hoechstens} tabs on ${seite.url()}; the focus is on "${await fokus(seite)}"`)
}

async function druecke(seite: Page, wort: string): Promise<void> {
  await tabBis(seite, wort)
  await seite.keyboard.press('Enter')
}

/** Presses something that leads to another page. */
async function gehe(seite: Page, wort: string): Promise<void> {
  await tabBis(seite, wort)
  await Promise.all([seite.waitForNavigation(), seite.keyboard.press('Enter')])
}

/** Types into a field and sends its form. */
async function tippe(seite: Page, feld: string, text: string): Promise<void> {
  await tabBis(seite, feld)
  await seite.keyboard.press('Control+A')
  await seite.keyboard.type(text)
  await Promise.all([seite.waitForNavigation(), seite.keyboard.press('Enter')])
}
