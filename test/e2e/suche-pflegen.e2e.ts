// An editor of the Land teaches the search a word and sets a best bet; citizens find by it on every process, and no longer after it is removed.
import { strict as assert } from 'node:assert'
import { setTimeout as warte } from 'node:timers/promises'
import { ENDEN, reise } from './reise.ts'
import { anmelden, instanz, ueberschrift } from './schritte.ts'

const LAND = 'redaktion@land-hessen.example'
const GEDULD_MS = 15_000

reise(
  'Das Land lehrt die Suche ein Wort, und jeder findet damit, gleich welcher Rechner antwortet',
  async (seite, { art, diagnose }) => {
    const wort = art.js ? 'qyrbuxo' : 'knurpsel' // like no other word: spelling repair must not find a dog by itself
    assert.ok(!(await ersteTitel(instanz('A'), wort)).some((einer) => /Hund/.test(einer)), `${wort} finds a dog by itself`)
    await anmelden(seite, LAND)
    await seite.getByRole('link', { name: 'Suche pflegen' }).click()
    await seite.getByRole('link', { name: 'Wort aufnehmen' }).click()
    await seite.getByLabel('Wort des Alltags').fill(wort)
    await seite.getByLabel('Fachbegriff').fill('Hundesteuer')
    await seite.getByRole('button', { name: 'Aufnehmen' }).click()
    assert.match(await seite.locator('main').innerText(), /Die Suche im Portal kennt das Wort jetzt/)
    const gespeichert = performance.now()
    for (const name of ['A', 'B'] as const) {
      await bis(instanz(name), wort, (titel) => titel.some((einer) => /Hund/.test(einer)))
      diagnose(
        `process ${name} found by the new word at most ${Math.round(performance.now() - gespeichert)} ms after the editor had the answer`,
      )
    }
    await seite.getByRole('button', { name: 'Entfernen' }).click()
    assert.match(await seite.locator('main').innerText(), /Dieser Eintrag ist entfernt/)
    for (const name of ['A', 'B'] as const) await bis(instanz(name), wort, (titel) => !titel.some((einer) => /Hund/.test(einer)))
  },
  { arten: ENDEN },
)

reise(
  'Eine Empfehlung stellt nach vorn, was die Redaktion will, und die Vorschau zeigt, was die Suche allein fände',
  async (seite) => {
    await anmelden(seite, LAND)
    await seite.goto('/redaktion/suche/empfehlungen/neu')
    const allein = await ersteTitel(instanz('A'), 'hund')
    assert.ok(allein.length >= 2, 'the demo finds several services for dogs')
    await seite.getByLabel('Anfrage', { exact: true }).fill('Hund')
    await seite.getByRole('button', { name: 'Anzeigen, was die Suche findet' }).click()
    const vorschau = seite.locator('section', { hasText: 'Das findet die Suche ohne Empfehlung' }).locator('li')
    const zweiter = await vorschau.nth(1).innerText()
    await seite.getByLabel('Leistung oder Stelle suchen').fill(zweiter)
    await seite.getByRole('button', { name: 'Suchen', exact: true }).click()
    await seite
      .getByRole('button', { name: `Nach vorn stellen : ${zweiter}` })
      .or(seite.getByRole('button', { name: `Nach vorn stellen: ${zweiter}` }))
      .first()
      .click()
    await seite.getByRole('button', { name: 'Speichern' }).click()
    assert.equal(await ueberschrift(seite), 'Empfehlungen')
    for (const name of ['A', 'B'] as const) await bis(instanz(name), 'hund', ([erster]) => erster === zweiter)
    await seite
      .getByRole('link', { name: /^Ändern/ })
      .first()
      .click()
    assert.equal(await vorschau.nth(1).innerText(), zweiter, 'the preview does not count the best bet')
    await seite.getByRole('button', { name: 'Empfehlung entfernen' }).click()
    for (const name of ['A', 'B'] as const) await bis(instanz(name), 'hund', ([erster]) => erster !== zweiter)
  },
  { arten: ENDEN },
)

/** Titles of the first hits as programs get them from this process. */
async function ersteTitel(basis: string, q: string): Promise<string[]> {
  const antwort = await fetch(`${basis}/api/v1/suche?${new URLSearchParams({ q })}`)
  const { treffer } = (await antwort.json()) as { treffer: { titel: string }[] }
  return treffer.map(({ titel }) => titel)
}

async function bis(basis: string, q: string, richtig: (titel: string[]) => boolean): Promise<void> {
  const ende = Date.now() + GEDULD_MS
  for (let titel = await ersteTitel(basis, q); !richtig(titel); titel = await ersteTitel(basis, q)) {
    assert.ok(Date.now() < ende, `${basis} still answers ${JSON.stringify(titel.slice(0, 3))} for ${q}`)
    await warte(50)
  }
}
