// Somebody searches as people do: with a slip of the finger, with the place among the words, too broadly, or for what is not there.
import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { EINMAL, ENDEN, reise } from './reise.ts'
import { suche, ueberschrift, WANFRIED, WIESBADEN } from './schritte.ts'

reise(
  'Vertippt: gesucht wird nach dem richtigen Wort, und es wird gesagt',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'füherschein', 'Wanfried')
    assert.match(await ueberschrift(seite), /Treffer für „führerschein“ in Wanfried/)
    const hinweis = seite.locator('.aw-schreibung')
    assert.match(await hinweis.innerText(), /Gesucht wurde nach „führerschein“/)
    assert.equal(await seite.getByLabel('Was suchen Sie?').inputValue(), 'füherschein', 'the field keeps what was typed')

    await treffer(seite).getByRole('link', { name: 'Warum dieser Treffer?' }).first().click()
    const gruende = await seite.getByRole('list', { name: 'Gründe' }).innerText()
    assert.match(gruende, /„füherschein“ haben wir als „\p{L}*führerschein\p{L}*“ gelesen/iu)
    await seite.getByRole('link', { name: 'Erklärung schließen' }).click()
    assert.equal(await seite.getByRole('list', { name: 'Gründe' }).count(), 0)

    await hinweis.getByRole('link', { name: 'Stattdessen nach „füherschein“ suchen' }).click()
    assert.match(await ueberschrift(seite), /„füherschein“ in Wanfried/)
  },
  { arten: ENDEN },
)

reise(
  'Der Ort steht unter den Wörtern: er gilt, und man kann ihn wegnehmen',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'hund anmelden wanfried', '')
    assert.match(await ueberschrift(seite), /Treffer für „hund anmelden“ in Wanfried/)
    assert.match(await seite.locator('.aw-schreibung').innerText(), /Ergebnisse für Wanfried/)
    const ziel = await treffer(seite).getByRole('link', { name: 'Hund anmelden' }).getAttribute('href')
    assert.match(ziel ?? '', new RegExp(`ort=${WANFRIED}`), 'hits carry the place')

    await suche(seite, 'hund anmelden wanfried', 'Wiesbaden')
    await seite.getByRole('link', { name: 'In Wiesbaden suchen' }).click()
    assert.match(await ueberschrift(seite), /Treffer für „hund anmelden“ in Wiesbaden/)
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WIESBADEN)

    await seite.goto('/suche?q=hund+wanfried')
    await seite.getByRole('link', { name: 'Ohne diesen Ort suchen' }).click()
    assert.match(await ueberschrift(seite), /Treffer für „hund wanfried“$/)
    await seite.goto('/suche?q=hund+reichelsheim')
    const orte = seite.getByRole('list', { name: 'Passende Orte' })
    await orte.getByRole('link', { name: /Reichelsheim \(Wetterau\)/ }).click()
    assert.match(await ueberschrift(seite), /für „hund“ in Reichelsheim/)
  },
  { arten: ENDEN },
)

reise(
  'Zu viele Treffer: eingrenzen, weiterblättern, zurück',
  async (seite) => {
    await seite.goto(`/suche?q=anmelden&ort=${WANFRIED}`)
    const alle = await anzahl(seite)
    assert.ok(alle > 20, `${alle} hits are more than one page`)
    await waehleFilter(seite, /^Online möglich/)
    const online = await anzahl(seite)
    assert.ok(online > 0 && online < alle, `${online} of ${alle} can be done online`)
    assert.equal(await treffer(seite).locator('> li').count(), online)
    assert.equal(await treffer(seite).getByText('Online', { exact: true }).count(), online, 'each of them says so')
    await seite.getByRole('list', { name: 'Gewählte Filter' }).getByRole('link', { name: 'Filter entfernen: Online möglich' }).click()
    assert.equal(await anzahl(seite), alle)

    const erste = await titel(seite)
    await seite.getByRole('link', { name: 'Weitere Treffer' }).click()
    const zweite = await titel(seite)
    assert.deepEqual([erste.length, await treffer(seite).getAttribute('start')], [20, '21'])
    assert.deepEqual(
      zweite.filter((eine) => erste.includes(eine)),
      [],
      'nothing is shown twice',
    )
    assert.match(await seite.locator('main').innerText(), new RegExp(`Treffer 21 bis ${20 + zweite.length}\\b`))
    await seite.getByRole('link', { name: 'Zum Anfang der Liste' }).click()
    assert.deepEqual(await titel(seite), erste)
  },
  { arten: ENDEN },
)

reise(
  'Nichts gefunden: eine Seite, die weiterhilft',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'xqzzk', 'Wanfried')
    assert.equal(await ueberschrift(seite), 'Keine Treffer für „xqzzk“ in Wanfried')
    assert.equal(await seite.locator('main').getByRole('link', { name: '115' }).getAttribute('href'), 'tel:115')
    assert.match(await seite.locator('main').innerText(), /montags bis freitags von 8 bis 18 Uhr/)
    assert.ok(await seite.getByRole('heading', { name: 'Das wird im Alltag oft gebraucht' }).isVisible())
    await seite.locator('main').getByRole('link', { name: 'Hobby und Freizeit' }).click()
    assert.equal(await ueberschrift(seite), 'Hobby und Freizeit')
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED)
  },
  { arten: ENDEN },
)

reise(
  'Ein Thema und ein Amt sind eigene Treffer',
  async (seite) => {
    await seite.goto('/suche?q=tiere+freizeit')
    const thema = treffer(seite)
      .locator('> li', { has: seite.getByText('Thema', { exact: true }) })
      .first()
    await thema.getByRole('link').first().click()
    assert.match(seite.url(), /\/themen\/buerger\/hobby-und-freizeit/)
    await seite.goto(`/suche?q=bürgerbüro&art=stelle&ort=${WANFRIED}`)
    await treffer(seite)
      .getByRole('link', { name: /Bürgerbüro/ })
      .first()
      .click()
    assert.match(seite.url(), /\/stelle\//)
  },
  { arten: EINMAL },
)

reise(
  'Was in der Adresse steht und niemand kennt, stört nicht',
  async (seite) => {
    const antwort = await seite.goto('/suche?q=hund&thema=xyz&ebene=mond&weiter=kaputt&warum=nichts&text=klingonisch')
    assert.equal(antwort?.status(), 200)
    assert.match(await ueberschrift(seite), /Treffer für „hund“/)
    assert.equal(await seite.getByRole('list', { name: 'Gewählte Filter' }).count(), 0)
    assert.equal(await seite.locator('head meta[name="robots"]').getAttribute('content'), 'noindex')
  },
  { arten: EINMAL },
)

function treffer(seite: Page) {
  return seite.getByRole('list', { name: 'Treffer', exact: true })
}

function titel(seite: Page): Promise<string[]> {
  return treffer(seite).getByRole('heading', { level: 2 }).allInnerTexts()
}

async function anzahl(seite: Page): Promise<number> {
  return Number.parseInt(await ueberschrift(seite), 10)
}

/** Folded on a phone, open beside the list on a desk. */
async function waehleFilter(seite: Page, name: RegExp): Promise<void> {
  const filter = seite.getByRole('navigation', { name: 'Treffer eingrenzen' })
  const klappe = filter.locator('summary')
  if (await klappe.isVisible()) await klappe.click()
  await filter.getByRole('link', { name }).click()
}
