// Steps that journeys share, in the words on the pages: search, open the menu, sign in, read the fee; and where the program runs.
import { strict as assert } from 'node:assert'
import { setTimeout as warte } from 'node:timers/promises'
import type { BrowserContext, Locator, Page } from 'playwright-core'

export const WANFRIED = '066360013013'
export const WIESBADEN = '064140000000'

/** What `npm run reise` has started and tells by environment. */
export function instanz(welche: 'A' | 'B' | 'DATENBANK' | 'SCHLUESSEL'): string {
  const wert = process.env[`AMTSWERK_E2E_${welche}`]
  if (!wert) throw new Error('The journeys need a running program: npm run reise -- test/e2e/<name>.e2e.ts')
  return wert
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

type Kekse = Awaited<ReturnType<BrowserContext['cookies']>>
const sitzungen = new Map<string, Kekse>()

/** Signs in with what the login page itself shows; whoever has signed in before and not out goes on, as a code counts once in 30 seconds. */
export async function anmelden(seite: Page, email: string): Promise<void> {
  const bekannt = sitzungen.get(email)
  if (bekannt) {
    await seite.context().addCookies(bekannt)
    if (await istDrin(seite)) return
    await seite.context().clearCookies()
  }
  await meldeNeuAn(seite, email)
  sitzungen.set(email, await seite.context().cookies())
}

async function istDrin(seite: Page): Promise<boolean> {
  await seite.goto('/redaktion')
  return new URL(seite.url()).pathname === '/redaktion'
}

/** Whoever comes too early waits for the next code. */
async function meldeNeuAn(seite: Page, email: string): Promise<void> {
  const benutzt = new Set<string>()
  for (let versuch = 0; versuch < 3; versuch++) {
    await seite.goto('/redaktion/anmelden')
    const konto = seite.locator('.aw-demokonten li', { hasText: email })
    const [, passwort = '', code = ''] = await konto.locator('code').allInnerTexts()
    if (benutzt.has(code)) {
      await warte(500)
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

/** What a citizen reads as the yearly tax for a first (or any) dog: "60,00". */
export async function gebuehrIn(basis: string, ars: string): Promise<string> {
  const html = await (await fetch(`${basis}/leistung/hundesteuer-anmelden?ort=${ars}`)).text()
  return /(?:Erster|Jeder) Hund<.*?<td[^>]*>([\d,.]+)/.exec(html)?.[1] ?? 'no fee on the page'
}
