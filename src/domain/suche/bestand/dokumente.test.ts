// Which offices can be found by searching: those that answer for something, not what only divides an authority.
import { expect, test } from 'vitest'
import { musterStelle } from '../../zustaendigkeit/fixtures.ts'
import { dokumenteAus } from './dokumente.ts'

const haus = musterStelle('Rathaus', '066360013013')
const stelle = (name: string, art: string, aufgaben: string[] = []) => {
  const eine = musterStelle(name, '066360013013', aufgaben, { uebergeordnet: haus.id })
  return { ...eine, inhalt: { ...eine.inhalt, art } }
}

test('Fachbereiche und Sachgebiete nicht, ein Amt auch ohne Aufgaben', () => {
  const stellen = [haus, stelle('Soziales', 'fachbereich'), stelle('Außenstelle', 'amt'), stelle('Unterhalt', 'sachgebiet')]
  expect(dokumenteAus({ stellen, tag: '2026-11-26' }).map(({ titel }) => titel)).toEqual(['Rathaus', 'Außenstelle'])
})

test('ein Fachbereich, der selbst für etwas zuständig ist, schon', () => {
  const stellen = [stelle('Fachbereich Bürgerservice', 'fachbereich', ['buergerbuero'])]
  expect(dokumenteAus({ stellen, tag: '2026-11-26' }).map(({ titel }) => titel)).toEqual(['Fachbereich Bürgerservice'])
})
