// A table that people write (`wort,begriff,…`), read row by row: a broken row is told with its line, the others count.
import { parseCsv, type Zeile } from './csv.ts'
import { type Fault, GANZE_DATEI } from './seed.ts'

export type Tabellenzeile<Spalte extends string> = {
  /** Line in the file. */
  nr: number
  /** Null: not as many cells as there are columns, or none that can be read. */
  zellen: Zeile<Spalte> | null
  fault(feld: string, was: string): Fault
}

/** The rows that are not empty; none and a fault where the first line names other columns. */
export function leseTabelle<Spalte extends string>(
  { datei, text }: { datei: string; text: string },
  spalten: readonly Spalte[],
): { zeilen: Tabellenzeile<Spalte>[]; faults: Fault[] } {
  const [kopf = '', ...inhalte] = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (kopf.trim() !== spalten.join(',')) {
    const was = `die erste Zeile muss „${spalten.join(',')}“ heißen.`
    return { zeilen: [], faults: [{ datei, pfad: [], ort: GANZE_DATEI, was, zeile: 1 }] }
  }
  const zeilen = inhalte.flatMap((inhalt, i) => {
    if (inhalt.trim() === '') return []
    const nr = i + 2
    const fault = (feld: string, was: string): Fault => ({ datei, pfad: [feld], ort: `Feld „${feld}“`, was, zeile: nr })
    return [{ nr, zellen: zellenVon(kopf, inhalt, spalten), fault }]
  })
  return { zeilen, faults: [] }
}

function zellenVon<Spalte extends string>(kopf: string, inhalt: string, spalten: readonly Spalte[]): Zeile<Spalte> | null {
  try {
    return parseCsv(`${kopf.trim()}\n${inhalt}`, spalten)[0] ?? null
  } catch {
    return null
  }
}
