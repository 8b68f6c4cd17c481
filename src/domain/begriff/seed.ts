// The files of the terms (`de.csv`, `en.csv`): every row checked, each fault named with file, line and remedy. Pure: service.ts reads the folder.
import type { Fault } from '../../platform/seed.ts'
import { leseTabelle, type Tabellenzeile } from '../../platform/seed-tabelle.ts'
import { BEGRIFFSSPRACHEN, type Begriff, type Begriffssprache, entfalteFormen, type Wortlaut } from './begriff.ts'

const SPALTEN = { de: ['kennung', 'begriff', 'formen', 'erklaerung', 'siehe'], en: ['kennung', 'begriff', 'formen', 'erklaerung'] } as const
const KENNUNG = /^[a-z0-9]+(-[a-z0-9]+)*$/
const HOECHSTENS_ZEICHEN = 260

export type Begriffsdateien = Record<Begriffssprache, string>
export type GeleseneBegriffe = { begriffe: Begriff[]; faults: Fault[] }

type Zeile = { kennung: string; wortlaut: Wortlaut; siehe: readonly string[]; fault: Tabellenzeile<string>['fault'] }

/** Reads both files. A term counts only where both languages have it without a fault. */
export function leseBegriffe(dateien: Begriffsdateien): GeleseneBegriffe {
  const faults: Fault[] = []
  const [de, en] = BEGRIFFSSPRACHEN.map((sprache) => leseDatei(sprache, dateien[sprache], faults)) as [
    Map<string, Zeile>,
    Map<string, Zeile>,
  ]
  for (const [hier, dort] of [
    [de, en],
    [en, de],
  ] as const) {
    for (const { kennung, fault } of hier.values()) {
      if (!dort.has(kennung)) faults.push(fault('kennung', `„${kennung}“ fehlt in der anderen Sprache; ergänzen Sie die Zeile dort.`))
    }
  }
  const begriffe = [...de.values()].flatMap(({ kennung, wortlaut, siehe, fault }) => {
    const englisch = en.get(kennung)
    for (const andere of siehe) {
      if (!de.has(andere)) faults.push(fault('siehe', `einen Begriff „${andere}“ gibt es hier nicht; streichen Sie ihn.`))
    }
    return englisch
      ? [{ kennung, siehe: siehe.filter((andere) => de.has(andere) && en.has(andere)), de: wortlaut, en: englisch.wortlaut }]
      : []
  })
  return { begriffe, faults }
}

function leseDatei(sprache: Begriffssprache, text: string, faults: Fault[]): Map<string, Zeile> {
  const gelesen = new Map<string, Zeile>()
  const formen = new Map<string, string>()
  const spalten: readonly string[] = SPALTEN[sprache]
  const tabelle = leseTabelle({ datei: `${sprache}.csv`, text }, spalten)
  faults.push(...tabelle.faults)
  for (const { zellen, fault } of tabelle.zeilen) {
    const maengel = zellen
      ? pruefeZeile(zellen, { gelesen, formen })
      : [{ feld: 'kennung', was: `hier gehören ${spalten.length} Spalten hin.` }]
    faults.push(...maengel.map(({ feld, was }) => fault(feld, was)))
    if (!zellen || maengel.length > 0) continue
    const { kennung = '', begriff = '', erklaerung = '', siehe = '' } = zellen
    const entfaltet = entfalteFormen(zellen.formen ?? '') ?? []
    for (const form of entfaltet) formen.set(form, kennung)
    gelesen.set(kennung, {
      kennung,
      wortlaut: { name: begriff, erklaerung, formen: entfaltet },
      siehe: siehe === '' ? [] : siehe.split(' '),
      fault,
    })
  }
  return gelesen
}

type Mangel = { feld: string; was: string }

function pruefeZeile(
  { kennung = '', begriff = '', formen = '', erklaerung = '' }: Record<string, string>,
  schon: { gelesen: ReadonlyMap<string, unknown>; formen: ReadonlyMap<string, string> },
): Mangel[] {
  const maengel: Mangel[] = []
  if (!KENNUNG.test(kennung)) maengel.push({ feld: 'kennung', was: 'nur kleine Buchstaben ohne Umlaute, Ziffern und Bindestriche.' })
  if (schon.gelesen.has(kennung))
    maengel.push({ feld: 'kennung', was: `„${kennung}“ steht schon weiter oben; streichen Sie eine der beiden Zeilen.` })
  if (begriff.trim() === '') maengel.push({ feld: 'begriff', was: 'hier steht nichts; ergänzen Sie den Namen.' })
  if (!/[.!?]$/.test(erklaerung)) maengel.push({ feld: 'erklaerung', was: 'hier gehören ein oder mehrere ganze Sätze hin.' })
  if (erklaerung.length > HOECHSTENS_ZEICHEN)
    maengel.push({ feld: 'erklaerung', was: `höchstens ${HOECHSTENS_ZEICHEN} Zeichen; kürzen Sie den Text.` })
  const entfaltet = entfalteFormen(formen)
  if (entfaltet === null)
    maengel.push({ feld: 'formen', was: `„${formen}“ lässt sich nicht lesen; schreiben Sie „Wort(endung/endung)|andere Form“.` })
  const doppelt = entfaltet?.find((form) => schon.formen.has(form))
  if (doppelt)
    maengel.push({ feld: 'formen', was: `„${doppelt}“ steht schon bei „${schon.formen.get(doppelt)}“; streichen Sie eines von beiden.` })
  return maengel
}
