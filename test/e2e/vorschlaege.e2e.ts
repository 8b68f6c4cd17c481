// Suggestions while typing, with the keyboard alone, by touch, and not at all: whoever has no script gets them as a page.
import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { ENDEN, reise } from './reise.ts'
import { suche, ueberschrift, WANFRIED } from './schritte.ts'
import { axe, zuBreit } from './zugaenglich.ts'

const MIT = [320, 1280].map((breite) => ({ js: true, breite }))
const OHNE = ENDEN.filter(({ js }) => !js)

const feld = (seite: Page, name = 'Was suchen Sie?') => seite.getByRole('combobox', { name })
const eintraege = (seite: Page) => seite.getByRole('option').allInnerTexts()

/** Types letter by letter and waits until the list for it is open. */
async function tippe(seite: Page, text: string, name?: string): Promise<void> {
  await feld(seite, name).fill('')
  const antwort = seite.waitForResponse((r) => r.url().includes('/suche/vorschlaege') && new URL(r.url()).searchParams.get('q') === text)
  await feld(seite, name).pressSequentially(text, { delay: 20 })
  await antwort
  await seite.getByRole('listbox').waitFor()
}

/** The entry that arrow keys have reached, as a screen reader is told. */
async function gewaehlt(seite: Page): Promise<string | null> {
  const id = await seite.evaluate(() => document.activeElement?.getAttribute('aria-activedescendant'))
  if (!id) return null
  assert.equal(await seite.locator(`#${id}`).getAttribute('aria-selected'), 'true')
  return seite.locator(`#${id}`).innerText()
}

reise(
  'Mit der Tastatur: tippen, Pfeil nach unten, Eingabetaste; der Ort bleibt',
  async (seite) => {
    await seite.goto(`/?ort=${WANFRIED}`)
    assert.equal(await seite.getByRole('status').count(), 0, 'nothing empty is read out')
    await tippe(seite, 'pers')
    assert.equal(
      await seite.getByRole('status').innerText(),
      `${(await eintraege(seite)).length} Vorschläge. Auswählen mit den Pfeiltasten.`,
    )
    assert.equal(await gewaehlt(seite), null, 'nothing is chosen unasked')
    await seite.keyboard.press('ArrowDown')
    assert.equal(await gewaehlt(seite), 'Personalausweis beantragen')
    await seite.keyboard.press('ArrowUp')
    assert.equal(await gewaehlt(seite), (await eintraege(seite)).at(-1), 'round and round')
    await seite.keyboard.press('ArrowDown')
    await seite.keyboard.press('Enter')
    await seite.waitForURL(`**/leistung/personalausweis-beantragen?ort=${WANFRIED}`)
    assert.match(await ueberschrift(seite), /Personalausweis/)
  },
  { arten: MIT },
)

reise(
  'Escape schließt die Liste und lässt das Getippte stehen, die Eingabetaste sucht es',
  async (seite) => {
    await seite.goto(`/suche?q=Hund&ort=${WANFRIED}`)
    await tippe(seite, 'hund')
    await seite.keyboard.press('ArrowDown')
    await seite.keyboard.press('End')
    assert.equal(await gewaehlt(seite), null, 'keys that move in the text leave the list')
    await seite.keyboard.press('Escape')
    assert.equal(await seite.getByRole('listbox').count(), 0)
    assert.deepEqual([await feld(seite).inputValue(), await feld(seite).getAttribute('aria-expanded')], ['hund', 'false'])
    await seite.keyboard.press('ArrowDown')
    await seite.getByRole('listbox').waitFor()
    await seite.keyboard.press('Enter')
    await seite.waitForURL((url) => url.pathname === '/suche' && url.searchParams.get('q') === 'hund')
    assert.match(await ueberschrift(seite), /Treffer für „hund“/)
  },
  { arten: MIT },
)

reise(
  'Ein Tippfehler findet trotzdem, ein Klick genügt, und wer weitergeht, sieht keine Liste mehr',
  async (seite) => {
    await seite.goto(`/?ort=${WANFRIED}`)
    await tippe(seite, 'reisepas beantargen')
    assert.ok((await eintraege(seite)).includes('Reisepass beantragen'), (await eintraege(seite)).join(', '))
    await seite.keyboard.press('Tab')
    assert.equal(await seite.getByRole('listbox').count(), 0)
    await tippe(seite, 'reisep')
    await seite.getByRole('option', { name: 'Reisepass beantragen', exact: true }).click()
    await seite.waitForURL(`**/leistung/reisepass-beantragen?ort=${WANFRIED}`)
  },
  { arten: MIT },
)

