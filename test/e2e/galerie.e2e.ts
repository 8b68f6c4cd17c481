// Every page of the gallery in a real browser: no finding of axe in light and dark, no sideways scrolling at 320 px, a ring on every tab stop.
import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { rendereGalerie, serveGalerie } from '../galerie/server.ts'
import { chromiumPfad, starteBrowser } from './browser.ts'

const ordner = mkdtempSync(join(tmpdir(), 'galerie-'))
mkdirSync(ordner, { recursive: true })
const seiten = await rendereGalerie(ordner)
const ohne = chromiumPfad() === null ? 'no Chromium installed' : false
const nur = process.env.GALERIE?.split(',')
const namen = [...seiten.keys()].filter((name) => !nur || nur.includes(name))
const REGELN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

let browser: Browser
let server: Awaited<ReturnType<typeof serveGalerie>>

before(async () => {
  server = await serveGalerie(ordner, seiten)
  if (!ohne) browser = await starteBrowser()
})
after(async () => {
  await browser?.close()
  await server.close()
  rmSync(ordner, { recursive: true, force: true })
})

for (const farbe of ['light', 'dark'] as const) {
  for (const name of namen) {
    test(`${name} (${farbe}): für alle zugänglich`, { skip: ohne }, async () => {
      await mitSeite({ farbe, breite: 1280, name }, async (seite) => {
        if (farbe === 'light') assert.deepEqual(await axe(seite), [])
        await seite.setViewportSize({ width: 320, height: 800 })
        await seite.evaluate(() => {
          for (const d of document.querySelectorAll('details')) d.open = true
        })
        assert.deepEqual(await axe(seite), [])
        assert.deepEqual(await zuBreit(seite), [])
      })
    })
  }
}

const bedienbar = ['start-wanfried', 'leistung', 'ort-mehrere', 'stelle', 'anmelden', 'gebuehr-fehler']
for (const name of namen.filter((n) => bedienbar.includes(n))) {
  test(`${name}: jeder Halt der Tabulatortaste ist zu sehen`, { skip: ohne }, async () => {
    await mitSeite({ farbe: 'light', breite: 1280, name }, async (seite) => {
      for (let i = 0; i < 12; i++) {
        await seite.keyboard.press('Tab')
        const ring = await seite.evaluate(() => {
          const e = document.activeElement
          return e === null || e === document.body ? null : Number.parseFloat(getComputedStyle(e).outlineWidth)
        })
        if (ring === null) return
        assert.ok(ring >= 3, `tab stop ${i + 1} has a ring of ${ring}px`)
      }
    })
  })
}

for (const farben of ['light', 'dark'] as const) {
  test(`Systemfarben (${farben}): die Seite einer Leistung bleibt lesbar`, { skip: ohne }, async () => {
    const kontext = await browser.newContext({ forcedColors: 'active', colorScheme: farben })
    const seite = await kontext.newPage()
    await seite.goto(`${server.url}/leistung`)
    assert.deepEqual(await axe(seite), [])
    await kontext.close()
  })
}

test('gedruckt wird ein Merkblatt: ohne Menü, ohne Knöpfe, mit Datum und Adresse', { skip: ohne }, async () => {
  await mitSeite({ farbe: 'dark', breite: 1280, name: 'leistung' }, async (seite) => {
    await seite.emulateMedia({ media: 'print' })
    assert.equal(await seite.locator('.aw-nav').isVisible(), false)
    assert.equal(await seite.locator('.kern-btn').first().isVisible(), false)
    assert.equal(await seite.locator('.aw-nur-druck').isVisible(), true)
    assert.equal(await seite.evaluate(() => getComputedStyle(document.body).backgroundColor), 'oklch(1 0 0)')
  })
})

async function mitSeite(wie: { farbe: 'light' | 'dark'; breite: number; name: string }, tun: (seite: Page) => Promise<void>) {
  const kontext = await browser.newContext({ colorScheme: wie.farbe, viewport: { width: wie.breite, height: 900 } })
  const seite = await kontext.newPage()
  const klagen: string[] = []
  seite.on('console', (m) => m.type() === 'error' && klagen.push(m.text()))
  try {
    await seite.goto(`${server.url}/${wie.name}`)
    await tun(seite)
    assert.deepEqual(klagen, [], 'the browser complains (content security policy, missing file)')
  } finally {
    await kontext.close()
  }
}

async function axe(seite: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page: seite }).withTags(REGELN).analyze()
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.split('\n')[1]?.trim()}`))
}

/** Elements that reach beyond the window. */
function zuBreit(seite: Page): Promise<string[]> {
  return seite.evaluate(() => {
    const breite = document.documentElement.clientWidth
    if (document.documentElement.scrollWidth <= breite) return []
    const raus = [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > breite + 1)
    return raus.slice(0, 5).map((e) => `${e.tagName.toLowerCase()}.${e.className}: ${Math.round(e.getBoundingClientRect().right)}`)
  })
}
