// Points per document for a plan: rare words count more than common ones, short fields more than long ones, all words more than some.
import type { Ablage } from './ablage.ts'
import { ENTFALTET } from './bestandteile.ts'
import { GEWICHTE } from './gewichte.ts'
import type { Gruppe } from './lesart.ts'
import type { Ersatz, Plan } from './plan.ts'
import { Sammler } from './sammler.ts'
import type { Sicht } from './sicht.ts'

export type Wertung = {
  /** Documents that have anything of it and hold at the place. */
  beruehrt: Uint32Array
  anzahl: number
  punkte: Float32Array
  /** How much of the query's weight the document has, 0 to 1. */
  deckung: Float32Array
}

/** Room for one search at a time in this process. The result is overwritten by the next search. */
export function createWertung(ablage: Ablage): (plan: Plan, sicht: Sicht) => Wertung {
  const [summe, deckung, eines, viele, treffer] = [new Sammler(), new Sammler(), new Sammler(), new Sammler(), new Sammler()]
  const jePlatz: Sammler[] = []
  let hier: Uint8Array = new Uint8Array(0) // documents that hold at the place

  /** Adds what each document has of a group; `zaehlt` counts the groups it has. */
  const sammle = (gruppe: Gruppe, ziel: Sammler, zaehlt: Sammler | null) => {
    const { fundstellen } = ablage
    for (const { nr, gewicht } of gruppe.lesarten) {
      const { daten } = fundstellen
      const von = fundstellen.von[nr]!
      for (let i = von, bis = von + fundstellen.laenge[nr]!; i < bis; i++) {
        const eintrag = daten[i]!
        if (hier[eintrag >>> 8] !== 0) eines.plus(eintrag >>> 8, gewicht * ENTFALTET[eintrag & 255]!)
      }
    }
    for (let i = 0; i < eines.anzahl; i++) {
      const dokument = eines.beruehrt[i]!
      const menge = eines.werte[dokument]!
      ziel.plus(dokument, (gruppe.seltenheit * menge) / (GEWICHTE.saettigung + menge))
      zaehlt?.plus(dokument, 1)
    }
    eines.leere()
  }

  const sammleErsatz = ({ gruppen, gewicht, plaetze }: Ersatz) => {
    const mehrere = gruppen.length > 1
    for (const gruppe of gruppen) sammle(gruppe, viele, mehrere ? treffer : null)
    const faktor = gruppen.map((_, nr) => (gewicht * ((nr + 1) / gruppen.length) ** (GEWICHTE.teilweise - 1)) / plaetze.length)
    for (const platz of plaetze) {
      const ziel = jePlatz[platz]!
      for (let i = 0; i < viele.anzahl; i++) {
        const dokument = viele.beruehrt[i]!
        ziel.mindestens(dokument, viele.werte[dokument]! * faktor[mehrere ? treffer.werte[dokument]! - 1 : 0]!)
      }
    }
    viele.leere()
    treffer.leere()
  }

  const zaehleZusammen = (plaetze: readonly number[], tragende: number) => {
    let moeglich = 0
    for (const [rang, nr] of plaetze.entries()) {
      const platz = jePlatz[nr]!
      const bester = groesster(platz)
      const genug = 1 / (GEWICHTE.hatDasWort * bester)
      const nurBekannte = rang >= tragende
      moeglich += bester
      for (let i = 0; i < platz.anzahl; i++) {
        const dokument = platz.beruehrt[i]!
        if (nurBekannte && summe.werte[dokument] === 0) continue
        const wert = platz.werte[dokument]!
        summe.plus(dokument, wert)
        deckung.plus(dokument, bester * Math.min(1, wert * genug))
      }
      platz.leere()
    }
    for (let i = 0; i < summe.anzahl; i++) {
      const dokument = summe.beruehrt[i]!
      const anteil = deckung.werte[dokument]! / moeglich
      deckung.werte[dokument] = anteil
      summe.werte[dokument]! *= GEWICHTE.ohneDeckung + (1 - GEWICHTE.ohneDeckung) * anteil
    }
  }

  return (plan, sicht) => {
    hier = sicht.dokumente
    const dokumente = ablage.koepfe.length
    while (jePlatz.length < plan.plaetze.length) jePlatz.push(new Sammler())
    for (const einer of [summe, eines, viele, treffer, ...jePlatz]) einer.bereite(dokumente)
    summe.leere()
    deckung.bereite(dokumente).leere()
    for (const [nr, { direkt }] of plan.plaetze.entries()) sammle(direkt, jePlatz[nr]!, null)
    for (const ersatz of plan.ersatz) sammleErsatz(ersatz)
    const rangfolge = nachGewicht(plan)
    zaehleZusammen(
      rangfolge.map(({ nr }) => nr),
      rangfolge.filter(({ gewicht }) => gewicht >= GEWICHTE.traegtAllein * rangfolge[0]!.gewicht).length,
    )
    return { beruehrt: summe.beruehrt, anzahl: summe.anzahl, punkte: summe.werte, deckung: deckung.werte }
  }
}

function groesster({ werte, beruehrt, anzahl }: Sammler): number {
  let bester = 0
  for (let i = 0; i < anzahl; i++) if (werte[beruehrt[i]!]! > bester) bester = werte[beruehrt[i]!]!
  return bester
}

/** The places of the query, those that say most first: a document that has only a word like "beantragen" is no answer and need not be looked at. */
function nachGewicht({ plaetze, ersatz }: Plan): { nr: number; gewicht: number }[] {
  const gewichte = plaetze.map(({ direkt }) => (direkt.lesarten.length > 0 ? direkt.seltenheit : 0))
  for (const { plaetze: stellen, gruppen, gewicht } of ersatz) {
    const summe = (gewicht * gruppen.reduce((bisher, { seltenheit }) => bisher + seltenheit, 0)) / stellen.length
    for (const nr of stellen) gewichte[nr] = Math.max(gewichte[nr]!, summe)
  }
  return gewichte.map((gewicht, nr) => ({ nr, gewicht })).sort((a, b) => b.gewicht - a.gewicht)
}
