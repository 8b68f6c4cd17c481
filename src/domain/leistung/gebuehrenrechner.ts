// What somebody pays, added up from the structured fees alone: which of them count follows from their conditions and a few answers.
import { gebuehrSchluessel } from './gebuehr.ts'
import type { Gebuehr } from './kosten.ts'
import type { Merkmal } from './modul.ts'

export type Antworten = {
  /** Age in years, or how many. */
  werte: Partial<Record<Merkmal, number>>
  /** Surcharges that were chosen, by the key of the fee. */
  dazu: readonly string[]
}

type Posten = { bezeichnung: string; anzahl: number; einzelCent: number; summeCent: number; einheit: string | null }

export type Rechnung = {
  posten: readonly Posten[]
  summeCent: number
  /** "im Jahr", where it is the same for all that was counted. */
  einheit: string | null
  /** Fees of this service that the answers say nothing about. */
  nichtGezaehlt: readonly string[]
  /** How many of a number no fee says anything about: the third dog, where only the first and the second have an amount. */
  ohneBetrag: number
}

/** What has to be asked; empty where no fee has a condition that can be counted. */
export function merkmaleVon(gebuehren: readonly Gebuehr[]): Merkmal[] {
  return [...new Set(gebuehren.flatMap((gebuehr) => (gebuehr.wenn && istGenau(gebuehr) ? [gebuehr.wenn.merkmal] : [])))]
}

/** Surcharges of a fixed amount that somebody may add. */
export function zuschlaegeVon(gebuehren: readonly Gebuehr[]): { schluessel: string; gebuehr: Gebuehr }[] {
  return gebuehren
    .map((gebuehr, index) => ({ schluessel: gebuehrSchluessel(gebuehr, index), gebuehr }))
    .filter(({ gebuehr }) => gebuehr.zuschlag && !gebuehr.wenn && !gebuehr.einheit && istGenau(gebuehr))
}

/** Adds up what applies. An age picks the fees of its span; of a number each fee takes the part between its bounds. */
export function berechne(gebuehren: readonly Gebuehr[], { werte, dazu }: Antworten): Rechnung {
  const gewaehlt = new Set(zuschlaegeVon(gebuehren).flatMap((z) => (dazu.includes(z.schluessel) ? [z.gebuehr] : [])))
  const waehlbar = new Set(zuschlaegeVon(gebuehren).map((z) => z.gebuehr))
  const gezaehlt = gebuehren.map((gebuehr) => ({ gebuehr, anzahl: gewaehlt.has(gebuehr) ? 1 : wieOft(gebuehr, werte) }))
  const treffende = gezaehlt.filter(({ anzahl }) => anzahl > 0)
  const posten = treffende.map(({ gebuehr, anzahl }) => {
    const einzelCent = gebuehr.art === 'frei' ? 0 : gebuehr.betragCent!
    return {
      bezeichnung: gebuehr.bezeichnung,
      anzahl,
      einzelCent,
      summeCent: einzelCent * anzahl,
      einheit: zeitraum(gebuehr.einheit ?? null),
    }
  })
  const einheiten = new Set(posten.map((einer) => einer.einheit))
  return {
    posten,
    summeCent: posten.reduce((summe, einer) => summe + einer.summeCent, 0),
    einheit: einheiten.size === 1 ? [...einheiten][0]! : null,
    ohneBetrag: merkmaleVon(gebuehren).reduce((summe, merkmal) => summe + ungedeckt(gebuehren, merkmal, werte[merkmal] ?? 0), 0),
    nichtGezaehlt: gebuehren.filter((eine) => !waehlbar.has(eine) && !(eine.wenn && istGenau(eine))).map((eine) => eine.bezeichnung),
  }
}

/** Of 1, 2, … up to the number those that lie within the bounds of no fee; of an age there is nothing to count. */
function ungedeckt(gebuehren: readonly Gebuehr[], merkmal: Merkmal, wert: number): number {
  if (merkmal === 'alter') return 0
  const genaue = gebuehren.filter((gebuehr) => gebuehr.wenn?.merkmal === merkmal && istGenau(gebuehr))
  const nummern = Array.from({ length: wert }, (_, i) => i + 1)
  const gedeckt = (nr: number) => genaue.some(({ wenn }) => (wenn!.von ?? 1) <= nr && nr <= (wenn!.bis ?? Number.POSITIVE_INFINITY))
  return nummern.filter((nr) => !gedeckt(nr)).length
}

/** "je Urkunde" is used up by counting; "im Jahr" still holds for the sum. */
function zeitraum(einheit: string | null): string | null {
  return einheit && !/^(je|pro|per (?!year|month)|für)\b/.test(einheit) ? einheit : null
}

function istGenau({ art, betragCent }: Gebuehr): boolean {
  return art === 'frei' || (art === 'fix' && betragCent !== undefined)
}

function wieOft(gebuehr: Gebuehr, werte: Antworten['werte']): number {
  if (!gebuehr.wenn || !istGenau(gebuehr)) return 0
  const { merkmal, von = 0, bis = Number.POSITIVE_INFINITY } = gebuehr.wenn
  const wert = werte[merkmal]
  if (wert === undefined) return 0
  if (merkmal === 'alter') return von <= wert && wert <= bis ? 1 : 0
  return Math.max(0, Math.min(wert, bis) - Math.max(von, 1) + 1)
}
