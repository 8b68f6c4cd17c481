// The pages as they really are, for everybody: axe in light and dark, nothing wider than a phone, a visible focus on every tab stop.
import { strict as assert } from 'node:assert'
import { reise } from './reise.ts'
import { WANFRIED, WIESBADEN } from './schritte.ts'
import { axe, klappeAuf, unsichtbareHalte, zuBreit } from './zugaenglich.ts'

const HUND = '/leistung/hundesteuer-anmelden'
const SEITEN: Record<string, string> = {
  Startseite: `/?ort=${WANFRIED}`,
  Treffer: `/suche?q=Hund&ort=${WANFRIED}`,
  Leistung: `${HUND}?ort=${WANFRIED}`,
  'Leistung auf Englisch': `/en${HUND}?ort=${WIESBADEN}`,
  'Leistung in einfacher Sprache': `/einfach${HUND}?ort=${WANFRIED}`,
  'Leistung mit Ortsfrage': '/leistung/geburtsurkunde-anfordern',
  'mehrdeutiger Ort': '/suche?q=Hund&wo=Neustadt',
  'unbekannte Seite': '/gibt-es-nicht',
  Anmeldung: '/redaktion/anmelden',
  Quellen: '/quellen',
  Thema: `/thema/tiere?ort=${WANFRIED}`,
}
const MIT = [{ js: true, breite: 1280 }]

for (const [name, pfad] of Object.entries(SEITEN)) {
  reise(
    `${name}: für alle zugänglich`,
    async (seite) => {
      await seite.goto(pfad)
      assert.deepEqual(await unsichtbareHalte(seite, 60), [])
      for (const colorScheme of ['light', 'dark'] as const) {
        await seite.emulateMedia({ colorScheme })
        assert.deepEqual(await axe(seite), [], colorScheme)
      }
      await seite.setViewportSize({ width: 320, height: 900 })
      await klappeAuf(seite)
      assert.deepEqual(await zuBreit(seite), [])
      assert.deepEqual(await axe(seite), [], 'dark, 320 px, all open')
    },
    { arten: MIT },
  )
}

reise(
  'Amt: für alle zugänglich',
  async (seite) => {
    await seite.goto(SEITEN.Leistung!)
    await seite.locator('#ansprechpartner').getByRole('link', { name: 'Bürgerbüro Wanfried' }).click()
    assert.deepEqual(await unsichtbareHalte(seite, 60), [])
    for (const colorScheme of ['light', 'dark'] as const) {
      await seite.emulateMedia({ colorScheme })
      assert.deepEqual(await axe(seite), [], colorScheme)
    }
    await seite.setViewportSize({ width: 320, height: 900 })
  },
  { arten: MIT },
)
