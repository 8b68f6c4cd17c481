// A journey: one person's way through the running program, taken with and without JavaScript, on a phone and on a desk.
import { strict as assert } from 'node:assert'
import { mkdirSync } from 'node:fs'
import test, { after, before } from 'node:test'
import { setTimeout as warte } from 'node:timers/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { chromiumPfad, starteBrowser } from './browser.ts'
import { zuBreit } from './zugaenglich.ts'

export const WANFRIED = '066360013013'
export const WIESBADEN = '064140000000'

/** What `npm run reise` has started and tells by environment. */
export function instanz(welche: 'A' | 'B' | 'DATENBANK' | 'SCHLUESSEL'): string {
  const wert = process.env[`AMTSWERK_E2E_${welche}`]
  if (!wert) throw new Error('The journeys need a running program: npm run reise -- test/e2e/<name>.e2e.ts')
  return wert
}

type Art = { js: boolean; breite: number }
export const ALLE: readonly Art[] = [true, false].flatMap((js) => [320, 1280].map((breite) => ({ js, breite })))
/** For what cannot differ by window or script. */
export const EINMAL: readonly Art[] = [{ js: false, breite: 1280 }]

/** Times out where a person would give up; the machine may be busy. */
const GEDULD_MS = 15_000

let browser: Browser | null = null
before(async () => {
  if (chromiumPfad()) browser = await starteBrowser()
})
after(() => browser?.close())

export type Schritte = (seite: Page, mehr: { art: Art; diagnose: (text: string) => void }) => Promise<void>

/** One test per way of travelling. Fails too if the browser complains, a file is missing, or the page must be pushed sideways at the end. */
export function reise(name: string, schritte: Schritte, { arten = ALLE, basis }: { arten?: readonly Art[]; basis?: string } = {}): void {
  for (const art of arten) {
    const wie = `${art.js ? 'mit' : 'ohne'} JavaScript, ${art.breite} px`
    test(`${name} (${wie})`, { skip: chromiumPfad() ? false : 'no Chromium installed' }, async (t) => {
      await mitSeite(art, basis ?? instanz('A'), async (seite, klagen) => {
        try {
          await schritte(seite, { art, diagnose: (text) => t.diagnostic(text) })
          assert.deepEqual(await zuBreit(seite), [], 'the page is wider than the window')
          assert.deepEqual(klagen, [])
        } catch (error) {
          await halteFest(seite, `${name} ${wie}`)
          throw error
        }
      })
    })
  }
}

/** A person with a browser of their own (cookies, history). */
export async function mitSeite(art: Art, basis: string, tun: (seite: Page, klagen: string[]) => Promise<void>): Promise<void> {
  const kontext = await browser!.newContext({
    baseURL: basis,
    javaScriptEnabled: art.js,
    viewport: { width: art.breite, height: 900 },
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
  })
  kontext.setDefaultTimeout(GEDULD_MS)
  const klagen: string[] = []
  try {
    const seite = await kontext.newPage()
    seite.on('console', (m) => {
      if (m.type() === 'error' && !m.text().startsWith('Failed to load resource')) klagen.push(m.text())
    })
    seite.on('response', (r) => {
      const dokument = r.request().resourceType() === 'document'
      if (r.status() >= (dokument ? 500 : 400)) klagen.push(`${r.status()} ${r.url()}`)
    })
    await tun(seite, klagen)
  } finally {
    await kontext.close()
  }
}

/** The menu lies behind a word on a phone. */
export async function imMenue(seite: Page, wort: string): Promise<Locator> {
  const klappe = seite.locator('header summary')
  if (await klappe.isVisible()) await klappe.click()
  return seite.locator('header').getByRole('link', { name: wort, exact: true }).filter({ visible: true }).first()
}

/** Types what and where on the start page or above the results, and asks. */
export async function suche(seite: Page, was: string, wo: string): Promise<void> {
  await seite.getByLabel('Was suchen Sie?').fill(was)
  await seite.getByLabel('Ort oder Postleitzahl').first().fill(wo)
  await seite.getByRole('button', { name: 'Suchen' }).click()
}

export function ueberschrift(seite: Page): Promise<string> {
  return seite.getByRole('heading', { level: 1 }).innerText()
}

/** Signs in with what the login page itself shows. A code counts once, so whoever comes too early waits for the next. */
export async function anmelden(seite: Page, email: string): Promise<void> {
  const benutzt = new Set<string>()
  for (let versuch = 0; versuch < 3; versuch++) {
    await seite.goto('/redaktion/anmelden')
    const konto = seite.locator('.aw-demokonten li', { hasText: email })
    const [, passwort = '', code = ''] = await konto.locator('code').allInnerTexts()
    if (benutzt.has(code)) {
      await warte(2_000)
      versuch--
      continue
    }
    benutzt.add(code)
    await seite.getByLabel('E-Mail-Adresse').fill(email)
    await seite.getByLabel('Passwort').fill(passwort)
    await seite.getByLabel('Einmalcode').fill(code)
    await seite.getByRole('button', { name: 'Anmelden' }).click()
    if (new URL(seite.url()).pathname === '/redaktion') return
  }
  assert.fail(`could not sign in as ${email}: ${await seite.locator('main').innerText()}`)
}

async function halteFest(seite: Page, name: string): Promise<void> {
  const ordner = 'test/ergebnisse'
  mkdirSync(ordner, { recursive: true })
  const datei = `${ordner}/${name.replaceAll(/[^a-zäöüß0-9]+/gi, '-')}.png`
  await seite.screenshot({ path: datei }).catch(() => {})
}
