// The judged cases of responsibility against the rules of the demo: every case must come out, and no rule may be missing unnoticed.
import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { echterIndex } from '../../src/domain/gebiet/fixtures.ts'
import type { GebietIndex } from '../../src/domain/gebiet/index.ts'
import { type Bezugsort, leistungIdVon, loadLeistungen } from '../../src/domain/leistung/index.ts'
import { listVeroeffentlicht, loadStellen, type VeroeffentlichteStelle } from '../../src/domain/organisationseinheit/index.ts'
import { loadTraeger, traegerIdVon } from '../../src/domain/traeger/index.ts'
import {
  type Antwort,
  baueModell,
  konflikte,
  loadZustaendigkeiten,
  pruefeZustaendigkeiten,
  type Rolle,
  readZustaendigkeiten,
  wer,
  type Zustaendigkeitsmodell,
} from '../../src/domain/zustaendigkeit/index.ts'
import { parseCsv } from '../../src/platform/csv.ts'
import { testDb } from '../support/test-db.ts'

const lies = (pfad: string) => readFileSync(new URL(`../../${pfad}`, import.meta.url), 'utf8')
const seed = (datei: string) => parse(lies(`seeds/demo/${datei}`)) as unknown
const SPALTEN = [
  'nr',
  'leistung',
  'bezugsort',
  'ort',
  'ars',
  'tag',
  'rolle',
  'einwohner',
  'behoerde',
  'gebiet',
  'sicher',
  'bemerkung',
] as const
const faelle = parseCsv(lies('test/faelle/zustaendigkeit.csv'), SPALTEN)
type Fall = (typeof faelle)[number]

const { kontext } = testDb().echteDb()
let index: GebietIndex
let modell: Zustaendigkeitsmodell
let stellen: VeroeffentlichteStelle[]

const leistung = (slug: string) => {
  const { kopf } = seed(`leistungen/${slug}.yaml`) as { kopf: { bezugsort: Bezugsort } }
  return { id: leistungIdVon(slug), bezugsort: kopf.bezugsort }
}
const auftrag = () => ({
  datei: 'zustaendigkeiten.yaml',
  daten: seed('zustaendigkeiten.yaml'),
  leistung,
  gebiete: index,
  jetzt: new Date('2026-11-21'),
})

beforeAll(async () => {
  index = await echterIndex()
  const traeger = seed('traeger.yaml') as { schluessel: string; ars: string }[]
  const traegerFuer = (ars: string) => {
    const gefunden = traeger.find((einer) => einer.ars === ars)
    return gefunden ? traegerIdVon(gefunden.schluessel) : null
  }
  await kontext.db.alsSystem((tx) => loadTraeger(tx, traeger))
  await kontext.db.alsSystem((tx) =>
    loadStellen(tx, { datei: 'stellen.yaml', daten: seed('stellen.yaml'), traegerFuer, jetzt: kontext.clock() }),
  )
  const dateien = readdirSync(new URL('../../seeds/demo/leistungen/', import.meta.url)).map((name) => ({
    datei: `leistungen/${name}`,
    daten: seed(`leistungen/${name}`),
  }))
  await kontext.db.alsSystem((tx) => loadLeistungen(tx, { dateien, traegerFuer, jetzt: kontext.clock() }))
  await kontext.db.alsSystem((tx) => loadZustaendigkeiten(tx, auftrag()))
  modell = await readZustaendigkeiten(kontext.db.lesen, index)
  stellen = await listVeroeffentlicht(kontext.db.lesen)
})

const bezeichnung = ({ nr, leistung: was, rolle, ort, tag, bemerkung, sicher }: Fall) =>
  `${nr} ${was}, ${rolle}, ${ort}, ${tag}${bemerkung && `: ${bemerkung}`}${sicher === 'ja' ? '' : ' (unsicher)'}`

test.each(faelle.map((fall) => [bezeichnung(fall), fall] as const))('%s', (_name, fall) => {
  expect(abweichung(fall, frage(modell, fall))).toBeNull()
})

