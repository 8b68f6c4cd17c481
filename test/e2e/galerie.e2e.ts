// Pages of the gallery in a real browser: rare states that the demo never reaches, and what is drawn differently on paper and on a phone.
import { strict as assert } from 'node:assert'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { rendereGalerie, serveGalerie } from '../galerie/server.ts'
import { installedChromium } from '../werkzeug/chromium.mjs'
import { starteBrowser } from './browser.ts'
import { axe, klappeAuf, unsichtbareHalte, verlorenMitAbstand, zuBreit } from './zugaenglich.ts'

const ordner = mkdtempSync(join(tmpdir(), 'galerie-'))
mkdirSync(ordner, { recursive: true })
const seiten = await rendereGalerie(ordner)
const ohne = installedChromium() === null ? 'no Chromium installed' : false
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

/** States that the running program shows too: there they are measured, not here. */
const LAUFEND = new Set(
  `start-wanfried start-ohne-ort suche suche-leer suche-welcher-ort ort-waehlen ort-mehrere leistung leistung-ohne-ort leistung-anderer-bezugsort
  leistung-englisch leistung-einfach stelle themen themen-buerger thema a-z a-z-h quellen fehler-404 hilfe impressum datenschutz barrierefreiheit
  behoerdennummer-115 leichte-sprache leichte-sprache-liste gebaerdensprache konto service nummer-115 statistik inhaltsuebersicht rueckmeldung
  rueckmeldung-fehler rueckmeldung-danke anmelden anmelden-falsch uebersicht gebuehr protokoll wortschatz wort-neu wort`.split(/\s+/),
)
for (const name of namen.filter((eine) => !LAUFEND.has(eine))) {
  test(`${name}: für alle zugänglich`, { skip: ohne }, async () => {
    await mitSeite({ farbe: 'light', breite: 1280, name }, async (seite) => {
      assert.deepEqual(await axe(seite), [], 'light, 1280 px')
      assert.deepEqual(await unsichtbareHalte(seite), [])
      await seite.emulateMedia({ colorScheme: 'dark' })
      await seite.setViewportSize({ width: 320, height: 640 })
      await klappeAuf(seite)
      assert.deepEqual(await axe(seite), [], 'dark, 320 px, all open')
      assert.deepEqual(await verlorenMitAbstand(seite), [], 'wide letters')
    })
  })
}

test('ein langer Grund an einem anderen Tag passt neben den Wochentag, auch auf ein kleines Telefon', { skip: ohne }, async () => {
  for (const name of ['leistung', 'stelle'])
    await mitSeite({ farbe: 'light', breite: 320, name }, async (seite) => {
      assert.match(await seite.locator('main').innerText(), /Personal\u00ad?versammlung/)
      assert.deepEqual(await zuBreit(seite), [], name)
    })
})

/** Approved word by word, as a screen reader would say it. After a change that is meant: VORLESEN=neu, then read what changed. */
const VORGELESEN = { startseite: 'start-wanfried', treffer: 'suche', leistung: 'leistung', amt: 'stelle', fehler: 'rueckmeldung-fehler' }
for (const [datei, name] of Object.entries(VORGELESEN)) {
  test(`${name}: vorgelesen klingt die Seite wie freigegeben`, { skip: ohne }, async () => {
    await mitSeite({ farbe: 'light', breite: 1280, name }, async (seite) => {
      const baum = await seite.locator('body').ariaSnapshot()
      const text = `${baum.replaceAll(/^ *- \/url: .*\n?/gm, '').replaceAll('\u00ad', '')}\n`
      const ort = `docs/barrierefreiheit/${datei}.txt`
      if (process.env.VORLESEN === 'neu') writeFileSync(ort, text)
      assert.equal(text, readFileSync(ort, 'utf8'))
    })
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

test('was unter dem ersten Bildschirm liegt, ist gleich danach ganz da: eine Sprungmarke trifft, nichts rückt nach', {
  skip: ohne,
}, async () => {
  for (const breite of [1280, 320]) {
    await mitSeite({ farbe: 'light', breite, name: 'leistung', nacheinander: true }, async (seite) => {
      const ganzDa = () =>
        seite.waitForFunction(() =>
          [...document.querySelectorAll('.aw-abschnitt, .aw-fuss')].every((e) => getComputedStyle(e).contentVisibility === 'visible'),
        )
      const fristenOben = () =>
        seite.waitForFunction(() => Math.abs(document.getElementById('fristen')!.getBoundingClientRect().top - 48) < 2)
      await ganzDa()
      await klappeAuf(seite)
      await seite.locator('.aw-inhalt a[href="#fristen"]:visible').first().click()
      await fristenOben()
      const sprung = seite.url()
      await seite.goto('about:blank')
      await seite.goto(sprung)
      await ganzDa()
      await fristenOben()
    })
  }
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

type Wie = { farbe: 'light' | 'dark'; breite: number; name: string; nacheinander?: boolean }

/** The whole page at once, unless it shall be laid out as for everybody: what is on the screen first. */
async function mitSeite(wie: Wie, tun: (seite: Page) => Promise<void>) {
  const reducedMotion = wie.nacheinander ? 'no-preference' : 'reduce'
  const kontext = await browser.newContext({ colorScheme: wie.farbe, viewport: { width: wie.breite, height: 900 }, reducedMotion })
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
