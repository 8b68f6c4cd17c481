// What is looked up, remembered or left out for speed's sake must give what the plain way gives: on stocks made up from a fixed seed.
import { expect, test } from 'vitest'
import { SCHICHTEBENEN, SPRACHEN } from '../leistung/index.ts'
import { ENTFALTET, verkuerzt } from './bestand/bestandteile.ts'
import { ARTEN } from './bestand/merkmale.ts'
import { dokument, sucheMit, WANFRIED } from './fixtures.ts'
import { createSuche, type Suchanfrage, type Suchdokument, type Wortpaar, ZIELGRUPPEN } from './index.ts'
import { createGramme } from './sprache/aehnlich.ts'

const WORTE =
  'hund steuer hundesteuer anmelden gewerbe gewerbeschein erlaubnis fischen fischereischein angeln schein wohnung wohnungsgeber bestätigung urkunde geburt geburtsurkunde meldung abmelden'.split(
    ' ',
  )
const ORTE = [WANFRIED[0]!, WANFRIED[1]!, '060000000000', '064140000000']
const WORTSCHATZ: readonly Wortpaar[] = [
  { wort: 'angelschein', begriff: 'fischereischein', art: 'synonym' },
  { wort: 'töle', begriff: 'hund', art: 'mundart' },
  { wort: 'bello anmelden', begriff: 'hundesteuer', art: 'oberbegriff' },
  { wort: 'hundestuer', begriff: 'gewerbe', art: 'marke' }, // repaired as long as nobody says that it is a word
]

/** Random numbers from 0 to below 1. */
function zufall(saat: number): () => number {
  let zustand = saat
  return () => {
    zustand = (Math.imul(zustand, 1_103_515_245) + 12_345) & 0x7fffffff
    return zustand / 0x80000000
  }
}

function erfunden(anzahl: number, saat: number) {
  const wuerfel = zufall(saat)
  const eines = <T>(liste: readonly T[]) => liste[Math.floor(wuerfel() * liste.length)]!
  const einige = <T>(liste: readonly T[]) => liste.filter(() => wuerfel() < 0.5)
  const dokumente = Array.from({ length: anzahl }, (_, nr): Suchdokument => {
    const merkmale = { zielgruppen: einige(ZIELGRUPPEN), ebene: eines([...SCHICHTEBENEN, null]), themen: einige(['a', 'b', 'c']) }
    return dokument(`${eines(WORTE)} ${eines(WORTE)}`, [eines(WORTE)], {
      id: `d${Math.floor(nr / 1.3)}`,
      art: eines(ARTEN),
      sprache: eines(SPRACHEN),
      gebiete: [eines(ORTE)],
      merkmale: { ...merkmale, online: wuerfel() < 0.3 ? [eines(ORTE)] : [] },
    })
  })
  const fragen = Array.from({ length: anzahl }, (): Suchanfrage => {
    const q = [eines([...WORTE, 'angelschein', 'töle', 'bello', 'hundestuer', 'gewerbeschien']), ...einige([eines(WORTE)])].join(' ')
    return { q, kette: wuerfel() < 0.7 ? WANFRIED : [], anzahl: 50 }
  })
  return { dokumente, fragen }
}

test('gezählt wird ohne Filter wie mit einem, der alles durchlässt', () => {
  const { dokumente, fragen } = erfunden(80, 1)
  const suche = sucheMit(dokumente)
  for (const frage of fragen) {
    const alles = suche.search(frage)
    expect(suche.search({ ...frage, filter: { art: ARTEN } }), frage.q).toEqual(alles)
    expect(suche.search({ ...frage, filter: { sprache: SPRACHEN } }), frage.q).toEqual(alles)
  }
})

