// The first view of every kind of page: small, hardly held up, whole without script, and no rule lost from its style sheet. Sizes only; times are the benchmark's.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildAssets } from '../build-assets.mjs'
import { waehleRegeln } from '../build-stil.mjs'
import { dateien as bediene } from '../src/apps/betrieb/dateien.ts'
import { dateienAus } from '../src/apps/portal/dateien.ts'
import { HttpRefusal } from '../src/platform/http/index.ts'
import { alsHtml } from '../src/ui/seite.tsx'
import { dateien } from './galerie/beispiele-rahmen.ts'
import { ersteAnsicht, maengelDerAnsicht } from './support/erste-ansicht.ts'

const ordner = mkdtempSync(join(tmpdir(), 'amtswerk-ansicht-'))
const app = Fastify()
let stil = ''
let seiten: [name: string, html: string][] = []

beforeAll(async () => {
  Object.assign(dateien, dateienAus(await buildAssets({ ausgabe: ordner })), { thema: '/thema/petrol.css' })
  stil = readFileSync(join(ordner, dateien.stil.replace('/assets/', '')), 'utf8')
  const { beispiele } = await import('./galerie/beispiele.tsx')
  seiten = Object.entries(beispiele).map(([name, seite]) => [name, alsHtml(seite)])
  app.setErrorHandler((fehler, _request, reply) => reply.code(fehler instanceof HttpRefusal ? fehler.status : 500).send())
  await bediene(app, ordner)
})
afterAll(async () => {
  await app.close()
  rmSync(ordner, { recursive: true })
})

/** The small sheet of colours and the icon are made by the program; all else lies in the build. */
const GEZEICHNET = /^\/(?:favicon\.svg$|thema\/)/

const hole = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { 'accept-encoding': 'br', ...headers } })

test('keine Seite braucht für den ersten Blick mehr als 90 KB, mehr als zwei blockierende Dateien oder eine fremde Adresse', async () => {
  const groessen = new Map<string, number>()
  for (const url of new Set(seiten.flatMap(([, html]) => ersteAnsicht(html).dateien)))
    groessen.set(url, GEZEICHNET.test(url) ? 1_000 : (await hole(url)).rawPayload.length)
  const groesse = (url: string) => groessen.get(url)!
  expect(groessen.size).toBeGreaterThan(4)
  expect(seiten.length).toBeGreaterThan(40)
  expect(seiten.flatMap(([name, html]) => maengelDerAnsicht(html, groesse).map((mangel) => `${name}: ${mangel}`))).toEqual([])
})

test('ein Skript hat eine Seite nur, wo es etwas belebt, und nie vor dem Inhalt', () => {
  const mit = seiten.filter(([, html]) => /<script(?! type="application\/ld\+json")/.test(html))
  expect(mit.length).toBeGreaterThan(0)
  for (const [name, html] of mit) {
    expect(html, name).toContain('data-vorschlaege=')
    expect(html.indexOf('<script type="module"'), name).toBeGreaterThan(html.indexOf('<form'))
  }
})

