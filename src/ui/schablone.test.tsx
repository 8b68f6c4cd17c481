// What is drawn once and filled in later must be what drawing it anew gives, whatever people and towns call things.
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { Link } from './link.tsx'
import type { Rahmen } from './rahmen.ts'
import { schablone, setzeEin } from './schablone.ts'
import { alsHtml, Seite } from './seite.tsx'
import { Suchkopf } from './suchkopf.tsx'
import { texte } from './texte/index.ts'
import { type Treffer, Trefferliste } from './treffer.tsx'

const BOESE = [
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp;amp; &',
  '</a></li></ol><h1>',
  '$& $1 $` $$ \\1',
  '8x9Wort_titel_9x8 /8x9Adresse_url_9x8',
  '-->]]>{titel}${titel}',
  '🐶\u0000\u2028',
]
const ADRESSEN = [
  '/leistung/hund?q="><b>&x=\'',
  '//boese.example',
  '/\\boese.example',
  'javascript:alert(1)',
  ' /a b\t',
  '/\t/boese.example',
  '',
]

type Worte = Record<'titel' | 'url', string>
const zeichne = ({ titel, url }: Worte, { gross }: { gross: boolean }) => (
  <li title={titel}>
    <Link href={url} class={gross ? 'gross' : undefined}>
      {titel}
    </Link>
  </li>
)

test.each(BOESE.flatMap((titel) => ADRESSEN.map((url) => [titel, url])))('%j als Titel, %j als Adresse', (titel, url) => {
  const drucke = schablone(zeichne, ['url'])
  for (const gross of [true, false, true]) {
    const gedruckt = renderToString(setzeEin(drucke(String(gross), { gross }, { titel, url })))
    expect(gedruckt).toBe(renderToString(zeichne({ titel, url }, { gross })))
    expect(gedruckt).not.toMatch(/<script|<b>|<h1|href="(?!\/leistung|\/a|")/)
  }
})

describe('ein Treffer', () => {
  const liste = (treffer: Treffer) => renderToString(<Trefferliste treffer={[treffer]} t={texte('de')} />)
  const voll = (wort: string): Treffer => ({
    art: 'leistung',
    titel: wort,
    url: `/leistung/${wort}`,
    teaser: wort,
    ebene: 'stadt',
    traeger: wort,
    weg: 'online',
    klick: `/suche/klick?was=${wort}`,
    empfohlen: true,
    warum: { url: `/suche?warum=${wort}`, gruende: null },
  })

  test.each(BOESE)('mit %j bleibt ein Treffer ohne fremde Elemente', (wort) => {
    const elemente = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([element]) => element)
    expect(elemente(liste(voll(wort)))).toEqual(elemente(liste(voll('harmlos'))))
  })

  test('was ihm fehlt, steht auch nach einem vollen nicht da', () => {
    liste(voll('voll'))
    const html = liste({ art: 'leistung', titel: 'leer', url: '/leistung/leer' })
    expect(html).toContain('<a href="/leistung/leer">leer</a>')
    expect(html).not.toMatch(/undefined|voll|ping|badge|aw-warumlink|aw-ebene/)
  })

  test('ein Titel der einen Seite steht nicht auf der nächsten', () => {
    expect(liste(voll('geheimes-eins'))).toContain('geheimes-eins')
    expect(liste(voll('zwei'))).not.toContain('geheimes-eins')
  })
})

describe('die Hülle einer Seite', () => {
  const rahmen = (wort: string): Rahmen => ({
    sprache: 'de',
    dateien: { stil: '/stil.css', schriften: [] },
    auftritt: { name: `Stadt ${wort}`, untertitel: `bei ${wort}`, demo: true },
    kanonisch: `https://portal.example/${wort}`,
    sprachen: [
      { sprache: 'de', url: `/suche?q=${wort}` },
      { sprache: 'en', url: `/en/suche?q=${wort}` },
    ],
    ort: { name: `Ort ${wort}`, zusatz: `Kreis ${wort}`, ars: `066${wort}` },
    hier: `/suche?q=${wort}&ort=1`,
  })
  const seite = (wort: string, wie: Partial<Rahmen> = {}) => {
    const eine = { ...rahmen(wort), ...wie }
    return alsHtml(
      <Seite rahmen={eine} titel={wort} verborgen davor={<Suchkopf rahmen={eine} was={wort} />}>
        <p>{wort}</p>
      </Seite>,
    )
  }

  test('von der einen Anfrage steht nichts auf der Seite der nächsten', () => {
    const [geheim, zwei] = [seite('geheim'), seite('zwei')]
    expect(zwei).not.toContain('geheim')
    expect(zwei).toBe(geheim.replaceAll('geheim', 'zwei'))
    expect(zwei.match(/zwei/g)?.length).toBeGreaterThan(15)
  })

  test('was sich an der Form ändert, zeigt sich sofort', () => {
    expect(seite('eins')).toContain('data-ort="066eins"')
    const ohneOrt = seite('eins', { ort: null, aktiv: 'themen', sprachen: [] })
    expect(ohneOrt).not.toMatch(/data-ort|066|Ort eins|hreflang|undefined|null/)
    expect(ohneOrt).toContain('aria-current="true"')
    expect(seite('eins', { sprache: 'en' })).toContain('<html lang="en">')
    expect(seite('')).toMatch(/name="q"[^>]* value[ />]/)
    expect(seite('eins', { dateien: { stil: '', schriften: [], vorschlaege: '/v.js' } })).toContain('<script type="module" src="/v.js">')
  })

  test.each(BOESE)('mit %j bleibt sie ohne fremde Elemente', (wort) => {
    const elemente = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(([element]) => element)
    expect(elemente(seite(wort))).toEqual(elemente(seite('harmlos')))
  })
})
