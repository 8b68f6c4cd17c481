// Titles while somebody types: every word must be in the title or among the keywords, the last one may be unfinished.
import type { Ablage } from './bestand/ablage.ts'
import { AMT, artVon } from './bestand/merkmale.ts'
import { gezeigter } from './bestand/objekte.ts'
import { addiere, bereite, createSammler, hebe, leere, type Sammler } from './bestand/sammler.ts'
import { type Sicht, sichtVon } from './bestand/sicht.ts'
import { FELDER, type Suchanfrage, type Vorschlag } from './frage/anfrage.ts'
import type { Umstaende } from './frage/umstaende.ts'
import { gruppeVon } from './frage/varianten.ts'
import { begriffeMitAnfang } from './frage/vokabel.ts'
import { GEWICHTE } from './rang/gewichte.ts'
import { istFuellwort, woerter } from './sprache/woerter.ts'

const ANZAHL = 8
const HOECHSTENS_WOERTER = 6
const HOECHSTENS_ANFAENGE = 100
const HOECHSTENS_STELLEN = 2_000
const HOECHSTENS_BEGRIFFE = 6
const STICHWORT = 0.35
const AM_ANFANG = 0.5
const JE_ZEICHEN = 0.002

type Gesucht = {
  wort: string
  /** It may go on. */
  offen: boolean
}

/** Room for one at a time in this process. */
type Vorschlagsraum = { eines: Sammler; summe: Sammler; zahl: Sammler; beste: Sammler }

export function createVorschlagsraum(): Vorschlagsraum {
  return { eines: createSammler(), summe: createSammler(), zahl: createSammler(), beste: createSammler() }
}

/** Best first; empty if no title goes on from what is typed. */
export function schlageVor(
  raum: Vorschlagsraum,
  q: string,
  { kette = [], sprache = 'de', anzahl = ANZAHL }: Omit<Suchanfrage, 'q'>,
  umstaende: Umstaende,
): Vorschlag[] {
  const { ablage, vokabel } = umstaende
  const sicht = sichtVon(ablage.sichten, kette)
  const hier = { ...umstaende, stufen: sicht.stufen }
  for (const sammler of Object.values(raum)) bereite(sammler, ablage.koepfe.length)
  leere(raum.beste)
  const alle = woerter(q.slice(0, 100)).slice(0, HOECHSTENS_WOERTER)
  const offen = /[\p{L}\p{N}]$/u.test(q)
  const gesucht = alle.map((wort, nr) => ({ wort, offen: offen && nr === alle.length - 1 }))
  nimmAlle(
    raum,
    gesucht.filter((eines) => eines.offen || !istFuellwort(eines.wort)),
    1,
    hier,
  )
  const getippt = alle.join(' ')
  // Whoever goes on typing a word of a title means the title; the vocabulary helps where there are few.
  if (getippt.length > 2 && raum.beste.anzahl < anzahl && ablage.teile.has('wortschatz'))
    for (const { begriff, gewicht } of begriffeMitAnfang(vokabel, getippt, HOECHSTENS_BEGRIFFE))
      nimmAlle(
        raum,
        begriff.map((wort) => ({ wort, offen: false })),
        gewicht / begriff.length,
        hier,
      )
  return vordere(ablage, raum.beste, { sicht, sprache, anzahl, erstes: alle[0] ?? '' })
}

/** What is at hand, and which sets of areas hold at the place. */
type Hier = Umstaende & { stufen: Uint8Array }

/** What has all the words, into `beste`. */
function nimmAlle(raum: Vorschlagsraum, gesucht: readonly Gesucht[], faktor: number, hier: Hier): void {
  const { eines, summe, zahl, beste } = raum
  for (const [platz, eins] of gesucht.entries()) {
    nimmWort(eines, eins, hier)
    for (let i = 0; i < eines.anzahl; i++) {
      const nr = eines.beruehrt[i]!
      if (platz > 0 && zahl.werte[nr] !== platz) continue
      addiere(zahl, nr, 1)
      addiere(summe, nr, eines.werte[nr]!)
    }
    leere(eines)
  }
  for (let i = 0; i < summe.anzahl; i++) {
    const nr = summe.beruehrt[i]!
    if (zahl.werte[nr] === gesucht.length) hebe(beste, nr, summe.werte[nr]! * faktor)
  }
  leere(summe)
  leere(zahl)
}

