// What the result page makes of an address and of an answer: filters, pages, reasons, ways out; and what it counts.
import { describe, expect, test } from 'vitest'
import { musterAuftritt } from '../../domain/auftritt/fixtures.ts'
import { echterIndex } from '../../domain/gebiet/fixtures.ts'
import { baueOnlinedienstmodell } from '../../domain/onlinedienst/index.ts'
import type { Facetten, Suchanfrage, Suche, Suchergebnis, Treffer } from '../../domain/suche/index.ts'
import { baueModell } from '../../domain/zustaendigkeit/modell.ts'
import type { Anfrage } from './anfrage.ts'
import type { PortalDienste } from './dienste.ts'
import { sucheSeite } from './suche-seite.ts'

const TAG = '2026-11-26'
const gebiete = await echterIndex()
const WANFRIED = gebiete.findByArs('066360013013', TAG)!
const MODELL = baueModell(gebiete, { regeln: [], zeilen: [], stellen: [], bezugsorte: new Map() })
const KEINE: Facetten = { art: new Map(), zielgruppe: new Map(), online: 0, ebene: new Map(), thema: new Map(), sprache: new Map() }

function fund(name: string, abweichend: Partial<Treffer> = {}): Treffer {
  return {
    art: 'leistung',
    id: `id-${name}`,
    sprache: 'de',
    leistungsschluessel: null,
    titel: name,
    teaser: '',
    name,
    gebiete: ['060000000000'],
    merkmale: { zielgruppen: [], ebene: 'land', themen: [], online: [] },
    punkte: 1,
    empfohlen: false,
    ...abweichend,
  }
}
const gefunden = (...namen: string[]): Suchergebnis => ({
  gesamt: namen.length,
  treffer: namen.map((name) => fund(name)),
  korrektur: null,
  facetten: KEINE,
  weiter: null,
  gezeigt: 0,
})
const VIER = gefunden('a', 'b', 'c', 'd')

type Lage = { ort?: typeof WANFRIED | null; sprache?: 'de' | 'en'; antwort?: (frage: Suchanfrage) => Suchergebnis }

/** Draws the page for this address; `fragen` are what the search was asked, `gemerkt` what was counted. */
function zeichne(query: string, { ort = null, sprache = 'de', antwort = () => VIER }: Lage = {}) {
  const [fragen, gemerkt]: [Suchanfrage[], unknown[]] = [[], []]
  const suche: Partial<Suche> = {
    search: (frage) => {
      fragen.push(frage)
      return antwort(frage)
    },
    begruende: () => [{ wort: 'perso', gefunden: 'Personalausweis', art: 'wortschatz', feld: 'titel' }],
  }
  const dienste = {
    demo: true,
    dateien: { stil: '', schriften: [] },
    gebiete: () => gebiete,
    zustaendigkeiten: () => MODELL,
    onlinedienste: () => baueOnlinedienstmodell([], gebiete),
    leistungen: () => new Map(),
    suche: () => suche,
    istAlltagswort: (wort: string) => wort === 'hund',
    merkeAnfrage: (frage: unknown) => gemerkt.push(frage),
  } as unknown as PortalDienste
  const parameter = new URLSearchParams(query)
  const anfrage: Anfrage = {
    auftritt: musterAuftritt(),
    basisUrl: 'https://portal.example',
    sprache,
    oberflaeche: sprache,
    jetzt: new Date('2026-11-26T10:00:00Z'),
    tag: TAG,
    pfad: '/suche',
    parameter: (name) => parameter.get(name) ?? '',
    ortswahl: { art: 'keiner' },
    waehle: () => ({ art: 'keiner' }),
    ort,
  }
  return { seite: sucheSeite(dienste, anfrage), fragen, gemerkt }
}
const parameterVon = (url: string | undefined) => Object.fromEntries(new URL(url ?? '', 'http://x').searchParams)

