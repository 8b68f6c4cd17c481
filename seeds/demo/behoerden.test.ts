// The offices made from the pattern, held to what those by hand must be: form, keys, honesty about what is invented, and a Träger for each.
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import { ebenenVon } from '../../src/domain/gebiet/index.ts'
import {
  ergaenzeStellen,
  type Flaeche,
  flaechenIn,
  liesMuster,
  type StelleEintrag,
  stelleEintrag,
} from '../../src/domain/organisationseinheit/index.ts'
import { erzeugeTraeger, traegerAngabe, traegerIdVon, traegerNachArs } from '../../src/domain/traeger/index.ts'
import { einzelzustaendigkeit, regel } from '../../src/domain/zustaendigkeit/index.ts'
import { demodateien } from '../../test/support/demobestand.ts'

const lies = (datei: string): unknown => parse(readFileSync(new URL(datei, import.meta.url), 'utf8'))
const TAG = '2026-11-22'
const LAND = '060000000000'
let flaechen: Flaeche[]
let index: Awaited<ReturnType<typeof echterIndex>>
let roh: unknown[]
let stellen: StelleEintrag[]

beforeAll(async () => {
  index = await echterIndex()
  const muster = liesMuster({ datei: 'behoerdenmuster.yaml', daten: lies('behoerdenmuster.yaml') })
  flaechen = flaechenIn(index, index.findByArs(muster.land, TAG)!, TAG)
  const vonHand = { datei: 'stellen.yaml', daten: lies('stellen.yaml') }
  roh = ergaenzeStellen([vonHand], { datei: 'behoerdenmuster.yaml', muster }, flaechen).flatMap(({ daten }) => daten as unknown[])
  stellen = stelleEintrag.array().parse(roh)
})

test('sind mehr als dreitausend, jede mit eigenem Schlüssel, jede unter einer, die es gibt', () => {
  expect(stellen.length).toBeGreaterThan(3000)
  const namen = new Set(stellen.map(({ schluessel }) => schluessel))
  expect(namen.size).toBe(stellen.length)
  expect(stellen.filter(({ uebergeordnet }) => uebergeordnet !== undefined && !namen.has(uebergeordnet))).toEqual([])
})

test('verlieren beim Prüfen kein Feld', () => {
  expect(JSON.parse(JSON.stringify(stellen.slice(-50)))).toEqual(JSON.parse(JSON.stringify(roh.slice(-50))))
})

test('geben sich als Demo zu erkennen: Nummern und Adressen, die niemandem gehören', () => {
  const ehrlich = (stelle: StelleEintrag) =>
    stelle.demo &&
    [stelle.telefon, ...stelle.personen.map(({ telefon }) => telefon)].every((nummer) => /^069 90009-\d{3}$/.test(nummer ?? '')) &&
    [stelle.email, ...stelle.personen.flatMap(({ email }) => email ?? [])].every((adresse) => /\.example$/.test(adresse ?? '')) &&
    /^https:\/\/www\.[a-z-]+\.example\/$/.test(stelle.web ?? '') &&
    Boolean(stelle.name.en) &&
    stelle.anschriften.every(({ zusatz, plz }) => zusatz === 'Demo-Anschrift' && /^\d{5}$/.test(plz))
  const erzeugt = stellen.slice((lies('stellen.yaml') as unknown[]).length)
  expect(erzeugt.filter((stelle) => !ehrlich(stelle)).map(({ schluessel }) => schluessel)).toEqual([])
})

test('haben in größeren Häusern einige Personen, mit und ohne Einwilligung', () => {
  const personen = stellen.flatMap((stelle) => stelle.personen)
  expect(personen.filter(({ einwilligung }) => einwilligung).length).toBeGreaterThan(50)
  expect(personen.filter(({ einwilligung }) => !einwilligung).length).toBeGreaterThan(50)
})

test('gehören jede einem Träger; der alte Schlüssel von Hanau führt zum selben', () => {
  const vonHand = traegerAngabe.array().parse(lies('traeger.yaml'))
  const orte = flaechen.map(({ gebiet }) => gebiet)
  const alle = [...vonHand, ...traegerAngabe.array().parse(erzeugeTraeger(orte, vonHand))]
  expect(alle).toHaveLength(1 + 3 + 21 + 421)
  expect(new Set(alle.map(({ schluessel }) => schluessel)).size).toBe(alle.length)
  const mitId = alle.map(({ ars, schluessel }) => ({ ars, id: traegerIdVon(schluessel) }))
  const traegerFuer = traegerNachArs(mitId, index, LAND, TAG)
  expect(stellen.filter(({ ars }) => traegerFuer(ars) === null)).toEqual([])
  expect(traegerFuer('064350014014')).toBe(traegerIdVon('hanau'))
  expect(traegerFuer('bezirk/finanzamt-fulda')).toBe(traegerIdVon('land-hessen'))
  expect(traegerFuer('031590016016')).toBeNull()
})

test('tragen jede Aufgabe, die eine Regel nennt, auf ihrer Ebene; jede einzelne Zeile meint eine von ihnen', async () => {
  const { dateien } = await demodateien()
  const teile = dateien.zustaendigkeiten.map(({ daten }) => z.object({ regeln: z.unknown(), einzeln: z.unknown() }).partial().parse(daten))
  const regeln = teile.flatMap((teil) => regel.array().parse(teil.regeln ?? []))
  const einzeln = teile.flatMap((teil) => einzelzustaendigkeit.array().parse(teil.einzeln ?? []))
  const ebenen = new Map(flaechen.map(({ gebiet, bezirk }) => [bezirk?.ars ?? gebiet.ars, bezirk ? [bezirk.art] : ebenenVon(gebiet)]))
  ebenen.set('000000000000', ['bund'])
  const getragen = new Set(
    stellen.flatMap(({ ars, aufgaben }) => (ebenen.get(ars) ?? []).flatMap((ebene) => aufgaben.map((a) => `${ebene} ${a}`))),
  )
  const gesucht = regeln.flatMap(({ stelle }) => {
    if ('ebene' in stelle) return [`${stelle.ebene} ${stelle.aufgabe}`]
    return 'bezirksart' in stelle ? [`${stelle.bezirksart} ${stelle.aufgabe}`] : []
  })
  expect(gesucht.length).toBeGreaterThan(100)
  expect([...new Set(gesucht)].filter((eine) => !getragen.has(eine))).toEqual([])
  const namen = new Set(stellen.map(({ schluessel }) => schluessel))
  expect(einzeln.filter(({ stelle }) => typeof stelle === 'string' && !namen.has(stelle))).toEqual([])
})
