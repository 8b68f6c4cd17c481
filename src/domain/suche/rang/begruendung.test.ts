// Whether a hit is but a guess is told without gathering all its reasons; it must be what the reasons say.
import { expect, test } from 'vitest'
import { dokument, sucheMit } from '../fixtures.ts'

const HUND = dokument('Hund anmelden', ['Hundesteuer'], {
  teaser: 'Auch für Reisen mit Leine.',
  felder: { stichwoerter: ['Hundesteuer'], text: 'Die Steuermarke tragen Hunde am Halsband.' },
})
const suche = sucheMit([HUND, dokument('Personalausweis beantragen', ['Perso'])])

test.each([
  ['hund', false],
  ['hunde anmelden', false],
  ['hundesteuer', false],
  ['leine', true],
  ['halsband', true],
  ['halsbänder', true],
  ['leine hund', false],
  ['leine ausweis', true],
  ['ausweis', true],
])('%s: a guess: %s', (q, vage) => {
  const nachGruenden = suche.begruende({ q }, HUND.id).every(({ art, feld }) => art === 'aehnlich' || feld === 'text' || feld === 'teaser')
  expect([suche.istVage({ q }, HUND.id), nachGruenden]).toEqual([vage, vage])
})
