// How the interface reads a search: filters, place, mark, reasons; and what it says about it.
import { expect, test } from 'vitest'
import { echterIndex } from '../../domain/gebiet/fixtures.ts'
import { createSuche, type Suchdokument } from '../../domain/suche/index.ts'
import type { Aufruf } from './aufruf.ts'
import { EINGABE_SUCHE, EINGABE_VORSCHLAEGE } from './schema-suche.ts'
import { suche, vorschlaege } from './suche.ts'

const index = await echterIndex()
const [HESSEN, WANFRIED, KASSEL] = ['060000000000', '066360013013', '066110000000']
const engine = createSuche()
const setze = (art: Suchdokument['art'], titel: string, gebiete: string[], merkmale: Partial<Suchdokument['merkmale']> = {}) =>
  engine.put({
    art,
    id: art === 'thema' ? 'thema/buerger/hobby-und-freizeit' : `${art} ${titel}`,
    sprache: 'de',
    leistungsschluessel: null,
    titel,
    teaser: '',
    name: titel.toLowerCase().replaceAll(' ', '-'),
    gebiete,
    felder: {},
    merkmale: { zielgruppen: ['buerger'], ebene: 'land', themen: [], online: [], ...merkmale },
  })
for (const [i, wort] of ['anmelden', 'abmelden', 'finden', 'halten', 'abgeben'].entries())
  setze('leistung', `Hund ${wort}`, [HESSEN], { themen: ['buerger/hobby-und-freizeit'], online: i === 0 ? [WANFRIED] : [] })
setze('thema', 'Hund und Katze', [])
for (const [ort, ars] of Object.entries({ Wanfried: WANFRIED, Kassel: KASSEL }))
  setze('organisationseinheit', `Hundesteuerstelle ${ort}`, [ars], { ebene: 'gemeinde' })

const aufruf = {
  sprache: 'de',
  request: {},
  dienste: {
    clock: () => new Date('2026-11-26T10:00:00Z'),
    gebiete: async () => index,
    suche: () => engine,
    istAlltagswort: (wort: string) => wort === 'hund',
    adresse: (_: unknown, { art, name, ort }: { art: string; name: string; ort: string | null }) => `https://x/${art}/${name}?${ort}`,
  },
} as unknown as Aufruf
const suchen = (eingabe: object) => suche(EINGABE_SUCHE.parse(eingabe), aufruf)
const titel = ({ treffer }: Awaited<ReturnType<typeof suchen>>) => treffer.map((einer) => einer.titel)

test('ein Ort unter den Worten ist der Ort der Suche, und die Antwort sagt es', async () => {
  const antwort = await suchen({ q: 'hund anmelden wanfried', ort: KASSEL })
  expect(antwort).toMatchObject({ worte: 'hund anmelden', ort: { ars: WANFRIED }, ortErkannt: { ars: WANFRIED } })
  expect(antwort.treffer[0]).toMatchObject({ titel: 'Hund anmelden', url: `https://x/leistung/hund-anmelden?${WANFRIED}` })
})

test('ein Kreis unter den Worten ändert nichts am genannten Ort, der darin liegt', async () => {
  const antwort = await suchen({ q: 'hund anmelden werra-meißner-kreis', ort: WANFRIED })
  expect(antwort).toMatchObject({ worte: 'hund anmelden', ort: { ars: WANFRIED }, ortErkannt: { name: 'Werra-Meißner-Kreis' } })
})

test('wer den Ort als Wort meint, schaltet das Erkennen ab', async () => {
  const antwort = await suchen({ q: 'hund anmelden wanfried', ort: KASSEL, ortErkennen: 'false' })
  expect(antwort).toMatchObject({ worte: 'hund anmelden wanfried', ort: { ars: KASSEL }, ortErkannt: null })
})

test('Filter engen ein, die Facetten zählen weiter alle Arten', async () => {
  const nurThema = await suchen({ q: 'hund', art: 'thema' })
  expect(nurThema.treffer).toMatchObject([
    { art: 'thema', id: 'thema/buerger/hobby-und-freizeit', url: 'https://x/thema/hund-und-katze?null' },
  ])
  expect(nurThema.facetten.art).toMatchObject({ leistung: 5, thema: 1 })
  expect(titel(await suchen({ q: 'hund', online: 'true', ort: WANFRIED }))).toEqual(['Hund anmelden'])
  expect((await suchen({ q: 'hund', art: 'leistung,thema', thema: 'buerger/hobby-und-freizeit' })).gesamt).toBeGreaterThanOrEqual(5)
})

test('die Marke führt weiter, bis alles einmal da war', async () => {
  const [gesehen, seiten]: [string[], number[]] = [[], []]
  let weiter: string | null = null
  do {
    const seite: Awaited<ReturnType<typeof suchen>> = await suchen({ q: 'hund', art: 'leistung', anzahl: 2, ...(weiter ? { weiter } : {}) })
    gesehen.push(...titel(seite))
    seiten.push(seite.gezeigt)
    weiter = seite.weiter
  } while (weiter)
  expect([seiten, new Set(gesehen).size, gesehen.length]).toEqual([[0, 2, 4], 5, 5])
})

test('Gründe kommen nur auf Wunsch', async () => {
  expect((await suchen({ q: 'hund anmelden' })).treffer[0]).not.toHaveProperty('gruende')
  const [erster] = (await suchen({ q: 'hund anmelden', gruende: 'true' })).treffer
  expect(erster?.gruende).toContainEqual(expect.objectContaining({ wort: 'hund', feld: 'titel' }))
})

test('ein Tippfehler wird berichtigt und genannt, wörtlich nicht', async () => {
  expect((await suchen({ q: 'hundd anmelden' })).korrektur).toMatchObject({ getippt: 'hundd anmelden', gesucht: 'hund anmelden' })
  expect((await suchen({ q: 'hundd anmelden', woertlich: 'true' })).korrektur).toBeNull()
})

test('Vorschläge nennen Ämter des Ortes und Orte, die so beginnen', async () => {
  const schlage = (eingabe: object) => vorschlaege(EINGABE_VORSCHLAEGE.parse(eingabe), aufruf)
  const funde = (await schlage({ q: 'hundest', ort: WANFRIED })).vorschlaege
  expect(funde.map((fund) => fund.titel)).toContain('Hundesteuerstelle Wanfried')
  expect(funde.map((fund) => fund.titel)).not.toContain('Hundesteuerstelle Kassel')
  expect((await schlage({ q: 'wanfr' })).orte).toMatchObject([{ kurzname: 'Wanfried', zusatz: 'Werra-Meißner-Kreis, Hessen' }])
})
