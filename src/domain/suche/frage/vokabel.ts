// The vocabulary as the search asks it: which official terms the words of a query stand for, in whatever order and inflection they come.

import { GEWICHTE } from '../rang/gewichte.ts'
import { createGramme } from '../sprache/aehnlich.ts'
import { createAlphabet } from '../sprache/alphabet.ts'
import { istFuellwort, stamm, woerter } from '../sprache/woerter.ts'
import type { Wortpaar } from './anfrage.ts'

/** True backwards too. */
const BEIDSEITIG: readonly Wortpaar['art'][] = ['synonym', 'abkuerzung']

/** A term has no more names than these that are worth asking for. */
const HOECHSTENS_GLEICHE = 24

/** One direction of a pair. */
type Eintrag = { staemme: readonly string[]; begriff: readonly string[]; gewicht: number; paar: Wortpaar }

/** What a pair is entered as, and the stems of both its sides. */
type Gelesen = { richtungen: readonly Eintrag[]; staemme: readonly string[] }

export type Vokabel = {
  /** By the text of the pair. */
  eintraege: Map<string, Gelesen>
  /** By the longest stem of the everyday word, in the order of their rank. */
  jeStamm: Map<string, Eintrag[]>
  /** Stem → entries that have it. */
  bekannte: Map<string, number>
  /** Everyday words by their beginning, in the order they came; null: gone. */
  anfaenge: (Eintrag | null)[]
  alphabet: ReturnType<typeof createAlphabet>
  /** Each everyday word alone, by likeness. */
  einzelne: string[]
  einzelnummern: Set<string>
  gramme: ReturnType<typeof createGramme>
  /** Grows with each change. */
  stand: number
  /** Term → what the vocabulary says of it, until the next change. */
  weitergelesen: Map<string, Uebersetzung[]>
}

export type Uebersetzung = {
  /** Places in the query of the words it stands for. */
  plaetze: readonly number[]
  /** Stems of those parts of compounds at these places that it does not stand for: they must be found beside it. */
  rest: readonly string[]
  /** Folded words of the term. */
  begriff: readonly string[]
  gewicht: number
  paar: Wortpaar
}

/** A word of the query: its stem, and the stems of its parts if it is a compound. */
export type Leseform = { stamm: string; teile: readonly string[] }

export function createVokabel(): Vokabel {
  return {
    eintraege: new Map(),
    jeStamm: new Map(),
    bekannte: new Map(),
    anfaenge: [],
    alphabet: createAlphabet(),
    einzelne: [],
    einzelnummern: new Set(),
    gramme: createGramme(),
    stand: 0,
    weitergelesen: new Map(),
  }
}

/** Makes the vocabulary these pairs; only what differs costs anything. Answers the stems of all words that come and go. */
export function setzePaare(vokabel: Vokabel, paare: readonly Wortpaar[]): { dazu: string[]; weg: string[] } {
  const neue = new Map(paare.map((paar) => [`${paar.art}\n${paar.wort}\n${paar.begriff}`, paar]))
  vokabel.weitergelesen.clear()
  vokabel.stand++
  const alte = [...vokabel.eintraege].filter(([schluessel]) => !neue.has(schluessel))
  for (const [schluessel, { richtungen }] of alte) nimmHeraus(vokabel, schluessel, richtungen)
  const dazu = [...neue].filter(([schluessel]) => !vokabel.eintraege.has(schluessel))
  return {
    dazu: dazu.flatMap(([schluessel, paar]) => nimmAuf(vokabel, schluessel, paar)),
    weg: alte.flatMap(([, { staemme }]) => staemme),
  }
}

/** Entries all of whose words are in the query, be it as parts of compounds: at most so many, those of more words first, then the weightier. */
export function uebersetze({ jeStamm }: Vokabel, gesucht: readonly Leseform[], hoechstens: number): Uebersetzung[] {
  const alle = new Set<string>()
  for (const { stamm: ganzer, teile } of gesucht) {
    alle.add(ganzer)
    for (const teil of teile) alle.add(teil)
  }
  const gefunden: Eintrag[] = []
  for (const kurz of alle) {
    let einzelne = 0
    for (const eintrag of jeStamm.get(kurz) ?? []) {
      if (eintrag.staemme.length === 1 && ++einzelne > hoechstens) break // the rest weighs less
      if (sindAlle(eintrag.staemme, alle)) gefunden.push(eintrag)
    }
  }
  return gefunden
    .sort(nachRang)
    .slice(0, hoechstens)
    .map(({ staemme, begriff, gewicht, paar }) => ({ ...stellenVon(staemme, gesucht), begriff, gewicht, paar }))
}

const nachRang = (a: Eintrag, b: Eintrag): number => b.staemme.length - a.staemme.length || b.gewicht - a.gewicht

function sindAlle(staemme: readonly string[], alle: ReadonlySet<string>): boolean {
  for (let i = 0; i < staemme.length; i++) if (!alle.has(staemme[i]!)) return false
  return true
}

/** What the vocabulary says of a term it has just led to: another stock may use the other of two official words. */
export function uebersetzeWeiter(vokabel: Vokabel, erste: Uebersetzung): Uebersetzung[] {
  const schluessel = erste.begriff.join(' ')
  const zweite = vokabel.weitergelesen.get(schluessel) ?? gleichbedeutende(vokabel, erste.begriff)
  vokabel.weitergelesen.set(schluessel, zweite)
  return zweite
    .filter(({ paar }) => paar !== erste.paar)
    .map(({ begriff, gewicht }) => ({ ...erste, begriff, gewicht: erste.gewicht * gewicht * GEWICHTE.zweiterSchritt }))
}

