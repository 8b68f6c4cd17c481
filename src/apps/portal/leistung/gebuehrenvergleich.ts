// The fees of one service at two places, side by side: which belong together, and what the difference is where there is one to name. Pure.
import type { Gebuehr } from '../../../domain/leistung/index.ts'

export type Vergleichszeile = {
  /** The name as the first place has it, else as the second has it. */
  bezeichnung: string
  a: Gebuehr | null
  b: Gebuehr | null
  /** b minus a in cents; null where the two are no amounts that can be compared. */
  unterschiedCent: number | null
}

/** Fees of the first place in their order, then those only the second has. They belong together by key, without keys by name. */
export function vergleicheGebuehren(a: readonly Gebuehr[], b: readonly Gebuehr[]): Vergleichszeile[] {
  const uebrig = [...b]
  const zeilen = a.map((eine): Vergleichszeile => {
    const nr = uebrig.findIndex((andere) => gehoertZu(eine, andere))
    const [andere = null] = nr < 0 ? [] : uebrig.splice(nr, 1)
    return { bezeichnung: eine.bezeichnung, a: eine, b: andere, unterschiedCent: andere && unterschied(eine, andere) }
  })
  return [...zeilen, ...uebrig.map((andere) => ({ bezeichnung: andere.bezeichnung, a: null, b: andere, unterschiedCent: null }))]
}

function gehoertZu(eine: Gebuehr, andere: Gebuehr): boolean {
  if (eine.schluessel !== undefined && andere.schluessel !== undefined) return eine.schluessel === andere.schluessel
  return eine.bezeichnung === andere.bezeichnung && eine.bedingung === andere.bedingung
}

/** Only one amount against one amount for the same unit: 60 € a year and 5 € a month are no difference of 55 €. */
function unterschied(a: Gebuehr, b: Gebuehr): number | null {
  const [von, zu] = [betrag(a), betrag(b)]
  if (von === null || zu === null) return null
  const gleicheEinheit = a.einheit === b.einheit || von === 0 || zu === 0
  return gleicheEinheit && a.zuschlag === b.zuschlag ? zu - von : null
}

function betrag({ art, betragCent }: Gebuehr): number | null {
  if (art === 'frei') return 0
  return art === 'fix' ? (betragCent ?? null) : null
}