describe('die Adresse', () => {
  test('gewählte Filter gehen an die Suche, unbekannte Werte gelten als nicht gesagt', () => {
    const { fragen } = zeichne('q=hund&art=stelle,quatsch&fuer=unternehmen&online=ja&ebene=land,bund&thema=xyz&text=fr')
    expect(fragen[0]?.filter).toEqual({
      art: ['organisationseinheit'],
      zielgruppe: ['unternehmen'],
      online: true,
      ebene: ['land', 'bund'],
    })
  })

  test('ein Verweis auf einen Filter sagt alles andere noch einmal, aber beginnt von vorn', () => {
    const facetten: Facetten = { ...KEINE, online: 2 }
    const { seite } = zeichne('q=hund&fuer=buerger&weiter=marke&warum=a', {
      ort: WANFRIED,
      antwort: () => ({ ...VIER, gesamt: 10, facetten }),
    })
    const online = seite.filter?.gruppen.find(({ titel }) => titel === 'Wie erledigen')?.werte[0]
    expect(online).toMatchObject({ wort: 'Online möglich', anzahl: 2, gewaehlt: false })
    expect(parameterVon(online?.url)).toEqual({ q: 'hund', fuer: 'buerger', online: 'ja', ort: WANFRIED.ars })
  })

  test('ein gewählter Filter lässt sich wegnehmen, auch wenn nichts mehr übrig ist', () => {
    const { seite } = zeichne('q=hund&ebene=land&online=ja', { antwort: () => gefunden() })
    expect(seite.filter?.gesetzt.map(({ wort }) => wort)).toEqual(['Online möglich', 'Land'])
    expect(parameterVon(seite.filter?.gesetzt[1]?.url)).toEqual({ q: 'hund', online: 'ja' })
    expect(parameterVon(seite.filter?.ohne ?? undefined)).toEqual({ q: 'hund' })
  })
})

describe('angeboten wird nur, was hilft', () => {
  const gruppen = (facetten: Partial<Facetten>, query = 'q=hund', gesamt = 10) =>
    zeichne(query, { antwort: () => ({ ...VIER, gesamt, facetten: { ...KEINE, ...facetten } }) }).seite.filter?.gruppen.map(
      ({ titel }) => titel,
    )

  test.each<[string, Partial<Facetten>, string[]]>([
    ['ein Wert allein', { art: new Map([['leistung', 10]]) }, []],
    [
      'zwei Werte',
      {
        art: new Map([
          ['leistung', 3],
          ['thema', 1],
        ]),
      },
      ['Was'],
    ],
    ['alles ist online', { online: 10 }, []],
    ['manches ist online', { online: 1 }, ['Wie erledigen']],
    [
      'manches auf Englisch, alles auf Deutsch',
      {
        sprache: new Map([
          ['de', 10],
          ['en', 2],
        ]),
      },
      ['Text auch in'],
    ],
    [
      'zwei Themen, die alle Treffer haben',
      {
        thema: new Map([
          ['tiere', 10],
          ['steuern', 10],
        ]),
      },
      [],
    ],
  ])('%s', (_, facetten, erwartet) => expect(gruppen(facetten)).toEqual(erwartet))

  test('was gewählt ist, bleibt zu sehen', () => {
    expect(gruppen({ online: 10 }, 'q=hund&online=ja')).toEqual(['Wie erledigen'])
  })

  test('fünf Treffer liest man schneller als Filter', () => {
    expect(gruppen({ online: 1 }, 'q=hund', 5)).toEqual([])
    expect(gruppen({ online: 1 }, 'q=hund', 6)).toEqual(['Wie erledigen'])
  })

  test('höchstens sechs Themen, die häufigsten', () => {
    const namen = ['ausweise', 'wohnen', 'familie', 'bauen', 'verkehr', 'arbeit', 'gesundheit', 'tiere']
    const thema = new Map(namen.map((name, i) => [name, i + 1]))
    const { seite } = zeichne('q=x', { antwort: () => ({ ...VIER, gesamt: 40, facetten: { ...KEINE, thema } }) })
    expect(seite.filter?.gruppen[0]?.werte.map(({ anzahl }) => anzahl)).toEqual([8, 7, 6, 5, 4, 3])
  })
})

