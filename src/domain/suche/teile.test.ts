// Each part of the search can be switched off, and then what it brings is gone: only so its worth can be measured.
import { describe, expect, test } from 'vitest'
import { dokument, HESSEN, sucheMit, titel, WANFRIED } from './fixtures.ts'
import { type Suchdokument, type Suche, TEILE, type Teil, type Wortpaar } from './index.ts'

const ohne = (teil: Teil) => TEILE.filter((eines) => eines !== teil)
const PERSO: Wortpaar = { wort: 'perso', begriff: 'Personalausweis', art: 'synonym' }
const PERSONALAUSWEIS = dokument('Personalausweis beantragen')
const GEWERBE = dokument('Gewerbe anmelden')

type Fall = {
  teil: Teil
  q: string
  dokumente: readonly Suchdokument[]
  findet: string
  nur?: readonly Teil[]
  vorher?: (suche: Suche) => void
}

const FAELLE: readonly Fall[] = [
  { teil: 'stamm', q: 'gewerben', dokumente: [GEWERBE], findet: 'Gewerbe anmelden', nur: ['stamm'] },
  {
    teil: 'komposita',
    q: 'ausweis',
    dokumente: [dokument('Personalausweis'), dokument('Ausweis'), dokument('Personal')],
    findet: 'Personalausweis',
    nur: ['komposita'],
  },
  { teil: 'ngramme', q: 'personalausweisen', dokumente: [PERSONALAUSWEIS], findet: 'Personalausweis beantragen', nur: ['ngramme'] },
  {
    teil: 'wortschatz',
    q: 'perso',
    dokumente: [PERSONALAUSWEIS],
    findet: 'Personalausweis beantragen',
    nur: ['wortschatz'],
    vorher: (suche) => suche.setWortschatz([PERSO]),
  },
  { teil: 'rechtschreibung', q: 'gewrebe', dokumente: [GEWERBE], findet: 'Gewerbe anmelden', nur: ['rechtschreibung'] },
]

describe('was ein Teil findet, findet er allein und ohne ihn niemand', () => {
  test.each(FAELLE)('$teil: $q', ({ q, dokumente, findet, nur, vorher }) => {
    const mitDem = sucheMit(dokumente, nur)
    const ohneAlle = sucheMit(dokumente, [])
    vorher?.(mitDem)
    vorher?.(ohneAlle)
    expect(titel(mitDem, q)).toContain(findet)
    expect(titel(ohneAlle, q)).not.toContain(findet)
  })
})

