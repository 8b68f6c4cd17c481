// Judged queries: which services people mean by their words, and what the search answers to them, asked as the portal asks.
import type { Gebiet, GebietIndex } from './domain/gebiet/index.ts'
import { SPRACHEN, type Sprache } from './domain/leistung/index.ts'
import {
  alltagswoerter,
  type Beurteilt,
  createSuche,
  ortInAnfrage,
  type Suchanfrage,
  type Suchdokument,
  type Suche,
  type Teil,
  type Wortpaar,
} from './domain/suche/index.ts'
import type { Tag } from './platform/zeit.ts'
import { DateiFehler, leseTabelle } from './suchkorpus.ts'

export type Urteilsanfrage = {
  anfrage: string
  /** The Gemeinde chosen beside the words; empty: none. */
  ort: string
  sprache: Sprache
  /** Kind of query: everyday, typo, dialect … */
  art: string
  /** `leistung:<slug>` or `stelle:<title>` → grade 1 to 3; empty: nothing in the stock answers. */
  urteile: ReadonlyMap<string, number>
}

export type Messangaben = {
  dokumente: readonly Suchdokument[]
  wortschatz: readonly Wortpaar[]
  gebiete: GebietIndex
  tag: Tag
  /** ARS of the Land whose portal is rated. */
  land: string
  /** Parts of the search that are switched on; all unless told. */
  teile?: readonly Teil[]
}

/** A filled search with what it is asked beside. */
export type Messstand = Pick<Messangaben, 'gebiete' | 'tag' | 'land'> & {
  suche: Suche
  bekannt: (wort: string) => boolean
  /** Gemeinden of the Land by the names that judges write. */
  orte: ReadonlyMap<string, Gebiet>
  /** Id of an object → how judges name it. */
  namen: ReadonlyMap<string, string>
}

export function createMessstand({ dokumente, wortschatz, gebiete, tag, land, teile }: Messangaben): Messstand {
  const suche = createSuche(teile ? { teile } : {})
  suche.setWortschatz(wortschatz)
  for (const dokument of dokumente) suche.put(dokument)
  const inLand = gebiete.alle('gemeinde', tag, gebiete.findByArs(land, tag)!.id)
  const deutsche = dokumente.filter(({ sprache }) => sprache === 'de')
  return {
    suche,
    gebiete,
    tag,
    land,
    bekannt: alltagswoerter({ dokumente }),
    orte: new Map(inLand.map((gebiet) => [gebiet.kurzname, gebiet])),
    namen: new Map(deutsche.map(({ id, art, name, titel }) => [id, art === 'leistung' ? `leistung:${name}` : `stelle:${titel}`])),
  }
}

const SPALTEN = ['anfrage', 'ort', 'sprache', 'art', 'treffer', 'grad'] as const

/** @throws DateiFehler with the line of the first fault */
export async function leseUrteile(pfad: string): Promise<Urteilsanfrage[]> {
  const gruppen = new Map<string, Urteilsanfrage & { urteile: Map<string, number> }>()
  for (const { nr, zellen } of await leseTabelle(pfad, SPALTEN)) {
    const { anfrage, ort, sprache, art, treffer, grad } = zellen as Record<(typeof SPALTEN)[number], string>
    const mangel = mangelAn({ anfrage, sprache, treffer, grad })
    if (mangel) throw new DateiFehler(`${pfad}, Zeile ${nr}: ${mangel}`)
    const schluessel = [anfrage, ort, sprache].join('\n')
    const gruppe = gruppen.get(schluessel) ?? { anfrage, ort, sprache: sprache as Sprache, art, urteile: new Map() }
    gruppen.set(schluessel, gruppe)
    if (treffer !== '-' && grad !== '0') gruppe.urteile.set(treffer, Math.max(Number(grad), gruppe.urteile.get(treffer) ?? 0))
  }
  return [...gruppen.values()]
}

function mangelAn(zeile: { anfrage: string; sprache: string; treffer: string; grad: string }): string | null {
  if (zeile.anfrage === '') return '„anfrage“ ist leer.'
  if (!SPRACHEN.includes(zeile.sprache as Sprache)) return `Die Sprache „${zeile.sprache}“ gibt es nicht.`
  if (!/^[0-3]$/.test(zeile.grad)) return `„grad“ ist „${zeile.grad}“; erwartet wird 0 bis 3.`
  return /^(-|(leistung|stelle):.+)$/.test(zeile.treffer)
    ? null
    : `„treffer“ ist „${zeile.treffer}“; erwartet wird leistung:…, stelle:… oder -.`
}

const TIEFE = 10

export type Antwort = Beurteilt & {
  /** Found, but the first hit only by likeness or in running text: an honest page says that it is a guess. */
  schwach: boolean
  /** Titles of the first hits. */
  gezeigt: string[]
}

/** @throws DateiFehler if the judged place does not exist */
export function beantworte(stand: Messstand, frage: Urteilsanfrage): Antwort {
  const gefragt = fragestellung(stand, frage)
  const { treffer } = stand.suche.search(gefragt)
  const [erster] = treffer
  return {
    treffer: treffer.map(({ id }) => stand.namen.get(id) ?? id),
    urteile: frage.urteile,
    schwach: erster !== undefined && stand.suche.istVage(gefragt, erster.id),
    gezeigt: treffer.slice(0, 3).map(({ titel }) => titel),
  }
}

/** The words without the place they name, and the areas around it; a wider one around the place chosen changes nothing. As the portal does. */
export function fragestellung(
  { gebiete, tag, land, bekannt, orte }: Messstand,
  { anfrage, ort, sprache }: Pick<Urteilsanfrage, 'anfrage' | 'ort' | 'sprache'>,
): Suchanfrage {
  const gewaehlt = orte.get(ort)
  if (!gewaehlt && ort !== '') throw new DateiFehler(`Den Ort „${ort}“ der Anfrage „${anfrage}“ gibt es dort nicht.`)
  const { rest, gebiet } = ortInAnfrage(anfrage, gebiete, tag, { bekannt, land })
  const wo = gebiet && !(gewaehlt && gebiete.enthaelt(gebiet.id, gewaehlt.id, tag)) ? gebiet : gewaehlt
  return { q: rest, kette: wo ? gebiete.schluesselkette(wo.id, tag) : [], sprache, anzahl: TIEFE }
}
