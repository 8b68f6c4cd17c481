// A journey: one person's way through the running program, taken with and without JavaScript, on a phone and on a desk.
import { strict as assert } from 'node:assert'
import { mkdirSync } from 'node:fs'
import test, { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { installedChromium } from '../werkzeug/chromium.mjs'
import { starteBrowser } from './browser.ts'
import { instanz } from './schritte.ts'
import { zuBreit } from './zugaenglich.ts'

export type Art = { js: boolean; breite: number }
export const ALLE: readonly Art[] = [true, false].flatMap((js) => [320, 1280].map((breite) => ({ js, breite })))
/** The two ends: a phone without JavaScript, a desk with it. */
export const ENDEN: readonly Art[] = [
  { js: false, breite: 320 },
  { js: true, breite: 1280 },
]
/** For what cannot differ by window or script. */
export const EINMAL: readonly Art[] = [{ js: false, breite: 1280 }]

/** Times out where a person would give up; the machine may be busy. */
const GEDULD_MS = 15_000

let browser: Browser | null = null
before(async () => {
  if (installedChromium()) browser = await starteBrowser()
})
after(() => browser?.close())

export type Schritte = (seite: Page, mehr: { art: Art; diagnose: (text: string) => void }) => Promise<void>

/** One test per way of travelling. Fails too if the browser complains, a file is missing, or the page must be pushed sideways at the end. */
export function reise(name: string, schritte: Schritte, { arten = ALLE, basis }: { arten?: readonly Art[]; basis?: string } = {}): void {
  for (const art of arten) {
    const wie = `${art.js ? 'mit' : 'ohne'} JavaScript, ${art.breite} px`
    test(`${name} (${wie})`, { skip: installedChromium() ? false : 'no Chromium installed' }, async (t) => {
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
    reducedMotion: 'reduce', // the whole page at once: `innerText` leaves out what is laid out only after the first paint
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

async function halteFest(seite: Page, name: string): Promise<void> {
  const ordner = 'test/ergebnisse'
  mkdirSync(ordner, { recursive: true })
  const datei = `${ordner}/${name.replaceAll(/[^a-zäöüß0-9]+/gi, '-')}.png`
  await seite.screenshot({ path: datei }).catch(() => {})
}
