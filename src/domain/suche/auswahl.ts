// From points per document to hits: one per object, what holds at the place, narrowed, best first.
import type { Ablage } from './ablage.ts'
import type { Facetten, Suchanfrage } from './anfrage.ts'
import type { Kopf } from './dokument.ts'
import { createFacetten } from './facetten.ts'
import { GEWICHTE } from './gewichte.ts'
import { ARTEN, artVon, spracheVon, sprachnummer } from './merkmale.ts'
import type { Plan } from './plan.ts'
import { hatPhrase, liesTitel } from './titel.ts'
import type { Umstaende } from './umstaende.ts'
import type { Wertung } from './wertung.ts'

/** Only the best have their titles read. */
const GENAUER_GELESEN = 120
const AMT = ARTEN.indexOf('organisationseinheit')

export type Fund = { kopf: Kopf; punkte: number }
export type Auswahl = { gesamt: number /** As many of the best as asked for. */; funde: Fund[]; facetten: Facetten }

/** Room for one search at a time in this process. */
export function createAuswahl({ ablage, teile }: Pick<Umstaende, 'ablage' | 'teile'>) {
  const { objekte, merkmale } = ablage
  let punkte = new Float32Array(0) // of the object's best document
  let dokument = new Uint32Array(0) // that document
  let beruehrt = new Uint32Array(0)
  let anzahl = 0
  let bestePunkte = 0
  let besteDeckung = 0

  const bereite = () => {
    if (punkte.length < objekte.anzahl) {
      punkte = new Float32Array(objekte.anzahl * 2)
      dokument = new Uint32Array(punkte.length)
      beruehrt = new Uint32Array(punkte.length)
    }
    for (let i = 0; i < anzahl; i++) punkte[beruehrt[i]!] = 0
    anzahl = 0
    bestePunkte = 0
    besteDeckung = 0
  }

  /** The best document of each object that holds at the place. */
  const jeObjekt = (wertung: Wertung, { amtGefragt }: Plan, { kette = [], sprache = 'de' }: Suchanfrage) => {
    const stufen = ablage.sichten.von(kette).dokumente
    const { code, gewicht } = merkmale
    const gefragt = sprachnummer(sprache)
    const [naehe, beliebtheit] = [teile.has('naehe') ? GEWICHTE.jeStufeNaeher : 0, teile.has('beliebtheit') ? GEWICHTE.beliebt : 0]
    for (let i = 0; i < wertung.anzahl; i++) {
      const nr = wertung.beruehrt[i]!
      const stufe = stufen[nr]!
      const eigener = code[nr]!
      const objekt = objekte.von[nr]!
      let wert = wertung.punkte[nr]! * gewicht[nr]! * (1 + (stufe - 1) * naehe) * (1 + beliebtheit * objekte.beliebt(objekt))
      if (spracheVon(eigener) !== gefragt) wert *= GEWICHTE.andereSprache
      if (artVon(eigener) === AMT) wert *= stufe === 1 ? GEWICHTE.amtAnderswo : amtGefragt ? GEWICHTE.amtGefragt : 1
      if (wert <= punkte[objekt]!) continue
      if (punkte[objekt] === 0) beruehrt[anzahl++] = objekt
      punkte[objekt] = wert
      dokument[objekt] = nr
      if (wert > bestePunkte) bestePunkte = wert
      if (wertung.deckung[nr]! > besteDeckung) besteDeckung = wertung.deckung[nr]!
    }
  }

  /** Objects that answer the question, in the language asked for or in German, and pass the filter. */
  const antwortende = (wertung: Wertung, plan: Plan, { kette = [], sprache = 'de', filter = {} }: Suchanfrage) => {
    const facetten = createFacetten(ablage, ablage.sichten.von(kette), filter)
    const lesbar = (1 << sprachnummer(sprache)) | (1 << sprachnummer('de'))
    const gefunden: number[] = []
    for (let i = 0; i < anzahl; i++) {
      const objekt = beruehrt[i]!
      const nr = dokument[objekt]!
      if (punkte[objekt]! < GEWICHTE.schwach * bestePunkte || wertung.deckung[nr]! < GEWICHTE.themaVerfehlt * besteDeckung) continue
      if ((objekte.sprachen(objekt) & lesbar) === 0) continue
      if (plan.phrasen.length > 0 && !plan.phrasen.every((phrase) => hatPhrase(ablage, nr, phrase))) continue
      if (facetten.lassDurch(nr)) gefunden.push(objekt)
    }
    return { gefunden, facetten: facetten.ergebnis() }
  }

  return (wertung: Wertung, plan: Plan, anfrage: Suchanfrage, vorn: number): Auswahl => {
    bereite()
    jeObjekt(wertung, plan, anfrage)
    const { gefunden, facetten } = antwortende(wertung, plan, anfrage)
    const beste = besteVon(gefunden, Math.max(vorn, GENAUER_GELESEN), punkte).map((objekt) => ({
      nr: dokument[objekt]!,
      punkte: punkte[objekt]!,
    }))
    if (teile.has('titel')) liesTitel(beste.slice(0, GENAUER_GELESEN), plan, ablage, wertung.deckung)
    const funde = beste.map(({ nr, punkte }) => ({ kopf: objekte.gezeigter(ablage.koepfe[nr]!, anfrage.sprache ?? 'de')!, punkte }))
    return { gesamt: gefunden.length, funde: funde.sort(besserZuerst).slice(0, vorn), facetten }
  }
}

function besserZuerst(a: Fund, b: Fund): number {
  if (a.punkte !== b.punkte) return b.punkte - a.punkte
  if (a.kopf.titel !== b.kopf.titel) return a.kopf.titel < b.kopf.titel ? -1 : 1
  return a.kopf.id < b.kopf.id ? -1 : 1
}

/** The `anzahl` objects with the most points, best first, without sorting the thousands behind them. */
function besteVon(alle: number[], anzahl: number, punkte: Float32Array): number[] {
  if (alle.length > anzahl * 2) {
    let [von, bis] = [0, alle.length - 1]
    while (von < bis) {
      const mitte = punkte[alle[(von + bis) >> 1]!]!
      let [i, j] = [von, bis]
      while (i <= j) {
        while (punkte[alle[i]!]! > mitte) i++
        while (punkte[alle[j]!]! < mitte) j--
        if (i <= j) {
          const getauscht = alle[i]!
          alle[i++] = alle[j]!
          alle[j--] = getauscht
        }
      }
      if (anzahl - 1 <= j) bis = j
      else if (anzahl - 1 >= i) von = i
      else break
    }
  }
  return (alle.length > anzahl * 2 ? alle.slice(0, anzahl) : alle).sort((a, b) => punkte[b]! - punkte[a]! || a - b).slice(0, anzahl)
}
