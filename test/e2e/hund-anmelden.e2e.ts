// Somebody in Wanfried has got a dog: from the start page to the office, its hours and its fee; and all the ways a place can be meant.
import { strict as assert } from 'node:assert'
import { ALLE, EINMAL, ENDEN, reise } from './reise.ts'
import { imMenue, suche, ueberschrift, WANFRIED, WIESBADEN } from './schritte.ts'

const SEITE = '/leistung/hundesteuer-anmelden'

reise('Vom ersten Wort bis zum Amt mit Gebühr, Öffnungszeiten und Grund', async (seite) => {
  await seite.goto('/')
  await suche(seite, 'Hund anmelden', 'Wanfried')
  assert.match(await ueberschrift(seite), /Treffer für „Hund anmelden“ in Wanfried/)
  assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED)
  await seite.getByRole('list', { name: 'Treffer' }).getByRole('link', { name: 'Hund anmelden' }).click()

  assert.equal(await ueberschrift(seite), 'Hund anmelden')
  const aemter = seite.locator('#ansprechpartner')
  assert.ok(await aemter.getByRole('link', { name: 'Finanzverwaltung, Steuern und Abgaben', exact: true }).isVisible())
  assert.ok(await aemter.getByRole('link', { name: 'Bürgerbüro Wanfried', exact: true }).isVisible())
  assert.ok(await aemter.getByText('Zuständig, weil Sie Wanfried gewählt haben.').isVisible())
  const heute = aemter.locator('tr[aria-current="date"]')
  assert.equal(await heute.count(), 2, 'today is marked in the hours of both offices')
  assert.match(await heute.first().innerText(), new RegExp(`${wochentag()}.*heute`, 's'))
  assert.match(await seite.locator('#kosten').innerText(), /Das gilt in Wanfried[\s\S]*Erster Hund[\s\S]*\d+,\d\d\s€ im Jahr/)

  const grund = aemter.getByText('§ 7 KAG Hessen')
  assert.ok(!(await grund.isVisible()))
  await aemter.getByText('Warum dieses Amt?').click()
  assert.ok(await grund.isVisible())
})

reise('Nur mit der Tastatur ans Ziel', async (seite, { art }) => {
  await seite.goto('/')
  await tabbeZu(seite, 'Was suchen Sie?')
  await seite.keyboard.type('Hund anmelden')
  await seite.keyboard.press('Tab')
  await seite.keyboard.type('Wanfried')
  await seite.keyboard.press('Enter')
  await seite.waitForURL(/\/suche\?.*ort=/)
  await tabbeZu(seite, 'Hund anmelden')
  await seite.keyboard.press('Enter')
  await seite.waitForURL(/\/leistung\/hundesteuer-anmelden/)
  await tabbeZu(seite, 'Warum dieses Amt?')
  await seite.keyboard.press('Enter')
  assert.ok(await seite.getByText('§ 7 KAG Hessen').isVisible())
  await seite.keyboard.press('Home')
  if (art.breite === 320) return
  await seite.reload()
  await seite.keyboard.press('Tab')
  await seite.keyboard.press('Enter')
  assert.match(seite.url(), /#inhalt$/, 'the first tab stop leads past the header')
})

reise('Ort ändern: in Wiesbaden ein anderes Amt und eine andere Gebühr', async (seite) => {
  await seite.goto(`${SEITE}?ort=${WANFRIED}`)
  await seite.getByRole('link', { name: 'Ihr Ort: Wanfried ändern' }).click()
  assert.equal(await ueberschrift(seite), 'Ihren Ort wählen')
  await seite.getByLabel('Ort oder Postleitzahl').fill('Wiesbaden')
  await seite.getByRole('button', { name: 'Ort übernehmen' }).click()
  assert.equal(new URL(seite.url()).pathname, SEITE, 'back on the page one came from')
  assert.equal(new URL(seite.url()).searchParams.get('ort'), WIESBADEN)
  assert.ok(
    await seite
      .locator('#ansprechpartner')
      .getByRole('link', { name: /^Kassen- und Steueramt/ })
      .isVisible(),
  )
  assert.match(await seite.locator('#kosten').innerText(), /Das gilt in Wiesbaden[\s\S]*150,00\s€ im Jahr/)
  assert.ok(!(await seite.locator('main').innerText()).includes('Das gilt in Wanfried'))
})

reise(
  'Neustadt gibt es oft: erst fragen, dann weiter',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'Hund', 'Neustadt')
    assert.equal(await ueberschrift(seite), 'Welcher Ort ist gemeint?')
    const orte = seite.getByRole('list', { name: 'Passende Orte' })
    assert.match(await orte.getByRole('listitem').first().innerText(), /Neustadt \(Hessen\)/, 'places of this Land come first')
    await orte.getByRole('link', { name: /Neustadt \(Hessen\)/ }).click()
    assert.match(await ueberschrift(seite), /für „Hund“ in Neustadt/)
  },
  { arten: ENDEN },
)

