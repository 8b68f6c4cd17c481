// A plan is kept for the reasons of the same query; whatever changes the stock or the vocabulary must make it anew.
import { expect, test } from 'vitest'
import { dokument, sucheMit } from '../fixtures.ts'

const PERSONALAUSWEIS = dokument('Personalausweis beantragen')
const gruende = (suche: ReturnType<typeof sucheMit>, q: string, id = PERSONALAUSWEIS.id) =>
  suche.begruende({ q }, id).map(({ art, gefunden }) => `${art}: ${gefunden}`)

test('ein neuer Wortschatz gilt auch für die Frage, die gerade gestellt war', () => {
  const suche = sucheMit([PERSONALAUSWEIS])
  expect(suche.search({ q: 'pappe' }).treffer).toHaveLength(0)
  suche.setWortschatz([{ wort: 'pappe', begriff: 'Personalausweis', art: 'synonym' }])
  expect(suche.search({ q: 'pappe' }).treffer).toHaveLength(1)
  expect(gruende(suche, 'pappe')).toEqual([expect.stringMatching(/^wortschatz: personalausweis/i)])
  suche.setWortschatz([])
  expect(suche.search({ q: 'pappe' }).treffer).toHaveLength(0)
})

test('ein neues und ein gelöschtes Dokument gelten auch für die Frage, die gerade gestellt war', () => {
  const suche = sucheMit([PERSONALAUSWEIS])
  const gewerbe = dokument('Gewerbe anmelden')
  expect(suche.search({ q: 'gewerbe' }).treffer).toHaveLength(0)
  suche.put(gewerbe)
  expect(suche.search({ q: 'gewerbe' }).treffer).toHaveLength(1)
  expect(gruende(suche, 'gewerbe', gewerbe.id)).toEqual(['wort: gewerbe'])
  suche.remove(gewerbe.id)
  suche.put(dokument('Gerberei'))
  expect(suche.search({ q: 'gewerbe' }).treffer.map(({ titel }) => titel)).not.toContain(gewerbe.titel)
})

test('dieselben Worte wörtlich sind eine andere Frage', () => {
  const suche = sucheMit([PERSONALAUSWEIS])
  expect(suche.search({ q: 'personalauswies' }).korrektur).not.toBeNull()
  expect(suche.search({ q: 'personalauswies', woertlich: true }).korrektur).toBeNull()
  expect(suche.search({ q: 'personalauswies' }).korrektur).not.toBeNull()
})
