// What holds for every page: text is escaped, headings go down step by step, languages are named, ids are unique, nothing is inline.
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Leistung } from '../src/apps/portal/leistung/leistung.page.tsx'
import { Suche } from '../src/apps/portal/suche/suche.page.tsx'
import { alsHtml } from '../src/ui/seite.tsx'
import { beispiele } from './galerie/beispiele.tsx'
import { englisch, geburtsurkundeOhneOrt, hundesteuer } from './galerie/beispiele-leistung.ts'
import { rahmen } from './galerie/beispiele-rahmen.ts'
import { sichtbarerText } from './support/browser.ts'

const seiten = Object.entries(beispiele).map(([name, seite]) => [name, alsHtml(seite)] as const)

test.each(seiten)('%s: genau eine Hauptüberschrift, keine Stufe wird übersprungen', (_, html) => {
  const stufen = [...html.matchAll(/<h([1-6])[\s>]/g)].map((m) => Number(m[1]))
  expect(stufen.filter((s) => s === 1)).toHaveLength(1)
  expect(stufen.filter((stufe, i) => i > 0 && stufe > stufen[i - 1]! + 1)).toEqual([])
})

test.each(seiten)('%s: jede Kennung steht nur einmal da, jeder Anker führt zu einer', (_, html) => {
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((m) => m[1]!)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const ziele = [...html.matchAll(/(?:href="#|for="|labelledby="|describedby=")([^"]+)"/g)].flatMap((m) => m[1]!.split(' '))
  expect(ziele.filter((ziel) => !ids.includes(ziel))).toEqual([])
})

const hatFehler = (html: string) => html.includes('role="alert"')
test.each(seiten)('%s: der Titel beginnt mit „Fehler“, wenn ein Formular zurückkommt, und nur dann', (_, html) => {
  const titel = /<title>([^<]*)/.exec(html)?.[1] ?? ''
  expect(titel.startsWith(html.includes('<html lang="en"') ? 'Error: ' : 'Fehler: ')).toBe(hatFehler(html))
})

/** Forms that do not come back: a search and a choice of place answer with a page, in the others there is nothing to type. */
const OHNE_FEHLER = [
  ...['/suche', '/en/suche', '/ort', '/leistung/…', '/merkliste', '/redaktion/rueckmeldungen'],
  ...['/redaktion/suche/fachwortschatz', '/redaktion/suche/fachwortschatz/…/entfernen', '/redaktion/suche/fehlanzeigen'],
]
/** Where the forms of a page lead, whatever service, office or entry they are for. */
function formulareVon(html: string): string[] {
  const aktionen = [...html.matchAll(/<main.*<\/main>/gs)].flatMap(([main]) =>
    [...main.matchAll(/<form[^>]*action="([^"?#]*)/g)].map((m) => m[1]!),
  )
  return aktionen.map((aktion) => aktion.replace(/(?<=\/leistung\/)[^/]+|(?<=\/)(neu|[^/]*\d[^/]*)(?=\/|$)/g, '…'))
}
test('jedes Formular, das zurückkommen kann, hat eine Beispielseite mit Fehler', () => {
  const mitFehler = new Set(seiten.flatMap(([, html]) => (hatFehler(html) ? formulareVon(html) : [])))
  const ohne = seiten.flatMap(([, html]) => formulareVon(html)).filter((formular) => !mitFehler.has(formular))
  expect([...new Set(ohne)].filter((formular) => !OHNE_FEHLER.includes(formular))).toEqual([])
})

// Browsers call an empty `required` field wrong from the start: heard with Orca in Firefox as „ungültiger Eintrag“ on a form nobody had touched.
test.each(seiten)('%s: kein Feld gilt als falsch, bevor jemand es ausfüllt', (_, html) => {
  expect(html).not.toMatch(/<(input|textarea|select)[^>]*\srequired/)
})

// The name of a figure is its caption, so Orca reads the same words twice.
test.each(seiten)('%s: keine Abbildung wiederholt vorgelesen ihre Unterschrift', (_, html) => {
  expect(html).not.toContain('<figure')
})

/** Data for machines, and files of our own. */
const ERLAUBT = /<script type="application\/ld\+json">|<script type="module" src="\/assets\/[\w.-]+"><\/script>/g

test.each(seiten)('%s: nichts steht im Text der Seite, was die Sicherheitsrichtlinie verbietet', (_, html) => {
  expect(html).toMatch(/^<!doctype html>\n<html lang="(de|en)">/)
  expect(html.replace(ERLAUBT, '')).not.toMatch(/\sstyle=|<script|<style|\son[a-z]+=/)
  expect(html).not.toMatch(/undefined|\[object|NaN/)
})

const BOESE = '"><script>alert(1)</script>'
test('was jemand eingibt, bleibt Text', () => {
  const html = renderToString(
    <Suche rahmen={rahmen('de', '/suche', null)} was={BOESE} gesucht={BOESE} gesamt={0} gezeigt={0} treffer={[]} />,
  )
  expect(html.replace(ERLAUBT, '')).not.toContain('<script')
  expect(html).toContain('value="&quot;>&lt;script')
})

test('ohne Ort ist die Seite vollständig und fragt in klaren Worten nach dem Ort, der zählt', () => {
  const html = renderToString(<Leistung {...geburtsurkundeOhneOrt} />)
  expect(sichtbarerText(html)).toContain('Wo wurde das Kind geboren?')
  expect(html).toContain('action="/leistung/geburtsurkunde"')
  expect(sichtbarerText(html)).not.toContain('Warum dieses Amt?')
})

test('mit Ort nennt die Seite das Amt, den Grund und das Gesetz', () => {
  const seite = sichtbarerText(renderToString(<Leistung {...hundesteuer} />))
  for (const satz of [
    'Zuständig, weil Sie Wanfried gewählt haben.',
    'Warum dieses Amt?',
    '§ 7 Abs. 2 KAG Hessen',
    'nein (Demo)',
    'Stand',
  ]) {
    expect(seite).toContain(satz)
  }
})

// Orca passes over a block at the beginning of a `dd`: of “60 € im Jahr, für den ersten Hund” only the second half was heard.
test('das Wichtigste ist vorgelesen vollständig: Jede Antwort ist selbst der Text ihres dd', () => {
  const kasten = /<section class="aw-fakten".*?<\/section>/s.exec(renderToString(<Leistung {...hundesteuer} />))![0]
  expect(kasten.match(/<dd/g)).toHaveLength(hundesteuer.fakten.length)
  expect(kasten).not.toMatch(/<dd[^>]*><(?!\/)/)
})

test('die sechzehn Abschnitte und die Begriffe stehen auf der Seite und im Seitenmenü', () => {
  const html = renderToString(<Leistung {...hundesteuer} />)
  expect(html.match(/class="aw-abschnitt"/g)).toHaveLength(17)
  expect(sichtbarerText(html)).toContain('Auf dieser Seite: 17 Abschnitte')
})

test('was es nur auf Deutsch gibt, ist auf der englischen Seite als Deutsch ausgezeichnet und angekündigt', () => {
  const html = renderToString(<Leistung {...englisch} />)
  expect(html).toMatch(/German only\.<\/p><div class="aw-teil__leib" lang="de">/)
})

test('ist eine Leistung ganz auf Deutsch, sagt die englische Seite das einmal und nicht bei jedem Abschnitt', () => {
  const html = renderToString(<Leistung {...englisch} titelNurDeutsch />)
  expect(sichtbarerText(html).match(/German only/g)).toHaveLength(1)
  expect(html).toContain('<div class="aw-teil__leib" lang="de">')
})

test('ein Abschnitt ohne Inhalt fehlt auf der Seite und im Menü', () => {
  const html = renderToString(<Leistung {...hundesteuer} stichwoerter={[]} />)
  expect(html).not.toContain('stichwoerter')
})
