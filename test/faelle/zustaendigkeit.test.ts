// The judged cases of responsibility against the rules of the demo: every case must come out, and no rule may be missing unnoticed.
import { beforeAll, describe, expect, test } from 'vitest'
import { leistungIdVon } from '../../src/domain/leistung/index.ts'
import { konflikte, ROLLEN, type Zustaendigkeitsmodell } from '../../src/domain/zustaendigkeit/index.ts'
import { testDb } from '../support/test-db.ts'
import { bezeichnung, type Fall, faelle } from './faelle.ts'
import { type Bestand, beschrieben, ladeBestand } from './modell.ts'
import { abweichung, ortVon } from './urteil.ts'

const { kontext } = testDb().echteDb()
let bestand: Bestand

beforeAll(async () => {
  bestand = await ladeBestand(kontext)
})

test.each(faelle.map((fall) => [bezeichnung(fall), fall] as const))('%s', (_name, fall) => {
  if (!beschrieben.has(fall.leistung)) throw new Error(`seeds/demo/leistungen/${fall.leistung}.yaml fehlt noch`)
  expect(abweichung(fall, bestand.modell, bestand.index)).toBeNull()
})

describe('ohne eine der Regeln', () => {
  test('wird mindestens ein Fall rot, bei jeder einzelnen', () => {
    const { modell, index } = bestand
    const gruen = faelle.filter((fall) => abweichung(fall, modell, index) === null)
    const proFrage = gruppiere(gruen, frageVon)
    const entbehrlich = [...modell.regeln].flatMap(([frage, regeln]) =>
      regeln.filter(({ id }) => {
        const ohne = { ...modell, regeln: new Map(modell.regeln).set(frage, ohneRegel(regeln, id)) }
        return (proFrage.get(frage) ?? []).every((fall) => abweichung(fall, ohne, index) === null)
      }),
    )
    expect(entbehrlich.map(({ rolle, begruendung }) => `${rolle}: ${begruendung.de}`)).toEqual([])
  })
})

test('die Regeln der Demo widersprechen sich an keinem Ort in Hessen', () => {
  const { modell, index } = bestand
  const hessen = index.findByArs('060000000000', '2026-11-21')!
  expect(konflikte(modell, index.alle('gemeinde', '2026-11-21', hessen.id), '2026-11-21')).toEqual([])
})

describe('die Tabelle der Fälle', () => {
  test('hat wenigstens 360 Fälle, und wenigstens die Hälfte sind Grenzfälle', () => {
    expect(faelle.length).toBeGreaterThanOrEqual(360)
    expect(faelle.filter(({ grenzfall }) => grenzfall === 'ja').length).toBeGreaterThanOrEqual(faelle.length / 2)
  })

  test('hat für jede beschriebene Leistung einen Fall', () => {
    const beurteilt = new Set(faelle.map(({ leistung }) => leistung))
    expect([...beschrieben.keys()].filter((slug) => !beurteilt.has(slug))).toEqual([])
  })

  test('fragt bei jeder beschriebenen Leistung nach dem Ort, nach dem auch die Leistung fragt', () => {
    const gefragt = new Set(faelle.map(({ leistung, bezugsort }) => `${leistung} ${bezugsort}`))
    expect([...beschrieben].map((eintrag) => eintrag.join(' ')).filter((frage) => !gefragt.has(frage))).toEqual([])
  })

  test('kennt jede Rolle und keine andere', () => {
    expect(new Set(faelle.map(({ rolle }) => rolle))).toEqual(new Set(ROLLEN))
  })

  test('zählt die Fälle durch und stellt keine Frage zweimal', () => {
    expect(faelle.map(({ nr }) => Number(nr))).toEqual(faelle.map((_fall, stelle) => stelle + 1))
    const doppelt = [...gruppiere(faelle, ganzeFrage)].filter(([, gleiche]) => gleiche.length > 1)
    expect(doppelt.map(([frage]) => frage)).toEqual([])
  })

  test('nennt nur Orte, die es gibt; was jemand eintippt, führt zum Ort, und die Behörde ist eine für ihn', () => {
    const { index } = bestand
    const fremd = faelle.filter((fall) => {
      const hier = new Set(index.kette(ortVon(fall, index), fall.tag).map(({ ars }) => ars))
      return fall.gebiet.split('|').some((ars) => /^\d+$/.test(ars) && !hier.has(ars))
    })
    expect(fremd).toEqual([])
  })

  test('nennt zu jedem Fall die Rechtsquelle, bei „übernimmt“ auch, wer', () => {
    expect(faelle.filter(({ rechtsquelle }) => rechtsquelle === '')).toEqual([])
    expect(faelle.filter(({ behoerde, durch }) => behoerde === 'uebernimmt' && durch === '')).toEqual([])
    expect(faelle.filter(({ grenzfall, sicher }) => !/^(ja|nein)$/.test(grenzfall) || !/^(ja|unsicher)$/.test(sicher))).toEqual([])
  })
})

type Regeln = NonNullable<ReturnType<Zustaendigkeitsmodell['regeln']['get']>>

function ohneRegel(regeln: Regeln, id: string): Regeln {
  return regeln.filter((regel) => regel.id !== id)
}

/** The key under which the model keeps the rules that could answer the case. */
function frageVon({ leistung, rolle }: Fall): string {
  return `${leistungIdVon(leistung)} ${rolle}`
}

function ganzeFrage({ leistung, rolle, bezugsort, ars, eingabe, tag, einwohner }: Fall): string {
  return [leistung, rolle, bezugsort, ars, eingabe, tag, einwohner].join(' ')
}

function gruppiere(alle: readonly Fall[], nach: (fall: Fall) => string): Map<string, Fall[]> {
  const gruppen = new Map<string, Fall[]>()
  for (const fall of alle) gruppen.set(nach(fall), [...(gruppen.get(nach(fall)) ?? []), fall])
  return gruppen
}
