// YAML as people write it: parsed with every syntax fault named by line, and the line of a field found again. The parser is loaded only when needed.
import type { Document, LineCounter, Node } from 'yaml'
import { type Fault, GANZE_DATEI, SeedInvalid } from './seed.ts'

/**
 * References (&, *) are refused: a few lines of them unfold to gigabytes, or to data that contain themselves.
 * @throws SeedInvalid with the line of every fault
 */
export async function parseYaml(datei: string, text: string): Promise<unknown> {
  const { LineCounter, parseDocument, visit } = await import('yaml')
  const lineCounter: LineCounter = new LineCounter()
  const faults: Fault[] = []
  const fault = (was: string, stelle?: number) =>
    void faults.push({
      datei,
      pfad: [],
      ort: GANZE_DATEI,
      was,
      ...(stelle === undefined ? {} : { zeile: lineCounter.linePos(stelle).line }),
    })
  try {
    const dokument = parseDocument(text, { lineCounter, prettyErrors: false })
    for (const { code, message, pos } of [...dokument.errors, ...dokument.warnings]) fault(`${satzZu(code, message)} ${ABHILFE}`, pos[0])
    visit(dokument, {
      Alias: (_, { range }) => fault('Verweise (&, *) gibt es hier nicht; schreiben Sie den Inhalt aus.', range?.[0]),
      Scalar: (_, { value, range }) => {
        if (typeof value === 'string' && UNSPEICHERBAR.test(value))
          fault('der Text enthält ein Zeichen, das es nicht gibt; entfernen Sie es.', range?.[0])
      },
    })
    if (faults.length === 0) return dokument.toJS({ maxAliasCount: 0 })
  } catch (fehler) {
    if (!(fehler instanceof RangeError)) throw fehler
    fault(ZU_TIEF) // the parser goes down by calling itself
  }
  throw new SeedInvalid(faults)
}

/** What the database cannot store: NUL and half characters, both possible as `"\\0"` and `"\\ud800"`. */
const UNSPEICHERBAR = /\0|\p{Surrogate}/u
const ZU_TIEF = 'die Datei ist zu tief verschachtelt.'
const ABHILFE = 'Berichtigen Sie dort die Schreibweise: Einrückung, Anführungszeichen, Doppelpunkt.'

/** The faults that people make, in their words. */
function satzZu(code: string, message: string): string {
  const saetze: Record<string, string> = {
    DUPLICATE_KEY: 'dieses Feld steht zweimal da.',
    TAB_AS_INDENT: 'hier ist mit Tabulator eingerückt statt mit Leerzeichen.',
    BAD_INDENT: 'die Einrückung passt nicht zu den Zeilen darüber.',
    MULTILINE_IMPLICIT_KEY: 'vor dieser Zeile fehlt ein Doppelpunkt oder ein Anführungszeichen.',
    MISSING_CHAR: 'hier fehlt ein Zeichen, meist ein Anführungszeichen, Doppelpunkt oder Komma.',
    MULTIPLE_DOCS: 'eine Datei enthält nur ein Dokument, ohne Zeilen aus „---“ darin.',
    TAG_RESOLVE_FAILED: 'Angaben mit „!“ gibt es hier nicht; setzen Sie den Wert in Anführungszeichen.',
  }
  if (message.includes('call stack')) return ZU_TIEF
  return saetze[code] ?? `das ist kein gültiges YAML (${message.split('\n')[0]}).`
}

/** Finds lines of fields: 1 for the first line; of a field that is missing, the line of what should hold it. */
export async function zeilensucher(text: string): Promise<(pfad: readonly PropertyKey[]) => number> {
  const { LineCounter, parseDocument, isMap, isSeq, isScalar } = await import('yaml')
  const lineCounter: LineCounter = new LineCounter()
  const dokument: Document.Parsed = parseDocument(text, { lineCounter })
  return (pfad) => {
    let knoten: unknown = dokument.contents
    let stelle = (dokument.contents as Node | null)?.range?.[0] ?? 0
    for (const schritt of pfad) {
      if (isSeq(knoten)) {
        knoten = knoten.items[Number(schritt)]
        stelle = (knoten as Node | undefined)?.range?.[0] ?? stelle
      } else if (isMap(knoten)) {
        const paar = knoten.items.find(({ key }) => isScalar(key) && String(key.value) === String(schritt))
        if (!paar) break
        stelle = (paar.key as Node).range?.[0] ?? stelle
        knoten = paar.value
      } else break
    }
    return lineCounter.linePos(stelle).line
  }
}
