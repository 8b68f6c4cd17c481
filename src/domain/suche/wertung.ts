// Points per document for a plan: rare words count more than common ones, short fields more than long ones, all words more than some.
import type { Ablage } from './ablage.ts'
import { ENTFALTET } from './bestandteile.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Gruppe } from './lesart.ts'
import type { Ersatz, Plan } from './plan.ts'
import { addiere, bereite, createSammler, hebe, leere, type Sammler } from './sammler.ts'
import type { Sicht } from './sicht.ts'

/** Room for one search at a time in this process; the next search overwrites it. */
export type Wertung = {
  /** Points of the documents that have anything of the query and hold at the place. */
  punkte: Sammler
  /** How much of the query's weight each of them has, 0 to 1. */
  deckung: Sammler
  /** What the words of the query weigh together, in the whole stock. */
  gewicht: number
  eines: Sammler
  viele: Sammler
  zahl: Sammler
  jePlatz: Sammler[]
}

export function createWertung(): Wertung {
  const neu = createSammler
  return { punkte: neu(), deckung: neu(), gewicht: 0, eines: neu(), viele: neu(), zahl: neu(), jePlatz: [] }
}

/** Fills `punkte` and `deckung`. */
export function werte(wertung: Wertung, plan: Plan, ablage: Ablage, { dokumente: hier }: Sicht): void {
  const { punkte, deckung, eines, viele, zahl, jePlatz } = wertung
  while (jePlatz.length < plan.plaetze.length) jePlatz.push(createSammler())
  leere(punkte)
  leere(deckung)
  for (const sammler of [punkte, deckung, eines, viele, zahl, ...jePlatz]) bereite(sammler, ablage.koepfe.length)
  for (const [nr, { direkt }] of plan.plaetze.entries()) sammle(wertung, direkt, jePlatz[nr]!, null, ablage, hier)
  for (const ersatz of plan.ersatz) sammleErsatz(wertung, ersatz, ablage, hier)
  const rangfolge = nachGewicht(plan)
  wertung.gewicht = rangfolge.reduce((summe, { gewicht }) => summe + gewicht, 0)
  zaehleZusammen(wertung, rangfolge)
}

/** Adds what each document has of a group to `ziel`, and 1 to `zahl` if the groups are to be counted. */
function sammle(
  { eines }: Wertung,
  { lesarten, seltenheit }: Gruppe,
  ziel: Sammler,
  zahl: Sammler | null,
  ablage: Ablage,
  hier: Uint8Array,
): void {
  const { daten, von, laenge } = ablage.fundstellen
  for (let l = 0; l < lesarten.length; l++) {
    const { nr, gewicht } = lesarten[l]!
    for (let i = von[nr]!, bis = i + laenge[nr]!; i < bis; i++) {
      const eintrag = daten[i]!
      const dokument = eintrag >>> 8
      if (hier[dokument] !== 0) addiere(eines, dokument, gewicht * ENTFALTET[eintrag & 255]!)
    }
  }
  const { saettigung } = GEWICHTE
  for (let i = 0; i < eines.anzahl; i++) {
    const dokument = eines.beruehrt[i]!
    const menge = eines.werte[dokument]!
    addiere(ziel, dokument, (seltenheit * menge) / (saettigung + menge))
    if (zahl !== null) addiere(zahl, dokument, 1)
  }
  leere(eines)
}

/** What stands instead of the words of some places: the better of the two counts. A document that has only some of the groups gets less. */
function sammleErsatz(wertung: Wertung, { gruppen, gewicht, plaetze }: Ersatz, ablage: Ablage, hier: Uint8Array): void {
  const { viele, zahl, jePlatz } = wertung
  const mehrere = gruppen.length > 1
  for (const gruppe of gruppen) sammle(wertung, gruppe, viele, mehrere ? zahl : null, ablage, hier)
  const faktor = gruppen.map((_, nr) => (gewicht * ((nr + 1) / gruppen.length) ** (GEWICHTE.teilweise - 1)) / plaetze.length)
  for (const platz of plaetze) {
    const ziel = jePlatz[platz]!
    for (let i = 0; i < viele.anzahl; i++) {
      const dokument = viele.beruehrt[i]!
      hebe(ziel, dokument, viele.werte[dokument]! * faktor[mehrere ? zahl.werte[dokument]! - 1 : 0]!)
    }
  }
  leere(viele)
  leere(zahl)
}

/** The places of the query, those that say most first. */
type Rang = { nr: number; gewicht: number }

/** A document that has only a word like "beantragen" is no answer and need not be looked at. */
function nachGewicht({ plaetze, ersatz }: Plan): Rang[] {
  const gewichte = plaetze.map(({ direkt }) => (direkt.lesarten.length > 0 ? direkt.seltenheit : 0))
  for (const { plaetze: stellen, gruppen, gewicht } of ersatz) {
    const summe = (gewicht * gruppen.reduce((bisher, { seltenheit }) => bisher + seltenheit, 0)) / stellen.length
    for (const nr of stellen) gewichte[nr] = Math.max(gewichte[nr]!, summe)
  }
  return gewichte.map((gewicht, nr) => ({ nr, gewicht })).sort((a, b) => b.gewicht - a.gewicht)
}

function zaehleZusammen({ punkte, deckung, jePlatz }: Wertung, rangfolge: readonly Rang[]): void {
  let moeglich = 0
  for (const { nr, gewicht } of rangfolge) {
    const platz = jePlatz[nr]!
    const bester = groesster(platz)
    moeglich += bester
    nimmAuf(platz, bester, punkte, deckung, gewicht >= GEWICHTE.traegtAllein * rangfolge[0]!.gewicht)
    leere(platz)
  }
  const { ohneDeckung } = GEWICHTE
  for (let i = 0; i < punkte.anzahl; i++) {
    const dokument = punkte.beruehrt[i]!
    const anteil = deckung.werte[dokument]! / moeglich
    deckung.werte[dokument] = anteil
    punkte.werte[dokument]! *= ohneDeckung + (1 - ohneDeckung) * anteil
  }
}

/** `traegt`: the word may bring new documents; otherwise it only adds to those that are there. */
function nimmAuf(platz: Sammler, bester: number, punkte: Sammler, deckung: Sammler, traegt: boolean): void {
  const genug = 1 / (GEWICHTE.hatDasWort * bester)
  for (let i = 0; i < platz.anzahl; i++) {
    const dokument = platz.beruehrt[i]!
    if (!traegt && punkte.werte[dokument] === 0) continue
    const wert = platz.werte[dokument]!
    addiere(punkte, dokument, wert)
    addiere(deckung, dokument, bester * Math.min(1, wert * genug))
  }
}

function groesster({ werte, beruehrt, anzahl }: Sammler): number {
  let bester = 0
  for (let i = 0; i < anzahl; i++) if (werte[beruehrt[i]!]! > bester) bester = werte[beruehrt[i]!]!
  return bester
}
