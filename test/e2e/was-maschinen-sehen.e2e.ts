// What a page says to machines stands in it as data: the browser runs none of it, blocks none of it, and everybody can read it. Pictures to share are pictures.
import { strict as assert } from 'node:assert'
import test from 'node:test'
import { installedChromium } from '../werkzeug/chromium.mjs'
import { mitSeite, reise } from './reise.ts'
import { instanz } from './schritte.ts'

const WANFRIED = '066360013013'
const SEITEN: readonly { pfad: string; arten: readonly string[] }[] = [
  { pfad: '/', arten: ['WebSite'] },
  { pfad: `/en?ort=${WANFRIED}`, arten: ['WebSite'] },
  { pfad: `/leistung/hundesteuer-anmelden?ort=${WANFRIED}`, arten: ['BreadcrumbList', 'GovernmentService'] },
  { pfad: '/einfach/leistung/hundesteuer-anmelden', arten: ['BreadcrumbList', 'GovernmentService'] },
  { pfad: `/themen/buerger/hobby-und-freizeit?ort=${WANFRIED}`, arten: ['BreadcrumbList'] },
  { pfad: '/themen', arten: ['BreadcrumbList'] },
  { pfad: '/a-z', arten: ['BreadcrumbList'] },
  { pfad: '/dienststellen', arten: ['BreadcrumbList'] },
  { pfad: '/hilfe', arten: ['BreadcrumbList', 'FAQPage'] },
  { pfad: '/impressum', arten: ['BreadcrumbList'] },
  { pfad: '/statistik', arten: ['BreadcrumbList'] },
  { pfad: '/suche?q=hund', arten: [] },
  { pfad: '/merkliste', arten: [] },
]

declare global {
  interface Window {
    verstoesse: string[]
  }
}

const SCHREIBTISCH = { js: true, breite: 1280 }

/** Runs in the browser. */
function merkeVerstoesse(): void {
  window.verstoesse = []
  document.addEventListener('securitypolicyviolation', (e) => window.verstoesse.push(`${e.violatedDirective} ${e.blockedURI}`))
}

reise(
  'Was Maschinen lesen, steht als Daten da: nichts wird ausgeführt, nichts gesperrt',
  async (seite, { diagnose }) => {
    // Written before the page begins, so that nothing is missed.
    await seite.addInitScript(merkeVerstoesse)
    for (const { pfad, arten } of SEITEN) {
      await seite.goto(pfad)
      const { texte, verstoesse } = await seite.evaluate(() => ({
        texte: [...document.querySelectorAll('script[type="application/ld+json"]')].map((block) => block.textContent ?? ''),
        verstoesse: window.verstoesse,
      }))
      const bloecke = texte.map((text) => JSON.parse(text))
      assert.deepEqual(verstoesse, [], pfad)
      const gefunden = bloecke.map((block) => block['@type']).sort()
      for (const art of arten) assert.ok(gefunden.includes(art), `${pfad}: ${art} is missing among ${gefunden}`)
      for (const block of bloecke) assert.equal(block['@context'], 'https://schema.org', pfad)
    }
    diagnose(`${SEITEN.length} kinds of pages`)
  },
  { arten: [SCHREIBTISCH] },
)

reise(
  'Das Bild einer geteilten Seite ist ein Bild, so groß wie angesagt',
  async (seite) => {
    await seite.goto(`/leistung/hundesteuer-anmelden?ort=${WANFRIED}`)
    const meta = (name: string) => seite.locator(`head meta[property="${name}"]`).getAttribute('content')
    const url = (await meta('og:image'))!
    assert.match((await meta('og:image:alt'))!, /Hund/)
    const masse = await seite.evaluate(async (src) => {
      const bild = new Image()
      bild.src = new URL(src).pathname + new URL(src).search
      await bild.decode()
      return [bild.naturalWidth, bild.naturalHeight]
    }, url)
    assert.deepEqual(masse, [Number(await meta('og:image:width')), Number(await meta('og:image:height'))])
  },
  { arten: [SCHREIBTISCH] },
)

test(
  'Als Skript würde derselbe Text gesperrt: die Regel gilt, die Daten brauchen keine Lücke darin',
  {
    skip: installedChromium() ? false : 'no Chromium installed',
  },
  () =>
    mitSeite(SCHREIBTISCH, instanz('A'), async (seite) => {
      await seite.addInitScript(merkeVerstoesse)
      await seite.goto('/hilfe')
      const gesperrt = await seite.evaluate(async () => {
        const skript = document.createElement('script')
        skript.textContent = 'window.verstoesse.push("executed")'
        document.head.append(skript)
        await new Promise((weiter) => setTimeout(weiter, 100))
        return window.verstoesse
      })
      assert.deepEqual(gesperrt, ['script-src-elem inline'])
    }),
)
