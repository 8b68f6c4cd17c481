// Which services go with one: each reason alone and together, what is a word of every day, what is offered at the place.
import { expect, test } from 'vitest'
import { amOrt, createVerwandtschaft, type Vergleichsmerkmale } from './passt-dazu.ts'

const worte = (text: string) => text.split(' ')
function merkmale(
  id: string,
  mehr: Partial<Omit<Vergleichsmerkmale, 'namen' | 'text'>> & { namen?: string[]; text?: string } = {},
): Vergleichsmerkmale {
  const { namen = [], text = '', ...rest } = mehr
  const titel = [id, ...namen].flatMap(worte)
  return { id, titel, adressat: ['001'], lagen: [], leistungsschluessel: [], ...rest, namen: new Set([id, ...namen]), text: worte(text) }
}
const von = (id: string, ...alle: Vergleichsmerkmale[]) =>
  createVerwandtschaft(alle)
    .von(id)
    .map((eine) => `${eine.id}: ${eine.gruende.join(' ')}`)

test('was ein Text beim Namen nennt, passt dazu; auch ein Name aus mehreren Wörtern', () => {
  const hund = merkmale('hund', { text: 'wer einen hund abmelden will' })
  expect(von('hund', hund, merkmale('ende', { namen: ['hund abmelden'] }), merkmale('fremd'))).toEqual(['ende: genannt'])
  expect(von('hund', hund, merkmale('ende', { namen: ['hund anmelden'] }))).toEqual([])
})

test('genannt zu werden ist weniger als selbst zu nennen, und allein zu wenig', () => {
  const [a, b] = [merkmale('a', { text: 'siehe b' }), merkmale('b')]
  expect(von('b', a, b)).toEqual([])
  const lagen = ['1010100', '1010200']
  expect(von('b', { ...a, lagen }, { ...b, lagen })).toEqual(['a: genannt lage'])
})

test('ein Suchwort, das nichts vom Titel hat, nennt nur nebenbei: allein ist es zu wenig, zu zweit genug', () => {
  const huette = merkmale('huette', { text: 'ein weg vom parkplatz zur tuer' })
  const zettel = merkmale('zettel', { namen: ['parkplatz'], titel: ['bewohnerparkausweis', 'beantragen'] })
  expect(von('huette', huette, zettel)).toEqual([])
  const zweiter = { ...huette, text: worte('parkplatz oder zone') }
  expect(von('huette', zweiter, { ...zettel, namen: new Set(['parkplatz', 'zone']) })).toEqual(['zettel: genannt'])
  const lagen = ['1010100', '1010200']
  expect(von('huette', { ...huette, lagen }, { ...zettel, lagen })).toEqual(['zettel: genannt lage'])
  expect(von('huette', huette, { ...zettel, titel: ['parken', 'am', 'parkplatz'] })).toEqual(['zettel: genannt'])
  const steuer = merkmale('hund', { namen: ['hundesteuer'], titel: ['hund', 'anmelden'] })
  expect(von('stundung', merkmale('stundung', { text: 'zum beispiel hundesteuer' }), steuer)).toEqual(['hund: genannt'])
})

test('derselbe Gegenstand mit anderer Verrichtung passt dazu, ein anderer Gegenstand nicht', () => {
  const mit = (id: string, key: string) => merkmale(id, { leistungsschluessel: [key] })
  const alle = [mit('an', '99102013104000'), mit('ab', '99102013070000'), mit('auto', '99102014104000')]
  expect(von('an', ...alle)).toEqual(['ab: gegenstand'])
})

test('gemeinsame Suchwörter zählen umso mehr, je weniger andere sie haben; eine gemeinsame Lage allein genügt nicht', () => {
  const gemeinsam = { namen: ['urkunde', 'standesamt'] }
  expect(von('geburt', merkmale('geburt', gemeinsam), merkmale('ehe', gemeinsam))).toEqual(['ehe: wort'])
  const viele = Array.from({ length: 6 }, (_, i) => merkmale(`mit ${i}`, gemeinsam))
  expect(von('geburt', merkmale('geburt', gemeinsam), merkmale('ehe', gemeinsam), ...viele)).toEqual([])
  const lagen = ['1010100', '1010200']
  expect(von('geburt', merkmale('geburt', { lagen }), merkmale('ehe', { lagen }))).toEqual([])
})

test('für andere Menschen gedacht passt nur, was genannt ist', () => {
  const firma = { adressat: ['002'], leistungsschluessel: ['99102013104000'] }
  const mensch = merkmale('mensch', { leistungsschluessel: ['99102013070000'] })
  expect(von('mensch', mensch, merkmale('firma', firma))).toEqual([])
  expect(von('mensch', { ...mensch, text: worte('eine firma') }, merkmale('firma', firma))).toEqual(['firma: genannt gegenstand'])
})

test('was in vielen Texten steht, ist ein Wort von jedem Tag und nennt nichts', () => {
  const nenner = (anzahl: number) => Array.from({ length: anzahl }, (_, i) => merkmale(`n${i}`, { text: 'bringen sie den ausweis mit' }))
  expect(von('n0', merkmale('ausweis', { text: 'ausweis' }), ...nenner(1))).toEqual(['ausweis: genannt'])
  expect(von('n0', merkmale('ausweis', { text: 'ausweis' }), ...nenner(4))).toEqual([])
})

test('die nächsten zuerst; bei gleicher Nähe entscheidet am Ort das Amt', () => {
  const a = merkmale('a', { text: 'siehe fern und nah und gleich', leistungsschluessel: ['99102013104000'] })
  const alle = [a, merkmale('fern'), merkmale('gleich'), merkmale('nah', { leistungsschluessel: ['99102013070000'] })]
  const verwandte = createVerwandtschaft(alle).von('a')
  expect(verwandte.map(({ id }) => id)).toEqual(['nah', 'fern', 'gleich'])
  const hier = amOrt(verwandte, (id) => id === 'gleich')
  expect(hier.map(({ id }) => id)).toEqual(['nah', 'gleich', 'fern'])
  expect(hier[1]!.gruende).toEqual(['genannt', 'amt'])
})

test('wen es nicht gibt, hat nichts Verwandtes', () => expect(von('fehlt', merkmale('a'))).toEqual([]))