/** Terms whose everyday word goes on from what is typed (folded). */
export function begriffeMitAnfang({ alphabet, anfaenge }: Vokabel, anfang: string, hoechstens: number): Eintrag[] {
  const gefunden = alphabet.mitAnfang(anfang, hoechstens * 4).flatMap((nr) => anfaenge[nr] ?? [])
  return gefunden.slice(0, hoechstens)
}

/** Folded everyday words that look like this one. */
export function aehnlicheWorte({ gramme, einzelne, bekannte }: Vokabel, wort: string): string[] {
  const aehnliche = gramme.find(wort, { mindestens: 0.25, hoechstens: 20 }).map(({ nr }) => einzelne[nr]!)
  return aehnliche.filter((eines) => bekannte.has(stamm(eines)))
}

function gleichbedeutende(vokabel: Vokabel, begriff: readonly string[]): Uebersetzung[] {
  const gesucht = begriff.map((wort) => ({ stamm: stamm(wort), teile: [] }))
  return uebersetze(vokabel, gesucht, HOECHSTENS_GLEICHE).filter(
    ({ plaetze, paar }) => plaetze.length === begriff.length && paar.art !== 'oberbegriff',
  )
}

/** Answers the stems of both sides of the pair. */
function nimmAuf(vokabel: Vokabel, schluessel: string, paar: Wortpaar): readonly string[] {
  const { eintraege, jeStamm, bekannte, anfaenge, alphabet } = vokabel
  const alle = woerter(paar.wort)
  const wort = sagende(alle)
  const gelesen = lies(paar, wort, sagende(woerter(paar.begriff)))
  eintraege.set(schluessel, gelesen)
  for (const eintrag of gelesen.richtungen) {
    const hier = jeStamm.get(laengster(eintrag.staemme))
    if (hier) reiheEin(hier, eintrag)
    else jeStamm.set(laengster(eintrag.staemme), [eintrag])
    for (const kurz of eintrag.staemme) bekannte.set(kurz, (bekannte.get(kurz) ?? 0) + 1)
  }
  const [erster] = gelesen.richtungen
  if (erster) alphabet.put(alle.join(' '), anfaenge.push(erster) - 1)
  for (const eines of wort) merkeEinzelnes(vokabel, eines)
  return gelesen.staemme
}

/** Behind those of the same rank. */
function reiheEin(liste: Eintrag[], eintrag: Eintrag): void {
  let platz = liste.length
  while (platz > 0 && nachRang(liste[platz - 1]!, eintrag) > 0) platz--
  liste.splice(platz, 0, eintrag)
}

function nimmHeraus({ eintraege, jeStamm, bekannte, anfaenge }: Vokabel, schluessel: string, alte: readonly Eintrag[]): void {
  eintraege.delete(schluessel)
  const stelle = alte[0] ? anfaenge.indexOf(alte[0]) : -1
  if (stelle >= 0) anfaenge[stelle] = null
  for (const eintrag of alte) {
    const kurz = laengster(eintrag.staemme)
    jeStamm.set(
      kurz,
      (jeStamm.get(kurz) ?? []).filter((anderer) => anderer !== eintrag),
    )
    for (const eines of eintrag.staemme) {
      const rest = bekannte.get(eines)! - 1
      if (rest === 0) bekannte.delete(eines)
      else bekannte.set(eines, rest)
    }
  }
}

function merkeEinzelnes({ einzelne, einzelnummern, gramme }: Vokabel, wort: string): void {
  if (einzelnummern.has(wort)) return
  einzelnummern.add(wort)
  einzelne.push(wort)
  gramme.put(wort)
}

/** Where in the query the stems stand, and what of the compounds there they leave over. */
function stellenVon(staemme: readonly string[], gesucht: readonly Leseform[]): { plaetze: number[]; rest: string[] } {
  const plaetze = new Set<number>()
  const benutzt = new Map<number, string[]>()
  for (const kurz of staemme) {
    const ganz = gesucht.findIndex((wort) => wort.stamm === kurz)
    const platz = ganz >= 0 ? ganz : gesucht.findIndex((wort) => wort.teile.includes(kurz))
    plaetze.add(platz)
    if (ganz < 0) benutzt.set(platz, [...(benutzt.get(platz) ?? []), kurz])
  }
  const rest = [...benutzt].flatMap(([platz, teile]) => gesucht[platz]!.teile.filter((teil) => !teile.includes(teil)))
  return { plaetze: [...plaetze], rest }
}

/** `wort` and `begriff`: the words of each side that say something, folded. */
function lies(paar: Wortpaar, wort: readonly string[], begriff: readonly string[]): Gelesen {
  const [hier, dort] = [wort.map(stamm), begriff.map(stamm)]
  const staemme = [...hier, ...dort]
  if (wort.length === 0 || begriff.length === 0) return { richtungen: [], staemme }
  const gewicht = GEWICHTE.wortschatz[paar.art]
  const hin = { staemme: [...new Set(hier)], begriff, gewicht, paar }
  if (!BEIDSEITIG.includes(paar.art)) return { richtungen: [hin], staemme }
  return { richtungen: [hin, { staemme: [...new Set(dort)], begriff: wort, gewicht: gewicht * GEWICHTE.rueckwaerts, paar }], staemme }
}

function sagende(alle: string[]): string[] {
  const ohne = alle.filter((wort) => !istFuellwort(wort))
  return ohne.length > 0 ? ohne : alle
}

const laengster = (staemme: readonly string[]): string => staemme.reduce((a, b) => (b.length > a.length ? b : a))
