// The pages as they really are, for everybody: axe in light and dark, nothing wider than a phone, a visible focus on every tab stop.
import { strict as assert } from 'node:assert'
import type { Page } from 'playwright-core'
import { reise } from './reise.ts'
import { WANFRIED, WIESBADEN } from './schritte.ts'
import { axe, klappeAuf, unsichtbareHalte, zuBreit } from './zugaenglich.ts'

const HUND = '/leistung/hundesteuer-anmelden'
const SEITEN: Record<string, string> = {
  Startseite: `/?ort=${WANFRIED}`,
  Treffer: `/suche?q=Hund&ort=${WANFRIED}`,
  'Treffer mit Filter und Grund': `/suche?q=f%C3%BCherschein&ort=${WANFRIED}&fuer=buerger&warum=fuehrerschein-umtauschen`,
  'kein Treffer': `/suche?q=xqzzk&ort=${WANFRIED}`,
  Leistung: `${HUND}?ort=${WANFRIED}`,
  'Leistung auf Englisch': `/en${HUND}?ort=${WIESBADEN}`,
  'Leistung in einfacher Sprache': `/einfach${HUND}?ort=${WANFRIED}`,
  'Leistung mit Ortsfrage': '/leistung/geburtsurkunde-anfordern',
  'mehrdeutiger Ort': '/suche?q=Hund&wo=Neustadt',
  'unbekannte Seite': '/gibt-es-nicht',
  Anmeldung: '/redaktion/anmelden',
  Quellen: '/quellen',
  Rückmeldung: '/rueckmeldung',
  'Danke für die Rückmeldung': '/en/rueckmeldung/danke',
  Statistik: '/statistik',
  Inhaltsübersicht: `/uebersicht?ort=${WANFRIED}`,
  Service: `/service?ort=${WANFRIED}`,
  'Behördennummer 115': '/behoerdennummer-115',
  'Leichte Sprache': '/leichte-sprache',
  'Erklärung zur Barrierefreiheit auf Englisch': '/en/barrierefreiheit',
  'Themen für Unternehmen': '/themen/unternehmen',
  'A bis Z auf Englisch': `/en/a-z?ort=${WANFRIED}`,
  'Buchstabe H': `/a-z/h?ort=${WANFRIED}`,
  Thema: `/themen/buerger/umwelt-und-klima?ort=${WANFRIED}`,
  'Angebot einer einzigen Stadt': '/leistung/grillhuette-wanfried-mieten',
  'Angebot einer anderen Stadt': `/leistung/stadtpass-marburg-beantragen?ort=${WANFRIED}`,
  'mehrere Anlaufstellen': `/leistung/rente-beantragen?ort=${WANFRIED}`,
  'nicht angeboten': `/leistung/musikschule-anmelden?ort=${WANFRIED}`,
  'nur auf Deutsch': `/en/leistung/hund-abmelden?ort=${WANFRIED}`,
}
const MIT = [{ js: true, breite: 1280 }]

for (const [name, pfad] of Object.entries(SEITEN)) {
  reise(
    `${name}: für alle zugänglich`,
    async (seite) => {
      await seite.goto(pfad)
      await pruefe(seite)
    },
    { arten: MIT },
  )
}

reise(
  'Amt: für alle zugänglich',
  async (seite) => {
    await seite.goto(SEITEN.Leistung!)
    await seite.locator('#ansprechpartner').getByRole('link', { name: 'Bürgerbüro Wanfried' }).click()
    await pruefe(seite)
  },
  { arten: MIT },
)

/** Light and wide, then dark and narrow with everything opened. */
async function pruefe(seite: Page): Promise<void> {
  assert.deepEqual(await unsichtbareHalte(seite, 30), [])
  assert.deepEqual(await axe(seite), [], 'light, 1280 px')
  await seite.emulateMedia({ colorScheme: 'dark' })
  await seite.setViewportSize({ width: 320, height: 900 })
  await klappeAuf(seite)
  assert.deepEqual(await zuBreit(seite), [])
  assert.deepEqual(await axe(seite), [], 'dark, 320 px, all open')
}