describe('Stilblatt', () => {
  const voll = () => readFileSync(createRequire(import.meta.url).resolve('@kern-ux/native/dist/kern.min.css'), 'utf8')
  const klassen = () =>
    new Set(seiten.flatMap(([, html]) => [...html.matchAll(/\sclass="([^"]+)"/g)].flatMap(([, liste]) => liste!.split(/\s+/))))
  const genannt = (css: string) => new Set([...css.matchAll(/\.((?:kern|aw)-[\w-]+)/g)].map(([, name]) => name!))

  test('was KERN für eine Klasse vorsieht, die auf einer Seite steht, ist im Stilblatt geblieben', () => {
    const [benutzt, im] = [[...genannt(waehleRegeln(voll(), klassen()))], genannt(stil)]
    expect(benutzt.length).toBeGreaterThan(25)
    expect(benutzt.filter((name) => !im.has(name))).toEqual([])
  })
  test('was keine Seite benutzt, ist fort; was unser eigenes ist, steht darin', () => {
    expect(genannt(stil).has('kern-accordion')).toBe(false)
    expect(stil.length).toBeLessThan(voll().length / 2)
    for (const name of ['aw-treffer', 'aw-titel', 'aw-abschnitt']) expect(genannt(stil)).toContain(name)
  })
  test('Zustände, dunkle Farben und erzwungene Farben einer benutzten Klasse bleiben, was sonst verneint wird auch', () => {
    const css = `.kern-btn:hover{color:red}.kern-btn[disabled]{a:b}@media (forced-colors:active){.kern-btn{c:d}}@media (prefers-color-scheme:dark){.kern-btn{e:f}.kern-alert{g:h}}
      .kern-btn:not(.kern-alert){i:j}.kern-btn .kern-alert,.kern-btn:focus{k:l}.kern-alert{m:n}`
    const gewaehlt = waehleRegeln(css, new Set(['kern-btn'])).replace(/\s/g, '')
    expect(gewaehlt).toBe(
      '.kern-btn:hover{color:red}.kern-btn[disabled]{a:b}@media(forced-colors:active){.kern-btn{c:d}}@media(prefers-color-scheme:dark){.kern-btn{e:f}}.kern-btn:not(.kern-alert){i:j}.kern-btn:focus{k:l}',
    )
    for (const frage of ['forced-colors', 'prefers-color-scheme:dark', 'print'])
      expect(new RegExp(`@media[^{]*${frage}`).test(stil), frage).toBe(true)
  })
})

test('das Stilblatt steht vor allem anderen im Kopf, die Schriften hinter ihm und ohne Vorrang', () => {
  for (const [name, html] of seiten) {
    const [stilblatt, schrift, titel] = ['<link rel="stylesheet"', '<link rel="preload"', '<title>'].map((teil) => html.indexOf(teil))
    expect([stilblatt! > 0, stilblatt! < schrift!, schrift! < titel!], name).toEqual([true, true, true])
    expect(html.match(/<link rel="preload"[^>]* fetchpriority="low"/g), name).toHaveLength(dateien.schriften.length)
  }
})

test('nur bis zum ersten Bild bleibt ungesetzt, was darunter liegt: nicht auf Papier, nicht bei einer Sprungmarke, nicht auf Dauer', () => {
  expect(stil.match(/content-visibility:auto/g)).toHaveLength(1)
  expect(/@keyframes aw-gleich\{(?:0%|from)\{content-visibility:auto\}\}/.test(stil)).toBe(true)
  const regel =
    /@media screen and \(prefers-reduced-motion:\s?no-preference\)\{:root:not\(:has\(:target\)\)[^{}]*\{[^{}]*animation:([^;}]*)\}\}/
  expect(regel.exec(stil)?.[1]?.split(' ').sort()).toEqual(['.1s', '1ms', 'aw-gleich', 'backwards'])
})

describe('Zeichen', () => {
  test('alle stehen in einem Bild, jedes an seinem Platz, das Bild einmal im Stilblatt', () => {
    const bild = readFileSync('src/ui/stil/zeichen.svg', 'utf8')
    const orte = [...bild.matchAll(/translate\(0 (\d+)\)( scale)?/g)].map(([, y, kern]) => Number(y) / 24 - (kern ? 1 : 0))
    const namen = [...readFileSync('src/ui/zeichen.tsx', 'utf8').matchAll(/aw-i--(\w+)/g)].map(([, name]) => name!)
    const plaetze = namen.map((name) => Number(new RegExp(`\\.aw-i--${name}\\{--platz:\\s?(\\d+)\\}`).exec(stil)?.[1]))
    expect(plaetze.sort((a, b) => a - b)).toEqual([0, ...orte])
    expect(bild).toContain(`viewBox="0 0 24 ${24 * namen.length}"`)
    expect(stil).toContain(`calc(var(--platz) * 100% / ${namen.length - 1})`)
    expect(stil.match(/data:image/g)).toHaveLength(1)
  })
})

describe('Schriften', () => {
  const schnitte = () =>
    [...stil.matchAll(/@font-face\{([^}]*)\}/g)]
      .map(([, regel]) => regel!)
      .filter((regel) => regel.includes('url('))
      .map((regel) => ({
        url: /url\("?([^")]+)/.exec(regel)![1]!,
        anzeige: /font-display:\s?(\w+)/.exec(regel)![1],
        bereich: bereichVon(/unicode-range:\s?([^;]+)/.exec(regel)![1]!),
      }))
  const bereichVon = (text: string) =>
    text.split(',').map((teil) =>
      teil
        .trim()
        .slice(2)
        .split('-')
        .map((zahl) => Number.parseInt(zahl, 16)),
    )
  const hat = (bereich: number[][], zeichen: number) => bereich.some(([von, bis]) => zeichen >= von! && zeichen <= (bis ?? von!))

  test('keine lässt den Text springen, und was vorab geladen wird, sind die beiden ersten', () => {
    expect(new Set(schnitte().map(({ anzeige }) => anzeige))).toEqual(new Set(['optional']))
    expect(
      schnitte()
        .slice(0, 2)
        .map(({ url }) => url),
    ).toEqual(dateien.schriften)
  })
  test('deutsche und englische Seiten kommen mit den beiden aus, für Namen mit anderen Buchstaben gibt es die weiteren', () => {
    const [erste, fett, weitere, fettWeitere] = schnitte()
    expect([fett!.bereich, fettWeitere!.bereich]).toEqual([erste!.bereich, weitere!.bereich])
    const zeichen = new Set(seiten.flatMap(([, html]) => [...html.replace(/<[^>]+>/g, '')].map((eines) => eines.codePointAt(0)!)))
    expect([...zeichen].filter((eines) => eines > 31 && !hat(erste!.bereich, eines)).map((eines) => String.fromCodePoint(eines))).toEqual(
      [],
    )
    for (const eines of 'ŁłŽžŞşĞğČčĐđŐőẞạ') expect(hat([...erste!.bereich, ...weitere!.bereich], eines.codePointAt(0)!), eines).toBe(true)
  })
})

describe('Dateien', () => {
  test('gehen gepackt hinaus, gelten für immer und werden nicht zweimal geschickt', async () => {
    const gepackt = await hole(dateien.stil)
    expect(gepackt.headers).toMatchObject({
      'content-encoding': 'br',
      vary: 'accept-encoding',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': 'text/css; charset=utf-8',
    })
    expect(gepackt.rawPayload.length).toBeLessThan(20_000)
    const { etag } = gepackt.headers
    expect((await hole(dateien.stil, { 'if-none-match': etag! })).statusCode).toBe(304)
    const roh = await hole(dateien.stil, { 'accept-encoding': 'identity' })
    expect([roh.headers['content-encoding'], roh.body]).toEqual([undefined, stil])
    expect(roh.headers.etag).not.toBe(etag)
    expect((await hole(dateien.stil, { 'accept-encoding': 'gzip' })).headers['content-encoding']).toBe('gzip')
    expect((await hole(dateien.schriften[0]!)).headers).toMatchObject({ 'content-type': 'font/woff2' })
  })
  test.each(['/assets/manifest.json', '/assets/', '/assets/..%2fmain.js', '/assets/stil.css', '/assets/%2e%2e', '/assets/__proto__'])(
    '%s gibt es nicht',
    async (url) => {
      expect((await hole(url)).statusCode).toBe(404)
    },
  )
})
