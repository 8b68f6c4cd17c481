// The pages as they really are, for everybody: each kind once, in light, dark and English, wide and at 320 px with wide letters, in forced colours.
import { strict as assert } from 'node:assert'
import test, { after, before } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { oeffne, SEITENARTEN, type Seitenart } from '../support/seitenarten.ts'
import { installedChromium } from '../werkzeug/chromium.mjs'
import { starteBrowser } from './browser.ts'
import { anmelden, instanz } from './schritte.ts'
import * as messe from './zugaenglich.ts'

const ohne = installedChromium() === null ? 'no Chromium installed' : false
const nur = new RegExp(process.env.SEITENART ?? '')
const BREIT = { width: 1280, height: 900 }
/** Width of a phone, and of a desk at 400 per cent. */
const SCHMAL = { width: 320, height: 640 }

let browser: Browser
/** One page for everything, and one that stays in forced colours: switching them on in an open page leaves old colours behind. */
let seite: Page
let systemfarben: Page
const klagen: string[] = []

before(async () => {
  if (ohne) return
  browser = await starteBrowser()
  seite = await neueSeite({ viewport: BREIT })
  systemfarben = await neueSeite({ viewport: BREIT, forcedColors: 'active', colorScheme: 'dark' })
  seite.on('console', (m) => m.type() === 'error' && !m.text().startsWith('Failed to load resource') && klagen.push(m.text()))
})
after(() => browser?.close())

for (const art of SEITENARTEN.filter(({ was }) => nur.test(was))) {
  test(`${art.was}: für alle zugänglich`, { skip: ohne }, async () => {
    if (art.konto) await meldeAn(art.konto)
    klagen.length = 0
    const befunde = { ...(await hellUndBreit(art)), ...(await dunkelUndSchmal()), ...(await englisch(art)), ...(await inSystemfarben(art)) }
    assert.deepEqual(ohneLeere({ ...befunde, browser: klagen }), {})
  })
}

async function hellUndBreit(art: Seitenart) {
  await seite.emulateMedia({ colorScheme: 'light' })
  await seite.setViewportSize(BREIT)
  await oeffne(seite, art)
  return {
    hell: await messe.axe(seite),
    ordnung: await messe.ungeordnet(seite),
    rang: await messe.verkehrterRang(seite),
    ziele: await messe.zuKlein(seite),
    sprache: await messe.fremdesOhneSprache(seite),
    papier: await messe.unnuetzAufPapier(seite),
    halte: await messe.unsichtbareHalte(seite),
  }
}

/** The same page, everything opened. The wide letters come last: they stay. */
async function dunkelUndSchmal() {
  await seite.emulateMedia({ colorScheme: 'dark' })
  await seite.setViewportSize(SCHMAL)
  await messe.klappeAuf(seite)
  return {
    dunkel: await messe.axe(seite),
    schmal: await messe.zuBreit(seite),
    'ziele schmal': await messe.zuKlein(seite),
    'halte schmal': await messe.unsichtbareHalte(seite),
    'weite Schrift': await messe.verlorenMitAbstand(seite),
  }
}

async function englisch(art: Seitenart): Promise<Record<string, string[]>> {
  if (art.nurDeutsch) return {}
  await seite.emulateMedia({ colorScheme: 'light' })
  await seite.setViewportSize(BREIT)
  await oeffne(seite, art, 'en')
  return { englisch: await messe.axe(seite), 'Sprache der Teile': await messe.fremdesOhneSprache(seite) }
}

async function inSystemfarben(art: Seitenart) {
  await oeffne(systemfarben, art)
  return { systemfarben: await messe.unsichtbarInSystemfarben(systemfarben) }
}

async function neueSeite(wie: Parameters<Browser['newContext']>[0]): Promise<Page> {
  const kontext = await browser.newContext({ baseURL: instanz('A'), locale: 'de-DE', reducedMotion: 'reduce', ...wie })
  return kontext.newPage()
}

/** A code of an account counts once, so both browsers share the session. */
const sitzungen = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>()
async function meldeAn(konto: string): Promise<void> {
  await seite.context().clearCookies()
  if (!sitzungen.has(konto)) {
    await anmelden(seite, konto)
    sitzungen.set(konto, await seite.context().cookies())
  }
  for (const eine of [seite, systemfarben]) {
    await eine.context().clearCookies()
    await eine.context().addCookies(sitzungen.get(konto)!)
  }
}

function ohneLeere(befunde: Record<string, readonly string[]>): Record<string, readonly string[]> {
  return Object.fromEntries(Object.entries(befunde).filter(([, liste]) => liste.length > 0))
}
