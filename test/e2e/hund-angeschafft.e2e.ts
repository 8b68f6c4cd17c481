// Two dogs came into the house: what they cost a year, until when they are to be registered, and the papers as a list to take along.
import { strict as assert } from 'node:assert'
import { ENDEN, reise } from './reise.ts'
import { suche, ueberschrift } from './schritte.ts'

reise(
  'Hund angeschafft',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'hund angeschafft', 'Wanfried')
    await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Hund anmelden' }).click()
    assert.match(await seite.locator('#fristen').innerText(), /endet sie am/)

    const rechner = seite.locator('form[action$="/betrag"]')
    await rechner.getByLabel('Wie viele Hunde halten Sie?').fill('viele')
    await rechner.getByRole('button', { name: 'Betrag ausrechnen' }).click()
    assert.match(
      await seite.locator('main').innerText(),
      /Geben Sie die Anzahl als Zahl von 1 bis 99 ein/,
      'a wrong entry is named, not swallowed',
    )
    assert.equal(await seite.getByLabel('Wie viele Hunde halten Sie?').inputValue(), 'viele')
    await seite.getByLabel('Wie viele Hunde halten Sie?').fill('2')
    await seite.getByRole('button', { name: 'Betrag ausrechnen' }).click()
    assert.match(await seite.locator('main').innerText(), /Zusammen\s144\s€/, 'first dog 60, second 84')

    await seite.goto('/leistung/hundesteuer-anmelden?ort=066360013013')
    await seite.emulateMedia({ media: 'print' })
    assert.ok(await seite.locator('#unterlagen').getByText('Angaben zum Hund').isVisible(), 'the papers are printed')
    assert.ok(!(await seite.locator('header nav').first().isVisible()))
    await seite.emulateMedia({ media: 'screen' })
    assert.ok(
      await seite
        .locator('#onlinedienst')
        .getByRole('link', { name: /Online erledigen/ })
        .isVisible(),
    )
    assert.match(await seite.locator('#onlinedienst').innerText(), /Vertrauensniveau niedrig/)
    assert.equal(await ueberschrift(seite), 'Hund anmelden')
  },
  { arten: ENDEN },
)
