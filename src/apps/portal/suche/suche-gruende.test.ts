// The sentences under "why this result": readable spelling, nothing said twice, every way of finding in both languages.
import { expect, test } from 'vitest'
import { FELDER, FUNDARTEN, type Grund } from '../../../domain/suche/index.ts'
import { gruendeAlsSaetze } from './suche-gruende.ts'

const saetze = (gruende: Partial<Grund>[], mehr: Partial<Parameters<typeof gruendeAlsSaetze>[1]> = {}) =>
  gruendeAlsSaetze(
    gruende.map((grund) => ({ wort: 'perso', gefunden: 'personalausweis', art: 'wortschatz', feld: 'titel', ...grund })),
    { q: 'Perso', korrektur: null, titel: 'Personalausweis beantragen', empfohlen: false, sprache: 'de', ...mehr },
  )

test('Wörter stehen da, wie sie getippt wurden und wie sie im Titel stehen', () => {
  expect(saetze([{}])).toEqual(['„Perso“ steht im Fachwortschatz für „Personalausweis“ im Titel.'])
  const umlaut = { wort: 'fuhrerschein', gefunden: 'führerschein', art: 'stamm' } as const
  expect(saetze([umlaut], { q: 'fuehrerschein', titel: 'Führerschein umtauschen' })).toEqual(['„fuehrerschein“ steht im Titel.'])
})

test('ein berichtigtes Wort nennt das getippte', () => {
  const mehr = {
    q: 'Füherschein weg',
    korrektur: { getippt: 'füherschein weg', gesucht: 'führerschein weg' },
    titel: 'Führerschein verloren',
  }
  expect(saetze([{ wort: 'fuhrerschein', gefunden: 'führerschein', art: 'berichtigt' }], mehr)).toEqual([
    '„füherschein“ haben wir als „Führerschein“ gelesen. Das steht im Titel.',
  ])
  expect(saetze([{ wort: 'fuhrerschein', gefunden: 'fahrerlaubnis', feld: 'recht' }], mehr)).toEqual([
    '„füherschein“ steht im Fachwortschatz für „fahrerlaubnis“ in den Rechtsgrundlagen.',
  ])
  expect(saetze([{ wort: 'weg', gefunden: 'weg', art: 'wort' }], mehr)).toEqual(['„weg“ steht im Titel.'])
})

test('ein Wort, das zweimal gefunden wurde, wird einmal gesagt', () => {
  expect(
    saetze([
      { gefunden: 'perso perso', art: 'zusammensetzung' },
      { gefunden: 'perso', art: 'wort' },
    ]),
  ).toEqual(['„Perso“ steht im Titel.'])
})

test('höchstens zwei Gründe je Wort, damit auch die anderen zu Wort kommen', () => {
  const viele = FELDER.map((feld) => ({ feld }))
  expect(saetze([...viele, { wort: 'neu', gefunden: 'neu', art: 'wort' }])).toHaveLength(3)
})

test('die Empfehlung der Redaktion steht vorn; ohne Grund steht kein Kasten leer', () => {
  expect(saetze([{}], { empfohlen: true })[0]).toBe('Die Redaktion stellt diesen Treffer für diese Suche nach vorn.')
  expect(saetze([])).toHaveLength(1)
})

test.each(FUNDARTEN)('%s hat einen Satz in beiden Sprachen', (art) => {
  const [deutsch, englisch] = (['de', 'en'] as const).map((sprache) => saetze([{ art }], { sprache })[0])
  expect(deutsch).toContain('„Perso“')
  expect(englisch).toContain('“Perso”')
})