describe('Seiten der Liste', () => {
  test('die nächste nennt die Marke, die Zählung geht weiter', () => {
    const { seite, fragen } = zeichne('q=hund&weiter=alt', { antwort: () => ({ ...VIER, gesamt: 60, gezeigt: 20, weiter: 'neu' }) })
    expect(fragen[0]).toMatchObject({ weiter: 'alt', anzahl: 20 })
    expect(parameterVon(seite.weiter)).toEqual({ q: 'hund', weiter: 'neu' })
    expect(parameterVon(seite.anfang)).toEqual({ q: 'hund' })
    expect(seite.gezeigt).toBe(20)
    expect(seite.treffer[0]?.warum?.url).toMatch(/weiter=alt&warum=a#treffer-21$/)
  })

  test('auf der ersten führt nichts zum Anfang', () => expect(zeichne('q=hund').seite.anfang).toBeUndefined())
})

describe('warum dieser Treffer', () => {
  test('steht nur bei dem, nach dem gefragt ist', () => {
    const { seite } = zeichne('q=perso&warum=b')
    expect(seite.treffer.map(({ warum }) => warum?.gruende)).toEqual([
      null,
      ['„perso“ steht im Fachwortschatz für „Personalausweis“ im Titel.'],
      null,
      null,
    ])
    expect(parameterVon(seite.treffer[1]?.warum?.url)).toEqual({ q: 'perso' })
  })
  test('auch auf Englisch', () => {
    const { seite } = zeichne('q=perso&warum=b', { sprache: 'en' })
    expect(seite.treffer[1]?.warum?.gruende).toEqual(['Our vocabulary knows “perso” as “Personalausweis”, which is in the title.'])
  })
})

test('ein Thema ist ein eigener Treffer', () => {
  const { seite } = zeichne('q=tiere', { ort: WANFRIED, antwort: () => ({ ...VIER, treffer: [fund('tiere', { art: 'thema' })] }) })
  expect(seite.treffer[0]).toMatchObject({ art: 'thema', url: `/thema/tiere?ort=${WANFRIED.ars}` })
})

test('eine Berichtigung wird gesagt, und der Rückweg sucht wörtlich', () => {
  const korrektur = { getippt: 'füherschein', gesucht: 'führerschein' }
  const { seite } = zeichne('q=füherschein', { antwort: () => ({ ...VIER, korrektur }) })
  expect(seite.gesucht).toBe('führerschein')
  expect(parameterVon(seite.korrektur?.url)).toEqual({ q: 'füherschein', woertlich: 'ja' })
  expect(zeichne('q=füherschein&woertlich=ja').fragen[0]?.woertlich).toBe(true)
})

describe('ein Ort unter den Wörtern', () => {
  const KASSEL = gebiete.findByArs('066110000000', TAG)!

  test('gilt, wird gesagt und reist mit den Treffern', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried')
    expect(fragen[0]).toMatchObject({ q: 'hund', kette: expect.arrayContaining([WANFRIED.ars]) })
    expect(seite.gesucht).toBe('hund')
    expect(seite.rahmen.ort?.name).toBe('Wanfried')
    expect(seite.treffer[0]?.url).toBe(`/leistung/a?ort=${WANFRIED.ars}`)
    expect(seite.ort).toMatchObject({ art: 'erkannt', name: 'Wanfried', wege: [{ text: 'Ohne diesen Ort suchen' }] })
  })

  test('geht vor dem gewählten, mit dem Weg zurück', () => {
    const { seite } = zeichne('q=hund+wanfried', { ort: KASSEL })
    const wege = seite.ort?.art === 'erkannt' ? seite.ort.wege : []
    expect(wege.map(({ text, url }) => [text, parameterVon(url)])).toEqual([
      ['Ohne diesen Ort suchen', { q: 'hund wanfried', ort: KASSEL.ars, ortswort: 'nein' }],
      ['In Kassel suchen', { q: 'hund', ort: KASSEL.ars }],
    ])
  })

  test('ist der gewählte: dann ist nichts zu sagen', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried', { ort: WANFRIED })
    expect(fragen[0]?.q).toBe('hund')
    expect(seite.ort).toBeUndefined()
  })

  test('wer einen anderen Ort wählt, bekommt ihn: der Rückweg nennt den alten nicht mehr', () => {
    expect(parameterVon(zeichne('q=hund+wanfried').seite.rahmen.hier)).toEqual({ q: 'hund', ort: WANFRIED.ars })
  })

  test('auf Wunsch ist er nur ein Wort', () => {
    const { seite, fragen } = zeichne('q=hund+wanfried&ortswort=nein')
    expect(fragen[0]).toMatchObject({ q: 'hund wanfried', kette: [] })
    expect(seite.rahmen.ort).toBeNull()
  })

  test('ein Kreis gilt, ohne dass Treffer ihn als Ort nennen', () => {
    const { seite, fragen } = zeichne('q=hund+im+werra-meißner-kreis')
    expect(fragen[0]?.kette?.[0]).toBe('066360000000')
    expect(seite.ort).toMatchObject({ art: 'erkannt', name: 'Werra-Meißner-Kreis' })
    expect(seite.treffer[0]?.url).toBe('/leistung/a')
  })

  test('liegt der gewählte Ort in dem genannten Kreis, bleibt er', () => {
    const { seite } = zeichne('q=hund+im+werra-meißner-kreis', { ort: WANFRIED })
    expect(seite.rahmen.ort?.name).toBe('Wanfried')
    expect(seite.ort).toBeUndefined()
  })

  test('gibt es ihn mehrmals, wird gefragt', () => {
    const { seite } = zeichne('q=hund+reichelsheim')
    const vorschlaege = seite.ort?.art === 'mehrere' ? seite.ort.vorschlaege : []
    expect(vorschlaege.length).toBeGreaterThan(1)
    expect(parameterVon(vorschlaege[0]?.url)).toMatchObject({ q: 'hund', ort: expect.stringMatching(/^\d{12}$/) })
  })
})

