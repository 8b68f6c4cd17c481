// Takes the pictures of the README from the running program: npm run bilder [-- name ...]; the sheets of all kinds of pages: npm run bilder -- seiten. They show the demo as it is today, so look at them before committing.
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { starteBrowser } from '../e2e/browser.ts'
import { anmelden } from '../e2e/schritte.ts'
import { nimmBoegenAuf } from './bogen.ts'
import { starteInstanzen } from './instanzen.ts'

const ORDNER = 'docs/bilder'
const HOECHSTENS_BYTES = 200_000
const WANFRIED = 'ort=066360013013'
const HUND = `/leistung/hundesteuer-anmelden?${WANFRIED}`

type Bild = { name: string; pfad: string; dunkel?: boolean; breite?: number; hoehe?: number; vorher?: (seite: Page) => Promise<void> }

/** Pictures of docs/suche.md. */
const SUCHBILDER: Bild[] = [
  { name: 'suche-ort-im-satz', pfad: '/suche?q=hund+steuer+wanfried', hoehe: 1000 },
  { name: 'suche-telefon', pfad: '/suche?q=hund+steuer+wanfried', breite: 320, hoehe: 900 },
  { name: 'suche-rechtschreibung', pfad: `/suche?q=füherschein+umtauchen&${WANFRIED}`, hoehe: 900 },
  { name: 'suche-nichts-gefunden', pfad: `/suche?q=xqzzk&${WANFRIED}`, hoehe: 1000 },
  {
    name: 'suche-filter-telefon',
    pfad: `/suche?q=anmelden&${WANFRIED}`,
    breite: 320,
    hoehe: 900,
    vorher: async (seite) => {
      await seite.getByRole('navigation', { name: 'Treffer eingrenzen' }).locator('summary').click()
      await seite.mouse.move(0, 0)
      await seite.locator('.aw-filter').evaluate((e) => e.scrollIntoView({ behavior: 'instant' }))
    },
  },
  {
    name: 'suche-vorschlaege-telefon',
    pfad: `/?${WANFRIED}`,
    breite: 320,
    hoehe: 900,
    vorher: async (seite) => {
      await seite.getByRole('combobox', { name: 'Was suchen Sie?' }).pressSequentially('perso', { delay: 80 })
      await seite.getByRole('listbox').waitFor()
      await seite.locator('.aw-suche').evaluate((e) => e.scrollIntoView({ behavior: 'instant' }))
    },
  },
  {
    name: 'suche-fachwortschatz',
    pfad: '/redaktion/anmelden',
    vorher: async (seite) => {
      await anmelden(seite, 'redaktion@land-hessen.example')
      await seite.goto('/redaktion/suche/fachwortschatz?text=lappen')
    },
  },
]

const BILDER: Bild[] = [
  { name: 'startseite', pfad: `/?${WANFRIED}` },
  { name: 'leistung', pfad: HUND, hoehe: 900 },
  { name: 'leistung-dunkel', pfad: HUND, hoehe: 900, dunkel: true },
  { name: 'leistung-telefon', pfad: HUND, breite: 320, hoehe: 700 },
  { name: 'treffer', pfad: `/suche?q=Hund+anmelden&${WANFRIED}` },
  ...SUCHBILDER,
  { name: 'amt', pfad: HUND, vorher: (seite) => seite.getByRole('link', { name: 'Bürgerbüro Wanfried', exact: true }).click() },
  { name: 'fuehrerschein-umtauschen', pfad: `/leistung/fuehrerschein-umtauschen?${WANFRIED}`, hoehe: 900 },
  {
    name: 'geburt-herleshausen',
    pfad: '/leistung/geburt-anzeigen?geburtsort=066360005005',
    hoehe: 1100,
    vorher: (seite) => zeigeAmt(seite, 'Warum dieses Amt?'),
  },
  {
    name: 'steuererklaerung-kassel',
    pfad: '/leistung/einkommensteuererklaerung-abgeben?ort=066110000000',
    hoehe: 900,
    dunkel: true,
    vorher: (seite) => zeigeAmt(seite, 'Warum dieses Amt?'),
  },
  { name: 'grillhuette-wanfried', pfad: '/leistung/grillhuette-wanfried-mieten', hoehe: 900 },
  { name: 'bafoeg-englisch', pfad: '/en/leistung/bafoeg-beantragen?hochschulort=065340014014', breite: 320, hoehe: 900 },
  { name: 'anmeldung', pfad: '/redaktion/anmelden' },
  {
    name: 'gebuehr',
    pfad: '/redaktion/anmelden',
    vorher: async (seite) => {
      await anmelden(seite, 'redaktion@wanfried.example')
      await seite.goto('/redaktion/leistung/hundesteuer-anmelden/gebuehr')
    },
  },
]

/** The office that is responsible, with the way to the answer opened. */
async function zeigeAmt(seite: Page, frage: string): Promise<void> {
  await seite.getByText(frage).click()
  await seite.locator('#ansprechpartner').evaluate((e) => e.scrollIntoView({ behavior: 'instant' }))
}

mkdirSync(ORDNER, { recursive: true })
const namen = process.argv.slice(2)
const gewuenscht = BILDER.filter(({ name }) => namen.length === 0 || namen.includes(name))
const laufend = process.env.AMTSWERK_E2E_A
const instanzen = laufend ? null : await starteInstanzen({ anzahl: 1 })
try {
  const browser = await starteBrowser()
  const basis = laufend ?? instanzen!.a
  if (namen[0] === 'seiten') await nimmBoegenAuf(browser, basis, namen[1])
  else for (const bild of gewuenscht) await nimmAuf(browser, bild, basis)
  await browser.close()
} finally {
  await instanzen?.stop()
}

async function nimmAuf(browser: Browser, { name, pfad, dunkel, breite = 1280, hoehe = 800, vorher }: Bild, baseURL: string): Promise<void> {
  const viewport = { width: breite, height: hoehe }
  const seite = await browser.newPage({
    baseURL,
    viewport,
    colorScheme: dunkel ? 'dark' : 'light',
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  })
  await seite.goto(pfad)
  await vorher?.(seite)
  await seite.evaluate(() => document.fonts.ready)
  const path = join(ORDNER, `${name}.png`)
  await seite.screenshot({ path })
  await seite.close()
  const { size } = statSync(path)
  if (size > HOECHSTENS_BYTES) throw new Error(`${path} has ${size} bytes, more than ${HOECHSTENS_BYTES}: take a smaller part of the page.`)
  process.stdout.write(`${path}: ${Math.round(size / 1024)} KB\n`)
}
