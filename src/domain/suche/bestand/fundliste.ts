// The documents that have any reading of a group, with how much of it: gathered once from the words, by sets of areas, so that a place reads only what
// holds there.

import type { Fundliste, Gruppe, Lesart } from '../frage/lesart.ts'
import { GEWICHTE } from '../rang/gewichte.ts'
import { ENTFALTET, verkuerzt } from './bestandteile.ts'
import type { Listen } from './listen.ts'
import { bereite, createSammler, type Sammler } from './sammler.ts'
import { NIRGENDS, type Sicht, type Sichten } from './sicht.ts'

/** How much an amount counts: more of a word counts more, but less and less so (k1 of BM25). */
export const GESAETTIGT: Float32Array = ENTFALTET.map((menge) => menge / (GEWICHTE.saettigung + menge))

/** Numbers of all kept lists together, four bytes each; the oldest go first. */
const HOECHSTENS_ZAHLEN = 64_000_000
/** What a list takes beside them, as so many numbers: one of a word that nobody has is not kept for nothing either. */
const JE_LISTE = 200

/** All that are kept, and room to make one. */
export type Fundlisten = { gruppen: Set<Gruppe>; zahlen: number; gesammelt: Sammler; jeSatz: Uint32Array }

/** Where words stand, and what changed last. */
type Stellen = {
  fundstellen: Listen
  fundlisten: Fundlisten
  sichten: Sichten
  koepfe: readonly unknown[]
  aenderung: number
  geaendert: Uint32Array
}

export const createFundlisten = (): Fundlisten => ({
  gruppen: new Set(),
  zahlen: 0,
  gesammelt: createSammler(),
  jeSatz: new Uint32Array(0),
})

/** As the stock is now: gathered anew only if a document with one of the words came or went. */
export function fundlisteVon(gruppe: Gruppe, ablage: Stellen): Fundliste {
  const { liste, lesarten } = gruppe
  if (liste !== null && (liste.stand === ablage.aenderung || giltNoch(liste, lesarten, ablage))) return liste
  const neu = sammle(lesarten, ablage)
  behalte(ablage.fundlisten, gruppe, neu)
  return neu
}

/** Which entries hold at the place: pairs of from and to before, written to `bereiche`; answers how many pairs. */
export function bereicheHier({ saetze, ab, eintraege }: Fundliste, { stufen, hier }: Sicht, bereiche: Uint32Array): number {
  if (hier.length === stufen.length - 1) {
    bereiche[0] = 0
    bereiche[1] = eintraege.length
    return 1
  }
  return hier.length * 8 < saetze.length ? gesuchte(saetze, ab, hier, bereiche) : durchgesehene(saetze, ab, stufen, bereiche)
}

function giltNoch(liste: Fundliste, lesarten: readonly Lesart[], { geaendert, aenderung }: Stellen): boolean {
  for (let i = 0; i < lesarten.length; i++) if (geaendert[lesarten[i]!.nr]! > liste.stand) return false
  liste.stand = aenderung
  return true
}

/** A few sets looked up among many. */
function gesuchte(saetze: Uint32Array, ab: Uint32Array, hier: Uint32Array, bereiche: Uint32Array): number {
  let anzahl = 0
  let von = 0
  for (let i = 0; i < hier.length; i++) {
    const satz = hier[i]!
    let bis = saetze.length
    while (von < bis) {
      const mitte = (von + bis) >> 1
      if (saetze[mitte]! < satz) von = mitte + 1
      else bis = mitte
    }
    if (saetze[von] === satz) {
      bereiche[2 * anzahl] = ab[von]!
      bereiche[2 * anzahl++ + 1] = ab[von + 1]!
    }
  }
  return anzahl
}

function durchgesehene(saetze: Uint32Array, ab: Uint32Array, stufen: Uint8Array, bereiche: Uint32Array): number {
  let anzahl = 0
  for (let i = 0; i < saetze.length; i++)
    if (stufen[saetze[i]!]! > 0) {
      bereiche[2 * anzahl] = ab[i]!
      bereiche[2 * anzahl++ + 1] = ab[i + 1]!
    }
  return anzahl
}

/** Adds up what each living document has, and counts how many there are per set; then puts each where it belongs. */
function sammle(lesarten: readonly Lesart[], { fundstellen, fundlisten, sichten, koepfe, aenderung }: Stellen): Fundliste {
  const { daten, von, laenge } = fundstellen
  const { gesammelt } = fundlisten
  const { satz } = sichten
  bereite(gesammelt, koepfe.length)
  if (fundlisten.jeSatz.length < sichten.saetze.length) fundlisten.jeSatz = new Uint32Array(sichten.saetze.length * 2)
  const { jeSatz } = fundlisten
  const { werte, beruehrt } = gesammelt
  const saetze: number[] = []
  let anzahl = 0
  for (const { nr, gewicht } of lesarten)
    for (let i = von[nr]!, bis = i + laenge[nr]!; i < bis; i++) {
      const dokument = daten[i]! >>> 8
      const seiner = satz[dokument]!
      if (seiner === NIRGENDS) continue
      const bisher = werte[dokument]!
      if (bisher === 0) {
        beruehrt[anzahl++] = dokument
        if (jeSatz[seiner]!++ === 0) saetze.push(seiner)
      }
      werte[dokument] = bisher + gewicht * ENTFALTET[daten[i]! & 255]!
    }
  gesammelt.anzahl = anzahl
  return nachSaetzen(fundlisten, new Uint32Array(saetze).sort(), satz, aenderung)
}

/** Empties what was gathered on the way. */
function nachSaetzen({ gesammelt, jeSatz }: Fundlisten, saetze: Uint32Array, satz: Uint32Array, stand: number): Fundliste {
  const { werte, beruehrt, anzahl } = gesammelt
  const ab = new Uint32Array(saetze.length + 1)
  for (let i = 0; i < saetze.length; i++) {
    ab[i + 1] = ab[i]! + jeSatz[saetze[i]!]!
    jeSatz[saetze[i]!] = ab[i]!
  }
  const eintraege = new Uint32Array(anzahl)
  for (let i = 0; i < anzahl; i++) {
    const dokument = beruehrt[i]!
    eintraege[jeSatz[satz[dokument]!]!++] = dokument * 256 + verkuerzt(werte[dokument]!)
    werte[dokument] = 0
  }
  gesammelt.anzahl = 0
  for (let i = 0; i < saetze.length; i++) jeSatz[saetze[i]!] = 0
  return { saetze, ab, eintraege, stand }
}

function behalte(fundlisten: Fundlisten, gruppe: Gruppe, liste: Fundliste): void {
  vergissListe(fundlisten, gruppe)
  gruppe.liste = liste
  fundlisten.gruppen.add(gruppe)
  fundlisten.zahlen += zahlenIn(liste)
  for (const aelteste of fundlisten.gruppen) {
    if (fundlisten.zahlen <= HOECHSTENS_ZAHLEN || aelteste === gruppe) return
    vergissListe(fundlisten, aelteste)
  }
}

export function vergissListe(fundlisten: Fundlisten, gruppe: Gruppe): void {
  if (!fundlisten.gruppen.delete(gruppe)) return
  fundlisten.zahlen -= zahlenIn(gruppe.liste!)
  gruppe.liste = null
}

const zahlenIn = ({ saetze, ab, eintraege }: Fundliste): number => saetze.length + ab.length + eintraege.length + JE_LISTE