test('was gemerkt ist, heißt nach jeder Änderung, was es in einer neuen Suche heißt', () => {
  const { dokumente, fragen } = erfunden(24, 2)
  const gefragte = createSuche()
  const antworten = (suche: typeof gefragte) =>
    fragen.map((frage) => {
      const { treffer, korrektur } = suche.search(frage)
      return { q: frage.q, korrektur, treffer: treffer.map(({ id, punkte }) => [id, punkte]) }
    })
  const da = new Map<string, Suchdokument>()
  for (const [nr, eines] of dokumente.entries()) {
    gefragte.put(eines)
    da.set(`${eines.id} ${eines.sprache}`, eines)
    expect(antworten(gefragte), `Dokument ${nr}`).toEqual(antworten(sucheMit([...da.values()])))
    if (nr % 6 !== 5) continue
    const paare = WORTSCHATZ.slice(nr % 4)
    gefragte.setWortschatz(paare)
    const neue = sucheMit([...da.values()])
    neue.setWortschatz(paare)
    expect(antworten(gefragte), `Wortschatz ${nr}`).toEqual(antworten(neue))
    gefragte.setWortschatz([])
  }
})

test('ein Gewicht wird zur nächsten Stufe', () => {
  const wuerfel = zufall(3)
  const stufe = (gewicht: number) => Math.log2(1 + gewicht)
  const halbe = (stufe(ENTFALTET[2]!) - stufe(ENTFALTET[1]!)) / 2
  const gewichte = Array.from({ length: 5_000 }, () => ENTFALTET[1]! + wuerfel() ** 4 * (ENTFALTET[255]! - ENTFALTET[1]!))
  const daneben = gewichte.map((gewicht) => Math.abs(stufe(ENTFALTET[verkuerzt(gewicht)]!) - stufe(gewicht)))
  expect(Math.max(...daneben)).toBeLessThan(halbe + 1e-6)
  expect([0, 0.001, 1e9].map(verkuerzt)).toEqual([1, 1, 255])
})

test('ähnliche Worte sind dieselben, wie wenn jede Gruppe jedes Wortes gezählt wird', () => {
  const wuerfel = zufall(4)
  const silbe = () => 'bdfghklmnrst'[Math.floor(wuerfel() * 12)]! + 'aeiou'[Math.floor(wuerfel() * 5)]!
  const worte = [...new Set(Array.from({ length: 1_200 }, () => `${silbe()}${silbe()}${wuerfel() < 0.7 ? 'rungen' : silbe()}`))]
  const gramme = createGramme()
  for (const wort of worte) gramme.put(wort)
  const gruppenVon = (wort: string) => new Set([...wort].map((_, i) => ` ${wort} `.slice(i, i + 3)))
  const laengen = new Map<string, number>()
  for (const wort of worte) for (const gruppe of gruppenVon(wort)) laengen.set(gruppe, (laengen.get(gruppe) ?? 0) + 1)
  for (const gefragt of worte.slice(0, 60).map((wort) => silbe() + wort.slice(2)))
    for (const mindestens of [0.25, 0.4, 0.7]) {
      const gruppen = gruppenVon(gefragt)
      const bekannte = [...gruppen].filter((gruppe) => laengen.has(gruppe)).sort((a, b) => laengen.get(a)! - laengen.get(b)!)
      const gelesene = bekannte.filter((gruppe, platz) => platz < 3 || laengen.get(gruppe)! <= 500)
      const geschenkt = bekannte.length - gelesene.length
      const gemeinsame = (wort: string) => gelesene.filter((gruppe) => gruppenVon(wort).has(gruppe)).length
      const nahe = worte.filter(
        (wort) => gemeinsame(wort) > 0 && gemeinsame(wort) + Math.min(geschenkt, gemeinsame(wort)) >= mindestens * gruppen.size,
      )
      const gefunden = gramme.find(gefragt, { mindestens, hoechstens: worte.length }).map(({ nr }) => worte[nr]!)
      expect(gefunden.sort(), `${gefragt} ${mindestens}`).toEqual(nahe.sort())
    }
})
