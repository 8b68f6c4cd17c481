// `amtswerk einrichten` as the operator of a new installation types it.
import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { testDb } from '../test/support/test-db.ts'
import { einrichtenBefehl } from './cli-einrichten.ts'
import { readAuftritte } from './domain/auftritt/index.ts'
import { anmelden, type ZugangKontext } from './domain/zugang/index.ts'
import { codeFuer } from './platform/einmalcode.ts'
import { createGeheimnis } from './platform/geheimnis.ts'

const db = testDb()
const { kontext: basis } = db.inTransaktion()
const kontext: ZugangKontext = Object.assign(basis, { geheimnis: createGeheimnis([randomBytes(32)]) })
const ANGABEN = ['--email', 'Erste@Wanfried.example', '--name', 'Erste', '--traeger-name', 'Stadt Wanfried', '--ars', '066360013013']

async function befehl(...args: string[]) {
  const zeilen: string[] = []
  const zeile = (text: string) => void zeilen.push(text)
  const code = await einrichtenBefehl(args, { schreibe: zeile, klage: zeile, mitKontext: (fn) => fn(kontext) })
  return { code, text: zeilen.join('\n') }
}

test('einrichten nennt einmal Passwort und Schlüssel, mit denen man hineinkommt, und zeigt das Portal unter dem genannten Namen', async () => {
  const { code, text } = await befehl(...ANGABEN, '--host', 'portal.wanfried.example')
  expect(code).toBe(0)
  const passwort = /Passwort\s+(\S+)/.exec(text)![1]!
  const geheimnis = /Schlüssel: (\S+)/.exec(text)![1]!
  const zugang = { email: 'erste@wanfried.example', passwort, code: codeFuer(geheimnis, kontext.clock()), client: '::1' }
  expect((await anmelden(kontext, zugang)).ok).toBe(true)
  expect(await readAuftritte(kontext.db.lesen)).toMatchObject([
    { schluessel: 'stadt-wanfried', hosts: ['portal.wanfried.example'], ort: '066360013013' },
  ])
})
test('ein zweites Mal ändert nichts', async () => {
  await befehl(...ANGABEN)
  const { code, text } = await befehl(...ANGABEN.map((angabe) => angabe.replace('Wanfried', 'Eschwege')))
  expect([code, text]).toEqual([1, 'Es gibt schon Konten. Es wurde nichts geändert.'])
  expect(await readAuftritte(kontext.db.lesen)).toHaveLength(1)
})
test.each([
  ['ohne Angaben', 2, [], 'Es fehlt eine Angabe'],
  ['mit falschem Schlüssel', 2, ANGABEN.map((angabe) => angabe.replace('066360013013', '06636')), 'passt nicht: ars'],
  ['mit einer Art, die es nicht gibt', 2, [...ANGABEN, '--art', 'dorf'], 'passt nicht: art'],
  ['mit einer Angabe, die es nicht gibt', 2, [...ANGABEN, '--loeschen'], '--loeschen'],
  ['mit einer falschen Adresse', 1, ANGABEN.map((angabe) => angabe.replace('@', ' ')), 'keine E-Mail-Adresse'],
])('einrichten %s sagt, was fehlt, und legt nichts an', async (_name, erwartet, args, satz) => {
  const { code, text } = await befehl(...args)
  expect(code).toBe(erwartet)
  expect(text).toContain(satz)
  expect(await readAuftritte(kontext.db.lesen)).toEqual([])
})
