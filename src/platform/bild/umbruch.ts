// Text in lines: as large as it fits, broken where German words may be, no line much shorter than the others. Pure.

export type Satzspiegel = {
  /** Width of the column in pixels. */
  breite: number
  /** Sizes of letters from large to small, each with as many lines as fit in the height there is. */
  stufen: readonly { groesse: number; zeilen: number }[]
}

type Messe = (text: string, groesse: number) => number
export type Gesetzt = { groesse: number; zeilen: string[] }

const WEICH = '\u00ad'
const AUSLASSUNG = ' …'

/** Soft hyphens say where a long word may break. Text that is too long even in the smallest letters ends with `…`. */
export function setzeText(text: string, { breite, stufen }: Satzspiegel, messe: Messe): Gesetzt {
  const teile = teilbar(text)
  for (const { groesse, zeilen: hoechstens } of stufen) {
    const zeilen = brich(teile, breite, (zeile) => messe(zeile, groesse))
    if (zeilen && zeilen.length <= hoechstens)
      return { groesse, zeilen: gleichmaessig(teile, zeilen, breite, (zeile) => messe(zeile, groesse)) }
  }
  const { groesse, zeilen: hoechstens } = stufen.at(-1)!
  return { groesse, zeilen: gekuerzt(text.replaceAll(WEICH, ''), breite, hoechstens, (zeile) => messe(zeile, groesse)) }
}

/** A piece that stays whole; `fuge` is what stands before it on the same line, `ende` what the line before it ends with if it does not. */
type Teil = { text: string; fuge: '' | ' '; ende: '' | '-' }

function teilbar(text: string): Teil[] {
  return text
    .trim()
    .split(/[ \n\t]+/)
    .flatMap((wort) =>
      wort
        .split(/(?<=[-/–])(?=.)/)
        .flatMap((stueck, s) =>
          stueck.split(WEICH).map((teil, t): Teil => ({ text: teil, fuge: s + t === 0 ? ' ' : '', ende: t > 0 ? '-' : '' })),
        ),
    )
}

/** Fills line after line; null: a piece is wider than the column. */
function brich(teile: readonly Teil[], breite: number, messe: (zeile: string) => number): string[] | null {
  const zeilen: string[] = []
  let zeile = ''
  for (const [nr, { text, fuge, ende }] of teile.entries()) {
    const naechster = teile[nr + 1]
    const laenger = zeile === '' ? text : zeile + fuge + text
    // A word may only end here if its hyphen still fits.
    const mitStrich = naechster?.ende === '-' ? `${laenger}-` : laenger
    if (messe(mitStrich) <= breite) {
      zeile = laenger
      continue
    }
    const allein = naechster?.ende === '-' ? `${text}-` : text
    if (zeile === '' || messe(allein) > breite) return null
    zeilen.push(zeile + ende)
    zeile = text
  }
  return [...zeilen, zeile]
}

/** The narrowest column with as many lines: then none of them is a lonely word. */
function gleichmaessig(teile: readonly Teil[], zeilen: string[], breite: number, messe: (zeile: string) => number): string[] {
  let [beste, schmal, weit] = [zeilen, breite / 2, breite]
  for (let runde = 0; runde < 6; runde++) {
    const mitte = (schmal + weit) / 2
    const versuch = brich(teile, mitte, messe)
    if (versuch && versuch.length <= zeilen.length) [beste, weit] = [versuch, mitte]
    else schmal = mitte
  }
  return beste
}

/** Sign by sign, the last line with its omission; for titles nobody would write. */
function gekuerzt(text: string, breite: number, hoechstens: number, messe: (zeile: string) => number): string[] {
  const zeilen: string[] = []
  let rest = [...text]
  while (rest.length > 0 && zeilen.length < hoechstens) {
    const letzte = zeilen.length === hoechstens - 1
    const passt = (laenge: number) => messe(rest.slice(0, laenge).join('') + (letzte && laenge < rest.length ? AUSLASSUNG : '')) <= breite
    let laenge = rest.length
    while (laenge > 1 && !passt(laenge)) laenge = Math.min(laenge - 1, Math.ceil(laenge * 0.9))
    const luecke = laenge < rest.length ? rest.lastIndexOf(' ', laenge) : -1
    const bis = luecke > laenge / 2 ? luecke : laenge
    zeilen.push(rest.slice(0, bis).join('').trim() + (letzte && bis < rest.length ? AUSLASSUNG : ''))
    rest = rest.slice(bis)
  }
  return zeilen
}
