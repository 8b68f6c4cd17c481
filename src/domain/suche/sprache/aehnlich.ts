// Words that look alike: those that share many groups of three letters, and how far one is typed from the other.

import { alleIn, bytesVon, createListen, haengeAn, type Listen, neueListe } from '../bestand/listen.ts'
import { besteVon } from '../rang/beste.ts'

const ZEICHEN = 40
const RAND = 39
const SONST = 38
/** A group that stands in more words than this tells little; it is read only when the word has no rarer ones. */
const HAEUFIG = 0.04
const MINDESTENS_GELESEN = 3

export type Aehnliches = {
  nr: number
  /** Shared groups by all groups of the word asked for. */
  enthalten: number
  /** Dice: 1 is the same. */
  gleich: number
}

/** Room for one question at a time: by word the groups it shares and how like it is, and the words that share any. */
type Raum = { zaehler: Uint8Array; beruehrt: Uint32Array; gleich: Float32Array }

const createRaum = (worte: number): Raum => ({
  zaehler: new Uint8Array(worte),
  beruehrt: new Uint32Array(worte),
  gleich: new Float32Array(worte),
})

/** Groups of three letters → words. */
export function createGramme() {
  const liste = new Int32Array(ZEICHEN ** 3).fill(-1)
  const listen = createListen()
  const anzahl: number[] = []
  let raum = createRaum(1024)

  return {
    /** Words are numbered from 0 in the order they come. */
    put(wort: string): void {
      const gramme = grammeVon(wort).filter((gramm, platz, alle) => alle.indexOf(gramm) === platz)
      const nr = anzahl.push(gramme.length) - 1
      for (const gramm of gramme) {
        if (liste[gramm] === -1) liste[gramm] = neueListe(listen)
        haengeAn(listen, liste[gramm]!, nr)
      }
    },
    /** Words that share at least this part of the asked word's groups; the likest first. */
    find(wort: string, { mindestens, hoechstens }: { mindestens: number; hoechstens: number }): Aehnliches[] {
      if (raum.zaehler.length < anzahl.length) raum = createRaum(anzahl.length * 2)
      const { zaehler, beruehrt, gleich } = raum
      const gramme = [...new Set(grammeVon(wort))]
      const vorhandene = seltensteZuerst(gramme, liste, listen)
      const grenze = Math.max(500, anzahl.length * HAEUFIG)
      const gelesen = vorhandene.filter((nr, platz) => platz < MINDESTENS_GELESEN || listen.laenge[nr]! <= grenze)
      // Groups not read are given the benefit of the doubt: the distance decides in the end.
      const geschenkt = vorhandene.length - gelesen.length
      const genug = mindestens * gramme.length
      const beruehrte = zaehle(listen, gelesen, gelesen.length - zuWenige(genug, geschenkt), raum)
      const gefunden: number[] = []
      for (let i = 0; i < beruehrte; i++) {
        const nr = beruehrt[i]!
        const gemeinsam = zaehler[nr]! + Math.min(geschenkt, zaehler[nr]!)
        zaehler[nr] = 0
        if (gemeinsam < genug) continue
        gleich[nr] = (2 * gemeinsam) / (gramme.length + anzahl[nr]!)
        gefunden.push(nr)
      }
      return besteVon(gefunden, hoechstens, gleich).map((nr) => ({
        nr,
        enthalten: (gleich[nr]! * (gramme.length + anzahl[nr]!)) / 2 / gramme.length,
        gleich: gleich[nr]!,
      }))
    },
    /** Candidates for words that hold this piece: those of its rarest inner group; null if it is too short to have one. */
    vielleichtMit(stueck: string): Uint32Array | null {
      const innere = grammeVon(stueck).slice(1, -1)
      if (innere.length === 0) return null
      if (innere.some((gramm) => liste[gramm] === -1)) return new Uint32Array(0)
      const seltenste = innere.reduce((a, b) => (listen.laenge[liste[a]!]! <= listen.laenge[liste[b]!]! ? a : b))
      return alleIn(listen, liste[seltenste]!)
    },
    get bytes(): number {
      return bytesVon(listen) + liste.byteLength + anzahl.length * 8
    },
  }
}

/** The lists of those groups that any word has. */
function seltensteZuerst(gramme: readonly number[], liste: Int32Array, { laenge }: Listen): number[] {
  const vorhandene: number[] = []
  for (const gramm of gramme) if (liste[gramm]! >= 0) vorhandene.push(liste[gramm]!)
  return vorhandene.sort((a, b) => laenge[a]! - laenge[b]!)
}

