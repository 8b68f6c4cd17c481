// What the search promises through its face: marks, filters, best bets, phrases, repair, place, languages, and that it stays right while its stock changes.
import { describe, expect, test } from 'vitest'
import { dokument, HESSEN, sucheMit, titel, WANFRIED } from './fixtures.ts'
import type { Suchdokument, Suche } from './index.ts'

const HUND = dokument('Hund anmelden', ['Hundesteuer'])
const KATZE = dokument('Katze melden')
const DREI = [HUND, KATZE, dokument('Hund abmelden')]

describe('Phrasen', () => {
  const suche = sucheMit([dokument('Wohnung der Stadt mieten'), dokument('Stadt Wohnung')])
  test('in Anführungszeichen stehen die Wörter hintereinander', () => {
    expect(titel(suche, 'wohnung stadt')).toHaveLength(2)
    expect(titel(suche, '„stadt wohnung“')).toEqual(['Stadt Wohnung'])
  })
  test('Füllwörter in Anführungszeichen verbergen nichts', () => expect(titel(suche, 'wohnung "der"')).toHaveLength(2))
})

describe('Berichtigung', () => {
  const suche = sucheMit(DREI)
  test('wird gesagt und unterbleibt, wenn es wörtlich sein soll', () => {
    expect(suche.search({ q: 'Katzze melden' }).korrektur).toEqual({ getippt: 'Katzze melden', gesucht: 'katze melden' })
    expect(suche.search({ q: 'Katzze melden', woertlich: true }).korrektur).toBeNull()
    expect(suche.search({ q: 'Katze melden' }).korrektur).toBeNull()
  })
  test('berichtigt heißt nur das Wort, das falsch war', () => {
    const arten = suche.begruende({ q: 'Hudn Anmelden' }, HUND.id).map(({ wort, art }) => [wort, art])
    expect(new Map(arten as [string, string][])).toEqual(
      new Map([
        ['hund', 'berichtigt'],
        ['anmelden', 'wort'],
      ]),
    )
  })
})

describe('Vorschläge', () => {
  const wort = (begriff: string) => ({ wort: 'knöllchen', begriff, art: 'oberbegriff' as const })
  const vorschlaege = (suche: Suche, q: string, kette: readonly string[] = []) => suche.suggest(q, { kette }).map((eines) => eines.titel)

  test('vergessen, was der Wortschatz nicht mehr sagt, auch wenn er das Wort noch kennt', () => {
    const suche = sucheMit([dokument('Hundesteuer anmelden'), dokument('Verwarnungsgeld zahlen')])
    suche.setWortschatz([wort('Hundesteuer')])
    expect(vorschlaege(suche, 'knöll')).toEqual(['Hundesteuer anmelden'])
    suche.setWortschatz([wort('Verwarnungsgeld')])
    expect(vorschlaege(suche, 'knöll')).toEqual(['Verwarnungsgeld zahlen'])
  })

  test('an einem Ort verdrängt nichts von anderswo, was hier gilt', () => {
    const anderswo = Array.from({ length: 9 }, (_, nr) => dokument(`Knöllerstelle ${nr}`, [], { gebiete: ['064140000000'] }))
    const suche = sucheMit([...anderswo, dokument('Verwarnungsgeld zahlen')])
    suche.setWortschatz([wort('Verwarnungsgeld')])
    expect(vorschlaege(suche, 'knöll', WANFRIED)).toEqual(['Verwarnungsgeld zahlen'])
  })
})

describe('Empfehlungen', () => {
  const suche = sucheMit([...DREI, dokument('Fern', [], { gebiete: ['064140000000'] })])
  suche.setEmpfehlungen([{ anfrage: 'hund anmelden', ids: [KATZE.id, 'fern', 'unbekannt'] }])
  test('bleiben weg, wenn ohne sie gefragt wird', () => {
    expect(titel(suche, 'hund anmelden', { kette: WANFRIED, ohneEmpfehlungen: true })[0]).toBe('Hund anmelden')
    expect(suche.search({ q: 'hund anmelden', ohneEmpfehlungen: true }).treffer.some(({ empfohlen }) => empfohlen)).toBe(false)
  })
  test('stehen vorn, auch wenn die Wörter sie nicht finden, und werden mitgezählt', () => {
    const { treffer, gesamt } = suche.search({ q: 'meinen HUND anmelden', kette: WANFRIED })
    expect(treffer.map(({ titel, empfohlen }) => [titel, empfohlen]).slice(0, 2)).toEqual([
      ['Katze melden', true],
      ['Hund anmelden', false],
    ])
    expect(gesamt).toBe(treffer.length)
  })
  test('gelten nicht anderswo und nicht gegen einen Filter; ein leerer Filter ist keiner', () => {
    expect(titel(suche, 'hund anmelden', { kette: WANFRIED })).not.toContain('Fern')
    expect(titel(suche, 'hund anmelden', { filter: { art: ['organisationseinheit'] } })).toEqual([])
    expect(titel(suche, 'hund anmelden', { filter: { thema: [] } })[0]).toBe('Katze melden')
  })
})

