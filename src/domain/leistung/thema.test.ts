// Which topics a Leistung belongs to: by its Lagen, then by those it names itself.
import { expect, test } from 'vitest'
import { musterKopf } from './fixtures.ts'
import { leistungKopf } from './leistung.ts'
import { themenDer } from './thema.ts'

type Kopf = Parameters<typeof themenDer>[0]

test.each<[string, Partial<Kopf>, string[]]>([
  [
    'die Lagen sagen es, die erste zuerst',
    { lagen: ['1110300', '1060800'] },
    ['buerger/hobby-und-freizeit', 'buerger/steuern-und-abgaben'],
  ],
  ['zwei Lagen eines Themas sind ein Thema', { lagen: ['1070100', '1070200'] }, ['buerger/ausweise-und-dokumente']],
  ['eine Lage, die wir nicht kennen, sagt nichts', { lagen: ['9990000'] }, []],
  [
    'was die Lagen nicht nennen, steht dahinter',
    { lagen: ['1050000'], themen: ['unternehmen/bauen-und-immobilien', 'buerger/bauen-und-wohnen'] },
    ['buerger/bauen-und-wohnen', 'unternehmen/bauen-und-immobilien'],
  ],
  ['ein Thema, das niemand kennt, ist keines', { themen: ['constructor'] }, []],
])('%s', (_, angaben, erwartet) => {
  expect(themenDer({ lagen: [], themen: [], ...angaben }).map(({ kennung }) => kennung)).toEqual(erwartet)
})

test.each([
  ['ohne Lage und ohne Thema', { lagen: [], themen: [] }],
  ['mit einem Thema von früher', { themen: ['tiere'] }],
])('%s ist ein Kopf nicht fertig', (_, angaben) => {
  expect(leistungKopf.safeParse(musterKopf).success).toBe(true)
  expect(leistungKopf.safeParse({ ...musterKopf, ...angaben }).success).toBe(false)
})
