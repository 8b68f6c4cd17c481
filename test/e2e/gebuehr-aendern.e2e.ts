// An editor of Wanfried changes the dog tax in the plain form; citizens see it on every process; Wiesbaden may not touch it.
import { strict as assert } from 'node:assert'
import { setTimeout as warte } from 'node:timers/promises'
import type { Locator, Page } from 'playwright-core'
import { type Art, EINMAL, reise } from './reise.ts'
import { anmelden, gebuehrIn, instanz, ueberschrift, WANFRIED, WIESBADEN } from './schritte.ts'

const FORMULAR = '/redaktion/leistung/hundesteuer-anmelden/gebuehr'
/** How long a citizen may wait before the journey fails; how long it took is printed. */
const GEDULD_MS = 15_000
const arten: Art[] = [...EINMAL, { js: true, breite: 320 }]
let fassungVonWanfried = ''

reise(
  'Wanfried ändert die Hundesteuer, und jeder sieht sie, gleich welcher Rechner antwortet',
  async (seite, { art, diagnose }) => {
    await anmelden(seite, 'redaktion@wanfried.example')
    assert.equal(await ueberschrift(seite), 'Leistungen: Stadt Wanfried')
    await seite.getByRole('link', { name: /^Gebühr ändern ?: Hund anmelden$/ }).click()
    const feld = ersterHund(seite)
    const bisher = await feld.inputValue()
    const neu = art.js ? '72,50' : '63,20'

    await feld.fill('viel')
    await seite.getByRole('button', { name: 'Speichern und veröffentlichen' }).click()
    assert.match(await seite.locator('main').innerText(), /Ein Feld stimmt noch nicht/)
    assert.equal(await feld.inputValue(), 'viel', 'what was typed is still there')

    await aendere(seite, neu)
    const gespeichert = performance.now()
    for (const name of ['A', 'B'] as const) {
      await bisSichtbar(instanz(name), neu)
      diagnose(
        `process ${name} showed the new fee at most ${Math.round(performance.now() - gespeichert)} ms after the editor had the answer`,
      )
    }

    await seite.getByRole('link', { name: 'Protokoll' }).click()
    const zeilen = await seite.locator('tbody tr').allInnerTexts()
    assert.ok(
      zeilen.some((zeile) => /Frieda Wanner[\s\S]*Gebühr ändern[\s\S]*ausgeführt/.test(zeile)),
      zeilen.slice(0, 3).join('\n'),
    )

    await seite.goto(FORMULAR)
    fassungVonWanfried = await verborgen(seite, 'fassung')
    await aendere(seite, bisher)
    await bisSichtbar(instanz('B'), bisher.includes(',') ? bisher : `${bisher},00`)
  },
  { arten },
)

reise(
  'Wer in Wiesbaden arbeitet, kommt an Wanfrieds Gebühr nicht heran',
  async (seite) => {
    await anmelden(seite, 'redaktion@wiesbaden.example')
    await seite.goto(FORMULAR)
    const text = await seite.locator('main').innerText()
    assert.match(text, /Wiesbaden/)
    assert.ok(!text.includes('Wanfried'), 'the form shows the own fee only')
    const vorher = await Promise.all([WANFRIED, WIESBADEN].map((ars) => gebuehrIn(instanz('A'), ars)))

    const form = { csrf: await verborgen(seite, 'csrf'), fassung: fassungVonWanfried, 'betrag-erster-hund': '1', 'betrag-jeder-hund': '1' }
    const fremdeFassung = await seite.request.post(FORMULAR, { form, headers: { origin: instanz('A') }, maxRedirects: 0 })
    assert.ok([403, 409, 422].includes(fremdeFassung.status()), `answered ${fremdeFassung.status()}`)
    const fremdesFormular = await seite.request.post(FORMULAR, { form: { ...form, csrf: 'falsch' }, maxRedirects: 0 })
    assert.equal(fremdesFormular.status(), 403)
    const fremdeSeite = await seite.request.post(FORMULAR, { form, headers: { origin: 'http://boese.example' }, maxRedirects: 0 })
    assert.equal(fremdeSeite.status(), 403)
    assert.deepEqual(await Promise.all([WANFRIED, WIESBADEN].map((ars) => gebuehrIn(instanz('A'), ars))), vorher)
  },
  { arten: EINMAL },
)

reise(
  'Wer sich abmeldet, kommt an die Formulare nicht mehr heran',
  async (seite) => {
    await anmelden(seite, 'redaktion@wanfried.example')
    await seite.goto(FORMULAR)
    await seite.getByRole('button', { name: 'Abmelden' }).click()
    await seite.goto(FORMULAR)
    assert.equal(await ueberschrift(seite), 'Anmelden', 'after logging out the form is closed')
  },
  { arten: EINMAL },
)

function ersterHund(seite: Page): Locator {
  return seite.getByRole('group', { name: 'Erster Hund', exact: true }).getByLabel('Neuer Betrag in Euro')
}

async function aendere(seite: Page, betrag: string): Promise<void> {
  await ersterHund(seite).fill(betrag)
  await seite.getByRole('button', { name: 'Speichern und veröffentlichen' }).click()
  assert.match(await seite.locator('main').innerText(), /Gespeichert und veröffentlicht: Hund anmelden\./)
}

async function bisSichtbar(basis: string, betrag: string): Promise<void> {
  const bis = Date.now() + GEDULD_MS
  let gelesen = ''
  while (Date.now() < bis) {
    gelesen = await gebuehrIn(basis, WANFRIED)
    if (gelesen === betrag) return
    await warte(20)
  }
  assert.fail(`${basis} still shows ${gelesen} instead of ${betrag}`)
}

async function verborgen(seite: Page, name: string): Promise<string> {
  return (await seite.locator(`form.aw-formular input[name="${name}"]`).getAttribute('value')) ?? ''
}
