// Finds a Chromium for the browser journeys: CHROMIUM_PATH, one that is installed, or Debian's where installing is allowed.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** The Chromium that CHROMIUM_PATH names or that is installed; null where there is none. */
export function installedChromium(env = process.env) {
  return (env.CHROMIUM_PATH ? [env.CHROMIUM_PATH] : PLACES).find((path) => existsSync(path)) ?? null
}

/** The path of a Chromium, or null after one sentence on what to install. */
export function findChromium(env = process.env) {
  const installed = installedChromium(env)
  if (installed) return installed
  if (env.CHROMIUM_PATH) {
    console.log(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, which does not exist. Correct it or unset it.`)
    return null
  }
  const allowed = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && (env.CI === 'true' || env.AMTSWERK_TEST_INSTALL === '1')
  if (!allowed) {
    console.log(
      'Browser journeys need Chromium: install it (Debian: apt-get install chromium), name it by CHROMIUM_PATH, or allow the installation as root with AMTSWERK_TEST_INSTALL=1.',
    )
    return null
  }
  console.log('installing Chromium by apt-get …')
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } }
  execFileSync('apt-get', ['update', '-q'], options)
  execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options)
  return installedChromium(env)
}
