// One Chromium for browser tests: found by CHROMIUM_PATH or at its usual places, started without network habits of its own.
import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const ORTE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable']

/** The program to use, or null: then the caller skips visibly. */
export function chromiumPfad(): string | null {
  const genannt = process.env.CHROMIUM_PATH
  if (genannt) return existsSync(genannt) ? genannt : null
  return ORTE.find((pfad) => existsSync(pfad)) ?? null
}

const SCHALTER = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Starts a browser; throws with the remedy where none is installed. */
export async function starteBrowser(): Promise<Browser> {
  const executablePath = chromiumPfad()
  if (executablePath === null) {
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.')
  }
  // Chromium refuses its sandbox to root.
  const sandkasten = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...SCHALTER, ...sandkasten] })
}
