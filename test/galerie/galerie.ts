// `npm run gallery`: every page with sample props, on a local address. With `--bilder`, pictures of all of them in dist/galerie.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { starteBrowser } from '../e2e/browser.ts'
import { rendereGalerie, serveGalerie } from './server.ts'

const ordner = join(import.meta.dirname, '../../dist/galerie')
const [modus, ...muster] = process.argv.slice(2)
const bilder = modus === '--bilder'
mkdirSync(ordner, { recursive: true })
const seiten = await rendereGalerie(ordner)
const server = await serveGalerie(ordner, seiten, bilder ? 0 : Number(process.env.PORT ?? 8090))

if (bilder) {
  await fotografiere()
  await server.close()
} else {
  process.stdout.write(`${seiten.size} pages at ${server.url}\n`)
}

async function fotografiere() {
  const browser = await starteBrowser()
  const namen = [...seiten.keys()].filter((name) => muster.length === 0 || muster.includes(name))
  for (const farbe of ['light', 'dark'] as const) {
    for (const breite of [1280, 320]) {
      const seite = await browser.newPage({
        viewport: { width: breite, height: 900 },
        colorScheme: farbe,
        reducedMotion: 'reduce',
        javaScriptEnabled: false,
      })
      for (const name of namen) {
        await seite.goto(`${server.url}/${name}`)
        await seite.screenshot({ path: join(ordner, `${name}-${breite}-${farbe === 'light' ? 'hell' : 'dunkel'}.png`), fullPage: true })
      }
      await seite.close()
    }
  }
  await browser.close()
  process.stdout.write(`${namen.length * 4} pictures in ${ordner}\n`)
}
