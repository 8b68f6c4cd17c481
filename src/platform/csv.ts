// Comma-separated text as RFC 4180 means it: how the fact files of the project are kept, because a person can read and compare them.

export type Zeile<Spalte extends string> = Record<Spalte, string>

/**
 * Reads a table whose first line names its columns. A column that is asked for and missing, or a row of another length, is a bug in the file: throws.
 */
export function parseCsv<Spalte extends string>(text: string, spalten: readonly Spalte[]): Zeile<Spalte>[] {
  const [kopf = [], ...zeilen] = parseZeilen(text)
  const stellen = spalten.map((spalte) => kopf.indexOf(spalte))
  const fehlt = spalten.find((_, i) => stellen[i] === -1)
  if (fehlt !== undefined) throw new Error(`CSV: column "${fehlt}" is missing in "${kopf.join(',')}"`)
  return zeilen.map((zeile, nr) => {
    if (zeile.length !== kopf.length) throw new Error(`CSV: row ${nr + 2} has ${zeile.length} cells instead of ${kopf.length}`)
    return Object.fromEntries(spalten.map((spalte, i) => [spalte, zeile[stellen[i]!]])) as Zeile<Spalte>
  })
}

function parseZeilen(text: string): string[][] {
  const zeilen: string[][] = []
  let zeile: string[] = []
  for (const [treffer, quoted, plain, ende] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (treffer === '' && zeile.length === 0) continue
    zeile.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (ende === ',') continue
    zeilen.push(zeile)
    zeile = []
  }
  return zeilen
}

/** The same way back: one line per row, quoted only where needed, line ends as LF. */
export function formatCsv(spalten: readonly string[], zeilen: readonly Record<string, string | number | null>[]): string {
  const zelle = (wert: string | number | null | undefined) => {
    const text = wert === null || wert === undefined ? '' : String(wert)
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [spalten.join(','), ...zeilen.map((zeile) => spalten.map((spalte) => zelle(zeile[spalte])).join(',')), ''].join('\n')
}
