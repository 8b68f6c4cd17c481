// Places whose name begins as somebody typed it, but for one slip: a letter wrong, missing, too many, or two exchanged.
import type { Tag } from '../../platform/zeit.ts'
import { falte } from './faltung.ts'
import type { Gebiet } from './gebiet.ts'
import type { GebietIndex } from './gebiet-index.ts'

type Name = { schluessel: string; gebiet: Gebiet }

/** With fewer letters nearly everything is nearly everything. */
const KUERZESTES = 5

/** Gemeinden and Ortsteile of one Land (ARS), biggest first. The first letter must be right; names that begin exactly so are meant for the search. */
export function findVertippte(gebiete: GebietIndex, text: string, { tag, land }: { tag: Tag; land: string }): Gebiet[] {
  const { schluessel: getippt } = falte(text)
  if (getippt.length < KUERZESTES || /\d/.test(getippt)) return []
  const namen = namenDes(land, gebiete, tag).get(getippt[0]!) ?? []
  return namen.flatMap(({ schluessel, gebiet }) => (beginntFast(schluessel, getippt) ? gebiet : []))
}

/** Whether one slip lies between what was typed and the beginning of the name. */
function beginntFast(name: string, getippt: string): boolean {
  let i = 0
  while (i < getippt.length && name[i] === getippt[i]) i++
  if (i === getippt.length) return true
  const weiter = (abName: number, abGetippt: number) => name.startsWith(getippt.slice(abGetippt), abName)
  const vertauscht = name[i] === getippt[i + 1] && name[i + 1] === getippt[i]
  return weiter(i + 1, i + 1) || weiter(i, i + 1) || weiter(i + 1, i) || (vertauscht && weiter(i + 2, i + 2))
}

const gemerkt = new WeakMap<GebietIndex, { tag: Tag; land: string; namen: ReadonlyMap<string, Name[]> }>()

/** By first letter; worked out once for an index, a day and a Land. */
function namenDes(land: string, gebiete: GebietIndex, tag: Tag): ReadonlyMap<string, Name[]> {
  const bekannt = gemerkt.get(gebiete)
  if (bekannt?.tag === tag && bekannt.land === land) return bekannt.namen
  const namen = new Map<string, Name[]>()
  const wurzel = gebiete.findByArs(land, tag)
  const alle = wurzel ? (['gemeinde', 'ortsteil'] as const).flatMap((ebene) => gebiete.alle(ebene, tag, wurzel.id)) : []
  for (const gebiet of alle.sort((a, b) => (b.einwohner?.anzahl ?? 0) - (a.einwohner?.anzahl ?? 0))) {
    const { schluessel } = falte(gebiet.kurzname)
    const liste = namen.get(schluessel[0]!)
    if (liste) liste.push({ schluessel, gebiet })
    else namen.set(schluessel[0]!, [{ schluessel, gebiet }])
  }
  gemerkt.set(gebiete, { tag, land, namen })
  return namen
}