/** So many groups are not enough, even with as many given to them. */
function zuWenige(genug: number, geschenkt: number): number {
  let anzahl = 0
  while (anzahl + 1 + Math.min(geschenkt, anzahl + 1) < genug) anzahl++
  return anzahl
}

/** How many of the groups each word has that has any of the first `neue`, the rarest ones; answers how many words those are. */
function zaehle({ daten, von, laenge }: Listen, gelesen: readonly number[], neue: number, { zaehler, beruehrt }: Raum): number {
  let anzahl = 0
  for (let k = 0; k < gelesen.length; k++) {
    const ab = von[gelesen[k]!]!
    const bis = ab + laenge[gelesen[k]!]!
    for (let i = ab; i < bis; i++) {
      const wort = daten[i]!
      const bisher = zaehler[wort]!
      if (bisher > 0) zaehler[wort] = bisher + 1
      else if (k < neue) {
        zaehler[wort] = 1
        beruehrt[anzahl++] = wort
      }
    }
  }
  return anzahl
}

function grammeVon(wort: string): number[] {
  const gramme: number[] = []
  let [davor, hier] = [RAND, wort.length > 0 ? zeichen(wort.charCodeAt(0)) : RAND]
  for (let i = 1; i <= wort.length; i++) {
    const danach = i < wort.length ? zeichen(wort.charCodeAt(i)) : RAND
    gramme.push((davor * ZEICHEN + hier) * ZEICHEN + danach)
    davor = hier
    hier = danach
  }
  return gramme
}

/** a–z, 0–9, all others one. */
function zeichen(code: number): number {
  if (code >= 97 && code <= 122) return code - 97
  return code >= 48 && code <= 57 ? code - 22 : SONST
}

/** Typing steps from one word to the other: a letter too many, too few, wrong, or two exchanged; more than `hoechstens` is Infinity. */
export function abstand(a: string, b: string, hoechstens: number): number {
  if (Math.abs(a.length - b.length) > hoechstens) return Number.POSITIVE_INFINITY
  let [von, endeA, endeB] = [0, a.length, b.length]
  while (von < endeA && von < endeB && a.charCodeAt(von) === b.charCodeAt(von)) von++
  while (endeA > von && endeB > von && a.charCodeAt(endeA - 1) === b.charCodeAt(endeB - 1)) {
    endeA--
    endeB--
  }
  const laengere = Math.max(endeA, endeB) - von
  if (endeA === von || endeB === von) return laengere
  if (hoechstens < 1 || (hoechstens === 1 && laengere > 2)) return Number.POSITIVE_INFINITY // one step mends two letters at most
  return schritte(a.slice(von, endeA), b.slice(von, endeB), hoechstens)
}

/** Room for the last three rows of one comparison at a time. */
const ZEILEN = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const

function schritte(a: string, b: string, hoechstens: number): number {
  let [vorvorige, vorige, zeile] = b.length < 64 ? ZEILEN : ZEILEN.map(() => new Uint16Array(b.length + 1))
  for (let j = 0; j <= b.length; j++) vorige![j] = j
  for (let i = 1; i <= a.length; i++) {
    const hier = a.charCodeAt(i - 1)
    let kleinster = i
    zeile![0] = i
    for (let j = 1; j <= b.length; j++) {
      const dort = b.charCodeAt(j - 1)
      let wert = Math.min(vorige![j]! + 1, zeile![j - 1]! + 1, vorige![j - 1]! + (hier === dort ? 0 : 1))
      if (i > 1 && j > 1 && hier === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === dort) wert = Math.min(wert, vorvorige![j - 2]! + 1)
      zeile![j] = wert
      if (wert < kleinster) kleinster = wert
    }
    if (kleinster > hoechstens) return Number.POSITIVE_INFINITY
    const frei = vorvorige
    vorvorige = vorige
    vorige = zeile
    zeile = frei
  }
  return vorige![b.length]! <= hoechstens ? vorige![b.length]! : Number.POSITIVE_INFINITY
}

/** As it sounds: what German spellings write in two ways is one letter (ph f, th t, dt d, y i, ck k, tz z, vowels and consonants once). */
export function klang(gefaltet: string): string {
  return gefaltet
    .replace(/ph/g, 'f')
    .replace(/th|dt/g, 't')
    .replace(/ck|c(?!h)|q/g, 'k')
    .replace(/tz/g, 'z')
    .replace(/x/g, 'ks')
    .replace(/v/g, 'f')
    .replace(/y|ie/g, 'i')
    .replace(/(?<=[aeiou])h(?=[^aeiou]|$)/g, '')
    .replace(/d$/, 't')
    .replace(/g$/, 'k')
    .replace(/(.)\1+/g, '$1')
}
