// The topics of the pages: names, order, neighbours, and where old addresses lead.
import { expect, test } from 'vitest'
import { findThema, THEMEN } from '../../../domain/leistung/index.ts'
import { texte } from '../../../ui/texte/index.ts'
import { heutigesThema, nachNamen, themaPfad, themaWorte, verwandteThemen } from './themen-zuordnung.ts'

const FRUEHER =
  'ausweise wohnen familie bauen verkehr arbeit gesundheit soziales bildung steuern tiere zuwanderung betrieb umwelt ordnung trauer'.split(
    ' ',
  )

test('jedes Thema von früher führt zu einem von heute, ein erfundenes zu keinem', () => {
  expect(FRUEHER.filter((thema) => heutigesThema(thema) === null)).toEqual([])
  expect(themaPfad(heutigesThema('betrieb')!)).toBe('/themen/unternehmen/unternehmensstart-und-gewerbezulassung')
  expect(heutigesThema('constructor')).toBeNull()
})

test('jedes Thema hat seine Worte in beiden Sprachen, und keine Worte sind ohne Thema', () => {
  for (const sprache of ['de', 'en'] as const) {
    const t = texte(sprache)
    const namen = Object.entries(t.portalthemen).flatMap(([bereich, themen]) =>
      Object.keys(themen).map((schluessel) => `${bereich} ${schluessel}`),
    )
    expect(namen.sort()).toEqual(THEMEN.map(({ bereich, schluessel }) => `${bereich} ${schluessel}`).sort())
    const titel = THEMEN.map((thema) => themaWorte(thema, t).titel)
    expect(new Set(titel).size).toBe(titel.length)
  }
})

test('Themen stehen nach ihrem Namen in der Sprache der Seite', () => {
  const drei = ['geburt', 'arbeit', 'umwelt-und-klima'].map((schluessel) => findThema(`buerger/${schluessel}`)!)
  expect(nachNamen(drei, 'de').map(({ schluessel }) => schluessel)).toEqual(['arbeit', 'geburt', 'umwelt-und-klima'])
  expect(nachNamen(drei, 'en').map(({ schluessel }) => schluessel)).toEqual(['geburt', 'umwelt-und-klima', 'arbeit'])
})

test('verwandt ist, was Leistungen teilt; was mehr teilt, steht vorn', () => {
  const [a, b, c, d] = THEMEN as [...typeof THEMEN] as Parameters<typeof verwandteThemen>[0][]
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
