// Which words are taken for ordinary ones, by what bears them.
import { expect, test } from 'vitest'
import type { Suchdokument } from '../bestand/dokument.ts'
import { alltagswoerter } from './alltagswort.ts'

const dokument = (art: Suchdokument['art'], titel: string, ebene: Suchdokument['merkmale']['ebene'], text = ''): Suchdokument => ({
  art,
  id: titel,
  sprache: 'de',
  leistungsschluessel: null,
  titel,
  teaser: '',
  name: titel,
  gebiete: [],
  felder: { stichwoerter: ['Fällgenehmigung', 'Bäume Eschwege'], text },
  merkmale: { zielgruppen: [], ebene, themen: [], online: [] },
})

const bekannt = alltagswoerter({
  dokumente: [
    dokument('leistung', 'Linden fällen', 'land', 'Zuständig ist das Regierungspräsidium Gießen.'),
    dokument('leistung', 'Grillhütte Wanfried mieten', 'gemeinde'),
    dokument('organisationseinheit', 'Magistrat der Stadt Fulda', 'land'),
  ],
  wortschatz: [
    { wort: 'halle', begriff: 'Dorfgemeinschaftshaus' },
    { wort: 'rp kassel', begriff: 'Regierungspräsidium Kassel' },
  ],
})

test.each([
  ['linden', true],
  ['LINDEN', true],
  ['fällgenehmigung', true],
  ['faellgenehmigung', true],
  ['halle', true],
  ['gießen', false],
  ['wanfried', false],
  ['fulda', false],
  ['kassel', false],
  ['eschwege', false],
  ['', false],
])('„%s“: %s', (wort, erwartet) => expect(bekannt(wort)).toBe(erwartet))
