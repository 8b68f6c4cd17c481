// What the result page makes of an address and of an answer: filters, pages, reasons; and what it counts.
import { describe, expect, test } from 'vitest'
import { fund, gefunden, KEINE, parameterVon, VIER, WANFRIED, zeichne } from '../../../../test/support/suchseite.ts'
import { THEMEN } from '../../../domain/leistung/index.ts'
import type { Facetten } from '../../../domain/suche/index.ts'

describe('die Adresse', () => {
  test('ein Lesezeichen mit einem Thema von früher filtert nach dem von heute', () => {
    expect(zeichne('q=hund&thema=tiere,buerger/geburt').fragen[0]?.filter).toEqual({
      thema: ['buerger/geburt', 'buerger/hobby-und-freizeit'],
    })
  })
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
          ['buerger/hobby-und-freizeit', 10],
          ['buerger/steuern-und-abgaben', 10],
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
    const thema = new Map(THEMEN.slice(0, 8).map(({ kennung }, i) => [kennung, i + 1]))
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
  const { seite } = zeichne('q=tiere', { ort: WANFRIED, antwort: () => ({ ...VIER, treffer: [fund('buerger/geburt', { art: 'thema' })] }) })
  expect(seite.treffer[0]).toMatchObject({ art: 'thema', url: `/themen/buerger/geburt?ort=${WANFRIED.ars}` })
})

test('eine Berichtigung wird gesagt, und der Rückweg sucht wörtlich', () => {
  const korrektur = { getippt: 'füherschein', gesucht: 'führerschein' }
  const { seite } = zeichne('q=füherschein', { antwort: () => ({ ...VIER, korrektur }) })
  expect(seite.gesucht).toBe('führerschein')
  expect(parameterVon(seite.korrektur?.url)).toEqual({ q: 'füherschein', woertlich: 'ja' })
  expect(zeichne('q=füherschein&woertlich=ja').fragen[0]?.woertlich).toBe(true)
})

describe('gezählt wird, was jemand fragt', () => {
  test('die erste Seite, mit der Zahl der Treffer', () => {
    expect(zeichne('q=hund', { antwort: () => gefunden('a') }).gemerkt).toEqual([{ q: 'hund', sprache: 'de', gesamt: 1 }])
  })
  test.each(['weiter=x', 'online=ja', 'warum=a', 'woertlich=ja', 'ortswort=nein'])('nicht, was daraus folgt (%s)', (mehr) => {
    expect(zeichne(`q=hund&${mehr}`).gemerkt).toEqual([])
  })
})