describe('Facetten', () => {
  const mit = (name: string, themen: string[], online: string[]) =>
    dokument(`Antrag ${name}`, [], { merkmale: { zielgruppen: ['buerger'], ebene: 'land', themen, online } })
  const suche = sucheMit([mit('eins', ['a'], [WANFRIED[0]!]), mit('zwei', ['b'], ['064140000000']), mit('drei', ['a', 'b'], [])])
  test('jede Art zählt, als wäre von ihr nichts gewählt', () => {
    const { gesamt, facetten } = suche.search({ q: 'antrag', filter: { thema: ['a'] } })
    expect([gesamt, [...facetten.thema], facetten.zielgruppe.get('buerger')]).toEqual([
      2,
      [
        ['a', 2],
        ['b', 2],
      ],
      2,
    ])
  })
  test('mehrere Werte heißen „einer davon“', () => expect(titel(suche, 'antrag', { filter: { thema: ['a', 'b'] } })).toHaveLength(3))
  test('online zählt, was am Ort online geht', () => {
    expect(titel(suche, 'antrag', { kette: WANFRIED, filter: { online: true } })).toEqual(['Antrag eins'])
    expect(suche.search({ q: 'antrag' }).facetten.online).toBe(2)
  })
})

describe('Blättern', () => {
  const viele = Array.from({ length: 30 }, (_, nr) => dokument(`Antrag ${String(nr).padStart(2, '0')}`))
  test.each(['x', '!!!!!!!!', 'A'.repeat(9), 'A'.repeat(8 * 201), '\u0000'.repeat(8)])('eine kaputte Marke ist keine: %j', (weiter) => {
    const suche = sucheMit(viele)
    expect(suche.search({ q: 'antrag', weiter })).toEqual(suche.search({ q: 'antrag' }))
  })
  test('was die ganze Zeit da war, kommt genau einmal, auch wenn sich der Bestand ändert', () => {
    const suche = sucheMit(viele)
    const gezeigt: string[] = []
    let weiter: string | null = null
    for (let seite = 0; seite < 20; seite++) {
      const antwort = suche.search({ q: 'antrag', anzahl: 4, weiter })
      gezeigt.push(...antwort.treffer.map(({ id }) => id))
      weiter = antwort.weiter
      if (weiter === null) break
      suche.put(dokument(`Antrag 0${seite} neu`))
      suche.put({ ...viele[20 + seite]!, teaser: 'anders' })
      suche.remove(viele[29 - seite]!.id)
    }
    expect(weiter).toBeNull()
    expect(new Set(gezeigt).size).toBe(gezeigt.length)
    expect(gezeigt).toEqual(expect.arrayContaining(viele.slice(0, 20).map(({ id }) => id)))
  })
})

describe('Ort, Beliebtheit, Sprache', () => {
  test('Beliebtheit entscheidet zwischen Gleichen und sonst nichts', () => {
    const suche = sucheMit([
      dokument('Hund Alt'),
      dokument('Hund Neu'),
      dokument('Anderes', [], { teaser: 'kurz', felder: { text: `${'viel Text '.repeat(60)} Hund` } }),
    ])
    suche.setBeliebtheit(
      new Map([
        ['hund-neu', 1],
        ['anderes', 1],
      ]),
    )
    expect(titel(suche, 'hund').slice(0, 2)).toEqual(['Hund Neu', 'Hund Alt'])
  })
  test('näher am Ort steht weiter vorn', () => {
    const ebenen = [HESSEN[0]!, WANFRIED[1]!, WANFRIED[0]!].map((ars) => dokument('Antrag', [], { id: ars, gebiete: [ars] }))
    const ids = sucheMit(ebenen)
      .search({ q: 'antrag', kette: WANFRIED })
      .treffer.map(({ id }) => id)
    expect(ids).toEqual([WANFRIED[0], WANFRIED[1], HESSEN[0]])
  })
  test('ohne gefragte und ohne deutsche Fassung bleibt ein Treffer weg', () =>
    expect(titel(sucheMit([{ ...HUND, sprache: 'en', titel: 'Register a dog' }]), 'dog')).toEqual([]))
})

