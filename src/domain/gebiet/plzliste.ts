// Post codes in one sorted list: a whole one names its Gemeinden, the beginning of one the biggest Gemeinden it may become.
import type { Gebietsfakten } from './fakten.ts'
import type { GebietId } from './gebiet.ts'
import { gewichtVon, untereGrenze } from './namensliste.ts'

/** Gemeinden of a post code or its beginning, those of the preferred Land first, biggest first; for a beginning at most 60. */
export type Plzliste = (anfang: string, land: string | null) => readonly { gebiet: GebietId }[]

type Platz = { gebiet: GebietId; rang: number }
const HOECHSTENS = 60

export function createPlzliste({ fassungen, plz }: Pick<Gebietsfakten, 'fassungen' | 'plz'>): Plzliste {
  const newest = new Map(fassungen.map((fassung) => [fassung.id, fassung]))
  const liste = [...plz].sort((a, b) => (a.plz < b.plz ? -1 : a.plz > b.plz ? 1 : 0))
  const gewichte = Float64Array.from(liste, ({ gebiet }) => gewichtVon(newest.get(gebiet)!))
  const laender = liste.map(({ gebiet }) => newest.get(gebiet)!.ars?.slice(0, 2) ?? null)
  const gemerkt = new Map<string, readonly Platz[]>()
  const suche = (anfang: string, land: string | null): readonly Platz[] => {
    const beste = new Map<GebietId, Platz>()
    const ende = untereGrenze(liste.length, (i) => liste[i]!.plz < `${anfang}:`) // ":" follows "9"
    for (let i = untereGrenze(ende, (stelle) => liste[stelle]!.plz < anfang); i < ende; i++)
      beste.set(liste[i]!.gebiet, { gebiet: liste[i]!.gebiet, rang: gewichte[i]! + (laender[i] === land ? 1e11 : 0) })
    const sortiert = [...beste.values()].sort((a, b) => b.rang - a.rang)
    return anfang.length === 5 ? sortiert : sortiert.slice(0, HOECHSTENS)
  }
  return (anfang, land) => {
    if (anfang.length > 3) return suche(anfang, land)
    const frage = `${anfang} ${land}` // at most 1,110 beginnings and 17 Länder
    const bekannt = gemerkt.get(frage) ?? suche(anfang, land)
    gemerkt.set(frage, bekannt)
    return bekannt
  }
}
