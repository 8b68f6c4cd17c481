// Every page of the gallery in a real browser: no finding of axe in light and dark, no sideways scrolling at 320 px, a ring on every tab stop.
import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { rendereGalerie, serveGalerie } from '../galerie/server.ts'
import { chromiumPfad, starteBrowser } from './browser.ts'
import { axe, klappeAuf, unsichtbareHalte, zuBreit } from './zugaenglich.ts'

const ordner = mkdtempSync(join(tmpdir(), 'galerie-'))
mkdirSync(ordner, { recursive: true })
const seiten = await rendereGalerie(ordner)
const ohne = chromiumPfad() === null ? 'no Chromium installed' : false
const nur = process.env.GALERIE?.split(',')
const namen = [...seiten.keys()].filter((name) => !nur || nur.includes(name))

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

// Light and wide, dark and narrow with everything opened: each page is measured twice, not four times.
const ANSICHTEN = [
  { farbe: 'light', breite: 1280 },
  { farbe: 'dark', breite: 320 },
] as const
for (const ansicht of ANSICHTEN) {
  for (const name of namen) {
    test(`${name} (${ansicht.farbe}, ${ansicht.breite} px): für alle zugänglich`, { skip: ohne }, async () => {
      await mitSeite({ ...ansicht, name }, async (seite) => {
        if (ansicht.breite === 320) await klappeAuf(seite)
        assert.deepEqual(await axe(seite), [])
        assert.deepEqual(await zuBreit(seite), [])
      })
    })
  }
}

const bedienbar = ['start-wanfried', 'suche', 'leistung', 'ort-mehrere', 'stelle', 'anmelden', 'gebuehr-fehler']
for (const name of namen.filter((n) => bedienbar.includes(n))) {
  test(`${name}: jeder Halt der Tabulatortaste ist zu sehen`, { skip: ohne }, async () => {
    await mitSeite({ farbe: 'light', breite: 1280, name }, async (seite) => {
      assert.deepEqual(await unsichtbareHalte(seite, 12), [])
    })
  })
}

for (const farben of ['light', 'dark'] as const) {
  test(`Systemfarben (${farben}): Treffer und die Seite einer Leistung bleiben lesbar`, { skip: ohne }, async () => {
    const kontext = await browser.newContext({ forcedColors: 'active', colorScheme: farben })
    const seite = await kontext.newPage()
    for (const name of ['suche', 'leistung']) {
      await seite.goto(`${server.url}/${name}`)
      assert.deepEqual(await axe(seite), [], name)
    }
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

test('Filter stehen neben der Liste offen, auf dem Telefon hinter einem Wort', { skip: ohne }, async () => {
  for (const [breite, offen] of [
    [1280, true],
    [320, false],
  ] as const) {
    await mitSeite({ farbe: 'light', breite, name: 'suche' }, async (seite) => {
      const filter = seite.getByRole('navigation', { name: 'Treffer eingrenzen' })
      assert.equal(await filter.getByRole('link', { name: /^Kreis/ }).isVisible(), offen, `${breite} px`)
      assert.equal(await filter.locator('summary').isVisible(), !offen, `${breite} px`)
    })
  }
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