describe('wenn nichts gefunden wurde', () => {
  const texteVon = (query: string, lage: Lage) => zeichne(query, lage).seite.hilfe?.wege.map(({ text }) => text)

  test('werden Wege genannt, die mehr finden: ohne Filter, an anderen Orten, ein einzelnes Wort', () => {
    const antwort = ({ filter, kette, q }: Suchanfrage) =>
      filter?.online ? gefunden() : kette?.length === 0 ? VIER : q === 'hund' ? gefunden('a') : gefunden()
    expect(texteVon('q=hund+xyzzy&online=ja', { ort: WANFRIED, antwort })).toEqual([
      '4 Treffer an allen Orten ansehen',
      'Nur nach „hund“ suchen: 1 Treffer',
    ])
  })

  test('ein Weg, der auch nichts findet, wird nicht genannt', () => {
    expect(texteVon('q=hund+xyzzy&online=ja', { ort: WANFRIED, antwort: () => gefunden() })).toEqual([])
  })

  test('wer wörtlich gesucht hat, wird nach dem anderen Wort gefragt', () => {
    const antwort = ({ woertlich }: Suchanfrage): Suchergebnis =>
      woertlich ? gefunden() : { ...VIER, korrektur: { getippt: 'hnud', gesucht: 'hund' } }
    expect(texteVon('q=hnud&woertlich=ja', { antwort })).toEqual(['Meinten Sie „hund“?'])
  })

  test('wer genug findet, braucht keine Hilfe', () => expect(zeichne('q=hund').seite.hilfe).toBeUndefined())
})

describe('gezählt wird, was jemand fragt', () => {
  test('die erste Seite, mit der Zahl der Treffer', () => {
    expect(zeichne('q=hund', { antwort: () => gefunden('a') }).gemerkt).toEqual([{ q: 'hund', sprache: 'de', gesamt: 1 }])
  })
  test.each(['weiter=x', 'online=ja', 'warum=a', 'woertlich=ja', 'ortswort=nein'])('nicht, was daraus folgt (%s)', (mehr) => {
    expect(zeichne(`q=hund&${mehr}`).gemerkt).toEqual([])
  })
})
