// Titles while somebody types: every word must be in the title or among the keywords, the last one may be unfinished.
import type { Ablage } from './ablage.ts'
import { FELDER, type Suchanfrage, type Vorschlag } from './anfrage.ts'
import { GEWICHTE } from './gewichte.ts'
import { ARTEN, artVon } from './merkmale.ts'
import { Sammler } from './sammler.ts'
import type { Sicht } from './sicht.ts'
import type { Umstaende } from './umstaende.ts'
import { varianten } from './varianten.ts'
import { istFuellwort, woerter } from './woerter.ts'

const ANZAHL = 8
const HOECHSTENS_WOERTER = 6
const HOECHSTENS_ANFAENGE = 100
const HOECHSTENS_STELLEN = 2_000
const HOECHSTENS_BEGRIFFE = 6
const STICHWORT = 0.35
const AM_ANFANG = 0.5
const JE_ZEICHEN = 0.002
const AMT = ARTEN.indexOf('organisationseinheit')

type Gesucht = { wort: string /** It may go on. */; offen: boolean }

/** Room for one at a time in this process. The answer is best first; empty if no title goes on from what is typed. */
export function createVorschlaege(ablage: Ablage) {
  const [eines, summe, zahl, beste] = [new Sammler(), new Sammler(), new Sammler(), new Sammler()]

  /** Adds the documents that have the word in title or keywords. */
  const nimm = (wort: number, gewicht: number) => {
    const { daten, von, laenge } = ablage.titelstellen
    for (let i = von[wort]!, bis = i + laenge[wort]!; i < bis; i++) {
      const eintrag = daten[i]!
      eines.mindestens(eintrag >>> 1, gewicht * (eintrag & 1 ? 1 : STICHWORT))
    }
  }
  const nimmWort = ({ wort, offen }: Gesucht, umstaende: Umstaende) => {
    if (!offen || wort.length > 2) for (const { nr, gewicht } of varianten(wort, umstaende, true)) nimm(nr, gewicht)
    if (!offen) return
    for (const nr of ablage.wortbuch.mitAnfang(wort, HOECHSTENS_ANFAENGE)) {
      if (eines.anzahl > HOECHSTENS_STELLEN) break
      nimm(nr, Math.max(0.4, wort.length / ablage.wortbuch.worte[nr]!.length))
    }
  }
  /** What has all the words, into `beste`. */
  const nimmAlle = (gesucht: readonly Gesucht[], faktor: number, umstaende: Umstaende) => {
    for (const [platz, eins] of gesucht.entries()) {
      nimmWort(eins, umstaende)
      for (let i = 0; i < eines.anzahl; i++) {
        const nr = eines.beruehrt[i]!
        if (platz > 0 && zahl.werte[nr] !== platz) continue
        zahl.plus(nr, 1)
        summe.plus(nr, eines.werte[nr]!)
      }
      eines.leere()
    }
    for (let i = 0; i < summe.anzahl; i++) {
      const nr = summe.beruehrt[i]!
      if (zahl.werte[nr] === gesucht.length) beste.mindestens(nr, summe.werte[nr]! * faktor)
    }
    summe.leere()
    zahl.leere()
  }

  return (q: string, { kette = [], sprache = 'de', anzahl = ANZAHL }: Omit<Suchanfrage, 'q'>, umstaende: Umstaende): Vorschlag[] => {
    for (const sammler of [eines, summe, zahl, beste]) sammler.bereite(ablage.koepfe.length)
    beste.leere()
    const alle = woerter(q.slice(0, 100)).slice(0, HOECHSTENS_WOERTER)
    const offen = /[\p{L}\p{N}]$/u.test(q)
    const gesucht = alle
      .map((wort, nr) => ({ wort, offen: offen && nr === alle.length - 1 }))
      .filter(({ wort, offen }) => offen || !istFuellwort(wort))
    if (gesucht.length > 0) nimmAlle(gesucht, 1, umstaende)
    const getippt = alle.join(' ')
    // Whoever goes on typing a word of a title means the title; the vocabulary helps where there are few.
    if (getippt.length > 2 && beste.anzahl < anzahl && umstaende.teile.has('wortschatz'))
      for (const { begriff, gewicht } of umstaende.vokabel.mitAnfang(getippt, HOECHSTENS_BEGRIFFE))
        nimmAlle(
          begriff.map((wort) => ({ wort, offen: false })),
          gewicht / begriff.length,
          umstaende,
        )
    return vordere(ablage, beste, { kette, sprache, anzahl, erstes: alle[0] ?? '' })
  }
}

type Blickwinkel = Required<Pick<Suchanfrage, 'kette' | 'sprache' | 'anzahl'>> & { erstes: string }

function vordere(ablage: Ablage, beste: Sammler, { kette, sprache, anzahl, erstes }: Blickwinkel): Vorschlag[] {
  const { objekte, koepfe } = ablage
  const vorn: number[] = [] // a short list, best first
  const platz = anzahl * 3 // an object may come in each language
  bewerte(ablage, beste, ablage.sichten.von(kette), erstes)
  for (let i = 0; i < beste.anzahl; i++) {
    const nr = beste.beruehrt[i]!
    const punkte = beste.werte[nr]!
    if (punkte <= 0 || (vorn.length === platz && punkte <= beste.werte[vorn[platz - 1]!]!)) continue
    let stelle = Math.min(vorn.length, platz - 1)
    for (; stelle > 0 && beste.werte[vorn[stelle - 1]!]! < punkte; stelle--) vorn[stelle] = vorn[stelle - 1]!
    vorn[stelle] = nr
  }
  const jeObjekt = new Map(vorn.toReversed().map((nr) => [objekte.von[nr]!, nr]))
  return vorn
    .filter((nr) => jeObjekt.get(objekte.von[nr]!) === nr)
    .flatMap((nr) => objekte.gezeigter(koepfe[nr]!, sprache) ?? [])
    .slice(0, anzahl)
    .map(({ art, id, sprache: ihre, titel, name }) => ({ art, id, sprache: ihre, titel, name }))
}

/** Points for place, popularity and a short title that begins as typed; below 0: not here. */
function bewerte(ablage: Ablage, beste: Sammler, { dokumente: stufen }: Sicht, erstes: string): void {
  const { objekte, merkmale, koepfe } = ablage
  const { code: codes, gewicht } = merkmale
  for (let i = 0; i < beste.anzahl; i++) {
    const nr = beste.beruehrt[i]!
    const code = codes[nr]!
    const stufe = stufen[nr]!
    const naehe = stufe > 1 ? 1 + (stufe - 1) * GEWICHTE.jeStufeNaeher : artVon(code) === AMT ? GEWICHTE.amtAnderswo : 1
    const beliebt = 1 + 2 * GEWICHTE.beliebt * objekte.beliebt(objekte.von[nr]!)
    const anfang = beginntMit(ablage, nr, erstes) ? AM_ANFANG : 0
    const laenge = stufe === 0 ? 0 : JE_ZEICHEN * Math.min(100, koepfe[nr]!.titel.length)
    beste.werte[nr] = stufe === 0 ? -1 : Math.max(1e-6, (beste.werte[nr]! + anfang) * gewicht[nr]! * beliebt * naehe - laenge)
  }
}

/** Does the title begin with what was typed first? */
function beginntMit({ folgen, wortbuch }: Ablage, nr: number, erstes: string): boolean {
  if (folgen.laenge[nr] === 0) return false
  return wortbuch.worte[Math.floor(folgen.daten[folgen.von[nr]!]! / FELDER.length)]!.startsWith(erstes)
}