describe('was ein Teil ordnet, ordnet er nur, wenn er an ist', () => {
  const punkte = (suche: Suche, q: string, kette: readonly string[] = []) =>
    new Map(suche.search({ q, kette }).treffer.map((treffer) => [treffer.titel, treffer.punkte]))

  test('titel: der ganz gemeinte Titel steht vor dem längeren', () => {
    const dokumente = [dokument('Gewerbe anmelden Nachweis Formular'), GEWERBE]
    const abstand = (teile: readonly Teil[]) => {
      const je = punkte(sucheMit(dokumente, teile), 'gewerbe anmelden')
      return je.get('Gewerbe anmelden')! / je.get('Gewerbe anmelden Nachweis Formular')!
    }
    expect(abstand(TEILE)).toBeGreaterThan(abstand(ohne('titel')))
  })

  test('felder: ohne Gewichte zählt ein Wort im Text so viel wie im Titel', () => {
    const dokumente = [dokument('Pass'), dokument('Anderes', [], { felder: { text: 'Pass' } })]
    const je = (teile: readonly Teil[]) => punkte(sucheMit(dokumente, teile), 'pass')
    const nurFelder = je(['felder'])
    const ohneAlles = je([])
    expect(nurFelder.get('Pass')! / nurFelder.get('Anderes')!).toBeGreaterThan(1.5)
    expect(ohneAlles.get('Pass')! / ohneAlles.get('Anderes')!).toBeLessThan(1.2)
  })

  test('phrasen: ohne sie sind Anführungszeichen nichts', () => {
    const dokumente = [dokument('Stadt Wohnung'), dokument('Wohnung der Stadt')]
    expect(titel(sucheMit(dokumente), '"stadt wohnung"')).toHaveLength(1)
    expect(titel(sucheMit(dokumente, ohne('phrasen')), '"stadt wohnung"')).toHaveLength(2)
  })

  test('naehe: die eigene Stadt zählt mehr als der Kreis', () => {
    const dokumente = [dokument('Bad Kreis', [], { gebiete: [WANFRIED[1]!] }), dokument('Bad Stadt', [], { gebiete: [WANFRIED[0]!] })]
    const je = (teile: readonly Teil[]) => punkte(sucheMit(dokumente, teile), 'bad', WANFRIED)
    expect(je(TEILE).get('Bad Stadt')!).toBeGreaterThan(je(TEILE).get('Bad Kreis')!)
    expect(je(ohne('naehe')).get('Bad Stadt')).toBe(je(ohne('naehe')).get('Bad Kreis'))
  })

  test('beliebtheit: was gern geöffnet wird, steht bei Gleichstand vorn', () => {
    const reihe = (teile: readonly Teil[]) => {
      const suche = sucheMit([dokument('Bad Nord'), dokument('Bad West')], teile)
      suche.setBeliebtheit(new Map([['bad-west', 1]]))
      return titel(suche, 'bad', { kette: HESSEN })
    }
    expect(reihe(TEILE)).toEqual(['Bad West', 'Bad Nord'])
    expect(reihe(ohne('beliebtheit'))).toEqual(['Bad Nord', 'Bad West'])
  })
})

describe('der Wortschatz', () => {
  const suche = sucheMit([dokument('Kraftfahrzeug Zulassung'), dokument('Fischereischein'), PERSONALAUSWEIS])
  const mitWorten = (...paare: Wortpaar[]) => {
    suche.setWortschatz(paare)
    return (q: string) => titel(suche, q)
  }
  const AUTO: Wortpaar = { wort: 'auto anmelden', begriff: 'Kraftfahrzeug Zulassung', art: 'oberbegriff' }

  test.each(['auto anmelden', 'anmelden auto', 'Autos angemeldet'])('gilt in jeder Reihenfolge und Beugung: %s', (q) => {
    expect(mitWorten(AUTO)(q)[0]).toBe('Kraftfahrzeug Zulassung')
  })

  test('gilt auch für Teile einer Zusammensetzung, wenn alle seine Wörter da sind', () => {
    const frage = mitWorten(AUTO, { wort: 'auto', begriff: 'Kraftfahrzeug', art: 'synonym' })
    expect(frage('autoanmeldung')[0]).toBe('Kraftfahrzeug Zulassung')
  })

  test('führt in zwei Schritten weiter, wenn der Bestand das andere von zwei amtlichen Wörtern hat', () => {
    const frage = mitWorten(
      { wort: 'angelschein', begriff: 'Angelerlaubnis', art: 'synonym' },
      { wort: 'Angelerlaubnis', begriff: 'Fischereischein', art: 'synonym' },
    )
    expect(frage('angelschein')).toEqual(['Fischereischein'])
  })

  test('gilt rückwärts für Synonyme, nicht für Oberbegriffe', () => {
    expect(mitWorten({ wort: 'Fischereischein', begriff: 'petrijünger', art: 'synonym' })('petrijünger')).toEqual(['Fischereischein'])
    expect(mitWorten({ wort: 'Fischereischein', begriff: 'petrijünger', art: 'oberbegriff' })('petrijünger')).toEqual([])
  })

  test('vergisst, was herausgenommen wird', () => {
    expect(mitWorten(PERSO)('perso')).toEqual(['Personalausweis beantragen'])
    suche.setWortschatz([])
    const grund = suche.begruende({ q: 'perso' }, PERSONALAUSWEIS.id)
    expect(grund.filter(({ art }) => art === 'wortschatz')).toEqual([])
  })
})
