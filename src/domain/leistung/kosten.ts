// Fees as sentences, made from the structured entries, so that what is read and what is charged cannot differ.
import type { Kosten } from './modul.ts'
import type { InEinerSprache, Sprache } from './sprache.ts'

/** A fee with its texts in one language. */
export type Gebuehr = InEinerSprache<Kosten>
type Betraege = Pick<Gebuehr, 'art' | 'betragCent' | 'vonCent' | 'bisCent'>

const WOERTER = {
  de: {
    frei: 'kostenlos',
    bis: 'bis',
    ab: 'ab',
    hoechstens: 'bis',
    dazu: 'zuzüglich',
    offen: 'nach Aufwand',
  },
  en: {
    frei: 'free of charge',
    bis: 'to',
    ab: 'from',
    hoechstens: 'up to',
    dazu: 'plus',
    offen: 'depending on the effort',
  },
}

function woerter(sprache: Sprache) {
  return WOERTER[sprache === 'en' ? 'en' : 'de']
}

/** "1.234,50 €", "€1,234.50". `knapp` leaves out cents that are zero: "46 €". */
export function geldText(cent: number, sprache: Sprache, { knapp = false } = {}): string {
  return mitZeichen(zahlText(cent, sprache, knapp), sprache)
}

/** One fee: "60,00 € im Jahr", "15,00 bis 40,00 €", "kostenlos", "zuzüglich 13,00 €, bei Abholung außerhalb der Dienstzeit". */
export function kostenSatz(gebuehr: Gebuehr, sprache: Sprache): string {
  const satz = [
    ...(gebuehr.zuschlag ? [woerter(sprache).dazu] : []),
    betragText(gebuehr, sprache, false),
    ...(gebuehr.einheit ? [gebuehr.einheit] : []),
  ]
  return gebuehr.bedingung ? `${satz.join(' ')}, ${gebuehr.bedingung}` : satz.join(' ')
}

/** The usual fee for the summary box: the first stated one that is no surcharge ("46 €", "60 € im Jahr", "15 bis 40 €") and what it is for; null if none is stated. */
export function kostenKurz(gebuehren: readonly Gebuehr[], sprache: Sprache): { betrag: string; wofuer: string; weitere: boolean } | null {
  // What is free only under a condition is the exception, not the usual case.
  const uebliche = gebuehren.find((gebuehr) => !gebuehr.zuschlag && !(gebuehr.art === 'frei' && gebuehr.bedingung))
  if (!uebliche) return null
  const betrag = [betragText(uebliche, sprache, true), ...(uebliche.einheit ? [uebliche.einheit] : [])].join(' ')
  return { betrag, wofuer: uebliche.bezeichnung, weitere: gebuehren.length > 1 }
}

function betragText({ art, betragCent, vonCent, bisCent }: Betraege, sprache: Sprache, knapp: boolean): string {
  const wort = woerter(sprache)
  const geld = (cent: number) => geldText(cent, sprache, { knapp })
  if (art === 'frei' || (art === 'fix' && betragCent === 0)) return wort.frei
  if (art === 'fix') return betragCent === undefined ? wort.offen : geld(betragCent)
  if (vonCent !== undefined && bisCent !== undefined && vonCent !== bisCent)
    return sprache === 'en'
      ? `${geld(vonCent)} ${wort.bis} ${geld(bisCent)}`
      : `${zahlText(vonCent, sprache, knapp)} ${wort.bis} ${geld(bisCent)}`
  if (vonCent !== undefined) return vonCent === bisCent ? geld(vonCent) : `${wort.ab} ${geld(vonCent)}`
  return bisCent === undefined ? wort.offen : `${wort.hoechstens} ${geld(bisCent)}`
}

function zahlText(cent: number, sprache: Sprache, knapp: boolean): string {
  const [punkt, komma] = sprache === 'en' ? [',', '.'] : ['.', ',']
  const euro = String(Math.trunc(cent / 100)).replace(/\B(?=(\d{3})+$)/g, punkt)
  const rest = cent % 100
  return knapp && rest === 0 ? euro : `${euro}${komma}${String(rest).padStart(2, '0')}`
}

function mitZeichen(zahl: string, sprache: Sprache): string {
  return sprache === 'en' ? `€${zahl}` : `${zahl} €`
}
