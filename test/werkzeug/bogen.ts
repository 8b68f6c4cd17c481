// One sheet per kind of page: desk in light, dark and English, telephone in light and dark, side by side; and some pages as they are printed.
// npm run bilder -- seiten [word in the name]. They are for looking at one by one, so they show the top of each page, small.
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { anmelden } from '../e2e/schritte.ts'
import { oeffne, SEITENARTEN, type Seitenart } from '../support/seitenarten.ts'

const ORDNER = 'docs/bilder/seiten'
const SCHREIBTISCH = { width: 1280, height: 1800 }
const TELEFON = { width: 320, height: 1200 }
/** Width of one picture on the sheet. */
const BREIT = 480
const SCHMAL = 240
/** Printed as PDF, first two pages. */
const GEDRUCKT = ['Startseite', 'Treffer', 'Leistung', 'Amt', 'Merkliste', 'Rückmeldung']

type Blick = { wie: string; viewport: typeof TELEFON; dunkel: boolean; sprache: 'de' | 'en' }
const BLICKE: readonly Blick[] = [
  { wie: '1280 px, hell', viewport: SCHREIBTISCH, dunkel: false, sprache: 'de' },
  { wie: '1280 px, dunkel', viewport: SCHREIBTISCH, dunkel: true, sprache: 'de' },
  { wie: '1280 px, English', viewport: SCHREIBTISCH, dunkel: false, sprache: 'en' },
  { wie: '320 px, hell', viewport: TELEFON, dunkel: false, sprache: 'de' },
  { wie: '320 px, dunkel', viewport: TELEFON, dunkel: true, sprache: 'de' },
]

/** Takes the sheets of all kinds whose name holds `wort`. */
export async function nimmBoegenAuf(browser: Browser, baseURL: string, wort = ''): Promise<void> {
  if (wort === '') rmSync(ORDNER, { recursive: true, force: true })
  mkdirSync(ORDNER, { recursive: true })
  const kontexte = await Promise.all(BLICKE.map((blick) => kontextFuer(browser, baseURL, blick)))
  const tisch = await browser.newPage()
  for (const [nr, art] of SEITENARTEN.entries()) {
    if (!art.was.toLowerCase().includes(wort.toLowerCase())) continue
    const bilder: string[] = []
    for (const [i, blick] of BLICKE.entries())
      if (!art.nurDeutsch || blick.sprache === 'de') bilder.push(await bild(kontexte[i]!, art, blick))
    const path = join(ORDNER, `${String(nr + 1).padStart(2, '0')}-${dateiname(art.was)}.jpg`)
    await legeAus(tisch, art, bilder, path)
    if (GEDRUCKT.includes(art.was)) await drucke(kontexte[0]!, art)
    process.stdout.write(`${path}\n`)
  }
  await Promise.all(kontexte.map((kontext) => kontext.close()))
}

function kontextFuer(browser: Browser, baseURL: string, { viewport, dunkel }: Blick): Promise<BrowserContext> {
  const colorScheme = dunkel ? 'dark' : 'light'
  return browser.newContext({ baseURL, viewport, colorScheme, locale: 'de-DE', timezoneId: 'Europe/Berlin', reducedMotion: 'reduce' })
}

async function geoeffnet(kontext: BrowserContext, art: Seitenart, sprache: Blick['sprache']): Promise<Page> {
  const seite = await kontext.newPage()
  if (art.konto) await anmelden(seite, art.konto)
  await oeffne(seite, art, sprache)
  await seite.evaluate(() => document.fonts.ready)
  return seite
}

/** As `<figure>` with the picture in it. */
async function bild(kontext: BrowserContext, art: Seitenart, { wie, viewport, sprache }: Blick): Promise<string> {
  const seite = await geoeffnet(kontext, art, sprache)
  const daten = await seite.screenshot({ type: 'jpeg', quality: 80 })
  await seite.close()
  if (art.konto) await kontext.clearCookies()
  const breite = viewport === TELEFON ? SCHMAL : BREIT
  return `<figure><img width="${breite}" src="data:image/jpeg;base64,${daten.toString('base64')}"><figcaption>${wie}</figcaption></figure>`
}

async function legeAus(tisch: Page, { was, route }: Seitenart, bilder: readonly string[], path: string): Promise<void> {
  const stil =
    'body{margin:16px;font:14px sans-serif;background:#888;display:inline-block}div{display:flex;gap:16px;align-items:flex-start}figure{margin:0}figcaption,h1{color:#fff}h1{font-size:18px;margin:0 0 8px}'
  await tisch.setContent(`<style>${stil}</style><h1>${was} (${route.replaceAll('<', '&lt;')})</h1><div>${bilder.join('')}</div>`)
  const { width, height } = (await tisch.locator('body').boundingBox())!
  await tisch.setViewportSize({ width: Math.ceil(width) + 32, height: Math.ceil(height) + 32 })
  await tisch.screenshot({ path, type: 'jpeg', quality: 55 })
}

async function drucke(kontext: BrowserContext, art: Seitenart): Promise<void> {
  const seite = await geoeffnet(kontext, art, 'de')
  await seite.pdf({ path: join(ORDNER, `${dateiname(art.was)}.pdf`), format: 'A4', pageRanges: '1-2' })
  await seite.close()
}

const dateiname = (was: string): string =>
  was
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
