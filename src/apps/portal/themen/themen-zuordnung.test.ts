// Which topics a Leistung belongs to: by its Lagen, else by the topic of old; and where old addresses lead.
import { expect, test } from 'vitest'
import { texte } from '../../../ui/texte/index.ts'
import { THEMEN } from './thema-text.ts'
import { findThema, heutigesThema, nachNamen, PORTALTHEMEN, themaPfad, themaWorte, themenDer, verwandteThemen } from './themen-zuordnung.ts'

type Kopf = Parameters<typeof themenDer>[0]
const kopf = (angaben: Partial<Kopf>): Kopf => ({ lagen: [], adressat: ['001'], thema: 'tiere', ...angaben })

test.each<[string, Partial<Kopf>, string[]]>([
  ['die Lagen sagen es, die erste zuerst', { lagen: ['1110300', '1060800'] }, ['hobby-und-freizeit', 'steuern-und-abgaben']],
  ['zwei Lagen eines Themas sind ein Thema', { lagen: ['1070100', '1070200'] }, ['ausweise-und-dokumente']],
  ['eine Lage, die wir nicht kennen, sagt nichts', { lagen: ['9990000'] }, ['hobby-und-freizeit']],
  ['ohne Lagen das bisherige Thema', { thema: 'bauen' }, ['bauen-und-wohnen']],
  ['für Unternehmen das ihre', { thema: 'bauen', adressat: ['002'] }, ['bauen-und-immobilien']],
  [
    'wo nur Menschen genannt sind, fehlt das Unternehmen nicht',
    { lagen: ['1050000'], thema: 'bauen', adressat: ['001', '002'] },
    ['bauen-und-wohnen', 'bauen-und-immobilien'],
  ],
  ['ein Thema, das niemand kennt, ist keines', { thema: 'constructor' }, []],
])('%s', (_, angaben, erwartet) => {
  expect(themenDer(kopf(angaben)).map(({ schluessel }) => schluessel)).toEqual(erwartet)
})

test('jedes Thema von früher führt zu einem von heute, ein erfundenes zu keinem', () => {
  expect(THEMEN.filter((thema) => heutigesThema(thema) === null)).toEqual([])
  expect(themaPfad(heutigesThema('betrieb')!)).toBe('/themen/unternehmen/unternehmensstart-und-gewerbezulassung')
  expect(heutigesThema('constructor')).toBeNull()
})

test('jedes Thema hat seine Worte in beiden Sprachen, und keine Worte sind ohne Thema', () => {
  for (const sprache of ['de', 'en'] as const) {
    const t = texte(sprache)
    const namen = Object.entries(t.portalthemen).flatMap(([bereich, themen]) =>
      Object.keys(themen).map((schluessel) => `${bereich} ${schluessel}`),
    )
    expect(namen.sort()).toEqual(PORTALTHEMEN.map(({ bereich, schluessel }) => `${bereich} ${schluessel}`).sort())
    const titel = PORTALTHEMEN.map((thema) => themaWorte(thema, t).titel)
    expect(new Set(titel).size).toBe(titel.length)
  }
})

test('Themen stehen nach ihrem Namen in der Sprache der Seite', () => {
  const drei = ['geburt', 'arbeit', 'umwelt-und-klima'].map((schluessel) => findThema('buerger', schluessel)!)
  expect(nachNamen(drei, 'de').map(({ schluessel }) => schluessel)).toEqual(['arbeit', 'geburt', 'umwelt-und-klima'])
  expect(nachNamen(drei, 'en').map(({ schluessel }) => schluessel)).toEqual(['geburt', 'umwelt-und-klima', 'arbeit'])
})

test('verwandt ist, was Leistungen teilt; was mehr teilt, steht vorn', () => {
  const [a, b, c, d] = PORTALTHEMEN as [...typeof PORTALTHEMEN] as Parameters<typeof verwandteThemen>[0][]
  expect(
    verwandteThemen(
      a!,
      [
        [a!, b!],
        [a!, c!],
        [c!, a!],
        [b!, d!],
      ],
      5,
    ),
  ).toEqual([c, b])
  expect(
    verwandteThemen(
      a!,
      [
        [a!, b!],
        [a!, c!],
        [c!, a!],
      ],
      1,
    ),
  ).toEqual([c])
})