reise(
  'Der Knopf unter der offenen Liste tut, was er soll',
  async (seite) => {
    await seite.goto(`/?ort=${WANFRIED}`)
    await tippe(seite, 'hund')
    await seite.getByRole('button', { name: 'Suchen' }).click({ delay: 150 })
    await seite.waitForURL(/\/suche\?/)
    assert.match(await ueberschrift(seite), /Treffer für „hund“ in Wanfried/)
  },
  { arten: MIT },
)

reise(
  'Ein gewählter Ort steht im Feld und ist der gemeinte, auch wenn er nicht der einzige seines Namens ist',
  async (seite) => {
    await seite.goto('/')
    await tippe(seite, 'neustadt', 'Ort oder Postleitzahl')
    await seite.keyboard.press('ArrowDown')
    assert.match((await gewaehlt(seite)) ?? '', /Neustadt \(Hessen\)\s+Landkreis Marburg-Biedenkopf/)
    await seite.keyboard.press('Enter')
    const ort = feld(seite, 'Ort oder Postleitzahl')
    assert.equal(await ort.inputValue(), 'Neustadt (Hessen)')
    assert.match(await seite.getByRole('status').innerText(), /^Neustadt \(Hessen\), Landkreis/)
    await tippe(seite, 'bürgerb')
    assert.match((await eintraege(seite))[0] ?? '', /Neustadt/, 'offices of the place that was just chosen')
    await seite.keyboard.press('Enter')
    await seite.waitForURL(/\/suche\?/)
    assert.equal(new URL(seite.url()).searchParams.get('ort'), '065340016016')
  },
  { arten: MIT },
)

reise(
  'Ein Ort im ersten Feld wandert ins zweite; wer ihn überschreibt, meint den neuen',
  async (seite) => {
    await seite.goto('/')
    await tippe(seite, 'wanfri')
    await seite.getByRole('option', { name: /^Wanfried\s+Werra-Meißner-Kreis/ }).click()
    assert.deepEqual([await feld(seite).inputValue(), await feld(seite, 'Ort oder Postleitzahl').inputValue()], ['', 'Wanfried'])
    await feld(seite, 'Ort oder Postleitzahl').fill('Kassel')
    await feld(seite).fill('Hund')
    await seite.keyboard.press('Enter')
    await seite.waitForURL(/\/suche\?/)
    assert.equal(new URL(seite.url()).searchParams.get('ort'), '066110000000')
  },
  { arten: MIT },
)

reise(
  'Die offene Liste ist für alle zugänglich: hell und dunkel, in beiden Sprachen, ohne Netz bleibt sie zu',
  async (seite) => {
    for (const [pfad, was] of [
      [`/?ort=${WANFRIED}`, 'Was suchen Sie?'],
      [`/en/suche?q=dog&ort=${WANFRIED}`, 'What are you looking for?'],
    ] as const) {
      await seite.goto(pfad)
      await tippe(seite, pfad.startsWith('/en') ? 'regis' : 'führ', was)
      await seite.keyboard.press('ArrowDown')
      for (const colorScheme of ['light', 'dark'] as const) {
        await seite.emulateMedia({ colorScheme })
        assert.deepEqual(await axe(seite), [], `${colorScheme} ${pfad}`)
        assert.deepEqual(await zuBreit(seite), [])
      }
      for (const option of await seite.getByRole('option').all()) assert.ok((await option.boundingBox())!.height >= 44)
    }
    assert.equal(await seite.getByRole('listbox').getAttribute('aria-label'), 'Suggestions')
    await seite.route('**/suche/vorschlaege?*', (weg) => weg.abort())
    await feld(seite, 'What are you looking for?').pressSequentially('ter')
    await seite.getByRole('listbox').waitFor({ state: 'hidden' })
  },
  { arten: MIT },
)

reise(
  'Ohne Skript sucht das Formular, und die Vorschläge sind eine Seite',
  async (seite) => {
    await seite.goto('/')
    assert.equal(await seite.getByRole('combobox').count(), 0)
    await suche(seite, 'pers', 'Wanfried')
    assert.match(await ueberschrift(seite), /Treffer für „pers“ in Wanfried/)
    await seite.goto(`/suche/vorschlaege?q=pers&wo=Wanfried`)
    assert.equal(await ueberschrift(seite), 'Vorschläge für „pers“ in Wanfried')
    await seite.getByRole('link', { name: 'Personalausweis beantragen', exact: true }).click()
    assert.equal(new URL(seite.url()).pathname, '/leistung/personalausweis-beantragen')
    assert.equal(new URL(seite.url()).searchParams.get('ort'), WANFRIED)
  },
  { arten: OHNE },
)
