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

/** One side of a pair: its words folded, those that say something, and their stems, each once. */
type Seite = { worte: readonly string[]; sagende: readonly string[]; staemme: readonly string[] }

type Paare = Map<string, Wortpaar[]>

export type Vokabel = {
  /** By their everyday word. */
  paare: Paare
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
  weitergelesen: Map<readonly string[], Uebersetzung[]>
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
    paare: new Map(),
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
export function setzePaare(vokabel: Vokabel, paare: readonly Wortpaar[]): Aenderung['staemme'] {
  vokabel.weitergelesen.clear()
  vokabel.stand++
  const aenderung: Aenderung = { staemme: { dazu: [], weg: [] }, ungeordnet: new Set(), lies: createLeser() }
  if (vokabel.paare.size > 0) nimmFehlendeHeraus(vokabel, paare, aenderung)
  for (const paar of paare) if (merke(vokabel.paare, paar)) nimmAuf(vokabel, paar, aenderung)
  for (const liste of aenderung.ungeordnet) liste.sort(nachRang) // those of the same rank stay in the order they came
  return aenderung.staemme
}

/** False if the same pair is there already. */
function merke(paare: Paare, paar: Wortpaar): boolean {
  const hier = paare.get(paar.wort)
  if (hier === undefined) paare.set(paar.wort, [paar])
  else if (hier.some((anderes) => istGleich(anderes, paar))) return false
  else hier.push(paar)
  return true
}

/** Of the same word. */
const istGleich = (a: Wortpaar, b: Wortpaar): boolean => a.begriff === b.begriff && a.art === b.art

function nimmFehlendeHeraus(vokabel: Vokabel, paare: readonly Wortpaar[], aenderung: Aenderung): void {
  const neue: Paare = new Map()
  for (const paar of paare) merke(neue, paar)
  for (const [wort, bisherige] of vokabel.paare) {
    const hier = neue.get(wort) ?? []
    const bleibende = bisherige.filter((paar) => hier.some((anderes) => istGleich(anderes, paar)))
    if (bleibende.length === bisherige.length) continue
    for (const paar of bisherige) if (!bleibende.includes(paar)) nimmHeraus(vokabel, paar, aenderung)
    if (bleibende.length > 0) vokabel.paare.set(wort, bleibende)
    else vokabel.paare.delete(wort)
  }
}

type Aenderung = {
  /** That came and went. */
  staemme: { dazu: string[]; weg: string[] }
  /** Lists whose last entry does not belong there. */
  ungeordnet: Set<Eintrag[]>
  lies(text: string): Seite
}

/** Reads each text once and answers with the same lists: most terms stand in many pairs. */
function createLeser(): Aenderung['lies'] {
  const gelesen = new Map<string, Seite>()
  const staemme = new Map<string, string>()
  const stammVon = (wort: string) => {
    const kurz = staemme.get(wort) ?? stamm(wort)
    staemme.set(wort, kurz)
    return kurz
  }
  const lies = (text: string): Seite => {
    const worte = woerter(text)
    const gemeint = sagende(worte)
    const kurze = gemeint.map(stammVon)
    return { worte, sagende: gemeint, staemme: kurze.length === 1 ? kurze : [...new Set(kurze)] }
  }
  return (text) => {
    const bekannt = gelesen.get(text)
    if (bekannt) return bekannt
    const seite = lies(text)
    gelesen.set(text, seite)
    return seite
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
  if (gefunden.length > 1) gefunden.sort(nachRang)
  if (gefunden.length > hoechstens) gefunden.length = hoechstens
  return gefunden.map(({ staemme, begriff, gewicht, paar }) => {
    const { plaetze, rest } = staemme.length === 1 ? stelleVon(staemme[0]!, gesucht) : stellenVon(staemme, gesucht)
    return { plaetze, rest, begriff, gewicht, paar }
  })
}

const nachRang = (a: Eintrag, b: Eintrag): number => b.staemme.length - a.staemme.length || b.gewicht - a.gewicht

function sindAlle(staemme: readonly string[], alle: ReadonlySet<string>): boolean {
  for (let i = 0; i < staemme.length; i++) if (!alle.has(staemme[i]!)) return false
  return true
}

/** What the vocabulary says of a term it has just led to: another stock may use the other of two official words. */
export function uebersetzeWeiter(vokabel: Vokabel, erste: Uebersetzung): Uebersetzung[] {
  const { plaetze, rest, paar: erstes } = erste
  let zweite = vokabel.weitergelesen.get(erste.begriff)
  if (zweite === undefined) {
    zweite = gleichbedeutende(vokabel, erste.begriff)
    vokabel.weitergelesen.set(erste.begriff, zweite)
  }
  const weitere: Uebersetzung[] = []
  for (const { begriff, gewicht, paar } of zweite) {
    if (paar === erstes) continue
    weitere.push({ plaetze, rest, begriff, gewicht: erste.gewicht * gewicht * GEWICHTE.zweiterSchritt, paar: erstes })
  }
  return weitere
}

/** Terms whose everyday word goes on from what is typed (folded). */
export function begriffeMitAnfang({ alphabet, anfaenge }: Vokabel, anfang: string, hoechstens: number): Eintrag[] {
  const gefunden = alphabet.mitAnfang(anfang, hoechstens * 4).flatMap((nr) => anfaenge[nr] ?? [])
  return gefunden.slice(0, hoechstens)
}

/** Folded everyday words that look like this one and are near to it. */
export function aehnlicheWorte({ gramme, einzelne, bekannte }: Vokabel, wort: string, istNah: (anderes: string) => boolean): string[] {
  const aehnliche = gramme.find(wort, { mindestens: 0.25, hoechstens: 20 }).map(({ nr }) => einzelne[nr]!)
  return aehnliche.filter((eines) => istNah(eines) && bekannte.has(stamm(eines)))
}

function gleichbedeutende(vokabel: Vokabel, begriff: readonly string[]): Uebersetzung[] {
  const gesucht = begriff.map((wort) => ({ stamm: stamm(wort), teile: [] }))
  return uebersetze(vokabel, gesucht, HOECHSTENS_GLEICHE).filter(
    ({ plaetze, paar }) => plaetze.length === begriff.length && paar.art !== 'oberbegriff',
  )
}

function nimmAuf(vokabel: Vokabel, paar: Wortpaar, { staemme, ungeordnet, lies }: Aenderung): void {
  const { jeStamm, bekannte, anfaenge, alphabet } = vokabel
  const wort = lies(paar.wort)
  const richtungen = richtungenVon(paar, wort, lies(paar.begriff))
  for (const eintrag of richtungen) {
    const kurz = laengster(eintrag.staemme)
    const hier = jeStamm.get(kurz)
    if (hier && nachRang(hier[hier.length - 1]!, eintrag) > 0) ungeordnet.add(hier)
    if (hier) hier.push(eintrag)
    else jeStamm.set(kurz, [eintrag])
    for (const eines of eintrag.staemme) bekannte.set(eines, (bekannte.get(eines) ?? 0) + 1)
  }
  const [erster] = richtungen
  if (erster) alphabet.put(wort.worte.join(' '), anfaenge.push(erster) - 1)
  for (const eines of wort.sagende) merkeEinzelnes(vokabel, eines)
  for (const eines of wort.staemme) staemme.dazu.push(eines)
  for (const eines of lies(paar.begriff).staemme) staemme.dazu.push(eines)
}

function nimmHeraus({ jeStamm, bekannte, anfaenge }: Vokabel, paar: Wortpaar, { staemme, lies }: Aenderung): void {
  const [wort, begriff] = [lies(paar.wort), lies(paar.begriff)]
  staemme.weg.push(...wort.staemme, ...begriff.staemme)
  const stelle = anfaenge.findIndex((eintrag) => eintrag?.paar === paar)
  if (stelle >= 0) anfaenge[stelle] = null
  for (const richtung of richtungenVon(paar, wort, begriff)) {
    const kurz = laengster(richtung.staemme)
    const bleibende = (jeStamm.get(kurz) ?? []).filter((eintrag) => eintrag.paar !== paar)
    if (bleibende.length > 0) jeStamm.set(kurz, bleibende)
    else jeStamm.delete(kurz)
    for (const eines of richtung.staemme) {
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

const KEIN_REST: readonly string[] = []

/** The same for one stem alone, as most entries have. */
function stelleVon(kurz: string, gesucht: readonly Leseform[]): Pick<Uebersetzung, 'plaetze' | 'rest'> {
  const ganz = gesucht.findIndex((wort) => wort.stamm === kurz)
  if (ganz >= 0) return { plaetze: [ganz], rest: KEIN_REST }
  const platz = gesucht.findIndex((wort) => wort.teile.includes(kurz))
  return { plaetze: [platz], rest: gesucht[platz]!.teile.filter((teil) => teil !== kurz) }
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

function richtungenVon(paar: Wortpaar, wort: Seite, begriff: Seite): Eintrag[] {
  if (wort.sagende.length === 0 || begriff.sagende.length === 0) return []
  const gewicht = GEWICHTE.wortschatz[paar.art]
  const hin = { staemme: wort.staemme, begriff: begriff.sagende, gewicht, paar }
  if (!BEIDSEITIG.includes(paar.art)) return [hin]
  return [hin, { staemme: begriff.staemme, begriff: wort.sagende, gewicht: gewicht * GEWICHTE.rueckwaerts, paar }]
}

function sagende(alle: string[]): string[] {
  const ohne = alle.filter((wort) => !istFuellwort(wort))
  return ohne.length > 0 && ohne.length < alle.length ? ohne : alle
}

const laengster = (staemme: readonly string[]): string => staemme.reduce((a, b) => (b.length > a.length ? b : a))
