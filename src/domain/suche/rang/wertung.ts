// Points per document for a plan: rare words count more than common ones, short fields more than long ones, all words more than some.
import type { Ablage } from '../bestand/ablage.ts'
import { bereicheHier, fundlisteVon, GESAETTIGT } from '../bestand/fundliste.ts'
import { bereite, createSammler, hebe, leere, type Sammler } from '../bestand/sammler.ts'
import type { Sicht } from '../bestand/sicht.ts'
import type { Gruppe } from '../frage/lesart.ts'
import type { Ersatz, Plan } from '../frage/plan.ts'
import { GEWICHTE } from './gewichte.ts'

/** Room for one search at a time in this process; the next search overwrites it. */
export type Wertung = {
  /** Points of the documents that have anything of the query and hold at the place. */
  punkte: Sammler
  /** How much of the query's weight each of them has, 0 to 1. */
  deckung: Float32Array
  /** What the words of the query weigh together, in the whole stock. */
  gewicht: number
  /** Of several groups that stand together for some words: their sum by document, and how many of them it has. */
  viele: Sammler
  zahl: Uint8Array
  jePlatz: Sammler[]
  /** The most any document has at each place. */
  beste: number[]
  /** Which entries of a list hold at the place. */
  bereiche: Uint32Array
}

export function createWertung(): Wertung {
  const neu = createSammler
  return {
    punkte: neu(),
    deckung: new Float32Array(0),
    gewicht: 0,
    viele: neu(),
    zahl: new Uint8Array(0),
    jePlatz: [],
    beste: [],
    bereiche: new Uint32Array(0),
  }
}

/** Fills `punkte` and `deckung` with the documents that have the subject of the query. */
export function werte(wertung: Wertung, plan: Plan, ablage: Ablage, sicht: Sicht): void {
  bereiteVor(wertung, plan, ablage, sicht)
  for (const [nr, { direkt }] of plan.plaetze.entries()) hebeGruppe(wertung, direkt, 1, nr, ablage, sicht)
  for (const ersatz of plan.ersatz) {
    const { gruppen, gewicht, plaetze } = ersatz
    if (gruppen.length > 1) hebeSumme(wertung, ersatz, ablage, sicht)
    else for (const platz of plaetze) hebeGruppe(wertung, gruppen[0]!, gewicht / plaetze.length, platz, ablage, sicht)
  }
  const rangfolge = nachGewicht(plan)
  wertung.gewicht = rangfolge.reduce((summe, { gewicht }) => summe + gewicht, 0)
  zaehleZusammen(wertung, rangfolge)
}

function bereiteVor(wertung: Wertung, { plaetze }: Plan, { koepfe }: Ablage, { stufen }: Sicht): void {
  const { punkte, viele, jePlatz, beste } = wertung
  while (jePlatz.length < plaetze.length) jePlatz.push(createSammler())
  beste.length = 0
  for (let nr = 0; nr < plaetze.length; nr++) beste.push(0)
  for (let i = 0; i < punkte.anzahl; i++) wertung.deckung[punkte.beruehrt[i]!] = 0
  leere(punkte)
  for (const sammler of [punkte, viele, ...jePlatz]) bereite(sammler, koepfe.length)
  if (wertung.deckung.length < punkte.werte.length) wertung.deckung = new Float32Array(punkte.werte.length)
  if (wertung.zahl.length < viele.werte.length) wertung.zahl = new Uint8Array(viele.werte.length)
  if (wertung.bereiche.length < stufen.length * 2) wertung.bereiche = new Uint32Array(stufen.length * 4)
}

/** What each document has of the group, times `faktor`, stands for the place if it is more than what stands there. */
function hebeGruppe(
  { bereiche, jePlatz, beste }: Wertung,
  gruppe: Gruppe,
  faktor: number,
  platz: number,
  ablage: Ablage,
  sicht: Sicht,
): void {
  const ziel = jePlatz[platz]!
  const liste = fundlisteVon(gruppe, ablage)
  const { eintraege } = liste
  const { werte: bisher, beruehrt } = ziel
  const wert = gruppe.seltenheit * faktor
  let { anzahl } = ziel
  let meiste = 0
  for (let b = 0, paare = bereicheHier(liste, sicht, bereiche); b < paare; b++)
    for (let i = bereiche[2 * b]!, bis = bereiche[2 * b + 1]!; i < bis; i++) {
      const eintrag = eintraege[i]!
      const dokument = eintrag >>> 8
      const neu = wert * GESAETTIGT[eintrag & 255]!
      const alt = bisher[dokument]!
      if (alt === 0) beruehrt[anzahl++] = dokument
      if (alt < neu) bisher[dokument] = neu
      if (neu > meiste) meiste = neu
    }
  ziel.anzahl = anzahl
  if (meiste > beste[platz]!) beste[platz] = meiste
}

