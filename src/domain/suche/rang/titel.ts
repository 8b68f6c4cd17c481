// Reads the titles of the best hits: one that says what was asked and nothing else is the best answer. And phrases, word after word.
import type { Ablage } from '../bestand/ablage.ts'
import { FELDNUMMER } from '../bestand/bestandteile.ts'
import { alleIn } from '../bestand/listen.ts'
import { bereite, createSammler, hebe, leere, type Sammler } from '../bestand/sammler.ts'
import { FELDER } from '../frage/anfrage.ts'
import type { Plan } from '../frage/plan.ts'
import { GEWICHTE } from './gewichte.ts'

/** Words of the stock that a query means, and how well; and which of them each of its places names itself. Room for one query at a time. */
export type Gemeintes = { worte: Sammler; jePlatz: (readonly number[])[] }

export const createGemeintes = (): Gemeintes => ({ worte: createSammler(), jePlatz: [] })

export function merkeGemeintes(gemeintes: Gemeintes, { plaetze, ersatz }: Plan, { wortbuch }: Ablage): void {
  const { worte } = gemeintes
  leere(worte)
  bereite(worte, wortbuch.worte.length)
  for (const { direkt } of plaetze) for (const { nr, gewicht } of direkt.lesarten) hebe(worte, nr, gewicht)
  for (const { gruppen, gewicht: ganzes } of ersatz)
    for (const { lesarten } of gruppen) for (const { nr, gewicht } of lesarten) hebe(worte, nr, gewicht * ganzes)
  gemeintes.jePlatz = plaetze.map(({ formen }) => formen)
}

/** What the points are multiplied by at most, for an office or for anything else. */
export const hoechstensDurchTitel = (amt: boolean): number => 1 + GEWICHTE.titel + (amt ? GEWICHTE.amtsname : 0)

/** What the points of a document are multiplied by for its title; an office is called by its name, whatever else stands on its sign. */
export function durchTitel(nr: number, amt: boolean, deckung: number, gemeintes: Gemeintes, ablage: Ablage): number {
  const anteil = titelanteil(ablage, nr, gemeintes.worte)
  return 1 + GEWICHTE.titel * deckung * anteil + (amt ? GEWICHTE.amtsname * imTitel(ablage, nr, gemeintes.jePlatz) : 0)
}

/** Which part of the query's words stands in the title itself. */
function imTitel({ folgen: { daten, von, laenge } }: Ablage, nr: number, jePlatz: Gemeintes['jePlatz']): number {
  const ab = von[nr]!
  let bis = ab
  for (const ende = ab + laenge[nr]!; bis < ende && daten[bis]! % FELDER.length === FELDNUMMER.titel; ) bis++
  let darin = 0
  for (const worte of jePlatz)
    for (let i = ab; i < bis; i++)
      if (worte.includes(Math.floor(daten[i]! / FELDER.length))) {
        darin++
        break
      }
  return jePlatz.length === 0 ? 0 : darin / jePlatz.length
}

/** How much of the weight of the title, or else of the citizens' title, the query has: rare words weigh more. */
function titelanteil({ folgen, haeufig, lebende }: Ablage, nr: number, { werte }: Sammler): number {
  let [titel, davonTitel, buerger, davonBuerger] = [0, 0, 0, 0]
  const von = folgen.von[nr]!
  for (let i = von, bis = von + folgen.laenge[nr]!; i < bis; i++) {
    const eintrag = folgen.daten[i]!
    const feld = eintrag % FELDER.length
    if (feld > FELDNUMMER.buergertitel) break // titles are read first
    const wort = Math.floor(eintrag / FELDER.length)
    const gewicht = Math.log(1 + lebende / (1 + haeufig[wort]!))
    const davon = gewicht * Math.min(1, werte[wort]!)
    if (feld === FELDNUMMER.titel) {
      titel += gewicht
      davonTitel += davon
    } else {
      buerger += gewicht
      davonBuerger += davon
    }
  }
  return Math.max(titel === 0 ? 0 : davonTitel / titel, buerger === 0 ? 0 : (0.9 * davonBuerger) / buerger)
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
