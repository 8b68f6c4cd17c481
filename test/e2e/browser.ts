// One Chromium for browser tests: found by CHROMIUM_PATH or at its usual places, started without network habits of its own.
import { type Browser, chromium } from 'playwright-core'
import { installedChromium } from '../werkzeug/chromium.mjs'

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
  const executablePath = installedChromium()
  if (executablePath === null) {
    throw new Error('No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH to the program.')
  }
  // Chromium refuses its sandbox to root.
  const sandkasten = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({ executablePath, args: [...SCHALTER, ...sandkasten] })
}
