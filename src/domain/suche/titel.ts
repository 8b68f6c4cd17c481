// Reads the titles of the best hits: one that says what was asked and nothing else is the best answer. And phrases, word after word.
import type { Ablage } from './ablage.ts'
import { FELDER } from './anfrage.ts'
import { FELDNUMMER } from './bestandteile.ts'
import { GEWICHTE } from './gewichte.ts'
import { alleIn } from './listen.ts'
import type { Plan } from './plan.ts'

/** Adds to the points; an office is called by its name, whatever else stands on its sign. */
export function liesTitel(funde: readonly { nr: number; punkte: number }[], plan: Plan, ablage: Ablage, deckung: Float32Array): void {
  const gemeint = gemeinte(plan)
  for (const fund of funde) {
    const amt = ablage.koepfe[fund.nr]!.art === 'organisationseinheit'
    const [titel, buergertitel] = titelanteile(ablage, fund.nr, gemeint)
    const anteil = Math.max(titel, 0.9 * buergertitel)
    fund.punkte *= 1 + GEWICHTE.titel * deckung[fund.nr]! * anteil + (amt ? GEWICHTE.amtsname * imTitel(ablage, fund.nr, plan) : 0)
  }
}

/** Which part of the query's words stands in the title itself. */
function imTitel({ folgen }: Ablage, nr: number, { plaetze }: Plan): number {
  const titel = new Set<number>()
  const von = folgen.von[nr]!
  for (let i = von, bis = von + folgen.laenge[nr]!; i < bis && folgen.daten[i]! % FELDER.length === FELDNUMMER.titel; i++)
    titel.add(Math.floor(folgen.daten[i]! / FELDER.length))
  const darin = plaetze.filter(({ direkt }) =>
    direkt.lesarten.some(({ nr: wort, art }) => (art === 'wort' || art === 'stamm') && titel.has(wort)),
  )
  return plaetze.length === 0 ? 0 : darin.length / plaetze.length
}

/** Words of the stock that the query means, and how well. */
function gemeinte({ plaetze, ersatz }: Plan): ReadonlyMap<number, number> {
  const gemeint = new Map<number, number>()
  const nimm = (nr: number, gewicht: number) => {
    if ((gemeint.get(nr) ?? 0) < gewicht) gemeint.set(nr, gewicht)
  }
  for (const { direkt } of plaetze) for (const { nr, gewicht } of direkt.lesarten) nimm(nr, gewicht)
  for (const { gruppen, gewicht: ganzes } of ersatz)
    for (const { lesarten } of gruppen) for (const { nr, gewicht } of lesarten) nimm(nr, gewicht * ganzes)
  return gemeint
}

/** How much of the weight of title and citizens' title the query has: rare words weigh more. */
function titelanteile({ folgen, haeufig, lebende }: Ablage, nr: number, gemeint: ReadonlyMap<number, number>): [number, number] {
  const gesamt: [number, number] = [0, 0]
  const davon: [number, number] = [0, 0]
  const von = folgen.von[nr]!
  for (let i = von, bis = von + folgen.laenge[nr]!; i < bis; i++) {
    const eintrag = folgen.daten[i]!
    const feld = eintrag % FELDER.length
    if (feld > FELDNUMMER.buergertitel) break // titles are read first
    const wort = Math.floor(eintrag / FELDER.length)
    const gewicht = Math.log(1 + lebende / (1 + haeufig[wort]!))
    gesamt[feld as 0 | 1] += gewicht
    davon[feld as 0 | 1] += gewicht * Math.min(1, gemeint.get(wort) ?? 0)
  }
  return [gesamt[0] === 0 ? 0 : davon[0] / gesamt[0], gesamt[1] === 0 ? 0 : davon[1] / gesamt[1]]
}

/** Do the words stand one after the other in one field? */
export function hatPhrase({ folgen, wortbuch }: Ablage, nr: number, phrase: readonly string[]): boolean {
  const gesucht = phrase.map((wort) => wortbuch.nummern.get(wort) ?? -1)
  const folge = alleIn(folgen, nr)
  for (let i = 0; i + gesucht.length <= folge.length; i++) {
    const feld = folge[i]! % FELDER.length
    if (gesucht.every((wort, j) => folge[i + j] === wort * FELDER.length + feld)) return true
  }
  return false
}
