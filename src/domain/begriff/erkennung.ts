// Finds terms in running text: whole words in the spellings that were listed, never parts of words. One look through the text, one look-up a word. Pure.
import { BEGRIFFSSPRACHEN, type Begriff, type Begriffssprache } from './begriff.ts'

export type Fundstelle = { von: number; bis: number; kennung: string }

/** Finds in one language: in order, never overlapping. */
export type Erkennung = {
  text(text: string): readonly Fundstelle[]
  /** In allow-listed HTML; `frei`: outside links and headings. */
  html(html: string): readonly (Fundstelle & { frei: boolean })[]
}

/** A word with what is tied to it: `SEPA-Mandat` is one word and no Mandat, so is the first half of `Gewerbe- und Reisegewerbe`. */
const WORT = /[0-9A-Za-zÀ-ÖØ-öø-ɏ]+(?:[-’'\u00ad][0-9A-Za-zÀ-ÖØ-öø-ɏ]+)*[-’]?/g
const ZWISCHEN = /^[ \u00a0\n]+$/
const MARKE_ODER_TEXT = /<(\/?)(\w+)[^>]*>|[^<]+/g
const NIE_VERLINKT = /^(?:a|h[1-6])$/

type Wortfolge = { woerter: readonly string[]; kennung: string }

/** Recognises the terms of a language; English texts say German terms too, so both are known there. */
export function createErkennung(begriffe: readonly Begriff[], sprache: Begriffssprache): Erkennung {
  const folgen = sammleFolgen(begriffe, sprache)
  const erkenne = (text: string) => findeFolgen(text, folgen)
  // The same text stands on the page of a service at every place.
  return { text: gemerkt(erkenne), html: gemerkt((html) => inHtml(html, erkenne)) }
}

function findeFolgen(text: string, folgen: ReadonlyMap<string, readonly Wortfolge[]>): Fundstelle[] {
  const woerter = [...text.matchAll(WORT)]
  const funde: Fundstelle[] = []
  for (let i = 0; i < woerter.length; i++) {
    const folge = folgen.get(woerter[i]![0])?.find(({ woerter: gesucht }) => stehtDa(text, woerter, i, gesucht))
    if (!folge) continue
    const letztes = woerter[i + folge.woerter.length - 1]!
    funde.push({ von: woerter[i]!.index, bis: letztes.index + letztes[0].length, kennung: folge.kennung })
    i += folge.woerter.length - 1
  }
  return funde
}

function stehtDa(text: string, woerter: readonly RegExpExecArray[], ab: number, gesucht: readonly string[]): boolean {
  return gesucht.every((wort, nr) => {
    const hier = woerter[ab + nr]
    if (hier?.[0] !== wort) return false
    const davor = woerter[ab + nr - 1]!
    return nr === 0 || ZWISCHEN.test(text.slice(davor.index + davor[0].length, hier.index))
  })
}

function inHtml(html: string, erkenne: (text: string) => readonly Fundstelle[]): (Fundstelle & { frei: boolean })[] {
  let zu = 0 // how many links and headings are open
  return [...html.matchAll(MARKE_ODER_TEXT)].flatMap(({ 0: stueck, 1: schluss, 2: marke, index }) => {
    if (marke === undefined) {
      return erkenne(stueck).map(({ von, bis, kennung }) => ({ von: von + index, bis: bis + index, kennung, frei: zu === 0 }))
    }
    if (NIE_VERLINKT.test(marke)) zu += schluss ? -1 : 1
    return []
  })
}

/** By first word, the longest first: "Grundsicherung im Alter" before "Grundsicherung". */
function sammleFolgen(begriffe: readonly Begriff[], sprache: Begriffssprache): Map<string, Wortfolge[]> {
  const folgen = new Map<string, Wortfolge[]>()
  for (const begriff of begriffe) {
    const formen = sprache === 'de' ? begriff.de.formen : BEGRIFFSSPRACHEN.flatMap((eine) => begriff[eine].formen)
    for (const form of formen.flatMap(auchAmSatzanfang)) {
      const woerter = form.split(' ')
      const bisher = folgen.get(woerter[0]!) ?? []
      folgen.set(woerter[0]!, [...bisher, { woerter, kennung: begriff.kennung }])
    }
  }
  for (const liste of folgen.values()) liste.sort((a, b) => b.woerter.length - a.woerter.length)
  return folgen
}

/** A form that begins small may begin a sentence; one that begins large never turns small ("bescheiden"). */
function auchAmSatzanfang(form: string): string[] {
  const gross = form.charAt(0).toLocaleUpperCase('de') + form.slice(1)
  return gross === form ? [form] : [form, gross]
}

const HOECHSTENS_GEMERKT = 10_000

/** Texts live on in the read models anyway; what was found in them is small. */
function gemerkt<T>(erkenne: (text: string) => T): (text: string) => T {
  const bekannte = new Map<string, T>()
  return (text) => {
    let funde = bekannte.get(text)
    if (funde === undefined) {
      if (bekannte.size >= HOECHSTENS_GEMERKT) bekannte.clear()
      funde = erkenne(text)
      bekannte.set(text, funde)
    }
    return funde
  }
}
