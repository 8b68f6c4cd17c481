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
    weitere: 'Zuschläge möglich',
  },
  en: {
    frei: 'free of charge',
    bis: 'to',
    ab: 'from',
    hoechstens: 'up to',
    dazu: 'plus',
    offen: 'depending on the effort',
    weitere: 'surcharges possible',
  },
}
const MEHR_ALS_DAS_WIRD_EINE_SPANNE = 2

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

/** All fees in a few words for the summary box: "46 €, unter 24 Jahren 27,60 €", "15 bis 40 €"; null if none is stated. */
export function kostenKurz(gebuehren: readonly Gebuehr[], sprache: Sprache): string | null {
  const eigentliche = gebuehren.filter((gebuehr) => !gebuehr.zuschlag)
  if (eigentliche.length === 0) return null
  const kern =
    eigentliche.length <= MEHR_ALS_DAS_WIRD_EINE_SPANNE
      ? eigentliche.map((gebuehr, nr) => kurz(gebuehr, nr, sprache)).join(', ')
      : betragText(spanne(eigentliche), sprache, true)
  return eigentliche.length < gebuehren.length ? `${kern} (${woerter(sprache).weitere})` : kern
}

function kurz(gebuehr: Gebuehr, nr: number, sprache: Sprache): string {
  const betrag = [betragText(gebuehr, sprache, true), ...(gebuehr.einheit ? [gebuehr.einheit] : [])].join(' ')
  const wofuer = gebuehr.bedingung ?? (nr > 0 ? gebuehr.bezeichnung : undefined)
  return wofuer ? `${wofuer} ${betrag}` : betrag
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

/** From the smallest to the largest amount; open above if any of them is. */
function spanne(gebuehren: readonly Gebuehr[]): Betraege {
  const unten = gebuehren.map((g) => (g.art === 'frei' ? 0 : (g.betragCent ?? g.vonCent ?? 0)))
  const oben = gebuehren.map((g) => (g.art === 'frei' ? 0 : (g.betragCent ?? g.bisCent)))
  const offen = oben.includes(undefined)
  return { art: 'variabel', vonCent: Math.min(...unten), ...(offen ? {} : { bisCent: Math.max(...oben.map((cent) => cent ?? 0)) }) }
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
