// Points per document for a plan: rare words count more than common ones, short fields more than long ones, all words more than some.
import type { Ablage } from './ablage.ts'
import { bereicheHier, fundlisteVon, GESAETTIGT } from './fundliste.ts'
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
  viele: Sammler
  zahl: Sammler
  jePlatz: Sammler[]
  bereiche: Uint32Array
}

export function createWertung(): Wertung {
  const neu = createSammler
  return { punkte: neu(), deckung: neu(), gewicht: 0, viele: neu(), zahl: neu(), jePlatz: [], bereiche: new Uint32Array(0) }
}

/** Fills `punkte` and `deckung`. */
export function werte(wertung: Wertung, plan: Plan, ablage: Ablage, sicht: Sicht): void {
  bereiteVor(wertung, plan, ablage, sicht)
  for (const [nr, { direkt }] of plan.plaetze.entries()) hebeGruppe(wertung, direkt, 1, wertung.jePlatz[nr]!, ablage, sicht)
  for (const ersatz of plan.ersatz) {
    const { gruppen, gewicht, plaetze } = ersatz
    if (gruppen.length > 1) hebeSumme(wertung, ersatz, ablage, sicht)
    else for (const platz of plaetze) hebeGruppe(wertung, gruppen[0]!, gewicht / plaetze.length, wertung.jePlatz[platz]!, ablage, sicht)
  }
  const rangfolge = nachGewicht(plan)
  wertung.gewicht = rangfolge.reduce((summe, { gewicht }) => summe + gewicht, 0)
  zaehleZusammen(wertung, rangfolge)
}

function bereiteVor(wertung: Wertung, { plaetze }: Plan, { koepfe }: Ablage, { stufen }: Sicht): void {
  const { punkte, deckung, viele, zahl, jePlatz } = wertung
  while (jePlatz.length < plaetze.length) jePlatz.push(createSammler())
  leere(punkte)
  leere(deckung)
  for (const sammler of [punkte, deckung, viele, zahl, ...jePlatz]) bereite(sammler, koepfe.length)
  if (wertung.bereiche.length < stufen.length * 2) wertung.bereiche = new Uint32Array(stufen.length * 4)
}

/** What each document has of the group, times `faktor`, stands for the place if it is more than what stands there. */
function hebeGruppe({ bereiche }: Wertung, gruppe: Gruppe, faktor: number, ziel: Sammler, ablage: Ablage, sicht: Sicht): void {
  const liste = fundlisteVon(gruppe, ablage)
  const { eintraege } = liste
  const { werte: bisher, beruehrt } = ziel
  const wert = gruppe.seltenheit * faktor
  let { anzahl } = ziel
  for (let b = 0, paare = bereicheHier(liste, sicht, bereiche); b < paare; b++)
    for (let i = bereiche[2 * b]!, bis = bereiche[2 * b + 1]!; i < bis; i++) {
      const eintrag = eintraege[i]!
      const dokument = eintrag >>> 8
      const neu = wert * GESAETTIGT[eintrag & 255]!
      const alt = bisher[dokument]!
      if (alt === 0) beruehrt[anzahl++] = dokument
      if (alt < neu) bisher[dokument] = neu
    }
  ziel.anzahl = anzahl
}

/** Several groups instead of the words of some places: their sum counts; a document that has only some of them gets less. */
function hebeSumme(wertung: Wertung, { gruppen, gewicht, plaetze }: Ersatz, ablage: Ablage, sicht: Sicht): void {
  const { viele, zahl, jePlatz } = wertung
  const nachSeltenheit = [...gruppen].sort((a, b) => b.seltenheit - a.seltenheit)
  const hauptsache = GEWICHTE.hauptsache * nachSeltenheit[0]!.seltenheit
  for (const gruppe of nachSeltenheit) addiereGruppe(wertung, gruppe, gruppe.seltenheit < hauptsache, ablage, sicht)
  const faktor = gruppen.map((_, nr) => (gewicht * ((nr + 1) / gruppen.length) ** (GEWICHTE.teilweise - 1)) / plaetze.length)
  const { werte: summen, beruehrt, anzahl } = viele
  const mal = zahl.werte
  for (const platz of plaetze) {
    const ziel = jePlatz[platz]!
    for (let i = 0; i < anzahl; i++) {
      const dokument = beruehrt[i]!
      const wieviele = mal[dokument]!
      hebe(ziel, dokument, summen[dokument]! * faktor[wieviele - 1]!)
    }
  }
  for (let i = 0; i < anzahl; i++) mal[beruehrt[i]!] = 0
  leere(viele)
}

/** Adds what each document has of the group to `viele`, and 1 to `zahl`; `nurBekannte`: only where there is something already. */
function addiereGruppe({ viele, zahl, bereiche }: Wertung, gruppe: Gruppe, nurBekannte: boolean, ablage: Ablage, sicht: Sicht): void {
  const liste = fundlisteVon(gruppe, ablage)
  const { eintraege } = liste
  const { werte: summen, beruehrt } = viele
  const mal = zahl.werte
  const { seltenheit } = gruppe
  let { anzahl } = viele
  for (let b = 0, paare = bereicheHier(liste, sicht, bereiche); b < paare; b++)
    for (let i = bereiche[2 * b]!, bis = bereiche[2 * b + 1]!; i < bis; i++) {
      const eintrag = eintraege[i]!
      const dokument = eintrag >>> 8
      const bisher = mal[dokument]!
      if (bisher === 0) {
        if (nurBekannte) continue
        beruehrt[anzahl++] = dokument
      }
      mal[dokument] = bisher + 1
      summen[dokument]! += seltenheit * GESAETTIGT[eintrag & 255]!
    }
  viele.anzahl = anzahl
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
