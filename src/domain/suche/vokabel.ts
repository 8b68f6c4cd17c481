// The vocabulary as the search asks it: which official terms the words of a query stand for, in whatever order and inflection they come.
import { createGramme } from './aehnlich.ts'
import { createAlphabet } from './alphabet.ts'
import type { Wortpaar } from './anfrage.ts'
import { GEWICHTE } from './gewichte.ts'
import { istFuellwort, stamm, woerter } from './woerter.ts'

/** True backwards too. */
const BEIDSEITIG: readonly Wortpaar['art'][] = ['synonym', 'abkuerzung']

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

type Eintrag = { staemme: readonly string[]; begriff: readonly string[]; gewicht: number; paar: Wortpaar }

/** A word of the query: its stem, and the stems of its parts if it is a compound. */
export type Leseform = { stamm: string; teile: readonly string[] }

export type Vokabel = {
  /** Entries all of whose words are in the query, be it as parts of compounds; those of more words come first. */
  find(gesucht: readonly Leseform[]): Uebersetzung[]
  /** What the vocabulary says of a term it has just led to: another stock may use the other of two official words. */
  weiter(erste: Uebersetzung): Uebersetzung[]
  /** Is there an entry that has this stem? */
  kennt(kurz: string): boolean
  worte: readonly string[]
  /** Entries whose everyday word goes on from what is typed (folded). */
  mitAnfang(anfang: string, hoechstens: number): { begriff: readonly string[]; gewicht: number }[]
  /** Folded everyday words that look like this one. */
  aehnliche(wort: string): { wort: string }[]
}

export function createVokabel(paare: readonly Wortpaar[]): Vokabel {
  const jeStamm = new Map<string, Eintrag[]>()
  const bekannte = new Set<string>()
  const gramme = createGramme()
  const alphabet = createAlphabet()
  const hinweise = paare.map((paar) => ({ begriff: sagende(paar.begriff), gewicht: GEWICHTE.wortschatz[paar.art] }))
  for (const [nr, { wort }] of paare.entries()) alphabet.put(woerter(wort).join(' '), nr)
  const einzelne = [...new Set(paare.flatMap(({ wort }) => sagende(wort)))]
  for (const wort of einzelne) gramme.put(wort)
  for (const eintrag of paare.flatMap(eintraege)) {
    for (const kurz of eintrag.staemme) bekannte.add(kurz)
    const schluessel = laengster(eintrag.staemme)
    const hier = jeStamm.get(schluessel)
    if (hier) hier.push(eintrag)
    else jeStamm.set(schluessel, [eintrag])
  }
  const find = (gesucht: readonly Leseform[]): Uebersetzung[] => {
    const alle = new Set(gesucht.flatMap(({ stamm: ganzer, teile }) => [ganzer, ...teile]))
    const gefunden = [...alle].flatMap((kurz) =>
      (jeStamm.get(kurz) ?? []).flatMap((eintrag) => {
        const stellen = stellenVon(eintrag.staemme, gesucht)
        if (!stellen) return []
        return [{ ...stellen, begriff: eintrag.begriff, gewicht: eintrag.gewicht, paar: eintrag.paar, laenge: eintrag.staemme.length }]
      }),
    )
    return gefunden.sort((a, b) => b.laenge - a.laenge || b.gewicht - a.gewicht)
  }
  const zweiteStufe = (begriff: readonly string[]): Uebersetzung[] =>
    find(begriff.map((wort) => ({ stamm: stamm(wort), teile: [] }))).filter(
      ({ plaetze, paar }) => plaetze.length === begriff.length && paar.art !== 'oberbegriff',
    )
  const gelesen = new Map<string, Uebersetzung[]>()
  return {
    mitAnfang: (anfang, hoechstens) => alphabet.mitAnfang(anfang, hoechstens).map((nr) => hinweise[nr]!),
    aehnliche: (wort) => gramme.find(wort, { mindestens: 0.25, hoechstens: 20 }).map(({ nr }) => ({ wort: einzelne[nr]! })),
    worte: paare.flatMap(({ wort, begriff }) => [wort, begriff]),
    kennt: (kurz) => bekannte.has(kurz),
    find,
    weiter(erste) {
      const schluessel = erste.begriff.join(' ')
      const zweite = gelesen.get(schluessel) ?? zweiteStufe(erste.begriff)
      gelesen.set(schluessel, zweite)
      return zweite
        .filter(({ paar }) => paar !== erste.paar)
        .map(({ begriff, gewicht }) => ({ ...erste, begriff, gewicht: erste.gewicht * gewicht * GEWICHTE.zweiterSchritt }))
    },
  }
}

/** Where in the query the stems stand, and what of the compounds there they leave over; null if one is missing. */
function stellenVon(staemme: readonly string[], gesucht: readonly Leseform[]): { plaetze: number[]; rest: string[] } | null {
  const plaetze = new Set<number>()
  const benutzt = new Map<number, string[]>()
  for (const kurz of staemme) {
    const ganz = gesucht.findIndex((wort) => wort.stamm === kurz)
    const platz = ganz >= 0 ? ganz : gesucht.findIndex((wort) => wort.teile.includes(kurz))
    if (platz < 0) return null
    plaetze.add(platz)
    if (ganz < 0) benutzt.set(platz, [...(benutzt.get(platz) ?? []), kurz])
  }
  const rest = [...benutzt].flatMap(([platz, teile]) => gesucht[platz]!.teile.filter((teil) => !teile.includes(teil)))
  return { plaetze: [...plaetze], rest }
}

function eintraege(paar: Wortpaar): Eintrag[] {
  const [wort, begriff] = [sagende(paar.wort), sagende(paar.begriff)]
  if (wort.length === 0 || begriff.length === 0) return []
  const gewicht = GEWICHTE.wortschatz[paar.art]
  const hin = { staemme: [...new Set(wort.map(stamm))], begriff, gewicht, paar }
  if (!BEIDSEITIG.includes(paar.art)) return [hin]
  return [hin, { staemme: [...new Set(begriff.map(stamm))], begriff: wort, gewicht: gewicht * GEWICHTE.rueckwaerts, paar }]
}

function sagende(text: string): string[] {
  const alle = woerter(text)
  const ohne = alle.filter((wort) => !istFuellwort(wort))
  return ohne.length > 0 ? ohne : alle
}

const laengster = (staemme: readonly string[]): string => staemme.reduce((a, b) => (b.length > a.length ? b : a))