reise(
  'Beerfelden gehört heute zu Oberzent',
  async (seite) => {
    await seite.goto('/')
    await suche(seite, 'Hund', 'Beerfelden')
    assert.match(await ueberschrift(seite), /für „Hund“ in Oberzent/)
  },
  { arten: EINMAL },
)

reise(
  'Eine Postleitzahl für viele Orte: fragen',
  async (seite) => {
    await seite.goto(`${SEITE}?wo=54636`)
    assert.match(await seite.locator('main').innerText(), /„54636“ passt auf \d\d Orte/)
    await seite.getByRole('link', { name: /^Rittersdorf/ }).click()
    assert.equal(new URL(seite.url()).pathname, SEITE)
    assert.match(await seite.locator('.aw-ort').innerText(), /Rittersdorf/)
    assert.equal(await ueberschrift(seite), 'Für Rittersdorf steht hier nichts zu „Hund anmelden“')
    assert.match(await seite.locator('main').innerText(), /115/)
    await seite.getByLabel('Ort oder Postleitzahl').fill('Wanfried')
    await seite.getByRole('button', { name: 'Ort übernehmen' }).click()
    assert.equal(await ueberschrift(seite), 'Hund anmelden')
  },
  { arten: ENDEN },
)

reise(
  'Einen Ort, den es nicht gibt: eine Seite, die weiterhilft',
  async (seite) => {
    const antwort = await seite.goto(`${SEITE}?wo=Quarxdorf`)
    assert.equal(antwort?.status(), 404)
    assert.equal(await ueberschrift(seite), '„Quarxdorf“ kennen wir nicht')
    assert.equal(await seite.getByLabel('Ort oder Postleitzahl').inputValue(), 'Quarxdorf')
    await seite.getByLabel('Ort oder Postleitzahl').fill('37281')
    await seite.getByRole('button', { name: 'Ort übernehmen' }).click()
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED)
    assert.equal(await ueberschrift(seite), 'Hund anmelden')
  },
  { arten: ENDEN },
)

reise(
  'Dieselbe Seite auf Englisch und in einfacher Sprache',
  async (seite) => {
    await seite.goto(`${SEITE}?ort=${WANFRIED}`)
    await (await imMenue(seite, 'English')).click()
    assert.equal(new URL(seite.url()).pathname, `/en${SEITE}`)
    assert.equal(await seite.locator('html').getAttribute('lang'), 'en')
    assert.match(await ueberschrift(seite), /dog/i)
    assert.match(await seite.locator('#kosten').innerText(), /First dog/)
    await (await imMenue(seite, 'Deutsch')).click()
    await seite.getByRole('link', { name: 'Einfache Sprache' }).click()
    assert.equal(new URL(seite.url()).pathname, `/einfach${SEITE}`)
    assert.match(await seite.locator('#kosten').innerText(), /Die Anmeldung kostet nichts/)
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED, 'the place comes along')
  },
  { arten: ENDEN },
)

reise(
  'Suchmaschinen finden eine Adresse je Ort und die andere Sprache',
  async (seite) => {
    await seite.goto(`${SEITE}?utm=x&ort=${WANFRIED}`)
    const basis = new URL(seite.url()).origin
    const href = (wahl: string) => seite.locator(`head link${wahl}`).getAttribute('href')
    assert.equal(await href('[rel="canonical"]'), `${basis}${SEITE}?ort=${WANFRIED}`)
    assert.equal(await href('[hreflang="de"]'), `${basis}${SEITE}?ort=${WANFRIED}`)
    assert.equal(await href('[hreflang="en"]'), `${basis}/en${SEITE}?ort=${WANFRIED}`)
  },
  { arten: EINMAL },
)

reise(
  'Gedruckt wird ein Merkblatt ohne Menü',
  async (seite) => {
    await seite.goto(`${SEITE}?ort=${WANFRIED}`)
    await seite.emulateMedia({ media: 'print' })
    assert.equal(await seite.getByRole('navigation').filter({ visible: true }).count(), 0)
    assert.ok(await seite.getByText(/Die aktuelle Fassung steht unter/).isVisible())
    assert.ok(await seite.locator('#kosten').isVisible())
  },
  { arten: ALLE.filter(({ breite }) => breite === 1280) },
)

/** Tabs on until the focus is on the field or link of this name. */
async function tabbeZu(seite: Parameters<Parameters<typeof reise>[1]>[0], name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await seite.keyboard.press('Tab')
    const hier = await seite.evaluate(() => {
      const e = document.activeElement
      const label = e?.id ? document.querySelector(`label[for="${e.id}"]`) : null
      return (label ?? e)?.textContent?.replaceAll('\u00ad', '').trim()
    })
    if (hier === name) return
  }
  assert.fail(`"${name}" is not reached by the tab key`)
}

function wochentag(): string {
  return new Intl.DateTimeFormat('de-DE', { weekday: 'long', timeZone: 'Europe/Berlin' }).format(new Date())
}