function nimmWort(eines: Sammler, { wort, offen }: Gesucht, hier: Hier): void {
  const { ablage } = hier
  if (!offen || wort.length > 2) for (const { nr, gewicht } of gruppeVon(wort, hier, true).lesarten) nimm(eines, hier, nr, gewicht)
  if (!offen) return
  const { alphabet, worte } = ablage.wortbuch
  for (const nr of alphabet.mitAnfang(wort, HOECHSTENS_ANFAENGE)) {
    if (eines.anzahl > HOECHSTENS_STELLEN) break
    nimm(eines, hier, nr, Math.max(0.4, wort.length / worte[nr]!.length))
  }
}

/** Adds the documents that hold here and have the word in title or keywords. */
function nimm(eines: Sammler, { ablage, stufen }: Hier, wort: number, gewicht: number): void {
  const { daten, von, laenge } = ablage.titelstellen
  const { satz } = ablage.sichten
  for (let i = von[wort]!, bis = i + laenge[wort]!; i < bis; i++) {
    const eintrag = daten[i]!
    if (stufen[satz[eintrag >>> 1]!] !== 0) hebe(eines, eintrag >>> 1, gewicht * (eintrag & 1 ? 1 : STICHWORT))
  }
}

type Blickwinkel = Required<Pick<Suchanfrage, 'sprache' | 'anzahl'>> & { sicht: Sicht; erstes: string }

function vordere(ablage: Ablage, beste: Sammler, { sicht, sprache, anzahl, erstes }: Blickwinkel): Vorschlag[] {
  const { objekte, koepfe } = ablage
  const vorn: number[] = [] // a short list, best first
  const platz = anzahl * 3 // an object may come in each language
  bewerte(ablage, beste, sicht, erstes)
  for (let i = 0; i < beste.anzahl; i++) {
    const nr = beste.beruehrt[i]!
    const punkte = beste.werte[nr]!
    if (vorn.length === platz && punkte <= beste.werte[vorn[platz - 1]!]!) continue
    let stelle = Math.min(vorn.length, platz - 1)
    for (; stelle > 0 && beste.werte[vorn[stelle - 1]!]! < punkte; stelle--) vorn[stelle] = vorn[stelle - 1]!
    vorn[stelle] = nr
  }
  const jeObjekt = new Map(vorn.toReversed().map((nr) => [objekte.von[nr]!, nr]))
  return vorn
    .filter((nr) => jeObjekt.get(objekte.von[nr]!) === nr)
    .flatMap((nr) => gezeigter(objekte, koepfe, koepfe[nr]!, sprache) ?? [])
    .slice(0, anzahl)
    .map(({ art, id, sprache: ihre, titel, name }) => ({ art, id, sprache: ihre, titel, name }))
}

/** Points for place, popularity and a short title that begins as typed. */
function bewerte(ablage: Ablage, beste: Sammler, { stufen }: Sicht, erstes: string): void {
  const { objekte, merkmale, koepfe, sichten } = ablage
  const { code: codes, gewicht } = merkmale
  for (let i = 0; i < beste.anzahl; i++) {
    const nr = beste.beruehrt[i]!
    const code = codes[nr]!
    const stufe = stufen[sichten.satz[nr]!]!
    const naehe = stufe > 1 ? 1 + (stufe - 1) * GEWICHTE.jeStufeNaeher : artVon(code) === AMT ? GEWICHTE.amtAnderswo : 1
    const beliebt = 1 + 2 * GEWICHTE.beliebt * objekte.beliebt[objekte.von[nr]!]!
    const anfang = beginntMit(ablage, nr, erstes) ? AM_ANFANG : 0
    const laenge = JE_ZEICHEN * Math.min(100, koepfe[nr]!.titel.length)
    beste.werte[nr] = Math.max(1e-6, (beste.werte[nr]! + anfang) * gewicht[nr]! * beliebt * naehe - laenge)
  }
}

/** Does the title begin with what was typed first? */
function beginntMit({ folgen, wortbuch }: Ablage, nr: number, erstes: string): boolean {
  if (folgen.laenge[nr] === 0) return false
  return wortbuch.worte[Math.floor(folgen.daten[folgen.von[nr]!]! / FELDER.length)]!.startsWith(erstes)
}