describe('Ein Bestand im Wandel', () => {
  const WORTE = 'hund katze steuer antrag ausweis wohnung geld kind bau pass'.split(' ')
  // Every word stays known: which words ever were is what two nodes may differ in.
  const anker = dokument('Anker', [], { felder: { text: WORTE.join(' ') } })
  const frisch = (jetzige: Iterable<Suchdokument>) => sucheMit([anker, ...jetzige])
  const antworten = (suche: Suche) =>
    [...WORTE, 'hund steuer', 'wohnung geld antrag'].map((q) => {
      const { treffer, gesamt, facetten } = suche.search({ q, anzahl: 50, filter: { thema: ['t1', 't2'] } })
      return { treffer: treffer.map(({ id, punkte }) => [id, punkte.toFixed(4)]), gesamt, facetten }
    })
  test('Tausende Änderungen lassen nichts zurück: dieselben Antworten wie frisch gefüllt, in jeder Reihenfolge', () => {
    let zufall = 42
    const wahl = (bis: number) => {
      zufall = (Math.imul(zufall, 1_103_515_245) + 12_345) & 0x7fffffff
      return (zufall >> 8) % bis
    }
    const suche = frisch([])
    const jetzige = new Map<string, Suchdokument>()
    for (let i = 1; i <= 6_000; i++) {
      const id = `id${wahl(60)}`
      if (wahl(3) === 0) {
        suche.remove(id)
        for (const sprache of ['de', 'en']) jetzige.delete(id + sprache)
      } else {
        const sprache = wahl(4) === 0 ? 'en' : 'de'
        const worte = Array.from({ length: 1 + wahl(4) }, () => WORTE[wahl(WORTE.length)]!)
        const neues = dokument(worte.join(' '), [WORTE[wahl(WORTE.length)]!], {
          id,
          sprache,
          merkmale: { zielgruppen: [], ebene: 'land', themen: [`t${wahl(4)}`], online: [] },
        })
        suche.put(neues)
        jetzige.delete(id + sprache)
        jetzige.set(id + sprache, neues)
      }
      if (i % 1_000 > 0) continue
      expect(suche.stand().dokumente).toBe(jetzige.size + 1)
      expect(antworten(suche)).toEqual(antworten(frisch(jetzige.values())))
      expect(antworten(suche)).toEqual(antworten(frisch([...jetzige.values()].reverse())))
    }
  })
})

describe('Feindliches', () => {
  const boese = [
    '',
    ' ',
    'und der die',
    '🐕'.repeat(500),
    '\u202Eשלום مرحبا',
    '\ud800\udfff\ud800',
    '\u0000',
    '__proto__',
    'constructor',
    '0',
    '1e999',
  ]
  const lang = ['hund'.repeat(2_500), Array.from({ length: 5_000 }, (_, nr) => `wort${nr}`).join(' ')]
  test('als Anfrage, Titel und Kennung schadet nichts, und alles geht wieder weg', () => {
    const suche = sucheMit(DREI)
    for (const text of [...boese, ...lang])
      suche.put(
        dokument(text, [text], {
          id: text,
          felder: { text, recht: [text], schluessel: [text] },
          merkmale: { zielgruppen: [], ebene: null, themen: [text], online: [text] },
        }),
      )
    for (const q of [...boese, ...lang]) {
      expect(suche.search({ q, kette: [q], filter: { thema: [q] }, weiter: q }).gesamt).toBeGreaterThanOrEqual(0)
      expect(Array.isArray(suche.suggest(q)) && Array.isArray(suche.begruende({ q }, q))).toBe(true)
    }
    expect(titel(suche, '__proto__')).toContain('__proto__')
    for (const text of [...boese, ...lang]) suche.remove(text)
    expect(suche.stand().dokumente).toBe(3)
    expect(titel(suche, 'katze')).toEqual(['Katze melden'])
  })
})
