// The first mention of a term becomes a link, once a page; links and headings stay as they are.
import { expect, test } from 'vitest'
import { baueBegriffe } from '../../../domain/begriff/index.ts'
import { createBegriffsleser } from './begriffe-im-text.ts'

const wort = (name: string, formen: string[]) => ({ name, erklaerung: `${name} heißt so.`, formen })
const begriffe = baueBegriffe([
  { kennung: 'vollmacht', siehe: [], de: wort('Vollmacht', ['Vollmacht', 'Vollmachten']), en: wort('power of attorney', []) },
  { kennung: 'bescheid', siehe: [], de: wort('Bescheid', ['Bescheid', 'Bescheids']), en: wort('notice', ['notice']) },
])
const LINK = '<a class="aw-begriff" href="#begriff-bescheid">'

test('nur die erste Nennung wird ein Verweis, auch über mehrere Texte hinweg', () => {
  const leser = createBegriffsleser(begriffe, 'de')
  expect(leser.html('<p>Der Bescheid kommt. Auf den Bescheid warten.</p>')).toBe(
    `<p>Der ${LINK}Bescheid</a> kommt. Auf den Bescheid warten.</p>`,
  )
  expect(leser.satz('Datum des Bescheids, dann die Vollmacht')).toEqual([
    'Datum des Bescheids, dann die ',
    { wort: 'Vollmacht', kennung: 'vollmacht' },
    '',
  ])
  expect(leser.satz('Nichts davon')).toBe('Nichts davon')
  expect(leser.gefunden().map(({ name }) => name)).toEqual(['Bescheid', 'Vollmacht'])
})

test('in Verweisen und Überschriften wird erklärt, aber nicht verlinkt', () => {
  const leser = createBegriffsleser(begriffe, 'de')
  const fest = '<h3>Ihr Bescheid</h3><p><a href="https://x.example/?a=1&amp;b=Bescheid">Zum <strong>Bescheid</strong></a>'
  expect(leser.html(`${fest} und Bescheid</p>`)).toBe(`${fest} und ${LINK}Bescheid</a></p>`)
})

test('genannt ist erklärt, doch die erste Nennung im Text bleibt frei', () => {
  const leser = createBegriffsleser(begriffe, 'de')
  leser.nenne('Bescheid')
  leser.nenne(undefined)
  expect(leser.gefunden()).toHaveLength(1)
  expect(leser.html('<p>Bescheid</p>')).toContain(LINK)
})

test('ein englischer Leser erfährt auch das deutsche Wort', () => {
  const leser = createBegriffsleser(begriffe, 'en')
  leser.html('<p>The notice (Bescheid)</p>')
  expect(leser.gefunden()).toEqual([{ kennung: 'bescheid', name: 'notice', deutsch: 'Bescheid', erklaerung: 'notice heißt so.' }])
})

test('was auf einer Seite verlinkt ist, ist es auf der nächsten wieder', () => {
  for (let seite = 0; seite < 2; seite++) expect(createBegriffsleser(begriffe, 'de').html('<p>Bescheid</p>')).toContain(LINK)
})