describe('ohne eine der Regeln', () => {
  test('wird mindestens ein Fall rot, bei jeder einzelnen', () => {
    const { regeln, zeilen } = pruefeZustaendigkeiten(auftrag(), null)
    const bezugsorte = modell.bezugsorte
    const entbehrlich = regeln.filter((fehlende) => {
      const ohne = baueModell(index, { regeln: regeln.filter((regel) => regel !== fehlende), zeilen, stellen, bezugsorte })
      return faelle.every((fall) => abweichung(fall, frage(ohne, fall)) === null)
    })
    expect(entbehrlich.map(({ begruendung }) => begruendung.de)).toEqual([])
  })
})

test('die Regeln der Demo widersprechen sich an keinem Ort in Hessen', () => {
  const hessen = index.findByArs('060000000000', '2026-11-21')!
  expect(konflikte(modell, index.alle('gemeinde', '2026-11-21', hessen.id), '2026-11-21')).toEqual([])
})

test('wenigstens die Hälfte der Fälle sind Grenzfälle, und es sind wenigstens 60', () => {
  const grenzfaelle = parseCsv(lies('test/faelle/zustaendigkeit.csv'), ['grenzfall']).filter(({ grenzfall }) => grenzfall === 'ja')
  expect(faelle.length).toBeGreaterThanOrEqual(60)
  expect(grenzfaelle.length).toBeGreaterThanOrEqual(faelle.length / 2)
})

test('ein zweites Laden der Regeln ändert nichts', async () => {
  expect(await kontext.db.alsSystem((tx) => loadZustaendigkeiten(tx, auftrag()))).toMatchObject({ geaendert: 0 })
})

function frage(in_: Zustaendigkeitsmodell, fall: Fall): Antwort {
  const gebiet = index.findByArs(fall.ars, fall.tag)
  if (!gebiet) throw new Error(`Fall ${fall.nr}: ${fall.ars} ist kein Schlüssel`)
  const angenommen = fall.einwohner === '' ? in_ : { ...in_, gebiete: { ...in_.gebiete, kette: mitEinwohnern(Number(fall.einwohner)) } }
  const { tag } = fall
  return wer(angenommen, {
    leistung: leistungIdVon(fall.leistung),
    gebiet: gebiet.id,
    rolle: fall.rolle as Rolle,
    tag,
    bezugsort: fall.bezugsort as Bezugsort,
  })
}

/** The chain of areas as it is, with another population of the Gemeinde. */
function mitEinwohnern(anzahl: number): GebietIndex['kette'] {
  return (id, tag) =>
    index.kette(id, tag).map((gebiet) => (gebiet.ebene === 'gemeinde' ? { ...gebiet, einwohner: { anzahl, stichtag: tag } } : gebiet))
}

const GEMEINDE = /^(der )?(Magistrat|Gemeindevorstand) /

/** Null if the answer is what the case demands, else what was answered instead. */
function abweichung(fall: Fall, antwort: Antwort): string | null {
  if (antwort.art === 'konflikt') return 'Konflikt'
  if (fall.gebiet === '') return antwort.art === 'keine' && antwort.grund === fall.behoerde ? null : benannt(antwort)
  const name = benannt(antwort)
  const organ = fall.behoerde === 'Gemeinde' ? GEMEINDE.test(name) : name.replace(/^(der|das) /, '').startsWith(fall.behoerde)
  const ort = index.findByArs(fall.gebiet, fall.tag)!.kurzname.replace(/^(Landkreis|Kreis|Regierungsbezirk) /, '')
  return organ && name.includes(ort) ? null : name
}

/** The authority at the top of the office's tree, the one it would be, or the reason for none. */
function benannt(antwort: Antwort): string {
  if (antwort.art === 'stelle') return oberste(stellen.find(({ id }) => id === antwort.stelle)!).inhalt.name.de
  return antwort.art === 'keine' ? (antwort.durch ?? antwort.grund) : 'Konflikt'
}

function oberste(stelle: VeroeffentlichteStelle): VeroeffentlichteStelle {
  const oben = stellen.find(({ id }) => id === stelle.uebergeordnet)
  return oben ? oberste(oben) : stelle
}