/** Several groups instead of the words of some places: their sum counts; a document that has only some of them gets less. */
function hebeSumme(wertung: Wertung, { gruppen, gewicht, plaetze }: Ersatz, ablage: Ablage, sicht: Sicht): void {
  const { viele, zahl, jePlatz, beste } = wertung
  const nachSeltenheit = [...gruppen].sort((a, b) => b.seltenheit - a.seltenheit)
  const hauptsache = GEWICHTE.hauptsache * nachSeltenheit[0]!.seltenheit
  for (const gruppe of nachSeltenheit) addiereGruppe(wertung, gruppe, gruppe.seltenheit < hauptsache, ablage, sicht)
  const faktor = gruppen.map((_, nr) => (gewicht * ((nr + 1) / gruppen.length) ** (GEWICHTE.teilweise - 1)) / plaetze.length)
  const { werte: summen, beruehrt, anzahl } = viele
  for (const platz of plaetze) {
    const ziel = jePlatz[platz]!
    const zuletzt = platz === plaetze.at(-1)
    let meiste = beste[platz]!
    for (let i = 0; i < anzahl; i++) {
      const dokument = beruehrt[i]!
      const wert = summen[dokument]! * faktor[zahl[dokument]! - 1]!
      hebe(ziel, dokument, wert)
      if (wert > meiste) meiste = wert
      if (!zuletzt) continue
      zahl[dokument] = 0
      summen[dokument] = 0
    }
    beste[platz] = meiste
  }
  viele.anzahl = 0
}

/** Adds what each document has of the group to `viele`, and 1 to `zahl`; `nurBekannte`: only where there is something already. */
function addiereGruppe({ viele, zahl, bereiche }: Wertung, gruppe: Gruppe, nurBekannte: boolean, ablage: Ablage, sicht: Sicht): void {
  const liste = fundlisteVon(gruppe, ablage)
  const { eintraege } = liste
  const { werte: summen, beruehrt } = viele
  const { seltenheit } = gruppe
  let { anzahl } = viele
  for (let b = 0, paare = bereicheHier(liste, sicht, bereiche); b < paare; b++)
    for (let i = bereiche[2 * b]!, bis = bereiche[2 * b + 1]!; i < bis; i++) {
      const eintrag = eintraege[i]!
      const dokument = eintrag >>> 8
      const bisher = zahl[dokument]!
      if (bisher === 0) {
        if (nurBekannte) continue
        beruehrt[anzahl++] = dokument
      }
      zahl[dokument] = bisher + 1
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

/** Sums up the places, and keeps only documents that have enough of the query to have its subject. */
function zaehleZusammen(wertung: Wertung, rangfolge: readonly Rang[]): void {
  const { themaVerfehlt, traegtAllein, ohneDeckung } = GEWICHTE
  const beste = rangfolge.map(({ nr }) => Math.fround(wertung.beste[nr]!)) // as it was written down
  const moeglich = beste.reduce((summe, bester) => summe + bester, 0)
  if (rangfolge[0]) nimmErsten(wertung, rangfolge[0].nr, beste[0]!)
  let meiste = beste[0] ?? 0 // whoever has the most of a word has all of it
  let uebrig = moeglich - meiste
  for (let i = 1; i < rangfolge.length; i++) {
    const { nr, gewicht } = rangfolge[i]!
    // A document that has but this word and those after it must have enough of the query with them.
    const traegt = gewicht >= traegtAllein * rangfolge[0]!.gewicht && uebrig >= themaVerfehlt * meiste
    meiste = nimmAuf(wertung, wertung.jePlatz[nr]!, beste[i]!, traegt, meiste)
    uebrig -= beste[i]!
  }
  const { punkte, deckung } = wertung
  const { werte, beruehrt } = punkte
  const genug = themaVerfehlt * meiste
  let behalten = 0
  for (let i = 0; i < punkte.anzahl; i++) {
    const dokument = beruehrt[i]!
    if (deckung[dokument]! < genug) {
      werte[dokument] = 0
      deckung[dokument] = 0
      continue
    }
    beruehrt[behalten++] = dokument
    const anteil = deckung[dokument]! / moeglich
    deckung[dokument] = anteil
    werte[dokument]! *= ohneDeckung + (1 - ohneDeckung) * anteil
  }
  punkte.anzahl = behalten
}

/** What stands at the place that says most is what there is so far: it need not be added to nothing. */
function nimmErsten(wertung: Wertung, nr: number, bester: number): void {
  const { punkte: leerer, deckung, jePlatz } = wertung
  wertung.punkte = jePlatz[nr]!
  jePlatz[nr] = leerer
  const { werte, beruehrt, anzahl } = wertung.punkte
  const genug = 1 / (GEWICHTE.hatDasWort * bester)
  for (let i = 0; i < anzahl; i++) {
    const dokument = beruehrt[i]!
    deckung[dokument] = bester * Math.min(1, werte[dokument]! * genug)
  }
}

/** Adds what stands at a place, and empties it. `traegt`: the word may bring new documents. Answers the greatest coverage so far. */
function nimmAuf({ punkte, deckung }: Wertung, platz: Sammler, bester: number, traegt: boolean, meiste: number): number {
  const { werte, beruehrt } = punkte
  const genug = 1 / (GEWICHTE.hatDasWort * bester)
  for (let i = 0; i < platz.anzahl; i++) {
    const dokument = platz.beruehrt[i]!
    const wert = platz.werte[dokument]!
    platz.werte[dokument] = 0
    const bisher = werte[dokument]!
    if (bisher === 0) {
      if (!traegt) continue
      beruehrt[punkte.anzahl++] = dokument
    }
    werte[dokument] = bisher + wert
    const gedeckt = deckung[dokument]! + bester * Math.min(1, wert * genug)
    deckung[dokument] = gedeckt
    if (gedeckt > meiste) meiste = gedeckt
  }
  platz.anzahl = 0
  return meiste
}
